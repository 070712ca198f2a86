"""What a coat shows on the body: stripes, spots, patches, wool."""

from collections.abc import Callable

from services.illustrator.embedded.colour import Colour, colour, darker, mix
from services.illustrator.embedded.figures.animal import Animal
from services.illustrator.embedded.figures.marks import STRIPE, WHITE_FUR, locks, stripe
from services.illustrator.embedded.figures.pen import Pen

BLACK = colour("5a555e")


def stripes_of(animal: Animal, coat: Colour) -> Colour | None:
    if "stripes" not in animal.pelt:
        return None
    return STRIPE if "tiger" in animal.head.marks else darker(coat, 0.7)


def draw_pelt_upright(pen: Pen, animal: Animal, coat: Colour, low: float) -> None:
    girth = animal.girth
    if (dark := stripes_of(animal, coat)) is not None:
        for side in (-1, 1):
            for y, reach in ((0.38, 0.88), (0.30, 1.0), (0.22, 1.03)):
                stripe(pen, [(side * girth * reach, y - low), (side * girth * 0.60, y - 0.012 - low)], 0.036, dark)
    if "spots" in animal.pelt:
        for x, y in ((-0.80, 0.37), (0.78, 0.34), (-0.84, 0.24), (0.82, 0.22), (0.62, 0.42)):
            pen.patch(x * girth, y - low, 0.026, 0.022, darker(coat, 0.35))


def draw_pelt_on_fours(pen: Pen, animal: Animal, coat: Colour, y: float) -> None:
    """On a body about (-0.1, y)."""
    trunk = animal.trunk
    if (dark := stripes_of(animal, coat)) is not None:
        for x in (-0.34, -0.22, -0.10, 0.02):
            stripe(pen, [(x, y + trunk * 0.98), (x - 0.02, y + trunk * 0.4), (x + 0.01, y + trunk * 0.02)], 0.05, dark)
    for pelt in animal.pelt:
        if pelt in PELTS:
            PELTS[pelt](pen, coat, y, trunk)


def _spots(pen: Pen, coat: Colour, y: float, trunk: float) -> None:
    light = mix(coat, WHITE_FUR, 0.85)
    for x, up in ((-0.34, 0.5), (-0.24, 0.72), (-0.14, 0.45), (-0.05, 0.75), (0.05, 0.5), (-0.24, 0.2), (-0.03, 0.2)):
        pen.patch(x, y + up * trunk, 0.022, 0.019, light)


def _band(pen: Pen, _coat: Colour, y: float, trunk: float) -> None:
    """A panda's shoulders."""
    pen.patch(0.08, y, 0.10, trunk * 0.90, BLACK)


def _patches(pen: Pen, coat: Colour, y: float, trunk: float) -> None:
    for x, up, rx, ry in ((-0.30, 0.25, 0.09, 0.55), (-0.04, 0.35, 0.10, 0.45), (0.12, -0.3, 0.06, 0.3)):
        pen.patch(x, y + up * trunk, rx, ry * trunk, darker(coat, 0.75), 12)


def _wool(pen: Pen, coat: Colour, y: float, trunk: float) -> None:
    for x, up in ((-0.28, 0.3), (-0.12, 0.45), (0.05, 0.3), (-0.2, -0.2), (0.0, -0.2)):
        pen.fill(locks(x, y + up * trunk, 0.065, 6), mix(coat, colour("ffffff"), 0.4), contour=0.25)


def _crest(pen: Pen, _coat: Colour, y: float, trunk: float) -> None:
    """A dragon's back."""
    for x in (-0.36, -0.25, -0.14, -0.03):
        pen.oval(x, y + trunk, 0.035, 0.05, colour("f0b45c"), 20)


PELTS: dict[str, Callable[[Pen, Colour, float, float], None]] = {
    "spots": _spots,
    "band": _band,
    "patches": _patches,
    "wool": _wool,
    "crest": _crest,
}
