"""The head of an animal, in its own measure: its middle is (0, 0), its radius 1."""

from dataclasses import dataclass, field

from services.illustrator.embedded.colour import INK, Colour, darker
from services.illustrator.embedded.figures.ears import EARS
from services.illustrator.embedded.figures.face import Eyes, draw_eyes, draw_mouth, draw_nose
from services.illustrator.embedded.figures.horns import HORNS
from services.illustrator.embedded.figures.marks import MARKS, draw_forelock, draw_mane, draw_wool
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.figures.snouts import (
    SNOUTS,
    draw_barbels,
    draw_teeth,
    draw_trunk,
    draw_whiskers,
)
from services.illustrator.embedded.shapes import Points, curve, ellipse

TUFT = [(1.0, 0.30), (1.10, -0.10), (1.30, -0.38), (0.98, -0.42), (1.06, -0.66), (0.66, -0.76)]  # of a cheek
SKULLS: dict[str, list[tuple[float, float]]] = {  # right halves, from the crown to the chin
    "tufted": [(0.0, 0.92), (0.60, 0.78), *TUFT, (0.0, -0.90)],
    "wedge": [(0.0, 0.86), (0.62, 0.70), (1.02, 0.22), (1.30, -0.36), (0.92, -0.50), (0.50, -0.76), (0.0, -1.02)],
    "long": [(0.0, 0.90), (0.56, 0.76), (0.84, 0.24), (0.62, -0.40), (0.54, -0.84), (0.0, -1.10)],
    "drop": [(0.0, 0.88), (0.66, 0.70), (0.98, 0.06), (0.74, -0.54), (0.0, -0.92)],
    "broad": [(0.0, 0.66), (0.70, 0.58), (1.16, 0.10), (1.16, -0.36), (0.76, -0.76), (0.0, -0.90)],
    "cheeky": [(0.0, 0.90), (0.66, 0.72), (0.98, 0.12), (1.12, -0.36), (0.78, -0.80), (0.0, -0.94)],
}


@dataclass(frozen=True)
class Head:
    ears: str = "round"
    skull: str = "round"
    snout: str = "soft"
    nose: Colour | None = INK
    nose_y: float = -0.22
    marks: tuple[str, ...] = ()
    horns: str = ""
    top: str = ""  # mane, forelock, wool
    ear_tint: Colour | None = None  # where it is not the coat's
    tint: Colour | None = None  # where the whole head is not the coat's
    eyes: Eyes = field(default_factory=Eyes)
    whiskers: bool = False
    teeth: bool = False
    wide: float = 1.08  # of a round skull


def draw_head(pen: Pen, head: Head, coat: Colour, belly: Colour, face: str) -> None:
    tint = head.tint or coat
    ear = head.ear_tint or tint
    if head.top == "mane":
        draw_mane(pen, coat)
    _pairs(pen, head, ear, behind=True)
    _skull(pen, head, tint)
    for mark in head.marks:
        MARKS[mark](pen, tint, belly)
    if head.snout in SNOUTS:
        SNOUTS[head.snout](pen, tint, belly)
    draw_eyes(pen, head.eyes, face)
    _muzzle(pen, head, face)
    if head.top == "forelock":
        draw_forelock(pen, tint)
    elif head.top == "wool":
        draw_wool(pen, coat)
    if head.snout == "trunk":
        draw_trunk(pen, tint)
    elif head.horns == "dragon":
        draw_barbels(pen)
    if head.whiskers:
        draw_whiskers(pen)
    _pairs(pen, head, ear, behind=False)


def _pairs(pen: Pen, head: Head, tint: Colour, behind: bool) -> None:
    for side in (-1, 1):
        if behind and head.horns:
            HORNS[head.horns](pen, side)
        if head.ears in EARS and behind == (head.ears not in ("flop", "fold")):
            EARS[head.ears](pen, tint, side)


def _skull(pen: Pen, head: Head, tint: Colour) -> None:
    if head.snout == "frog":
        for side in (-1, 1):
            pen.oval(side * head.eyes.apart, head.eyes.up, 0.36, 0.36, tint)
    pen.fill(_outline(head), tint)
    if head.snout == "frog":
        for side in (-1, 1):
            pen.patch(side * head.eyes.apart, head.eyes.up - 0.06, 0.31, 0.30, tint)


def _outline(head: Head) -> Points:
    half = SKULLS.get(head.skull)
    if half is None:
        return ellipse(0, 0, head.wide, 0.92)
    return curve([*half, *[(-x, y) for x, y in reversed(half) if x]])


def _muzzle(pen: Pen, head: Head, face: str) -> None:
    if head.snout == "frog":
        _frog_mouth(pen, face)
        return
    if head.snout == "trunk":
        draw_mouth(pen.part(-0.34, 0), -0.52, face, 0.7)
        return
    y = {"pig": -0.54, "cow": -0.66, "horse": -0.80, "deer": -0.74, "dragon": -0.42}.get(head.snout, head.nose_y - 0.19)
    if head.nose:
        draw_nose(pen, head.nose_y, head.nose, 1.15 if head.snout == "muzzle" else 1.0)
    draw_mouth(pen, y, face, {"dragon": 1.7, "pig": 0.8, "deer": 0.7}.get(head.snout, 1.0))
    if head.teeth and face in ("happy", "calm"):
        draw_teeth(pen, y - 0.07)


def _frog_mouth(pen: Pen, face: str) -> None:
    dark = INK
    wide = 0.92
    if face == "happy":
        lip = [(-wide, -0.14), (-0.5, -0.36), (0.0, -0.42), (0.5, -0.36), (wide, -0.14)]
        pen.stroke(curve(lip, closed=False), dark, 0.018)
        draw_mouth(pen, -0.42, face, 1.3)
    elif face == "calm":
        lip = [(-wide, -0.20), (-0.5, -0.38), (0.0, -0.42), (0.5, -0.38), (wide, -0.20)]
        pen.stroke(curve(lip, closed=False), darker(dark, 0.2), 0.018)
    else:
        draw_mouth(pen, -0.34, face, 2.2)
