"""The mark of its own by which one of a kind is known on every page, in the measure of a head."""

from collections.abc import Callable

import numpy as np

from services.illustrator.embedded.colour import BLUSH, INK, WHITE, Colour, colour, darker, mix
from services.illustrator.embedded.figures.face import Eyes, arc
from services.illustrator.embedded.figures.pen import FLAT, Pen
from services.illustrator.embedded.figures.torso import Worn
from services.illustrator.embedded.shapes import curve, ellipse, points

PALE = colour("fbeec0")
FRECKLE = colour("a8714e")
RED = colour("e0605c")
LIGHT = colour("6fb8f0")


def draw_own_marks(pen: Pen, worn: Worn, eyes: Eyes) -> None:
    for mark, draw in MARKS.items():
        if mark in worn:
            draw(pen, eyes, worn[mark])


def _brow(eyes: Eyes) -> float:
    """The middle of the forehead."""
    return (eyes.up + 0.28 + 0.88) / 2 if eyes.up < 0.4 else 0.35


def _crescent(pen: Pen, eyes: Eyes, tint: Colour | None) -> None:
    angle = np.radians(np.linspace(-150, 60, 14))
    outer = np.stack([0.22 * np.cos(angle), 0.22 * np.sin(angle)], axis=1)
    inner = np.stack([0.17 * np.cos(angle) + 0.05, 0.17 * np.sin(angle) + 0.09], axis=1)[::-1]
    pen.fill(np.concatenate([outer, inner]) + points([(0, _brow(eyes))]), tint or PALE, FLAT, contour=0.6)


def _star(pen: Pen, eyes: Eyes, tint: Colour | None) -> None:
    angle = np.radians(90 + 36 * np.arange(10))
    reach = np.where(np.arange(10) % 2, 0.09, 0.22)
    tips = np.stack([reach * np.cos(angle), reach * np.sin(angle)], axis=1)
    pen.fill(tips + points([(0, _brow(eyes))]), tint or PALE, FLAT, contour=0.6)


def _heart(pen: Pen, eyes: Eyes, tint: Colour | None) -> None:
    x, y = eyes.apart + 0.20, eyes.up - 0.34
    half = [(0.0, 0.06), (0.09, 0.14), (0.18, 0.06), (0.12, -0.07), (0.0, -0.17)]
    outline = [*half, *[(-across, up) for across, up in half[3:0:-1]]]
    pen.fill(curve([(x + across, y + up) for across, up in outline]), tint or RED, FLAT, contour=0.6)


def _freckles(pen: Pen, eyes: Eyes, tint: Colour | None) -> None:
    for side in (-1, 1):
        for across, up in ((0.0, -0.24), (0.15, -0.30), (0.02, -0.38)):
            pen.dot(side * (eyes.apart - 0.08 + across), eyes.up + up, 0.040, 0.036, tint or FRECKLE)


def _ring(pen: Pen, eyes: Eyes, tint: Colour | None) -> None:
    ring = ellipse(eyes.apart, eyes.up, 0.29 * eyes.size, 0.31 * eyes.size)
    pen.stroke(points([*ring, *ring[:2]]), tint or darker(FRECKLE, 0.8), 0.030, 0.9)


def _tuft(pen: Pen, _eyes: Eyes, tint: Colour | None) -> None:
    for lean, tall in ((-0.20, 0.20), (0.0, 0.32), (0.20, 0.20)):
        curl = [(lean * 0.3, 0.80), (lean, 0.86 + tall), (lean + 0.14, 0.90 + tall), (lean + 0.13, 0.78 + tall)]
        pen.stroke(curve(curl, closed=False), tint or INK, 0.024)


def _feather(pen: Pen, eyes: Eyes, tint: Colour | None) -> None:
    pen.fill(ellipse(0.0, _brow(eyes) + 0.06, 0.09, 0.24, 18), tint or WHITE, FLAT, contour=0.6)


def _swirl(pen: Pen, eyes: Eyes, tint: Colour | None) -> None:
    turn = np.linspace(0, 4.2 * np.pi, 26)
    spiral = np.stack([0.016 * turn * np.cos(turn), _brow(eyes) + 0.016 * turn * np.sin(turn)], axis=1)
    pen.stroke(spiral, tint or darker(FRECKLE, 0.5), 0.020)


def _light(pen: Pen, eyes: Eyes, tint: Colour | None) -> None:
    lamp = tint or LIGHT
    pen.oval(0, _brow(eyes) + 0.06, 0.12, 0.12, lamp)
    pen.dot(-0.03, _brow(eyes) + 0.10, 0.04, 0.035, mix(lamp, WHITE, 0.8))


def _rosy(pen: Pen, eyes: Eyes, tint: Colour | None) -> None:
    for side in (-1, 1):
        pen.patch(side * (eyes.apart + 0.20), eyes.up - 0.34, 0.18, 0.16, tint or mix(BLUSH, RED, 0.4))


def _mole(pen: Pen, eyes: Eyes, tint: Colour | None) -> None:
    pen.dot(eyes.apart + 0.04, eyes.up - 0.30, 0.05, 0.05, tint or INK)


def _dimple(pen: Pen, eyes: Eyes, tint: Colour | None) -> None:
    pen.stroke(arc(eyes.apart + 0.14, eyes.up - 0.46, 0.07, -0.06, 5), tint or INK, 0.014)


MARKS: dict[str, Callable[[Pen, Eyes, Colour | None], None]] = {
    "crescent": _crescent,
    "star": _star,
    "heart": _heart,
    "freckles": _freckles,
    "ring": _ring,
    "tuft": _tuft,
    "feather": _feather,
    "swirl": _swirl,
    "light": _light,
    "rosy": _rosy,
    "mole": _mole,
    "dimple": _dimple,
}
