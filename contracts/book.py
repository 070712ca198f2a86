"""What a book is made of: the brief, its options, the scene of a page, the timings of a voice."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from contracts.values import Field200, Seconds, Seed, Value

DEFAULT_PANELS = 4
MAX_PANELS = 12
MAX_TITLE = 30  # characters
MAX_TEXT = 1000  # characters, of a panel

Age = Literal["3-5", "5-7", "7-9"]
Voice = Literal["M1", "M2", "M3", "M4", "M5", "F1", "F2", "F3", "F4", "F5"]
Style = Literal["watercolor"]
Shot = Literal["wide", "medium", "close"]
Lane = Literal["cover", "panel"]


class Brief(Value):
    """The four fields, in the reader's own words."""

    era: Field200
    place: Field200
    characters: Field200
    topic: Field200
    age: Age = "5-7"


class Size(Value):
    """Of a picture, in pixels."""

    width: int = Field(default=1024, ge=64, le=4096)
    height: int = Field(default=1024, ge=64, le=4096)


class Options(Value):
    tts_enabled: bool = True
    voice: Voice = "M2"
    speed: float = Field(default=1.05, ge=0.7, le=2.0)
    panels: int = Field(default=DEFAULT_PANELS, ge=1, le=MAX_PANELS)
    style: Style = "watercolor"
    size: Size = Size()
    seed: Seed = 0
    reuse_story: bool = False


class CastMember(Value):
    """A character of the whole book."""

    name: str
    kind: str = ""  # English, a noun: rabbit, girl, robot
    looks: str = ""  # English: colours, clothes, one mark of its own


class Figure(Value):
    """A character as one page shows it."""

    name: str
    pose: str = ""
    face: str = ""


class Scene(Value):
    """What a page's picture shows. Only the prompt is always there; an engine may leave the rest empty."""

    prompt: Annotated[str, StringConstraints(min_length=1, max_length=2000)]  # English
    alt: str = ""  # Korean: what the picture shows
    place: str = ""
    time: str = ""
    weather: str = ""
    cast: tuple[Figure, ...] = ()
    props: tuple[str, ...] = ()
    shot: Shot = "wide"


class Timing(Value):
    """When a stretch of the text is heard: characters [first, last) from `start` to `end` seconds."""

    first: int = Field(ge=0)
    last: int = Field(ge=0)
    start: Seconds
    end: Seconds
    measured: bool  # else estimated


def lane(page: int) -> Lane:
    """Covers and panels travel in lanes of their own, so that covers come first."""
    return "cover" if page == 0 else "panel"
