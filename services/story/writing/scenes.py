"""From sections of an answer to the cast and the pages of a book, and back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from contracts.book import CastMember, Figure, Scene
from contracts.facts import PageWritten
from services.story.tale import Draft
from services.story.writing.forms import compact
from services.story.writing.outline import FACES, POSES, SHOTS, TIMES, WEATHERS

LIGHT = {
    "morning": "fresh morning light",
    "noon": "bright daylight",
    "evening": "soft orange evening light",
    "night": "gentle moonlight at night",
}
WEATHER = {"clear": "clear weather", "rain": "falling rain", "snow": "falling snow", "wind": "strong wind"}
_JOINT = "; "  # between looks, what happens and the rest; in no part of an answer


@dataclass(frozen=True)
class Cast:
    """The character sheet, by name."""

    looks: Mapping[str, str]
    members: tuple[CastMember, ...]

    @classmethod
    def of(cls, sheet: Sequence[Mapping[str, str]]) -> "Cast":
        members = tuple(
            CastMember(name=one["name"], kind=one["kind"], looks=f"{_article(one['kind'])} with {one['looks']}")
            for one in sheet
        )
        return cls({member.name: member.looks for member in members}, members)


def draft(number: int, value: Mapping[str, Any], cast: Cast) -> Draft:
    """A page: its prompt says again how everyone in sight looks, word by word as the sheet does."""
    figures = {shown["name"]: Figure(**shown) for shown in reversed(value["cast"])}
    in_sight = [name for name in cast.looks if name in figures]
    parts = [
        " and ".join(cast.looks[name] for name in in_sight),
        value["prompt"].removesuffix("."),
        f"{value['place']}, {LIGHT[value['time']]}, {WEATHER[value['weather']]}, {value['shot']} shot",
    ]
    return Draft(
        number,
        value["summary" if number else "title"],
        Scene(
            prompt=_JOINT.join(parts),
            alt=value["alt"],
            place=value["place"],
            time=value["time"],
            weather=value["weather"],
            cast=tuple(figures[name] for name in in_sight),
            shot=value["shot"],
        ),
    )


def section(page: PageWritten, names: Sequence[str]) -> str:
    """A page that is told already, whoever wrote it, as the answer would have it."""
    scene = page.scene
    shown = [
        {"name": one.name, "pose": _one_of(POSES, one.pose), "face": _one_of(FACES, one.face)}
        for one in scene.cast
        if one.name in names
    ]
    return compact(
        {
            "summary" if page.page else "title": page.text,
            "prompt": happens(scene),
            "alt": scene.alt,
            "place": scene.place,
            "time": _one_of(TIMES, scene.time),
            "weather": _one_of(WEATHERS, scene.weather),
            "shot": _one_of(SHOTS, scene.shot),
            "cast": shown or [{"name": names[0], "pose": POSES[0], "face": FACES[0]}],
        }
    )


def happens(scene: Scene) -> str:
    """What a prompt tells besides looks and light."""
    parts = scene.prompt.split(_JOINT)
    return f"{parts[1]}." if len(parts) == 3 else scene.prompt


def _article(noun: str) -> str:
    if noun.startswith(("a ", "an ", "the ")):
        return noun
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _one_of(values: Sequence[str], value: str) -> str:
    return value if value in values else values[0]
