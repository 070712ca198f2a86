"""Bushes, grass, flowers and stones."""

from services.illustrator.embedded.colour import Colour, colour, darker, mix
from services.illustrator.embedded.places.trees import SNOW
from services.illustrator.embedded.shapes import blob, curve, ellipse, points
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import LEAFY, Stage

LEAF, MOSS = colour("9cc07a"), colour("7ea866")
STONE = colour("b9b6b4")
PETALS = (colour("f2a0a8"), colour("f7d070"), colour("fbf3ea"), colour("c3a6dc"), colour("f3b06f"))


def bush(stage: Stage, x: float, foot: float, size: float, leaf: Colour = MOSS) -> None:
    tint = SNOW if stage.season.bare else leaf
    for across, lift in ((-0.6, 0.35), (0.6, 0.35), (0, 0.55)):
        stage.paint(blob(x + across * size, foot - lift * size, size * 0.75, size * 0.6, stage.rng), tint, LEAFY)


def grass(stage: Stage, x: float, foot: float, tall: float, leaf: Colour | None = None) -> None:
    leaf = leaf or mix(stage.season.grass, MOSS, 0.15 if stage.season.bare else 0.6)
    for _ in range(5):
        root, tip = x + stage.near(-0.3, 0.3) * tall, x + stage.near(-0.9, 0.9) * tall
        up = foot - tall * stage.near(0.7, 1.1)
        blade = [(root - 0.05 * tall, foot), ((root + tip) / 2, (foot + up) / 2), (tip, up), (root + 0.06 * tall, foot)]
        stage.paint(curve(blade), mix(leaf, darker(leaf, 0.6), stage.near(0, 0.8)))


def flower(stage: Stage, x: float, foot: float, tall: float, petal: Colour | None = None) -> None:
    petal = petal or stage.one(PETALS)
    stage.pencil(points([(x, foot), (x + tall * 0.06, foot - tall)]), MOSS, 0.004, 0.9)
    stage.paint(ellipse(x + 0.12 * tall, foot - tall * 0.4, tall * 0.16, tall * 0.06, -30), LEAF)
    r = tall * 0.24
    for across, down in ((0, -1), (0.95, -0.3), (0.6, 0.8), (-0.6, 0.8), (-0.95, -0.3)):
        stage.paint(
            ellipse(x + tall * 0.06 + across * r * 0.75, foot - tall + down * r * 0.75, r * 0.6, r * 0.6), petal
        )
    stage.paint(ellipse(x + tall * 0.06, foot - tall, r * 0.42, r * 0.42), colour("f0b955"))


def stone(stage: Stage, x: float, foot: float, size: float, tint: Colour = STONE) -> None:
    lump = [(-1, 0), (-0.85, -0.5), (-0.2, -0.8), (0.5, -0.65), (1, -0.15), (0.9, 0.05)]
    stage.paint(curve([(x + across * size, foot + down * size) for across, down in lump]), tint)
    if stage.season.bare:
        cap = [(-0.85, -0.45), (-0.2, -0.85), (0.5, -0.7), (0.85, -0.3), (0.3, -0.45), (-0.2, -0.4)]
        stage.paint(curve([(x + across * size, foot + down * size) for across, down in cap]), SNOW)


def tufts(stage: Stage, count: int, low: float = 0.12, high: float = 0.75) -> None:
    """Grass and small flowers over the land, larger as they come nearer."""
    for number, x in enumerate(stage.spread(count)):
        share = stage.near(low, high)
        grass(stage, x, stage.down(share), 0.012 + 0.035 * share)
        if number < stage.season.flowers:
            flower(stage, x + 0.02, stage.down(share), 0.02 + 0.035 * share)


def mushroom(stage: Stage, x: float, foot: float, tall: float) -> None:
    sketch = Sketch(stage, x, foot, tall)
    sketch.round([(-0.13, 0), (-0.1, 0.6), (0.1, 0.6), (0.15, 0)], colour("f7ecd8"))
    sketch.round([(-0.5, 0.5), (-0.35, 0.85), (0, 1.0), (0.35, 0.85), (0.5, 0.5), (0, 0.42)], colour("dd6f5e"))
    for across, up in ((-0.2, 0.68), (0.08, 0.82), (0.25, 0.62)):
        sketch.oval(across, up, 0.07, 0.06, colour("fdf6ea"))


def reed(stage: Stage, x: float, foot: float, tall: float) -> None:
    stage.pencil(points([(x, foot), (x + 0.01, foot - tall)]), MOSS, 0.005, 0.9)
    stage.paint(ellipse(x + 0.01, foot - tall, 0.011, 0.032), colour("b0835a"))
    grass(stage, x, foot + 0.01, 0.12)
