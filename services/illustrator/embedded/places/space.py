"""Space."""

import numpy as np

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import GOLD, LAMP, WHITE, Colour, colour, darker
from services.illustrator.embedded.places.fronts import nothing
from services.illustrator.embedded.places.part import Part, Place
from services.illustrator.embedded.shapes import blob, curve, ellipse, points, ridge
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.sky import draw_stars
from services.illustrator.embedded.stage import THING, WIDE, Stage

DUST = colour("d9d6cf")


def _void(stage: Stage) -> None:
    night = ridge(stage.aspect, -0.1, 0.0, stage.rng)
    stage.canvas.wash(night, colour("3d4a80"), Wash(strength=0.95, body=1.0, edge=0, pool=0.45))
    for tint in (colour("b48cc4"), colour("7fa8d8"), colour("e3a3b4")):
        cloud = blob(stage.across(), stage.near(0.1, 0.6), 0.38, 0.16, stage.rng)
        stage.canvas.wash(cloud, tint, Wash(strength=0.35, body=0.35, edge=0, pool=0.9, soft=0.05))
    draw_stars(stage, 110, 0.9)


def _planet(stage: Stage, x: float, y: float, r: float, tint: Colour, ringed: bool = True) -> None:
    ring = ellipse(x, y, r * 1.8, r * 0.45, -18)
    how = Wash(edge=0.3, shade=0.5, pool=0.6, body=1.0)
    if ringed:
        stage.canvas.wash(
            np.concatenate([ring[19:], ring[:2], (ring[19:] * 0.9 + 0.1 * np.array([x, y]))[::-1]]),
            colour("d9b98a"),
            how,
        )
    stage.canvas.wash(ellipse(x, y, r, r), tint, how)
    for down in (-0.35, 0.1, 0.45):
        band = ellipse(x, y + down * r, r * np.sqrt(1 - down**2) * 0.96, r * 0.10, -6)
        stage.canvas.wash(band, darker(tint, 0.3), Wash(strength=0.5, edge=0.05, soft=0.003))
    if ringed:
        half = ring[0:21]
        stage.canvas.wash(np.concatenate([half, (half * 0.86 + 0.14 * np.array([x, y]))[::-1]]), colour("f7dca8"), how)


def _earth(stage: Stage, x: float, y: float, r: float) -> None:
    stage.canvas.glow(x, y, r * 1.5, colour("a9d3f0"), 0.5)
    stage.canvas.wash(ellipse(x, y, r, r), colour("6fa8dc"), Wash(edge=0.3, shade=0.4, pool=0.5, body=1.0))
    for across, down, wide, tall in ((-0.35, -0.3, 0.35, 0.3), (0.3, 0.15, 0.38, 0.26), (-0.2, 0.5, 0.25, 0.2)):
        stage.canvas.wash(blob(x + across * r, y + down * r, wide * r, tall * r, stage.rng), colour("8dbb72"), THING)
    for across, down in ((0.1, -0.45), (-0.4, 0.15), (0.35, 0.6)):
        stage.canvas.wash(
            ellipse(x + across * r, y + down * r, r * 0.3, r * 0.07), WHITE, Wash(strength=0, body=0.8, soft=0.002)
        )


def rocket(sketch: Sketch) -> None:
    for side in (-1, 1):
        sketch.round(
            [(side * 0.14, 0.28), (side * 0.34, 0.02), (side * 0.30, 0.0), (side * 0.12, 0.10)], colour("dd6a5c")
        )
    sketch.round([(-0.15, 0.06), (-0.20, 0.45), (0, 1.0), (0.20, 0.45), (0.15, 0.06)], colour("f4f1ec"))
    sketch.round([(-0.125, 0.72), (0, 1.02), (0.125, 0.72), (0, 0.69)], colour("dd6a5c"))
    sketch.oval(0, 0.52, 0.095, 0.095, colour("8a93a8"))
    sketch.oval(0, 0.52, 0.07, 0.07, colour("a9d8ec"))
    sketch.round([(-0.09, 0.02), (-0.11, 0.08), (0.11, 0.08), (0.09, 0.02)], colour("8a93a8"))


def _moonscape(stage: Stage, tint: Colour = DUST) -> None:
    stage.canvas.wash(ridge(stage.aspect, stage.down(0.32), 0.08, stage.rng, 1.4), darker(tint, 0.25), WIDE)
    stage.canvas.wash(ridge(stage.aspect, stage.down(0.44), 0.05, stage.rng, 1.0), tint, WIDE)
    for x in stage.spread(7):
        share = stage.near(0.5, 0.95)
        wide = 0.02 + 0.045 * share
        stage.canvas.wash(ellipse(x, stage.down(share), wide, wide * 0.3), darker(tint, 0.28), WIDE)
        stage.canvas.wash(
            ellipse(x, stage.down(share) + wide * 0.10, wide * 0.8, wide * 0.18), darker(tint, 0.1), THING
        )


