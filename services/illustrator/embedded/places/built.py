"""Where people live: villages, palaces, cities, schools, markets and rooms."""

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import LAMP, colour, darker
from services.illustrator.embedded.places.buildings import TILE, fence, hanok, palace, stall, tower
from services.illustrator.embedded.places.country import EARTH, GRASS, far_hills, path
from services.illustrator.embedded.places.plants import bough, bush, tree, verge
from services.illustrator.embedded.shapes import blob, box, curve, ellipse, points
from services.illustrator.embedded.stage import WIDE, Stage

PAVING, FLOOR, PAPERED = colour("e4dccb"), colour("d9b184"), colour("f3e2c4")
AWNINGS = (colour("e07f6c"), colour("7fb3c9"), colour("e9bd61"), colour("93b982"))


def village(stage: Stage) -> None:
    far_hills(stage)
    for x in stage.spread(3, 0.08, 0.92):
        hanok(stage, x, stage.ground - 0.01, 0.16, colour("d9b67c"), far=0.3)
    stage.land(stage.ground + 0.05, 0.03, GRASS)
    path(stage)
    left, right = stage.across(0.12, 0.2), stage.across(0.80, 0.88)
    hanok(stage, left, stage.ground + 0.07, 0.34, colour("dcb878"))
    hanok(stage, right, stage.ground + 0.06, 0.30, TILE)
    tree(stage, stage.across(0.40, 0.5), stage.ground + 0.03, 0.24, far=0.1)
    bush(stage, stage.across(0.3, 0.34), stage.ground + 0.08, 0.04)


def village_near(stage: Stage) -> None:
    fence(stage, 0.99, 0.0, 0.2)
    verge(stage, GRASS, 6)
    bough(stage, colour("f3bcc0"))


def palace_grounds(stage: Stage) -> None:
    far_hills(stage)
    palace(stage, stage.aspect / 2 + stage.near(-0.06, 0.06), stage.ground + 0.05, min(0.72, stage.aspect * 0.72))
    stage.land(stage.ground + 0.07, 0.01, PAVING)
    for y in (0.72, 0.80, 0.90):
        if y > stage.ground + 0.08:
            stage.pencil(curve([(-0.05, y), (stage.aspect + 0.05, y + 0.005)], closed=False), PAVING, 0.003, 0.5)
    for share in (0.07, 0.93):
        tree(stage, share * stage.aspect, stage.ground + 0.10, 0.36, colour("a8c48a"))


def palace_near(stage: Stage) -> None:
    bough(stage, colour("f4b9c1"))
    for share in (0.05, 0.95):
        bush(stage, share * stage.aspect, 1.01, 0.07)


def city(stage: Stage) -> None:
    tints = (colour("e7c3a8"), colour("bfd0d6"), colour("efd9a9"), colour("d3b9c4"), colour("c3d1b5"))
    for number, x in enumerate(stage.spread(7)):
        tall = stage.near(0.18, 0.42)
        tint = stage.air.seen(tints[number % 5], 0.45)
        stage.canvas.wash(box(x - 0.07, stage.ground - tall, x + 0.07, stage.ground + 0.05), tint, WIDE)
    for number, x in enumerate(stage.spread(5)):
        tower(stage, x, stage.ground + 0.06, stage.near(0.13, 0.18), stage.near(0.22, 0.42), tints[(number + 2) % 5])
    stage.land(stage.ground + 0.07, 0.01, colour("cfcdc8"))
    for x in stage.spread(6):
        stage.paint(box(x - 0.045, 0.80, x + 0.045, 0.812), colour("fbf4e2"))
    for share in (0.05, 0.5, 0.95):
        tree(stage, share * stage.aspect, stage.ground + 0.09, 0.2)


def city_near(stage: Stage) -> None:
    for share in (0.06, 0.94):
        x = share * stage.aspect
        stage.paint(box(x - 0.007, 0.55, x + 0.007, 1.02), colour("7b8087"))
        stage.paint(ellipse(x, 0.54, 0.032, 0.036), LAMP)
        if stage.air.dark:
            stage.canvas.glow(x, 0.54, 0.22, LAMP, 0.6)
        bush(stage, x, 1.02, 0.07)


def school(stage: Stage) -> None:
    far_hills(stage)
    x, foot, wide = stage.aspect / 2, stage.ground + 0.05, min(0.74, stage.aspect * 0.74)
    stage.paint(box(x - wide / 2, foot - 0.24, x + wide / 2, foot), colour("f0cfa6"))
    stage.paint(
        points(
            [
                (x - wide * 0.54, foot - 0.235),
                (x + wide * 0.54, foot - 0.235),
                (x + wide * 0.48, foot - 0.30),
                (x - wide * 0.48, foot - 0.30),
            ]
        ),
        colour("c98473"),
    )
    stage.paint(points([(x - 0.11, foot - 0.235), (x, foot - 0.37), (x + 0.11, foot - 0.235)]), colour("d9937f"))
    stage.paint(ellipse(x, foot - 0.265, 0.032, 0.032), colour("fdf6e6"))
    for share in (-0.39, -0.26, 0.26, 0.39):
        for lift in (0.025, 0.135):
            stage.window(x + share * wide, foot - lift, 0.032, 0.07)
    stage.paint(box(x - 0.055, foot - 0.14, x + 0.055, foot), colour("a9795c"))
    stage.land(stage.ground + 0.07, 0.01, colour("ead7ae"))
    for share in (0.06, 0.94):
        tree(stage, share * stage.aspect, stage.ground + 0.09, 0.34)
    path(stage, colour("f2e4c3"))


