"""Where the prompt, the seed, the size and the steps go, and which pictures count: by tags, else by the links."""

from typing import Any

import pytest

from services.illustrator.comfyui.workflow import Workflow, WorkflowError, load
from services.illustrator.comfyui.workflow.wired import Field
from tests.services.illustrator.comfyui.object_info import node_class, text
from tests.services.illustrator.comfyui.workflow.sketch import INFO, Sketch, painting


def loaded(sketch: Sketch) -> Workflow:
    return load(sketch.saved(), INFO)


def found(sketch: Sketch) -> dict[str, Any]:
    """Every socket as "node.field"."""
    workflow = loaded(sketch)
    sockets = {
        name: [f"{field.node}.{field.name}" for field in value]
        for name, value in vars(workflow.sockets).items()
        if isinstance(value, tuple) and value and isinstance(value[0], Field)
    }
    return {**sockets, "sampler": workflow.sampler, "outputs": workflow.outputs, "guided": workflow.takes_negative}


PAINTING = {
    "positive": ["2.text"],
    "negative": ["3.text"],
    "seed": ["5.seed"],
    "width": ["4.width"],
    "height": ["4.height"],
    "steps": ["5.steps"],
    "prefix": ["7.filename_prefix"],
    "sampler": "5",
    "outputs": ("7",),
    "guided": True,
}


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


def test_untagged_the_samplers_links_tell_everything() -> None:
    assert found(painting()) == PAINTING


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


def test_flux_has_two_texts_in_one_encoder_and_no_negative_where_it_is_zeroed_out() -> None:
    sketch = painting()
    sketch.node(2, "CLIPTextEncodeFlux", "a castle", "a castle by a lake", 3.5)
    sketch.node(3, "ConditioningZeroOut")
    sketch.links = [link for link in sketch.links if link[3] != 3]
    sketch.wire(1, 1, 2, "clip")
    sketch.wire(2, 0, 3, "conditioning")
    expected = {**PAINTING, "positive": ["2.clip_l", "2.t5xxl"], "guided": False}
    del expected["negative"]
    assert found(sketch) == expected


def test_a_negative_made_of_another_prompt_that_is_zeroed_out_is_none() -> None:
    sketch = painting()
    sketch.node(8, "ConditioningZeroOut")
    sketch.wire(3, 0, 8, "conditioning")
    sketch.wire(8, 0, 5, "negative")
    expected = {**PAINTING, "guided": False}
    del expected["negative"]
    assert found(sketch) == expected


def test_one_prompt_for_both_is_the_positive_one() -> None:
    sketch = painting()
    sketch.wire(2, 0, 5, "negative")
    expected = {**PAINTING, "guided": False}
    del expected["negative"]
    assert found(sketch) == expected


def test_who_said_another_size_keeps_it() -> None:
    sketch = painting()
    sketch.node(2, "CLIPTextEncodeSDXL", 4096, 4096, 0, 0, 512, 512, "a castle", "a castle")
    sketch.wire(1, 1, 2, "clip")
    assert found(sketch) == {
        **PAINTING,
        "positive": ["2.text_g", "2.text_l"],
        "width": ["4.width", "2.target_width"],
        "height": ["4.height", "2.target_height"],
    }


def test_a_text_that_may_be_the_name_of_a_file_is_not_written_over() -> None:
    sketch = painting()
    sketch.node(8, "ReadText", "prompts.txt", outputs=[{"name": "STRING", "type": "STRING"}])
    sketch.wire(8, 0, 2, "text")
    told = {**INFO, "ReadText": node_class("ReadText", {"path": text()}, ["STRING"])}
    with pytest.raises(WorkflowError, match="text: found a text made elsewhere, expected a text: put @positive"):
        load(sketch.saved(), told)


def test_an_encoder_that_was_told_the_size_follows_it() -> None:
    sketch = painting()
    sketch.nodes[4]["widgets_values"] = [1024, 1024, 1]
    sketch.node(2, "CLIPTextEncodeSDXL", 1024, 1024, 0, 0, 1024, 1024, "a castle", "a castle")
    sketch.wire(1, 1, 2, "clip")
    assert found(sketch) == {
        **PAINTING,
        "positive": ["2.text_g", "2.text_l"],
        "width": ["4.width", "2.width", "2.target_width"],
        "height": ["4.height", "2.height", "2.target_height"],
    }


