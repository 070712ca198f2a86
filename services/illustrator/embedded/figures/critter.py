"""Animals on two legs: one plan of body, and what tells a rabbit from a tiger."""

from dataclasses import dataclass, field, replace

import numpy as np

from services.illustrator.embedded.colour import Colour, colour, darker, mix
from services.illustrator.embedded.figures.face import draw_face, draw_mouth, draw_nose
from services.illustrator.embedded.figures.heads import Head, draw_above, draw_behind, draw_marks
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.figures.stance import STANCES, Stance
from services.illustrator.embedded.figures.tails import draw_tail
from services.illustrator.embedded.figures.worn import draw_bag, draw_coat, draw_glasses, draw_hat, draw_scarf
from services.illustrator.embedded.reading import Character

HEAD = 0.27  # radius
NECK = 0.46


@dataclass(frozen=True)
class Critter:
    """What is particular to a kind."""

    coat: Colour
    belly: Colour
    head: Head = field(default_factory=Head)
    tail: str = "none"
    stripes: bool = False
    spots: bool = False
    girth: float = 0.19


def draw_critter(pen: Pen, critter: Critter, who: Character) -> None:
    coat = who.coat or critter.coat
    stance = STANCES[who.pose]
    if stance.lying:
        _lie(pen, critter, coat, who)
        return
    pen = replace(pen, y=pen.y - stance.rise * pen.size, lean=pen.lean + stance.lean)
    draw_tail(pen, critter.tail, coat, 0.12 - stance.drop * 0.5)
    _legs(pen, coat, stance)
    _body(pen, critter, coat, stance, who)
    _head(pen, critter, coat, (0.0, 0.69 - stance.drop), who)


def _legs(pen: Pen, coat: Colour, stance: Stance) -> None:
    for side in (-1, 1):
        if stance.legs_forward:
            pen.oval(side * 0.17, 0.05, 0.075, 0.085, coat, side * 12)
            pen.patch(side * 0.17, 0.05, 0.04, 0.048, mix(coat, colour("f6c9b8"), 0.6))
        else:
            step = side * (0.09 + stance.stride)
            pen.limb([(side * 0.09, 0.18), (step, 0.07)], 0.11, coat)
            pen.oval(step + 0.03, 0.035, 0.085, 0.042, coat)


def _body(pen: Pen, critter: Critter, coat: Colour, stance: Stance, who: Character) -> None:
    girth, low = critter.girth, stance.drop
    pen.oval(0, 0.29 - low, girth, 0.225, coat)
    if "clothes" in who.worn:
        draw_coat(pen, who.worn["clothes"], girth, low)
    else:
        pen.patch(0, 0.26 - low, girth * 0.62, 0.155, critter.belly)
        if critter.stripes:
            for side, y in ((-1, 0.38), (1, 0.38), (-1, 0.29), (1, 0.29)):
                pen.patch(side * girth * 0.86, y - low, 0.045, 0.014, darker(coat, 0.9), side * -14)
        if critter.spots:
            for x, y in ((-0.13, 0.36), (0.13, 0.33), (-0.145, 0.24), (0.14, 0.22)):
                pen.patch(x, y - low, 0.022, 0.018, mix(coat, colour("fffaf0"), 0.75))
    for side, angle in ((-1, stance.left_arm), (1, stance.right_arm)):
        _arm(pen, (who.worn.get("clothes") or coat) if "clothes" in who.worn else coat, coat, (side, 0.41 - low), angle)
    if "bag" in who.worn:
        draw_bag(pen, who.worn["bag"], low)


def _arm(pen: Pen, sleeve: Colour, paw: Colour, shoulder: tuple[float, float], angle: float) -> None:
    side, y = shoulder
    x = side * 0.135
    reach = 0.19
    end_x, end_y = x + side * reach * np.cos(np.radians(angle)), y + reach * np.sin(np.radians(angle))
    elbow = ((x + end_x) / 2 + side * 0.03, (y + end_y) / 2)
    pen.limb([(x, y), elbow, (end_x, end_y)], 0.095, sleeve)
    pen.oval(end_x, end_y, 0.048, 0.048, paw)


def _head(pen: Pen, critter: Critter, coat: Colour, at: tuple[float, float], who: Character) -> None:
    x, y = at
    head = critter.head
    draw_behind(pen, head, coat, at)
    if "scarf" in who.worn:
        draw_scarf(pen, who.worn["scarf"], (x, y - 0.235))
    pen.oval(x, y, HEAD * head.width, HEAD * 0.92, coat)
    draw_marks(pen, head, coat, critter.belly, at)
    draw_face(pen, (x, y), HEAD, who.face, head.eyes_apart, head.eyes_up)
    if head.nose:
        draw_nose(pen, (x, y - 0.055), HEAD, head.nose)
    draw_mouth(pen, (x, y - (0.10 if head.nose else 0.07)), HEAD * (1.0 if head.snout != "pig" else 0.6), who.face)
    draw_above(pen, head, coat, at)
    if "glasses" in who.worn:
        draw_glasses(pen, (x, y + (head.eyes_up - 0.05) * HEAD), HEAD, head.eyes_apart)
    draw_hat(pen, who.worn, (x, y + HEAD * 0.80), HEAD)


def _lie(pen: Pen, critter: Critter, coat: Colour, who: Character) -> None:
    """On the belly, the head in front."""
    pen = replace(pen, x=pen.x - (-1 if pen.flip else 1) * 0.15 * pen.size)
    draw_tail(replace(pen, x=pen.x - (-1 if pen.flip else 1) * 0.38 * pen.size), critter.tail, coat, 0.10)
    pen.oval(-0.22, 0.15, 0.30, 0.15, who.worn.get("clothes") or coat)
    pen.oval(-0.44, 0.05, 0.09, 0.05, coat)
    pen.oval(0.10, 0.04, 0.10, 0.042, coat)
    pen.oval(0.34, 0.04, 0.10, 0.042, coat)
    _head(pen, critter, coat, (0.2, 0.27), who)
