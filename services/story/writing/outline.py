"""The shape of an answer: one JSON object of the cast, the cover and the panels, unrolled, keys in this order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from contracts.book import Brief
from contracts.errors import InvalidStory
from services.story.writing import wording
from services.story.writing.forms import Everyone, Field, Form, Json, OneOf, Record, Several
from services.story.writing.pattern import Pattern, row

TIMES = ("morning", "noon", "evening", "night")
WEATHERS = ("clear", "rain", "snow", "wind")
SHOTS = ("wide", "medium", "close")
POSES = ("standing", "walking", "sitting", "waving", "lying", "flying")
FACES = ("happy", "calm", "surprised", "worried", "sad", "angry")
CAST, COVER = "cast", "cover"


@dataclass(frozen=True)
class Outline:
    """The sections of an answer, in order, by key."""

    sections: Mapping[str, Form]

    @classmethod
    def of(cls, brief: Brief, panels: int, names: tuple[str, ...]) -> "Outline":
        scene = _scene(names)
        told = wording.panel(brief.age, panels, wording.abroad(names))
        panel = Record("page", {"summary": Field(told), **scene})
        cover = Record("cover", {"title": Field(wording.title()), **scene})
        pages = {f"panel_{number}": panel for number in range(1, panels + 1)}
        return cls({CAST: _sheet(names), COVER: cover, **pages})

    @property
    def keys(self) -> Sequence[str]:
        return tuple(self.sections)

    def before(self, number: int) -> str:
        """What stands before the value of a section."""
        return f'{"," if number else "{"}"{self.keys[number]}":'

    def rest(self, first: int) -> Pattern:
        """The pattern of an answer from section `first` on."""
        parts: list[Pattern | str] = []
        for number, form in enumerate(self.sections.values()):
            if number >= first:
                parts += [self.before(number), form.pattern]
        return row(*parts, "}")

    @property
    def schema(self) -> Json:
        return Record("answer", self.sections).schema

    def check(self, key: str, value: object) -> None:
        """As strict as the grammar, for those who take none."""
        if why := self.sections[key].broken(value):
            raise InvalidStory(rule="answer_form", why=f"{key}: {why}")


def _sheet(names: tuple[str, ...]) -> Everyone:
    one_each = [_member(f"member-{number}", (name,)) for number, name in enumerate(names, start=1)]
    return Everyone(one_each, _member("member", names))


def _member(rule: str, names: tuple[str, ...]) -> Record:
    return Record(
        rule,
        {
            "name": OneOf(names),
            "kind": Field(wording.kind()),
            "looks": Field(wording.looks()),
            "manner": Field(wording.manner()),
        },
    )


def _scene(names: tuple[str, ...]) -> Mapping[str, Form]:
    figure = Record("figure", {"name": OneOf(names), "pose": OneOf(POSES), "face": OneOf(FACES)})
    return {
        "prompt": Field(wording.scene()),
        "alt": Field(wording.caption()),
        "place": Field(wording.place()),
        "time": OneOf(TIMES),
        "weather": OneOf(WEATHERS),
        "shot": OneOf(SHOTS),
        "cast": Several(figure, len(names)),
    }