def test_a_node_that_hands_on_both_prompts_is_passed_by_name() -> None:
    sketch = painting()
    sketch.node(8, "ControlNetApplyAdvanced", 1, 0, 1)
    sketch.node(9, "ControlNetLoader", "depth.safetensors")
    sketch.node(10, "LoadImage", "example.png", "image")
    sketch.wire(2, 0, 8, "positive")
    sketch.wire(3, 0, 8, "negative")
    sketch.wire(9, 0, 8, "control_net")
    sketch.wire(10, 0, 8, "image")
    sketch.wire(8, 0, 5, "positive")
    sketch.wire(8, 1, 5, "negative")
    assert found(sketch) == PAINTING


def test_a_prompt_that_is_linked_is_written_where_the_link_begins() -> None:
    sketch = painting()
    sketch.node(8, "PrimitiveStringMultiline", "a castle")
    sketch.wire(8, 0, 2, "text")
    assert found(sketch) == {**PAINTING, "positive": ["8.value"]}


def hires() -> Sketch:
    """A second sampler that goes over the enlarged latent of the first."""
    sketch = painting()
    sketch.node(8, "LatentUpscale", "nearest-exact", 1024, 1024, "disabled")
    sketch.node(9, "KSampler", 43, "randomize", 10, 8, "euler", "normal", 0.5)
    sketch.wire(5, 0, 8, "samples")
    for wire in [(1, 0, 9, "model"), (2, 0, 9, "positive"), (3, 0, 9, "negative"), (8, 0, 9, "latent_image")]:
        sketch.wire(*wire)
    sketch.wire(9, 0, 6, "samples")
    return sketch


def test_of_two_samplers_the_first_tells_the_size_both_get_the_seed_and_neither_has_its_steps_changed() -> None:
    expected = {**PAINTING, "seed": ["5.seed", "9.seed"]}
    del expected["steps"]
    assert found(hires()) == expected


def test_tags_win_over_links_and_one_title_may_have_several() -> None:
    sketch = hires()
    sketch.nodes[9]["title"] = "the finer one @seed @steps @sampler"
    sketch.node(10, "PrimitiveString", "a castle", title="words @positive")
    sketch.node(11, "StringConcatenate", "in oil,", "", " ")
    sketch.node(12, "PreviewImage", title="@output")
    sketch.nodes[4]["title"] = "@size"
    sketch.nodes[3]["title"] = "@negative"
    sketch.wire(10, 0, 11, "string_b")
    sketch.wire(11, 0, 2, "text")
    sketch.wire(6, 0, 12, "images")
    assert found(sketch) == {
        "positive": ["10.value"],
        "negative": ["3.text"],
        "seed": ["9.seed"],
        "width": ["4.width"],
        "height": ["4.height"],
        "steps": ["9.steps"],
        "sampler": "9",
        "outputs": ("12",),
        "guided": True,
    }


def test_the_only_node_that_saves_counts_not_those_that_show() -> None:
    sketch = painting()
    sketch.node(8, "PreviewImage")
    sketch.wire(6, 0, 8, "images")
    assert found(sketch) == PAINTING
    assert "8" not in loaded(sketch).graph


@pytest.mark.parametrize(("cfg", "guided"), [(1, False), (1.0, False), (1.5, True), (7, True), (0.5, True)])
def test_a_cfg_of_one_takes_no_negative_prompt(cfg: float, guided: bool) -> None:
    sketch = painting()
    sketch.nodes[5]["widgets_values"][3] = cfg
    assert loaded(sketch).takes_negative is guided


def refused(sketch: Sketch) -> list[str]:
    with pytest.raises(WorkflowError) as error:
        loaded(sketch)
    return [str(flaw) for flaw in error.value.flaws]


