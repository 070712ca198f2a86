"""A workflow that was checked: it takes a scene and gives the graph to post."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from math import ceil, lcm
from typing import Any

from contracts.book import Style
from services.illustrator.comfyui.workflow import drawing, graph
from services.illustrator.comfyui.workflow.catalogue import Catalogue
from services.illustrator.comfyui.workflow.check import flaws, named, wrong_literal
from services.illustrator.comfyui.workflow.conversion import converted
from services.illustrator.comfyui.workflow.error import Flaw, WorkflowError, shown
from services.illustrator.comfyui.workflow.graph import Graph, Node
from services.illustrator.comfyui.workflow.sockets import Finder, Sockets, outputs
from services.illustrator.comfyui.workflow.tags import tagged
from services.illustrator.comfyui.workflow.wired import Field, Wired
from services.illustrator.comfyui.workflow.words import NEGATIVE, in_style, joined

LOADED = ("ckpt_name", "unet_name", "model_name")  # what loaders call the file of the picture model


@dataclass(frozen=True)
class Workflow:
    name: str
    digest: str  # SHA-256 of the graph as it was loaded
    outputs: tuple[str, ...]  # ids of the nodes whose pictures count
    graph: Graph
    sockets: Sockets
    catalogue: Catalogue

    @property
    def takes_negative(self) -> bool:
        """Whether a sampler really looks at the negative prompt; at a cfg of 1 none does."""
        return self.sockets.guided

    @property
    def takes_steps(self) -> bool:
        """Whether `filled` has a place for them."""
        return bool(self.sockets.steps)

    @property
    def sampler(self) -> str:
        """Id of the node whose progress is the picture's; empty where none is known."""
        return self.sockets.sampler

    @property
    def checkpoint(self) -> str:
        """The file of the model that paints, as its loader names it; empty where none is known."""
        names = [node.inputs[key] for node in self.graph.values() for key in LOADED if key in node.inputs]
        return next((name for name in names if isinstance(name, str)), "")

    def size(self, width: int, height: int) -> tuple[int, int]:
        """What will be painted where this size is asked for: no less, in the steps that the workflow knows."""
        return self._stepped(self.sockets.width, width), self._stepped(self.sockets.height, height)

    def filled(
        self,
        *,
        positive: str,
        negative: str | None,
        seed: int,
        width: int,
        height: int,
        prefix: str,
        steps: int | None = None,
        style: Style = "watercolor",
    ) -> dict[str, Any]:
        """The prompt to post: the scene in the book's style; `negative`, else our own words, after the workflow's own.

        Raises `WorkflowError` where a value does not fit, or where the workflow has no place for `steps`.
        """
        sockets = self.sockets
        if steps is not None and not sockets.steps:
            expected = "one sampler with steps, or the tag @steps in the title of a node with one number"
            raise WorkflowError([Flaw("", "steps", "no place for them", expected)], self.name)
        wide, high = self.size(width, height)
        values: dict[Field, Any] = {field: in_style(positive, style) for field in sockets.positive}
        values |= {field: self._unwanted(field, negative) for field in sockets.negative}
        values |= dict.fromkeys(sockets.seed, seed)
        values |= dict.fromkeys(sockets.prefix, prefix)
        values |= dict.fromkeys(sockets.width, wide)
        values |= dict.fromkeys(sockets.height, high)
        if steps is not None:
            values |= dict.fromkeys(sockets.steps, steps)
        self._check(values)
        return graph.posted(graph.leading_to(_with(self.graph, values), self.outputs))

    def _unwanted(self, field: Field, negative: str | None) -> str:
        own = self.graph[field.node].inputs.get(field.name)
        return joined(own if isinstance(own, str) else "", NEGATIVE if negative is None else negative)

    def _stepped(self, fields: Iterable[Field], length: int) -> int:
        wired = Wired(self.graph, self.catalogue)
        asked = [each for field in fields for each in wired.inputs(field.node, "INT") if each.name == field.name]
        step = lcm(*(each.options["step"] for each in asked if _is_step(each.options.get("step"))))
        return ceil(length / step) * step

    def _check(self, values: Mapping[Field, Any]) -> None:
        wrong = [
            Flaw(named(self.graph, field.node), field.name, *told)
            for field, value in values.items()
            if (told := wrong_literal(self.graph[field.node], field.name, value, self.catalogue)) is not None
        ]
        if wrong:
            raise WorkflowError(wrong, self.name)


def _is_step(step: Any) -> bool:
    return isinstance(step, int) and step > 0


def _with(before: Graph, values: Mapping[Field, Any]) -> dict[str, Node]:
    after = dict(before)
    for field, value in values.items():
        node = after[field.node]
        after[field.node] = replace(node, inputs={**node.inputs, field.name: value})
    return after


def load(data: Mapping[str, Any] | bytes, object_info: Mapping[str, Any], name: str = "") -> Workflow:
    """A workflow in UI or API format, ready for a server of this `/object_info`.

    Raises `WorkflowError` with every flaw: the node, the field, what was found and what may stand there.
    """
    try:
        return _load(data, Catalogue(object_info), name)
    except WorkflowError as error:
        raise WorkflowError(error.flaws, name) from error


def _load(data: Mapping[str, Any] | bytes, catalogue: Catalogue, name: str) -> Workflow:
    whole = _graph(_parsed(data) if isinstance(data, bytes) else data, catalogue)
    ends, missed = outputs(Wired(whole, catalogue))
    if missed:
        raise WorkflowError([*missed, *(flaw for flaw in flaws(whole, catalogue) if not flaw.field)])
    used = graph.leading_to(whole, ends)
    lost = [Flaw(named(whole, id_), "", "a tag that nothing uses", "it on a node that leads to the output")
            for tag in ("positive", "negative", "seed", "size", "steps", "sampler")
            if not tagged(used, tag) for id_ in tagged(whole, tag)]  # fmt: skip
    sockets = Finder(Wired(used, catalogue)).sockets(ends)
    wrong = [*flaws(used, catalogue), *lost, *sockets.flaws]
    if wrong:
        raise WorkflowError(wrong)
    digest = graph.digest(used)
    kinds = {node.kind for node in used.values()}
    return Workflow(name or f"workflow-{digest[:12]}", digest, ends, used, sockets, catalogue.only(kinds))


def _graph(data: Mapping[str, Any], catalogue: Catalogue) -> dict[str, Node]:
    if drawing.is_drawing(data):
        return converted(drawing.read(data), catalogue)
    wrapped = data.get("prompt")
    return graph.read(wrapped if isinstance(wrapped, Mapping) and "class_type" not in wrapped else data)


def _parsed(data: bytes) -> Mapping[str, Any]:
    try:
        found = json.loads(data.decode("utf-8-sig"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise WorkflowError([Flaw("", "", f"no JSON ({error})", "a workflow saved by ComfyUI")]) from error
    if not isinstance(found, Mapping):
        raise WorkflowError([Flaw("", "", shown(found), "an object with nodes")])
    return found


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no number of JSON")
