"""Small wonders: butterfly and bee, snowman and ghost."""

from dataclasses import replace

from services.illustrator.embedded.colour import NAMED, WHITE, Colour, colour, darker, mix
from services.illustrator.embedded.figures.face import Eyes, draw_eyes, draw_mouth
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.figures.stance import STANCES, Stance
from services.illustrator.embedded.figures.torso import Torso, draw_on_back, draw_on_torso
from services.illustrator.embedded.figures.worn import as_scarf, draw_on_head, draw_round_neck
from services.illustrator.embedded.reading import Character
from services.illustrator.embedded.shapes import curve, points

EYES = Eyes(0.42, 0.05, 1.05)
SNOW = colour("fbfaf8")
TWIG = colour("7a5a44")


def draw_butterfly(pen: Pen, who: Character) -> None:
    tint = who.coat or colour("f0a35c")
    pen, stance = _hovering(pen, who)
    spread = 0.86 if stance.lying or stance.legs_forward else 1.0
    for side in (-1, 1):
        upper = [(0.04, 0.46), (0.22, 0.86), (0.50, 0.88), (0.54, 0.62), (0.34, 0.42)]
        lower = [(0.04, 0.42), (0.34, 0.42), (0.46, 0.24), (0.34, 0.06), (0.14, 0.16)]
        for wing, inner in ((lower, mix(tint, WHITE, 0.25)), (upper, tint)):
            pen.fill(curve([(side * x * spread, y) for x, y in wing]), inner)
        pen.patch(side * 0.36 * spread, 0.68, 0.085, 0.085, mix(tint, WHITE, 0.65))
        pen.patch(side * 0.28 * spread, 0.24, 0.055, 0.055, mix(tint, WHITE, 0.65))
    pen.oval(0, 0.32, 0.065, 0.22, darker(tint, 0.9))
    _insect(pen, colour("fbe3c4"), who)


def draw_bee(pen: Pen, who: Character) -> None:
    coat = who.coat or colour("f8cf5a")
    pen, stance = _hovering(pen, who)
    lift = 0.10 if stance.right_arm > 0 else 0.0
    for side in (-1, 1):
        pen.oval(side * 0.24, 0.44 + lift, 0.20, 0.11, colour("dcecf4"), side * 24)
    pen.fill(curve([(-0.05, 0.10), (0, -0.02), (0.05, 0.10)]), TWIG)
    pen.oval(0, 0.28, 0.18, 0.24, coat)
    for y, half in ((0.34, 0.165), (0.22, 0.165), (0.12, 0.12)):
        pen.limb([(-half, y), (0, y - 0.02), (half, y)], 0.055, colour("5d4a44"))
    _insect(pen, coat, who)


def _insect(pen: Pen, tint: Colour, who: Character) -> None:
    """The head: feelers and a face."""
    for side in (-1, 1):
        feeler = [(side * 0.06, 0.76), (side * 0.12, 0.90), (side * 0.20, 0.95)]
        pen.stroke(curve(feeler, closed=False), TWIG, 0.020)
        pen.dot(side * 0.205, 0.955, 0.026, 0.026, TWIG)
    draw_round_neck(pen.part(0, 0.46, 0.13), as_scarf(who.worn))
    _face(pen.part(0, 0.60, 0.20), tint, who)


def draw_snowman(pen: Pen, who: Character) -> None:
    snow, stance = who.coat or SNOW, STANCES[who.pose]
    low = 0.08 if stance.lying or stance.legs_forward else 0.0
    pen = replace(pen, y=pen.y - stance.rise * pen.size, lean=pen.lean + stance.lean)
    torso = Torso(0.20, 0.54 - low, 0.30 - low)
    draw_on_back(pen, who.worn, torso)
    for side, angle in ((-1, stance.left_arm), (1, stance.right_arm)):
        up = 0.22 if angle > 0 else -0.04 if stance.stride else -0.10
        pen.stroke(points([(side * 0.17, 0.44 - low), (side * 0.40, 0.44 - low + up)]), TWIG, 0.026)
        pen.stroke(points([(side * 0.34, 0.44 - low + up * 0.75), (side * 0.40, 0.46 - low + up * 0.5)]), TWIG, 0.018)
    pen.oval(0.03 * bool(stance.stride), 0.19, 0.29, 0.20 - low * 0.4, snow)
    pen.oval(0, 0.44 - low, 0.215, 0.17, snow)
    for y in (0.46, 0.38):
        pen.dot(0, y - low, 0.022, 0.022, TWIG)
    draw_on_torso(pen, who.worn, torso)
    draw_round_neck(pen.part(0, 0.57 - low, 0.16), {"scarf": NAMED["red"], **who.worn})
    head = pen.part(0, 0.74 - low, 0.20, stance.tilt)
    _face(head, snow, who)
    carrot = [(-0.10, -0.04), (0.10, 0.04), (0.66, -0.22), (0.02, -0.24)]
    head.fill(curve(carrot), colour("f09a4c"))


def draw_ghost(pen: Pen, who: Character) -> None:
    sheet = who.coat or colour("f3f1fa")
    pen, stance = _hovering(pen, who)
    side = 1 if stance.right_arm > 0 else -1
    half = [
        (0.0, 0.92),
        (0.26, 0.82),
        (0.36, 0.52),
        (0.38, 0.22),
        (0.42, 0.06),
        (0.28, 0.12),
        (0.16, 0.02),
        (0.06, 0.12),
    ]
    wave = 0.06 if stance.stride else 0.02
    tail = [(x + wave * (0.5 - y), y) for x, y in half]
    pen.fill(curve([*tail, *[(-x + wave * (0.5 - y), y) for x, y in reversed(half) if x]]), sheet)
    for arm, up in ((-1, -0.04), (1, 0.16 * side)):
        pen.limb([(arm * 0.30, 0.44), (arm * 0.46, 0.44 + up)], 0.13, sheet, 0.8)
    draw_round_neck(pen.part(0, 0.40, 0.30), as_scarf(who.worn))
    head = pen.part(0, 0.62, 0.30)
    draw_eyes(head, EYES, who.face)
    draw_mouth(head, -0.24, who.face)
    draw_on_head(pen.part(0, 0.68, 0.29), who.worn, Eyes(0.42, -0.14))


def _face(head: Pen, tint: Colour, who: Character) -> None:
    head.oval(0, 0, 1.04, 0.98, tint)
    draw_eyes(head, EYES, who.face)
    draw_mouth(head, -0.34, who.face)
    draw_on_head(head, who.worn, EYES)


def _hovering(pen: Pen, who: Character) -> tuple[Pen, Stance]:
    """A hand above the ground, unless it rests."""
    stance = STANCES[who.pose]
    rise = 0.0 if stance.lying else 0.06 if stance.legs_forward else 0.18 + 0.6 * stance.rise
    return replace(pen, y=pen.y - rise * pen.size, lean=pen.lean + stance.lean * 0.7), stance
