"""Villages, and what stands about in their yards."""

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import Colour, colour, darker
from services.illustrator.embedded.places.farm import fence
from services.illustrator.embedded.places.fronts import bough, canopy, verge
from services.illustrator.embedded.places.grounds import EARTH, far_hills, field, way, yard
from services.illustrator.embedded.places.houses import TILE, house, tiled_roof
from services.illustrator.embedded.places.part import Part, Place
from services.illustrator.embedded.places.plants import bush, tufts
from services.illustrator.embedded.places.trees import SNOW, persimmon_tree, tree
from services.illustrator.embedded.shapes import box, curve, points
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import Stage

JAR, CLAY = colour("8a5a44"), colour("d9c2a0")
TIMBER = Wash(strength=0.9, edge=0.15, pool=0.3, body=1.0, wobble=0.003)
KOREAN = ("", "old", "past")


def jar(stage: Stage, x: float, foot: float, tall: float) -> None:
    """For soy sauce and pickles, with its lid."""
    sketch = Sketch(stage, x, foot, tall)
    sketch.round([(-0.22, 0), (-0.40, 0.45), (-0.30, 0.82), (0.30, 0.82), (0.40, 0.45), (0.22, 0)], JAR)
    sketch.round([(-0.36, 0.82), (-0.2, 0.95), (0, 1.02), (0.2, 0.95), (0.36, 0.82), (0, 0.79)], darker(JAR, 0.3))
    sketch.stroke([(-0.30, 0.56), (0, 0.52), (0.30, 0.56)], JAR, 0.025, 0.7)
    if stage.season.bare:
        sketch.round([(-0.3, 0.88), (0, 1.1), (0.3, 0.88), (0, 0.9)], SNOW)


def jars(stage: Stage, x: float, foot: float, tall: float) -> None:
    """On their stone terrace behind the kitchen."""
    stage.paint(box(x - tall * 1.9, foot - tall * 0.12, x + tall * 1.9, foot + tall * 0.1), colour("cdc6ba"))
    for across, size in ((-1.4, 0.8), (-0.5, 1.1), (0.45, 0.95), (1.3, 0.75)):
        jar(stage, x + across * tall, foot - tall * 0.08, tall * size)
    for across in (-0.95, 0.0, 0.9):
        jar(stage, x + across * tall, foot + tall * 0.05, tall * 0.55)


def wall(stage: Stage, left: float, right: float, foot: float, tall: float) -> None:
    """Of clay and stones, under small tiles."""
    stage.paint(box(left, foot - tall, right, foot), CLAY)
    for number in range(int((right - left) / 0.045)):
        for row in (0.25, 0.55):
            x = left + 0.02 + number * 0.045 + 0.02 * (row > 0.3)
            lump = curve(
                [
                    (x, foot - tall * row),
                    (x + 0.018, foot - tall * (row + 0.14)),
                    (x + 0.034, foot - tall * row),
                    (x + 0.017, foot - tall * (row - 0.10)),
                ]
            )
            stage.paint(lump, colour("b7aa9c"))
    top = [
        (left - 0.015, foot - tall * 0.95),
        (right + 0.015, foot - tall * 0.95),
        (right, foot - tall * 1.25),
        (left, foot - tall * 1.25),
    ]
    stage.paint(curve(top, steps=4), SNOW if stage.season.bare else TILE)


def _houses(stage: Stage) -> None:
    far_hills(stage)
    for number, x in enumerate(stage.spread(4, 0.05, 0.95)):
        house(stage, x, stage.down(0.01), 0.15, number % 2 == 0, far=0.35)
    field(stage)
    way(stage, begin=0.5, end=0.45)
    house(stage, stage.at(0.13), stage.down(0.12), 0.32, humble=True)
    persimmon_tree(stage, stage.at(0.58), stage.down(0.09), 0.32)
    house(stage, stage.at(0.82), stage.down(0.15), 0.42)
    if stage.era in KOREAN:
        jars(stage, stage.at(0.84), stage.down(0.38), 0.085)
    bush(stage, stage.at(0.30), stage.down(0.12), 0.035)
    tufts(stage, 9)


