"""Rivers and streams."""

import numpy as np

from services.illustrator.embedded.colour import colour
from services.illustrator.embedded.places.fronts import bough, rocks, trunk
from services.illustrator.embedded.places.grounds import DEEP, WATER, far_hills, field, glints, water
from services.illustrator.embedded.places.part import Part, Place
from services.illustrator.embedded.places.plants import reed, stone, tufts
from services.illustrator.embedded.places.trees import tree, willow
from services.illustrator.embedded.shapes import Points, curve, ellipse
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import WIDE, Stage

BANK, WOOD = colour("d9c49a"), colour("b5835c")


def _bend(stage: Stage, widen: float) -> Points:
    """A stream that winds down from the hills and out to the right, past where the cast stands."""
    left, right = [], []
    for share in np.linspace(0, 1, 13):
        x = stage.at(0.60 + 0.40 * share**1.4) + 0.16 * np.sin(2.0 + share * 5.2) * share**0.7
        half = 0.010 + 0.20 * share**1.5 + widen * (0.2 + share)
        y = stage.down(0.04 + 1.05 * share**1.5)
        left.append((x - half, y))
        right.append((x + half, y))
    return curve([*left, *right[::-1]])


def _winding(stage: Stage) -> None:
    far_hills(stage)
    for x in stage.spread(5):
        tree(stage, x, stage.ground + 0.02, stage.near(0.13, 0.20), far=0.25)
    field(stage)
    stage.paint(_bend(stage, 0.022), BANK)
    stage.paint(_bend(stage, 0.0), WATER, WIDE)
    for number in range(9):
        y = stage.down(0.34 + 0.07 * number)
        x = 0.74 + 0.025 * number
        wave = [(stage.at(x - 0.02) - 0.06, y), (stage.at(x), y - 0.006), (stage.at(x + 0.02) + 0.05, y)]
        stage.pencil(curve([(x + stage.near(-0.03, 0.03), down) for x, down in wave], closed=False), DEEP, 0.003, 0.6)
    _bridge(stage, stage.at(0.75), stage.down(0.25), 0.34)
    for share, down, size in (
        (0.56, 0.42, 0.03),
        (0.92, 0.36, 0.035),
        (0.60, 0.66, 0.04),
        (0.98, 0.6, 0.05),
        (0.76, 0.56, 0.03),
    ):
        stone(stage, stage.at(share), stage.down(down), size)
    tree(stage, stage.at(0.05), stage.down(0.14), 0.40)
    tufts(stage, 10)


def _bridge(stage: Stage, x: float, foot: float, wide: float) -> None:
    """Of wood, arched."""
    sketch = Sketch(stage, x, foot, wide)
    arch = [(-0.56, 0.0), (-0.3, 0.17), (0, 0.23), (0.3, 0.17), (0.56, 0.0)]
    under = [(0.44, -0.04), (0.25, 0.07), (0, 0.12), (-0.25, 0.07), (-0.44, -0.04)]
    sketch.round([*arch, *under], WOOD)
    sketch.stroke([(across, up + 0.16) for across, up in arch], colour("9a6a48"), 0.035, 0.95)
    for across, up in ((-0.5, 0.04), (-0.25, 0.19), (0.0, 0.23), (0.25, 0.19), (0.5, 0.04)):
        sketch.box(across - 0.02, up - 0.03, across + 0.02, up + 0.2, colour("9a6a48"))


def _broad(stage: Stage) -> None:
    """Seen from its bank, with stepping stones to the other side."""
    far_hills(stage)
    stage.land(stage.down(0.05), 0.04, stage.season.hill, 0.15)
    for x in stage.spread(6):
        tree(stage, x, stage.down(0.05), stage.near(0.15, 0.24), far=0.2)
    low = stage.down(0.46)
    water(stage, stage.down(0.07), low + 0.05)
    glints(stage, stage.down(0.12), low)
    for number in range(6):
        share = number / 5
        x = stage.at(0.52 + 0.30 * share)
        stage.paint(
            ellipse(x, stage.down(0.46 - 0.36 * share), 0.055 - 0.025 * share, 0.016 - 0.007 * share), colour("b9b6b4")
        )
    stage.land(low + 0.04, 0.03, BANK)
    stage.land(low + 0.06, 0.04, stage.season.grass)
    willow(stage, stage.at(0.93), low + 0.04, 0.56)
    for x in stage.spread(4, 0.0, 0.16):
        reed(stage, x, low + 0.05, stage.near(0.14, 0.2))
    tufts(stage, 6, 0.78, 0.95)


def _upstream(stage: Stage) -> None:
    """Looking up a wide river that comes from the hills, with a small boat and a landing."""
    far_hills(stage)
    field(stage)
    low = stage.down(0.48)
    for share, down, tall in ((0.40, 0.03, 0.13), (0.34, 0.10, 0.20), (0.80, 0.03, 0.14), (0.90, 0.10, 0.22)):
        tree(stage, stage.at(share), stage.down(down), tall, far=0.15)
    stage.paint(_course(stage, low, 0.03), BANK)
    stage.paint(_course(stage, low, 0.0), WATER, WIDE)
    for down in (0.08, 0.13, 0.19, 0.25, 0.31, 0.36, 0.41, 0.45):
        x, long = stage.at(0.62) + stage.near(-0.25, 0.25) * down, 0.01 + down * 0.12
        wave = [(x - long, stage.down(down)), (x, stage.down(down) - 0.005), (x + long, stage.down(down))]
        stage.pencil(curve(wave, closed=False), DEEP, 0.003, 0.6)
    boat = Sketch(stage, stage.at(0.70), stage.down(0.34), 0.16)
    boat.round([(-0.55, 0.16), (0.55, 0.16), (0.38, -0.04), (-0.38, -0.04)], WOOD)
    boat.oval(0, 0.16, 0.46, 0.035, colour("8a6248"))
    boat.stroke([(0.1, 0.16), (0.55, -0.1)], WOOD, 0.03, 0.9)
    stage.land(low + 0.05, 0.02, stage.season.grass)
    jetty = Sketch(stage, stage.at(0.60), low + 0.05, 0.24)
    jetty.sharp([(-0.4, 0.0), (0.1, 0.0), (0.42, 0.38), (0.18, 0.38)], colour("c79c70"))
    for share in (0.2, 0.45, 0.7):
        jetty.stroke([(-0.4 + 0.58 * share, 0.38 * share), (0.1 + 0.32 * share, 0.38 * share)], WOOD, 0.012, 0.8)
    tufts(stage, 6, 0.84, 0.98)


def _course(stage: Stage, low: float, widen: float) -> Points:
    """From a silver thread at the hills to the whole width of the picture."""
    left, right = [], []
    for share in np.linspace(0, 1, 10):
        y = stage.down(0.02) + (low + 0.06 - stage.down(0.02)) * share
        middle = stage.at(0.60) + 0.09 * np.sin(5.5 * (1 - share)) * (1 - share) + 0.06 * share
        half = 0.035 + 0.50 * share**1.25 + widen * (0.3 + share)
        left.append((middle - half, y))
        right.append((middle + half, y))
    return curve([*left, *right[::-1]])


def _reeds(stage: Stage) -> None:
    for share in (0.02, 0.06, 0.11, 0.92, 0.96, 0.99):
        reed(stage, stage.at(share), 1.0, stage.near(0.16, 0.28))


RIVER = Place(
    (
        Part(_winding, (bough, rocks, _reeds)),
        Part(_broad, (_reeds, bough, rocks)),
        Part(_upstream, (trunk, _reeds, bough)),
    )
)
