"""The top of the clouds."""

import numpy as np

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import WHITE, colour, mix
from services.illustrator.embedded.places.fronts import nothing
from services.illustrator.embedded.places.grand import castle, korean_palace
from services.illustrator.embedded.places.part import Part, Place
from services.illustrator.embedded.shapes import blob, box
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.sky import draw_cloud
from services.illustrator.embedded.stage import Stage

BLUE = colour("7fb0d6")
BOW = ("e0685a", "f0a35c", "f6d56e", "8dbb72", "7ba6d6", "a98bc6")
ARC = Wash(strength=0.75, edge=0.05, pool=0.4, body=0.35, soft=0.003)


def _below(stage: Stage) -> None:
    """Blue depth, and the land very small under it."""
    top, low = stage.air.seen(BLUE), stage.air.seen(mix(BLUE, WHITE, 0.45))
    how = Wash(strength=0.9, edge=0.0, pool=0.4, body=1.0, wobble=0.0, soft=0.02)
    stage.canvas.wash(box(-0.1, stage.ground - 0.06, stage.aspect + 0.1, 1.1), low, how)
    stage.canvas.wash(box(-0.1, stage.down(0.30), stage.aspect + 0.1, 1.1), top, how)
    for x in stage.spread(5):
        y = stage.down(stage.near(0.18, 0.5))
        stage.paint(blob(x, y, 0.07, 0.014, stage.rng), colour("9fc48f"), far=0.25)


def _billow(stage: Stage, x: float, y: float, size: float) -> None:
    """A bank of cloud that one can stand on: bright above, blue in its folds."""
    lit = mix(stage.air.horizon, WHITE, 0.55) if stage.air.dark else mix(WHITE, stage.air.horizon, 0.18)
    shade = mix(stage.air.seen(colour("b9cfe4")), lit, 0.25)
    folds = Wash(strength=0.9, edge=0.12, pool=0.5, body=0.95, soft=0.003, wobble=0.02)
    stage.canvas.wash(blob(x, y + 0.22 * size, size * 1.35, size * 0.40, stage.rng), shade, folds)
    for across, up, r in (
        (-0.95, 0.0, 0.42),
        (-0.42, 0.14, 0.52),
        (0.16, 0.18, 0.56),
        (0.70, 0.10, 0.50),
        (1.10, -0.02, 0.34),
    ):
        stage.canvas.wash(blob(x + across * size, y - up * size, r * size, r * size * 0.62, stage.rng), lit, folds)


def _rainbow(stage: Stage, x: float, y: float, r: float) -> None:
    for number, tint in enumerate(BOW):
        outer, inner = r - number * 0.024, r - (number + 1) * 0.024
        angle = np.linspace(np.pi, 2 * np.pi, 40)
        rim = [np.stack([x + reach * np.cos(angle), y + reach * np.sin(angle)], axis=1) for reach in (outer, inner)]
        stage.canvas.wash(np.concatenate([rim[0], rim[1][::-1]]), stage.air.seen(colour(tint), 0.15), ARC)


def _floor(stage: Stage) -> None:
    for share, size, low, high in ((0.46, 0.14, 0.0, 1.0), (0.64, 0.17, 0.0, 0.8), (0.84, 0.2, 0.0, 1.0)):
        for x in stage.spread(3, low - 0.05, high + 0.05):
            _billow(stage, x, stage.down(share), size)


def _heaven(stage: Stage) -> None:
    _below(stage)
    _rainbow(stage, stage.at(0.74), stage.down(0.24), 0.36)
    for share in (0.44, 1.0):
        _billow(stage, stage.at(share), stage.down(0.22), 0.12)
    _floor(stage)


def _cloud_castle(stage: Stage) -> None:
    _below(stage)
    seat = Sketch(stage, stage.at(0.72), stage.down(0.14), 0.40)
    (korean_palace if stage.era in ("old", "past") else castle)(seat)
    for across in (-0.22, 0.0, 0.22):
        _billow(stage, stage.at(0.72) + across, stage.down(0.20), 0.10)
    for x in stage.spread(2, 0.0, 0.4):
        draw_cloud(stage, x, stage.down(0.14), 0.08, WHITE)
    _floor(stage)


def _islands(stage: Stage) -> None:
    """Banks of cloud apart from each other, a balloon between them."""
    _below(stage)
    balloon = Sketch(stage, stage.at(0.76), stage.down(0.10), 0.40)
    balloon.glow(0, 0.5, 0.6, 0.5 if stage.air.dark else 0.1)
    for across in (-0.08, 0.08):
        balloon.stroke([(across, 0.12), (across * 2.0, 0.42)], colour("8a6248"), 0.01, 0.9)
    balloon.round(
        [(-0.10, 0.30), (-0.36, 0.62), (-0.26, 0.92), (0, 1.02), (0.26, 0.92), (0.36, 0.62), (0.10, 0.30)],
        colour("e7776a"),
    )
    balloon.round(
        [(-0.05, 0.30), (-0.17, 0.62), (-0.11, 0.92), (0, 1.02), (0.11, 0.92), (0.17, 0.62), (0.05, 0.30)],
        colour("f6d56e"),
    )
    balloon.round([(-0.10, 0.14), (0.10, 0.14), (0.08, 0.0), (-0.08, 0.0)], colour("b98a63"))
    for share, down, size in ((0.62, 0.40, 0.10), (0.96, 0.30, 0.12), (0.90, 0.62, 0.16)):
        _billow(stage, stage.at(share), stage.down(down), size)
    for share, down in ((0.08, 0.72), (0.36, 0.66), (0.56, 0.80), (0.20, 0.92), (0.84, 0.96)):
        _billow(stage, stage.at(share), stage.down(down), 0.20)


def _puffs(stage: Stage) -> None:
    for share in (0.0, 0.5, 1.0):
        _billow(stage, stage.at(share), 1.03, 0.13)


CLOUDS = Place(
    (Part(_heaven, (_puffs, nothing)), Part(_cloud_castle, (_puffs, nothing)), Part(_islands, (nothing, _puffs)))
)
