"""Schools: the house with its clock, the playground, the classroom; in old days the village school. Playgrounds."""

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import colour, darker, mix
from services.illustrator.embedded.places.fronts import bough, nothing, verge
from services.illustrator.embedded.places.grounds import FLAT, far_hills, floor, way, yard
from services.illustrator.embedded.places.houses import THATCH, hanok
from services.illustrator.embedded.places.part import Part, Place
from services.illustrator.embedded.places.plants import tufts
from services.illustrator.embedded.places.trees import tree
from services.illustrator.embedded.shapes import box, points
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import Stage

YARD, BRICK, STEEL = colour("ead7ae"), colour("f0cfa6"), colour("6f9fc9")
CHALK = Wash(strength=0.0, edge=0.0, body=0.85, wobble=0.01)
OLD = ("old", "ancient")


def _house(stage: Stage, x: float, foot: float, wide: float, far: float = 0.0) -> None:
    sketch = Sketch(stage, x, foot, wide, far)
    if stage.era in OLD:
        _hall(sketch)
        return
    sketch.box(-0.5, 0, 0.5, 0.36, BRICK)
    sketch.sharp([(-0.54, 0.35), (0.54, 0.35), (0.48, 0.44), (-0.48, 0.44)], colour("c98473"))
    sketch.box(-0.14, 0, 0.14, 0.46, mix(BRICK, colour("e7a98a"), 0.5))
    sketch.sharp([(-0.18, 0.45), (0, 0.64), (0.18, 0.45)], colour("c98473"))
    _clock(sketch, 0.0, 0.49, 0.065)
    for across in (-0.42, -0.31, -0.20, 0.20, 0.31, 0.42):
        for low in (0.05, 0.21):
            sketch.pane(across - 0.04, low, across + 0.04, low + 0.10, 2.0)
    sketch.box(-0.075, 0, 0.075, 0.2, colour("a9795c"))
    sketch.stroke([(0, 0), (0, 0.2)], colour("a9795c"), 0.01, 0.9)
    for across in (-0.08, 0.08):
        sketch.pane(across - 0.035, 0.27, across + 0.035, 0.36, 2.0)


def _clock(sketch: Sketch, x: float, y: float, r: float) -> None:
    sketch.oval(x, y, r, r, colour("8f6a55"))
    sketch.oval(x, y, r * 0.84, r * 0.84, colour("fffaf0"))
    sketch.stroke([(x, y), (x, y + r * 0.65)], colour("5a4238"), r * 0.16, 1.0)
    sketch.stroke([(x, y), (x + r * 0.45, y - r * 0.15)], colour("5a4238"), r * 0.16, 1.0)


def _hall(sketch: Sketch) -> None:
    """A 서당: its floor is open to the yard, low desks with books on it."""
    hanok(sketch, colour("7f8898"))
    sketch.box(-0.40, 0.06, 0.10, 0.36, colour("c79c70"))
    for across in (-0.40, -0.15, 0.10):
        sketch.box(across - 0.016, 0.05, across + 0.016, 0.40, colour("a9744f"))
    for across in (-0.28, -0.02):
        _low_desk(
            Sketch(sketch.stage, sketch.x + across * sketch.size, sketch.foot - 0.06 * sketch.size, 0.16 * sketch.size)
        )


def _low_desk(sketch: Sketch) -> None:
    """With an open book."""
    for across in (-0.42, 0.42):
        sketch.box(across - 0.05, 0, across + 0.05, 0.36, colour("8a5d45"))
    sketch.box(-0.55, 0.34, 0.55, 0.44, colour("a9744f"))
    sketch.sharp([(0, 0.46), (-0.34, 0.54), (-0.34, 0.66), (0, 0.58), (0.34, 0.66), (0.34, 0.54)], colour("fbf3e0"))


def _front(stage: Stage) -> None:
    far_hills(stage)
    for share in (0.02, 0.98):
        tree(stage, stage.at(share), stage.down(0.06), 0.34)
    _house(stage, stage.at(0.60), stage.down(0.12), min(0.80, stage.aspect * 0.8))
    yard(stage, YARD, stage.down(0.12))
    way(stage, colour("f4e8cb"), 0.6, 0.5, 0.14)
    if stage.era not in OLD:
        _swing(Sketch(stage, stage.at(0.87), stage.down(0.44), 0.28))
    else:
        _low_desk(Sketch(stage, stage.at(0.84), stage.down(0.46), 0.22))
    tufts(stage, 4, 0.5, 0.9)


