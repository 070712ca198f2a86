"""Patterns of text, from which the grammar, the regular expressions and the longest answer are all made."""

from collections.abc import Mapping
from dataclasses import dataclass

_SPECIAL = frozenset("\\^$.|?*+()[]{}")  # of regular expressions, in every dialect


@dataclass(frozen=True)
class Chars:
    """One character of a class, as it is written between brackets: no `]`, `\\` or `^`, and `-` as a sign last."""

    inside: str


@dataclass(frozen=True)
class Literal:
    text: str


@dataclass(frozen=True)
class Row:
    """One after the other."""

    parts: tuple["Pattern", ...]


@dataclass(frozen=True)
class Choice:
    options: tuple["Pattern", ...]


@dataclass(frozen=True)
class Repeat:
    part: "Pattern"
    least: int
    most: int


@dataclass(frozen=True)
class Named:
    """A rule of its own in the grammar."""

    name: str
    part: "Pattern"


Pattern = Chars | Literal | Row | Choice | Repeat | Named


@dataclass(frozen=True)
class Length:
    """Characters by what they cost in tokens."""

    ascii: int = 0
    other: int = 0

    def __add__(self, more: "Length") -> "Length":
        return Length(self.ascii + more.ascii, self.other + more.other)

    def times(self, count: int) -> "Length":
        return Length(self.ascii * count, self.other * count)


def row(*parts: Pattern | str) -> Row:
    return Row(tuple(_pattern(part) for part in parts))


def choice(*options: Pattern | str) -> Pattern:
    patterns = tuple(_pattern(option) for option in options)
    return patterns[0] if len(patterns) == 1 else Choice(patterns)


def maybe(part: Pattern | str) -> Repeat:
    return Repeat(_pattern(part), 0, 1)


def gbnf(pattern: Pattern) -> str:
    match pattern:
        case Chars(inside):
            return f"[{inside}]"
        case Literal(text):
            return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
        case Row(parts):
            return " ".join(f"({gbnf(part)})" if isinstance(part, Choice) else gbnf(part) for part in parts)
        case Choice(options):
            return " | ".join(gbnf(option) for option in options)
        case Repeat(part, least, most):
            single = isinstance(part, Chars | Literal | Named)
            return f"{gbnf(part) if single else f'({gbnf(part)})'}{{{least},{most}}}"
        case Named(name):
            return name


def rules(pattern: Pattern) -> Mapping[str, str]:
    """The rules of all that is named in a pattern, by name."""
    found: dict[str, str] = {}
    waiting = [pattern]
    while waiting:
        match waiting.pop():
            case Row(some) | Choice(some):
                waiting += some
            case Repeat(part):
                waiting.append(part)
            case Named(name, part) if name not in found:
                found[name] = gbnf(part)
                waiting.append(part)
    return found


def regex(pattern: Pattern) -> str:
    """Understood alike by Python, by ECMAScript and by what turns JSON schemas into grammars."""
    match pattern:
        case Chars(inside):
            return f"[{inside}]"
        case Literal(text):
            return "".join(f"\\{letter}" if letter in _SPECIAL else letter for letter in text)
        case Row(parts):
            return "".join(regex(part) for part in parts)
        case Choice(options):
            return f"({'|'.join(regex(option) for option in options)})"
        case Repeat(part, least, most):
            whole = regex(part) if isinstance(part, Chars | Choice) else f"({regex(part)})"
            return f"{whole}{{{least},{most}}}"
        case Named(_, part):
            return regex(part)


def longest(pattern: Pattern) -> Length:
    match pattern:
        case Chars(inside):
            return Length(1, 0) if inside.isascii() else Length(0, 1)
        case Literal(text):
            plain = sum(letter.isascii() for letter in text)
            return Length(plain, len(text) - plain)
        case Row(parts):
            return sum((longest(part) for part in parts), Length())
        case Choice(options):
            lengths = [longest(option) for option in options]
            return Length(max(some.ascii for some in lengths), max(some.other for some in lengths))
        case Repeat(part, _, most):
            return longest(part).times(most)
        case Named(_, part):
            return longest(part)


def _pattern(part: Pattern | str) -> Pattern:
    return Literal(part) if isinstance(part, str) else part
