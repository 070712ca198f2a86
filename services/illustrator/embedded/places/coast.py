"""By the sea."""

import numpy as np

from services.illustrator.embedded.colour import WHITE, Colour, colour, mix
from services.illustrator.embedded.places.fronts import boulders, nothing
from services.illustrator.embedded.places.grounds import DEEP, SAND, glints, water
from services.illustrator.embedded.places.part import Part, Place
from services.illustrator.embedded.places.plants import grass, stone
from services.illustrator.embedded.places.trees import crooked_pine
from services.illustrator.embedded.shapes import curve, ellipse
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import WIDE, Stage

SHELLS = (colour("ee8f86"), colour("f7ead0"), colour("f3b26a"), colour("c797cc"))
WET = colour("dcc496")


def _sea(stage: Stage, low: float) -> None:
    """To the horizon, breaking on the sand at `low`."""
    water(stage, stage.ground, stage.down(low) + 0.06, mix(DEEP, (1.0, 1.0, 1.0), 0.1))
    glints(stage, stage.ground + 0.015, stage.down(low * 0.7), 14)
    for shift, tint in ((0.0, WHITE), (0.014, WET), (0.035, SAND)):
        stage.land(stage.down(low) + shift, 0.035, tint, peaks=1.3)


def starfish(stage: Stage, x: float, y: float, size: float, tint: Colour) -> None:
    angle = np.linspace(0, 2 * np.pi, 10, endpoint=False)
    reach = np.where(np.arange(10) % 2, 0.42, 1.0) * size
    stage.paint(curve(np.stack([x + reach * np.sin(angle), y - reach * np.cos(angle)], axis=1)), tint)


def shell(stage: Stage, x: float, foot: float, size: float, tint: Colour) -> None:
    sketch = Sketch(stage, x, foot, size)
    sketch.round([(-0.12, 0), (-0.5, 0.5), (-0.3, 0.85), (0, 0.95), (0.3, 0.85), (0.5, 0.5), (0.12, 0)], tint)
    for across in (-0.28, -0.1, 0.1, 0.28):
        sketch.stroke([(across * 0.2, 0.06), (across * 1.3, 0.8)], tint, 0.03, 0.7)


def _sail(stage: Stage, x: float, foot: float, size: float) -> None:
    sketch = Sketch(stage, x, foot, size)
    sketch.round([(-0.8, 0.2), (0.85, 0.2), (0.55, -0.1), (-0.55, -0.1)], colour("b58763"))
    sketch.box(-0.03, 0.2, 0.03, 1.9, colour("9a6b4b"))
    sketch.sharp([(0.06, 0.35), (0.10, 1.85), (0.85, 0.4)], colour("fdf3df"))
    sketch.sharp([(-0.06, 0.35), (-0.08, 1.6), (-0.6, 0.4)], colour("e9a48f"))


def _beach(stage: Stage) -> None:
    stage.land(stage.ground - 0.005, 0.06, colour("8fb0a8"), 0.5)
    _sea(stage, 0.42)
    _sail(stage, stage.at(0.72), stage.down(0.12), 0.12)
    _sail(stage, stage.at(0.22), stage.down(0.03), 0.05)
    parasol = Sketch(stage, stage.at(0.87), stage.down(0.66), 0.30)
    if stage.era in ("", "today", "future"):
        parasol.shadow(0.4)
        parasol.stroke([(0, 0), (0.06, 0.9)], colour("fbf3e2"), 0.03, 0.9)
        for number, tint in enumerate(("e0685a", "fbf3e2", "e0685a", "fbf3e2")):
            left, right = -0.5 + 0.28 * number, -0.22 + 0.28 * number
            parasol.round([(left, 0.70), (right, 0.70), (0.06, 1.0)], colour(tint))
    else:
        _hauled(Sketch(stage, stage.at(0.84), stage.down(0.66), 0.3))
    _finds(stage)


def _hauled(sketch: Sketch) -> None:
    """A fishing boat drawn up on the sand."""
    sketch.shadow(0.55)
    sketch.round([(-0.62, 0.34), (-0.3, 0.26), (0.3, 0.26), (0.62, 0.38), (0.40, 0.0), (-0.40, 0.0)], colour("b58763"))
    sketch.round([(-0.52, 0.31), (0, 0.36), (0.52, 0.34), (0, 0.24)], colour("8a6248"))
    sketch.stroke([(-0.5, 0.14), (0.5, 0.16)], colour("b58763"), 0.02, 0.8)


