"""A workflow is read from whatever holds one, and filled with a scene; the shipped ones say what they should."""

import json
from typing import Any

import pytest

from services.illustrator.comfyui.workflow import NEGATIVE, PROFILES, STYLES, WorkflowError, graph, load
from services.illustrator.comfyui.workflow.words import in_style, joined
from tests.services.illustrator.comfyui.object_info import object_info
from tests.services.illustrator.comfyui.workflow.sketch import painting

INFO = object_info()
PAGE: dict[str, Any] = {
    "positive": "A rabbit and a tiger share a pear.",
    "negative": None,
    "seed": 2**32 - 1,
    "width": 1024,
    "height": 768,
    "prefix": "20260101_090000_0a1b2c/page-3-a1",
}


def kinds(name: str) -> dict[str, dict[str, Any]]:
    """A filled profile's inputs by class; none of these profiles but SDXL has two nodes of one class."""
    filled = load(PROFILES[name], INFO, name).filled(**PAGE)
    return {f"{node['class_type']}": node["inputs"] for node in filled.values()}


def test_four_profiles_are_shipped_and_every_one_is_ready_for_a_server_that_has_its_files() -> None:
    assert list(PROFILES) == ["flux-dev", "flux-schnell", "flux-schnell-fp8", "sdxl"]
    found = {name: load(data, INFO, name) for name, data in PROFILES.items()}
    assert {name: (each.checkpoint, each.takes_negative) for name, each in found.items()} == {
        "flux-dev": ("flux1-dev.safetensors", False),
        "flux-schnell": ("flux1-schnell.safetensors", False),
        "flux-schnell-fp8": ("flux1-schnell-fp8.safetensors", False),
        "sdxl": ("sd_xl_base_1.0.safetensors", True),
    }


@pytest.mark.parametrize("name", ["flux-schnell", "flux-schnell-fp8"])
def test_schnell_takes_four_steps_of_its_makers_schedule(name: str) -> None:
    sampler = kinds(name)["KSampler"]
    assert [sampler[key] for key in ("steps", "cfg", "sampler_name", "scheduler", "denoise")] == [
        4, 1.0, "euler", "simple", 1.0,
    ]  # fmt: skip


def test_dev_takes_twenty_steps_and_a_guidance_of_its_own() -> None:
    found = kinds("flux-dev")
    assert [found["KSampler"]["steps"], found["KSampler"]["cfg"], found["FluxGuidance"]["guidance"]] == [20, 1.0, 3.5]


def test_a_filled_profile_says_the_scene_in_the_books_style_and_what_must_not_be_seen() -> None:
    filled = load(PROFILES["sdxl"], INFO, "sdxl").filled(**PAGE)
    assert filled["4"]["inputs"]["text"] == f"{STYLES['watercolor']}. A rabbit and a tiger share a pear."
    assert filled["5"]["inputs"]["text"] == NEGATIVE
    assert filled["6"]["inputs"] == {"width": 1024, "height": 768, "batch_size": 1}
    assert filled["7"]["inputs"]["seed"] == 2**32 - 1
    assert filled["9"]["inputs"]["filename_prefix"] == "20260101_090000_0a1b2c/page-3-a1"


def test_an_unknown_profile_is_none() -> None:
    with pytest.raises(KeyError):
        PROFILES["../sdxl"]
    assert "flux" not in PROFILES
    assert len(PROFILES) == 4


def test_filling_changes_neither_the_workflow_nor_what_was_filled_before() -> None:
    workflow = load(PROFILES["sdxl"], INFO)
    assert graph.digest(workflow.graph) == workflow.digest
    first = workflow.filled(**PAGE)
    assert graph.digest(workflow.graph) == workflow.digest
    again = workflow.filled(**{**PAGE, "seed": 1})
    again["7"]["inputs"]["steps"] = 99
    assert workflow.filled(**PAGE) == first
    assert first["7"]["inputs"]["seed"] == 2**32 - 1


def test_a_prompt_may_say_anything_and_stays_a_text() -> None:
    words = 'He said "no" {a|b} ["7", 0] \\ \n 토끼'
    filled = load(PROFILES["sdxl"], INFO).filled(**{**PAGE, "positive": words})
    assert json.loads(json.dumps(filled))["4"]["inputs"]["text"] == f"{STYLES['watercolor']}. {words}"


