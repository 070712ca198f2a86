"""What is wrong with a workflow: each flaw with its node, its field, what was found and what may stand there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from contracts.errors import WorkError

SHORT_LIST = 6  # allowed values that an error names
SHORT_VALUE = 60  # characters of a value that was found


@dataclass(frozen=True)
class Flaw:
    node: str  # "12 (KSampler)"; empty: the workflow as a whole
    field: str  # empty: the node as a whole
    found: str
    expected: str

    def __str__(self) -> str:
        where = ", ".join(part for part in (self.node and f"node {self.node}", self.field) if part)
        return f"{where or 'the workflow'}: found {self.found}, expected {self.expected}"


class WorkflowError(WorkError):
    code = "invalid_workflow"
    en = "The ComfyUI workflow {name} cannot be used: {why}"
    ko = "ComfyUI 워크플로 {name}을(를) 쓸 수 없습니다: {why}"

    def __init__(self, flaws: Sequence[Flaw], name: str = "") -> None:
        self.flaws = tuple(flaws)
        super().__init__(name=name or "(unnamed)", why="; ".join(map(str, flaws)))


def shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= SHORT_VALUE else text[: SHORT_VALUE - 1] + "…"


def one_of(allowed: Sequence[Any], found: Any) -> str:
    """A short list of what is allowed, the most similar first."""
    names = [str(choice) for choice in allowed]
    if not names:
        return "one of the server's choices, of which it has none (is the file in the model folder?)"
    near = similar(names, str(found))
    first = (near + [name for name in names if name not in near])[:SHORT_LIST]
    rest = f", … ({len(names)} in all)" if len(names) > SHORT_LIST else ""
    return f"one of {', '.join(first)}{rest}"


def similar(names: Iterable[str], found: str) -> list[str]:
    return get_close_matches(found, list(names), n=SHORT_LIST, cutoff=0.5)
