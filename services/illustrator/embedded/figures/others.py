"""Birds, fish, turtles and robots: each a plan of body of its own."""

from dataclasses import dataclass, replace

from services.illustrator.embedded.colour import LAMP, Colour, colour, darker, mix
from services.illustrator.embedded.figures.face import draw_face, draw_mouth
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.figures.stance import STANCES
from services.illustrator.embedded.figures.worn import draw_coat, draw_glasses, draw_hat, draw_scarf
from services.illustrator.embedded.reading import Character
from services.illustrator.embedded.shapes import box, curve, ellipse, points

BEAK = colour("f2a95c")


@dataclass(frozen=True)
class Creature:
    coat: Colour
    belly: Colour
    wing: Colour | None = None


def draw_bird(pen: Pen, bird: Creature, who: Character) -> None:
    coat, stance = who.coat or bird.coat, STANCES[who.pose]
    wing = bird.wing or darker(coat, 0.45)
    pen = replace(pen, y=pen.y - stance.rise * pen.size, lean=pen.lean + stance.lean)
    low = 0.09 if stance.lying or stance.legs_forward else 0.0
    pen.fill(curve([(-0.2, 0.36 - low), (-0.55, 0.34 - low), (-0.58, 0.24 - low), (-0.2, 0.2 - low)]), wing)
    for side in (-1, 1):
        pen.stroke(points([(side * 0.1, 0.2), (side * 0.1, 0.02), (side * 0.17, 0.01)]), darker(BEAK, 0.7), 0.022)
    pen.oval(0, 0.42 - low, 0.34, 0.34, coat)
    pen.patch(0, 0.31 - low, 0.23, 0.19, bird.belly)
    for side, angle in ((-1, stance.left_arm), (1, stance.right_arm)):
        if angle > 0:
            up = [
                (side * 0.26, 0.5 - low),
                (side * 0.52, 0.82 - low),
                (side * 0.6, 0.66 - low),
                (side * 0.36, 0.34 - low),
            ]
            pen.fill(curve(up), wing)
        else:
            pen.oval(side * 0.31, 0.38 - low, 0.095, 0.2, wing, side * -14)
    if "scarf" in who.worn:
        draw_scarf(pen, who.worn["scarf"], (0.03, 0.36 - low))
    face = (0.0, 0.56 - low)
    draw_face(pen, face, 0.27, who.face, 0.5)
    pen.fill(curve([(-0.075, 0.55 - low), (0, 0.59 - low), (0.075, 0.55 - low), (0, 0.46 - low)]), BEAK)
    pen.stroke(
        curve([(0, 0.75 - low), (-0.03, 0.84 - low), (-0.09, 0.86 - low)], closed=False), darker(coat, 0.7), 0.02
    )
    if "glasses" in who.worn:
        draw_glasses(pen, face, 0.27, 0.5)
    draw_hat(pen, who.worn, (0, 0.74 - low), 0.27)


def draw_fish(pen: Pen, fish: Creature, who: Character) -> None:
    coat = who.coat or fish.coat
    fin = fish.wing or darker(coat, 0.4)
    pen = replace(pen, y=pen.y - 0.15 * pen.size, lean=pen.lean - STANCES[who.pose].lean)
    pen.fill(curve([(-0.34, 0.4), (-0.66, 0.66), (-0.6, 0.4), (-0.66, 0.14)]), fin)
    pen.fill(curve([(-0.2, 0.62), (0.0, 0.86), (0.2, 0.64)]), fin)
    pen.oval(0, 0.4, 0.44, 0.30, coat)
    pen.patch(0.02, 0.27, 0.33, 0.13, fish.belly)
    for x in (-0.26, -0.14):
        pen.stroke(curve([(x, 0.55), (x + 0.06, 0.42), (x, 0.29)], closed=False), darker(coat, 0.9), 0.016, 0.6)
    pen.oval(-0.13, 0.36, 0.10, 0.055, darker(coat, 0.25), -25)
    draw_face(pen, (0.2, 0.44), 0.26, who.face, 0.42)
    draw_mouth(pen, (0.2, 0.39), 0.24, who.face)
    draw_hat(pen, who.worn, (0.1, 0.68), 0.22)


