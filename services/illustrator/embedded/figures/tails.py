"""Tails, drawn before the body that hides their roots."""

from collections.abc import Callable

from services.illustrator.embedded.colour import Colour, colour, darker, mix
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.shapes import curve

TIP = colour("fffaf2")
SPIKE = colour("f0b45c")


def draw_tail(pen: Pen, tail: str, coat: Colour, y: float) -> None:
    """At height `y`, behind the body, to the left."""
    if tail != "none":
        TAILS[tail](pen, coat, y)


def _puff(pen: Pen, coat: Colour, y: float) -> None:
    pen.oval(-0.185, y + 0.02, 0.075, 0.07, mix(coat, TIP, 0.7))


def _stub(pen: Pen, coat: Colour, y: float) -> None:
    pen.oval(-0.19, y + 0.03, 0.05, 0.045, coat)


def _bushy(pen: Pen, coat: Colour, y: float) -> None:
    plume = [(-0.05, y), (-0.25, y - 0.04), (-0.42, y + 0.14), (-0.43, y + 0.36), (-0.28, y + 0.22), (-0.1, y + 0.1)]
    pen.fill(curve(plume), coat)
    pen.patch(-0.40, y + 0.27, 0.05, 0.085, TIP, -10)


def _long(pen: Pen, coat: Colour, y: float) -> None:
    pen.limb([(-0.08, y), (-0.26, y - 0.04), (-0.37, y + 0.10), (-0.33, y + 0.25)], 0.07, coat)


def _ringed(pen: Pen, coat: Colour, y: float) -> None:
    _long(pen, coat, y)
    for x, up, turn in ((-0.27, -0.01, 50), (-0.355, 0.09, 0), (-0.345, 0.2, -15)):
        pen.patch(x, y + up, 0.034, 0.016, darker(coat, 0.95), turn)


def _thin(pen: Pen, coat: Colour, y: float) -> None:
    path = curve([(-0.1, y), (-0.28, y - 0.05), (-0.36, y + 0.06), (-0.46, y + 0.03)], closed=False)
    pen.stroke(path, darker(coat, 0.8), 0.02)


def _tuft(pen: Pen, coat: Colour, y: float) -> None:
    pen.limb([(-0.1, y), (-0.27, y), (-0.36, y + 0.14)], 0.035, coat)
    pen.oval(-0.37, y + 0.19, 0.05, 0.07, darker(coat, 0.8))


def _curl(pen: Pen, coat: Colour, y: float) -> None:
    path = [(-0.15, y), (-0.25, y + 0.06), (-0.2, y + 0.1), (-0.19, y + 0.03), (-0.29, y + 0.02)]
    pen.stroke(curve(path, closed=False), darker(coat, 0.6), 0.022)


def _scaly(pen: Pen, coat: Colour, y: float) -> None:
    for x, up in ((-0.31, -0.04), (-0.46, 0.0)):
        pen.fill(curve([(x - 0.05, y + up), (x, y + up + 0.13), (x + 0.05, y + up)]), SPIKE)
    path = [(-0.02, y + 0.02), (-0.24, y - 0.09), (-0.45, y - 0.05), (-0.52, y + 0.12), (-0.40, y + 0.2)]
    pen.limb(path, 0.17, coat, 0.25)


TAILS: dict[str, Callable[[Pen, Colour, float], None]] = {
    "puff": _puff,
    "stub": _stub,
    "bushy": _bushy,
    "long": _long,
    "ringed": _ringed,
    "thin": _thin,
    "tuft": _tuft,
    "curl": _curl,
    "scaly": _scaly,
}
