"""Rooms, each of its era."""

from services.illustrator.embedded.colour import WHITE, Colour, colour, darker
from services.illustrator.embedded.places.fronts import nothing
from services.illustrator.embedded.places.furniture import DARKWOOD, WOOD, bed, candle, hearth, lamp, shelves, window
from services.illustrator.embedded.places.grounds import FLAT, floor
from services.illustrator.embedded.places.part import Part, Place
from services.illustrator.embedded.places.school import paper_doors
from services.illustrator.embedded.shapes import blob, box, curve, ellipse, points
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import Stage

BOARDS = colour("d9b184")
WALLS: dict[str, Colour] = {"medieval": colour("d3cbc2"), "future": colour("dfe8f0"), "ancient": colour("cdb089")}
OLD = ("old", "past")


def walls(stage: Stage) -> float:
    """Wall and floor; says where they meet."""
    low = stage.down(0.12)
    stage.paint(box(-0.1, -0.1, stage.aspect + 0.1, low + 0.02), WALLS.get(stage.era, colour("f5e6ca")), FLAT)
    if stage.era == "medieval":
        for x in stage.spread(16):
            y = stage.near(0.06, low - 0.05)
            stage.pencil(box(x - 0.04, y, x + 0.04, y + 0.04), WALLS["medieval"], 0.003, 0.4)
    elif stage.era not in WALLS:
        for x in stage.spread(14):
            for y in (0.12, 0.30, 0.48):
                stage.paint(ellipse(x, y + stage.near(-0.03, 0.03), 0.007, 0.007), colour("ecc7a4"))
    floor(stage, BOARDS, low)
    for share in (0.22, 0.34, 0.52, 0.78):
        stage.pencil(points([(-0.02, stage.down(share)), (stage.aspect + 0.02, stage.down(share))]), BOARDS, 0.003, 0.5)
    stage.paint(box(-0.1, low - 0.016, stage.aspect + 0.1, low), darker(BOARDS, 0.3), FLAT)
    return low


def _rug(stage: Stage) -> None:
    x, y = stage.at(0.46), stage.down(0.66)
    for half, tint in ((0.40, colour("e7a48f")), (0.33, colour("f6d3b3")), (0.24, colour("efbfa2"))):
        stage.paint(ellipse(x, y, half, half * 0.26), tint)


def _bedroom(stage: Stage) -> None:
    if stage.era in OLD:
        _ondol(stage)
        return
    low = walls(stage)
    window(Sketch(stage, stage.at(0.30), low - 0.13, 0.27))
    _rug(stage)
    bed(Sketch(stage, stage.at(0.80), stage.down(0.30), 0.46))
    lamp(Sketch(stage, stage.at(0.52), low + 0.03, 0.26))
    picture = Sketch(stage, stage.at(0.74), low - 0.36, 0.13)
    picture.box(-0.5, 0, 0.5, 0.9, DARKWOOD)
    picture.box(-0.4, 0.1, 0.4, 0.8, colour("bfe0ea"))
    picture.sharp([(-0.4, 0.1), (-0.1, 0.55), (0.12, 0.3), (0.25, 0.45), (0.4, 0.1)], colour("8dbb72"))


def _study(stage: Stage) -> None:
    """Shelves of books and a round table, or the hearth of a castle."""
    if stage.era in OLD:
        _ondol(stage)
        return
    low = walls(stage)
    if stage.era in ("medieval", "ancient"):
        hearth(Sketch(stage, stage.at(0.72), low + 0.05, 0.46))
    else:
        shelves(Sketch(stage, stage.at(0.78), low + 0.03, 0.5))
    window(Sketch(stage, stage.at(0.26), low - 0.15, 0.22))
    _rug(stage)
    armchair = Sketch(stage, stage.at(0.93), stage.down(0.46), 0.30)
    armchair.round(
        [(-0.42, 0.05), (-0.42, 0.75), (-0.2, 0.98), (0.2, 0.98), (0.42, 0.75), (0.42, 0.05)], colour("d98572")
    )
    armchair.round([(-0.34, 0.05), (-0.34, 0.36), (0.34, 0.36), (0.34, 0.05)], colour("e7a48f"))
    for side in (-0.42, 0.42):
        armchair.oval(side, 0.34, 0.12, 0.20, colour("cf7564"))