def _lane(stage: Stage) -> None:
    """Between walls, with roofs behind them and the village's great tree."""
    far_hills(stage)
    tree(stage, stage.at(0.52), stage.down(0.06), 0.46)
    for share, down, wide in ((0.16, 0.02, 0.34), (0.84, 0.04, 0.40), (0.66, 0.0, 0.2)):
        house(stage, stage.at(share), stage.down(down), wide, humble=share < 0.5)
    yard(stage, EARTH, stage.down(0.10))
    wall(stage, stage.at(-0.02), stage.at(0.30), stage.down(0.16), 0.11)
    wall(stage, stage.at(0.64), stage.at(1.02), stage.down(0.20), 0.13)
    for share in (0.66, 0.98):
        bush(stage, stage.at(share), stage.down(0.24), 0.035)
    well = Sketch(stage, stage.at(0.80), stage.down(0.50), 0.16)
    well.shadow(0.6)
    well.sharp([(-0.5, 0), (0.5, 0), (0.46, 0.42), (-0.46, 0.42)], colour("b9b0a6"))
    well.oval(0, 0.42, 0.47, 0.12, colour("6f8fa0"))
    for across in (-0.42, 0.42):
        well.box(across - 0.04, 0.35, across + 0.04, 1.0, colour("a9744f"))
    tiled_roof(well, 1.0, TILE, 0.6, 0.3)
    tufts(stage, 6, 0.5, 0.9)


def _yard(stage: Stage) -> None:
    """Before one house: its jars, its persimmon tree, its washing."""
    far_hills(stage)
    house(stage, stage.at(0.10), stage.down(0.0), 0.2, humble=True, far=0.3)
    yard(stage, EARTH, stage.down(0.06))
    wall(stage, stage.at(-0.02), stage.at(0.46), stage.down(0.10), 0.08)
    house(stage, stage.at(0.72), stage.down(0.22), 0.66)
    persimmon_tree(stage, stage.at(0.05), stage.down(0.20), 0.44)
    if stage.era in KOREAN:
        jars(stage, stage.at(0.26), stage.down(0.18), 0.075)
    _washing(stage, stage.at(0.30), stage.down(0.02))
    mat = Sketch(stage, stage.at(0.84), stage.down(0.58), 0.22)
    mat.sharp([(-0.6, -0.1), (0.5, -0.1), (0.62, 0.22), (-0.42, 0.22)], colour("e3c784"))
    for across in (-0.35, -0.15, 0.05, 0.25, 0.42):
        mat.oval(across, 0.06, 0.06, 0.03, colour("d9483c"), 20)


def _washing(stage: Stage, x: float, y: float) -> None:
    line = curve([(x - 0.2, y - 0.14), (x, y - 0.12), (x + 0.16, y - 0.15)], closed=False)
    stage.canvas.line(line, 0.003, colour("8a7a6c"), 0.8)
    tints: tuple[Colour, ...] = (colour("fbf6ea"), colour("f2b1bd"), colour("a9c8e6"))
    for number, tint in enumerate(tints):
        left = x - 0.15 + 0.10 * number
        stage.paint(
            points([(left, y - 0.13), (left + 0.07, y - 0.13), (left + 0.075, y - 0.04), (left - 0.004, y - 0.045)]),
            tint,
        )


def _eaves(stage: Stage) -> None:
    """From under a roof: a beam above, a post beside."""
    wood = colour("8d6448")
    stage.paint(box(-0.1, -0.1, stage.aspect + 0.1, 0.045), wood, TIMBER)
    stage.paint(box(-0.1, -0.1, 0.075, 1.1), wood, TIMBER)
    stage.pencil(points([(0.05, 0.05), (0.05, 1.0)]), wood, 0.004, 0.6)
    for x in stage.spread(8, 0.08, 1.0):
        stage.paint(box(x - 0.012, 0.045, x + 0.012, 0.07), darker(wood, 0.2), TIMBER)


def _fenced(stage: Stage) -> None:
    fence(stage, 0.99, 0.0, 0.2)
    verge(stage)


VILLAGE = Place(
    (
        Part(_houses, (verge, bough, _fenced)),
        Part(_lane, (bough, canopy, _eaves)),
        Part(_yard, (_fenced, _eaves, bough)),
    )
)
