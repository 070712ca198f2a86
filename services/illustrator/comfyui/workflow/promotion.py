"""Values that a subgraph node shows for inputs within it (promoted widgets): the node's own value wins."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from services.illustrator.comfyui.workflow.drawing import Drawing, Drawn, Sheet
from services.illustrator.comfyui.workflow.error import Flaw, WorkflowError, shown
from services.illustrator.comfyui.workflow.widgets import CONTROL

OWN = "-1"  # in `proxyWidgets`: an input of the subgraph itself, not a widget of a node within


@dataclass(frozen=True)
class Promoted:
    inputs: Mapping[str, Any] = field(default_factory=dict)  # by the name of the subgraph's input
    within: Mapping[tuple[str, str], Any] = field(default_factory=dict)  # by inner node and widget


def promoted(drawing: Drawing, host: Drawn) -> Promoted:
    """What `host` shows: by name where the file names it, else in the order of its proxies or of its inputs."""
    sheet = drawing.subgraphs[host.type]
    if host.named:
        return Promoted(
            {port.name: host.named[port.name] for port in sheet.inputs if host.named.get(port.name) is not None}
        )
    if not host.values:
        return Promoted()
    proxies = _proxies(host)
    if not proxies:
        return Promoted(_in_order(host, [port.name for port in sheet.inputs if _has_widget(drawing, sheet, port.name)]))
    own = [name for node, name in proxies if node == OWN]
    if len(host.values) == len(proxies):
        said = [(key, value) for key, value in zip(proxies, host.values, strict=True) if value is not None]
        return Promoted(
            {name: value for (node, name), value in said if node == OWN},
            {key: value for key, value in said if key[0] != OWN},
        )
    return Promoted(_in_order(host, own))


def _in_order(host: Drawn, names: list[str]) -> dict[str, Any]:
    values = list(host.values)
    if len(values) > len(names):  # some editors keep what becomes of a seed beside it
        values = [value for value in values if value not in CONTROL]
    if len(values) != len(names):
        expected = "one for each: save it again in a current ComfyUI, or export it in API format"
        raise _unclear(host, "widgets_values", f"{len(host.values)} values for {len(names)} promoted widgets", expected)
    return {name: value for name, value in zip(names, values, strict=True) if value is not None}


def _proxies(host: Drawn) -> list[tuple[str, str]]:
    found = host.properties.get("proxyWidgets") or []
    try:
        # the first editors with subgraphs wrote it as text
        pairs = json.loads(found) if isinstance(found, str) else found
        return [(str(node), str(name)) for node, name, *_ in pairs]
    except (ValueError, TypeError) as error:
        raise _unclear(host, "proxyWidgets", shown(found), "pairs of a node and a widget") from error


def _unclear(host: Drawn, field_name: str, found: str, expected: str) -> WorkflowError:
    return WorkflowError([Flaw(f"{host.id} ({host.title or 'subgraph'})", field_name, found, expected)])


def _has_widget(drawing: Drawing, sheet: Sheet, port: str, depth: int = 0) -> bool:
    links = {link for each in sheet.inputs if each.name == port for link in each.links}
    for node in sheet.nodes.values():
        for slot in node.inputs:
            if slot.link in links and slot.widget:
                return True
            inner = drawing.subgraphs.get(node.type)
            if slot.link in links and inner is not None and depth < len(drawing.subgraphs):
                return _has_widget(drawing, inner, slot.name, depth + 1)
    return False
