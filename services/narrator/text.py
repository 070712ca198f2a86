"""What is said of a text: its sentences, as an engine is to hear them, and what has to be skipped.

`prepare` is where a text becomes speech. What an engine is given is Hangul, spaces and the marks of pauses, whatever
was written; `Sentence.origin` leads back to it.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from services.narrator.korean.dictionary import Dictionary
from services.narrator.korean.folding import Folded, fold
from services.narrator.korean.normaliser import normalised
from services.narrator.korean.pauses import HEARD_AS_PAUSES
from services.narrator.korean.said import Said

# Of a long clause without a mark espeak-ng drops the end (from about 100 syllables on, measured).
BREATH = 50  # characters without a pause, after which the next space becomes one
LONGEST_BREATH = 60  # characters, space or not
NO_PRONUNCIATIONS = Dictionary({})

# A sentence ends at its marks and the quotes that close it, before a space, unless a quotation goes on ("…!" 하고 …).
_GOES_ON = r"(?:이?라고|이?라며|하고|하며|하면서|하는|하자|고)(?!\w)"
_END = re.compile(rf"[.!?…]+[\"'”’)\]〉》>]*(?=\s|$)(?!\s+{_GOES_ON})")
_WORD = re.compile(r"\S+")

Heard = list[tuple[str, int]]  # spoken characters, and where each was written


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


def prepare(text: str, dictionary: Dictionary = NO_PRONUNCIATIONS) -> Prepared:
    """The sentences of which something can be said, in order, and the pieces that cannot be read."""
    folded = fold(text)
    said = normalised(folded.text, dictionary)
    sentences = [_sentence(folded, first, last, said) for first, last in _split(folded.text, said)]
    return Prepared(tuple(s for s in sentences if s.words), _unreadable(text, folded, said))


def is_heard(character: str) -> bool:
    """Whether this spoken character is a sound of its own, not a pause."""
    return character.isalnum()


def _split(text: str, said: Sequence[Said]) -> Iterator[tuple[int, int]]:
    """Where sentences begin and end; the marks within what is said as one (2026. 11. 21., Mr.) end none."""
    within = {at for one in said if one.last - one.first > 1 for at in range(one.first, one.last)}
    first = 0
    for match in _END.finditer(text):
        if match.end() - 1 not in within:
            yield first, match.end()
            first = match.end()
    yield first, len(text)


def _sentence(folded: Folded, first: int, last: int, said: Sequence[Said]) -> Sentence:
    heard = _with_breaths(_tidy(_characters(folded, [one for one in said if first <= one.first < last])))
    loud = {at for spoken, at in heard if is_heard(spoken)}
    words = [
        Stretch(folded.first(match.start()), folded.last(match.end()))
        for match in _WORD.finditer(folded.text, first, last)
    ]
    written = [(word.first, word.last) for word in words]
    return Sentence(
        first=written[0][0] if written else 0,
        last=written[-1][1] if written else 0,
        spoken="".join(spoken for spoken, _ in heard),
        origin=tuple(at for _, at in heard),
        words=tuple(word for word in words if not loud.isdisjoint(range(word.first, word.last))),
    )


def _characters(folded: Folded, said: Iterable[Said]) -> Heard:
    """Each spoken character with its place, those of one stretch spread over it."""
    return [
        (character, folded.first(one.first + index * (one.last - one.first) // len(one.spoken)))
        for one in said
        if one.spoken
        for index, character in enumerate(one.spoken)
    ]


def _tidy(heard: Heard) -> Heard:
    """The same with one space and one pause where several met, and neither in front nor at the end."""
    tidy: Heard = []
    for character, at in heard:
        if character == " ":
            if tidy and tidy[-1][0] != " ":
                tidy.append((character, at))
        elif character in HEARD_AS_PAUSES:
            _drop(tidy, " " if character == "," else " ,")
            if character != "," or (tidy and tidy[-1][0] not in HEARD_AS_PAUSES):
                tidy.append((character, at))
        else:
            if tidy and tidy[-1][0] in HEARD_AS_PAUSES:
                tidy.append((" ", at))
            tidy.append((character, at))
    _drop(tidy, " ,")
    return tidy


def _drop(heard: Heard, characters: str) -> None:
    while heard and heard[-1][0] in characters:
        heard.pop()


def _with_breaths(heard: Heard) -> Heard:
    """The same with a comma wherever it goes on for too long without a pause."""
    breathed: Heard = []
    length = 0
    for said, at in heard:
        if (said == " " and length >= BREATH) or length >= LONGEST_BREATH:
            breathed += [(",", at)] if said == " " else [(",", at), (" ", at)]
            length = 0
        if said in HEARD_AS_PAUSES:
            length = 0
        breathed.append((said, at))
        length += 1
    return breathed


def _unreadable(text: str, folded: Folded, said: Sequence[Said]) -> tuple[str, ...]:
    """Each run of unreadable characters once, in order; joiners and selectors alone are nothing to report."""
    runs: list[tuple[int, int]] = []  # of the text as written
    for one in said:
        if one.spoken is None:
            first, last = folded.first(one.first), folded.last(one.last)
            runs[-1:] = [(runs[-1][0], last)] if runs and runs[-1][1] >= first else [*runs[-1:], (first, last)]
    pieces = [text[first:last] for first, last in runs]
    return tuple(dict.fromkeys(piece for piece in pieces if any(map(_is_visible, piece))))


def _is_visible(character: str) -> bool:
    return unicodedata.category(character) not in ("Mn", "Mc", "Me", "Cf")
