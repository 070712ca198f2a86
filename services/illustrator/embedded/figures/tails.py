"""Tails, drawn before the body that hides their roots: from height `y`, behind the body, to the left."""

from collections.abc import Callable

from services.illustrator.embedded.colour import Colour, colour, darker, mix
from services.illustrator.embedded.figures.marks import STRIPE
from services.illustrator.embedded.figures.pen import FLAT, Pen
from services.illustrator.embedded.shapes import curve

TIP = colour("fffaf2")
SPIKE = colour("f0b45c")


def draw_tail(pen: Pen, tail: str, coat: Colour, y: float) -> None:
    if tail != "none":
        TAILS[tail](pen, coat, y)


def _puff(pen: Pen, coat: Colour, y: float) -> None:
    pen.oval(-0.185, y + 0.02, 0.085, 0.08, mix(coat, TIP, 0.8))


def _stub(pen: Pen, coat: Colour, y: float) -> None:
    pen.oval(-0.20, y + 0.04, 0.06, 0.05, coat, -30)


def _bushy(pen: Pen, coat: Colour, y: float) -> None:
    """A fox's: as large as its body, its tip white."""
    plume = [(-0.06, y - 0.02), (-0.26, y - 0.06), (-0.46, y + 0.06), (-0.54, y + 0.26), (-0.48, y + 0.46)]
    plume += [(-0.34, y + 0.34), (-0.26, y + 0.20), (-0.10, y + 0.09)]
    pen.fill(curve(plume), coat)
    tip = [
        (-0.535, y + 0.28),
        (-0.48, y + 0.46),
        (-0.36, y + 0.35),
        (-0.40, y + 0.29),
        (-0.45, y + 0.32),
        (-0.48, y + 0.26),
    ]
    pen.fill(curve(tip), TIP, FLAT, contour=0.5)


def _plume(pen: Pen, coat: Colour, y: float) -> None:
    """A squirrel's: up behind the back and over."""
    plume = [(-0.08, y), (-0.30, y - 0.04), (-0.46, y + 0.16), (-0.46, y + 0.46), (-0.34, y + 0.66), (-0.18, y + 0.62)]
    pen.fill(curve([*plume, (-0.24, y + 0.48), (-0.24, y + 0.28), (-0.12, y + 0.12)]), coat)
    inner = [(-0.22, y + 0.06), (-0.37, y + 0.20), (-0.37, y + 0.44), (-0.29, y + 0.58), (-0.30, y + 0.34)]
    pen.fill(curve(inner), darker(coat, 0.4), FLAT, contour=0)


def _long(pen: Pen, coat: Colour, y: float) -> None:
    pen.limb([(-0.08, y), (-0.28, y - 0.03), (-0.38, y + 0.12), (-0.32, y + 0.30), (-0.40, y + 0.40)], 0.062, coat)


def _ringed(pen: Pen, coat: Colour, y: float) -> None:
    pen.limb([(-0.08, y), (-0.28, y - 0.03), (-0.40, y + 0.10), (-0.36, y + 0.30)], 0.078, coat)
    for x, up, turn in ((-0.26, -0.02, 70), (-0.355, 0.045, 35), (-0.395, 0.14, -5)):
        pen.patch(x, y + up, 0.040, 0.018, STRIPE, turn)
    pen.patch(-0.365, y + 0.295, 0.040, 0.05, STRIPE)


def _wag(pen: Pen, coat: Colour, y: float) -> None:
    pen.limb([(-0.10, y + 0.02), (-0.26, y + 0.06), (-0.36, y + 0.22)], 0.075, coat, 0.6)


def _thin(pen: Pen, _coat: Colour, y: float) -> None:
    path = curve([(-0.1, y), (-0.32, y - 0.06), (-0.42, y + 0.10), (-0.54, y + 0.08), (-0.58, y + 0.20)], closed=False)
    pen.stroke(path, colour("dc9c98"), 0.024)


def _cord(pen: Pen, coat: Colour, y: float) -> None:
    """An elephant's."""
    pen.limb([(-0.10, y + 0.04), (-0.24, y + 0.0), (-0.27, y - 0.10)], 0.035, coat)
    pen.oval(-0.275, y - 0.13, 0.03, 0.04, darker(coat, 0.9))


def _tuft(pen: Pen, coat: Colour, y: float) -> None:
    pen.limb([(-0.1, y), (-0.28, y), (-0.38, y + 0.16), (-0.34, y + 0.26)], 0.042, coat)
    pen.fill(curve([(-0.34, y + 0.24), (-0.42, y + 0.32), (-0.33, y + 0.44), (-0.27, y + 0.30)]), darker(coat, 0.85))


def _hair(pen: Pen, coat: Colour, y: float) -> None:
    """A horse's."""
    fall = [(-0.10, y + 0.10), (-0.22, y + 0.12), (-0.34, y - 0.02), (-0.33, y - 0.24), (-0.22, y - 0.14), (-0.16, y)]
    pen.fill(curve(fall), darker(coat, 0.95))


def _flag(pen: Pen, coat: Colour, y: float) -> None:
    """A deer's: short, white below."""
    pen.oval(-0.17, y + 0.08, 0.05, 0.085, coat, 34)
    pen.patch(-0.165, y + 0.06, 0.028, 0.06, TIP, 34)


def _curl(pen: Pen, coat: Colour, y: float) -> None:
    path = [(-0.15, y), (-0.27, y + 0.07), (-0.21, y + 0.13), (-0.19, y + 0.03), (-0.31, y + 0.01), (-0.35, y + 0.07)]
    pen.stroke(curve(path, closed=False), darker(coat, 0.6), 0.026)


def _scaly(pen: Pen, coat: Colour, y: float) -> None:
    for x, up in ((-0.30, -0.02), (-0.44, 0.0), (-0.52, 0.10)):
        pen.fill(curve([(x - 0.05, y + up), (x - 0.01, y + up + 0.14), (x + 0.05, y + up + 0.02)]), SPIKE)
    pen.limb(
        [(-0.02, y + 0.02), (-0.24, y - 0.08), (-0.45, y - 0.04), (-0.54, y + 0.12), (-0.46, y + 0.24)], 0.18, coat, 0.2
    )
    spade = (-0.40, y + 0.40)
    pen.fill(curve([(-0.46, y + 0.22), (-0.56, y + 0.30), spade, spade, (-0.38, y + 0.24)]), SPIKE)


TAILS: dict[str, Callable[[Pen, Colour, float], None]] = {
    "puff": _puff,
    "stub": _stub,
    "bushy": _bushy,
    "plume": _plume,
    "long": _long,
    "ringed": _ringed,
    "wag": _wag,
    "thin": _thin,
    "cord": _cord,
    "tuft": _tuft,
    "hair": _hair,
    "flag": _flag,
    "curl": _curl,
    "scaly": _scaly,
}