def test_two_that_save_are_one_too_many() -> None:
    sketch = painting()
    sketch.node(8, "SaveImage", "again")
    sketch.wire(6, 0, 8, "images")
    assert refused(sketch) == [
        "the workflow: found 7 (SaveImage “Save Image”), 8 (SaveImage “Save Image”), "
        "expected one node that saves pictures: put @output into the title of yours"
    ]


def test_nothing_that_saves_is_refused_with_the_class_that_the_server_lacks() -> None:
    sketch = painting()
    sketch.nodes[7]["type"] = "SaveImageExtended"
    assert refused(sketch) == [
        "the workflow: found no node that saves pictures, expected one node that saves pictures",
        "node 7 (SaveImageExtended): found the class SaveImageExtended, expected a class that the server has "
        "(such as SaveImage): install its custom node, or take it out",
    ]


def test_two_prompts_for_one_picture_want_a_tag() -> None:
    sketch = painting()
    sketch.node(8, "CLIPTextEncode", "in oil")
    sketch.node(9, "ConditioningCombine")
    sketch.wire(1, 1, 8, "clip")
    sketch.wire(2, 0, 9, "conditioning_1")
    sketch.wire(8, 0, 9, "conditioning_2")
    sketch.wire(9, 0, 5, "positive")
    prompts = "2 (CLIPTextEncode “CLIP Text Encode (Prompt)”), 8 (CLIPTextEncode “CLIP Text Encode (Prompt)”)"
    assert refused(sketch) == [
        f"node 5 (KSampler), positive: found {prompts}, "
        "expected one text encoder: put @positive into the title of yours"
    ]
    sketch.nodes[2]["title"] = "@positive"
    assert found(sketch) == PAINTING


def test_a_text_put_together_from_others_wants_a_tag() -> None:
    sketch = painting()
    sketch.node(8, "StringConcatenate", "in oil,", "a castle", " ")
    sketch.wire(8, 0, 2, "text")
    assert refused(sketch) == [
        "node 2 (CLIPTextEncode “CLIP Text Encode (Prompt)”), text: found a text made elsewhere, "
        "expected a text: put @positive into the title of the node where it is written"
    ]


def test_a_sampler_that_starts_from_a_picture_has_no_size() -> None:
    sketch = painting()
    sketch.node(8, "LoadImage", "example.png", "image")
    sketch.node(9, "VAEEncode")
    sketch.wire(8, 0, 9, "pixels")
    sketch.wire(1, 2, 9, "vae")
    sketch.wire(9, 0, 5, "latent_image")
    assert refused(sketch) == [
        "the workflow: found no size, expected a sampler that starts empty, "
        "or the tag @size in the title of a node with width and height"
    ]


@pytest.mark.parametrize(
    ("node", "tag", "expected"),
    [
        (6, "positive", "it on a node where a text is written"),
        (6, "seed", "it on a node with a field seed"),
        (4, "seed", "it on a node with a field seed"),
        (6, "size", "it on a node with the fields width and height"),
        (6, "output", "it on a node that saves pictures"),
    ],
)
def test_a_tag_on_the_wrong_node_is_refused(node: int, tag: str, expected: str) -> None:
    sketch = painting()
    sketch.nodes[node]["title"] = f"@{tag}"
    kind = sketch.nodes[node]["type"]
    assert refused(sketch)[0] == f"node {node} ({kind} “@{tag}”): found the tag @{tag}, expected {expected}"


def test_a_tag_on_a_node_that_leads_nowhere_is_refused() -> None:
    sketch = painting()
    sketch.node(8, "CLIPTextEncode", "an old try", title="@positive")
    sketch.wire(1, 1, 8, "clip")
    assert refused(sketch) == [
        "node 8 (CLIPTextEncode “@positive”): found a tag that nothing uses, "
        "expected it on a node that leads to the output"
    ]


def test_no_sampler_at_all_is_refused_with_what_to_tag() -> None:
    sketch = Sketch()
    sketch.node(1, "LoadImage", "example.png", "image")
    sketch.node(2, "SaveImage", "x")
    sketch.wire(1, 0, 2, "images")
    assert [flaw.split(", ")[0] for flaw in refused(sketch)] == [
        "the workflow: found no sampler",
        "the workflow: found no size",
        "the workflow: found no seed",
    ]