def draw_turtle(pen: Pen, turtle: Creature, who: Character) -> None:
    coat, stance = who.coat or turtle.coat, STANCES[who.pose]
    shell = turtle.wing or darker(coat, 0.5)
    pen = replace(pen, y=pen.y - stance.rise * pen.size)
    for x in (-0.42, -0.16, 0.16, 0.34):
        pen.oval(x - 0.03, 0.07, 0.095, 0.075, coat)
    dome = [
        (-0.56, 0.13),
        (-0.52, 0.42),
        (-0.28, 0.64),
        (-0.05, 0.68),
        (0.2, 0.58),
        (0.34, 0.36),
        (0.36, 0.13),
        (-0.1, 0.10),
    ]
    pen.fill(curve(dome), shell)
    for x, y in ((-0.36, 0.32), (-0.1, 0.28), (0.15, 0.32), (-0.23, 0.50), (0.02, 0.50)):
        pen.patch(x, y, 0.105, 0.085, mix(shell, turtle.belly, 0.45))
    pen.fill(curve([(-0.58, 0.18), (-0.1, 0.12), (0.38, 0.18), (0.36, 0.10), (-0.1, 0.05), (-0.56, 0.1)]), turtle.belly)
    if stance.right_arm > 0:
        pen.limb([(0.30, 0.22), (0.46, 0.3), (0.58, 0.42)], 0.12, coat)
    pen.limb([(0.28, 0.24), (0.36, 0.4), (0.4, 0.5)], 0.17, coat)
    if "scarf" in who.worn:
        draw_scarf(pen, who.worn["scarf"], (0.37, 0.40))
    pen.oval(0.42, 0.64, 0.245, 0.225, coat)
    draw_face(pen, (0.44, 0.64), 0.24, who.face)
    draw_mouth(pen, (0.44, 0.59), 0.24, who.face)
    if "glasses" in who.worn:
        draw_glasses(pen, (0.44, 0.64), 0.24, 0.42)
    draw_hat(pen, who.worn, (0.42, 0.83), 0.24)


def draw_robot(pen: Pen, robot: Creature, who: Character) -> None:
    coat, stance = who.coat or robot.coat, STANCES[who.pose]
    low = 0.08 if stance.lying or stance.legs_forward else 0.0
    pen = replace(pen, y=pen.y - stance.rise * pen.size, lean=pen.lean + stance.lean)
    dark = darker(coat, 0.6)
    for side in (-1, 1):
        pen.limb([(side * 0.1, 0.22), (side * (0.11 + stance.stride), 0.08)], 0.075, dark)
        pen.oval(side * (0.12 + stance.stride), 0.04, 0.10, 0.045, coat)
    for side, angle in ((-1, stance.left_arm), (1, stance.right_arm)):
        up = 0.14 if angle > 0 else -0.17
        pen.limb(
            [(side * 0.18, 0.39 - low), (side * 0.29, 0.39 - low + up * 0.4), (side * 0.31, 0.39 - low + up)],
            0.06,
            dark,
        )
        pen.oval(side * 0.315, 0.39 - low + up * 1.2, 0.055, 0.055, coat)
    pen.fill(box(-0.2, 0.46 - low, 0.2, 0.15 - low), coat)
    if "clothes" in who.worn:
        draw_coat(pen, who.worn["clothes"], 0.2, low)
    else:
        pen.fill(ellipse(0, 0.31 - low, 0.09, 0.09), LAMP)
        pen.dot(0, 0.31 - low, 0.04, 0.04, colour("f08a7c"))
    if "scarf" in who.worn:
        draw_scarf(pen, who.worn["scarf"], (0, 0.47 - low))
    pen.stroke(points([(0, 0.86 - low), (0, 0.97 - low)]), dark, 0.02)
    pen.oval(0, 0.985 - low, 0.04, 0.04, colour("f2b84b"))
    for side in (-1, 1):
        pen.oval(side * 0.29, 0.67 - low, 0.045, 0.075, dark)
    head = [
        (-0.27, 0.80),
        (-0.16, 0.88),
        (0.16, 0.88),
        (0.27, 0.80),
        (0.28, 0.58),
        (0.18, 0.49),
        (-0.18, 0.49),
        (-0.28, 0.58),
    ]
    pen.fill(curve([(x, y - low) for x, y in head]), coat)
    pen.fill(ellipse(0, 0.67 - low, 0.22, 0.145), mix(coat, colour("e9fbff"), 0.75))
    draw_face(pen, (0, 0.68 - low), 0.25, who.face)
    draw_mouth(pen, (0, 0.63 - low), 0.22, who.face)
    draw_hat(pen, who.worn, (0, 0.86 - low), 0.25)
