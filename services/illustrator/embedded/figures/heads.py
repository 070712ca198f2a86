"""What an animal carries on its head: ears, horns, manes and markings."""

from dataclasses import dataclass

from services.illustrator.embedded.colour import INK, Colour, colour, darker, mix
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.shapes import curve, ellipse, points

PINK = colour("f4b9b0")
HORN = colour("e6cf9f")


@dataclass(frozen=True)
class Head:
    ears: str = "round"  # long, round, point, flop, wide, none
    width: float = 1.08  # of its height
    snout: str = "soft"  # soft, pig, trunk, wide, none
    nose: Colour | None = INK
    marks: str = "none"  # stripes, mask, mane, patches, wool, forelock
    horns: str = "none"  # antlers, dragon, ox
    tint: Colour | None = None  # of the ears, where it is not the coat's
    eyes_apart: float = 0.42
    eyes_up: float = 0.05


def draw_behind(pen: Pen, head: Head, coat: Colour, at: tuple[float, float]) -> None:
    """What the head hides the root of."""
    x, y = at
    if head.marks == "mane":
        pen.fill(ellipse(x, y - 0.01, 0.37, 0.35), darker(mix(coat, colour("c9783d"), 0.5), 0.25))
    _horns(pen, head.horns, at)
    for side in (-1, 1):
        _ear(pen, head.ears, head.tint or coat, (x, y), side)


def draw_marks(pen: Pen, head: Head, coat: Colour, belly: Colour, at: tuple[float, float]) -> None:
    """What is painted on the head, below the eyes and the mouth."""
    x, y = at
    if head.marks == "mask":
        for side in (-1, 1):
            pen.patch(x + side * 0.125, y - 0.115, 0.115, 0.085, belly, side * 24)
    if head.marks == "patches":
        for side in (-1, 1):
            pen.patch(x + side * 0.115, y + 0.005, 0.062, 0.078, head.tint or coat, side * -24)
    if head.marks == "stripes":
        _stripes(pen, darker(coat, 1.0), at)
    if head.snout in ("soft", "wide"):
        wide = 0.135 if head.snout == "soft" else 0.20
        pen.patch(x, y - 0.105, wide, 0.085, belly)
    elif head.snout == "pig":
        pen.oval(x, y - 0.06, 0.085, 0.062, darker(coat, 0.2))
        for side in (-1, 1):
            pen.dot(x + side * 0.03, y - 0.06, 0.014, 0.022, darker(coat, 1.0))


def draw_above(pen: Pen, head: Head, coat: Colour, at: tuple[float, float]) -> None:
    """What hangs before the face."""
    x, y = at
    if head.marks == "wool":
        for across, up in ((-0.13, 0.19), (0.13, 0.19), (0.0, 0.23)):
            pen.oval(x + across, y + up, 0.10, 0.075, coat)
    if head.marks == "forelock":
        lock = [(x - 0.10, y + 0.24), (x + 0.02, y + 0.31), (x + 0.13, y + 0.22), (x + 0.06, y + 0.10), (x, y + 0.17)]
        pen.fill(curve(lock), darker(coat, 0.9))
    if head.snout == "trunk":
        pen.limb([(x, y - 0.03), (x + 0.01, y - 0.14), (x + 0.03, y - 0.23), (x + 0.10, y - 0.26)], 0.095, coat, 0.7)
    if (head.snout == "soft" and head.ears in ("point", "long")) or head.marks == "stripes":
        for side in (-1, 1):
            for fall in (0.0, -0.035):
                path = points([(x + side * 0.13, y - 0.095 + fall / 2), (x + side * 0.27, y - 0.085 + fall)])
                pen.stroke(path, INK, 0.006, 0.6)
    if head.horns == "dragon":
        for side in (-1, 1):
            barbel = [(x + side * 0.12, y - 0.07), (x + side * 0.27, y - 0.05), (x + side * 0.36, y - 0.13)]
            pen.stroke(curve(barbel, closed=False), darker(coat, 0.9), 0.014)


def _ear(pen: Pen, ears: str, coat: Colour, at: tuple[float, float], side: int) -> None:
    x, y = at
    if ears == "long":
        pen.oval(x + side * 0.105, y + 0.37, 0.062, 0.19, coat, side * -9)
        pen.patch(x + side * 0.105, y + 0.36, 0.032, 0.135, PINK, side * -9)
    elif ears == "round":
        pen.oval(x + side * 0.20, y + 0.20, 0.085, 0.085, coat)
        pen.patch(x + side * 0.20, y + 0.20, 0.05, 0.05, mix(coat, PINK, 0.6))
    elif ears == "big":
        pen.oval(x + side * 0.23, y + 0.20, 0.135, 0.135, coat)
        pen.patch(x + side * 0.23, y + 0.20, 0.09, 0.09, PINK)
    elif ears == "point":
        tip = (x + side * 0.235, y + 0.35)
        pen.fill(curve([(x + side * 0.06, y + 0.20), tip, tip, (x + side * 0.26, y + 0.08)]), coat)
        pen.fill(
            curve([(x + side * 0.13, y + 0.2), (x + side * 0.22, y + 0.29), (x + side * 0.22, y + 0.15)]),
            PINK,
            contour=0,
        )
    elif ears == "flop":
        pen.oval(x + side * 0.27, y + 0.06, 0.07, 0.15, darker(coat, 0.45), side * 14)
    elif ears == "leaf":
        pen.oval(x + side * 0.30, y + 0.14, 0.11, 0.05, coat, side * 22)
        pen.patch(x + side * 0.30, y + 0.14, 0.07, 0.027, PINK, side * 22)
    elif ears == "wide":
        pen.oval(x + side * 0.34, y + 0.02, 0.16, 0.20, coat, side * 8)
        pen.patch(x + side * 0.35, y + 0.02, 0.10, 0.14, mix(coat, PINK, 0.5), side * 8)
    elif ears == "eyes":
        pen.oval(x + side * 0.13, y + 0.20, 0.085, 0.085, coat)


def _horns(pen: Pen, horns: str, at: tuple[float, float]) -> None:
    x, y = at
    for side in (-1, 1):
        if horns == "antlers":
            pen.limb(
                [(x + side * 0.08, y + 0.2), (x + side * 0.13, y + 0.34), (x + side * 0.10, y + 0.44)], 0.034, HORN, 0.6
            )
            pen.limb([(x + side * 0.125, y + 0.32), (x + side * 0.20, y + 0.40)], 0.028, HORN, 0.6)
        elif horns == "dragon":
            pen.limb(
                [(x + side * 0.10, y + 0.19), (x + side * 0.15, y + 0.33), (x + side * 0.21, y + 0.40)],
                0.055,
                HORN,
                0.4,
            )
        elif horns == "ox":
            pen.limb(
                [(x + side * 0.15, y + 0.17), (x + side * 0.23, y + 0.25), (x + side * 0.21, y + 0.34)],
                0.06,
                HORN,
                0.35,
            )


def _stripes(pen: Pen, dark: Colour, at: tuple[float, float]) -> None:
    x, y = at
    for across, lift, long, turn in ((0.0, 0.19, 0.058, 90), (-0.075, 0.195, 0.045, 72), (0.075, 0.195, 0.045, 108)):
        pen.patch(x + across, y + lift, long, 0.0145, dark, turn)
    for side in (-1, 1):
        for lift in (-0.03, -0.075):
            pen.patch(x + side * 0.235, y + lift, 0.04, 0.012, dark, side * 8)
