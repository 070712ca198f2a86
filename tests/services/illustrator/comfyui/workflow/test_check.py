"""A workflow is checked against the server before it is used; every flaw is told at once, with what may stand there."""

import json
from typing import Any

import pytest

from services.illustrator.comfyui.workflow import PROFILES, WorkflowError, load
from tests.services.illustrator.comfyui.object_info import FILES, object_info
from tests.services.illustrator.comfyui.workflow.sketch import painting

PROFILE = json.loads(PROFILES["sdxl"])


def flaws(workflow: Any, info: dict[str, Any] | None = None) -> list[str]:
    with pytest.raises(WorkflowError) as error:
        load(workflow, object_info() if info is None else info, "mine")
    return [str(flaw) for flaw in error.value.flaws]


def changed(node: str, **inputs: Any) -> dict[str, Any]:
    told = json.loads(json.dumps(PROFILE))
    told[node]["inputs"].update(inputs)
    return told


def without(node: str, name: str) -> dict[str, Any]:
    told = changed(node)
    del told[node]["inputs"][name]
    return told


SAMPLER = "node 7 (KSampler “@sampler @seed @steps”)"


@pytest.mark.parametrize(
    ("workflow", "flaw"),
    [
        (
            changed("1", ckpt_name="sd_xl_base.safetensors"),
            "node 1 (CheckpointLoaderSimple “model”), ckpt_name: found 'sd_xl_base.safetensors', expected one of "
            "sd_xl_base_1.0.safetensors, flux1-schnell-fp8.safetensors, v1-5-pruned-emaonly.safetensors",
        ),
        (
            changed("7", sampler_name="eular"),
            f"{SAMPLER}, sampler_name: found 'eular', expected one of "
            "euler, euler_cfg_pp, euler_ancestral, euler_ancestral_cfg_pp, heun, heunpp2, … (42 in all)",
        ),
        (changed("7", steps=0), f"{SAMPLER}, steps: found 0, expected a whole number from 1 to 10000"),
        (changed("7", steps="many"), f"{SAMPLER}, steps: found 'many', expected a whole number from 1 to 10000"),
        (changed("7", steps=None), f"{SAMPLER}, steps: found None, expected a whole number from 1 to 10000"),
        (changed("7", cfg=101), f"{SAMPLER}, cfg: found 101, expected a number from 0.0 to 100.0"),
        (changed("7", cfg=10**400), f"{SAMPLER}, cfg: found 1{'0' * 58}…, expected a number from 0.0 to 100.0"),
        (
            changed("7", seed=-1),
            f"{SAMPLER}, seed: found -1, expected a whole number from 0 to 18446744073709551615",
        ),
        (without("7", "model"), f"{SAMPLER}, model: found nothing, expected a link that carries MODEL"),
        (without("7", "denoise"), f"{SAMPLER}, denoise: found nothing, expected a number from 0.0 to 1.0"),
        (changed("7", model="sdxl"), f"{SAMPLER}, model: found 'sdxl', expected a link that carries MODEL"),
        (
            changed("7", model=["99", 0]),
            f"{SAMPLER}, model: found a link to node 99, expected a link that carries MODEL from a node that is there",
        ),
        (
            changed("7", model=["1", 1]),
            f"{SAMPLER}, model: found CLIP from 1 (CheckpointLoaderSimple “model”), expected a link that carries MODEL",
        ),
        (
            changed("7", model=["1", 3]),
            f"{SAMPLER}, model: found output 3 of 1 (CheckpointLoaderSimple “model”), "
            "expected one of its outputs: 0 (MODEL), 1 (CLIP), 2 (VAE)",
        ),
        (changed("4", text=7), "node 4 (CLIPTextEncode “@positive”), text: found 7, expected a text"),
        (changed("4", text=None), "node 4 (CLIPTextEncode “@positive”), text: found None, expected a text"),
    ],
)
def test_what_the_server_would_refuse_is_refused_with_what_it_would_take(workflow: Any, flaw: str) -> None:
    assert flaws(workflow) == [flaw]


