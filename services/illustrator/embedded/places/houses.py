"""Houses that people live in, each of its era."""

from collections.abc import Callable

import numpy as np

from services.illustrator.embedded.colour import Colour, colour, darker, mix
from services.illustrator.embedded.places.trees import SNOW
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import Stage

WALL, TILE, POST, THATCH = colour("f3e4c8"), colour("7f8898"), colour("a9744f"), colour("dcb878")
GABLES = (colour("d98572"), colour("7f9fbd"), colour("8fb08a"), colour("d9a560"))


def house(stage: Stage, x: float, foot: float, wide: float, humble: bool = False, far: float = 0.0) -> None:
    sketch = Sketch(stage, x, foot, wide, far)
    if stage.era in BUILT:
        BUILT[stage.era](sketch)
    else:
        hanok(sketch, THATCH if humble else TILE)


def hanok(sketch: Sketch, roof: Colour = TILE) -> None:
    """A low house, tiled or thatched, on a stone step."""
    sketch.box(-0.50, 0.0, 0.50, 0.05, colour("cdc6ba"))
    sketch.box(-0.42, 0.05, 0.42, 0.40, WALL)
    for across in (-0.40, -0.14, 0.14, 0.40):
        sketch.box(across - 0.016, 0.05, across + 0.016, 0.40, POST)
    for across in (-0.27, 0.27):
        sketch.pane(across - 0.08, 0.12, across + 0.08, 0.33)
        for share in (-0.04, 0.0, 0.04):
            sketch.stroke([(across + share, 0.12), (across + share, 0.33)], POST, 0.008, 0.8)
        sketch.stroke([(across - 0.08, 0.22), (across + 0.08, 0.22)], POST, 0.008, 0.8)
    sketch.box(-0.10, 0.05, 0.10, 0.34, colour("b98a63"))
    sketch.stroke([(0.0, 0.06), (0.0, 0.33)], POST, 0.01, 0.9)
    if roof == THATCH:
        thatched_roof(sketch, 0.38)
    else:
        tiled_roof(sketch, 0.40, roof)


def tiled_roof(sketch: Sketch, eave: float, tint: Colour, half: float = 0.5, tall: float = 0.25) -> None:
    """Its eaves swing up at the corners."""
    low = [(-1.22, 0.16), (-0.95, -0.03), (-0.5, -0.10), (0, -0.12), (0.5, -0.10), (0.95, -0.03), (1.22, 0.16)]
    crest = [(0.86, 0.55), (0.72, 1.0), (0, 0.90), (-0.72, 1.0), (-0.86, 0.55)]
    sketch.round([(x * half, eave + y * tall) for x, y in (*low, *crest)], tint)
    for share in np.linspace(-0.8, 0.8, 9):
        rib = [
            (share * 0.78 * half, eave + 0.88 * tall),
            (share * 1.02 * half, eave + 0.3 * tall),
            (share * 1.16 * half, eave),
        ]
        sketch.stroke(rib, tint, 0.01, 0.6)
    ridge = [(-0.74 * half, eave + 1.02 * tall), (0, eave + 0.92 * tall), (0.74 * half, eave + 1.02 * tall)]
    sketch.stroke(ridge, darker(tint, 0.6), 0.03, 0.9)
    if sketch.stage.season.bare:
        snow = [(-0.8, 0.55), (-0.7, 0.98), (0, 0.9), (0.7, 0.98), (0.8, 0.55), (0.4, 0.35), (0, 0.45), (-0.4, 0.3)]
        sketch.round([(x * half, eave + y * tall) for x, y in snow], SNOW)


def thatched_roof(sketch: Sketch, eave: float) -> None:
    tint = SNOW if sketch.stage.season.bare else THATCH
    top = [(-0.57, 0.0), (-0.5, -0.06), (0, -0.03), (0.5, -0.06), (0.57, 0.0), (0.40, 0.22), (0, 0.31), (-0.40, 0.22)]
    sketch.round([(x, eave + y) for x, y in top], tint)
    for up in (0.06, 0.14, 0.22):
        half = 0.52 - up * 0.6
        sketch.stroke([(-half, eave + up - 0.03), (0, eave + up + 0.03), (half, eave + up - 0.03)], THATCH, 0.01, 0.6)
    for across in (-0.3, -0.1, 0.1, 0.3):
        sketch.stroke([(across * 0.8, eave + 0.26), (across * 1.5, eave - 0.03)], THATCH, 0.008, 0.45)


