"""The official graph for schnell, as ComfyUI ships it."""

from tests.services.illustrator.comfyui.workflow.converting import inputs
from tests.services.illustrator.comfyui.workflow.sketch import Sketch


def test_the_official_graph_for_schnell_comes_to_what_the_editor_exports() -> None:
    sketch = Sketch()
    sketch.node(39, "VAELoader", "ae.safetensors")
    sketch.node(40, "DualCLIPLoader", "clip_l.safetensors", "t5xxl_fp16.safetensors", "flux", "default")
    sketch.node(27, "EmptySD3LatentImage", 1024, 1024, 1)
    sketch.node(42, "ConditioningZeroOut")
    sketch.node(8, "VAEDecode")
    sketch.node(9, "SaveImage", "ComfyUI")
    sketch.node(38, "UNETLoader", "flux1-schnell.safetensors", "default")
    sketch.node(31, "KSampler", 167447334682596, "randomize", 4, 1, "euler", "simple", 1)
    sketch.node(41, "CLIPTextEncodeFlux", "a small car", "a small car full of flowers", 3.5)
    sketch.node(43, "MarkdownNote", "## Models")
    for wire in [
        (8, 0, 9, "images"),
        (27, 0, 31, "latent_image"),
        (31, 0, 8, "samples"),
        (39, 0, 8, "vae"),
        (40, 0, 41, "clip"),
        (41, 0, 31, "positive"),
        (38, 0, 31, "model"),
        (41, 0, 42, "conditioning"),
        (42, 0, 31, "negative"),
    ]:
        sketch.wire(*wire)
    assert inputs(sketch.saved()) == {
        "8": {"samples": ["31", 0], "vae": ["39", 0]},
        "9": {"filename_prefix": "ComfyUI", "images": ["8", 0]},
        "27": {"width": 1024, "height": 1024, "batch_size": 1},
        "31": {
            "seed": 167447334682596,
            "steps": 4,
            "cfg": 1,
            "sampler_name": "euler",
            "scheduler": "simple",
            "denoise": 1,
            "model": ["38", 0],
            "positive": ["41", 0],
            "negative": ["42", 0],
            "latent_image": ["27", 0],
        },
        "38": {"unet_name": "flux1-schnell.safetensors", "weight_dtype": "default"},
        "39": {"vae_name": "ae.safetensors"},
        "40": {
            "clip_name1": "clip_l.safetensors",
            "clip_name2": "t5xxl_fp16.safetensors",
            "type": "flux",
            "device": "default",
        },
        "41": {
            "clip_l": "a small car",
            "t5xxl": "a small car full of flowers",
            "guidance": 3.5,
            "clip": ["40", 0],
        },
        "42": {"conditioning": ["41", 0]},
    }
