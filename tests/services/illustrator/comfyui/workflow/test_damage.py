"""Whatever is damaged in a workflow, or in what a server tells of itself, is refused in our words or does no harm."""

import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from services.illustrator.comfyui.workflow import PROFILES, WorkflowError, load
from tests.services.illustrator.comfyui.workflow.sketch import INFO
from tests.services.illustrator.comfyui.workflow.subgraphs import DEEPER, PROMPTS, around, nested, prompts

GRAPH = json.loads(PROFILES["sdxl"])
SHOWN = {"type": DEEPER, "properties": {"proxyWidgets": [["-1", "story"]]}}
DRAWING = json.loads(json.dumps(around("a tiger", **SHOWN).saved([nested().inside(DEEPER), prompts().inside(PROMPTS)])))
USED = {node["class_type"] for node in GRAPH.values()}
TOLD = {name: told for name, told in INFO.items() if name in USED}

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 9)
    | st.just(10**400)
    | st.floats(allow_nan=False)
    | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "name", "type"]), inner, max_size=3)
    ),
    max_leaves=5,
)


def places(whole: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in a document: what holds it and its key there."""
    for key in list(whole) if isinstance(whole, dict) else range(len(whole)) if isinstance(whole, list) else ():
        yield whole, key
        yield from places(whole[key])


@st.composite
def damaged(draw: st.DrawFn, whole: Any) -> Any:
    """The document with something else in one place, or with the place gone."""
    copy = json.loads(json.dumps(whole))
    found = list(places(copy))
    holder, key = found[draw(st.integers(0, len(found) - 1))]
    if draw(st.booleans()):
        holder[key] = draw(JSON)
    else:
        del holder[key]
    return copy


def try_it(workflow: Any, info: Any) -> None:
    with suppress(WorkflowError):
        loaded = load(workflow, info)
        loaded.filled(positive="a fox", negative=None, seed=1, width=512, height=512, prefix="p")


def test_undamaged_all_three_are_used() -> None:
    assert load(GRAPH, TOLD).outputs == ("9",)
    assert load(DRAWING, INFO).outputs == ("7",)


@given(damaged(GRAPH))
@settings(derandomize=True, max_examples=250, deadline=None)
def test_a_damaged_graph_is_refused_or_used(workflow: Any) -> None:
    try_it(workflow, TOLD)


@given(damaged(DRAWING))
@settings(derandomize=True, max_examples=400, deadline=None)
def test_a_damaged_drawing_is_refused_or_used(workflow: Any) -> None:
    try_it(workflow, INFO)


@given(damaged(TOLD))
@settings(derandomize=True, max_examples=250, deadline=None)
def test_a_server_that_tells_nonsense_of_a_class_does_no_harm(info: Any) -> None:
    try_it(GRAPH, info)
