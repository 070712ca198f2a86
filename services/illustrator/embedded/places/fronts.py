"""Frames that many places share: what grows or lies nearest to the eye. Middle and faces stay free."""

from services.illustrator.embedded.colour import Colour, darker, mix
from services.illustrator.embedded.places.plants import bush, flower, grass, stone
from services.illustrator.embedded.places.trees import BARK, SNOW
from services.illustrator.embedded.shapes import blob, curve, ellipse
from services.illustrator.embedded.stage import BLURRED, THING, Stage


def verge(stage: Stage) -> None:
    """Grass and flowers along the lower edge, thicker in the corners."""
    for x in (*stage.spread(3, 0.0, 0.22), *stage.spread(3, 0.78, 1.0)):
        grass(stage, x, stage.near(0.99, 1.03), stage.near(0.08, 0.15))
    for number in range(stage.season.flowers):
        side = stage.across(0.02, 0.22) if number % 2 else stage.across(0.78, 0.98)
        flower(stage, side, stage.near(0.96, 1.0), stage.near(0.07, 0.11))


def bough(stage: Stage) -> None:
    """A branch that hangs into an upper corner."""
    stage.paint(curve([(-0.05, 0.03), (0.14, 0.055), (0.30, 0.02), (0.14, 0.08), (-0.05, 0.07)]), BARK, BLURRED)
    for number in range(8):
        x, y = stage.near(-0.03, 0.30), stage.near(-0.04, 0.09) - 0.0
        stage.paint(blob(x, y, 0.08, 0.045, stage.rng), _leaf(stage), BLURRED)
        if number % 2:
            stage.paint(ellipse(x + 0.05, y + 0.06, 0.022, 0.010, stage.near(20, 80)), _leaf(stage), THING)


def canopy(stage: Stage) -> None:
    """Leaves over both corners and a bank below: one looks out from under trees."""
    for side in (0.0, 1.0):
        for _ in range(6):
            inwards = stage.near(-0.04, 0.24)
            x = stage.at(side) + (inwards if side == 0 else -inwards)
            stage.paint(blob(x, stage.near(-0.04, 0.13 - 0.4 * inwards), 0.10, 0.06, stage.rng), _leaf(stage), BLURRED)
    bank(stage)


def trunk(stage: Stage) -> None:
    """A great tree at one side, cut by the edge."""
    x = 0.0
    stem = [(x - 0.06, 1.1), (x - 0.06, -0.1), (x + 0.055, -0.1), (x + 0.045, 0.35), (x + 0.06, 0.75), (x + 0.13, 1.1)]
    stage.paint(curve(stem), darker(BARK, 0.35), BLURRED)
    for shift in (0.0, 0.025):
        bark = [(x + shift, 0.1), (x + shift + 0.008, 0.5), (x + shift + 0.02, 0.95)]
        stage.pencil(curve(bark, closed=False), BARK, 0.004, 0.5)
    for _ in range(5):
        stage.paint(
            blob(stage.near(-0.03, 0.2), stage.near(-0.03, 0.10), 0.09, 0.055, stage.rng), _leaf(stage), BLURRED
        )
    grass(stage, 0.12, 1.02, 0.12)


def bank(stage: Stage) -> None:
    """Dark bushes in the lower corners."""
    tint = darker(stage.season.grass, 0.35)
    for share, size in ((-0.01, 0.10), (0.09, 0.055), (1.01, 0.09)):
        bush(stage, stage.at(share), 1.03, size, tint)
    for x in stage.spread(3, 0.86, 1.0):
        grass(stage, x, 1.01, 0.10)


def boulders(stage: Stage, tint: Colour) -> None:
    for share, size in ((0.02, 0.12), (0.15, 0.06), (0.97, 0.10)):
        stone(stage, stage.at(share), 1.01, size, tint)


def rocks(stage: Stage) -> None:
    boulders(stage, (0.66, 0.65, 0.66))
    verge(stage)


def drifts(stage: Stage) -> None:
    """Heaped snow."""
    for share in (0.0, 0.12, 0.9, 1.0):
        stage.paint(blob(stage.at(share), 1.02, 0.13, 0.07, stage.rng), SNOW)


def nothing(_stage: Stage) -> None:
    """An open view."""


def _leaf(stage: Stage) -> Colour:
    if stage.season.bare:
        return SNOW
    leaf = stage.one(stage.season.leaves)
    return mix(leaf, darker(leaf, 0.5), stage.near(0.0, 0.8))