def _finds(stage: Stage) -> None:
    for number, x in enumerate(stage.spread(5)):
        y = stage.down(stage.near(0.6, 0.92))
        if number % 2:
            shell(stage, x, y, 0.04, SHELLS[number % 4])
        else:
            starfish(stage, x, y, 0.028, SHELLS[number % 4])


def _bay(stage: Stage) -> None:
    """A lighthouse on its cliff."""
    water(stage, stage.ground, 1.02, mix(DEEP, (1.0, 1.0, 1.0), 0.1))
    glints(stage, stage.ground + 0.02, stage.down(0.4), 12)
    cliff = [
        (stage.at(0.50), stage.down(0.12)),
        (stage.at(0.62), stage.ground - 0.08),
        (stage.at(0.80), stage.ground - 0.12),
    ]
    cliff += [
        (stage.at(1.05), stage.ground - 0.12),
        (stage.at(1.05), stage.down(0.34)),
        (stage.at(0.75), stage.down(0.22)),
    ]
    stage.paint(curve(cliff), colour("b5a595"), WIDE)
    stage.paint(
        curve([*cliff[1:4], (stage.at(1.05), stage.ground - 0.06), (stage.at(0.75), stage.ground - 0.06)]),
        stage.season.grass,
    )
    tower = Sketch(stage, stage.at(0.80), stage.ground - 0.10, 0.30)
    tower.sharp([(-0.15, 0), (0.15, 0), (0.10, 0.74), (-0.10, 0.74)], colour("fbf3e6"))
    for low in (0.14, 0.44):
        tower.sharp(
            [
                (-0.145 + low * 0.07, low),
                (0.145 - low * 0.07, low),
                (0.135 - low * 0.07, low + 0.14),
                (-0.135 + low * 0.07, low + 0.14),
            ],
            colour("dd6a5c"),
        )
    tower.pane(-0.07, 0.74, 0.07, 0.88, 5.0)
    tower.sharp([(-0.12, 0.87), (0.12, 0.87), (0, 1.04)], colour("b8483f"))
    _sail(stage, stage.at(0.30), stage.down(0.06), 0.07)
    sand = [
        (-0.1, stage.down(0.46)),
        (stage.at(0.35), stage.down(0.42)),
        (stage.at(0.8), stage.down(0.52)),
        (stage.at(1.1), stage.down(0.44)),
        (stage.at(1.1), 1.2),
        (-0.1, 1.2),
    ]
    for shift, tint in ((0.0, WHITE), (0.018, WET), (0.04, SAND)):
        stage.paint(curve([(x, y + shift) for x, y in sand]), tint, WIDE)
    _finds(stage)


def _rocks(stage: Stage) -> None:
    """Waves against rocks, a pine above them."""
    for share, tall in ((0.66, 0.06), (0.80, 0.10)):
        stage.paint(ellipse(stage.at(share), stage.ground + 0.005, 0.09, tall), colour("8fb0a8"), far=0.4)
    _sea(stage, 0.50)
    for share, down, size in ((0.66, 0.34, 0.07), (0.80, 0.40, 0.10), (0.93, 0.36, 0.13), (0.99, 0.52, 0.12)):
        x, y = stage.at(share), stage.down(down)
        stone(stage, x, y, size, colour("a39a96"))
        for across in (-0.8, -0.3, 0.3, 0.8):
            stage.paint(ellipse(x + across * size, y + 0.004, size * 0.32, size * 0.13), WHITE)
    crooked_pine(stage, stage.at(0.95), stage.down(0.28), 0.42, flip=True)
    _hauled(Sketch(stage, stage.at(0.74), stage.down(0.72), 0.26))
    _finds(stage)


def _dune(stage: Stage) -> None:
    for share in (0.02, 0.08, 0.93, 0.99):
        grass(stage, stage.at(share), 1.02, stage.near(0.13, 0.2), colour("b5b878"))
    for share, tint in ((0.14, SHELLS[0]), (0.87, SHELLS[2])):
        starfish(stage, stage.at(share), 0.95, 0.04, tint)


def _cliffs(stage: Stage) -> None:
    boulders(stage, colour("b0a59c"))


SHORE = Place(
    (Part(_beach, (_dune, nothing, _cliffs)), Part(_bay, (_dune, _cliffs, nothing)), Part(_rocks, (nothing, _dune)))
)
