"""Pictures of a fake ComfyUI: soft hills by seed, saved as ComfyUI saves, with the whole order in the file."""

import io
import json
from typing import Any

import numpy as np
from PIL import Image
from PIL.PngImagePlugin import PngInfo


def sides(graph: dict[str, Any]) -> tuple[int, int, int]:
    """Width, height and seed of a graph."""
    inputs = [node["inputs"] for node in graph.values()]
    sized = next(each for each in inputs if "width" in each and "batch_size" in each)
    seed = next(each.get("seed", each.get("noise_seed")) for each in inputs if "seed" in each or "noise_seed" in each)
    return sized["width"], sized["height"], seed


def hills(seed: int, width: int, height: int) -> Image.Image:
    rng = np.random.default_rng(seed)
    small = rng.uniform(60, 255, (5, 5, 3)).astype(np.uint8)
    return Image.fromarray(small).resize((width, height), Image.Resampling.BICUBIC)


def painted(graph: dict[str, Any], seed: int, width: int, height: int) -> bytes:
    return saved(hills(seed, width, height), graph)


def saved(image: Image.Image, graph: dict[str, Any]) -> bytes:
    told = PngInfo()
    told.add_text("prompt", json.dumps(graph))
    told.add_text("workflow", "{}")
    out = io.BytesIO()
    image.save(out, "PNG", pnginfo=told)
    return out.getvalue()


def jpeg(width: int, height: int, seed: int) -> bytes:
    out = io.BytesIO()
    hills(seed, width, height).save(out, "JPEG")
    return out.getvalue()