def school_near(stage: Stage) -> None:
    verge(stage, GRASS, 6)


def market(stage: Stage) -> None:
    for x in stage.spread(3):
        hanok(stage, x, stage.ground, 0.28, far=0.3)
    stage.land(stage.ground + 0.04, 0.01, EARTH)
    for number, x in enumerate(stage.spread(4, 0.0, 1.0)):
        stall(stage, x, stage.ground + stage.near(0.06, 0.10), 0.22, AWNINGS[number])
    _lanterns(stage)


def _lanterns(stage: Stage) -> None:
    """A string of them from side to side."""
    wire = [(share * stage.aspect, 0.10 + 0.16 * share * (1 - share)) for share in (0.0, 0.25, 0.5, 0.75, 1.0)]
    stage.canvas.line(curve(wire, closed=False), 0.003, colour("7d6a5c"), 0.7)
    for number in range(7):
        share = (number + 0.5) / 7
        x, y = share * stage.aspect, 0.135 + 0.16 * share * (1 - share)
        stage.canvas.glow(x, y, 0.11, LAMP, 0.5 if stage.air.dark else 0.15)
        stage.canvas.wash(ellipse(x, y, 0.024, 0.03), AWNINGS[number % 3], Wash(edge=0.25, body=1.0))


def market_near(stage: Stage) -> None:
    for share in (0.06, 0.94):
        x = share * stage.aspect
        stage.paint(curve([(x - 0.09, 0.93), (x + 0.09, 0.93), (x + 0.07, 1.03), (x - 0.07, 1.03)]), colour("c99a66"))
        for across in (-0.055, 0.0, 0.055):
            stage.paint(ellipse(x + across, 0.925, 0.034, 0.034), AWNINGS[int(stage.rng.integers(4))])


def room(stage: Stage) -> None:
    wall = Wash(strength=0.85, edge=0.1, pool=0.35, body=1.0, layers=1)
    edge = stage.ground + 0.05
    stage.paint(box(-0.1, -0.1, stage.aspect + 0.1, edge + 0.02), PAPERED, wall)
    for x in stage.spread(12):
        for y in (0.12, 0.30, 0.48):
            stage.paint(ellipse(x, y + stage.near(-0.03, 0.03), 0.007, 0.007), colour("ecc7a4"))
    _window_frame(stage, stage.aspect * (0.28 if stage.rng.random() < 0.5 else 0.72))
    stage.paint(box(-0.1, edge, stage.aspect + 0.1, 1.1), FLOOR, WIDE)
    for number in range(5):
        y = edge + 0.03 + number * number * 0.016
        stage.pencil(points([(-0.02, y), (stage.aspect + 0.02, y)]), FLOOR, 0.003, 0.5)
    stage.paint(ellipse(stage.aspect / 2, 0.88, stage.aspect * 0.40, 0.10), colour("e7a48f"))
    stage.paint(ellipse(stage.aspect / 2, 0.88, stage.aspect * 0.33, 0.075), colour("f6d3b3"))
    _chest(stage, stage.aspect * stage.near(0.46, 0.54), edge + 0.03)


def _window_frame(stage: Stage, x: float) -> None:
    """The world outside, in the colours of its sky."""
    stage.canvas.wash(box(x - 0.145, 0.13, x + 0.145, 0.45), colour("b98a63"), Wash(body=1.0))
    stage.canvas.wash(box(x - 0.125, 0.15, x + 0.125, 0.43), stage.air.top, Wash(body=1.0, pool=0.6))
    stage.paint(blob(x, 0.43, 0.11, 0.055, stage.rng), colour("9fbf95"))
    if stage.air.dark:
        stage.canvas.wash(ellipse(x + 0.05, 0.22, 0.026, 0.026), LAMP, Wash(strength=0.4, body=1.0))
    for bar in (box(x - 0.006, 0.14, x + 0.006, 0.44), box(x - 0.13, 0.284, x + 0.13, 0.296)):
        stage.paint(bar, colour("b98a63"))
    for side in (-1, 1):
        drape = [
            (x + side * 0.08, 0.11),
            (x + side * 0.20, 0.11),
            (x + side * 0.21, 0.48),
            (x + side * 0.15, 0.49),
            (x + side * 0.14, 0.3),
        ]
        stage.paint(curve(drape), colour("e9b1a6"))


def _chest(stage: Stage, x: float, foot: float) -> None:
    stage.paint(box(x - 0.12, foot - 0.15, x + 0.12, foot), colour("a9744f"))
    for lift in (0.05, 0.10):
        stage.pencil(
            points([(x - 0.115, foot - lift), (x + 0.115, foot - lift)]), darker(colour("a9744f"), 0.6), 0.003, 0.8
        )
        stage.paint(ellipse(x, foot - lift + 0.025, 0.011, 0.011), colour("e8c272"))
    stage.canvas.glow(x + 0.06, foot - 0.21, 0.28, LAMP, 0.7 if stage.air.dark else 0.2)
    stage.canvas.wash(ellipse(x + 0.06, foot - 0.20, 0.04, 0.045), LAMP, Wash(body=1.0, edge=0.3))


def room_near(stage: Stage) -> None:
    for share, tint in ((0.06, colour("8fb2d3")), (0.95, colour("e9c16d"))):
        stage.paint(blob(share * stage.aspect, 1.0, 0.12, 0.07, stage.rng), tint)
