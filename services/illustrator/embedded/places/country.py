"""Out of doors, on grass and earth."""

from services.illustrator.embedded.colour import Colour, colour, mix
from services.illustrator.embedded.places.buildings import fence, hanok
from services.illustrator.embedded.places.plants import bough, bush, flower, grass, pine, stone, tree, verge
from services.illustrator.embedded.shapes import blob, curve, ellipse, points, summit
from services.illustrator.embedded.stage import MIST, WIDE, Stage

GRASS, MEADOW, HILL, PEAK = colour("b5cf8b"), colour("c6d995"), colour("9fbf95"), colour("8fa8b4")
EARTH, WATER, RICE = colour("e3cfa4"), colour("8fc3d8"), colour("cfd77f")


def far_hills(stage: Stage, tint: Colour = HILL) -> None:
    stage.land(stage.ground - 0.10, 0.14, PEAK, 0.6, peaks=2.6)
    stage.land(stage.ground - 0.03, 0.09, tint, 0.35, peaks=2.0)


def path(stage: Stage, tint: Colour = EARTH) -> None:
    """A way that winds from the lower edge to the hills."""
    x = stage.across(0.35, 0.65)
    way = [(x - 0.20, 1.05), (x - 0.02, 0.88), (x + 0.02, 0.78), (x - 0.015, stage.ground + 0.02)]
    way += [(x + 0.015, stage.ground + 0.02), (x + 0.10, 0.78), (x + 0.14, 0.88), (x + 0.22, 1.05)]
    stage.paint(curve(way), tint, WIDE)


def meadow(stage: Stage) -> None:
    far_hills(stage)
    for x in stage.spread(2):
        tree(stage, x, stage.ground + 0.02, stage.near(0.14, 0.20), far=0.25)
    stage.land(stage.ground + 0.05, 0.05, MEADOW)
    path(stage)
    for x in stage.spread(9):
        flower(stage, x, stage.near(stage.ground + 0.06, 0.92), 0.03)


def meadow_near(stage: Stage) -> None:
    verge(stage, GRASS, 8)
    bough(stage)


def forest(stage: Stage) -> None:
    stage.land(stage.ground - 0.04, 0.12, HILL, 0.5)
    for x in stage.spread(7, -0.05, 1.05):
        pine(stage, x, stage.ground - 0.02, stage.near(0.26, 0.40), far=0.45)
    stage.canvas.wash(ellipse(stage.aspect / 2, stage.ground - 0.03, stage.aspect * 0.6, 0.05), stage.air.haze, MIST)
    stage.land(stage.ground + 0.03, 0.04, colour("a9c883"))
    path(stage)
    for share in (0.02, 0.17, 0.84, 0.99):
        tall = stage.near(0.50, 0.66)
        tree(stage, share * stage.aspect, stage.near(stage.ground + 0.03, stage.ground + 0.10), tall)
    for x in stage.spread(4):
        bush(stage, x, stage.ground + 0.05, stage.near(0.03, 0.05))


def forest_near(stage: Stage) -> None:
    verge(stage)
    for share in (0.05, 0.93):
        mushroom(stage, share * stage.aspect, 0.97, 0.07)
    bough(stage)


def mushroom(stage: Stage, x: float, foot: float, tall: float) -> None:
    stem = [
        (x - tall * 0.13, foot),
        (x - tall * 0.1, foot - tall * 0.6),
        (x + tall * 0.1, foot - tall * 0.6),
        (x + tall * 0.15, foot),
    ]
    stage.paint(curve(stem), colour("f7ecd8"))
    cap = [(-0.5, -0.5), (-0.35, -0.85), (0, -1.0), (0.35, -0.85), (0.5, -0.5), (0, -0.42)]
    stage.paint(curve([(x + across * tall, foot + down * tall) for across, down in cap]), colour("dd6f5e"))
    for across, down in ((-0.2, -0.68), (0.08, -0.82), (0.25, -0.62)):
        stage.paint(ellipse(x + across * tall, foot + down * tall, tall * 0.07, tall * 0.06), colour("fdf6ea"))


