"""Mountains and caves."""

import numpy as np

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import LAMP, WHITE, Colour, colour, darker, mix
from services.illustrator.embedded.places.fronts import bough, nothing, rocks, trunk
from services.illustrator.embedded.places.grounds import PEAK, WATER, field, floor, glints, mist, peak, way
from services.illustrator.embedded.places.part import Part, Place
from services.illustrator.embedded.places.plants import bush, stone, tufts
from services.illustrator.embedded.places.trees import crooked_pine, pine
from services.illustrator.embedded.shapes import blob, box, curve, ellipse, points, ridge
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import BLURRED, WIDE, Stage

ROCK, DARK = colour("a5978f"), colour("7f726d")
GEMS = (colour("a9cfe6"), colour("c9a9e0"), colour("9fdcc9"))


def _range(stage: Stage, tall: float = 0.40) -> None:
    """Row behind row, paler with each."""
    for share, size in ((0.05, 0.8), (0.34, 1.0), (0.95, 0.85)):
        peak(stage, stage.at(share), stage.ground + 0.03, 0.7 * size, tall * size, PEAK, 0.55)
    peak(stage, stage.at(0.70), stage.ground + 0.04, 0.85, tall * 1.18, PEAK, 0.32)
    mist(stage, stage.ground - 0.08)
    stage.land(stage.ground + 0.0, 0.16, mix(colour("86a696"), stage.season.hill, 0.4), 0.2, peaks=3.4)
    mist(stage, stage.ground - 0.005)


def _valley(stage: Stage) -> None:
    _range(stage)
    field(stage)
    way(stage, colour("ddcbb0"), 0.62, 0.4, 0.13)
    for x in (*stage.spread(3, 0.0, 0.22), *stage.spread(4, 0.72, 1.0)):
        pine(stage, x, stage.down(stage.near(0.08, 0.24)), stage.near(0.20, 0.34))
    for x in stage.spread(4):
        stone(stage, x, stage.down(stage.near(0.2, 0.6)), stage.near(0.015, 0.04))
    tufts(stage, 8)


def _ledge(stage: Stage) -> None:
    """High up, above a sea of mist."""
    for share, size in ((0.12, 0.7), (0.48, 0.9), (0.80, 1.0)):
        peak(stage, stage.at(share), stage.down(0.42), 0.5 * size, 0.62 * size, PEAK, 0.5 - 0.2 * size)
        mist(stage, stage.down(0.08), 3)
    mist(stage, stage.down(0.22), 3)
    cliff = [(-0.1, stage.down(0.32)), (stage.at(0.25), stage.down(0.30)), (stage.at(0.56), stage.down(0.36))]
    cliff += [(stage.at(0.68), stage.down(0.48)), (stage.at(0.66), stage.down(0.7)), (stage.at(0.9), 1.2), (-0.1, 1.2)]
    stage.paint(curve(cliff), ROCK, WIDE)
    top = [*cliff[:4], (stage.at(0.60), stage.down(0.56)), (stage.at(0.3), stage.down(0.5)), (-0.1, stage.down(0.52))]
    stage.paint(curve(top), stage.season.grass)
    for across in (0.16, 0.34, 0.52, 0.62):
        crack = [
            (stage.at(across), stage.down(0.66)),
            (stage.at(across) + 0.02, stage.down(0.82)),
            (stage.at(across), 1.0),
        ]
        stage.pencil(curve(crack, closed=False), ROCK, 0.004, 0.6)
    crooked_pine(stage, stage.at(0.05), stage.down(0.38), 0.5)
    bush(stage, stage.at(0.60), stage.down(0.5), 0.03)


