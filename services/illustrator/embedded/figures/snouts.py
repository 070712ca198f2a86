"""What lies round the nose and the mouth, in the measure of a head."""

from collections.abc import Callable

from services.illustrator.embedded.colour import INK, WHITE, Colour, colour, darker, mix
from services.illustrator.embedded.figures.face import arc
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.shapes import curve, points

ROSY = colour("f0c3b4")
IVORY = colour("fbf3df")


def _soft(pen: Pen, _coat: Colour, belly: Colour) -> None:
    pen.patch(0, -0.40, 0.50, 0.34, belly)


def _muzzle(pen: Pen, _coat: Colour, belly: Colour) -> None:
    """It stands out: a bear's, a dog's."""
    pen.oval(0, -0.38, 0.50, 0.40, belly)


def _pads(pen: Pen, _coat: Colour, belly: Colour) -> None:
    """Two cheeks with whiskers, a cat's."""
    for side in (-1, 1):
        pen.patch(side * 0.22, -0.38, 0.31, 0.27, belly)
    pen.patch(0, -0.58, 0.22, 0.18, belly)


def _pig(pen: Pen, coat: Colour, _belly: Colour) -> None:
    tint = darker(coat, 0.28)
    pen.oval(0, -0.20, 0.42, 0.30, tint)
    for side in (-1, 1):
        pen.dot(side * 0.15, -0.20, 0.075, 0.12, darker(tint, 0.9))


def _cow(pen: Pen, _coat: Colour, _belly: Colour) -> None:
    pen.oval(0, -0.56, 0.66, 0.42, ROSY)
    for side in (-1, 1):
        pen.dot(side * 0.28, -0.42, 0.09, 0.06, darker(ROSY, 0.8))


def _horse(pen: Pen, coat: Colour, belly: Colour) -> None:
    pen.oval(0, -0.72, 0.54, 0.42, mix(coat, belly, 0.6))
    for side in (-1, 1):
        pen.dot(side * 0.22, -0.58, 0.07, 0.09, darker(coat, 0.9))


def _deer(pen: Pen, _coat: Colour, belly: Colour) -> None:
    pen.patch(0, -0.64, 0.38, 0.34, belly)


def _dragon(pen: Pen, coat: Colour, _belly: Colour) -> None:
    pen.oval(0, -0.42, 0.74, 0.44, mix(coat, WHITE, 0.18))
    for side in (-1, 1):
        pen.oval(side * 0.30, -0.12, 0.17, 0.14, mix(coat, WHITE, 0.18))
        pen.dot(side * 0.30, -0.12, 0.07, 0.06, darker(coat, 1.0))


def _frog(pen: Pen, coat: Colour, belly: Colour) -> None:
    """A mouth from ear to ear, were there ears."""
    jaw = [(-1.10, -0.18), (-0.5, -0.34), (0.0, -0.38), (0.5, -0.34), (1.10, -0.18), (0.72, -0.72), (0, -0.84)]
    pen.fill(curve([*jaw, (-0.72, -0.72)]), belly, contour=0)
    for side in (-1, 1):
        pen.dot(side * 0.12, -0.08, 0.03, 0.045, darker(coat, 1.0))


def draw_trunk(pen: Pen, coat: Colour) -> None:
    """Before the face, with two small tusks."""
    for side in (-1, 1):
        pen.limb([(side * 0.30, -0.44), (side * 0.42, -0.66), (side * 0.56, -0.74)], 0.13, IVORY, 0.4)
    trunk = [(0, -0.08), (0.0, -0.52), (0.06, -0.98), (0.36, -1.24), (0.66, -1.10), (0.70, -0.92)]
    pen.limb(trunk, 0.46, coat, 0.5)
    for y, half in ((-0.34, 0.16), (-0.54, 0.15), (-0.74, 0.14)):
        pen.stroke(arc(0.02, y, half, -0.05), darker(coat, 0.9), 0.009, 0.7)


def draw_whiskers(pen: Pen) -> None:
    for side in (-1, 1):
        for start, end in ((-0.30, -0.20), (-0.40, -0.42), (-0.50, -0.62)):
            pen.stroke(points([(side * 0.56, start), (side * 1.22, end)]), INK, 0.006, 0.75)


def draw_barbels(pen: Pen) -> None:
    """The long whiskers of a dragon."""
    for side in (-1, 1):
        barbel = [(side * 0.62, -0.28), (side * 1.10, -0.10), (side * 1.42, -0.42), (side * 1.66, -0.22)]
        pen.stroke(curve(barbel, closed=False), colour("c98f4a"), 0.018)


def draw_teeth(pen: Pen, y: float) -> None:
    """Two, as rabbits and mice show."""
    for side in (-1, 1):
        half = [(side * 0.005, y), (side * 0.12, y), (side * 0.11, y - 0.15), (side * 0.015, y - 0.15)]
        pen.fill(points(half), WHITE, contour=0.6)


SNOUTS: dict[str, Callable[[Pen, Colour, Colour], None]] = {
    "soft": _soft,
    "muzzle": _muzzle,
    "pads": _pads,
    "pig": _pig,
    "cow": _cow,
    "horse": _horse,
    "deer": _deer,
    "dragon": _dragon,
    "frog": _frog,
}
