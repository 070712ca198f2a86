"""Sand, ice and caves."""

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import LAMP, colour
from services.illustrator.embedded.places.plants import pine, stone
from services.illustrator.embedded.shapes import blob, curve, ellipse, points, ridge, summit
from services.illustrator.embedded.stage import BLURRED, WIDE, Stage

SNOW, ROCK, DUNE = colour("f6f8fb"), colour("a5978f"), colour("edc88e")
BLOOM = colour("ee8f86")


def desert(stage: Stage) -> None:
    stage.land(stage.ground - 0.02, 0.10, DUNE, 0.4, peaks=1.6)
    stage.land(stage.ground + 0.05, 0.12, DUNE, 0.15, peaks=1.2)
    for x in (*stage.spread(1, 0.06, 0.2), *stage.spread(1, 0.78, 0.92)):
        _cactus(stage, x, stage.ground + 0.08, stage.near(0.16, 0.26))
    stage.land(0.78, 0.08, colour("f2d5a0"), peaks=0.9)


def _cactus(stage: Stage, x: float, foot: float, tall: float) -> None:
    green = colour("8cb27e")
    stage.paint(
        curve(
            [
                (x - 0.03, foot),
                (x - 0.03, foot - tall * 0.9),
                (x, foot - tall),
                (x + 0.03, foot - tall * 0.9),
                (x + 0.03, foot),
            ]
        ),
        green,
    )
    for side in (-1, 1):
        arm = [
            (x + side * 0.02, foot - tall * 0.4),
            (x + side * 0.085, foot - tall * 0.42),
            (x + side * 0.085, foot - tall * 0.75),
        ]
        arm += [
            (x + side * 0.055, foot - tall * 0.75),
            (x + side * 0.05, foot - tall * 0.52),
            (x + side * 0.02, foot - tall * 0.5),
        ]
        stage.paint(curve(arm), green)
    stage.paint(ellipse(x, foot - tall, 0.018, 0.014), BLOOM)


def desert_near(stage: Stage) -> None:
    for share, size in ((0.05, 0.06), (0.94, 0.08)):
        stone(stage, share * stage.aspect, 0.99, size, colour("d6ab7e"))


def snowfield(stage: Stage) -> None:
    for x, tall in zip(stage.spread(3), (0.26, 0.34, 0.24), strict=True):
        stage.paint(summit(x, stage.ground + 0.02, 0.7, tall, stage.rng), colour("b7cbe0"), WIDE, 0.25)
    for x in stage.spread(6):
        pine(stage, x, stage.ground + 0.02, stage.near(0.14, 0.24), colour("9db8b6"), far=0.25)
    stage.land(stage.ground + 0.05, 0.06, colour("e8f0f8"))
    for share in (0.07, 0.92):
        pine(stage, share * stage.aspect, stage.ground + 0.1, 0.4, colour("8fb0a9"))
    stage.land(0.80, 0.05, SNOW)


def snow_near(stage: Stage) -> None:
    for share in (0.02, 0.12, 0.9, 1.0):
        stage.paint(blob(share * stage.aspect, 1.02, 0.13, 0.07, stage.rng), SNOW)


def cave(stage: Stage) -> None:
    stage.paint(
        ridge(stage.aspect, -0.1, 0.0, stage.rng), colour("b79f92"), Wash(strength=0.95, body=1.0, edge=0, pool=0.6)
    )
    x = stage.across(0.35, 0.65)
    stage.canvas.wash(
        blob(x, 0.42, 0.28, 0.27, stage.rng), stage.air.horizon, Wash(strength=0.5, body=1.0, edge=0.3, soft=0.006)
    )
    stage.canvas.glow(x, 0.44, 0.62, LAMP, 0.5)
    stage.land(stage.ground + 0.06, 0.04, colour("c4aa93"))
    for x in stage.spread(9):
        tall = stage.near(0.10, 0.26)
        stage.paint(curve([(x - 0.06, -0.03), (x, tall), (x, tall), (x + 0.06, -0.03)]), ROCK)
    for share in (0.03, 0.14, 0.86, 0.97):
        stone(stage, share * stage.aspect, stage.ground + 0.12, stage.near(0.07, 0.12), ROCK)
    for share in (0.1, 0.9):
        _crystal(stage, share * stage.aspect, stage.ground + 0.1, 0.12)


def _crystal(stage: Stage, x: float, foot: float, tall: float) -> None:
    for across, share in ((-0.03, 0.7), (0.03, 0.8), (0.0, 1.0)):
        top = foot - tall * share
        gem = [
            (x + across - 0.02, foot),
            (x + across - 0.026, top + 0.03),
            (x + across, top),
            (x + across + 0.026, top + 0.03),
            (x + across + 0.02, foot),
        ]
        stage.paint(points(gem), colour("a9cfe6"))
    stage.canvas.glow(x, foot - tall / 2, 0.13, colour("e3f4ff"), 0.5)


def cave_near(stage: Stage) -> None:
    for side in (0.0, 1.0):
        stage.paint(blob(side * stage.aspect, 0.98, 0.17, 0.14, stage.rng), colour("8d7f7a"), BLURRED)
