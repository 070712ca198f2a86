"""Drawings of the editor and the graphs that they come to: each pair written by hand."""

from typing import Any

import pytest

from services.illustrator.comfyui.workflow import drawing, graph
from services.illustrator.comfyui.workflow.catalogue import Catalogue
from services.illustrator.comfyui.workflow.conversion import converted
from tests.services.illustrator.comfyui.object_info import choice, integer, node_class, text
from tests.services.illustrator.comfyui.workflow.converting import PAINTED, inputs
from tests.services.illustrator.comfyui.workflow.sketch import BYPASSED, INFO, MUTED, Sketch, painting


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
