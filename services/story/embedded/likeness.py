"""What a character is, read from its Korean name, and how it looks in English."""

import re
from collections.abc import Sequence
from functools import lru_cache
from random import Random

from services.story.embedded.eras import Era
from services.story.embedded.kinds import BOY, CHILD, COLOURS, GIRL, KINDS, MARKS, OTHER_COLOURS, Kind

_GIRL_ENDINGS = "희숙순미아연혜나라린지은"
_COLOUR = re.compile(rf"\b(?:{'|'.join({*COLOURS.values()})})\b")
_BEFORE = "아기|꼬마|새끼|엄마|아빠|대장|왕|흰|백|흑|청|황|불"


def kind_of(name: str) -> Kind:
    """Korean names end in what they name: 호랑이 잡는 소년 is a boy; but 토끼 할머니 is a rabbit."""
    kinds = [_known(word) for word in re.sub(r"[()\[\]]", " ", name).split()]
    for at in range(len(kinds) - 1, -1, -1):
        if found := kinds[at]:
            before = kinds[at - 1] if at else None
            return before if found.person and before and not before.person else found
    return GIRL if name[-1:] in _GIRL_ENDINGS else BOY


def is_animal(word: str) -> bool:
    kind = _known(word)
    return kind is not None and not kind.person


def is_kind(word: str) -> bool:
    """Whether it is the very word for a kind: 호랑이."""
    return any(word in kind.words for kind in KINDS)


def looks(kinds: Sequence[Kind], names: Sequence[str], era: Era, rng: Random) -> tuple[str, ...]:
    """One description each: clothes and a mark that nobody else has; a colour in the name is its colour."""
    clothes = rng.sample(era.clothes, len(kinds))
    marks = {build: rng.sample(some, len(some)) for build, some in MARKS.items()}
    described: list[str] = []
    bodies: set[str] = set()
    for kind, name, worn in zip(kinds, names, clothes, strict=True):
        coloured = (kind.body.format(colour) for colour in _colours(kind, name))
        body = next(body for body in coloured if kind.person or body not in bodies)
        bodies.add(body)
        mark = next(mark for mark in marks[kind.build] if not any(mark in look for look in described))
        described.append(_look(body, worn, mark, _named(name) if kind.person else None))
    return tuple(described)


def _colours(kind: Kind, name: str) -> list[str]:
    named = _named(name)
    return [*([named] if named else []), kind.colour, *OTHER_COLOURS]


def _look(body: str, worn: str, mark: str, colour: str | None) -> str:
    """Joined without commas: what belongs to one character is one phrase."""
    dressed = worn.removeprefix("a ").removeprefix("an ")
    if colour:
        dressed = _COLOUR.sub(colour, dressed, count=1) if _COLOUR.search(dressed) else f"{colour} {dressed}"
    article = "an" if dressed[0] in "aeiou" else "a"
    joint = "and" if " with " in body else "with"
    return f"{body} {joint} {article} {dressed} and {mark}"


def _named(name: str) -> str | None:
    return next((colour for word, colour in COLOURS.items() if word in name), None)


@lru_cache(maxsize=1024)  # a tale asks of the same few words again and again
def _known(word: str) -> Kind | None:
    """The kind whose key is longest: 청개구리 is a frog, not a dog; but 아기곰 is a bear before it is a child."""
    fits = [(kind is not CHILD, len(key), kind) for kind in KINDS for key in kind.words if _names(key, word)]
    return max(fits, key=lambda fit: fit[:2])[2] if fits else None


def _names(key: str, word: str) -> bool:
    """A long key anywhere in the word; one syllable only alone or after what describes it: 아기곰, but not 용감한."""
    if key.isascii():
        return re.search(rf"(?<![a-z]){key}s?(?![a-z])", word, re.IGNORECASE) is not None
    if len(key) > 1 or not ("가" <= key <= "힣"):
        return key in word
    return re.search(rf"^(?:{_BEFORE})?{key}(?:들|님)?(?=\W|$)", word) is not None
