"""Markings and manes of a head, in its measure."""

from collections.abc import Callable

import numpy as np

from services.illustrator.embedded.colour import Colour, colour, darker, mix
from services.illustrator.embedded.figures.pen import FLAT, Pen
from services.illustrator.embedded.shapes import Points, curve, points

STRIPE = colour("54433f")
WHITE_FUR = colour("fdf6ea")


def stripe(pen: Pen, path: list[tuple[float, float]], width: float, tint: Colour = STRIPE) -> None:
    """Tapering to its end, as on a tiger."""
    (x0, y0), (x1, y1) = path[0], path[-1]
    away = np.hypot(x1 - x0, y1 - y0) or 1.0
    nx, ny = (y0 - y1) / away * width / 2, (x1 - x0) / away * width / 2
    middle = path[1] if len(path) > 2 else ((x0 + x1) / 2, (y0 + y1) / 2)
    wedge = [(x0 + nx, y0 + ny), (middle[0] + nx * 0.8, middle[1] + ny * 0.8), (x1, y1)]
    wedge += [(middle[0] - nx * 0.8, middle[1] - ny * 0.8), (x0 - nx, y0 - ny)]
    pen.fill(curve(wedge), tint, FLAT, contour=0)


def _tiger(pen: Pen, _coat: Colour, belly: Colour) -> None:
    for y, half in ((0.80, 0.26), (0.62, 0.32), (0.45, 0.20)):
        for side in (-1, 1):
            stripe(pen, [(0, y), (side * half, y + 0.05)], 0.10)
    stripe(pen, [(0, 0.90), (0, 0.30)], 0.09)
    for side in (-1, 1):
        pen.patch(side * 0.42, 0.40, 0.17, 0.11, belly)
        for start, end in ((0.20, 0.16), (-0.06, -0.08), (-0.32, -0.28)):
            stripe(pen, [(side * 1.09, start), (side * 0.70, end)], 0.13)


def _tabby(pen: Pen, coat: Colour, _belly: Colour) -> None:
    dark = darker(coat, 0.7)
    for across, long in ((0.0, 0.42), (-0.22, 0.32), (0.22, 0.32)):
        stripe(pen, [(across, 0.88), (across * 0.8, 0.88 - long)], 0.11, dark)
    for side in (-1, 1):
        for start, end in ((0.02, 0.0), (-0.20, -0.18)):
            stripe(pen, [(side * 1.10, start), (side * 0.80, end)], 0.09, dark)


def _mask(pen: Pen, _coat: Colour, belly: Colour) -> None:
    """A fox's white cheeks."""
    for side in (-1, 1):
        cheek = [(0.0, -0.10), (0.30, -0.16), (0.72, 0.02), (1.12, -0.42), (0.62, -0.66), (0.0, -0.92)]
        pen.fill(curve([(side * x, y) for x, y in cheek]), belly, FLAT, contour=0)


def _panda(pen: Pen, _coat: Colour, _belly: Colour) -> None:
    for side in (-1, 1):
        pen.patch(side * 0.45, 0.02, 0.27, 0.34, colour("5a555e"), side * -28)


def _patch(pen: Pen, coat: Colour, _belly: Colour) -> None:
    """Over one eye."""
    pen.patch(0.44, 0.14, 0.34, 0.42, darker(coat, 0.55), -14)


def _blaze(pen: Pen, _coat: Colour, belly: Colour) -> None:
    pen.fill(curve([(0, 0.86), (0.13, 0.45), (0.17, -0.45), (-0.17, -0.45), (-0.13, 0.45)]), belly, FLAT, contour=0)


def _fawn(pen: Pen, _coat: Colour, belly: Colour) -> None:
    for side in (-1, 1):
        pen.patch(side * 0.40, 0.36, 0.17, 0.12, belly)
    for x, y in ((0.0, 0.62), (-0.16, 0.78), (0.16, 0.78)):
        pen.patch(x, y, 0.07, 0.065, WHITE_FUR)


def _squirrel(pen: Pen, coat: Colour, belly: Colour) -> None:
    for side in (-1, 1):
        pen.patch(side * 0.50, -0.42, 0.42, 0.32, belly)
    for across in (-0.24, 0.0, 0.24):
        stripe(pen, [(across * 0.7, 0.90), (across, 0.36)], 0.11, darker(coat, 0.9))


def _freckles(pen: Pen, coat: Colour, _belly: Colour) -> None:
    for x, y, r in ((-0.80, 0.30, 0.10), (0.84, 0.24, 0.08), (0.0, 0.56, 0.09), (-0.16, 0.36, 0.06)):
        pen.patch(x, y, r, r * 0.8, darker(coat, 0.4))


def _ape(pen: Pen, _coat: Colour, belly: Colour) -> None:
    """A bare face, as two leaves and a chin."""
    for side in (-1, 1):
        pen.patch(side * 0.36, 0.06, 0.44, 0.46, belly)
    pen.patch(0, -0.44, 0.62, 0.42, belly)


MARKS: dict[str, Callable[[Pen, Colour, Colour], None]] = {
    "tiger": _tiger,
    "tabby": _tabby,
    "mask": _mask,
    "panda": _panda,
    "patch": _patch,
    "blaze": _blaze,
    "fawn": _fawn,
    "squirrel": _squirrel,
    "freckles": _freckles,
    "ape": _ape,
}


def draw_mane(pen: Pen, coat: Colour) -> None:
    """A lion's: two rings of locks behind the head."""
    deep = mix(coat, colour("a8582a"), 0.75)
    pen.fill(locks(0, -0.05, 1.62, 15), deep)
    pen.fill(locks(0, -0.03, 1.36, 13), mix(deep, coat, 0.35), contour=0.5)


def draw_forelock(pen: Pen, coat: Colour) -> None:
    """A horse's, falling over its brow."""
    lock = [(-0.36, 0.84), (0.0, 1.16), (0.40, 0.84), (0.30, 0.40), (0.12, 0.62), (-0.06, 0.34), (-0.16, 0.66)]
    pen.fill(curve(lock), darker(coat, 0.95))


def draw_wool(pen: Pen, coat: Colour) -> None:
    for x, y in ((-0.44, 0.74), (0.44, 0.74), (-0.16, 0.94), (0.18, 0.92), (0.0, 0.70)):
        pen.oval(x, y, 0.30, 0.25, coat)


def locks(x: float, y: float, r: float, count: int) -> Points:
    """A ring of `count` tips."""
    angle = np.linspace(0, 2 * np.pi, count * 8, endpoint=False)
    reach = r * (0.84 + 0.16 * np.abs(np.cos(count * angle / 2)))
    return points(np.stack([x + reach * np.cos(angle), y + reach * np.sin(angle)], axis=1).tolist())
