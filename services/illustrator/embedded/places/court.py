"""Palaces: before them, at the gate, and before the throne."""

from services.illustrator.embedded.colour import GOLD, LAMP, WHITE, colour, darker
from services.illustrator.embedded.places.fronts import bough, nothing
from services.illustrator.embedded.places.grand import BUILT, RED, STONEWORK, gate, palace
from services.illustrator.embedded.places.grounds import FLAT, far_hills, floor, paved
from services.illustrator.embedded.places.part import Part, Place
from services.illustrator.embedded.places.plants import bush
from services.illustrator.embedded.places.trees import crooked_pine, tree
from services.illustrator.embedded.shapes import box, curve, ellipse, points, summit
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import Stage

FIVE_PEAKS = ((-0.72, 0.5), (0.72, 0.5), (-0.38, 0.72), (0.38, 0.72), (0.0, 0.95))


def _front(stage: Stage) -> None:
    far_hills(stage)
    for share in (0.03, 0.97):
        tree(stage, stage.at(share), stage.down(0.08), 0.34)
    palace(stage, stage.at(0.60), stage.down(0.14), min(0.80, stage.aspect * 0.80))
    paved(stage)
    for share, down in ((0.10, 0.2), (0.98, 0.24)):
        bush(stage, stage.at(share), stage.down(down), 0.045)
    for share, down, tall in ((0.42, 0.24, 0.05), (0.80, 0.24, 0.05), (0.36, 0.50, 0.07), (0.88, 0.50, 0.07)):
        _rank_stone(stage, stage.at(share), stage.down(down), tall)


def _rank_stone(stage: Stage, x: float, foot: float, tall: float) -> None:
    Sketch(stage, x, foot, tall).round([(-0.3, 0), (-0.28, 0.8), (0, 1.0), (0.28, 0.8), (0.3, 0)], colour("c3bcb2"))


def _gate(stage: Stage) -> None:
    far_hills(stage)
    palace(stage, stage.at(0.24), stage.ground + 0.02, 0.34, far=0.4)
    sketch = Sketch(stage, stage.at(0.68), stage.down(0.14), 0.52)
    if stage.era in BUILT:
        BUILT[stage.era](sketch)
    else:
        gate(sketch)
    paved(stage)
    crooked_pine(stage, stage.at(0.06), stage.down(0.2), 0.42)


def _throne(stage: Stage) -> None:
    """Within: red pillars, a throne on its steps before the screen of sun and moon."""
    low = stage.down(0.10)
    western = stage.era == "medieval"
    stage.paint(box(-0.1, -0.1, stage.aspect + 0.1, low + 0.02), STONEWORK if western else colour("e6c9a0"), FLAT)
    stage.paint(box(-0.1, -0.1, stage.aspect + 0.1, 0.06), colour("6f9f90"), FLAT)
    for x in stage.spread(7):
        stage.paint(ellipse(x, 0.06, 0.03, 0.02), colour("e9a48c"))
    floor(stage, colour("c99a72"), low)
    for share in (0.3, 0.55, 0.8):
        stage.pencil(
            points([(-0.05, stage.down(share)), (stage.aspect + 0.05, stage.down(share))]), colour("a9744f"), 0.003, 0.5
        )
    sketch = Sketch(stage, stage.at(0.64), stage.down(0.16), 0.38)
    carpet = [(-0.16, 0.0), (0.16, 0.0), (0.34, -0.9), (-0.34, -0.9)]
    sketch.sharp(carpet, colour("c9564e"))
    for low_step, half in ((0.0, 0.66), (0.07, 0.56), (0.14, 0.46)):
        sketch.box(-half, low_step, half, low_step + 0.08, darker(colour("c07a58"), 0.15))
    (_banners if western else _screen)(sketch)
    _seat(sketch)
    for share in (0.02, 0.34, 0.95):
        x = stage.at(share)
        stage.paint(box(x - 0.028, 0.04, x + 0.028, stage.down(0.2)), colour("a9a29c") if western else RED)
        stage.paint(box(x - 0.034, 0.05, x + 0.034, 0.09), colour("7fae9a"))
        stage.paint(box(x - 0.036, stage.down(0.2) - 0.02, x + 0.036, stage.down(0.2) + 0.01), colour("cdc6ba"))
    for share in (0.48, 0.80):
        stage.canvas.glow(stage.at(share), stage.down(0.02), 0.16, LAMP, 0.6)
        stage.paint(ellipse(stage.at(share), stage.down(0.0), 0.018, 0.024), colour("f2b06a"))


def _screen(sketch: Sketch) -> None:
    """Red sun, white moon and five peaks."""
    sketch.box(-0.54, 0.2, 0.54, 0.98, colour("8a5a44"))
    sketch.box(-0.51, 0.23, 0.51, 0.95, colour("8fb8d0"))
    stage = sketch.stage
    for across, tall in FIVE_PEAKS:
        foot = sketch.foot - 0.30 * sketch.size
        hill = summit(
            sketch.x + across * 0.5 * sketch.size, foot, 0.34 * sketch.size, tall * 0.5 * sketch.size, stage.rng
        )
        low = sketch.foot - 0.24 * sketch.size
        left, right = sketch.x - 0.505 * sketch.size, sketch.x + 0.505 * sketch.size
        hill = hill.clip((left, 0.0), (right, low))
        stage.paint(hill, colour("6f9fae"))
    sketch.oval(0.34, 0.80, 0.07, 0.07, colour("e0604e"))
    sketch.oval(-0.34, 0.80, 0.07, 0.07, WHITE)


def _banners(sketch: Sketch) -> None:
    """Hung from the wall of a castle's hall."""
    for across, code in ((-0.45, "7f8fc0"), (0.45, "7f8fc0"), (0.0, "cf5a50")):
        sketch.sharp(
            [(across - 0.13, 1.2), (across + 0.13, 1.2), (across + 0.13, 0.5), (across, 0.38), (across - 0.13, 0.5)],
            colour(code),
        )
        sketch.oval(across, 0.86, 0.07, 0.07, GOLD)


def _seat(sketch: Sketch) -> None:
    sketch.round(
        [(-0.17, 0.22), (-0.19, 0.62), (-0.08, 0.74), (0, 0.79), (0.08, 0.74), (0.19, 0.62), (0.17, 0.22)],
        colour("cf5a50"),
    )
    sketch.round([(-0.11, 0.28), (-0.12, 0.58), (0, 0.70), (0.12, 0.58), (0.11, 0.28)], colour("f0c86a"))
    sketch.box(-0.22, 0.2, 0.22, 0.36, colour("b8483f"))
    for side in (-0.22, 0.22):
        sketch.oval(side, 0.40, 0.035, 0.04, GOLD)


def _pillars(stage: Stage) -> None:
    """From between two of them."""
    for side in (0.0, stage.aspect):
        stage.paint(box(side - 0.055, -0.1, side + 0.055, 1.1), RED, FLAT)
    stage.paint(box(-0.1, -0.1, stage.aspect + 0.1, 0.04), colour("6f9f90"), FLAT)
    brace = [(0.04, 0.03), (0.18, 0.03), (0.10, 0.06), (0.05, 0.13)]
    for mirrored in (False, True):
        placed = [(stage.aspect - x if mirrored else x, y) for x, y in brace]
        stage.paint(curve(placed), colour("7fae9a"))


PALACE = Place(
    (
        Part(_front, (bough, nothing, _pillars)),
        Part(_gate, (nothing, bough, bough)),
        Part(_throne, (_pillars, nothing, _pillars), sky=False, sheltered=True, lamplit=True),
    )
)
