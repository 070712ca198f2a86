"""Reading an answer while it is written: the words of a page as they grow, each section the moment it closes."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from contracts.errors import InvalidStory
from services.story.tale import Words

MOST = 20_000  # characters of one section; what is longer was not asked for
_SPACE = " \t\r\n"
_THOUGHT = re.compile(r"\s*<think>.*?</think>", re.DOTALL)
_FENCE = re.compile(r"\s*```(?:json)?\s*\n")
_TOLD = re.compile(r"""\{\s*"(?:title|summary)"\s*:\s*"((?:[^"\\]|\\.)*)""", re.DOTALL)
_LOOSE = re.compile(r"\\(?:u[0-9a-fA-F]{0,3})?$|\\u[dD][89abAB][0-9a-fA-F]{2}(?:\\(?:u[0-9a-fA-F]{0,3})?)?$")


@dataclass(frozen=True)
class Section:
    """A whole section of the answer: its place in the order of keys, and its value."""

    number: int
    value: Any


class Reader:
    """Takes pieces however they are cut. Raises `InvalidStory` at the first character that cannot be right.

    An answer goes on at section `first`, unless the model could not be made to continue and begins once more (`anew`).
    """

    def __init__(self, keys: Sequence[str], first: int = 0, *, anew: bool = False) -> None:
        self._keys = keys
        self._number = first  # of the section that is read or comes next
        self._anew = anew
        self._text = ""  # not yet read
        self._value: _Value | None = None

    @property
    def whole(self) -> bool:
        return self._number > len(self._keys)

    def feed(self, piece: str) -> Iterator[Words | Section]:
        self._text += piece
        while not self.whole:
            if self._value is None:
                if not self._between():
                    return
            else:
                rest = self._value.feed(self._text)
                self._text = rest or ""
                at, words = self._value.grown()
                if words:
                    yield Words(self._number - 1, at, words)
                if rest is None:
                    return
                section = Section(self._number, self._value.parsed())
                self._number, self._value = self._number + 1, None
                yield section

    def _between(self) -> bool:
        """Pass what stands between sections; False when there is not enough of it yet."""
        if self._anew and not self._opened():
            return False
        last = self._number == len(self._keys)
        expected = "}" if last else f'{"," if self._number else "{"}"{self._keys[self._number]}":'
        read = _passed(self._text, expected)
        if read is None:
            return False
        self._text = self._text[read:]
        if last:
            self._number += 1
        else:
            self._value = _Value(self._keys[self._number])
        return True

    def _opened(self) -> bool:
        """Pass a thought and a fence before the answer; see whether it begins once more."""
        if thought := _THOUGHT.match(self._text):
            self._text = self._text[thought.end() :]
        if fence := _FENCE.match(self._text):
            self._text = self._text[fence.end() :]
        plain = self._text.lstrip()
        if not plain or "<think>".startswith(plain[:7]) or "```json".startswith(plain[:7]):
            return _bounded(self._text)
        if plain.startswith("{"):
            self._number = 0
        self._anew = False
        return True


class _Value:
    """One JSON value, read until its bracket closes."""

    def __init__(self, key: str) -> None:
        self._key = key
        self._text = ""
        self._depth = 0
        self._quoted = False
        self._escaped = False
        self._told = 0  # letters of the words that were passed on

    def feed(self, text: str) -> str | None:
        """What is left of the text when the value closes in it; None before."""
        for place, letter in enumerate(text):
            if self._closes(letter):
                self._text += text[: place + 1]
                return text[place + 1 :]
        self._text += text
        if len(self._text) > MOST:
            raise _broken(self._key, f"longer than {MOST} characters")
        return None

    def _closes(self, letter: str) -> bool:
        if self._quoted:
            self._quoted = letter != '"' or self._escaped
            self._escaped = letter == "\\" and not self._escaped
        elif letter == '"':
            self._quoted = True
        elif letter in "{[":
            self._depth += 1
        elif letter in "}]":
            self._depth -= 1
        if self._depth or self._quoted:
            return False
        if letter not in "}]" and letter not in _SPACE:
            raise _broken(self._key, f"expected an object or a list, found {letter!r}")
        return letter in "}]"

    def grown(self) -> tuple[int, str]:
        """The new words of the page since the last time, and where they begin."""
        at, words = self._told, self._words()
        self._told = max(at, len(words))
        return at, words[at:]

    def _words(self) -> str:
        if not (told := _TOLD.match(self._text.lstrip())):
            return ""
        try:
            words: str = json.loads(f'"{_LOOSE.sub("", told[1])}"')
        except json.JSONDecodeError:
            return ""  # the whole value will be found broken
        return words if words.isprintable() else ""  # half a pair, a control character: broken too

    def parsed(self) -> Any:
        try:
            return json.loads(self._text)
        except (json.JSONDecodeError, RecursionError) as error:
            raise _broken(self._key, f"not JSON: {error}") from error


def _passed(text: str, expected: str) -> int | None:
    """How much of the text `expected` takes, free white space before its marks let pass; None when it breaks off."""
    place, quoted = 0, False
    for letter in expected:
        while not quoted and place < len(text) and text[place] in _SPACE:
            place += 1
        if place == len(text):
            _bounded(text)
            return None
        if text[place] != letter:
            raise _broken("answer", f"expected {expected}, found {text[place : place + 20]!r}")
        quoted = quoted != (letter == '"')
        place += 1
    return place


def _bounded(text: str) -> bool:
    if len(text) > MOST:
        raise _broken("answer", "it does not begin")
    return False


def _broken(key: str, why: str) -> InvalidStory:
    return InvalidStory(rule="answer_json", why=f"{key}: {why}")