def _waterfall(stage: Stage) -> None:
    _range(stage, 0.34)
    x, top, low = stage.at(0.76), stage.ground - 0.30, stage.down(0.22)
    for side in (-1, 1):
        wall = [(x + side * 0.05, low), (x + side * 0.06, top), (x + side * 0.20, top - 0.05), (x + side * 0.34, low)]
        stage.paint(curve(wall), mix(ROCK, colour("8fa07f"), 0.3))
    stage.paint(box(x - 0.065, top + 0.01, x + 0.065, low), colour("d6ecf4"))
    for shift in (-0.04, -0.015, 0.01, 0.035):
        stage.pencil(points([(x + shift, top + 0.03), (x + shift, low - 0.02)]), colour("8fc3d8"), 0.004, 0.6)
    field(stage, share=0.2)
    stage.paint(ellipse(x, stage.down(0.32), 0.24, 0.055), WATER)
    glints(stage, stage.down(0.27), stage.down(0.36), 4)
    for across in (-0.07, 0.0, 0.07):
        stage.canvas.wash(
            blob(x + across, low + 0.005, 0.06, 0.03, stage.rng), WHITE, Wash(strength=0, body=0.7, soft=0.008)
        )
    for share, down in ((0.04, 0.12), (0.13, 0.06), (0.97, 0.3)):
        pine(stage, stage.at(share), stage.down(down), stage.near(0.26, 0.36))
    for across in (-0.26, -0.17, 0.22):
        stone(stage, x + across, stage.down(0.42), 0.04)
    tufts(stage, 8, 0.4)


def _walls(stage: Stage, tint: Colour = ROCK) -> None:
    stage.paint(ridge(stage.aspect, -0.1, 0.0, stage.rng), tint, Wash(strength=0.95, body=1.0, edge=0, pool=0.4))
    for y in (0.16, 0.34):
        vein = [(-0.05, y), (stage.at(0.3), y + stage.near(-0.05, 0.05)), (stage.at(1.05), y + stage.near(-0.05, 0.08))]
        stage.pencil(curve(vein, closed=False), tint, 0.004, 0.35)


def _teeth(stage: Stage) -> None:
    """Stalactites above, stalagmites below."""
    for x in stage.spread(9):
        tall = stage.near(0.14, 0.32)
        stage.paint(curve([(x - 0.05, -0.03), (x, tall), (x, tall), (x + 0.05, -0.03)]), darker(ROCK, 0.45))
    for share in (0.03, 0.12, 0.88, 0.97):
        x, foot, tall = stage.at(share), stage.down(0.30), stage.near(0.14, 0.24)
        stage.paint(curve([(x - 0.05, foot), (x, foot - tall), (x, foot - tall), (x + 0.05, foot)]), darker(ROCK, 0.4))


def _mouth(stage: Stage) -> None:
    """Looking out of it into the light."""
    _walls(stage, colour("8f807a"))
    x, y = stage.at(0.62), stage.ground - 0.12
    opening = blob(x, y, 0.27, 0.30, stage.rng)
    stage.canvas.wash(
        opening, mix(stage.air.top, stage.air.horizon, 0.5), Wash(strength=0.9, body=1.0, edge=0.2, soft=0.004)
    )
    hill = np.clip(opening, (-9.0, y + 0.08), (9.0, 9.0))
    stage.paint(hill, stage.season.hill, far=0.25)
    stage.paint(np.clip(opening, (-9.0, y + 0.17), (9.0, 9.0)), stage.season.grass)
    pine(stage, x + 0.12, y + 0.20, 0.2)
    stage.canvas.glow(x, y + 0.06, 0.6, LAMP if not stage.air.dark else colour("a9bfe8"), 0.4)
    floor(stage, colour("a8968b"), stage.down(0.14))
    beam = [(x - 0.2, stage.down(0.14)), (x + 0.2, stage.down(0.14)), (x + 0.1, 1.05), (x - 0.65, 1.05)]
    stage.canvas.wash(points(beam), LAMP, Wash(strength=0, edge=0, body=0.28, soft=0.02))
    _teeth(stage)
    for share in (0.2, 0.9):
        stone(stage, stage.at(share), stage.down(0.5), 0.05, DARK)


