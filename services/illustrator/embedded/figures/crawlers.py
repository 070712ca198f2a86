"""What crawls: turtle, snail, snake."""

from dataclasses import replace

from services.illustrator.embedded.colour import Colour, colour, darker, mix
from services.illustrator.embedded.figures.face import Eyes, draw_eyes, draw_mouth
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.figures.stance import STANCES
from services.illustrator.embedded.figures.worn import as_scarf, draw_on_head, draw_round_neck
from services.illustrator.embedded.reading import Character
from services.illustrator.embedded.shapes import curve, points

EYES = Eyes(0.44, 0.10, 1.05)
HEXAGON = [(-0.5, 0.0), (-0.26, 0.42), (0.26, 0.42), (0.5, 0.0), (0.26, -0.42), (-0.26, -0.42)]


def draw_turtle(pen: Pen, who: Character) -> None:
    coat, stance = who.coat or colour("a6ca82"), STANCES[who.pose]
    shell = darker(mix(coat, colour("8a7a3c"), 0.35), 0.45)
    pen = replace(pen, y=pen.y - stance.rise * pen.size, lean=pen.lean - stance.lean * 0.5)
    down = 0.06 if stance.lying or stance.legs_forward else 0.0
    step = stance.stride
    for x, move in ((-0.36, step), (-0.12, -step), (0.10, step), (0.28, -step)):
        pen.oval(x + move * 0.6, 0.075 - down * 0.3, 0.10, 0.075, coat)
    pen.fill(curve([(-0.50, 0.16), (-0.68, 0.08), (-0.48, 0.08)]), coat)
    if stance.right_arm > 0:
        pen.limb([(0.26, 0.20), (0.50, 0.24), (0.66, 0.42)], 0.13, coat)
    head = (0.46, 0.36) if stance.lying else (0.46, 0.62 - down)
    pen.limb([(0.24, 0.20), (0.38, head[1] - 0.24), (0.42, head[1] - 0.1)], 0.18, coat)
    _shell(pen, shell, down)
    draw_round_neck(pen.part(0.41, head[1] - 0.20, 0.15), as_scarf(who.worn))
    face = pen.part(*head, 0.235, 10 if stance.lying else 0)
    face.oval(0, 0, 1.06, 0.94, coat)
    draw_eyes(face, EYES, who.face)
    for side in (-1, 1):
        face.dot(side * 0.09, -0.14, 0.03, 0.04, darker(coat, 0.9))
    draw_mouth(face, -0.30, who.face, 1.2)
    draw_on_head(face, who.worn, EYES)
    if "backpack" in who.worn or "bag" in who.worn:
        pen.oval(-0.12, 0.72 - down, 0.16, 0.10, who.worn.get("backpack") or who.worn.get("bag") or colour("f0a35c"))


def _shell(pen: Pen, shell: Colour, down: float) -> None:
    """A dome of plates and its rim."""
    dome = [(-0.56, 0.14), (-0.52, 0.40), (-0.30, 0.62), (-0.08, 0.67), (0.16, 0.58), (0.32, 0.36), (0.34, 0.14)]
    pen.fill(curve([(x, y - down) for x, y in (*dome, (-0.1, 0.11))]), shell)
    light = mix(shell, colour("f4e6b0"), 0.45)
    for x, y, size in (
        (-0.11, 0.42, 0.26),
        (-0.36, 0.34, 0.20),
        (0.14, 0.34, 0.20),
        (-0.24, 0.22, 0.15),
        (0.02, 0.22, 0.15),
    ):
        pen.fill(points([(x + size * a, y - down + size * b) for a, b in HEXAGON]), light, contour=0.7)
    rim = [(-0.60, 0.19), (-0.1, 0.13), (0.38, 0.19), (0.37, 0.10), (-0.1, 0.05), (-0.58, 0.10)]
    pen.fill(curve([(x, y - down) for x, y in rim]), colour("efdca0"))


def draw_snail(pen: Pen, who: Character) -> None:
    coat, stance = who.coat or colour("ecd3a6"), STANCES[who.pose]
    pen = replace(pen, y=pen.y - stance.rise * pen.size)
    pen.fill(curve([(-0.56, 0.02), (-0.30, 0.16), (0.20, 0.16), (0.30, 0.40), (0.50, 0.36), (0.54, 0.04)]), coat)
    spiral = colour("d08a62")
    pen.oval(-0.10, 0.42, 0.34, 0.34, spiral)
    for r, shift in ((0.24, 0.03), (0.15, 0.05), (0.06, 0.06)):
        pen.oval(-0.10 + shift, 0.40, r, r, mix(spiral, colour("fdf3e1"), 0.5 if r != 0.15 else 0.1))
    for x in (0.32, 0.48):
        pen.limb([(x, 0.50), (x + 0.03, 0.72)], 0.035, coat)
        pen.oval(x + 0.035, 0.75, 0.04, 0.04, coat)
    draw_round_neck(pen.part(0.40, 0.28, 0.15), as_scarf(who.worn))
    face = pen.part(0.40, 0.45, 0.19)
    face.oval(0, 0, 1.0, 0.95, coat)
    draw_eyes(face, EYES, who.face)
    draw_mouth(face, -0.26, who.face)
    draw_on_head(face, who.worn, EYES)


def draw_snake(pen: Pen, who: Character) -> None:
    coat, stance = who.coat or colour("8fbf6a"), STANCES[who.pose]
    pen = replace(pen, y=pen.y - stance.rise * pen.size)
    height = 0.26 if stance.lying else 0.62
    for y, wide in ((0.06, 0.40), (0.15, 0.31)):
        pen.oval(-0.04, y, wide, 0.075, coat)
        for x in (-0.6, -0.2, 0.2, 0.6):
            pen.patch(-0.04 + x * wide, y - 0.005, 0.035, 0.03, darker(coat, 0.5))
    pen.limb([(-0.40, 0.06), (-0.54, 0.10), (-0.60, 0.20)], 0.08, coat, 0.2)
    pen.limb([(0.02, 0.18), (-0.06, height * 0.6), (0.08, height)], 0.15, coat)
    draw_round_neck(pen.part(0.03, height - 0.14, 0.12), as_scarf(who.worn))
    face = pen.part(0.08, height + 0.08, 0.20)
    tongue = curve([(0.0, -0.5), (0.06, -1.0), (0.20, -1.14)], closed=False)
    face.stroke(tongue, colour("d9584c"), 0.014)
    face.oval(0, 0, 1.15, 0.86, coat)
    draw_eyes(face, EYES, who.face)
    draw_mouth(face, -0.30, who.face)
    draw_on_head(face, who.worn, EYES)
