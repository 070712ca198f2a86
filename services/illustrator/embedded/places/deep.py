"""Under the sea."""

import numpy as np

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import WHITE, Colour, colour, darker, mix
from services.illustrator.embedded.places.coast import shell, starfish
from services.illustrator.embedded.places.fronts import nothing
from services.illustrator.embedded.places.grand import RED
from services.illustrator.embedded.places.grounds import SAND
from services.illustrator.embedded.places.houses import tiled_roof
from services.illustrator.embedded.places.part import Part, Place
from services.illustrator.embedded.places.plants import stone
from services.illustrator.embedded.shapes import curve, ellipse, points, ridge
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import BLURRED, Stage

CORAL, WEED = (colour("ee8f86"), colour("f3b26a"), colour("c797cc"), colour("e9779a")), colour("7fb08c")
SHOAL = (colour("f6c35f"), colour("ee8f6a"), colour("f7f0e2"))


def _sea(stage: Stage) -> None:
    deep, bright = colour("3f86ad"), colour("6f95bf" if stage.air.dark else "b5e3e6")
    stage.canvas.wash(ridge(stage.aspect, -0.1, 0.0, stage.rng), bright, Wash(strength=0.9, body=1.0, edge=0))
    for number in range(4):
        how = Wash(strength=0.26, edge=0.12, pool=0.6, soft=0.015)
        stage.canvas.wash(ridge(stage.aspect, 0.18 + number * 0.17, 0.08, stage.rng), deep, how)
    for x in stage.spread(5):
        ray = [(x, -0.02), (x + 0.05, -0.02), (x + 0.16, 0.75), (x - 0.02, 0.75)]
        stage.canvas.wash(points(ray), WHITE, Wash(strength=0, edge=0, body=0.16, soft=0.012))
    stage.land(stage.down(0.10), 0.14, colour("6fa6a8"), 0.15, peaks=2.4)


def _bubbles(stage: Stage, count: int = 26) -> None:
    for x in stage.spread(count):
        y, r = stage.near(0.06, 0.85), stage.near(0.004, 0.014)
        stage.canvas.wash(ellipse(x, y, r, r), colour("d9f2f4"), Wash(strength=0.5, edge=0.5, body=0.3))


def _bed(stage: Stage) -> None:
    stage.land(stage.down(0.46), 0.05, SAND)
    for number, x in enumerate(stage.spread(5)):
        y = stage.down(stage.near(0.6, 0.95))
        if number % 2:
            shell(stage, x, y, 0.035, CORAL[number % 4])
        else:
            starfish(stage, x, y, 0.025, CORAL[number % 4])


def _shoal(stage: Stage, x: float, y: float, count: int) -> None:
    tint = stage.one(SHOAL)
    for _ in range(count):
        small = Sketch(stage, x + stage.near(-0.14, 0.14), y + stage.near(-0.08, 0.08), stage.near(0.035, 0.055))
        small.oval(0, 0, 0.5, 0.28, tint)
        small.sharp([(-0.42, 0), (-0.75, 0.26), (-0.75, -0.26)], darker(tint, 0.2))
        small.oval(0.28, 0.06, 0.06, 0.07, colour("4a4a55"))


def _weed(stage: Stage, x: float, foot: float, tall: float, tint: Colour = WEED) -> None:
    sway = stage.near(-0.04, 0.04)
    blade = [
        (x - 0.012, foot),
        (x + sway, foot - tall * 0.4),
        (x - sway, foot - tall * 0.75),
        (x + sway * 0.6, foot - tall),
    ]
    back = [(x - sway + 0.02, foot - tall * 0.7), (x + sway + 0.026, foot - tall * 0.4), (x + 0.014, foot)]
    stage.paint(curve([*blade, *back]), mix(tint, darker(tint, 0.5), stage.near(0, 0.6)))


def _coral(stage: Stage, x: float, foot: float, tall: float) -> None:
    sketch, tint = Sketch(stage, x, foot, tall), stage.one(CORAL)
    for angle in (-42, -18, 8, 32):
        lean = np.radians(angle)
        tip = (float(np.sin(lean)), float(np.cos(lean)))
        middle = (tip[0] * 0.35, tip[1] * 0.5)
        sketch.round([(-0.10, 0), (middle[0] - 0.07, middle[1]), tip, (middle[0] + 0.07, middle[1]), (0.10, 0)], tint)
        sketch.oval(tip[0], tip[1], 0.10, 0.10, tint)
        fork = (tip[0] + 0.16 * np.cos(lean), middle[1] + 0.2)
        sketch.round([(middle[0], middle[1] - 0.05), (fork[0], fork[1]), (middle[0] + 0.02, middle[1] + 0.1)], tint)


def _fan(stage: Stage, x: float, foot: float, tall: float) -> None:
    sketch, tint = Sketch(stage, x, foot, tall), stage.one(CORAL)
    sketch.round([(-0.05, 0), (-0.5, 0.5), (-0.4, 0.9), (0, 1.05), (0.4, 0.9), (0.5, 0.5), (0.05, 0)], tint)
    for across in (-0.4, -0.2, 0.0, 0.2, 0.4):
        sketch.stroke([(0, 0.05), (across * 0.7, 0.5), (across, 0.9)], tint, 0.025, 0.7)


