"""Farms: fields, barns, animals' sheds."""

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import colour, darker
from services.illustrator.embedded.places.fronts import bough, nothing, verge
from services.illustrator.embedded.places.grounds import far_hills, field, way
from services.illustrator.embedded.places.houses import house
from services.illustrator.embedded.places.part import Part, Place
from services.illustrator.embedded.places.plants import grass, tufts
from services.illustrator.embedded.places.trees import SNOW, tree
from services.illustrator.embedded.shapes import blob, box, curve, ellipse, points
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import Stage

SOIL, CROP, HAY, BARN = colour("c69f72"), colour("9fbd5f"), colour("e6c56f"), colour("cf6a58")
ROW = Wash(strength=0.8, edge=0.15, pool=0.5, body=0.8, wobble=0.006)
OLD = ("old", "past", "ancient")


def _rows(stage: Stage, top: float, focus: float) -> None:
    """Furrows that run together far away, with young plants along them."""
    stage.land(stage.down(top), 0.01, SOIL)
    horizon, tint = stage.down(top), SNOW if stage.season.bare else CROP
    for number in range(-7, 10):
        low = stage.at(focus) + number * 0.19
        high = stage.at(focus) + number * 0.045
        row = points([(high - 0.004, horizon), (high + 0.010, horizon), (low + 0.075, 1.05), (low - 0.02, 1.05)])
        stage.paint(row, tint, ROW)
        for share in (0.1, 0.2, 0.32, 0.46, 0.62, 0.8):
            x, y = high + (low - high) * share + 0.02, horizon + (1.05 - horizon) * share
            if not stage.season.bare and 0 < x < stage.aspect:
                stage.paint(blob(x, y, 0.012 + 0.03 * share, 0.008 + 0.018 * share, stage.rng), darker(CROP, 0.3))


def fence(stage: Stage, y: float, left: float, right: float) -> None:
    step, tint = 0.045, colour("b5805c")
    for number in range(max(1, int((right - left) / step))):
        x = left + number * step
        stage.paint(box(x, y - 0.07, x + 0.014, y), tint)
    for up in (0.055, 0.028):
        stage.paint(box(left, y - up, right, y - up + 0.011), darker(tint, 0.15))


def barn(stage: Stage, x: float, foot: float, wide: float) -> None:
    sketch = Sketch(stage, x, foot, wide)
    sketch.sharp([(-0.42, 0), (0.42, 0), (0.42, 0.42), (0.28, 0.66), (0, 0.80), (-0.28, 0.66), (-0.42, 0.42)], BARN)
    roof = [(-0.48, 0.40), (-0.31, 0.70), (0, 0.86), (0.31, 0.70), (0.48, 0.40), (0.42, 0.40), (0.27, 0.63), (0, 0.77)]
    sketch.sharp([*roof, (-0.27, 0.63), (-0.42, 0.40)], SNOW if stage.season.bare else colour("8f7f7a"))
    sketch.box(-0.17, 0, 0.17, 0.34, colour("f3e7d3"))
    sketch.box(-0.15, 0, 0.15, 0.32, colour("b65848"))
    for left, right in ((-0.15, 0.15), (0.15, -0.15)):
        sketch.sharp(
            [(left - 0.012, 0), (left + 0.012, 0), (right + 0.012, 0.32), (right - 0.012, 0.32)], colour("f3e7d3")
        )
    sketch.pane(-0.08, 0.50, 0.08, 0.62)


def scarecrow(stage: Stage, x: float, foot: float, tall: float) -> None:
    sketch = Sketch(stage, x, foot, tall)
    sketch.box(-0.025, 0, 0.025, 0.6, colour("a9744f"))
    sketch.box(-0.45, 0.55, 0.45, 0.60, colour("a9744f"))
    for side in (-1, 1):
        for turn in (-0.06, 0.0, 0.06):
            sketch.stroke([(side * 0.40, 0.57), (side * 0.56, 0.56 + turn)], HAY, 0.02, 0.9)
    shirt = [
        (-0.36, 0.50),
        (-0.36, 0.63),
        (0, 0.68),
        (0.36, 0.63),
        (0.36, 0.50),
        (0.17, 0.48),
        (0.20, 0.22),
        (-0.20, 0.22),
        (-0.17, 0.48),
    ]
    sketch.sharp(shirt, colour("7f9fcf"))
    sketch.box(-0.03, 0.33, 0.12, 0.43, colour("e9a05c"))
    sketch.oval(0, 0.78, 0.14, 0.13, colour("f0d9a8"))
    for apart in (-0.05, 0.05):
        sketch.oval(apart, 0.80, 0.014, 0.018, colour("5a4238"))
    sketch.stroke([(-0.06, 0.73), (0, 0.715), (0.06, 0.73)], colour("a9744f"), 0.015, 0.9)
    sketch.round([(-0.27, 0.86), (0, 0.83), (0.27, 0.86), (0.11, 0.91), (0.03, 1.07), (-0.10, 0.91)], HAY)


def haystack(stage: Stage, x: float, foot: float, tall: float) -> None:
    sketch = Sketch(stage, x, foot, tall)
    sketch.shadow(0.7)
    sketch.round([(-0.6, 0), (-0.5, 0.5), (-0.1, 1.0), (0.1, 1.0), (0.5, 0.5), (0.6, 0)], HAY)
    for across in (-0.35, -0.12, 0.12, 0.35):
        sketch.stroke([(across * 0.3, 0.9), (across, 0.45), (across * 1.3, 0.05)], HAY, 0.02, 0.6)


