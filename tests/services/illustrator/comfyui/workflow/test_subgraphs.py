"""Subgraphs are laid flat, and what their nodes show wins over what is within."""

from typing import Any

import pytest

from tests.services.illustrator.comfyui.workflow.converting import PAINTED, inputs
from tests.services.illustrator.comfyui.workflow.sketch import BYPASSED, Sketch
from tests.services.illustrator.comfyui.workflow.subgraphs import DEEPER, PROMPTS, around, nested, prompts


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
