"""What is said of a text: its sentences, as an engine is to hear them, and what has to be skipped.

`prepare` is where a text becomes speech; a normaliser of numbers and foreign words belongs in front of `_say`, and
`Sentence.origin` lets one written character become many spoken ones.
"""

import re
import unicodedata
from dataclasses import dataclass

# Of a long clause without a mark espeak-ng drops the end (from about 100 syllables on, measured).
BREATH = 50  # characters without a pause, after which the next space becomes one
LONGEST_BREATH = 60  # characters, space or not

# A sentence ends at its marks and the quotes that close it, before a space, unless a quotation goes on ("…!" 하고 …).
_GOES_ON = r"(?:이?라고|이?라며|하고|하며|하면서|하는|하자|고)(?!\w)"
_END = re.compile(rf"[.!?…。！？]+[\"'”’)\]」』》〉]*(?=\s|$)(?!\s+{_GOES_ON})")
_WORD = re.compile(r"\S+")

_PAUSES = frozenset(" .,!?;:…—–-()[]\"'“”‘’")
_SYMBOLS = frozenset("%+=&@₩")  # that engines read by name
_SAID_AS = {"。": ".", "、": ",", "「": '"', "」": '"', "『": '"', "』": '"'}
_WIDE = range(0xFF01, 0xFF5F)  # full-width forms of ASCII
_WIDE_TO_ASCII = 0xFEE0
_SILENT = frozenset("~^_|<>`*#/\\$")  # ASCII that an engine drops, or reads aloud in English


@dataclass(frozen=True)
class Stretch:
    """Characters [first, last) of the text as written."""

    first: int
    last: int


@dataclass(frozen=True)
class Sentence(Stretch):
    spoken: str  # what the engine is given
    origin: tuple[int, ...]  # for each spoken character, where it stands in the text as written
    words: tuple[Stretch, ...]  # those of which something is heard


@dataclass(frozen=True)
class Prepared:
    sentences: tuple[Sentence, ...]
    unreadable: tuple[str, ...]


def prepare(text: str) -> Prepared:
    """The sentences of which something can be said, in order, and the pieces that cannot be read."""
    sentences = [_say(text, first, last) for first, last in _split(text)]
    return Prepared(tuple(s for s in sentences if s.words), _unreadable(text))


def is_heard(character: str) -> bool:
    """Whether this spoken character is a sound of its own, not a pause."""
    return character.isalnum() or character in _SYMBOLS


def _split(text: str) -> list[tuple[int, int]]:
    ends = [match.end() for match in _END.finditer(text)]
    if not ends or ends[-1] < len(text):
        ends.append(len(text))
    return list(zip([0, *ends[:-1]], ends, strict=True))


def _say(text: str, first: int, last: int) -> Sentence:
    heard = _with_breaths([(said, at) for at in range(first, last) if (said := _spoken(text[at])) is not None])
    loud = {at for said, at in heard if is_heard(said)}
    words = [Stretch(*match.span()) for match in _WORD.finditer(text, first, last)]
    words = [word for word in words if not loud.isdisjoint(range(word.first, word.last))]
    return Sentence(
        first=first + len(text[first:last]) - len(text[first:last].lstrip()),
        last=last,
        spoken="".join(said for said, _ in heard),
        origin=tuple(at for _, at in heard),
        words=tuple(words),
    )


def _with_breaths(heard: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The same without spaces in front, and with a comma wherever it goes on for too long without a pause."""
    breathed: list[tuple[str, int]] = []
    length = 0
    for said, at in heard:
        if (said == " " and length >= BREATH) or length >= LONGEST_BREATH:
            breathed += [(",", at)] if said == " " else [(",", at), (" ", at)]
            length = 0
        if said == " " and breathed and breathed[-1][0] in ",.!?;:":
            length = 0
        if breathed or said != " ":
            breathed.append((said, at))
            length += 1
    return breathed


def _spoken(character: str) -> str | None:
    """How an engine is to hear a character; None for one that it cannot read."""
    if ord(character) in _WIDE:
        return _spoken(chr(ord(character) - _WIDE_TO_ASCII))
    if character in _SAID_AS:
        return _SAID_AS[character]
    if character in _PAUSES or character in _SYMBOLS or _is_letter(character):
        return character
    if character in _SILENT or unicodedata.category(character)[0] in "PZ":
        return " "
    return None


def _is_letter(character: str) -> bool:
    return (
        "가" <= character <= "힣"
        or "ㄱ" <= character <= "ㆎ"
        or (character.isascii() and character.isalnum())
        or ("À" <= character <= "ɏ" and character.isalpha())
    )


def _unreadable(text: str) -> tuple[str, ...]:
    """Each run of unreadable characters once, in order; joiners and selectors alone are nothing to report."""
    pieces: list[str] = []
    before = False
    for character in text:
        cannot = _spoken(character) is None
        if cannot and before:
            pieces[-1] += character
        elif cannot:
            pieces.append(character)
        before = cannot
    return tuple(dict.fromkeys(piece for piece in pieces if any(map(_is_visible, piece))))


def _is_visible(character: str) -> bool:
    return unicodedata.category(character) not in ("Mn", "Mc", "Me", "Cf")
