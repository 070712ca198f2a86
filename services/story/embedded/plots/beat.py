"""What a plot is made of: beats in order, each the matter of one panel."""

from dataclasses import dataclass
from typing import Literal

Look = tuple[str, str]  # pose, face
Time = Literal["morning", "noon", "evening", "night"]
Shot = Literal["wide", "medium", "close"]


@dataclass(frozen=True)
class View:
    """What the picture of a beat shows. `action` is English, `alt` Korean; both are templates."""

    action: str
    alt: str
    time: Time
    lead: Look
    others: Look
    shot: Shot = "wide"
    props: tuple[str, ...] = ()  # templates, English
    stormy: bool = False


@dataclass(frozen=True)
class Beat:
    """`lines` are sentences in order, each in one or more versions; the first carries the beat alone.

    A version that names {b} needs a second character. `rank` says how many panels a book has before it tells this beat.
    """

    rank: int
    lines: tuple[tuple[str, ...], ...]
    view: View


@dataclass(frozen=True)
class Plot:
    name: str
    beats: tuple[Beat, ...]  # one of each rank, 1 to 12, in the order of the tale
