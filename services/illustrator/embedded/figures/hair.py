"""Hair, behind and before the head, in the measure of a head."""

from collections.abc import Callable

from services.illustrator.embedded.colour import NAMED, Colour, mix
from services.illustrator.embedded.figures.pen import FLAT, Pen
from services.illustrator.embedded.shapes import curve

CAP = [(-1.08, 0.0), (-1.02, 0.52), (-0.62, 0.98), (0.0, 1.16), (0.62, 0.98), (1.02, 0.52), (1.08, 0.0)]


def draw_hair_behind(pen: Pen, hair: str, tint: Colour, ribbon: Colour) -> None:
    if hair == "bald":
        pen.oval(0, -0.12, 1.10, 0.52, tint)
        return
    if hair in BEHIND:
        BEHIND[hair](pen, tint, ribbon)
    pen.oval(0, 0.10, 1.12, 1.06, tint)


def _long(pen: Pen, tint: Colour, _ribbon: Colour) -> None:
    fall = [(-0.9, 0.7), (-1.25, -0.1), (-1.38, -1.2), (-1.12, -1.86), (-0.5, -1.5), (0.5, -1.5), (1.12, -1.86)]
    pen.fill(curve([*fall, (1.38, -1.2), (1.25, -0.1), (0.9, 0.7), (0, 1.1)]), tint)


def _braid(pen: Pen, tint: Colour, ribbon: Colour) -> None:
    pen.limb([(-0.8, -0.4), (-1.16, -1.2), (-0.98, -2.0)], 0.44, tint, 0.6)
    pen.oval(-0.98, -2.04, 0.26, 0.17, ribbon, 20)


def _pigtails(pen: Pen, tint: Colour, ribbon: Colour) -> None:
    for side in (-1, 1):
        tail = [(0.95, 0.42), (1.62, 0.34), (1.78, -0.36), (1.46, -0.86), (1.20, -0.1)]
        pen.fill(curve([(side * x, y) for x, y in tail]), tint)
        pen.oval(side * 1.06, 0.36, 0.16, 0.19, ribbon)


def _ponytail(pen: Pen, tint: Colour, ribbon: Colour) -> None:
    pen.fill(curve([(-0.5, 0.9), (-1.36, 0.8), (-1.7, -0.1), (-1.4, -0.9), (-1.16, 0.0)]), tint)
    pen.oval(-1.0, 0.72, 0.16, 0.16, ribbon)


def _bun(pen: Pen, tint: Colour, ribbon: Colour) -> None:
    pen.oval(0.0, 1.18, 0.50, 0.42, tint)
    pen.limb([(-0.62, 1.22), (0.64, 1.12)], 0.10, ribbon)


def _topknot(pen: Pen, tint: Colour, _ribbon: Colour) -> None:
    pen.oval(0, 1.26, 0.26, 0.36, tint)


def _curly(pen: Pen, tint: Colour, _ribbon: Colour) -> None:
    for x, y in ((-1.0, 0.1), (-1.05, -0.4), (1.0, 0.1), (1.05, -0.4), (-0.8, 0.65), (0.8, 0.65)):
        pen.oval(x, y, 0.36, 0.36, tint)


BEHIND: dict[str, Callable[[Pen, Colour, Colour], None]] = {
    "long": _long,
    "braid": _braid,
    "pigtails": _pigtails,
    "ponytail": _ponytail,
    "bun": _bun,
    "topknot": _topknot,
    "curly": _curly,
}


def draw_hair_before(pen: Pen, hair: str, tint: Colour) -> None:
    if hair == "bald":
        return
    pen.fill(curve([*CAP, *FRINGES.get(hair, FRINGES["parted"])]), tint)
    shine = curve([(-0.56, 0.82), (-0.16, 0.98), (0.30, 0.92)], closed=False)
    pen.stroke(shine, mix(tint, NAMED["white"], 0.35), 0.014, 0.5)
    if hair == "curly":
        for x, y in ((-0.6, 0.82), (-0.2, 1.0), (0.25, 0.98), (0.64, 0.78)):
            pen.fill(curve([(x - 0.3, y), (x, y + 0.28), (x + 0.3, y), (x, y - 0.24)]), tint, FLAT, contour=0.5)


FRINGES: dict[str, list[tuple[float, float]]] = {  # its lower edge, from right to left
    "parted": [(0.84, 0.30), (0.40, 0.62), (0.0, 0.86), (-0.40, 0.62), (-0.84, 0.30)],
    "short": [(0.90, 0.30), (0.62, 0.52), (0.40, 0.38), (0.10, 0.56), (-0.16, 0.40), (-0.46, 0.56), (-0.90, 0.28)],
    "messy": [(0.96, 0.20), (0.66, 0.52), (0.46, 0.26), (0.16, 0.54), (-0.10, 0.24), (-0.42, 0.54), (-0.94, 0.14)],
    "pigtails": [(0.88, 0.34), (0.44, 0.46), (0.0, 0.50), (-0.44, 0.46), (-0.88, 0.34)],
    "bob": [(1.06, -0.5), (0.86, -0.44), (0.80, 0.36), (0.0, 0.46), (-0.80, 0.36), (-0.86, -0.44), (-1.06, -0.5)],
}


def draw_beard(pen: Pen, tint: Colour, long: float) -> None:
    """A full beard to `long` below the chin; the mouth is drawn over it."""
    half = [(0.98, -0.02), (0.72, -0.34), (0.30, -0.28), (0.0, -0.34)]
    lower = [(0.98, -0.52), (0.66, -1.0 - long * 0.35), (0.0, -1.0 - long)]
    right = [*reversed(half[:-1]), *lower]
    pen.fill(curve([(0.0, -0.34), *right, *[(-x, y) for x, y in reversed(right[:-1])]]), tint)


def draw_moustache(pen: Pen, tint: Colour) -> None:
    for side in (-1, 1):
        pen.fill(curve([(0.0, -0.26), (side * 0.34, -0.22), (side * 0.62, -0.42), (side * 0.28, -0.40)]), tint)
