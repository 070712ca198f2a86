"""Drawings of the editor and the graphs that they come to: each pair written by hand."""

from typing import Any

import pytest

from services.illustrator.comfyui.workflow import WorkflowError, drawing, graph
from services.illustrator.comfyui.workflow.catalogue import Catalogue
from services.illustrator.comfyui.workflow.conversion import converted
from tests.services.illustrator.comfyui.object_info import choice, integer, node_class, text
from tests.services.illustrator.comfyui.workflow.sketch import (
    BYPASSED,
    INFO,
    INSIDE,
    MUTED,
    OUTSIDE,
    Sketch,
    painting,
)


def inputs(saved: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Of each node that runs, as they would be posted."""
    posted = graph.posted(converted(drawing.read(saved), Catalogue(INFO)))
    return {id_: node["inputs"] for id_, node in posted.items()}


PAINTED = {
    "1": {"ckpt_name": "sd_xl_base_1.0.safetensors"},
    "2": {"text": "a castle", "clip": ["1", 1]},
    "3": {"text": "ugly", "clip": ["1", 1]},
    "4": {"width": 512, "height": 512, "batch_size": 1},
    "5": {
        "model": ["1", 0],
        "seed": 42,
        "steps": 20,
        "cfg": 8,
        "sampler_name": "euler",
        "scheduler": "normal",
        "positive": ["2", 0],
        "negative": ["3", 0],
        "latent_image": ["4", 0],
        "denoise": 1,
    },
    "6": {"samples": ["5", 0], "vae": ["1", 2]},
    "7": {"images": ["6", 0], "filename_prefix": "ComfyUI"},
}


def test_widgets_get_their_names_and_what_becomes_of_the_seed_is_passed_over() -> None:
    assert inputs(painting().saved()) == PAINTED


def test_an_older_editor_keeps_what_becomes_of_a_seed_though_the_class_does_not_ask_for_it() -> None:
    told = {**INFO, "KSampler": {**INFO["KSampler"], "input": dict(INFO["KSampler"]["input"])}}
    plain = {**told["KSampler"]["input"]["required"], "seed": ["INT", {"default": 0}]}
    told["KSampler"]["input"]["required"] = plain
    posted = graph.posted(converted(drawing.read(painting().saved()), Catalogue(told)))
    assert posted["5"]["inputs"] == PAINTED["5"]


def test_a_widget_turned_into_an_input_still_takes_its_place_and_the_link_wins() -> None:
    sketch = painting()
    sketch.node(8, "PrimitiveInt", 9, "fixed")
    sketch.wire(8, 0, 5, "steps")
    assert inputs(sketch.saved())["5"] == {**PAINTED["5"], "steps": ["8", 0]}


def test_a_primitive_of_the_editor_becomes_the_value_it_holds() -> None:
    sketch = painting()
    sketch.node(8, "PrimitiveNode", 77, "randomize", outputs=[{"name": "INT", "type": "INT"}])
    sketch.wire(8, 0, 5, "seed")
    assert inputs(sketch.saved()) == {**PAINTED, "5": {**PAINTED["5"], "seed": 77}}


def test_reroutes_are_followed_and_notes_left_behind() -> None:
    sketch = painting()
    sketch.node(8, "Reroute", inputs=[{"name": "", "type": "*", "link": None}], outputs=[{"name": "", "type": "*"}])
    sketch.node(9, "Reroute", inputs=[{"name": "", "type": "*", "link": None}], outputs=[{"name": "", "type": "*"}])
    sketch.node(10, "Note", "mind the seed")
    sketch.node(11, "MarkdownNote", "# mind it")
    sketch.wire(1, 0, 8, "")
    sketch.wire(8, 0, 9, "")
    sketch.wire(9, 0, 5, "model")
    assert inputs(sketch.saved()) == PAINTED


def test_a_bypassed_node_hands_on_what_it_was_given_of_the_same_kind_also_through_another() -> None:
    sketch = painting()
    for lora in (8, 9):
        sketch.node(lora, "LoraLoader", "picture-book.safetensors", 1, 1, mode=BYPASSED)
    sketch.wire(1, 0, 8, "model")
    sketch.wire(1, 1, 8, "clip")
    sketch.wire(8, 0, 9, "model")
    sketch.wire(8, 1, 9, "clip")
    sketch.wire(9, 0, 5, "model")
    sketch.wire(9, 1, 2, "clip")
    assert inputs(sketch.saved()) == PAINTED


@pytest.mark.parametrize(("slot", "expected"), [(0, ["1", 0]), (1, ["3", 0]), (2, ["3", 0]), (4, ["2", 0])])
def test_a_bypassed_node_hands_on_the_input_opposite_else_the_first_of_the_kind(slot: int, expected: Any) -> None:
    sketch = Sketch()
    kinds = [("x", "MODEL"), ("y", "MODEL"), ("z", "CLIP")]
    for source, kind in enumerate(["UNETLoader", "DualCLIPLoader", "UNETLoader"], 1):
        sketch.node(source, kind)
    slots = [{"name": "any", "type": "*", "link": None}, *({"name": n, "type": k, "link": None} for n, k in kinds)]
    order = [slots[1], slots[2], slots[0], slots[3]]
    outputs = [
        {"name": str(place), "type": kind} for place, kind in enumerate(["MODEL", "MODEL", "CLIP", "CLIP", "CLIP"])
    ]
    sketch.node(4, "Blend", mode=BYPASSED, inputs=order, outputs=outputs)
    for source, name in [(1, "x"), (3, "y"), (3, "any"), (2, "z")]:
        sketch.wire(source, 0, 4, name)
    sketch.node(5, "LoraLoader", "picture-book.safetensors", 1, 1)
    name = "clip" if slot >= 2 else "model"
    sketch.wire(4, slot, 5, name)
    assert inputs(sketch.saved())["5"][name] == expected


def test_an_input_that_is_always_linked_has_no_value_of_its_own() -> None:
    told = {"Say": node_class("Say", {"loud": integer(forceInput=True), "words": text()}, ["STRING"])}
    sketch = Sketch()
    sketch.node(1, "Say", "hello")
    posted = graph.posted(converted(drawing.read(sketch.saved()), Catalogue(told)))
    assert posted["1"]["inputs"] == {"words": "hello"}


def test_a_bypassed_node_without_an_input_of_the_kind_hands_on_nothing() -> None:
    sketch = painting()
    sketch.nodes[4]["mode"] = BYPASSED
    assert inputs(sketch.saved())["5"] == {name: PAINTED["5"][name] for name in PAINTED["5"] if name != "latent_image"}


def test_a_muted_node_is_gone_and_so_is_every_link_from_it() -> None:
    sketch = painting()
    sketch.nodes[3]["mode"] = MUTED
    found = inputs(sketch.saved())
    assert found["5"] == {name: PAINTED["5"][name] for name in PAINTED["5"] if name != "negative"}
    assert "3" not in found


def test_an_upload_button_is_no_value_and_a_dictionary_of_values_goes_by_name() -> None:
    sketch = Sketch()
    sketch.node(1, "LoadImage", "example.png", "image")
    sketch.node(
        2, "EmptyLatentImage", widgets_values={"height": 256, "width": 128, "batch_size": 1, "videopreview": {}}
    )
    sketch.node(3, "EmptyLatentImage", 1, 2, 3, widgets_values_named={"width": 64, "height": 32, "batch_size": 1})
    assert inputs(sketch.saved()) == {
        "1": {"image": "example.png"},
        "2": {"width": 128, "height": 256, "batch_size": 1},
        "3": {"width": 64, "height": 32, "batch_size": 1},
    }


def test_an_upload_button_stands_after_what_is_required_and_before_what_may_be() -> None:
    image = {"image": choice(["a.png"], image_upload=True)}
    told = {"Cut": node_class("Cut", image, ["IMAGE"], optional={"edge": choice(["soft"]), "side": choice(["image"])})}
    sketch = Sketch()
    sketch.node(1, "Cut", "a.png", "image", "soft", "image")
    posted = graph.posted(converted(drawing.read(sketch.saved()), Catalogue(told)))
    assert posted["1"]["inputs"] == {"image": "a.png", "edge": "soft", "side": "image"}


def test_a_list_among_the_values_is_wrapped_lest_it_be_taken_for_a_link() -> None:
    sketch = Sketch()
    sketch.node(1, "PrimitiveString", ["5", 0])
    assert inputs(sketch.saved()) == {"1": {"value": {"__value__": ["5", 0]}}}


def test_a_value_that_an_older_file_does_not_have_is_the_default_of_its_class() -> None:
    sketch = Sketch()
    sketch.node(1, "KSampler", 42, "fixed", 20)
    assert inputs(sketch.saved()) == {"1": {"seed": 42, "steps": 20, "cfg": 8.0, "denoise": 1.0}}


def test_a_choice_that_asks_for_further_inputs_is_followed_by_their_values() -> None:
    sketch = Sketch()
    sketch.node(1, "ResizeImageMaskNode", "exact size", 640, 480, "lanczos")
    sketch.node(2, "ResizeImageMaskNode", "scale by", 2.0, "area")
    exact = {
        "resize_type": "exact size",
        "resize_type.width": 640,
        "resize_type.height": 480,
        "scale_method": "lanczos",
    }
    assert inputs(sketch.saved()) == {
        "1": exact,
        "2": {"resize_type": "scale by", "resize_type.factor": 2.0, "scale_method": "area"},
    }


def test_what_a_set_node_was_given_comes_out_of_the_get_node_of_its_name() -> None:
    sketch = painting()
    sketch.node(8, "SetNode", "the model", inputs=[{"name": "MODEL", "type": "MODEL", "link": None}])
    sketch.node(9, "GetNode", "the model", outputs=[{"name": "MODEL", "type": "MODEL"}])
    sketch.wire(1, 0, 8, "MODEL")
    sketch.wire(9, 0, 5, "model")
    assert inputs(sketch.saved()) == PAINTED


PROMPTS = "2c61139d-9c34-4c7e-a083-7a67cc4770ad"
DEEPER = "ef10a538-17cf-46fb-930c-5460c4cf7f0e"


def prompts() -> Sketch:
    """A subgraph: from a clip, a text and a guidance to a conditioning."""
    sketch = Sketch()
    sketch.port("inputs", "clip", "CLIP")
    sketch.port("inputs", "words", "STRING")
    sketch.port("inputs", "guidance", "FLOAT")
    sketch.port("outputs", "CONDITIONING", "CONDITIONING")
    sketch.node(1, "CLIPTextEncode", "the text within")
    sketch.node(2, "FluxGuidance", 3.5)
    sketch.wire(INSIDE, 0, 1, "clip", "CLIP")
    sketch.wire(INSIDE, 1, 1, "text", "STRING")
    sketch.wire(1, 0, 2, "conditioning", "CONDITIONING")
    sketch.wire(INSIDE, 2, 2, "guidance", "FLOAT")
    sketch.wire(2, 0, OUTSIDE, "CONDITIONING")
    return sketch


def around(*values: Any, **more: Any) -> Sketch:
    """The painting, with a subgraph where the positive prompt was."""
    sketch = painting()
    del sketch.nodes[2]
    sketch.links = [link for link in sketch.links if 2 not in (link[1], link[3])]
    sketch.links += [[99, 8, 0, 5, 1, "CONDITIONING"], [98, 1, 1, 8, 0, "CLIP"]]
    sketch.nodes[5]["inputs"][1]["link"] = 99
    host = [{"name": "clip", "type": "CLIP", "link": 98}]
    sketch.node(8, PROMPTS, *values, **{"inputs": host, "outputs": [{"name": "out", "type": "CONDITIONING"}], **more})
    return sketch


def within(text: str, guidance: float) -> dict[str, dict[str, Any]]:
    flat = {
        "8:1": {"text": text, "clip": ["1", 1]},
        "8:2": {"conditioning": ["8:1", 0], "guidance": guidance},
    }
    rest = {id_: told for id_, told in PAINTED.items() if id_ != "2"}
    return {**rest, "5": {**PAINTED["5"], "positive": ["8:2", 0]}, **flat}


def test_a_subgraph_is_laid_flat_and_its_inner_values_stand_where_its_node_shows_none() -> None:
    assert inputs(around().saved([prompts().inside(PROMPTS)])) == within("the text within", 3.5)


@pytest.mark.parametrize(
    ("values", "more"),
    [
        (["a tiger", 2.5], {}),
        (["a tiger", 2.5], {"properties": {"proxyWidgets": [["-1", "words"], ["-1", "guidance"]]}}),
        (["a tiger", 2.5], {"properties": {"proxyWidgets": [["1", "text"], ["2", "guidance"]]}}),
        (["a tiger", 2.5], {"properties": {"proxyWidgets": '[["-1", "words"], ["2", "guidance"]]'}}),
        ([], {"widgets_values_named": {"words": "a tiger", "guidance": 2.5}}),
        (["a tiger", 2.5, "randomize"], {}),
    ],
)
def test_what_a_subgraphs_node_shows_wins_over_the_values_within(values: list[Any], more: dict[str, Any]) -> None:
    assert inputs(around(*values, **more).saved([prompts().inside(PROMPTS)])) == within("a tiger", 2.5)


def test_a_link_from_outside_wins_over_what_the_subgraphs_node_shows() -> None:
    sketch = around("a tiger", 2.5)
    sketch.node(9, "PrimitiveString", "a fox")
    sketch.wire(9, 0, 8, "words", "STRING")
    expected = within("", 2.5)
    expected["8:1"]["text"] = ["9", 0]
    assert inputs(sketch.saved([prompts().inside(PROMPTS)])) == {**expected, "9": {"value": "a fox"}}


def nested() -> Sketch:
    """A subgraph around the other, that hands its clip and its words on."""
    sketch = Sketch()
    sketch.port("inputs", "clip", "CLIP")
    sketch.port("inputs", "story", "STRING")
    sketch.port("outputs", "CONDITIONING", "CONDITIONING")
    sketch.node(1, PROMPTS, "of the middle", 1.5)
    sketch.wire(INSIDE, 0, 1, "clip", "CLIP")
    sketch.wire(INSIDE, 1, 1, "words", "STRING")
    sketch.wire(1, 0, OUTSIDE, "CONDITIONING")
    return sketch


def test_subgraphs_within_subgraphs_are_laid_flat_with_the_outermost_value() -> None:
    saved = around("of the outermost", type=DEEPER).saved([nested().inside(DEEPER), prompts().inside(PROMPTS)])
    found = inputs(saved)
    assert {id_: told for id_, told in found.items() if id_.startswith("8")} == {
        "8:1:1": {"text": "of the outermost", "clip": ["1", 1]},
        "8:1:2": {"conditioning": ["8:1:1", 0], "guidance": 1.5},
    }
    assert found["5"]["positive"] == ["8:1:2", 0]


def test_a_subgraph_may_be_defined_within_another() -> None:
    outer = {**nested().inside(DEEPER), "definitions": {"subgraphs": [prompts().inside(PROMPTS)]}}
    found = inputs(around("of the outermost", type=DEEPER).saved([outer]))
    assert found["8:1:1"] == {"text": "of the outermost", "clip": ["1", 1]}


def test_a_value_for_a_subgraph_within_may_be_shown_by_the_one_around_it() -> None:
    shown = {"type": DEEPER, "properties": {"proxyWidgets": [["1", "guidance"]]}}
    saved = around(4.5, **shown).saved([nested().inside(DEEPER), prompts().inside(PROMPTS)])
    assert inputs(saved)["8:1:2"] == {"conditioning": ["8:1:1", 0], "guidance": 4.5}


def test_a_value_that_is_not_shown_stays_what_it_is_within() -> None:
    assert inputs(around(None, 2.5).saved([prompts().inside(PROMPTS)])) == within("the text within", 2.5)


def test_a_subgraphs_output_is_found_by_its_link_though_no_list_names_it() -> None:
    inner = prompts().inside(PROMPTS)
    inner["outputs"] = [{"id": "o", "name": "CONDITIONING", "type": "CONDITIONING"}]
    assert inputs(around("a tiger", 2.5).saved([inner])) == within("a tiger", 2.5)


def test_a_get_node_within_a_subgraph_finds_the_set_node_outside() -> None:
    inner = prompts()
    inner.node(3, "GetNode", "the clip", outputs=[{"name": "CLIP", "type": "CLIP"}])
    inner.wire(3, 0, 1, "clip")
    sketch = around("a tiger", 2.5)
    sketch.node(9, "SetNode", "the clip", inputs=[{"name": "CLIP", "type": "CLIP", "link": None}])
    sketch.wire(1, 1, 9, "CLIP")
    assert inputs(sketch.saved([inner.inside(PROMPTS)])) == within("a tiger", 2.5)


def test_two_nodes_of_one_subgraph_have_insides_of_their_own() -> None:
    sketch = around("a tiger", 2.5)
    host = [{"name": "clip", "type": "CLIP", "link": None}]
    sketch.node(9, PROMPTS, "ugly too", 1.0, inputs=host, outputs=[{"name": "out", "type": "CONDITIONING"}])
    sketch.links += [[97, 1, 1, 9, 0, "CLIP"], [96, 9, 0, 5, 2, "CONDITIONING"]]
    sketch.nodes[9]["inputs"][0]["link"] = 97
    sketch.nodes[5]["inputs"][2]["link"] = 96
    found = inputs(sketch.saved([prompts().inside(PROMPTS)]))
    assert found["5"]["positive"] == ["8:2", 0]
    assert found["5"]["negative"] == ["9:2", 0]
    assert [found[id_]["text"] for id_ in ("8:1", "9:1")] == ["a tiger", "ugly too"]


def test_a_bypassed_subgraph_hands_on_what_it_was_given_and_none_of_its_nodes_runs() -> None:
    sketch = Sketch()
    sketch.node(1, "CLIPTextEncode", "a tiger")
    sketch.node(2, PROMPTS, mode=BYPASSED, outputs=[{"name": "out", "type": "CONDITIONING"}])
    sketch.wire(1, 0, 2, "given", "CONDITIONING")
    sketch.node(3, "ConditioningZeroOut")
    sketch.wire(2, 0, 3, "conditioning")
    assert inputs(sketch.saved([prompts().inside(PROMPTS)])) == {
        "1": {"text": "a tiger"},
        "3": {"conditioning": ["1", 0]},
    }


def refused(saved: dict[str, Any]) -> str:
    with pytest.raises(WorkflowError) as error:
        inputs(saved)
    return str(error.value)


def test_a_subgraph_within_itself_is_refused() -> None:
    sketch = nested()
    sketch.nodes[1]["type"] = DEEPER
    assert "8:1: found a subgraph within itself" in refused(around(type=DEEPER).saved([sketch.inside(DEEPER)]))


def test_reroutes_in_a_circle_are_refused() -> None:
    sketch = painting()
    for id_ in (8, 9):
        sketch.node(id_, "Reroute", inputs=[{"name": "", "type": "*", "link": None}])
    sketch.wire(8, 0, 9, "")
    sketch.wire(9, 0, 8, "")
    sketch.wire(9, 0, 5, "model")
    assert "a circle of links" in refused(sketch.saved())


def test_promoted_values_that_fit_no_order_are_refused_rather_than_guessed() -> None:
    found = refused(around("a tiger", 2.5, 7).saved([prompts().inside(PROMPTS)]))
    assert "node 8 (subgraph), widgets_values: found 3 values for 2 promoted widgets" in found


def test_a_group_node_is_refused_with_the_way_out() -> None:
    sketch = painting()
    sketch.node(8, "workflow>my prompts")
    assert "convert the group node, or export the workflow in API format" in refused(sketch.saved())


def test_a_tag_on_a_node_of_the_editor_only_is_refused() -> None:
    sketch = around("a tiger", 2.5, title="@positive")
    sketch.node(9, "PrimitiveNode", 7, "fixed", title="@seed")
    sketch.node(10, "Note", "put @seed where the seed is", title="about @seed")
    expected = "expected it on a node that runs, within the subgraph or where the link leads"
    assert [*refused(sketch.saved([prompts().inside(PROMPTS)])).split("used: ")[1].split("; ")] == [
        f"node 8 (“@positive”): found a tag on a subgraph, {expected}",
        f"node 9 (“@seed”): found a tag on a PrimitiveNode, {expected}",
    ]


@pytest.mark.parametrize(
    "saved",
    [
        {"nodes": [{"id": 1}], "links": []},
        {"nodes": [7], "links": []},
        {"nodes": [{"id": 1, "type": None}], "links": []},
        {"nodes": [], "links": [[1, 2]]},
        {"nodes": [{"id": 1, "type": "KSampler", "inputs": [{}]}], "links": []},
        {"nodes": [{"id": 1, "type": "KSampler", "widgets_values": 7}], "links": []},
        {"nodes": [], "links": [], "definitions": {"subgraphs": [{"id": "x"}]}},
    ],
)
def test_a_file_that_only_looks_like_a_drawing_is_refused(saved: dict[str, Any]) -> None:
    assert "expected the nodes and links of ComfyUI's UI format" in refused(saved)


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
