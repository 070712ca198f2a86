"""Whether a server will run a graph: every flaw that `/object_info` shows, before anything is sent."""

from collections.abc import Iterator
from math import isfinite
from typing import Any

from services.illustrator.comfyui.workflow.catalogue import COMBO, WIDGETS, Catalogue, Input, NodeClass, fits
from services.illustrator.comfyui.workflow.error import Flaw, one_of, shown, similar
from services.illustrator.comfyui.workflow.graph import Graph, Link, Node


def flaws(graph: Graph, catalogue: Catalogue) -> list[Flaw]:
    found = [flaw for id_ in graph for flaw in _of_node(graph, id_, catalogue)]
    circle = _circle(graph)
    if circle:
        found.append(Flaw(named(graph, circle[0]), "", f"a circle: {' → '.join(circle)}", "a graph without circles"))
    return found


def named(graph: Graph, id_: str) -> str:
    node = graph[id_]
    title = f" “{node.title}”" if node.title and node.title != node.kind else ""
    return f"{id_} ({node.kind}{title})"


def _of_node(graph: Graph, id_: str, catalogue: Catalogue) -> Iterator[Flaw]:
    node = graph[id_]
    kind = catalogue.get(node.kind)
    where = named(graph, id_)
    if node.kind in catalogue.unclear:
        expected = "a description that can be read: update its custom node, or take it out"
        yield Flaw(where, "", f"what the server tells of the class {node.kind}", expected)
        return
    if kind is None:
        near = ", ".join(similar(catalogue.classes, node.kind))
        expected = (
            f"a class that the server has{near and f' (such as {near})'}: install its custom node, or take it out"
        )
        yield Flaw(where, "", f"the class {node.kind}", expected)
        return
    for each in kind.asked(node.inputs):
        if each.name not in node.inputs:
            if each.required:
                yield Flaw(where, each.name, "nothing", _wanted(each))
        elif isinstance(node.inputs[each.name], Link):
            yield from _of_link(graph, where, each, node.inputs[each.name], catalogue)
        else:
            yield from (
                Flaw(where, each.name, *wrong) for wrong in _of_literal(each, node.inputs[each.name], catalogue)
            )
    declared = {each.name for each in kind.asked(node.inputs)}
    for name, value in node.inputs.items():
        if name not in declared and isinstance(value, Link) and value.node not in graph:
            yield Flaw(where, name, f"a link to node {value.node}", "a node that is there")


def _of_link(graph: Graph, where: str, each: Input, link: Link, catalogue: Catalogue) -> Iterator[Flaw]:
    source = graph.get(link.node)
    if source is None:
        yield Flaw(where, each.name, f"a link to node {link.node}", f"{_wanted(each)} from a node that is there")
        return
    kind = catalogue.get(source.kind)
    if kind is None:
        return  # told of that node
    if not 0 <= link.slot < len(kind.outputs):
        yield Flaw(where, each.name, f"output {link.slot} of {named(graph, link.node)}", _outputs(kind))
    elif not fits(kind.outputs[link.slot], each.kind):
        found = f"{kind.outputs[link.slot]} from {named(graph, link.node)}"
        yield Flaw(where, each.name, found, _wanted(each))


def wrong_literal(node: Node, name: str, value: Any, catalogue: Catalogue) -> tuple[str, str] | None:
    """What is found and what is expected, where this input takes no such value."""
    kind = catalogue.get(node.kind)
    for each in kind.asked(node.inputs) if kind is not None else ():
        if each.name == name:
            return next(_of_literal(each, value, catalogue), None)
    return None


def _of_literal(each: Input, value: Any, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    if each.kind == COMBO:
        yield from _of_choice(each, value)
    elif each.kind in ("INT", "FLOAT"):
        yield from _of_number(each, value)
    elif each.kind == "STRING":
        if not isinstance(value, str):
            yield shown(value), "a text"
    elif each.kind == "BOOLEAN":
        if not isinstance(value, bool) and value not in (0, 1):
            yield shown(value), "true or false"  # the server would take any text for true
    elif each.kind in catalogue.carried:
        yield shown(value), f"a link that carries {each.kind}"


def _of_choice(each: Input, value: Any) -> Iterator[tuple[str, str]]:
    if each.uploads or (not each.choices and each.options.get("remote")):
        return  # what may stand there is not listed here
    for one in value if isinstance(value, list) else [value]:
        if one not in each.choices:
            yield shown(one), one_of(each.choices, one)


def _of_number(each: Input, value: Any) -> Iterator[tuple[str, str]]:
    try:
        number = int(value) if each.kind == "INT" else float(value)  # as the server reads it
    except (TypeError, ValueError, OverflowError):
        yield shown(value), _range(each)
        return
    least, most = each.options.get("min"), each.options.get("max")
    below, above = least is not None and number < least, most is not None and number > most
    if below or above or (isinstance(number, float) and not isfinite(number)):
        yield shown(value), _range(each)


def _range(each: Input) -> str:
    what = "a whole number" if each.kind == "INT" else "a number"
    bounds = [f"{word} {each.options[key]}" for key, word in (("min", "from"), ("max", "to")) if key in each.options]
    return " ".join([what, *bounds])


def _wanted(each: Input) -> str:
    if each.kind == COMBO:
        return one_of(each.choices, "")
    if each.kind in ("INT", "FLOAT"):
        return _range(each)
    return f"a value ({each.kind})" if each.kind in WIDGETS else f"a link that carries {each.kind}"


def _outputs(kind: NodeClass) -> str:
    slots = [f"{slot} ({carried})" for slot, carried in enumerate(kind.outputs)]
    return f"one of its outputs: {', '.join(slots)}" if slots else "a node that has outputs"


def _circle(graph: Graph) -> list[str]:
    """Some circle of links, if there is one: what is left when nodes that wait for nothing are taken away."""
    waiting = {id_: {link.node for link in node.links() if link.node in graph} for id_, node in graph.items()}
    while ready := [id_ for id_, sources in waiting.items() if not sources & waiting.keys()]:
        for id_ in ready:
            del waiting[id_]
    if not waiting:
        return []
    path = [next(iter(waiting))]
    while True:
        ahead = next(source for source in sorted(waiting[path[-1]]) if source in waiting)
        if ahead in path:
            return [*path[path.index(ahead) :], ahead]
        path.append(ahead)
