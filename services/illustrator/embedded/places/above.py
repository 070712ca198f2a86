"""Space, and the top of the clouds."""

import numpy as np

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import colour
from services.illustrator.embedded.places.country import far_hills
from services.illustrator.embedded.shapes import blob, ellipse, points, ridge
from services.illustrator.embedded.sky import draw_cloud, draw_stars
from services.illustrator.embedded.stage import WIDE, Stage


def space(stage: Stage) -> None:
    night = ridge(stage.aspect, -0.1, 0.0, stage.rng)
    stage.canvas.wash(night, colour("3d4a80"), Wash(strength=0.95, body=1.0, edge=0, pool=0.45))
    for tint in (colour("b48cc4"), colour("7fa8d8"), colour("e3a3b4")):
        cloud = blob(stage.across(), stage.near(0.1, 0.6), 0.38, 0.16, stage.rng)
        stage.canvas.wash(cloud, tint, Wash(strength=0.35, body=0.35, edge=0, pool=0.9, soft=0.05))
    draw_stars(stage, 110, 0.8)
    _planet(stage, stage.across(0.12, 0.28), stage.near(0.14, 0.26), 0.09, colour("f0b27a"))
    _planet(stage, stage.across(0.74, 0.88), stage.near(0.16, 0.36), 0.055, colour("9cc9c1"))
    moon = colour("d9d6cf")
    stage.canvas.wash(ridge(stage.aspect, 0.80, 0.06, stage.rng, 1.0), moon, WIDE)
    for x in stage.spread(6):
        crater = ellipse(x, stage.near(0.84, 0.97), stage.near(0.03, 0.06), stage.near(0.010, 0.018))
        stage.canvas.wash(crater, colour("bdb8b4"), WIDE)


def _planet(stage: Stage, x: float, y: float, r: float, tint: tuple[float, float, float]) -> None:
    stage.canvas.wash(ellipse(x, y, r, r), tint, Wash(edge=0.3, shade=0.5, pool=0.6, body=1.0))
    ring = ellipse(x, y, r * 1.75, r * 0.42, -18)
    stage.canvas.line(points([*ring, ring[0]]), 0.005, colour("ffe7bd"), 0.2)
    half = ring[2:19]
    stage.canvas.wash(
        np.concatenate([half, half[::-1] * (1, 1) + (0, 0.011)]), colour("f7dca8"), Wash(body=1.0, edge=0.2)
    )


def clouds(stage: Stage) -> None:
    far_hills(stage, colour("b7cfd8"))
    stage.canvas.wash(
        ridge(stage.aspect, stage.ground + 0.1, 0.1, stage.rng),
        stage.air.haze,
        Wash(strength=0.2, body=0.95, edge=0, soft=0.02),
    )
    for y, size in ((stage.ground + 0.02, 0.14), (stage.ground + 0.12, 0.18), (stage.ground + 0.24, 0.22)):
        for x in stage.spread(4, -0.05, 1.05):
            draw_cloud(stage, x, y + stage.near(-0.02, 0.02), size)


def clouds_near(stage: Stage) -> None:
    for share in (0.0, 0.5, 1.0):
        draw_cloud(stage, share * stage.aspect, 1.02, 0.22)


def space_near(stage: Stage) -> None:
    for share in (0.02, 0.98):
        stage.canvas.wash(blob(share * stage.aspect, 1.0, 0.10, 0.06, stage.rng), colour("aaa6a8"), WIDE)
