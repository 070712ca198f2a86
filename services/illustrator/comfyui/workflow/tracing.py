"""Where a drawn link really comes from: through reroutes, bypassed nodes, primitives and the walls of subgraphs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from services.illustrator.comfyui.workflow.catalogue import ANY, fits
from services.illustrator.comfyui.workflow.drawing import (
    BYPASSED,
    INSIDE,
    MUTED,
    OUTSIDE,
    Drawing,
    Drawn,
    Sheet,
    Slot,
    Wire,
)
from services.illustrator.comfyui.workflow.error import Flaw, WorkflowError
from services.illustrator.comfyui.workflow.graph import Link

NOTES = frozenset({"Note", "MarkdownNote"})
VIRTUAL = NOTES | {"Reroute", "PrimitiveNode", "GetNode", "SetNode"}  # in the editor only: no class on the server
DEEPEST = 100  # steps from an input to its source; more is a circle


@dataclass(frozen=True)
class Literal:
    value: Any


@dataclass(frozen=True)
class Place:
    """A sheet as it stands in the drawing: the root, or the inside of one subgraph node."""

    sheet: Sheet
    path: tuple[str, ...] = ()  # ids of the subgraph nodes around it
    outer: "Place | None" = None
    host: Drawn | None = None  # the subgraph node whose inside this is
    given: Mapping[str, Any] = field(default_factory=dict)  # values that the host shows for its inputs

    def id(self, node: str) -> str:
        return ":".join((*self.path, node))


Source = Link | Literal | None


class Tracer:
    def __init__(self, drawing: Drawing, places: Mapping[tuple[str, ...], Place]) -> None:
        self._drawing = drawing
        self._places = places

    def source(self, place: Place, node: Drawn, slot: Slot, steps: int = 0) -> Source:
        """What feeds this input: a node that will run, a literal, or nothing."""
        if steps > DEEPEST:
            raise WorkflowError([Flaw(place.id(node.id), slot.name, "a circle of links", "a source")])
        wire = place.sheet.wires.get(slot.link) if slot.link is not None else None
        if wire is None:
            return None
        return self._from(place, wire, slot.kind, steps + 1)

    def _from(self, place: Place, wire: Wire, kind: str, steps: int) -> Source:
        if wire.source == INSIDE and place.host is not None:
            return self._through_wall(place, wire.slot, steps)
        node = place.sheet.nodes.get(wire.source)
        if node is None or node.mode == MUTED:
            return None
        if node.mode == BYPASSED:
            return self._around(place, node, wire.slot, kind, steps)
        if node.type in self._drawing.subgraphs:
            return self._out_of(place, node, wire.slot, kind, steps)
        if node.type in VIRTUAL:
            return self._behind(place, node, steps)
        return Link(place.id(node.id), wire.slot)

    def _through_wall(self, place: Place, index: int, steps: int) -> Source:
        """From within a subgraph to what feeds its node from outside, or to the value that the node shows."""
        assert place.host is not None
        assert place.outer is not None
        if index >= len(place.sheet.inputs):
            return None
        name = place.sheet.inputs[index].name
        slot = next((each for each in place.host.inputs if each.name == name and each.link is not None), None)
        found = self.source(place.outer, place.host, slot, steps) if slot is not None else None
        return Literal(place.given[name]) if found is None and name in place.given else found

    def _out_of(self, place: Place, host: Drawn, index: int, kind: str, steps: int) -> Source:
        inside = self._places[(*place.path, host.id)]
        ports = inside.sheet.outputs
        ids = ports[index].links if index < len(ports) else ()
        wires = [inside.sheet.wires[id_] for id_ in ids if id_ in inside.sheet.wires] or [
            wire for wire in inside.sheet.wires.values() if (wire.target, wire.target_slot) == (OUTSIDE, index)
        ]
        return self._from(inside, wires[0], kind, steps + 1) if wires else None

    def _around(self, place: Place, node: Drawn, index: int, kind: str, steps: int) -> Source:
        """A bypassed node hands on its input of the kind that is asked for: the one opposite, else the first."""
        given = node.outputs[index] if index < len(node.outputs) else kind
        wanted = given if kind == ANY else kind
        opposite = node.inputs[index : index + 1]
        exact = [slot for slot in node.inputs if slot.kind == wanted]
        close = [slot for slot in node.inputs if fits(slot.kind, wanted)]
        chosen = [slot for slot in opposite if fits(slot.kind, wanted)] or exact or close
        return self.source(place, node, chosen[0], steps) if chosen else None

    def _behind(self, place: Place, node: Drawn, steps: int) -> Source:
        if node.type == "PrimitiveNode":
            return Literal(node.values[0]) if node.values else None
        if node.type == "GetNode":
            return self._named(place, node, steps)
        return self.source(place, node, node.inputs[0], steps) if node.inputs else None

    def _named(self, place: Place, get: Drawn, steps: int) -> Source:
        """What a SetNode of this name was given, on this sheet or one around it."""
        here: Place | None = place
        while here is not None:
            for node in here.sheet.nodes.values():
                if node.type == "SetNode" and node.mode != MUTED and node.values[:1] == get.values[:1] and node.inputs:
                    return self.source(here, node, node.inputs[0], steps)
            here = here.outer
        return None
