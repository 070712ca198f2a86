"""Where the prompt, the seed, the size and the steps go, and which pictures count: by tags, else by the links."""

import pytest

from services.illustrator.comfyui.workflow import WorkflowError, load
from tests.services.illustrator.comfyui.object_info import node_class, text
from tests.services.illustrator.comfyui.workflow.finding import PAINTING, found, loaded
from tests.services.illustrator.comfyui.workflow.sketch import INFO, Sketch, painting


def test_untagged_the_samplers_links_tell_everything() -> None:
    assert found(painting()) == PAINTING


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