def hut(sketch: Sketch) -> None:
    """Straw down to the ground, with a fire inside."""
    straw = colour("c9a468")
    sketch.round(
        [(-0.46, 0.0), (-0.28, 0.28), (-0.04, 0.62), (0.04, 0.62), (0.28, 0.28), (0.46, 0.0), (0, -0.03)], straw
    )
    for across in (-0.3, -0.15, 0.0, 0.15, 0.3):
        sketch.stroke([(across * 0.12, 0.6), (across, 0.3), (across * 1.35, 0.0)], straw, 0.012, 0.6)
    sketch.round([(-0.12, 0.0), (-0.09, 0.22), (0, 0.29), (0.09, 0.22), (0.12, 0.0)], colour("7a5a45"))
    for lean in (-0.07, 0.07):
        sketch.stroke([(-lean, 0.56), (lean, 0.72)], colour("8a6a4c"), 0.02, 0.9)
    if sketch.stage.air.dark:
        sketch.glow(0.0, 0.1, 0.3, 0.8)


def timbered(sketch: Sketch) -> None:
    """A high gable over white walls crossed by beams."""
    beam, roof = colour("8a6248"), sketch.stage.one((colour("c4705a"), colour("b0695a"), colour("9a7a5f")))
    sketch.box(-0.36, 0.0, 0.36, 0.56, colour("f6ead2"))
    for left, right in ((-0.36, -0.12), (0.12, 0.36)):
        sketch.stroke([(left, 0.30), (right, 0.56)], beam, 0.03, 0.9)
    for up in (0.0, 0.29, 0.56):
        sketch.stroke([(-0.37, up), (0.37, up)], beam, 0.035, 0.95)
    for across in (-0.35, -0.12, 0.12, 0.35):
        sketch.stroke([(across, 0.0), (across, 0.56)], beam, 0.03, 0.95)
    sketch.pane(-0.07, 0.34, 0.07, 0.50)
    for across in (-0.24, 0.24):
        sketch.pane(across - 0.07, 0.08, across + 0.07, 0.23)
    sketch.round([(-0.07, 0.0), (-0.07, 0.18), (0, 0.24), (0.07, 0.18), (0.07, 0.0)], colour("9a6b4b"))
    sketch.box(0.20, 0.70, 0.29, 1.0, colour("b59a8c"))
    sketch.sharp([(-0.46, 0.54), (0.46, 0.54), (0.0, 1.02)], SNOW if sketch.stage.season.bare else roof)
    sketch.oval(0.0, 0.70, 0.06, 0.06, colour("f6ead2"))


def gabled(sketch: Sketch) -> None:
    """A family house of today."""
    roof = sketch.stage.one(GABLES)
    sketch.box(-0.40, 0.0, 0.40, 0.42, colour("fbf1df"))
    sketch.sharp([(-0.48, 0.40), (0.48, 0.40), (0.30, 0.68), (-0.30, 0.68)], SNOW if sketch.stage.season.bare else roof)
    sketch.box(0.16, 0.62, 0.25, 0.80, colour("c98a72"))
    sketch.box(-0.06, 0.0, 0.08, 0.27, mix(roof, (0.4, 0.3, 0.3), 0.3))
    for across in (-0.25, 0.26):
        sketch.pane(across - 0.09, 0.14, across + 0.09, 0.30)
        sketch.stroke([(across, 0.14), (across, 0.30)], POST, 0.01, 0.7)


def dome(sketch: Sketch) -> None:
    """A round house of the days to come, with a mast."""
    shell = sketch.stage.one((colour("e3eef2"), colour("dfe3f4"), colour("f2e6ee")))
    sketch.round([(-0.46, 0.0), (-0.40, 0.30), (0, 0.56), (0.40, 0.30), (0.46, 0.0), (0, -0.02)], shell)
    sketch.round([(-0.30, 0.22), (-0.2, 0.38), (0.2, 0.38), (0.30, 0.22), (0, 0.18)], colour("8fc6d6"))
    sketch.pane(-0.08, 0.0, 0.08, 0.15)
    sketch.stroke([(0.0, 0.53), (0.0, 0.76)], colour("8a93a8"), 0.02, 0.9)
    sketch.oval(0.0, 0.78, 0.04, 0.04, colour("ee8f86"))
    sketch.glow(0.0, 0.78, 0.2, 0.5)


BUILT: dict[str, Callable[[Sketch], None]] = {"ancient": hut, "medieval": timbered, "future": dome, "today": gabled}
