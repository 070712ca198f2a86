"""Drawings of which nobody could say what they mean are refused."""

from typing import Any

import pytest

from tests.services.illustrator.comfyui.workflow.converting import refused
from tests.services.illustrator.comfyui.workflow.sketch import painting
from tests.services.illustrator.comfyui.workflow.subgraphs import DEEPER, PROMPTS, around, nested, prompts


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