def _kitchen(stage: Stage) -> None:
    """A table set, pots above a stove."""
    if stage.era in OLD:
        _ondol(stage)
        return
    low = walls(stage)
    counter = Sketch(stage, stage.at(0.80), low + 0.06, 0.44)
    counter.box(-0.6, 0, 0.6, 0.42, colour("a9c4b4"))
    counter.box(-0.62, 0.40, 0.62, 0.47, WOOD)
    for across in (-0.4, -0.02, 0.36):
        counter.box(across - 0.16, 0.06, across + 0.16, 0.36, colour("bcd3c5"))
        counter.oval(across + 0.11, 0.22, 0.015, 0.02, colour("e8c272"))
    counter.round([(-0.12, 0.47), (-0.14, 0.68), (0.16, 0.68), (0.14, 0.47)], colour("d9776a"))
    counter.stroke([(0.0, 0.74), (0.04, 0.84), (0.0, 0.94)], WHITE, 0.02, 0.4)
    counter.box(-0.6, 0.92, 0.6, 0.97, DARKWOOD)
    for across, tint in ((-0.42, "f1c768"), (-0.2, "8fb2d3"), (0.06, "e7a48f"), (0.32, "dfe6ea")):
        counter.round(
            [(across - 0.08, 0.97), (across - 0.09, 1.12), (across + 0.09, 1.12), (across + 0.08, 0.97)], colour(tint)
        )
    window(Sketch(stage, stage.at(0.26), low - 0.14, 0.24))
    table = Sketch(stage, stage.at(0.86), stage.down(0.60), 0.36)
    for across in (-0.4, 0.4):
        table.box(across - 0.04, 0, across + 0.04, 0.46, DARKWOOD)
    table.oval(0, 0.48, 0.60, 0.13, WOOD)
    table.oval(0, 0.50, 0.46, 0.085, colour("fbf3e2"))
    table.oval(-0.12, 0.54, 0.12, 0.07, colour("ee9a5c"))
    table.round([(0.12, 0.50), (0.08, 0.66), (0.26, 0.66), (0.22, 0.50)], colour("7fb3c9"))


def _ondol(stage: Stage) -> None:
    """A warm floor, paper doors, a chest with folded quilts, a low table."""
    low = walls(stage)
    floor(stage, colour("e8c987"), low)
    paper_doors(stage, low)
    chest = Sketch(stage, stage.at(0.16), low + 0.04, 0.34)
    chest.box(-0.44, 0, 0.44, 0.5, colour("8a5a44"))
    for across in (-0.22, 0.22):
        chest.box(across - 0.19, 0.05, across + 0.19, 0.45, colour("a9744f"))
        chest.oval(across, 0.25, 0.05, 0.05, colour("e8c272"))
    for number, tint in enumerate(("e98fa8", "f6dc84", "8ab0dc")):
        chest.round(
            [
                (-0.38, 0.5 + 0.10 * number),
                (-0.4, 0.6 + 0.10 * number),
                (0.4, 0.6 + 0.10 * number),
                (0.38, 0.5 + 0.10 * number),
            ],
            colour(tint),
        )
    table = Sketch(stage, stage.at(0.80), stage.down(0.46), 0.30)
    table.shadow(0.5)
    for across in (-0.36, 0.36):
        table.round([(across - 0.06, 0), (across - 0.03, 0.26), (across + 0.03, 0.26), (across + 0.06, 0)], DARKWOOD)
    table.oval(0, 0.28, 0.52, 0.13, colour("a9744f"))
    for across, tint in ((-0.2, "fbf6ea"), (0.12, "a9c4b4")):
        table.round(
            [(across - 0.06, 0.28), (across - 0.10, 0.40), (across + 0.10, 0.40), (across + 0.06, 0.28)], colour(tint)
        )
    candle(Sketch(stage, stage.at(0.94), stage.down(0.28), 0.20))


def _cushions(stage: Stage) -> None:
    for share, tint in ((0.05, colour("8fb2d3")), (0.96, colour("e9c16d"))):
        stage.paint(blob(stage.at(share), 1.0, 0.12, 0.06, stage.rng), tint)


def _doorway(stage: Stage) -> None:
    """Seen through an open door."""
    for left, right in ((-0.1, 0.055), (stage.aspect - 0.055, stage.aspect + 0.1)):
        stage.paint(box(left, -0.1, right, 1.1), DARKWOOD, FLAT)
    stage.paint(box(-0.1, -0.1, stage.aspect + 0.1, 0.05), DARKWOOD, FLAT)
    for x in (0.045, stage.aspect - 0.045):
        stage.pencil(curve([(x, 0.05), (x, 0.5), (x, 1.0)], closed=False), DARKWOOD, 0.004, 0.7)


FRAMES = (_cushions, nothing, _doorway)
ROOM = Place(
    (
        Part(_bedroom, FRAMES, sky=False, sheltered=True, lamplit=True),
        Part(_study, FRAMES, sky=False, sheltered=True, lamplit=True),
        Part(_kitchen, FRAMES, sky=False, sheltered=True, lamplit=True),
    )
)
