"""Faces: two eyes, a mouth, eyebrows where a feeling needs them, and red cheeks."""

from services.illustrator.embedded.colour import BLUSH, INK, WHITE, Colour, colour
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.shapes import Points, curve, points

TEAR = colour("8fc1e6")
TONGUE = colour("d9746c")

BROWS: dict[str, tuple[float, float]] = {  # height of the inner and of the outer end
    "sad": (0.36, 0.22),
    "worried": (0.36, 0.26),
    "angry": (0.22, 0.36),
    "surprised": (0.42, 0.42),
}


def draw_face(pen: Pen, at: tuple[float, float], r: float, face: str, apart: float = 0.42, up: float = 0.05) -> None:
    """On a head of radius `r`; the eyes stand `apart` times `r` from its middle and `up` times `r` above it."""
    x, y = at
    for side in (-1, 1):
        _eye(pen, x + side * apart * r, y + up * r, r, face)
        pen.blush(x + side * (apart + 0.20) * r, y - 0.25 * r, 0.19 * r, BLUSH)
        if face in BROWS:
            inner, outer = BROWS[face]
            near, far = (apart - 0.16) * r * side, (apart + 0.18) * r * side
            pen.stroke(points([(x + near, y + inner * r), (x + far, y + outer * r)]))
    if face == "sad":
        pen.dot(x + (apart + 0.06) * r, y - 0.28 * r, 0.055 * r, 0.09 * r, TEAR)


def draw_mouth(pen: Pen, at: tuple[float, float], r: float, face: str) -> None:
    x, y = at
    if face == "surprised":
        pen.dot(x, y - 0.08 * r, 0.09 * r, 0.12 * r, TONGUE)
    elif face in ("sad", "angry"):
        pen.stroke(_arc(x, y - 0.10 * r, 0.17 * r, 0.09 * r))
    elif face == "worried":
        pen.stroke(curve([(x - 0.15 * r, y - 0.08 * r), (x, y - 0.03 * r), (x + 0.14 * r, y - 0.1 * r)], closed=False))
    elif face == "calm":
        pen.stroke(_arc(x, y - 0.02 * r, 0.14 * r, -0.07 * r))
    else:
        pen.fill(curve([*_arc(x, y, 0.19 * r, -0.10 * r, 5), *_arc(x, y, 0.17 * r, -0.26 * r, 5)[::-1]]), TONGUE)


def draw_nose(pen: Pen, at: tuple[float, float], r: float, tint: Colour = INK) -> None:
    x, y = at
    pen.dot(x, y, 0.11 * r, 0.075 * r, tint)


def _eye(pen: Pen, x: float, y: float, r: float, face: str) -> None:
    if face == "calm":
        pen.stroke(_arc(x, y, 0.13 * r, -0.09 * r))
        return
    big = 1.3 if face == "surprised" else 1.0
    pen.dot(x, y, 0.105 * r * big, 0.145 * r * big)
    pen.dot(x + 0.035 * r, y + 0.055 * r, 0.04 * r * big, 0.045 * r * big, WHITE)


def _arc(x: float, y: float, half: float, rise: float, steps: int = 7) -> Points:
    """From left to right, its middle `rise` above its ends."""
    share = [2 * step / (steps - 1) - 1 for step in range(steps)]
    return points([(x + half * at, y + rise * (1 - at * at)) for at in share])
