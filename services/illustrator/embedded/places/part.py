"""A part of a place: what one page shows of it."""

from collections.abc import Callable
from dataclasses import dataclass

from services.illustrator.embedded.framing import Frame
from services.illustrator.embedded.stage import Stage


@dataclass(frozen=True)
class Part:
    """What it shows best stands right of the middle: the cast stands left, or the lens exchanges the sides."""

    paint: Callable[[Stage], None]
    frames: tuple[Frame, ...]
    sky: bool = True
    sheltered: bool = False  # no weather comes in
    lamplit: bool = False


@dataclass(frozen=True)
class Place:
    parts: tuple[Part, ...]  # the most telling first: it is on the cover
    floating: bool = False  # the cast floats
    bubble: bool = False  # and breathes under a glass
