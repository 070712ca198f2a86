"""Ears, in the measure of a head; `side` is -1 or 1."""

from collections.abc import Callable

from services.illustrator.embedded.colour import Colour, colour, darker, mix
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.shapes import curve

PINK = colour("f4b9b0")
TIP = colour("5d4a44")


def _long(pen: Pen, coat: Colour, side: int) -> None:
    pen.oval(side * 0.40, 1.42, 0.25, 0.76, coat, side * -9)
    pen.patch(side * 0.41, 1.38, 0.13, 0.54, PINK, side * -9)


def _round(pen: Pen, coat: Colour, side: int) -> None:
    pen.oval(side * 0.76, 0.70, 0.34, 0.33, coat)
    pen.patch(side * 0.76, 0.68, 0.20, 0.19, mix(coat, PINK, 0.6))


def _big(pen: Pen, coat: Colour, side: int) -> None:
    pen.oval(side * 0.98, 0.74, 0.62, 0.62, coat)
    pen.patch(side * 0.98, 0.72, 0.45, 0.45, PINK)


def _point(pen: Pen, coat: Colour, side: int) -> None:
    tip = (side * 0.92, 1.30)
    pen.fill(curve([(side * 0.18, 0.82), tip, tip, (side * 1.04, 0.30)]), coat)
    inner = (side * 0.86, 1.12)
    pen.fill(curve([(side * 0.40, 0.78), inner, inner, (side * 0.90, 0.48)]), PINK, contour=0)


def _tall(pen: Pen, coat: Colour, side: int) -> None:
    """A fox's: high, with a dark tip."""
    tip = (side * 0.92, 1.66)
    pen.fill(
        curve([(side * 0.14, 0.78), (side * 0.50, 1.30), tip, tip, (side * 1.12, 0.90), (side * 1.02, 0.25)]), coat
    )
    inner = (side * 0.84, 1.36)
    pen.fill(curve([(side * 0.40, 0.76), inner, inner, (side * 0.88, 0.46)]), colour("fdf3e1"), contour=0)
    pen.fill(curve([(side * 0.72, 1.44), tip, tip, (side * 1.05, 1.24), (side * 0.90, 1.30)]), TIP, contour=0)


def _flop(pen: Pen, coat: Colour, side: int) -> None:
    """A dog's, hanging before the cheek."""
    ear = [(0.52, 0.86), (0.95, 0.80), (1.32, 0.25), (1.34, -0.42), (1.10, -0.62), (0.86, -0.28), (0.80, 0.28)]
    pen.fill(curve([(side * x, y) for x, y in ear]), darker(coat, 0.55))


def _fold(pen: Pen, coat: Colour, side: int) -> None:
    """A pig's: wide, its tip bent forward."""
    pen.fill(curve([(side * x, y) for x, y in ((0.30, 0.84), (0.72, 1.20), (1.20, 1.00), (1.06, 0.44))]), coat)
    bent = [(side * x, y) for x, y in ((0.66, 1.12), (1.22, 0.98), (1.16, 0.56), (0.92, 0.72))]
    pen.fill(curve(bent), darker(coat, 0.22))


def _leaf(pen: Pen, coat: Colour, side: int) -> None:
    pen.oval(side * 1.16, 0.48, 0.46, 0.20, coat, side * 24)
    pen.patch(side * 1.18, 0.48, 0.30, 0.11, PINK, side * 24)


def _small(pen: Pen, coat: Colour, side: int) -> None:
    """A horse's: upright."""
    tip = (side * 0.56, 1.36)
    pen.fill(curve([(side * 0.26, 0.80), tip, tip, (side * 0.72, 0.66)]), coat)
    inner = (side * 0.54, 1.20)
    pen.fill(curve([(side * 0.40, 0.82), inner, inner, (side * 0.62, 0.74)]), PINK, contour=0)


def _wide(pen: Pen, coat: Colour, side: int) -> None:
    """An elephant's."""
    ear = [(0.62, 0.72), (1.20, 1.02), (1.80, 0.74), (1.98, 0.05), (1.76, -0.66), (1.36, -0.92), (0.90, -0.45)]
    pen.fill(curve([(side * x, y) for x, y in ear]), coat)
    inner = [(0.92, 0.50), (1.30, 0.74), (1.66, 0.50), (1.76, 0.0), (1.56, -0.50), (1.28, -0.64), (1.0, -0.3)]
    pen.fill(curve([(side * x, y) for x, y in inner]), mix(coat, PINK, 0.62), contour=0)


def _tufted(pen: Pen, coat: Colour, side: int) -> None:
    """A squirrel's."""
    tip = (side * 0.74, 1.46)
    pen.fill(curve([(side * 0.30, 0.78), (side * 0.46, 1.10), tip, tip, (side * 0.92, 0.56)]), coat)
    pen.patch(side * 0.64, 0.88, 0.12, 0.20, PINK, side * -14)


EARS: dict[str, Callable[[Pen, Colour, int], None]] = {
    "long": _long,
    "round": _round,
    "big": _big,
    "point": _point,
    "tall": _tall,
    "flop": _flop,
    "fold": _fold,
    "leaf": _leaf,
    "small": _small,
    "wide": _wide,
    "tufted": _tufted,
}
