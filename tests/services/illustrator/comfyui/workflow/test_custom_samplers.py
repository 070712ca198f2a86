"""Samplers made of parts: noise, guider and sigmas, each from a node of its own."""

from tests.services.illustrator.comfyui.workflow.finding import PAINTING, found
from tests.services.illustrator.comfyui.workflow.sketch import Sketch, painting


def advanced(guider: str = "BasicGuider") -> Sketch:
    """Flux with the custom samplers: noise, guider, sampler and sigmas each from a node of their own."""
    sketch = Sketch()
    sketch.node(1, "UNETLoader", "flux1-dev.safetensors", "default")
    sketch.node(2, "DualCLIPLoader", "clip_l.safetensors", "t5xxl_fp16.safetensors", "flux", "default")
    sketch.node(3, "VAELoader", "ae.safetensors")
    sketch.node(4, "CLIPTextEncode", "a castle")
    sketch.node(5, "FluxGuidance", 3.5)
    sketch.node(6, "EmptySD3LatentImage", 1024, 768, 1)
    sketch.node(7, "ModelSamplingFlux", 1.15, 0.5, 1024, 768)
    sketch.node(8, "RandomNoise", 42, "randomize")
    sketch.node(9, "KSamplerSelect", "euler")
    sketch.node(10, "BasicScheduler", "simple", 20, 1)
    sketch.node(11, guider, *([3.0] if guider == "CFGGuider" else []))
    sketch.node(12, "SamplerCustomAdvanced")
    sketch.node(13, "VAEDecode")
    sketch.node(14, "SaveImage", "flux")
    sketch.node(15, "SplitSigmas", 0)
    wires = [
        (2, 0, 4, "clip"),
        (4, 0, 5, "conditioning"),
        (1, 0, 7, "model"),
        (7, 0, 10, "model"),
        (7, 0, 11, "model"),
        (5, 0, 11, "conditioning" if guider == "BasicGuider" else "positive"),
        (8, 0, 12, "noise"),
        (11, 0, 12, "guider"),
        (9, 0, 12, "sampler"),
        (10, 0, 15, "sigmas"),
        (15, 1, 12, "sigmas"),
        (6, 0, 12, "latent_image"),
        (12, 0, 13, "samples"),
        (3, 0, 13, "vae"),
        (13, 0, 14, "images"),
    ]
    for wire in wires:
        sketch.wire(*wire)
    if guider == "CFGGuider":
        sketch.node(16, "CLIPTextEncode", "ugly")
        sketch.wire(2, 0, 16, "clip")
        sketch.wire(16, 0, 11, "negative")
    return sketch


ADVANCED = {
    "positive": ["4.text"],
    "seed": ["8.noise_seed"],
    "width": ["6.width", "7.width"],
    "height": ["6.height", "7.height"],
    "steps": ["10.steps"],
    "prefix": ["14.filename_prefix"],
    "sampler": "12",
    "outputs": ("14",),
    "guided": False,
}


def test_the_custom_samplers_are_followed_to_noise_guider_and_sigmas_and_model_sampling_learns_the_size() -> None:
    assert found(advanced()) == ADVANCED


def test_a_guider_with_cfg_takes_a_negative_prompt() -> None:
    assert found(advanced("CFGGuider")) == {**ADVANCED, "negative": ["16.text"], "guided": True}


def test_the_one_node_custom_sampler_is_known_too() -> None:
    sketch = painting()
    sketch.node(5, "SamplerCustom", True, 42, "randomize", 4.5)
    sketch.node(8, "KSamplerSelect", "euler")
    sketch.node(9, "BasicScheduler", "karras", 20, 1)
    sketch.links = [link for link in sketch.links if link[3] != 5]
    for wire in [
        (1, 0, 5, "model"),
        (2, 0, 5, "positive"),
        (3, 0, 5, "negative"),
        (8, 0, 5, "sampler"),
        (9, 0, 5, "sigmas"),
        (4, 0, 5, "latent_image"),
        (1, 0, 9, "model"),
    ]:
        sketch.wire(*wire)
    assert found(sketch) == {**PAINTING, "seed": ["5.noise_seed"], "steps": ["9.steps"]}
