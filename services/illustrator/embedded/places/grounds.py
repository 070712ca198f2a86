"""Land and water: hills, ways, rows of a field, waves."""

import numpy as np

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import WHITE, Colour, colour, darker, mix
from services.illustrator.embedded.shapes import blob, curve, ellipse, points, ridge, summit
from services.illustrator.embedded.stage import MIST, WIDE, Stage

PEAK, EARTH, WATER, DEEP = colour("8fa8b4"), colour("e3cfa4"), colour("8fc3d8"), colour("6ba6c6")
SNOW = colour("f1f4f8")
PAVING, SAND = colour("e4dccb"), colour("f3dfb4")
NEARER = Wash(strength=0.55, edge=0, pool=0.5, grain=0.2, soft=0.03, wobble=0.01)
FLAT = Wash(strength=0.9, edge=0.05, pool=0.45, grain=0.2, body=1.0, wobble=0.002)


def far_hills(stage: Stage, tint: Colour | None = None) -> None:
    stage.land(stage.ground - 0.10, 0.14, PEAK, 0.6, peaks=2.6)
    stage.land(stage.ground - 0.03, 0.09, tint or stage.season.hill, 0.35, peaks=2.0)


def field(stage: Stage, tint: Colour | None = None, share: float = 0.08, rise: float = 0.03) -> None:
    """The land that the cast stands on, richer towards the eye."""
    tint = tint or stage.season.grass
    stage.land(stage.down(share), rise, tint)
    near = ridge(stage.aspect, stage.down(0.72), 0.05, stage.rng)
    stage.canvas.wash(near, mix(WHITE, stage.air.seen(darker(tint, 0.5)), 0.55), NEARER)


def floor(stage: Stage, tint: Colour, y: float) -> None:
    """Level, from edge to edge."""
    stage.paint(ridge(stage.aspect, y, 0.0, stage.rng), tint, FLAT)


def paved(stage: Stage) -> None:
    """Slabs that run together far away."""
    yard(stage, PAVING, stage.down(0.12))
    for share in (0.22, 0.36, 0.55, 0.80):
        stage.pencil(points([(-0.05, stage.down(share)), (stage.aspect + 0.05, stage.down(share))]), PAVING, 0.003, 0.5)
    for number in range(-5, 6):
        middle = stage.at(0.55)
        ends = [(middle + number * 0.06, stage.down(0.12)), (middle + number * 0.26, 1.02)]
        stage.pencil(points(ends), PAVING, 0.0025, 0.4)


def way(stage: Stage, tint: Colour = EARTH, begin: float = 0.34, end: float = 0.68, wide: float = 0.20) -> None:
    """A path that winds from the lower edge to far away; shares of the width."""
    left, right = [], []
    for share in np.linspace(0, 1, 9):
        x = stage.at(end + (begin - end) * share**1.3) + 0.07 * np.sin(share * 7.5) * share
        half = 0.008 + wide * share**1.7
        y = stage.down(0.06 + 1.0 * share**1.2)
        left.append((x - half, y))
        right.append((x + half, y))
    stage.paint(curve([*left, *right[::-1]]), mix(tint, SNOW, 0.5) if stage.season.bare else tint, WIDE)


def yard(stage: Stage, tint: Colour, y: float) -> None:
    """A floor under the sky: in winter there is snow on it."""
    floor(stage, mix(tint, SNOW, 0.7) if stage.season.bare else tint, y)


def peak(stage: Stage, x: float, foot: float, wide: float, tall: float, tint: Colour, far: float) -> None:
    """A mountain with snow on its top."""
    outline = summit(x, foot, wide, tall, stage.rng)
    stage.paint(outline, tint, WIDE, far)
    slope = [(-0.15, -0.70), (-0.06, -0.62), (-0.01, -0.74), (0.06, -0.60), (0.14, -0.72), (0.0, -0.97)]
    cap = points([(x + across * wide, foot + down * tall) for across, down in slope])
    stage.paint(cap, colour("f4f7fb"), far=far * 0.6)
    shaded = [
        (x, foot - tall * 0.95),
        (x + wide * 0.16, foot - tall * 0.6),
        (x + wide * 0.42, foot),
        (x + 0.06 * wide, foot),
    ]
    stage.paint(curve(shaded), mix(tint, (1.0, 1.0, 1.0), 0.2), Wash(strength=0.35, edge=0, soft=0.006), far)


def mist(stage: Stage, y: float, count: int = 2) -> None:
    for x in stage.spread(count):
        stage.canvas.wash(blob(x, y, 0.5, 0.04, stage.rng), stage.air.haze, MIST)


def water(stage: Stage, top: float, bottom: float, tint: Colour = WATER) -> None:
    """A band of it, darker near the far shore, with ripples."""
    edge = stage.aspect + 0.1
    stage.paint(
        curve([(-0.1, top), (edge / 2, top), (edge, top), (edge, bottom), (edge / 2, bottom), (-0.1, bottom)]),
        tint,
        WIDE,
    )
    ripples(stage, top + 0.01, bottom - 0.01, 14)


def ripples(stage: Stage, top: float, bottom: float, count: int) -> None:
    ink = mix(stage.air.seen(WATER), (0.3, 0.45, 0.6), 0.4)
    for x in stage.spread(count):
        y = stage.near(top, max(top, bottom))
        half = 0.012 + 0.05 * (y - top) / max(bottom - top, 0.05)
        wave = [(x - half, y), (x - half / 2, y - 0.005), (x, y), (x + half / 2, y - 0.005), (x + half, y)]
        stage.canvas.line(curve(wave, closed=False), 0.003, ink, 0.55)


def glints(stage: Stage, top: float, bottom: float, count: int = 10) -> None:
    """Light on the water."""
    how = Wash(strength=0.0, edge=0, body=0.55, wobble=0.02)
    for x in stage.spread(count):
        y = stage.near(top, bottom)
        stage.canvas.wash(ellipse(x, y, stage.near(0.02, 0.05), 0.003), WHITE, how)


def rays(stage: Stage, x: float, count: int = 4) -> None:
    """Light that falls through leaves."""
    how = Wash(strength=0.0, edge=0, body=0.12 if stage.air.dark else 0.24, soft=0.012, wobble=0.01)
    for number in range(count):
        top, low = x + 0.09 * number, x - 0.26 + 0.15 * number
        ray = points([(top, -0.02), (top + 0.045, -0.02), (low + 0.11, stage.down(0.45)), (low, stage.down(0.45))])
        stage.canvas.wash(ray, mix(stage.air.horizon, (1.0, 0.98, 0.85), 0.6), how)
