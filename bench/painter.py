"""One picture beside one blurred, composited layer of its size; and the memory it takes beside its own pixels."""

import asyncio
import io
import sys
from pathlib import Path

import numpy as np
from PIL import Image

from bench.figure import Figure, in_turns, timed
from contracts.book import Size
from services.illustrator.embedded.picture import paint
from tests.examples import SEED, scene

SIDE = 1024  # pixels
ROUNDS = 2
RADIUS = 4  # pixels that the layer is blurred by
PEAK = """
from pathlib import Path
from contracts.book import Size
from services.illustrator.embedded.picture import paint
from tests.examples import SEED, scene

def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))

before = peak()
paint(scene(1), 1, SEED, Size(width={side}, height={side}), lambda _: None)
print(before, peak())
"""


async def measure(_folder: Path) -> list[Figure]:
    size = Size(width=SIDE, height=SIDE)
    painting = timed(lambda: paint(scene(1), 1, SEED, size, lambda _: None))
    ours, peer = await in_turns(painting, timed(_layer), ROUNDS)
    figures = [Figure("painter: a picture", ours, peer, "s", "numpy: one layer blurred and composited, then PNG")]
    if sys.platform == "linux":  # elsewhere a process cannot tell its own peak from its parent's
        peak, pixels = await _peak(), SIDE * SIDE * 4
        figures.append(
            Figure("painter: peak memory", peak / 2**20, pixels / 2**20, "MiB", "the picture's own pixels, RGBA")
        )
    return figures


def _layer() -> bytes:
    random = np.random.default_rng(SEED)
    below, layer = (random.random((SIDE, SIDE, 4), dtype=np.float32) for _ in range(2))
    for axis in (0, 1):
        layer = np.mean([np.roll(layer, step, axis) for step in range(-RADIUS, RADIUS + 1)], axis=0)
    alpha = layer[..., 3:]
    composed = layer[..., :3] * alpha + below[..., :3] * (1 - alpha)
    file = io.BytesIO()
    Image.fromarray((composed * 255).astype(np.uint8)).save(file, "PNG")
    return file.getvalue()


async def _peak() -> float:
    """Bytes that a process grows by for one picture."""
    code = PEAK.format(side=SIDE)
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE)
    said, _ = await child.communicate()
    before, after = map(int, said.split())
    return float(after - before) * 1024
