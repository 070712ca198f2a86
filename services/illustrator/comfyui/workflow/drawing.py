"""A workflow as ComfyUI's editor saves it (UI format): sheets of nodes and wires, one of them the root."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from services.illustrator.comfyui.workflow.error import Flaw, WorkflowError, shown

INSIDE = "-10"  # of a subgraph: the node that its inputs come from
OUTSIDE = "-20"  # and the one that its outputs go to
MUTED = 2
BYPASSED = 4


@dataclass(frozen=True)
class Slot:
    name: str
    kind: str
    link: str | None = None
    widget: bool = False  # a widget that was turned into an input


@dataclass(frozen=True)
class Drawn:
    id: str
    type: str
    title: str
    mode: int
    inputs: tuple[Slot, ...]
    outputs: tuple[str, ...]  # what each slot carries
    values: tuple[Any, ...]  # of its widgets
    named: Mapping[str, Any]  # the same by name, where the file says so
    properties: Mapping[str, Any]


@dataclass(frozen=True)
class Wire:
    source: str
    slot: int
    target: str
    target_slot: int


@dataclass(frozen=True)
class Port:
    name: str
    kind: str
    links: tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    nodes: Mapping[str, Drawn]
    wires: Mapping[str, Wire]
    inputs: tuple[Port, ...] = ()
    outputs: tuple[Port, ...] = ()


@dataclass(frozen=True)
class Drawing:
    root: Sheet
    subgraphs: Mapping[str, Sheet] = field(default_factory=dict)


def is_drawing(data: Mapping[str, Any]) -> bool:
    return isinstance(data.get("nodes"), list)


def read(data: Mapping[str, Any]) -> Drawing:
    """Raises `WorkflowError` where the file is none that an editor saves."""
    try:
        return Drawing(_sheet(data), {str(each["id"]): _sheet(each) for each in _definitions(data)})
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        found = f"{type(error).__name__}: {error}"
        raise WorkflowError([Flaw("", "", found, "the nodes and links of ComfyUI's UI format")]) from error


def _definitions(data: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Those of the file and, in some files, those within them."""
    for each in (data.get("definitions") or {}).get("subgraphs") or ():
        yield each
        yield from _definitions(each)


def _sheet(data: Mapping[str, Any]) -> Sheet:
    nodes = [_drawn(node) for node in data["nodes"]]
    return Sheet(
        nodes={node.id: node for node in nodes},
        wires=dict(map(_wire, _listed(data.get("links")))),
        inputs=tuple(map(_port, data.get("inputs") or ())),
        outputs=tuple(map(_port, data.get("outputs") or ())),
    )


def _listed(links: Any) -> list[Any]:
    found = list(links.values()) if isinstance(links, Mapping) else links or []
    return [link for link in found if link is not None]


def _wire(link: Any) -> tuple[str, Wire]:
    if isinstance(link, Mapping):
        ends = [link[key] for key in ("origin_id", "origin_slot", "target_id", "target_slot")]
        return str(link["id"]), Wire(str(ends[0]), int(ends[1]), str(ends[2]), int(ends[3]))
    return str(link[0]), Wire(str(link[1]), int(link[2]), str(link[3]), int(link[4]))


def _port(port: Mapping[str, Any]) -> Port:
    return Port(_name(port), str(port.get("type", "*")), tuple(str(link) for link in port.get("linkIds") or ()))


def _drawn(node: Mapping[str, Any]) -> Drawn:
    if not isinstance(node["type"], str):
        raise ValueError(f"the type of node {node['id']} is {shown(node['type'])}")
    values = node.get("widgets_values")
    named = {**(values if isinstance(values, Mapping) else {}), **(node.get("widgets_values_named") or {})}
    return Drawn(
        id=str(node["id"]),
        type=node["type"],
        title=_text(node.get("title")),
        mode=node.get("mode") or 0,
        inputs=tuple(map(_slot, node.get("inputs") or ())),
        outputs=tuple(_kind(output) for output in node.get("outputs") or ()),
        values=() if values is None or isinstance(values, Mapping) else tuple(values),
        named=named,
        properties=dict(node.get("properties") or {}),
    )


def _text(found: Any) -> str:
    return found if isinstance(found, str) else ""


def _slot(slot: Mapping[str, Any]) -> Slot:
    link = slot.get("link")
    return Slot(_name(slot), _kind(slot), None if link is None else str(link), bool(slot.get("widget")))


def _name(slot: Mapping[str, Any]) -> str:
    if not isinstance(slot["name"], str):
        raise ValueError(f"the name of a slot is {shown(slot['name'])}")
    return slot["name"]


def _kind(slot: Mapping[str, Any]) -> str:
    kind = slot.get("type", "*")
    return kind if isinstance(kind, str) else "COMBO" if isinstance(kind, list) else "*"