def _moon(stage: Stage) -> None:
    _void(stage)
    _earth(stage, stage.at(0.30), 0.20, 0.11)
    _planet(stage, stage.at(0.84), 0.16, 0.05, colour("f0b27a"))
    _moonscape(stage)
    rocket(Sketch(stage, stage.at(0.78), stage.down(0.56), 0.42))


def _rings(stage: Stage) -> None:
    """A great planet near, small worlds about it."""
    _void(stage)
    _planet(stage, stage.at(0.72), 0.36, 0.20, colour("e9b07f"))
    _planet(stage, stage.at(0.16), 0.18, 0.05, colour("9cc9c1"), ringed=False)
    _planet(stage, stage.at(0.44), 0.12, 0.03, colour("c797cc"), ringed=False)
    _comet(stage, stage.at(0.30), 0.34)
    for share, down, r in ((0.90, 0.66, 0.05), (0.76, 0.74, 0.03), (0.97, 0.84, 0.07), (0.60, 0.88, 0.04)):
        stage.canvas.wash(blob(stage.at(share), down, r, r * 0.75, stage.rng), colour("a89f9c"), WIDE)
    stage.canvas.wash(blob(stage.at(0.30), 1.0, 0.5, 0.14, stage.rng), colour("c3b3c9"), WIDE)


def _comet(stage: Stage, x: float, y: float) -> None:
    tail = points([(x, y - 0.008), (x + 0.22, y - 0.12), (x + 0.24, y - 0.10), (x, y + 0.008)])
    stage.canvas.wash(tail, LAMP, Wash(strength=0, edge=0, body=0.6, soft=0.006))
    stage.canvas.glow(x, y, 0.05, LAMP, 0.9)
    stage.canvas.wash(ellipse(x, y, 0.012, 0.012), WHITE, Wash(strength=0, body=1.0))


def _station(stage: Stage) -> None:
    """A saucer over a red world with domes."""
    _void(stage)
    _earth(stage, stage.at(0.16), 0.16, 0.06)
    _planet(stage, stage.at(0.42), 0.14, 0.06, colour("c797cc"))
    _moonscape(stage, colour("d99a7f"))
    for share, down, size in ((0.92, 0.40, 0.30), (0.68, 0.36, 0.18)):
        dome = Sketch(stage, stage.at(share), stage.down(down), size)
        dome.round([(-0.5, 0), (-0.42, 0.34), (0, 0.52), (0.42, 0.34), (0.5, 0)], colour("bfe0ea"))
        dome.box(-0.54, -0.03, 0.54, 0.05, colour("8a93a8"))
        dome.glow(0, 0.15, 0.5, 0.5)
    saucer = Sketch(stage, stage.at(0.76), 0.34, 0.26)
    saucer.sharp(
        [(-0.16, 0), (0.16, 0), (0.34, -0.62), (-0.34, -0.62)],
        colour("fff0b8"),
        Wash(strength=0, edge=0, body=0.3, soft=0.006),
    )
    saucer.oval(0, 0.14, 0.22, 0.2, colour("bfe8ec"))
    saucer.oval(0, 0.04, 0.52, 0.14, colour("b7a6dc"))
    for across in (-0.32, 0.0, 0.32):
        saucer.oval(across, 0.0, 0.05, 0.045, GOLD)


def _crags(stage: Stage) -> None:
    for share in (0.02, 0.98):
        stage.canvas.wash(blob(stage.at(share), 1.0, 0.10, 0.06, stage.rng), colour("aaa6a8"), WIDE)


def _porthole(stage: Stage) -> None:
    """Out of a ship's window."""
    shell = colour("7f8aa8")
    corner = [(-0.1, -0.1), (0.26, -0.1), (0.12, 0.035), (0.035, 0.12), (-0.1, 0.26)]
    for across in (False, True):
        for down in (False, True):
            placed = [(stage.aspect - x if across else x, 1 - y if down else y) for x, y in corner]
            stage.canvas.wash(curve(placed), shell, WIDE)


SPACE = Place(
    (
        Part(_moon, (_crags, nothing, _porthole), sky=False, sheltered=True),
        Part(_rings, (nothing, _porthole), sky=False, sheltered=True),
        Part(_station, (_porthole, _crags), sky=False, sheltered=True),
    ),
    floating=True,
    bubble=True,
)