def _crystals(stage: Stage) -> None:
    """A hall of gems about a still pool."""
    _walls(stage, colour("7d7690"))
    floor(stage, colour("9a90a0"), stage.down(0.05))
    stage.paint(ellipse(stage.at(0.62), stage.down(0.30), 0.30, 0.07), colour("6fb0c4"))
    glints(stage, stage.down(0.25), stage.down(0.35), 5)
    for share, down, tall in (
        (0.50, 0.06, 0.16),
        (0.66, 0.08, 0.30),
        (0.82, 0.12, 0.22),
        (0.95, 0.36, 0.34),
        (0.08, 0.22, 0.2),
    ):
        _crystal(stage, stage.at(share), stage.down(down), tall)
    _teeth(stage)


def _crystal(stage: Stage, x: float, foot: float, tall: float) -> None:
    sketch, tint = Sketch(stage, x, foot, tall), stage.one(GEMS)
    sketch.glow(0, 0.5, 1.0, 0.5, mix(tint, WHITE, 0.5))
    for across, high, lean in ((-0.24, 0.62, -0.16), (0.24, 0.74, 0.14), (0.0, 1.0, 0.0)):
        tip = across + lean
        gem = [(across - 0.12, 0), (tip - 0.14, high - 0.2), (tip, high), (tip + 0.14, high - 0.2), (across + 0.12, 0)]
        sketch.sharp(gem, mix(tint, WHITE, stage.near(0, 0.3)))
        sketch.stroke([(across, 0.02), (tip, high - 0.16), (tip, high)], tint, 0.012, 0.5)


def _tunnel(stage: Stage) -> None:
    """By torchlight, deeper and deeper."""
    _walls(stage, colour("93826f"))
    for number, size in enumerate((0.36, 0.27, 0.18)):
        hole = blob(stage.at(0.66), stage.ground - 0.10 + 0.02 * number, size, size * 1.05, stage.rng)
        stage.paint(hole, mix(colour("7d6a5c"), colour("4b3f3c"), number / 2), BLURRED)
    floor(stage, colour("b09a80"), stage.down(0.18))
    for share in (0.30, 0.94):
        torch = Sketch(stage, stage.at(share), stage.ground - 0.16, 0.14)
        torch.box(-0.05, -0.4, 0.05, 0.1, colour("7a5a45"))
        torch.glow(0, 0.25, 2.2, 0.75)
        torch.round([(-0.12, 0.1), (-0.08, 0.3), (0, 0.55), (0.10, 0.28), (0.12, 0.1)], colour("f2a05f"))
        torch.round([(-0.06, 0.12), (0, 0.36), (0.06, 0.12)], colour("ffe08a"))
    _teeth(stage)
    for share in (0.55, 0.78):
        stone(stage, stage.at(share), stage.down(0.36), 0.045, DARK)


def _gloom(stage: Stage) -> None:
    """Dark rock all around, as one looks out of a hole."""
    for side in (0.0, 1.0):
        stage.paint(blob(stage.at(side), 0.98, 0.17, 0.14, stage.rng), DARK, BLURRED)
        stage.paint(blob(stage.at(side), 0.02, 0.15, 0.16, stage.rng), DARK, BLURRED)
        stage.paint(blob(stage.at(side), 0.45, 0.05, 0.40, stage.rng), DARK, BLURRED)


MOUNTAIN = Place(
    (
        Part(_valley, (rocks, bough, nothing)),
        Part(_ledge, (nothing, bough, nothing)),
        Part(_waterfall, (rocks, trunk, bough)),
    )
)
CAVE = Place(
    (
        Part(_mouth, (_gloom, nothing), sky=False, sheltered=True),
        Part(_crystals, (_gloom, nothing), sky=False, sheltered=True),
        Part(_tunnel, (_gloom, nothing), sky=False, sheltered=True, lamplit=True),
    )
)
