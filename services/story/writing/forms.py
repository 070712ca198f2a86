"""The forms of JSON values: each gives a pattern for the grammar, a schema, and what is wrong with a value."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from services.story.writing.pattern import Literal, Named, Pattern, Repeat, choice, longest, regex, row

Json = Mapping[str, Any]


class Form(Protocol):
    @property
    def pattern(self) -> Pattern: ...
    @property
    def schema(self) -> Json: ...

    def broken(self, value: object) -> str | None:
        """What is wrong with a value: as strict as the grammar, for those who take none."""
        ...


def compact(value: object) -> str:
    """JSON without free white space, and without what could be taken for a mark of a chat: `<`."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


@dataclass(frozen=True)
class Field:
    """A string, between quotes."""

    text: Pattern

    @property
    def pattern(self) -> Pattern:
        return row('"', self.text, '"')

    @property
    def schema(self) -> Json:
        most = longest(self.text)
        return {"type": "string", "pattern": f"^{regex(self.text)}$", "maxLength": most.ascii + most.other}

    def broken(self, value: object) -> str | None:
        if isinstance(value, str) and re.fullmatch(regex(self.text), value):
            return None
        return f"not of the form asked for: {compact(value)[:80]}"


@dataclass(frozen=True)
class OneOf:
    values: tuple[str, ...]

    @property
    def pattern(self) -> Pattern:
        return choice(*(Literal(compact(value)) for value in self.values))

    @property
    def schema(self) -> Json:
        return {"enum": list(self.values)}

    def broken(self, value: object) -> str | None:
        if value in self.values:
            return None
        return f"expected one of {', '.join(self.values)}, found {compact(value)[:40]}"


@dataclass(frozen=True)
class Record:
    """An object with all of these keys, in this order."""

    name: str
    fields: Mapping[str, "Form"]

    @property
    def pattern(self) -> Pattern:
        parts: list[Pattern | str] = []
        for number, (key, form) in enumerate(self.fields.items()):
            parts += [f'{"," if number else "{"}"{key}":', form.pattern]
        return Named(self.name, row(*parts, "}"))

    @property
    def schema(self) -> Json:
        return {
            "type": "object",
            "properties": {key: form.schema for key, form in self.fields.items()},
            "required": list(self.fields),
            "additionalProperties": False,
        }

    def broken(self, value: object) -> str | None:
        if not isinstance(value, dict) or list(value) != list(self.fields):
            return f"expected an object of {', '.join(self.fields)}"
        wrong = ((key, form.broken(value[key])) for key, form in self.fields.items())
        return next((f"{key}: {why}" for key, why in wrong if why), None)


@dataclass(frozen=True)
class Several:
    """A list of one to so many."""

    item: Form
    most: int

    @property
    def pattern(self) -> Pattern:
        one = self.item.pattern
        return row("[", one, Repeat(row(",", one), 0, self.most - 1), "]")

    @property
    def schema(self) -> Json:
        return {"type": "array", "items": self.item.schema, "minItems": 1, "maxItems": self.most}

    def broken(self, value: object) -> str | None:
        if not isinstance(value, list) or not 1 <= len(value) <= self.most:
            return f"expected a list of 1 to {self.most}"
        return next((why for item in value if (why := self.item.broken(item))), None)


@dataclass(frozen=True)
class Everyone:
    """A list of one of each, in this order."""

    members: Sequence[Form]
    member: Form  # that any of them is

    @property
    def pattern(self) -> Pattern:
        parts: list[Pattern | str] = []
        for number, form in enumerate(self.members):
            parts += ["," if number else "[", form.pattern]
        return row(*parts, "]")

    @property
    def schema(self) -> Json:
        everyone = len(self.members)
        return {"type": "array", "items": self.member.schema, "minItems": everyone, "maxItems": everyone}

    def broken(self, value: object) -> str | None:
        if not isinstance(value, list) or len(value) != len(self.members):
            return f"expected a list of {len(self.members)}"
        members = zip(self.members, value, strict=True)
        return next((why for form, item in members if (why := form.broken(item))), None)