def _swing(sketch: Sketch) -> None:
    sketch.shadow(0.5)
    for across in (-0.5, 0.42):
        sketch.stroke([(across - 0.1, 0), (across + 0.04, 1.0)], STEEL, 0.035, 1.0)
        sketch.stroke([(across + 0.18, 0), (across + 0.04, 1.0)], STEEL, 0.035, 1.0)
    sketch.stroke([(-0.48, 1.0), (0.48, 1.0)], STEEL, 0.04, 1.0)
    for across, tint in ((-0.2, "e0685a"), (0.2, "f1c768")):
        for side in (-0.08, 0.08):
            sketch.stroke([(across + side, 0.98), (across + side, 0.28)], colour("7b8087"), 0.012, 0.9)
        sketch.box(across - 0.11, 0.24, across + 0.11, 0.29, colour(tint))


def _slide(sketch: Sketch) -> None:
    sketch.shadow(0.6)
    for across in (-0.42, -0.22):
        sketch.stroke([(across, 0), (across, 0.80)], STEEL, 0.035, 1.0)
    for up in (0.15, 0.32, 0.49, 0.66):
        sketch.stroke([(-0.42, up), (-0.22, up)], STEEL, 0.03, 1.0)
    sketch.sharp(
        [(-0.30, 0.68), (-0.16, 0.72), (0.40, 0.10), (0.62, 0.06), (0.62, 0.0), (0.34, 0.02)], colour("f1c768")
    )
    sketch.sharp([(-0.48, 0.80), (-0.14, 0.80), (-0.31, 1.02)], colour("e0685a"))


def _playground(stage: Stage) -> None:
    far_hills(stage)
    _house(stage, stage.at(0.34), stage.down(0.03), 0.54, 0.15)
    yard(stage, YARD, stage.down(0.06))
    for share in (0.96, 0.70):
        tree(stage, stage.at(share), stage.down(0.07), 0.30)
    if stage.era in OLD:
        hanok(Sketch(stage, stage.at(0.80), stage.down(0.3), 0.44), THATCH)
        return
    _slide(Sketch(stage, stage.at(0.80), stage.down(0.36), 0.36))
    _swing(Sketch(stage, stage.at(0.60), stage.down(0.17), 0.18))
    sand = Sketch(stage, stage.at(0.80), stage.down(0.70), 0.22)
    sand.oval(0, 0, 0.75, 0.16, colour("f7e7bb"))
    sand.sharp([(-0.1, 0.0), (0.14, 0.0), (0.10, 0.22), (-0.06, 0.22)], colour("e0685a"))


def _green(stage: Stage) -> None:
    """Where one plays without a school: trees all around, swings and a slide."""
    far_hills(stage)
    for share in (0.04, 0.24, 0.50, 0.72, 0.97):
        tree(stage, stage.at(share), stage.down(0.05), 0.30)
    yard(stage, YARD, stage.down(0.08))
    _swing(Sketch(stage, stage.at(0.84), stage.down(0.36), 0.36))
    if stage.era not in OLD:
        _slide(Sketch(stage, stage.at(0.60), stage.down(0.20), 0.24))
    tufts(stage, 6, 0.4, 0.95)


def _sandpit(stage: Stage) -> None:
    """Under one great tree: sand to dig in and a bench to rest on."""
    far_hills(stage)
    yard(stage, mix(YARD, colour("b9cf8e"), 0.6), stage.down(0.08))
    tree(stage, stage.at(0.80), stage.down(0.22), 0.62)
    tree(stage, stage.at(0.06), stage.down(0.06), 0.28)
    bench = Sketch(stage, stage.at(0.60), stage.down(0.24), 0.20)
    for across in (-0.4, 0.4):
        bench.box(across - 0.04, 0, across + 0.04, 0.26, darker(colour("a9744f"), 0.3))
    for low in (0.24, 0.42):
        bench.box(-0.55, low, 0.55, low + 0.10, colour("b98a63"))
    sand = Sketch(stage, stage.at(0.78), stage.down(0.58), 0.34)
    sand.oval(0, 0, 0.86, 0.22, colour("b98a63"))
    sand.oval(0, 0.02, 0.80, 0.18, colour("f7e7bb"))
    sand.round([(-0.30, 0.04), (-0.10, 0.24), (0.12, 0.04)], colour("efd9a0"))
    sand.sharp([(0.26, 0.02), (0.46, 0.02), (0.50, 0.20), (0.22, 0.20)], colour("e0685a"))
    tufts(stage, 6, 0.3, 0.95)