def test_a_size_between_two_steps_is_painted_larger() -> None:
    workflow = load(PROFILES["flux-schnell"], INFO)  # in steps of 16
    assert workflow.size(1000, 777) == (1008, 784)
    filled = workflow.filled(**{**PAGE, "width": 1000, "height": 777})
    assert (filled["6"]["inputs"]["width"], filled["6"]["inputs"]["height"]) == (1008, 784)


def test_a_value_that_does_not_fit_is_refused_by_name() -> None:
    workflow = load(PROFILES["sdxl"], INFO, "sdxl")
    with pytest.raises(WorkflowError, match=r"seed: found -1, expected a whole number from 0 to 18446744073709551615"):
        workflow.filled(**{**PAGE, "seed": -1})
    with pytest.raises(WorkflowError, match=r"steps: found 0, expected a whole number from 1 to 10000"):
        workflow.filled(**PAGE, steps=0)


def test_steps_for_a_workflow_that_has_no_place_for_them_are_refused() -> None:
    sketch = painting()
    sketch.node(8, "KSampler", 43, "fixed", 10, 8, "euler", "normal", 0.5)
    for wire in [(1, 0, 8, "model"), (2, 0, 8, "positive"), (3, 0, 8, "negative"), (5, 0, 8, "latent_image")]:
        sketch.wire(*wire)
    sketch.wire(8, 0, 6, "samples")
    workflow = load(sketch.saved(), INFO)
    assert not workflow.takes_steps
    with pytest.raises(WorkflowError, match="steps: found no place for them"):
        workflow.filled(**PAGE, steps=4)


def test_a_seed_that_was_linked_is_set_and_what_it_was_linked_to_left_out() -> None:
    sketch = painting()
    sketch.node(8, "PrimitiveInt", 9, "fixed")
    sketch.wire(8, 0, 5, "seed")
    filled = load(sketch.saved(), INFO).filled(**PAGE)
    assert filled["5"]["inputs"]["seed"] == 2**32 - 1
    assert "8" not in filled


def test_the_same_graph_has_the_same_digest_however_its_file_is_laid_out() -> None:
    data = PROFILES["sdxl"]
    told = json.loads(data)
    other = json.dumps(dict(reversed(told.items())), indent=7).encode()
    found = load(data, INFO)
    assert load(other, INFO).digest == found.digest
    assert found.name == f"workflow-{found.digest[:12]}"
    told["7"]["inputs"]["steps"] += 1
    assert load(told, INFO).digest != found.digest


@pytest.mark.parametrize(
    "wrapped", [lambda data: data, lambda data: b"\xef\xbb\xbf" + data, lambda data: b'{"prompt": ' + data + b"}"]
)
def test_a_file_may_begin_with_a_mark_or_be_a_whole_request(wrapped: Any) -> None:
    assert load(wrapped(PROFILES["sdxl"]), INFO).digest == load(PROFILES["sdxl"], INFO).digest


def test_a_literal_list_stays_wrapped_and_an_unwrapped_one_that_is_no_link_gets_its_wrapping() -> None:
    told = json.loads(PROFILES["sdxl"])
    told["6"]["inputs"] |= {"mine": {"__value__": ["4", 0]}, "three": [1, 2, 3]}
    filled = load(told, INFO).filled(**PAGE)
    assert filled["6"]["inputs"]["mine"] == {"__value__": ["4", 0]}
    assert filled["6"]["inputs"]["three"] == {"__value__": [1, 2, 3]}


RUBBISH = [b"", b"PNG", b"\xff\xfe", b"[]", b"7", b"null", b"{}", b'{"a": 1}', b'{"1": {"class_type": 7}}', b"[" * 9999]
RUBBISH += [
    b'{"1": {"class_type": "KSampler", "inputs": []}}',
    b'{"1": {"class_type": "KSampler", "inputs": {"cfg": NaN}}}',
]
RUBBISH += [b'{"nodes": []}', b'{"nodes": [[]]}', b'{"nodes": 7, "links": []}', b'{"prompt": {}}']


@pytest.mark.parametrize("data", RUBBISH)
def test_rubbish_is_refused_as_such(data: bytes) -> None:
    with pytest.raises(WorkflowError):
        load(data, INFO)


def test_a_style_is_said_once_and_so_is_what_must_not_be_seen() -> None:
    assert in_style(in_style("a fox", "watercolor"), "watercolor") == f"{STYLES['watercolor']}. a fox"
    assert joined(joined("ugly, ", "text"), "text") == "ugly, text"
    assert joined("", "text") == "text"
    assert joined("ugly", "") == "ugly"
