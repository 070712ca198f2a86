"""What a ComfyUI server can do: its node classes, as `/object_info` tells them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

COMBO = "COMBO"
WIDGETS = frozenset({"INT", "FLOAT", "STRING", "BOOLEAN", COMBO})
ANY = "*"
CHOICE_WITH_INPUTS = "COMFY_DYNAMICCOMBO_V3"  # what is chosen decides which further inputs there are
ANY_NUMBER = "COMFY_AUTOGROW_V3"  # as many inputs as are linked, under names of their own


@dataclass(frozen=True)
class Input:
    name: str
    kind: str  # INT, FLOAT, STRING, BOOLEAN, COMBO, or what a link carries
    required: bool
    options: Mapping[str, Any]
    choices: tuple[Any, ...] = ()
    branches: Mapping[Any, tuple["Input", ...]] = field(default_factory=dict)  # further inputs, by choice

    @property
    def widget(self) -> bool:
        """Whether the editor shows a field for it, and so saves a value of its own."""
        if self.options.get("forceInput") or self.options.get("defaultInput"):
            return False
        return self.kind in WIDGETS or self.options.get("widgetType") in WIDGETS

    @property
    def uploads(self) -> bool:
        """Whether its choices are files that may be uploaded later: the list is not the last word."""
        return any(key.endswith("_upload") and on for key, on in self.options.items())


@dataclass(frozen=True)
class NodeClass:
    name: str
    display_name: str
    inputs: Mapping[str, Input]  # in the order of the editor
    outputs: tuple[str, ...]  # what each slot carries
    output_names: tuple[str, ...]
    is_output: bool

    def asked(self, values: Mapping[str, Any]) -> Iterator[Input]:
        """Its inputs in order, each choice followed by what it asks for; `values` may grow while this goes on."""
        yield from _asked(self.inputs.values(), values)


class Catalogue:
    def __init__(self, object_info: Mapping[str, Any]) -> None:
        self.classes: dict[str, NodeClass] = {}
        self.unclear: set[str] = set()  # a custom node may tell nonsense of itself; that is no harm until it is used
        for name, told in object_info.items():
            try:
                self.classes[name] = _node_class(name, told)
            except (AttributeError, IndexError, KeyError, TypeError, ValueError):
                self.unclear.add(name)

    def only(self, names: Iterable[str]) -> "Catalogue":
        """These classes without the thousands that a server may have besides."""
        few = Catalogue({})
        few.classes = {name: self.classes[name] for name in names if name in self.classes}
        return few

    def get(self, name: str) -> NodeClass | None:
        return self.classes.get(name)

    @cached_property
    def carried(self) -> frozenset[str]:
        """What comes out of some node: an input of such a kind takes a link and no literal."""
        kinds = {kind for node in self.classes.values() for kind in node.outputs}
        return frozenset(kinds - WIDGETS - {ANY})


def fits(given: str, taken: str) -> bool:
    """Whether what one slot carries may enter another; a kind may be a list of alternatives."""
    if ANY in (given, taken):
        return True
    return bool(set(given.split(",")) & set(taken.split(","))) or (taken == COMBO and given == "STRING")


def _asked(inputs: Iterable[Input], values: Mapping[str, Any]) -> Iterator[Input]:
    for each in inputs:
        yield each
        if each.branches:
            chosen = values.get(each.name)
            yield from _asked(each.branches.get(chosen, ()) if isinstance(chosen, str) else (), values)


def _node_class(name: str, told: Mapping[str, Any]) -> NodeClass:
    return NodeClass(
        name=name,
        display_name=str(told.get("display_name") or name),
        inputs={each.name: each for section in ("required", "optional") for each in _inputs(told, section)},
        outputs=tuple(_kind(kind) for kind in told.get("output") or ()),
        output_names=tuple(str(each) for each in told.get("output_name") or told.get("output") or ()),
        is_output=bool(told.get("output_node")),
    )


def _inputs(told: Mapping[str, Any], section: str) -> list[Input]:
    declared = (told.get("input") or {}).get(section) or {}
    order = [name for name in (told.get("input_order") or {}).get(section) or () if name in declared]
    names = order + [name for name in declared if name not in order]
    return [_input(name, declared[name], section == "required") for name in names]


def _input(name: str, spec: Any, required: bool) -> Input:
    kind: Any = spec
    options: Mapping[str, Any] = {}
    if isinstance(spec, Sequence) and not isinstance(spec, str):
        kind = spec[0] if spec else ANY
        options = spec[1] if len(spec) > 1 and isinstance(spec[1], Mapping) else {}
    if kind == CHOICE_WITH_INPUTS:
        return _branching(name, options, required)
    choices = kind if isinstance(kind, Sequence) and not isinstance(kind, str) else options.get("options") or ()
    if not all(isinstance(options.get(bound, 0), int | float) for bound in ("min", "max")):
        raise ValueError(f"the bounds of {name} are no numbers")
    return Input(name, _kind(kind), required and kind != ANY_NUMBER, options, tuple(choices))


def _branching(name: str, options: Mapping[str, Any], required: bool) -> Input:
    branches = {
        option["key"]: tuple(
            replace(each, name=f"{name}.{each.name}")
            for section in ("required", "optional")
            for each in _inputs({"input": option.get("inputs") or {}}, section)
        )
        for option in options.get("options") or ()
    }
    return Input(name, COMBO, required, options, tuple(branches), branches)


def _kind(kind: Any) -> str:
    if not isinstance(kind, str):
        return COMBO  # a list of choices stands for its own kind
    return ANY if kind.startswith("COMFY_") else kind  # kinds that are settled only when the graph runs
