"""A graph together with what the server says of its classes: questions that only both can answer."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from services.illustrator.comfyui.workflow.catalogue import Catalogue, Input
from services.illustrator.comfyui.workflow.graph import Graph, Link

TEXTS = ("value", "text", "string", "prompt")  # what a node calls the text that it holds, if it has one line only

LARGEST = 2**64  # of the numbers that are compared


@dataclass(frozen=True)
class Field:
    """Where a value goes."""

    node: str
    name: str


class Wired:
    def __init__(self, graph: Graph, catalogue: Catalogue) -> None:
        self.graph = graph
        self._catalogue = catalogue

    def inputs(self, id_: str, *kinds: str) -> list[Input]:
        kind = self._catalogue.get(self.graph[id_].kind)
        asked = kind.asked(self.graph[id_].inputs) if kind is not None else ()
        return [each for each in asked if not kinds or each.kind in kinds]

    def has(self, id_: str, kind: str, *names: str) -> list[Field]:
        """Its inputs of this kind that bear one of the names."""
        return [Field(id_, each.name) for each in self.inputs(id_, kind) if each.name in names]

    def outputs(self, id_: str) -> tuple[str, ...]:
        kind = self._catalogue.get(self.graph[id_].kind)
        return kind.outputs if kind is not None else ()

    def output_name(self, link: Link) -> str:
        kind = self._catalogue.get(self.graph[link.node].kind)
        return kind.output_names[link.slot].lower() if kind is not None and link.slot < len(kind.output_names) else ""

    def is_output(self, id_: str) -> bool:
        kind = self._catalogue.get(self.graph[id_].kind)
        return kind is not None and kind.is_output

    def value(self, field: Field) -> Any:
        return self.graph[field.node].inputs.get(field.name)

    def links(self, id_: str, *kinds: str) -> Iterator[tuple[str, Link]]:
        """Its linked inputs of these kinds, each with what it is linked to."""
        for each in self.inputs(id_, *kinds):
            value = self.graph[id_].inputs.get(each.name)
            if isinstance(value, Link) and value.node in self.graph:
                yield each.name, value

    def texts(self, id_: str) -> list[Field]:
        """The texts that a node holds or takes: those of several lines if it has such."""
        strings = self.inputs(id_, "STRING")
        large = [each for each in strings if each.options.get("multiline")]
        return [Field(id_, each.name) for each in large or strings]

    def held(self, text: Field) -> Field | None:
        """Where a text is written that may be linked; none where several are, or where it might name a file."""
        seen = {text}
        while isinstance(link := self.value(text), Link):
            fields = self.texts(link.node) if link.node in self.graph else []
            if len(fields) != 1 or fields[0] in seen or not self._holds(fields[0]):
                return None
            text = fields[0]
            seen.add(text)
        return text

    def _holds(self, text: Field) -> bool:
        (each,) = [each for each in self.inputs(text.node, "STRING") if each.name == text.name]
        return bool(each.options.get("multiline")) or each.name in TEXTS

    def number(self, field: Field) -> float | None:
        """A number that stands there, or in the one number field of the node that it is linked to."""
        value = self.value(field)
        if isinstance(value, Link):
            fields = self.inputs(value.node, "INT", "FLOAT") if value.node in self.graph else []
            value = self.value(Field(value.node, fields[0].name)) if len(fields) == 1 else None
        return value if isinstance(value, int | float) and abs(value) < LARGEST else None


def unique(fields: Iterable[Field]) -> tuple[Field, ...]:
    return tuple(dict.fromkeys(fields))
