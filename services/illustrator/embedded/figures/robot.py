"""A robot: boxes, joints, a screen for a face."""

from dataclasses import replace

from services.illustrator.embedded.colour import LAMP, Colour, colour, darker, mix
from services.illustrator.embedded.figures.face import Eyes, draw_eyes, draw_mouth
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.figures.stance import STANCES, Stance
from services.illustrator.embedded.figures.torso import Torso, draw_on_back, draw_on_torso
from services.illustrator.embedded.figures.worn import draw_on_head, draw_round_neck
from services.illustrator.embedded.reading import Character
from services.illustrator.embedded.shapes import box, curve, points

METAL = colour("b7cad8")
HEAD = 0.26
EYES = Eyes(0.40, 0.06)


def draw_robot(pen: Pen, who: Character) -> None:
    metal, stance = who.coat or METAL, STANCES[who.pose]
    pen = replace(pen, y=pen.y - stance.rise * pen.size, lean=pen.lean + stance.lean)
    if stance.lying:
        _lie(pen, metal, who)
        return
    low = 0.13 if stance.legs_forward else 0.0
    torso = Torso(0.20, 0.47 - low, 0.15 - low)
    draw_on_back(pen, who.worn, torso)
    _legs(pen, metal, stance)
    _box(pen, metal, low)
    draw_on_torso(pen, who.worn, torso)
    arms = ((-1, stance.left_arm), (1, stance.right_arm))
    for side, angle in arms:
        _arm(pen, metal, side, angle, low)
    draw_round_neck(pen.part(0, 0.47 - low, 0.17), who.worn)
    head = pen.part(0, 0.69 - low, HEAD, stance.tilt)
    _head(head, metal, who.face)
    draw_on_head(head, who.worn, EYES)


def _lie(pen: Pen, metal: Colour, who: Character) -> None:
    """On its front, the head up."""
    for y in (0.06, 0.11):
        pen.limb([(-0.26, y + 0.02), (-0.50, y)], 0.07, darker(metal, 0.6))
        pen.oval(-0.53, y, 0.05, 0.07, metal)
    pen.fill(box(-0.30, 0.25, 0.14, 0.02), metal)
    for x in (-0.26, -0.18, -0.10):
        pen.dot(x, 0.14, 0.016, 0.016, darker(metal, 0.8))
    pen.limb([(0.02, 0.06), (0.34, 0.05)], 0.06, darker(metal, 0.6))
    draw_round_neck(pen.part(-0.12, 0.17, 0.12), who.worn)
    head = pen.part(0.22, 0.27, HEAD, 10)
    _head(head, metal, who.face)
    draw_on_head(head, who.worn, EYES)


def _box(pen: Pen, metal: Colour, low: float) -> None:
    pen.fill(box(-0.2, 0.46 - low, 0.2, 0.15 - low), metal)
    pen.oval(0, 0.32 - low, 0.09, 0.09, LAMP)
    pen.dot(0, 0.32 - low, 0.045, 0.045, colour("f08a7c"))
    for x in (-0.08, 0.0, 0.08):
        pen.dot(x, 0.19 - low, 0.016, 0.016, darker(metal, 0.8))
    for x in (-0.17, 0.17):
        for y in (0.43, 0.18):
            pen.dot(x, y - low, 0.012, 0.012, darker(metal, 0.7))


def _legs(pen: Pen, metal: Colour, stance: Stance) -> None:
    dark = darker(metal, 0.6)
    for side in (-1, 1):
        if stance.legs_forward:
            pen.limb([(side * 0.10, 0.07), (side * 0.26, 0.06)], 0.08, dark)
            pen.oval(side * 0.29, 0.075, 0.055, 0.085, metal)
            continue
        foot = side * (0.11 + stance.stride)
        pen.limb([(side * 0.1, 0.20), (foot, 0.07)], 0.075, dark)
        pen.fill(curve([(foot - 0.09, 0.01), (foot - 0.07, 0.08), (foot + 0.06, 0.08), (foot + 0.11, 0.01)]), metal)


def _arm(pen: Pen, metal: Colour, side: int, angle: float, low: float) -> None:
    dark = darker(metal, 0.6)
    y = 0.39 - low
    hand = (side * 0.40, y + 0.16) if angle > 0 else (side * 0.32, y - 0.16)
    if angle > 40:
        hand = (side * 0.38, y + 0.30)
    pen.oval(side * 0.21, y, 0.045, 0.045, dark)
    pen.limb([(side * 0.21, y), (side * 0.31, (y + hand[1]) / 2 + 0.01), hand], 0.055, dark)
    pen.oval(*hand, 0.055, 0.055, metal)
    for finger in (-0.03, 0.03):
        end = (hand[0] + finger, hand[1] + (0.07 if angle > 0 else -0.07))
        pen.limb([(hand[0] + finger * 0.7, hand[1]), end], 0.03, metal)


def _head(pen: Pen, metal: Colour, face: str) -> None:
    dark = darker(metal, 0.6)
    pen.stroke(points([(0, 0.74), (0, 1.16)]), dark, 0.022)
    pen.oval(0, 1.24, 0.16, 0.16, colour("f2b84b"))
    for side in (-1, 1):
        pen.oval(side * 1.12, 0, 0.17, 0.30, dark)
    half = [(0.62, 0.80), (1.04, 0.52), (1.08, -0.36), (0.70, -0.74)]
    pen.fill(curve([*half, *[(-x, y) for x, y in reversed(half)]]), metal)
    screen = [(0.5, 0.56), (0.82, 0.34), (0.84, -0.24), (0.54, -0.52)]
    pen.fill(curve([*screen, *[(-x, y) for x, y in reversed(screen)]]), mix(metal, colour("f2fdff"), 0.85))
    draw_eyes(pen, EYES, face)
    draw_mouth(pen, -0.20, face, 0.9)