def mountain(stage: Stage) -> None:
    for x, wide, tall in zip(
        stage.spread(4, -0.05, 1.05), (0.7, 0.8, 0.75, 0.7), (0.34, 0.46, 0.40, 0.30), strict=True
    ):
        stage.paint(summit(x, stage.ground + 0.02, wide, tall, stage.rng), PEAK, WIDE, 0.45)
    stage.canvas.wash(blob(stage.across(), stage.ground - 0.08, 0.55, 0.05, stage.rng), stage.air.haze, MIST)
    for x, wide, tall in zip(stage.spread(2), (0.75, 0.85), (0.30, 0.26), strict=True):
        stage.paint(summit(x, stage.ground + 0.05, wide, tall, stage.rng), colour("86a696"), WIDE, 0.12)
    stage.canvas.wash(ellipse(stage.across(), stage.ground - 0.01, 0.7, 0.035), stage.air.haze, MIST)
    stage.land(stage.ground + 0.05, 0.06, GRASS)
    for x in (*stage.spread(2, 0.0, 0.22), *stage.spread(2, 0.78, 1.0)):
        pine(stage, x, stage.ground + stage.near(0.02, 0.08), stage.near(0.22, 0.34))
    path(stage)


def mountain_near(stage: Stage) -> None:
    for share, size in ((0.04, 0.09), (0.15, 0.05), (0.95, 0.10)):
        stone(stage, share * stage.aspect, 0.99, size)
    verge(stage, GRASS, 4)


def river(stage: Stage) -> None:
    far_hills(stage)
    for x in stage.spread(4):
        tree(stage, x, stage.ground, stage.near(0.13, 0.20), far=0.2)
    stage.land(stage.ground + 0.03, 0.03, GRASS)
    bend = stage.aspect * stage.near(0.4, 0.6)
    water = [(-0.1, stage.ground + 0.04), (stage.aspect * 0.3, stage.ground + 0.03), (bend, stage.ground + 0.05)]
    water += [(stage.aspect + 0.1, stage.ground + 0.03), (stage.aspect + 0.1, 0.80), (bend, 0.775), (-0.1, 0.80)]
    stage.paint(curve(water), WATER, WIDE)
    ripples(stage, stage.ground + 0.06, 0.77, 14)
    stage.land(0.83, 0.04, MEADOW)
    for share in (0.06, 0.9):
        stone(stage, share * stage.aspect, 0.82, 0.05)


def ripples(stage: Stage, top: float, bottom: float, count: int) -> None:
    for _ in range(count):
        x, y, half = stage.across(), stage.near(top, bottom), stage.near(0.02, 0.05)
        wave = curve(
            [(x - half, y), (x - half / 2, y - 0.005), (x, y), (x + half / 2, y - 0.005), (x + half, y)], closed=False
        )
        stage.canvas.line(wave, 0.003, mix(stage.air.seen(WATER), (0.3, 0.45, 0.6), 0.4), 0.55)


def reeds(stage: Stage) -> None:
    for share in (0.02, 0.06, 0.11, 0.9, 0.95, 0.99):
        x = share * stage.aspect
        tall = stage.near(0.16, 0.28)
        stage.pencil(points([(x, 1.0), (x + 0.01, 1.0 - tall)]), GRASS, 0.005, 0.9)
        stage.paint(ellipse(x + 0.01, 1.0 - tall, 0.011, 0.032), colour("b0835a"))
        grass(stage, x, 1.01, 0.12)
    bough(stage)


def farm(stage: Stage) -> None:
    far_hills(stage)
    hanok(stage, stage.across(0.15, 0.3), stage.ground + 0.02, 0.26, colour("dcb878"))
    tree(stage, stage.across(0.74, 0.86), stage.ground + 0.03, 0.28)
    stage.land(stage.ground + 0.05, 0.02, RICE)
    for number in range(5):
        y = stage.ground + 0.07 + number * number * 0.012
        row = curve([(-0.05, y + 0.02), (stage.aspect * 0.5, y), (stage.aspect + 0.05, y + 0.02)], closed=False)
        stage.pencil(row, colour("b39b5c"), 0.004)
        for x in stage.spread(16):
            grass(stage, x, y + 0.012, 0.022 + number * 0.004, colour("9fbd5f"))
    stage.land(0.87, 0.02, EARTH)


def farm_near(stage: Stage) -> None:
    fence(stage, 1.0, 0.0, 0.22)
    fence(stage, 1.0, stage.aspect - 0.22, stage.aspect)
    verge(stage, GRASS, 4)
