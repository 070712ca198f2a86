"""The scene of a page: an English prompt that anyone can paint, and the same in parts."""

from collections.abc import Mapping, Sequence

from contracts.book import Figure, Scene
from services.story.embedded.company import Character
from services.story.embedded.moment import time_of
from services.story.embedded.particles import Word
from services.story.embedded.plots import View
from services.story.embedded.setting import Setting
from services.story.embedded.wording import names, told
from services.story.embedded.words import COMPOSITION, LIGHT, MOOD, WEATHER

COVER = View(
    "standing side by side and waving hello",
    "{place}에서 {all:이/가} 반갑게 인사하는 모습",
    "morning",
    ("waving", "happy"),
    ("standing", "happy"),
    "medium",
)
NEIGHBOUR = "{neighbour_en}"
ALONE = "standing and waving hello"
_CLOSE = 2  # characters in a close shot
_FLIES = ("bird", "magpie", "dragon")
_SWIMS = ("fish", "turtle")
_AFLOAT = ("underwater", "space", "clouds")


def cover(setting: Setting, cast: Sequence[Character], words: Mapping[str, Word]) -> Scene:
    found = scene(COVER, setting, cast, words)
    return found if len(cast) > 1 else found.model_copy(update={"prompt": found.prompt.replace(COVER.action, ALONE)})


def scene(view: View, setting: Setting, cast: Sequence[Character], words: Mapping[str, Word]) -> Scene:
    """What `view` shows of `cast`, the hero first, at the time of day that the reader named, if so."""
    time = time_of(setting.when) or view.time
    shown = cast[:_CLOSE] if view.shot == "close" else cast
    weather = words["weather"] if view.stormy else "snow" if setting.place.kind == "snow" else "clear"
    named = (NEIGHBOUR,) if names(view.alt, "neighbour") and NEIGHBOUR not in view.props else ()
    props = tuple(prop.format_map(words) for prop in (*view.props, *named))
    action = view.action.format_map(words)
    parts = [
        _joined(_looks(shown, view)),
        action,
        *(prop for prop in props if prop not in action),
        setting.english,
        LIGHT[time],
        WEATHER[weather],
        MOOD[view.lead[1]],
        COMPOSITION[view.shot],
        "gentle storybook watercolor illustration",
    ]
    looks = [view.lead] + [view.others] * (len(shown) - 1)
    return Scene(
        prompt=", ".join(parts),
        alt=told(view.alt, words),
        place=setting.place.kind,
        time=time,
        weather=weather,
        cast=tuple(
            Figure(name=character.member.name, pose=_posed(pose, character, setting), face=face)
            for character, (pose, face) in zip(shown, looks, strict=True)
        ),
        props=props,
        shot=view.shot,
    )


def _posed(pose: str, character: Character, setting: Setting) -> str:
    """Who goes somewhere swims or flies where there is no ground."""
    kind, place = character.member.kind, setting.place.kind
    if pose != "walking":
        return pose
    afloat = place in _AFLOAT or (kind in _SWIMS and place == "river")
    return "flying" if afloat or kind in _FLIES[:2] else pose


def _looks(shown: Sequence[Character], view: View) -> list[str]:
    """What each of them looks like; the first one with what it has put on."""
    first, *others = [character.member.looks for character in shown]
    return [f"{first} and {view.worn}" if view.worn else first, *others]


def _joined(looks: list[str]) -> str:
    return " and ".join([", ".join(looks[:-1]), looks[-1]] if len(looks) > 1 else looks)
