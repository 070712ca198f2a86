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
    era: str = ""  # of words.ERAS, where the prompt tells it
    season: str = ""  # of words.SEASONS, where the prompt tells it


def read(scene: Scene) -> Sight:
    told = _words(scene.prompt)
    return Sight(
        place=_chosen(words.PLACES, scene.place, told, "meadow"),
        time=_chosen(words.TIMES, scene.time, told, "noon"),
        weather=_chosen(words.WEATHERS, scene.weather, told, "clear"),
        cast=_cast(scene.cast, told)[:MAX_FIGURES],
        props=_props(scene.props, told),
        shot=scene.shot,
        era=_phrased(words.ERAS, scene.prompt),
        season=_phrased(words.SEASONS, f"{scene.prompt} {scene.weather}"),
    )


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+|[가-힣]+|[.,;]", text.lower().replace("'s", ";"))


def _phrased(table: Table, text: str) -> str:
    """What the first phrase of the table that the text holds stands for; a Korean word may carry its particle."""
    plain = " ".join(["", *re.findall(r"[a-z0-9]+|[가-힣]+", text.lower()), ""])
    for meaning, known in table.items():
        if any((f" {phrase} " if phrase.isascii() else phrase) in plain for phrase in known):
            return meaning
    return ""


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
    free = _described(told)
    if not figures:
        return tuple(free)
    kinds = [_meaning(words.KINDS, figure.name) for figure in figures]
    fitting = [_taken(free, kind) for kind in kinds]
    cast = []
    for figure, kind, character in zip(figures, kinds, fitting, strict=True):
        if character is None:
            character = free.pop(0) if free else Character(kind or FALLBACK_KIND)
        cast.append(_acting(character, figure))
    return tuple(cast)


def _taken(free: list[Character], kind: str | None) -> Character | None:
    """The first of this kind, which is free no more."""
    found = next((number for number, character in enumerate(free) if character.kind == kind), None)
    return None if found is None else free.pop(found)


def _acting(character: Character, figure: Figure) -> Character:
    pose = _chosen(words.POSES, figure.pose, (), character.pose)
    return replace(character, pose=pose, face=_chosen(words.FACES, figure.face, (), character.face))


def _described(told: list[str]) -> list[Character]:
    """The characters of a prompt in the order of their first mention."""
    kinds = [_meaning(words.KINDS, word) for word in told]
    nouns = [(place, kind) for place, kind in enumerate(kinds) if kind and not _qualifies(told, kinds, place)]
    found: list[Character] = []
    for number, (place, kind) in enumerate(nouns):
        begin = max(place - BEFORE, nouns[number - 1][0] + 1 if number else 0)
        end = min(place + AFTER, nouns[number + 1][0] - 1 if number + 1 < len(nouns) else len(told))
        before = told[begin:place]
        article = next((word for word in reversed(before) if word in words.STARTS), None)
        if article in words.NEW or all(one.kind != kind for one in found):
            found.append(_character(kind, _since_article(before), told[place + 1 : end]))
    return found


def _qualifies(told: list[str], kinds: list[str | None], place: int) -> bool:
    """As "mother" does in "a mother bear": in English the last noun says what it is."""
    return place + 1 < len(told) and told[place].isascii() and kinds[place + 1] is not None


def _since_article(before: list[str]) -> list[str]:
    starts = [place for place, word in enumerate(before) if word in words.STARTS]
    return before[starts[-1] + 1 :] if starts else before


def _character(kind: str, before: list[str], after: list[str]) -> Character:
    """`before` are the words since its article; what it wears is told before the next comma."""
    after = after[: after.index(".")] if "." in after else after
    phrase = after[: after.index(",")] if "," in after else after
    scale = 1.0 + 0.12 * any(word in words.BIG for word in before) - 0.12 * any(word in words.SMALL for word in before)
    return Character(
        kind=kind,
        coat=None if sum(word in NAMED for word in before) > 1 else _colour(before),
        worn={
            thing: _colour(phrase[max(0, place - 3) : place])
            for place, word in enumerate(phrase)
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
