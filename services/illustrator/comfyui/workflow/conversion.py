"""From the editor's drawing (UI format) to the graph that a server runs (API format)."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from services.illustrator.comfyui.workflow.catalogue import Catalogue
from services.illustrator.comfyui.workflow.drawing import BYPASSED, MUTED, Drawing, Drawn
from services.illustrator.comfyui.workflow.error import Flaw, WorkflowError
from services.illustrator.comfyui.workflow.graph import Node
from services.illustrator.comfyui.workflow.promotion import promoted
from services.illustrator.comfyui.workflow.tags import tags
from services.illustrator.comfyui.workflow.tracing import NOTES, VIRTUAL, Literal, Place, Tracer
from services.illustrator.comfyui.workflow.widgets import by_name

SILENT = (MUTED, BYPASSED)
GROUPS = ("workflow>", "workflow/")  # how the type of a group node begins, the forerunner of subgraphs


def converted(drawing: Drawing, catalogue: Catalogue) -> dict[str, Node]:
    """Every node that would run, with what its links and widgets come to."""
    places: dict[tuple[str, ...], Place] = {}
    overruled: dict[tuple[str, str], Any] = {}
    for place, within in _places(drawing, Place(drawing.root), {}, ()):
        places[place.path] = place
        overruled.update({(place.id(node), name): value for (node, name), value in within.items()})
    lost = _lost_tags(drawing, places.values())
    if lost:
        raise WorkflowError(lost)
    tracer = Tracer(drawing, places)
    return {
        place.id(node.id): _node(place, node, tracer, catalogue, overruled)
        for place in places.values()
        for node in place.sheet.nodes.values()
        if node.mode not in SILENT and node.type not in VIRTUAL and node.type not in drawing.subgraphs
    }


Within = Mapping[tuple[str, str], Any]  # values for widgets of the nodes on a sheet, that the sheet's host shows


def _places(drawing: Drawing, place: Place, within: Within, around: tuple[str, ...]) -> Iterator[tuple[Place, Within]]:
    """This place and the inside of every subgraph node in it that is neither muted nor bypassed, at any depth."""
    yield place, within
    for node in place.sheet.nodes.values():
        inside = drawing.subgraphs.get(node.type)
        if inside is None or node.mode in SILENT:
            continue
        if node.type in around:
            raise WorkflowError([Flaw(place.id(node.id), "", "a subgraph within itself", "one that ends")])
        shown = promoted(drawing, node)
        from_above = {name: value for (owner, name), value in within.items() if owner == node.id}
        inner = Place(inside, (*place.path, node.id), place, node, {**shown.inputs, **from_above})
        yield from _places(drawing, inner, shown.within, (*around, node.type))


def _lost_tags(drawing: Drawing, places: Iterable[Place]) -> list[Flaw]:
    """Tags on nodes that are in the editor only: what they name would be set nowhere."""
    expected = "it on a node that runs, within the subgraph or where the link leads"
    return [
        Flaw(f"{place.id(node.id)} (“{node.title}”)", "", f"a tag on {_what(drawing, node)}", expected)
        for place in places
        for node in place.sheet.nodes.values()
        if tags(node.title) and node.mode not in SILENT
        if node.type in drawing.subgraphs or node.type in VIRTUAL - NOTES
    ]


def _what(drawing: Drawing, node: Drawn) -> str:
    return "a subgraph" if node.type in drawing.subgraphs else f"a {node.type}"


def _node(
    place: Place, node: Drawn, tracer: Tracer, catalogue: Catalogue, overruled: Mapping[tuple[str, str], Any]
) -> Node:
    if node.type.startswith(GROUPS):
        expected = "a subgraph: convert the group node, or export the workflow in API format"
        raise WorkflowError([Flaw(place.id(node.id), "", f"the group node {node.type}", expected)])
    kind = catalogue.get(node.type)
    id_ = place.id(node.id)
    inputs = by_name(node, kind) if kind is not None else {}
    inputs.update({name: value for (owner, name), value in overruled.items() if owner == id_ and name in inputs})
    for slot in node.inputs:
        match tracer.source(place, node, slot):
            case None:
                pass
            case Literal(value):
                inputs[slot.name] = value
            case link:
                inputs[slot.name] = link
    return Node(node.type, inputs, node.title or (kind.display_name if kind is not None else node.type))
