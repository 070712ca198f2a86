"""By the sea and under it."""

import numpy as np

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import WHITE, colour
from services.illustrator.embedded.places.country import ripples
from services.illustrator.embedded.places.plants import stone
from services.illustrator.embedded.shapes import curve, ellipse, points, ridge
from services.illustrator.embedded.stage import WIDE, Stage

SAND = colour("f3dfb4")
CORAL, WEED = (colour("ee8f86"), colour("f3b26a"), colour("c797cc")), colour("7fb08c")


def shore(stage: Stage) -> None:
    stage.land(stage.ground - 0.02, 0.06, colour("8fb0a8"), 0.5)
    sea = curve([(-0.1, stage.ground), (stage.aspect + 0.1, stage.ground), (stage.aspect + 0.1, 0.85), (-0.1, 0.85)])
    stage.paint(sea, colour("7fbcd2"), WIDE)
    ripples(stage, stage.ground + 0.03, 0.72, 18)
    _sail(stage, stage.across(0.15, 0.85), stage.ground + 0.02, 0.10)
    stage.land(0.79, 0.03, WHITE)
    stage.land(0.81, 0.03, SAND)


def _sail(stage: Stage, x: float, foot: float, size: float) -> None:
    stage.paint(
        curve(
            [
                (x - size, foot - 0.02),
                (x + size, foot - 0.02),
                (x + size * 0.6, foot + 0.02),
                (x - size * 0.6, foot + 0.02),
            ]
        ),
        colour("b58763"),
    )
    stage.paint(
        points([(x, foot - 0.03), (x + size * 0.1, foot - size * 1.7), (x + size * 0.85, foot - 0.035)]),
        colour("fdf3df"),
    )


def shore_near(stage: Stage) -> None:
    for share, tint in ((0.06, CORAL[0]), (0.16, colour("f7ead0")), (0.86, CORAL[1]), (0.95, CORAL[2])):
        x, y = share * stage.aspect, stage.near(0.93, 0.98)
        angle = np.linspace(0, 2 * np.pi, 10, endpoint=False)
        reach = np.where(np.arange(10) % 2, 0.018, 0.042)
        stage.paint(curve(np.stack([x + reach * np.sin(angle), y - reach * np.cos(angle)], axis=1)), tint)
    stone(stage, 0.99 * stage.aspect, 0.99, 0.07)


def underwater(stage: Stage) -> None:
    deep, bright = colour("4d97b8"), colour("6f95bf" if stage.air.dark else "b5e3e6")
    stage.canvas.wash(ridge(stage.aspect, -0.1, 0.0, stage.rng), bright, Wash(strength=0.9, body=1.0, edge=0))
    for number in range(4):
        y = 0.18 + number * 0.17
        stage.canvas.wash(
            ridge(stage.aspect, y, 0.08, stage.rng), deep, Wash(strength=0.26, edge=0.12, pool=0.6, soft=0.015)
        )
    for x in stage.spread(5):
        ray = [(x, -0.02), (x + 0.05, -0.02), (x + 0.16, 0.75), (x - 0.02, 0.75)]
        stage.canvas.wash(points(ray), WHITE, Wash(strength=0, edge=0, body=0.16, soft=0.012))
    stage.land(stage.ground + 0.02, 0.12, colour("6fa6a8"), 0.15, peaks=2.4)
    stage.land(0.82, 0.05, SAND)
    for x in stage.spread(9):
        _weed(stage, x, stage.near(0.80, 0.88), stage.near(0.12, 0.30))
    for x in (*stage.spread(2, 0.0, 0.2), *stage.spread(2, 0.8, 1.0)):
        _coral(stage, x, stage.near(0.82, 0.90), stage.near(0.10, 0.17))
    for _ in range(26):
        x, y, r = stage.across(), stage.near(0.08, 0.8), stage.near(0.004, 0.014)
        stage.canvas.wash(ellipse(x, y, r, r), colour("d9f2f4"), Wash(strength=0.5, edge=0.5, body=0.3))


def _weed(stage: Stage, x: float, foot: float, tall: float) -> None:
    sway = stage.near(-0.04, 0.04)
    blade = [
        (x - 0.012, foot),
        (x + sway, foot - tall * 0.4),
        (x - sway, foot - tall * 0.75),
        (x + sway * 0.6, foot - tall),
    ]
    stage.paint(
        curve([*blade, (x - sway + 0.02, foot - tall * 0.7), (x + sway + 0.026, foot - tall * 0.4), (x + 0.014, foot)]),
        WEED,
    )


def _coral(stage: Stage, x: float, foot: float, tall: float) -> None:
    tint = CORAL[int(stage.rng.integers(3))]
    for angle in (-38, -15, 10, 34):
        lean = np.radians(angle)
        tip_x, tip_y = x + tall * np.sin(lean), foot - tall * np.cos(lean)
        branch = [
            (x - 0.015, foot),
            ((x + tip_x) / 2 - 0.014, (foot + tip_y) / 2),
            (tip_x, tip_y),
            ((x + tip_x) / 2 + 0.014, (foot + tip_y) / 2),
            (x + 0.015, foot),
        ]
        stage.paint(curve(branch), tint)
        stage.paint(ellipse(tip_x, tip_y, 0.017, 0.017), tint)


def underwater_near(stage: Stage) -> None:
    for share in (0.02, 0.08, 0.92, 0.98):
        _weed(stage, share * stage.aspect, 1.03, stage.near(0.25, 0.42))
    stone(stage, 0.05 * stage.aspect, 1.0, 0.08)
    stone(stage, 0.95 * stage.aspect, 1.0, 0.09)