def test_every_flaw_is_told_at_once() -> None:
    workflow = changed("7", steps=0, cfg="much")
    workflow["1"]["inputs"]["ckpt_name"] = "mine.ckpt"
    workflow["8"]["class_type"] = "VAEDecodeBetter"
    places = [flaw.split(": found")[0] for flaw in flaws(workflow)]
    assert places == [
        "node 1 (CheckpointLoaderSimple “model”), ckpt_name",
        f"{SAMPLER}, steps",
        f"{SAMPLER}, cfg",
        "node 8 (VAEDecodeBetter “decode”)",
    ]


def test_the_message_names_the_workflow_and_is_told_in_both_languages() -> None:
    with pytest.raises(WorkflowError) as error:
        load(changed("7", steps=0), object_info(), "mine")
    flaw = f"{SAMPLER}, steps: found 0, expected a whole number from 1 to 10000"
    assert str(error.value) == f"The ComfyUI workflow mine cannot be used: {flaw}"
    assert error.value.told("ko") == f"ComfyUI 워크플로 mine을(를) 쓸 수 없습니다: {flaw}"
    assert (error.value.code, error.value.retryable) == ("invalid_workflow", False)


def test_a_model_folder_without_files_is_told_as_such() -> None:
    info = object_info({**FILES, "checkpoints": []})
    assert flaws(changed("1"), info) == [
        "node 1 (CheckpointLoaderSimple “model”), ckpt_name: found 'sd_xl_base_1.0.safetensors', expected "
        "one of the server's choices, of which it has none (is the file in the model folder?)"
    ]


def test_a_word_is_no_boolean_though_the_server_would_take_it_for_true() -> None:
    workflow = changed("7")
    sampled = workflow["7"]["inputs"]
    workflow["10"] = {"class_type": "KSamplerSelect", "inputs": {"sampler_name": "euler"}}
    schedule = {"model": ["1", 0], "scheduler": "karras", "steps": 20, "denoise": 1.0}
    workflow["11"] = {"class_type": "BasicScheduler", "inputs": schedule}
    prompts = {name: sampled[name] for name in ("model", "positive", "negative", "latent_image")}
    custom = {**prompts, "add_noise": "false", "noise_seed": 1, "cfg": 7, "sampler": ["10", 0], "sigmas": ["11", 0]}
    workflow["7"] = {"class_type": "SamplerCustom", "inputs": custom}
    assert flaws(workflow) == ["node 7 (SamplerCustom), add_noise: found 'false', expected true or false"]


def test_a_circle_is_told_by_its_nodes() -> None:
    workflow = changed("4", text=["10", 0])
    for node, source in (("10", "11"), ("11", "10")):
        workflow[node] = {"class_type": "PrimitiveString", "inputs": {"value": [source, 0]}}
    assert "node 10 (PrimitiveString): found a circle: 10 → 11 → 10, expected a graph without circles" in flaws(
        workflow
    )


def test_a_picture_to_be_uploaded_need_not_be_there_yet() -> None:
    sketch = painting()
    sketch.node(8, "LoadImage", "pages/later.png [output]", "image")
    sketch.node(9, "ControlNetLoader", "depth.safetensors")
    sketch.node(10, "ControlNetApplyAdvanced", 1, 0, 1)
    for wire in [(2, 0, 10, "positive"), (3, 0, 10, "negative"), (9, 0, 10, "control_net"), (8, 0, 10, "image")]:
        sketch.wire(*wire)
    sketch.wire(10, 0, 5, "positive")
    sketch.wire(10, 1, 5, "negative")
    assert load(sketch.saved(), object_info()).graph["8"].inputs == {"image": "pages/later.png [output]"}


def test_choices_are_read_in_the_older_and_in_the_newer_form() -> None:
    info = object_info()
    told = info["KSampler"]["input"]["required"]
    told["sampler_name"] = ["COMBO", {"options": ["euler", "heun"]}]
    assert flaws(changed("7"), info) == [
        f"{SAMPLER}, sampler_name: found 'dpmpp_2m', expected one of euler, heun",
    ]


def test_a_class_that_nothing_needs_may_be_unknown() -> None:
    workflow = changed("7")
    workflow["10"] = {"class_type": "SomebodysShowText", "inputs": {"text": ["4", 0]}}
    assert "10" not in load(workflow, object_info()).graph
