"""Animals on two legs, as picture books have them."""

from dataclasses import replace

import numpy as np

from services.illustrator.embedded.colour import NAMED, Colour, colour, darker, mix
from services.illustrator.embedded.figures.animal import Animal
from services.illustrator.embedded.figures.heads import draw_head
from services.illustrator.embedded.figures.marks import stripe
from services.illustrator.embedded.figures.pelts import BLACK, draw_pelt_upright, stripes_of
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.figures.stance import STANCES, Stance
from services.illustrator.embedded.figures.tails import draw_tail
from services.illustrator.embedded.figures.torso import Torso, draw_on_back, draw_on_torso, garment
from services.illustrator.embedded.figures.worn import draw_on_head, draw_round_neck
from services.illustrator.embedded.reading import Character
from services.illustrator.embedded.shapes import curve

NECK = 0.46  # height of it
SOLE = colour("f6c9b8")
REACH = 0.19  # of an arm; RAISED of one that waves beside the head
RAISED = 0.30


def draw_upright(pen: Pen, animal: Animal, who: Character) -> None:
    coat, stance = who.coat or animal.coat, STANCES[who.pose]
    pen = replace(pen, y=pen.y - stance.rise * pen.size, lean=pen.lean + stance.lean)
    low, girth = stance.drop, animal.girth
    torso = Torso(girth, NECK - low, 0.13 - low)
    if animal.wings:
        _wings(pen, animal.wings, low)
    draw_tail(pen, animal.tail, coat, 0.13 - low * 0.4)
    draw_on_back(pen, who.worn, torso)
    limbs = BLACK if "band" in animal.pelt else coat
    _legs(pen, animal, limbs, stance)
    _body(pen, animal, coat, low)
    draw_on_torso(pen, who.worn, torso)
    whole = garment(who.worn)
    sleeve = limbs if whole is None else who.worn[whole] or NAMED["blue"]
    arms = ((-1, stance.left_arm), (1, stance.right_arm))
    for side, angle in arms:
        if angle <= 0:
            _arm(pen, animal, (sleeve, limbs), (side, 0.41 - low), angle)
    draw_round_neck(pen.part(0, NECK - low, max(0.15, animal.head_size * 0.62)), who.worn)
    head = pen.part(0, NECK - low + animal.head_size * 0.84, animal.head_size, stance.tilt)
    draw_head(head, animal.head, coat, animal.belly, who.face)
    draw_on_head(head, who.worn, animal.head.eyes)
    for side, angle in arms:
        if angle > 0:
            _arm(pen, animal, (sleeve, limbs), (side, 0.41 - low), angle)


def _body(pen: Pen, animal: Animal, coat: Colour, low: float) -> None:
    girth = animal.girth
    half = [(0.0, 0.50), (0.10, 0.48), (girth * 0.88, 0.36), (girth * 1.04, 0.22), (girth * 0.80, 0.09), (0.0, 0.06)]
    outline = [(x, y - low) for x, y in (*half, *[(-x, y) for x, y in reversed(half) if x])]
    pen.fill(curve(outline), coat)
    if "band" in animal.pelt:
        pen.patch(0, 0.43 - low, girth * 0.80, 0.075, BLACK)
    pen.patch(0, 0.24 - low, girth * 0.68, 0.145, animal.belly)
    draw_pelt_upright(pen, animal, coat, low)
    if animal.head.snout == "dragon":
        for y, half_width in ((0.33, 0.5), (0.26, 0.58), (0.19, 0.58)):
            line = [(-half_width * girth, y - low), (0, y - 0.014 - low), (half_width * girth, y - low)]
            pen.stroke(curve(line, closed=False), darker(animal.belly, 0.6), 0.008, 0.6)


def _legs(pen: Pen, animal: Animal, coat: Colour, stance: Stance) -> None:
    wide, foot = animal.limb, animal.paws or coat
    hip = animal.girth * 0.50
    for side in (-1, 1):
        if stance.legs_forward:
            pen.limb([(side * hip, 0.08), (side * (hip + 0.12), 0.075)], wide * 1.25, coat)
            x = side * (hip + 0.14)
            pen.oval(x, 0.075, 0.075, 0.088, foot, side * 14)
            _pads(pen, x, 0.075)
        else:
            step = side * (hip + stance.stride)
            lift = 0.035 if side < 0 and stance.stride else 0.0
            pen.limb([(side * hip, 0.17), (step, 0.075 + lift)], wide * 1.08, coat)
            pen.oval(step + 0.028, 0.036 + lift, 0.088, 0.043, foot, 18 if lift else 0)
            if (dark := stripes_of(animal, coat)) is not None:
                stripe(pen, [(step + side * 0.05, 0.11 + lift), (step - side * 0.02, 0.105 + lift)], 0.026, dark)


def _pads(pen: Pen, x: float, y: float) -> None:
    """The sole of a foot."""
    pen.patch(x, y - 0.016, 0.036, 0.030, SOLE)
    for across in (-0.036, 0.0, 0.036):
        pen.patch(x + across, y + 0.042 - abs(across) * 0.35, 0.013, 0.014, SOLE)


def _arm(pen: Pen, animal: Animal, tints: tuple[Colour, Colour], shoulder: tuple[float, float], angle: float) -> None:
    """`tints` are of the sleeve and of the paw."""
    side, y = shoulder
    x = side * (0.05 + animal.girth * 0.46)
    reach = RAISED if angle > 15 else REACH
    far_x, far_y = x + side * reach * np.cos(np.radians(angle)), y + reach * np.sin(np.radians(angle))
    elbow = ((x + far_x) / 2 + side * 0.035, (y + far_y) / 2 - (0.03 if angle > 15 else 0))
    pen.limb([(x, y), elbow, (far_x, far_y)], animal.limb * 0.9, tints[0])
    pen.oval(far_x, far_y, 0.05, 0.05, animal.paws or tints[1])
    if (dark := stripes_of(animal, tints[1])) is not None and tints[0] == tints[1]:
        stripe(pen, [(elbow[0] + side * 0.04, elbow[1]), (elbow[0] - side * 0.02, elbow[1] - 0.01)], 0.028, dark)


def _wings(pen: Pen, tint: Colour, low: float) -> None:
    """A dragon's: ribs and the skin between them."""
    for side in (-1, 1):
        tips = [(0.10, 0.42), (0.30, 0.66), (0.62, 0.74), (0.58, 0.54), (0.60, 0.38), (0.44, 0.38), (0.34, 0.26)]
        pen.fill(curve([(side * x, y - low) for x, y in tips]), tint)
        for x, y in ((0.58, 0.54), (0.46, 0.40)):
            rib = [(side * 0.26, 0.58 - low), (side * x, y - low)]
            pen.stroke(curve(rib, closed=False), darker(mix(tint, colour("e8a85c"), 0.3), 0.7), 0.009, 0.7)
