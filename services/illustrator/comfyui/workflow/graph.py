"""A graph in ComfyUI's API format: nodes by id, each with its class and its inputs, which are literals or links."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from services.illustrator.comfyui.workflow.error import Flaw, WorkflowError, shown

WRAPPED = "__value__"  # how a literal list is told from a link


@dataclass(frozen=True)
class Link:
    node: str
    slot: int


@dataclass(frozen=True)
class Node:
    kind: str  # class_type
    inputs: Mapping[str, Any]  # a `Link` or a literal
    title: str = ""

    def links(self) -> list[Link]:
        return [value for value in self.inputs.values() if isinstance(value, Link)]


Graph = Mapping[str, Node]


def read(data: Mapping[str, Any]) -> dict[str, Node]:
    """A graph from JSON in API format. Raises `WorkflowError` with every node that is none."""
    flaws = []
    graph = {}
    for id_, found in data.items():
        if not isinstance(found, Mapping) or not isinstance(found.get("class_type"), str):
            flaws.append(Flaw(id_, "", shown(found), "an object with class_type and inputs"))
            continue
        inputs = found.get("inputs", {})
        if not isinstance(inputs, Mapping):
            flaws.append(Flaw(id_, "inputs", shown(inputs), "an object"))
            continue
        graph[id_] = Node(found["class_type"], {name: _read(value) for name, value in inputs.items()}, _title(found))
    if flaws or not graph:
        raise WorkflowError(flaws or [Flaw("", "", "no nodes", "a graph in ComfyUI's UI or API format")])
    return graph


def _title(node: Mapping[str, Any]) -> str:
    meta = node.get("_meta")
    title = meta.get("title") if isinstance(meta, Mapping) else None
    return title if isinstance(title, str) else ""


def _read(value: Any) -> Any:
    match value:
        case [str(node), int(slot)] if not isinstance(slot, bool):
            return Link(node, slot)
        case [int(node), int(slot)] if not isinstance(node, bool) and not isinstance(slot, bool):
            return Link(str(node), slot)  # as some scripts write it
        case {"__value__": list(literal)}:
            return literal
    return value


def posted(graph: Graph) -> dict[str, Any]:
    """The JSON to send as `prompt`."""
    return {
        id_: {
            "class_type": node.kind,
            "inputs": {name: _posted(value) for name, value in node.inputs.items()},
            "_meta": {"title": node.title or node.kind},
        }
        for id_, node in graph.items()
    }


def _posted(value: Any) -> Any:
    if isinstance(value, Link):
        return [value.node, value.slot]
    return {WRAPPED: value} if isinstance(value, list) else value


def digest(graph: Graph) -> str:
    """SHA-256, the same for the same graph however its file was laid out."""
    return sha256(json.dumps(posted(graph), sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def upstream(graph: Graph, ids: Iterable[str]) -> list[str]:
    """These nodes and all that lead to them, the farthest last; each once, though there be a cycle."""
    seen: dict[str, None] = {}
    waiting = list(ids)
    while waiting:
        id_ = waiting.pop(0)
        if id_ in seen or id_ not in graph:
            continue
        seen[id_] = None
        waiting.extend(link.node for link in graph[id_].links())
    return list(seen)


def leading_to(graph: Graph, ids: Iterable[str]) -> dict[str, Node]:
    """Only the nodes that these need, in the order they had."""
    needed = set(upstream(graph, ids))
    return {id_: node for id_, node in graph.items() if id_ in needed}