def _fields(stage: Stage) -> None:
    far_hills(stage)
    field(stage, share=0.02)
    if stage.era in OLD:
        house(stage, stage.at(0.78), stage.down(0.10), 0.34, humble=True)
    else:
        barn(stage, stage.at(0.80), stage.down(0.10), 0.34)
        silo = Sketch(stage, stage.at(0.80) - 0.20, stage.down(0.09), 0.30)
        silo.box(-0.13, 0, 0.13, 0.72, colour("d9d5cc"))
        silo.round([(-0.15, 0.70), (-0.1, 0.85), (0, 0.92), (0.1, 0.85), (0.15, 0.70)], colour("a9b4bd"))
    tree(stage, stage.at(0.10), stage.down(0.06), 0.24)
    _rows(stage, 0.14, 0.45)
    scarecrow(stage, stage.at(0.88), stage.down(0.55), 0.26)


def _yard(stage: Stage) -> None:
    """A cow shed, hay, and a fence about it."""
    far_hills(stage)
    field(stage)
    haystack(stage, stage.at(0.95), stage.down(0.16), 0.16)
    shed = Sketch(stage, stage.at(0.68), stage.down(0.20), 0.42)
    shed.box(-0.46, 0, 0.46, 0.40, colour("c79567"))
    shed.box(-0.40, 0.06, 0.40, 0.34, colour("7d5f4b"))
    for across in (-0.2, 0.2):
        _cow(Sketch(stage, shed.x + across * shed.size, shed.foot, shed.size))
    for across in (-0.44, -0.0, 0.44):
        shed.box(across - 0.025, 0, across + 0.025, 0.40, colour("a9744f"))
    shed.box(-0.46, 0.0, 0.46, 0.09, colour("b98a5e"))
    shed.sharp([(-0.56, 0.37), (0.56, 0.37), (0.46, 0.58), (-0.46, 0.58)], SNOW if stage.season.bare else HAY)
    way(stage)
    fence(stage, stage.down(0.30), stage.at(0.0), stage.at(0.22))
    for across, up in ((0.0, 0.0), (0.07, 0.02), (0.03, 0.05)):
        _hen(Sketch(stage, stage.at(0.84) + across, stage.down(0.52) - up, 0.06))
    tufts(stage, 8)


def _cow(sketch: Sketch) -> None:
    """Its head over the manger."""
    sketch.oval(0, 0.22, 0.075, 0.085, colour("fbf3e6"))
    sketch.oval(-0.035, 0.26, 0.03, 0.035, colour("6b5a52"))
    sketch.oval(0, 0.16, 0.06, 0.04, colour("f2b9a8"))
    for side in (-1, 1):
        sketch.oval(side * 0.10, 0.25, 0.035, 0.018, colour("e9d9c4"), side * 20)
        sketch.oval(side * 0.03, 0.235, 0.009, 0.012, colour("4a3a34"))
        sketch.stroke([(side * 0.04, 0.29), (side * 0.07, 0.34)], colour("d9c9a8"), 0.02, 0.9)


def _hen(sketch: Sketch) -> None:
    sketch.round(
        [(-0.5, 0.6), (-0.3, 0.2), (0.2, 0.15), (0.45, 0.5), (0.4, 0.9), (0.2, 0.6), (-0.1, 0.5)], colour("fbf3e6")
    )
    sketch.oval(0.38, 0.95, 0.1, 0.09, colour("dd5f50"))
    sketch.sharp([(0.48, 0.8), (0.62, 0.74), (0.48, 0.7)], colour("f0a64e"))
    for across in (-0.05, 0.12):
        sketch.stroke([(across, 0.2), (across, 0.0)], colour("e0954a"), 0.05, 0.9)


def _harvest(stage: Stage) -> None:
    """Ripe rice or pumpkins between sheaves."""
    far_hills(stage)
    house(stage, stage.at(0.20), stage.down(0.03), 0.22, humble=True, far=0.15)
    tint = SNOW if stage.season.bare else colour("e4c766")
    field(stage, tint, 0.08, 0.015)
    for number in range(6):
        y = stage.down(0.14 + 0.012 * number * (number + 2))
        row = curve([(-0.05, y + 0.02), (stage.at(0.5), y), (stage.aspect + 0.05, y + 0.02)], closed=False)
        stage.pencil(row, colour("b3985c"), 0.004)
        for x in stage.spread(14):
            grass(stage, x, y + 0.012, 0.024 + number * 0.005, colour("c9a94e"))
    scarecrow(stage, stage.at(0.72), stage.down(0.42), 0.40)
    stage.land(stage.down(0.66), 0.02, SOIL)
    for share, down, r in ((0.86, 0.62, 0.035), (0.93, 0.70, 0.05), (0.60, 0.68, 0.03)):
        _pumpkin(Sketch(stage, stage.at(share), stage.down(down), r))
    haystack(stage, stage.at(0.94), stage.down(0.30), 0.15)


def _pumpkin(sketch: Sketch) -> None:
    for across in (-0.55, 0.55, 0.0):
        sketch.oval(across, 0.7, 0.55, 0.7, colour("ee9a4c"))
    sketch.stroke([(0, 1.35), (0.1, 1.75)], colour("86a05c"), 0.2, 0.9)


def _fenced(stage: Stage) -> None:
    fence(stage, 1.0, 0.0, 0.24)
    fence(stage, 1.0, stage.aspect - 0.2, stage.aspect)
    for share in (0.05, 0.92):
        stage.paint(ellipse(stage.at(share), 0.905, 0.02, 0.02), colour("f6d070"))
    verge(stage)


FARM = Place(
    (
        Part(_fields, (_fenced, bough, nothing)),
        Part(_yard, (_fenced, verge, bough)),
        Part(_harvest, (_fenced, bough, nothing)),
    )
)
