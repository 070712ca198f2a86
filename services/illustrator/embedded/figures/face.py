"""Faces, in the measure of a head: its middle is (0, 0), its radius 1."""

from dataclasses import dataclass

from services.illustrator.embedded.colour import BLUSH, INK, WHITE, Colour, colour, mix
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.shapes import Points, curve, ellipse, points

TEAR = colour("7fb6e6")
LIPS = colour("b9504b")
TONGUE = colour("ee9a94")
RED = colour("e8705c")

BROWS: dict[str, tuple[float, float]] = {  # height above the eye of the inner and of the outer end
    "sad": (0.40, 0.24),
    "worried": (0.42, 0.27),
    "angry": (0.15, 0.38),
    "surprised": (0.46, 0.44),
}


@dataclass(frozen=True)
class Eyes:
    apart: float = 0.42
    up: float = 0.05
    size: float = 1.0
    iris: Colour | None = None  # of eyes with a slit, as a cat's
    rim: Colour | None = None  # round the eyes of a dark face
    lashes: bool = False


def draw_eyes(pen: Pen, eyes: Eyes, face: str) -> None:
    for side in (-1, 1):
        x = side * eyes.apart
        _eye(pen, x, eyes, face, side)
        pen.blush(side * (eyes.apart + 0.22), eyes.up - 0.33, 0.20, RED if face == "angry" else BLUSH)
        if face in BROWS:
            inner, outer = BROWS[face]
            ends = points([(x - side * 0.17, eyes.up + inner), (x + side * 0.19, eyes.up + outer)])
            pen.stroke(ends, eyes.rim or INK, 0.020)
    if face == "sad":
        _drop(pen, eyes.apart + 0.05, eyes.up - 0.36, 0.085)
    if face == "worried":
        _drop(pen, eyes.apart + 0.42, eyes.up + 0.36, 0.075)


def draw_mouth(pen: Pen, y: float, face: str, wide: float = 1.0) -> None:
    """Its upper lip at height `y`."""
    if face == "surprised":
        pen.dot(0, y - 0.13, 0.13 * wide, 0.16, LIPS)
        pen.dot(0, y - 0.20, 0.08 * wide, 0.06, TONGUE)
    elif face in ("sad", "angry"):
        pen.stroke(arc(0, y - 0.15, 0.22 * wide, 0.12), INK, 0.016)
    elif face == "worried":
        wave = [(-0.20, -0.10), (-0.10, -0.04), (0.0, -0.11), (0.10, -0.04), (0.20, -0.10)]
        pen.stroke(curve([(across * wide, y + up) for across, up in wave], closed=False), INK, 0.015)
    elif face == "calm":
        pen.stroke(arc(0, y - 0.03, 0.17 * wide, -0.08), INK, 0.014)
    else:
        lip = arc(0, y, 0.25 * wide, -0.09, 5)
        pen.fill(curve([*lip, *arc(0, y - 0.02, 0.21 * wide, -0.31, 5)[::-1]]), LIPS)
        pen.dot(0, y - 0.22, 0.11 * wide, 0.065, TONGUE)


def draw_nose(pen: Pen, y: float, tint: Colour = INK, size: float = 1.0) -> None:
    """A rounded triangle and the light on it."""
    top = [(-0.15, 0.06), (0.0, 0.09), (0.15, 0.06), (0.06, -0.06), (0.0, -0.09), (-0.06, -0.06)]
    pen.fill(curve([(across * size, y + up * size) for across, up in top]), tint, contour=0.4)
    pen.dot(-0.05 * size, y + 0.04 * size, 0.035 * size, 0.02 * size, mix(tint, WHITE, 0.7))


def arc(x: float, y: float, half: float, rise: float, steps: int = 7) -> Points:
    """From left to right, its middle `rise` above its ends."""
    share = [2 * step / (steps - 1) - 1 for step in range(steps)]
    return points([(x + half * at, y + rise * (1 - at * at)) for at in share])


def _eye(pen: Pen, x: float, eyes: Eyes, face: str, side: int) -> None:
    y, size = eyes.up, eyes.size
    if eyes.rim:
        pen.patch(x, y, 0.25 * size, 0.28 * size, eyes.rim)
    if face == "calm":
        pen.stroke(arc(x, y + 0.03, 0.17 * size, -0.12), INK, 0.018)
        return
    if face == "surprised":
        pen.fill(ellipse(x, y, 0.20 * size, 0.24 * size), WHITE, contour=1.0)
        _pupil(pen, x, y, 0.62 * size)
        return
    if eyes.iris:
        pen.fill(ellipse(x, y, 0.17 * size, 0.20 * size), eyes.iris, contour=1.0)
        pen.dot(x, y, 0.07 * size, 0.17 * size)
        pen.dot(x + 0.06 * size, y + 0.08 * size, 0.05 * size, 0.055 * size, WHITE)
    else:
        _pupil(pen, x, y - (0.02 if face == "sad" else 0.0), size)
    if eyes.lashes:
        for rise in (0.10, 0.20):
            lash = [(x + side * 0.11 * size, y + rise * 0.8 * size), (x + side * 0.22 * size, y + rise * 1.25 * size)]
            pen.stroke(points(lash), INK, 0.010)


def _pupil(pen: Pen, x: float, y: float, size: float) -> None:
    pen.dot(x, y, 0.135 * size, 0.18 * size)
    pen.dot(x + 0.045 * size, y + 0.07 * size, 0.055 * size, 0.06 * size, WHITE)
    pen.dot(x - 0.05 * size, y - 0.08 * size, 0.025 * size, 0.03 * size, WHITE)


def _drop(pen: Pen, x: float, y: float, size: float) -> None:
    """A tear, or sweat."""
    drop = [(x, y + 2.0 * size), (x + 0.8 * size, y), (x, y - size), (x - 0.8 * size, y)]
    pen.fill(curve(drop), TEAR, contour=0.5)
    pen.dot(x - 0.25 * size, y - 0.2 * size, 0.2 * size, 0.3 * size, WHITE)