def _classroom(stage: Stage) -> None:
    """A green board with chalk drawings, desks before it, a clock above."""
    low = stage.down(0.10)
    stage.paint(box(-0.1, -0.1, stage.aspect + 0.1, low + 0.02), colour("f6ead0"), FLAT)
    floor(stage, colour("d9b184"), low)
    for share in (0.3, 0.55, 0.8):
        stage.pencil(
            points([(-0.02, stage.down(share)), (stage.aspect + 0.02, stage.down(share))]), colour("b98a63"), 0.003, 0.5
        )
    if stage.era in OLD:
        paper_doors(stage, low)
    else:
        _board(Sketch(stage, stage.at(0.56), low - 0.10, 0.64))
        _clock(Sketch(stage, stage.at(0.93), 0.15, 1.0), 0.0, 0.0, 0.042)
    for share, down, size in ((0.62, 0.24, 0.17), (0.84, 0.24, 0.17), (0.70, 0.54, 0.24), (0.97, 0.54, 0.24)):
        sketch = Sketch(stage, stage.at(share), stage.down(down), size)
        (_low_desk if stage.era in OLD else _desk)(sketch)


def _board(sketch: Sketch) -> None:
    sketch.box(-0.52, 0, 0.52, 0.50, colour("a9744f"))
    sketch.box(-0.49, 0.03, 0.49, 0.47, colour("5f8f78"))
    sketch.box(-0.3, -0.03, 0.3, 0.0, colour("b98a63"))
    sketch.oval(-0.32, 0.34, 0.07, 0.07, colour("f7d070"), how=CHALK)
    _drawn_house(sketch)
    for across in (0.16, 0.28, 0.40):
        sketch.oval(across, 0.26, 0.035, 0.035, colour("f2b1bd"), how=CHALK)
        sketch.sharp(
            [(across - 0.005, 0.10), (across + 0.005, 0.10), (across + 0.005, 0.23), (across - 0.005, 0.23)],
            colour("dfeccb"),
            CHALK,
        )


def _drawn_house(sketch: Sketch) -> None:
    lines: tuple[tuple[tuple[float, float], tuple[float, float]], ...] = (
        *(((-0.16, 0.10), (-0.16, 0.25)), ((0.02, 0.10), (0.02, 0.25)), ((-0.16, 0.10), (0.02, 0.10))),
        *(((-0.18, 0.25), (-0.07, 0.36)), ((-0.07, 0.36), (0.04, 0.25)), ((-0.18, 0.25), (0.04, 0.25))),
    )
    for (x1, y1), (x2, y2) in lines:
        wide = 0.006
        sketch.sharp(
            [(x1 - wide, y1 - wide), (x2 + wide, y2 - wide), (x2 + wide, y2 + wide), (x1 - wide, y1 + wide)],
            colour("fdf8ee"),
            CHALK,
        )


def _desk(sketch: Sketch) -> None:
    for across in (-0.4, 0.4):
        sketch.box(across - 0.03, 0, across + 0.03, 0.5, STEEL)
    sketch.sharp([(-0.52, 0.46), (0.52, 0.46), (0.42, 0.66), (-0.42, 0.66)], colour("d2a06e"))
    sketch.box(-0.52, 0.40, 0.52, 0.47, darker(colour("d2a06e"), 0.3))
    sketch.sharp([(0, 0.54), (-0.2, 0.56), (-0.18, 0.64), (0, 0.61), (0.18, 0.64), (0.2, 0.56)], colour("fbf3e0"))


def paper_doors(stage: Stage, low: float) -> None:
    for share in (0.40, 0.58, 0.76, 0.94):
        sketch = Sketch(stage, stage.at(share), low, 0.44)
        sketch.box(-0.18, 0, 0.18, 0.9, colour("a9744f"))
        sketch.pane(-0.15, 0.05, 0.15, 0.85, 1.0)
        for across in (-0.075, 0.0, 0.075):
            sketch.stroke([(across, 0.06), (across, 0.84)], colour("a9744f"), 0.012, 0.8)
        for up in (0.25, 0.45, 0.65):
            sketch.stroke([(-0.15, up), (0.15, up)], colour("a9744f"), 0.012, 0.8)


SCHOOL = Place(
    (
        Part(_front, (bough, verge, nothing)),
        Part(_classroom, (nothing,), sky=False, sheltered=True, lamplit=True),
        Part(_playground, (bough, nothing, verge)),
    )
)
PLAYGROUND = Place(
    (Part(_playground, (bough, nothing, verge)), Part(_green, (verge, nothing)), Part(_sandpit, (nothing, verge)))
)
