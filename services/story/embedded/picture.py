"""The scene of a page: an English prompt that anyone can paint, and the same in parts."""

from collections.abc import Mapping, Sequence

from contracts.book import Figure, Scene
from services.story.embedded.company import Character
from services.story.embedded.plots.beat import View
from services.story.embedded.setting import Setting
from services.story.embedded.words import LIGHT, WEATHER

COVER = View(
    "standing side by side and waving hello",
    "{place}에서 {all:이/가} 반갑게 손을 흔드는 표지",
    "morning",
    ("waving", "happy"),
    ("standing", "happy"),
    "medium",
)
_CLOSE = 2  # characters in a close shot


def scene(view: View, setting: Setting, turn: Sequence[Character], words: Mapping[str, str]) -> Scene:
    """What `view` shows; `turn` is everyone, whose turn it is first."""
    shown = turn[:_CLOSE] if view.shot == "close" else turn
    weather = setting.place.storm[1] if view.stormy else "clear"
    props = tuple(prop.format_map(words) for prop in view.props)
    subject = _joined([character.member.looks for character in shown])
    where = f"{setting.place.english}, {setting.age}" if setting.age else setting.place.english
    action = view.action.format_map(words)
    unsaid = [prop for prop in props if prop not in action]
    parts = [subject, action, *unsaid, where, LIGHT[view.time], WEATHER[weather]]
    looks = [view.lead] + [view.others] * (len(shown) - 1)
    return Scene(
        prompt=", ".join([*parts, "gentle storybook illustration"]),
        alt=view.alt.format_map(words),
        place=setting.place.kind,
        time=view.time,
        weather=weather,
        cast=tuple(
            Figure(name=character.member.name, pose=pose, face=face)
            for character, (pose, face) in zip(shown, looks, strict=True)
        ),
        props=props,
        shot=view.shot,
    )


def _joined(looks: list[str]) -> str:
    return " and ".join([", ".join(looks[:-1]), looks[-1]] if len(looks) > 1 else looks)
