"""The workflow of the program that this project replaces works unchanged."""

from pathlib import Path
from typing import Any

from services.illustrator.comfyui.workflow import NEGATIVE, load
from services.illustrator.comfyui.workflow.words import STYLES
from tests.services.illustrator.comfyui.object_info import object_info

MAKE_PANEL = (Path(__file__).parent / "files" / "make_panel.json").read_bytes()
ITS_NEGATIVE = "text, letters, words, watermark, logo, signature, deformed hands"


def expected(**changes: Any) -> dict[str, Any]:
    """What the editor's own "Save (API format)" gives for this file, but for the values that a page sets."""
    told = {"positive": "a fox", "negative": "ugly", "seed": 7, "width": 768, "height": 512, "prefix": "run/page-1-a1"}
    told |= changes
    encode = "CLIP Text Encode (Prompt)"
    sampler = {
        "model": ["1", 0],
        "seed": told["seed"],
        "steps": told.get("steps", 5),
        "cfg": 1,
        "sampler_name": "dpmpp_sde_gpu",
        "scheduler": "karras",
        "positive": ["5", 0],
        "negative": ["6", 0],
        "latent_image": ["9", 0],
        "denoise": 1,
    }
    nodes = {
        "1": ("CheckpointLoaderSimple", "Load Checkpoint", {"ckpt_name": "flux1-schnell-fp8.safetensors"}),
        "5": ("CLIPTextEncode", encode, {"text": f"{STYLES['watercolor']}. {told['positive']}", "clip": ["1", 1]}),
        "6": ("CLIPTextEncode", encode, {"text": f"{ITS_NEGATIVE}, {told['negative']}", "clip": ["1", 1]}),
        "9": (
            "EmptyLatentImage",
            "Empty Latent Image",
            {"width": told["width"], "height": told["height"], "batch_size": 1},
        ),
        "12": ("KSampler", "KSampler", sampler),
        "4": ("VAEDecode", "VAE Decode", {"samples": ["12", 0], "vae": ["1", 2]}),
        "3": ("SaveImage", "Save Image", {"images": ["4", 0], "filename_prefix": told["prefix"]}),
    }
    return {
        id_: {"class_type": kind, "inputs": inputs, "_meta": {"title": title}}
        for id_, (kind, title, inputs) in nodes.items()
    }


def test_the_prompts_are_told_apart_by_the_sampler_and_nothing_else_changes() -> None:
    workflow = load(MAKE_PANEL, object_info(), "make_panel")
    filled = workflow.filled(positive="a fox", negative="ugly", seed=7, width=768, height=512, prefix="run/page-1-a1")
    assert filled == expected()
    assert (workflow.name, workflow.outputs, workflow.sampler) == ("make_panel", ("3",), "12")
    assert workflow.checkpoint == "flux1-schnell-fp8.safetensors"


def test_its_own_negative_prompt_is_kept_and_ours_appended_though_its_cfg_of_one_ignores_both() -> None:
    workflow = load(MAKE_PANEL, object_info())
    filled = workflow.filled(positive="a fox", negative=None, seed=7, width=768, height=512, prefix="p")
    assert filled["6"]["inputs"]["text"] == f"{ITS_NEGATIVE}, {NEGATIVE}"
    assert not workflow.takes_negative


def test_steps_may_be_four_as_its_program_made_them() -> None:
    filled = load(MAKE_PANEL, object_info()).filled(
        positive="a fox", negative="ugly", seed=7, width=768, height=512, prefix="run/page-1-a1", steps=4
    )
    assert filled == expected(steps=4)
