"""People in hanbok: a short jacket with a ribbon, a wide skirt or puffed trousers, and hair that tells who it is."""

from dataclasses import dataclass, replace

import numpy as np

from services.illustrator.embedded.colour import GOLD, NAMED, Colour, colour, darker
from services.illustrator.embedded.figures.face import draw_face, draw_mouth
from services.illustrator.embedded.figures.hair import draw_hair_before, draw_hair_behind
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.figures.stance import STANCES, Stance
from services.illustrator.embedded.figures.worn import draw_bag, draw_glasses, draw_hat, draw_scarf
from services.illustrator.embedded.reading import Character
from services.illustrator.embedded.shapes import curve

SKIN = colour("fbdcc0")
SHOE = colour("f4efe6")
HEAD = 0.225  # radius
HAIR = colour("54443f")
GREY = colour("d5d2d0")


@dataclass(frozen=True)
class Person:
    """What is particular to a kind."""

    jacket: Colour
    lower: Colour  # of the skirt or the trousers
    skirt: bool = False
    robe: bool = False  # to the ground, with a gold roundel
    hair: str = "bowl"  # bowl, braid, bun, topknot
    grey: bool = False
    beard: bool = False
    crown: bool = False


def draw_person(pen: Pen, person: Person, who: Character) -> None:
    if "clothes" in who.worn and (tint := who.worn["clothes"]):
        person = replace(person, jacket=tint, lower=tint if person.robe else person.lower)
    person = replace(person, grey=person.grey or who.old)
    stance = STANCES[who.pose]
    if stance.lying:
        _lie(pen, person, who)
        return
    pen = replace(pen, y=pen.y - stance.rise * pen.size, lean=pen.lean + stance.lean)
    at = (0.0, 0.70 - stance.drop)
    draw_hair_behind(pen, person.hair, _hair(person), at, HEAD)
    _lower(pen, person, stance)
    _jacket(pen, person, stance, who)
    _head(pen, person, at, who)


def _hair(person: Person) -> Colour:
    return GREY if person.grey else HAIR


def _lower(pen: Pen, person: Person, stance: Stance) -> None:
    low = stance.drop
    for side in (-1, 1):
        step = side * (0.07 + stance.stride) + (0.12 * side if stance.legs_forward else 0)
        pen.oval(step + 0.02, 0.03, 0.07, 0.035, SHOE)
        if not (person.skirt or person.robe):
            pen.limb(
                [(side * 0.065, 0.30 - low), (step * 1.15, 0.17 - low * 0.6), (step, 0.06)], 0.15, person.lower, 0.72
            )
    if person.skirt or person.robe:
        wide = 0.26 + stance.stride * 0.5 + low * 0.8
        bell = [
            (-0.10, 0.42 - low),
            (0.10, 0.42 - low),
            (wide * 0.8, 0.22 - low * 0.6),
            (wide, 0.06),
            (0.1, 0.035),
            (-0.1, 0.035),
            (-wide, 0.06),
            (-wide * 0.8, 0.22 - low * 0.6),
        ]
        pen.fill(curve(bell), person.lower)
        for share in (-0.45, 0.0, 0.45):
            fold = [(share * 0.2, 0.36 - low), (share * wide, 0.20 - low * 0.6), (share * wide * 1.3, 0.08)]
            pen.stroke(curve(fold, closed=False), darker(person.lower, 0.8), 0.008, 0.5)


def _jacket(pen: Pen, person: Person, stance: Stance, who: Character) -> None:
    low = stance.drop
    hem = 0.22 if person.robe else 0.30
    pen.fill(
        curve(
            [
                (-0.08, 0.50 - low),
                (0.08, 0.50 - low),
                (0.165, 0.40 - low),
                (0.15, hem - low),
                (-0.15, hem - low),
                (-0.165, 0.40 - low),
            ]
        ),
        person.jacket,
    )
    for side, angle in ((-1, stance.left_arm), (1, stance.right_arm)):
        _sleeve(pen, person.jacket, (side, 0.435 - low), angle)
    if person.robe:
        pen.dot(0, 0.36 - low, 0.065, 0.065, GOLD)
        pen.dot(0, 0.36 - low, 0.035, 0.035, darker(GOLD, 0.4))
    else:
        pen.fill(curve([(-0.075, 0.5 - low), (0.0, 0.41 - low), (0.075, 0.5 - low), (0.0, 0.455 - low)]), SHOE)
        tie = darker(person.lower, 0.35) if person.skirt else NAMED["navy"]
        pen.fill(curve([(0.0, 0.42 - low), (0.045, 0.41 - low), (0.05, 0.28 - low), (0.015, 0.27 - low)]), tie)
        pen.oval(0.025, 0.415 - low, 0.04, 0.02, tie, 15)
    if "bag" in who.worn:
        draw_bag(pen, who.worn["bag"], low)


def _sleeve(pen: Pen, tint: Colour, shoulder: tuple[float, float], angle: float) -> None:
    side, y = shoulder
    x = side * 0.12
    far_x, far_y = x + side * 0.19 * np.cos(np.radians(angle)), y + 0.19 * np.sin(np.radians(angle))
    pen.oval(far_x + side * 0.01, far_y - 0.005, 0.042, 0.042, SKIN)
    elbow = ((x + far_x) / 2 + side * 0.035, (y + far_y) / 2 - 0.01)
    pen.limb([(x, y), elbow, (far_x, far_y)], 0.10, tint, 1.15)


def _head(pen: Pen, person: Person, at: tuple[float, float], who: Character) -> None:
    x, y = at
    for side in (-1, 1):
        pen.oval(x + side * HEAD * 1.0, y - 0.02, 0.042, 0.05, SKIN)
    pen.oval(x, y, HEAD * 1.04, HEAD, SKIN)
    if "scarf" in who.worn:
        draw_scarf(pen, who.worn["scarf"], (x, y - 0.215))
    if person.beard:
        beard = [
            (-0.17, -0.08),
            (-0.08, -0.12),
            (0, -0.10),
            (0.08, -0.12),
            (0.17, -0.08),
            (0.11, -0.25),
            (0, -0.36),
            (-0.11, -0.25),
        ]
        pen.fill(curve([(x + across, y + up) for across, up in beard]), _hair(person))
    draw_face(pen, (x, y - 0.03), HEAD, who.face)
    draw_mouth(pen, (x, y - 0.095), HEAD * 0.9, who.face)
    draw_hair_before(pen, person.hair, _hair(person), at, HEAD)
    if "glasses" in who.worn:
        draw_glasses(pen, (x, y - 0.03), HEAD, 0.42)
    worn = {"crown": None, **who.worn} if person.crown else who.worn
    draw_hat(pen, worn, (x, y + HEAD * 0.88), HEAD)


def _lie(pen: Pen, person: Person, who: Character) -> None:
    """On the belly, the head in front."""
    pen.oval(-0.52, 0.05, 0.06, 0.04, SHOE)
    pen.fill(
        curve([(0.0, 0.22), (-0.22, 0.23), (-0.50, 0.14), (-0.52, 0.03), (-0.2, 0.02), (0.02, 0.03)]), person.lower
    )
    pen.oval(0.02, 0.14, 0.17, 0.11, person.jacket)
    at = (0.2, 0.25)
    draw_hair_behind(pen, "bowl", _hair(person), at, HEAD)  # a braid would hang into the ground
    pen.limb([(0.05, 0.10), (0.2, 0.04), (0.36, 0.05)], 0.09, person.jacket)
    pen.oval(0.40, 0.05, 0.042, 0.04, SKIN)
    _head(pen, person, at, who)
