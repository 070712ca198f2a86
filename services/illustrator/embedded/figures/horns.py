"""Horns and antlers, in the measure of a head; `side` is -1 or 1."""

from collections.abc import Callable

from services.illustrator.embedded.colour import colour
from services.illustrator.embedded.figures.pen import Pen

ANTLER = colour("c9a06c")
HORN = colour("efdcae")


def _antlers(pen: Pen, side: int) -> None:
    """A beam and three tines."""
    for path, width in (
        (((0.30, 0.75), (0.52, 1.15), (0.86, 1.45), (0.92, 1.95)), 0.15),
        (((0.46, 1.08), (0.34, 1.40), (0.40, 1.66)), 0.11),
        (((0.78, 1.38), (1.12, 1.50), (1.26, 1.78)), 0.11),
        (((0.56, 1.18), (0.86, 1.14), (1.02, 1.26)), 0.09),
    ):
        pen.limb([(side * x, y) for x, y in path], width, ANTLER, 0.55)


def _ox(pen: Pen, side: int) -> None:
    pen.limb([(side * x, y) for x, y in ((0.50, 0.72), (0.92, 0.88), (1.02, 1.32))], 0.24, HORN, 0.3)


def _curled(pen: Pen, side: int) -> None:
    """A ram's or a goat's."""
    pen.limb([(side * x, y) for x, y in ((0.34, 0.80), (0.50, 1.22), (0.86, 1.34))], 0.22, HORN, 0.35)


def _dragon(pen: Pen, side: int) -> None:
    pen.limb([(side * x, y) for x, y in ((0.40, 0.72), (0.58, 1.14), (0.92, 1.52))], 0.24, HORN, 0.3)
    pen.limb([(side * x, y) for x, y in ((0.54, 1.06), (0.84, 1.10), (1.02, 1.24))], 0.15, HORN, 0.3)


HORNS: dict[str, Callable[[Pen, int], None]] = {
    "antlers": _antlers,
    "ox": _ox,
    "curled": _curled,
    "dragon": _dragon,
}
