"""Prompts that a process of ours asked for and did not live to fetch: found again, so that nothing is painted twice."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from services.illustrator.comfyui import answers
from services.illustrator.comfyui.server import Server


@dataclass(frozen=True)
class Orphan:
    prompt_id: str
    entry: Mapping[str, Any] | None  # of the history, if it has ended


async def orphan(server: Server, graph: Mapping[str, Any], prefix: str) -> Orphan | None:
    """A prompt that asks for the same, but for the names of its files, which begin with `prefix` too."""
    wanted = without_names(graph, prefix)
    for item in await server.queue():
        if without_names(item.graph, prefix) == wanted:
            return Orphan(item.prompt_id, None)
    for id_, entry in (await server.recent()).items():
        if isinstance(entry, Mapping) and without_names(answers.graph(entry), prefix) == wanted:
            return Orphan(id_, entry)
    return None


def without_names(graph: Mapping[str, Any], prefix: str) -> dict[str, Any]:
    """The graph with every text that begins with `prefix` cut down to it."""
    return {
        id_: (kind, {name: _cut(value, prefix) for name, value in inputs.items()})
        for id_, (kind, inputs) in bare(graph).items()
    }


def bare(graph: Mapping[str, Any]) -> dict[str, tuple[Any, Mapping[str, Any]]]:
    """Classes and inputs alone: servers add to the nodes that they were sent."""
    nodes = {id_: node if isinstance(node, Mapping) else {} for id_, node in graph.items()}
    inputs = {id_: node.get("inputs") for id_, node in nodes.items()}
    return {
        id_: (node.get("class_type"), found if isinstance(found, Mapping) else {})
        for (id_, node), found in zip(nodes.items(), inputs.values(), strict=True)
    }


def _cut(value: Any, prefix: str) -> Any:
    return prefix if isinstance(value, str) and value.startswith(prefix) else value