def _reef(stage: Stage) -> None:
    _sea(stage)
    _shoal(stage, stage.at(0.78), 0.22, 6)
    _shoal(stage, stage.at(0.22), 0.16, 4)
    _bed(stage)
    for x in (*stage.spread(3, 0.0, 0.24), *stage.spread(4, 0.66, 1.0)):
        _weed(stage, x, stage.down(stage.near(0.40, 0.5)), stage.near(0.16, 0.34))
    for share, down, tall in ((0.05, 0.52, 0.17), (0.62, 0.44, 0.13), (0.76, 0.50, 0.20), (0.95, 0.58, 0.24)):
        _coral(stage, stage.at(share), stage.down(down), tall)
    for share, down, tall in ((0.16, 0.50, 0.10), (0.86, 0.52, 0.14)):
        _fan(stage, stage.at(share), stage.down(down), tall)
    _bubbles(stage)


def _kelp(stage: Stage) -> None:
    """A forest of weed, a whale far off."""
    _sea(stage)
    whale = Sketch(stage, stage.at(0.72), 0.34, 0.42, 0.35)
    whale.round(
        [
            (-0.5, 0.0),
            (-0.40, 0.18),
            (0.0, 0.24),
            (0.36, 0.10),
            (0.56, 0.22),
            (0.60, 0.10),
            (0.52, 0.02),
            (0.3, -0.06),
            (-0.2, -0.12),
        ],
        colour("6f93b8"),
    )
    whale.round([(-0.48, -0.02), (-0.1, 0.02), (0.2, -0.04), (-0.2, -0.11)], colour("dfeaf0"))
    whale.oval(-0.32, 0.05, 0.018, 0.02, colour("3f4a5c"))
    for x in stage.spread(7):
        _weed(stage, x, stage.down(0.3), stage.near(0.35, 0.6), mix(WEED, colour("5f9fb0"), 0.5))
    _bed(stage)
    for x in (*stage.spread(4, 0.0, 0.2), *stage.spread(5, 0.74, 1.0)):
        _weed(stage, x, stage.down(stage.near(0.42, 0.6)), stage.near(0.4, 0.75))
    for share, size in ((0.70, 0.05), (0.84, 0.08)):
        stone(stage, stage.at(share), stage.down(0.52), size, colour("8fa3a8"))
    _shoal(stage, stage.at(0.30), 0.24, 5)
    _bubbles(stage)


def _dragon_palace(stage: Stage) -> None:
    """Where the dragon king lives."""
    _sea(stage)
    house = Sketch(stage, stage.at(0.72), stage.down(0.22), 0.42)
    house.glow(0, 0.4, 0.9, 0.35, colour("fdf3c8"))
    house.box(-0.55, 0, 0.55, 0.08, colour("d9e6e2"))
    house.box(-0.42, 0.08, 0.42, 0.36, colour("f3dcc4"))
    for across in (-0.40, -0.2, 0.2, 0.40):
        house.box(across - 0.025, 0.08, across + 0.025, 0.36, RED)
    house.pane(-0.12, 0.08, 0.12, 0.30)
    tiled_roof(house, 0.38, colour("5f9fb8"), 0.50, 0.22)
    house.box(-0.22, 0.56, 0.22, 0.68, RED)
    tiled_roof(house, 0.70, colour("5f9fb8"), 0.34, 0.2)
    _bed(stage)
    for share, down, tall in ((0.46, 0.44, 0.12), (0.96, 0.50, 0.22), (0.06, 0.56, 0.18)):
        _coral(stage, stage.at(share), stage.down(down), tall)
    for x in (*stage.spread(2, 0.0, 0.15), *stage.spread(2, 0.88, 1.0)):
        _weed(stage, x, stage.down(0.48), stage.near(0.2, 0.4))
    _shoal(stage, stage.at(0.24), 0.20, 5)
    _bubbles(stage)


def _weeds(stage: Stage) -> None:
    for share in (0.02, 0.08, 0.93, 0.985):
        _weed(stage, stage.at(share), 1.03, stage.near(0.25, 0.42))
    for share in (0.05, 0.95):
        stone(stage, stage.at(share), 1.0, 0.08)


def _grotto(stage: Stage) -> None:
    """Out of a dark gap between rocks."""
    rock = colour("55788f")
    for side in (0.0, 1.0):
        edge = stage.at(side)
        inwards = 0.12 if side == 0 else -0.12
        stage.paint(
            curve(
                [
                    (edge - inwards, -0.1),
                    (edge + inwards, -0.05),
                    (edge + inwards * 0.4, 0.4),
                    (edge + inwards * 1.1, 1.1),
                    (edge - inwards, 1.1),
                ]
            ),
            rock,
            BLURRED,
        )


UNDERWATER = Place(
    (
        Part(_reef, (_weeds, nothing, _grotto), sky=False, sheltered=True),
        Part(_kelp, (nothing, _weeds), sky=False, sheltered=True),
        Part(_dragon_palace, (_grotto, _weeds, nothing), sky=False, sheltered=True),
    ),
    floating=True,
)
