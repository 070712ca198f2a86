"""Reading a scene: who is in it and what they look like, where and when it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from contracts.book import Figure, Scene, Shot
from services.illustrator.embedded import words
from services.illustrator.embedded.colour import NAMED, Colour
from services.illustrator.embedded.looks import before_hair, last_colour, marks, since_article, told_looks, worn
from services.illustrator.embedded.phrases import chosen, meaning, phrased, unphrased, words_of
from services.illustrator.embedded.things import scales, somebody, things

FALLBACK_KIND = "child"
MAX_FIGURES = 6
BEFORE = 4  # words before a noun that may describe it
AFTER = 22  # words after it


@dataclass(frozen=True)
class Character:
    """One of the cast, as it is to be painted."""

    kind: str = FALLBACK_KIND
    coat: Colour | None = None  # of fur, feathers or metal, where the words name it
    worn: Mapping[str, Colour | None] = field(default_factory=dict)  # and the marks of its own: words.MARKS
    scale: float = 1.0
    old: bool = False
    pose: str = "standing"
    face: str = "happy"
    hair: Colour | None = None  # of people
    style: str = ""  # of their hair: one of words.STYLES
    era: str = ""  # that they are dressed for


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
    scales: Mapping[str, float] = field(default_factory=dict)  # of props that are larger or smaller than usual


def read(scene: Scene) -> Sight:
    told = words_of(scene.prompt)
    era = phrased(words.ERAS, scene.prompt)
    cast = (*_cast(scene.cast, words_of(unphrased(words.ERAS, scene.prompt))), *_guests(scene))[:MAX_FIGURES]
    place = chosen(words.PLACES, scene.place or phrased(words.WHERE, scene.prompt), told, "meadow")
    time = chosen(words.TIMES, scene.time, told, "noon")
    in_the_sky = "moon" if time == "night" else "sun"  # already
    return Sight(
        place=words.FIRST_HOMES.get(place, place) if era == "ancient" else place,
        time=time,
        weather=chosen(words.WEATHERS, scene.weather, told, "clear"),
        cast=tuple(replace(who, era=era) for who in cast),
        props=things(scene.props, scene.prompt, {in_the_sky, *(who.kind for who in cast)}),
        scales=scales(scene.props),
        shot=scene.shot,
        era=era,
        season=phrased(words.SEASONS, f"{scene.prompt} {scene.weather}"),
    )


def _cast(figures: tuple[Figure, ...], told: list[str]) -> tuple[Character, ...]:
    """Each figure with the description that fits its name, else with the next one of the prompt."""
    free = _described(told)
    if not figures:
        return tuple(free)
    kinds = [meaning(words.KINDS, figure.name) for figure in figures]
    fitting = [_taken(free, kind) for kind in kinds]
    cast = []
    for figure, kind, character in zip(figures, kinds, fitting, strict=True):
        if character is None:
            character = free.pop(0) if free else Character(kind or FALLBACK_KIND)
        cast.append(_acting(character, figure))
    return tuple(_told_apart(cast))


def _guests(scene: Scene) -> tuple[Character, ...]:
    """Whoever stands among the props is there, too, though not of the cast: a playful goblin."""
    found = (_described(words_of(prop)) for prop in scene.props if somebody(prop))
    return tuple(who for described in found for who in described[:1]) if scene.cast else ()


def _taken(free: list[Character], kind: str | None) -> Character | None:
    """The first of this kind, which is free no more."""
    found = next((number for number, character in enumerate(free) if character.kind == kind), None)
    return None if found is None else free.pop(found)


def _acting(character: Character, figure: Figure) -> Character:
    pose = chosen(words.POSES, figure.pose, (), character.pose)
    return replace(character, pose=pose, face=chosen(words.FACES, figure.face, (), character.face))


def _described(told: list[str]) -> list[Character]:
    """The characters of a prompt in the order of their first mention."""
    kinds = [meaning(words.KINDS, word) for word in told]
    nouns = [(place, kind) for place, kind in enumerate(kinds) if kind and not _qualifies(told, kinds, place)]
    found: list[Character] = []
    for number, (place, kind) in enumerate(nouns):
        begin = max(place - BEFORE, nouns[number - 1][0] + 1 if number else 0)
        end = min(place + AFTER, nouns[number + 1][0] - 1 if number + 1 < len(nouns) else len(told))
        before = told[begin:place]
        article = next((word for word in reversed(before) if word in words.STARTS), None)
        if article in words.NEW or all(one.kind != kind for one in found):
            if kinds[place - 1] in words.ADJECTIVAL and place:
                kind = kinds[place - 1] or kind
            count = _count(before, told[place], alone=len(nouns) == 1)
            found += [_character(kind, since_article(before), told[place + 1 : end])] * count
    return _told_apart(found)


def _count(before: list[str], noun: str, alone: bool) -> int:
    """As told; a plural alone in the picture is two."""
    told = next((words.COUNTED[word] for word in reversed(before[-3:]) if word in words.COUNTED), None)
    if told is not None:
        return told
    plural = noun.endswith("s") and not any(noun in known for known in words.KINDS.values())
    return 2 if alone and (plural or noun == "children") else 1


def _told_apart(cast: list[Character]) -> list[Character]:
    """Whoever looks like one before gets something of its own to wear."""
    apart: list[Character] = []
    for who in cast:
        alike = sum(replace(one, pose=who.pose, face=who.face) == who for one in cast[: len(apart)])
        if alike:
            thing, tint = words.APART[(alike - 1) % len(words.APART)]
            who = replace(who, worn={**who.worn, thing: NAMED[tint]})
        apart.append(who)
    return apart


def _scale(before: set[str]) -> float:
    """How large among its kind; a visitor no larger than a palm is small beside anyone."""
    if before.issuperset(words.PALM_SIZED):
        return 0.3
    return 1.0 + 0.12 * (not before.isdisjoint(words.BIG)) - 0.12 * (not before.isdisjoint(words.SMALL))


def _qualifies(told: list[str], kinds: list[str | None], place: int) -> bool:
    """As "mother" does in "a mother bear": in English the last noun says what it is."""
    return place + 1 < len(told) and told[place].isascii() and kinds[place + 1] is not None


def _character(kind: str, before: list[str], after: list[str]) -> Character:
    """`before` are the words since its article."""
    after = after[: after.index(".")] if "." in after else after
    looks = told_looks(after)
    hair = before_hair(looks)
    return Character(
        kind=kind,
        coat=None if sum(word in NAMED for word in before) > 1 else last_colour(before),
        worn=worn(looks) | marks(looks),
        scale=_scale(set(before)),
        old=any(word in words.OLD for word in before),
        pose=chosen(words.POSES, "", after, "standing"),
        face=chosen(words.FACES, "", [*before, *after], "happy"),
        hair=last_colour(hair),
        style=next((style for word in hair if (style := meaning(words.STYLES, word)) is not None), ""),
    )
