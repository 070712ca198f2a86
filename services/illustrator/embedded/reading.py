"""Reading a scene: who is in it and what they look like, where and when it is."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from contracts.book import Figure, Scene, Shot
from services.illustrator.embedded import words
from services.illustrator.embedded.colour import NAMED, Colour

FALLBACK_KIND = "child"
MAX_FIGURES = 6
BEFORE = 4  # words before a noun that may describe it
AFTER = 16  # words after it

Table = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Character:
    """One of the cast, as it is to be painted."""

    kind: str = FALLBACK_KIND
    coat: Colour | None = None  # of fur, feathers or metal, where the words name it
    worn: Mapping[str, Colour | None] = field(default_factory=dict)
    scale: float = 1.0
    old: bool = False
    pose: str = "standing"
    face: str = "happy"


@dataclass(frozen=True)
class Sight:
    """All that the painter understood of a scene."""

    place: str
    time: str
    weather: str
    cast: tuple[Character, ...]
    props: tuple[str, ...]
    shot: Shot


def read(scene: Scene) -> Sight:
    told = _words(scene.prompt)
    return Sight(
        place=_chosen(words.PLACES, scene.place, told, "meadow"),
        time=_chosen(words.TIMES, scene.time, told, "noon"),
        weather=_chosen(words.WEATHERS, scene.weather, told, "clear"),
        cast=_cast(scene.cast, told)[:MAX_FIGURES],
        props=_props(scene.props, told),
        shot=scene.shot,
    )


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+|[가-힣]+|[.;]", text.lower().replace("'s", ";"))


def _meaning(table: Table, word: str) -> str | None:
    """What a word, or its singular, stands for; a Korean word may carry its particle."""
    for meaning, known in table.items():
        if word in known or word.removesuffix("s") in known or word.removesuffix("es") in known:
            return meaning
        if any(korean in word for korean in known if not korean.isascii()):
            return meaning
    return None


def _chosen(table: Table, said: str, told: Iterable[str], otherwise: str) -> str:
    """The scene's own member first, then the prompt."""
    if said.strip().lower() in table:
        return said.strip().lower()
    return next((found for word in (*_words(said), *told) if (found := _meaning(table, word)) is not None), otherwise)


def _cast(figures: tuple[Figure, ...], told: list[str]) -> tuple[Character, ...]:
    """Each figure with the description that fits its name, else with the next one of the prompt."""
    described = _described(told)
    if not figures:
        return tuple(described)
    named = [_meaning(words.KINDS, figure.name) for figure in figures]
    free = [character for character in described if character.kind not in named]
    cast = []
    for figure, kind in zip(figures, named, strict=True):
        if kind is not None:
            character = next((one for one in described if one.kind == kind), Character(kind=kind))
        else:
            character = free.pop(0) if free else Character()
        cast.append(_acting(character, figure))
    return tuple(cast)


def _acting(character: Character, figure: Figure) -> Character:
    pose = _chosen(words.POSES, figure.pose, (), character.pose)
    return replace(character, pose=pose, face=_chosen(words.FACES, figure.face, (), character.face))


def _described(told: list[str]) -> list[Character]:
    """The characters of a prompt in the order of their first mention; a kind said twice is one character."""
    kinds = [_meaning(words.KINDS, word) for word in told]
    nouns = [
        (place, kind) for place, kind in enumerate(kinds) if kind is not None and not _qualifies(told, kinds, place)
    ]
    found: dict[str, Character] = {}
    for number, (place, kind) in enumerate(nouns):
        begin = max(place - BEFORE, nouns[number - 1][0] + 1 if number else 0)
        end = min(place + AFTER, nouns[number + 1][0] - 1 if number + 1 < len(nouns) else len(told))
        before = _since_article(told[begin:place])
        found.setdefault(kind, _character(kind, before, told[place + 1 : end]))
    return list(found.values())


def _qualifies(told: list[str], kinds: list[str | None], place: int) -> bool:
    """As "mother" does in "a mother bear": in English the last noun says what it is."""
    return place + 1 < len(told) and told[place].isascii() and kinds[place + 1] is not None


def _since_article(before: list[str]) -> list[str]:
    for place in range(len(before) - 1, -1, -1):
        if before[place] in ("a", "an", "the", "and", "with", ".", ";"):
            return before[place + 1 :]
    return before


def _character(kind: str, before: list[str], after: list[str]) -> Character:
    after = after[: after.index(".")] if "." in after else after
    scale = 1.0 + 0.12 * any(word in words.BIG for word in before) - 0.12 * any(word in words.SMALL for word in before)
    return Character(
        kind=kind,
        coat=_colour(before),
        worn={
            thing: _colour(after[max(0, place - 3) : place])
            for place, word in enumerate(after)
            if (thing := _meaning(words.WORN, word)) is not None
        },
        scale=scale,
        old=any(word in words.OLD for word in before),
        pose=_chosen(words.POSES, "", after, "standing"),
        face=_chosen(words.FACES, "", [*before, *after], "happy"),
    )


def _colour(near: list[str]) -> Colour | None:
    """The last colour named."""
    return next((NAMED[word] for word in reversed(near) if word in NAMED), None)


def _props(said: tuple[str, ...], told: list[str]) -> tuple[str, ...]:
    named = [_meaning(words.PROPS, word) for prop in said for word in _words(prop)]
    told_of = [_meaning(words.PROPS, word) for word in told]
    return tuple(dict.fromkeys(prop for prop in (*named, *told_of) if prop is not None))[:4]
