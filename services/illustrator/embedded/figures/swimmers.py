"""What swims: fish, whale, octopus."""

from dataclasses import replace

import numpy as np

from services.illustrator.embedded.colour import colour, darker, mix
from services.illustrator.embedded.figures.face import Eyes, arc, draw_eyes, draw_mouth
from services.illustrator.embedded.figures.pen import FLAT, Pen
from services.illustrator.embedded.figures.stance import STANCES
from services.illustrator.embedded.figures.worn import as_scarf, draw_on_head, draw_round_neck, draw_sash
from services.illustrator.embedded.reading import Character
from services.illustrator.embedded.shapes import curve

CREAM = colour("fdf3e1")
EYES = Eyes(0.46, 0.05, 1.1)


def draw_fish(pen: Pen, who: Character) -> None:
    coat = who.coat or colour("f2915c")
    fin = darker(mix(coat, colour("f6c96a"), 0.25), 0.15)
    pen = _afloat(pen, who)
    pen.fill(curve([(-0.30, 0.40), (-0.50, 0.62), (-0.70, 0.70), (-0.60, 0.40), (-0.70, 0.12), (-0.50, 0.20)]), fin)
    pen.fill(curve([(-0.24, 0.62), (-0.14, 0.86), (0.08, 0.82), (0.22, 0.62)]), fin)
    pen.fill(curve([(-0.06, 0.14), (-0.16, -0.02), (0.04, 0.02), (0.14, 0.14)]), fin)
    body = [(-0.40, 0.40), (-0.20, 0.64), (0.12, 0.70), (0.38, 0.58), (0.46, 0.40), (0.36, 0.22), (0.10, 0.12)]
    pen.fill(curve([*body, (-0.20, 0.18)]), coat)
    pen.fill(curve([(-0.30, 0.30), (0.0, 0.24), (0.38, 0.28), (0.10, 0.13), (-0.18, 0.18)]), CREAM, FLAT, contour=0)
    for x in (-0.28, -0.17, -0.06):
        for y in (0.52, 0.42, 0.32):
            scale = np.stack([x + arc(0, 0, 0.055, 0.04)[:, 1], y + arc(0, 0, 0.055, 0.04)[:, 0]], axis=1)
            pen.stroke(scale, darker(coat, 0.8), 0.008, 0.7)
    head = pen.part(0.20, 0.42, 0.27)
    draw_eyes(head, EYES, who.face)
    draw_mouth(head, -0.26, who.face, 0.9)
    wave = 0.14 if who.pose == "waving" else 0.0
    fan = [(-0.02, 0.36), (-0.20, 0.36 + wave), (-0.24, 0.24 + wave * 2), (-0.10, 0.24)]
    pen.fill(curve(fan), fin)
    draw_sash(pen, who.worn, (-0.03, 0.67), (-0.02, 0.15))
    draw_on_head(pen.part(0.16, 0.44, 0.27), who.worn, EYES)


def draw_whale(pen: Pen, who: Character) -> None:
    coat = who.coat or colour("7ea8d0")
    pen = _afloat(pen, who)
    for side in (-1, 1):
        spray = [(0.10, 0.66), (0.10 + side * 0.05, 0.84), (0.10 + side * 0.18, 0.88), (0.10 + side * 0.22, 0.78)]
        pen.stroke(curve(spray, closed=False), colour("8fc4ea"), 0.026)
    fluke = [(-0.50, 0.40), (-0.62, 0.62), (-0.86, 0.74), (-0.72, 0.54), (-0.82, 0.36), (-0.62, 0.36)]
    pen.fill(curve(fluke), coat)
    body = [(-0.62, 0.44), (-0.36, 0.40), (-0.16, 0.56), (0.14, 0.66), (0.46, 0.56), (0.60, 0.34), (0.50, 0.12)]
    pen.fill(curve([*body, (0.12, 0.04), (-0.28, 0.12), (-0.50, 0.28)]), coat)
    belly = [(0.58, 0.26), (0.20, 0.20), (-0.26, 0.20), (-0.20, 0.10), (0.12, 0.045), (0.48, 0.12)]
    pen.fill(curve(belly), CREAM, FLAT, contour=0)
    for y in (0.15, 0.11):
        pen.stroke(arc(0.18, y, 0.26, -0.02), darker(CREAM, 0.6), 0.006, 0.6)
    head = pen.part(0.30, 0.38, 0.24)
    draw_eyes(head, Eyes(0.62, 0.05), who.face)
    draw_mouth(head, -0.30, who.face, 1.1)
    lift = 0.16 if who.pose == "waving" else 0.0
    pen.fill(curve([(0.02, 0.24), (-0.08, 0.04 + lift), (-0.22, 0.02 + lift), (-0.14, 0.22)]), darker(coat, 0.25))
    draw_sash(pen, who.worn, (0.02, 0.62), (0.02, 0.07))
    draw_on_head(head.part(0, 0.1), who.worn, Eyes(0.62, 0.0))


def draw_octopus(pen: Pen, who: Character) -> None:
    coat = who.coat or colour("e58aa0")
    pen = _afloat(pen, who)
    for number in range(6):
        x = -0.25 + number * 0.10
        end = x * 2.0 + (0.05 if number % 2 else -0.03)
        up = 0.34 if who.pose == "waving" and number == 5 else 0.04
        pen.limb([(x * 0.8, 0.30), (x * 1.3, 0.16), (end, up), (end + 0.06, up + 0.05)], 0.12, darker(coat, 0.08), 0.4)
        pen.dot(x * 1.35, 0.15, 0.018, 0.018, mix(coat, CREAM, 0.6))
    dome = [(-0.28, 0.28), (-0.34, 0.58), (-0.20, 0.86), (0.0, 0.92), (0.20, 0.86), (0.34, 0.58), (0.28, 0.28)]
    pen.fill(curve(dome), coat)
    head = pen.part(0, 0.52, 0.30)
    draw_eyes(head, EYES, who.face)
    draw_mouth(head, -0.26, who.face)
    draw_round_neck(pen.part(0, 0.27, 0.24), as_scarf(who.worn))
    draw_on_head(pen.part(0, 0.62, 0.30), who.worn, Eyes(0.46, -0.28))


def _afloat(pen: Pen, who: Character) -> Pen:
    """Nothing that swims touches the ground, unless it lies on it."""
    stance = STANCES[who.pose]
    rise = 0.0 if stance.lying else 0.05 if stance.legs_forward else 0.12 + 0.5 * stance.rise
    return replace(pen, y=pen.y - rise * pen.size, lean=pen.lean - stance.lean * 0.6)
