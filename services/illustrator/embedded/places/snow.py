"""Snow and ice."""

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import LAMP, WHITE, Colour, colour, glaze, mix
from services.illustrator.embedded.places.fronts import drifts, nothing
from services.illustrator.embedded.places.grounds import PEAK, glints, peak
from services.illustrator.embedded.places.part import Part, Place
from services.illustrator.embedded.places.trees import pine
from services.illustrator.embedded.shapes import curve, ellipse
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import WIDE, Stage

SNOW: Colour = colour("f6f8fb")
EVENING_SNOW: Colour = (0.91, 1.02, 1.24)  # blue even in a red light, or it would be sand
AURORA = Wash(strength=0.0, edge=0.0, body=0.34, soft=0.03, wobble=0.02)


def lying(stage: Stage) -> Colour:
    """Snow on the land."""
    return EVENING_SNOW if stage.air.lamps and not stage.air.dark else SNOW


def _white(stage: Stage, peaks: bool = True) -> None:
    if peaks:
        for share, tall in ((0.10, 0.26), (0.50, 0.24), (0.84, 0.36)):
            peak(stage, stage.at(share), stage.ground + 0.03, 0.7, tall, mix(PEAK, colour("b7cbe0"), 0.6), 0.3)
    if stage.air.dark:
        for y, tint in ((0.12, colour("8fe0c0")), (0.20, colour("a9b8f0"))):
            ribbon = [(-0.1, y), (stage.at(0.3), y - 0.06), (stage.at(0.6), y + 0.04), (stage.at(1.1), y - 0.05)]
            band = [*ribbon, *[(x, down + 0.10) for x, down in ribbon[::-1]]]
            stage.canvas.wash(curve(band), tint, AURORA)
    stage.land(stage.down(0.10), 0.05, colour("e2ecf6"))


def _near_snow(stage: Stage) -> None:
    stage.land(stage.down(0.48), 0.04, lying(stage))
    for share in (0.62, 0.78):
        dent = [
            (stage.across(0, 0.4), stage.down(share)),
            (stage.at(0.5), stage.down(share) - 0.008),
            (stage.across(0.6, 1), stage.down(share)),
        ]
        stage.pencil(curve(dent, closed=False), colour("c3d3e4"), 0.004, 0.5)


def _snowy_pine(stage: Stage, x: float, foot: float, tall: float, far: float = 0.0) -> None:
    pine(stage, x, foot, tall, colour("8fb0a9"), far)
    for low, half in ((0.30, 0.13), (0.54, 0.10), (0.80, 0.07)):
        y = foot - tall * low
        cap = [(x - half * tall, y), (x, y - 0.2 * tall), (x + half * tall, y), (x, y - 0.04 * tall)]
        stage.paint(curve(cap), lying(stage), far=far)


def snowman(sketch: Sketch) -> None:
    sketch.shadow(0.4)
    for up, r in ((0.27, 0.29), (0.66, 0.21)):
        sketch.oval(0, up, r, r, SNOW)
    for side in (-0.07, 0.07):
        sketch.oval(side, 0.71, 0.02, 0.024, colour("4a4a55"))
    sketch.sharp([(0, 0.68), (0.2, 0.64), (0, 0.62)], colour("f0a35c"))
    sketch.round([(-0.2, 0.50), (0, 0.45), (0.2, 0.50), (0.2, 0.55), (0, 0.52), (-0.2, 0.55)], colour("dd6a5c"))
    sketch.box(0.08, 0.30, 0.15, 0.50, colour("dd6a5c"))
    sketch.box(-0.2, 0.82, 0.2, 0.86, colour("5d6a8c"))
    sketch.box(-0.13, 0.84, 0.13, 1.02, colour("5d6a8c"))
    for side in (-1, 1):
        sketch.stroke([(side * 0.24, 0.36), (side * 0.46, 0.55)], colour("8a6248"), 0.03, 0.95)


def _snowfield(stage: Stage) -> None:
    _white(stage)
    for x in stage.spread(7):
        _snowy_pine(stage, x, stage.down(0.08), stage.near(0.14, 0.24), 0.25)
    for share, down, tall in ((0.05, 0.22, 0.38), (0.96, 0.24, 0.46), (0.86, 0.16, 0.30)):
        _snowy_pine(stage, stage.at(share), stage.down(down), tall)
    _near_snow(stage)
    snowman(Sketch(stage, stage.at(0.72), stage.down(0.56), 0.24))


def _ice(stage: Stage) -> None:
    """An igloo by water with floes."""
    _white(stage, peaks=False)
    stage.paint(
        curve(
            [
                (-0.1, stage.down(0.06)),
                (stage.at(0.5), stage.down(0.02)),
                (stage.at(1.1), stage.down(0.06)),
                (stage.at(1.1), stage.down(0.28)),
                (stage.at(0.5), stage.down(0.32)),
                (-0.1, stage.down(0.28)),
            ]
        ),
        colour("7fb6d6"),
        WIDE,
    )
    for share, tall in ((0.20, 0.22), (0.42, 0.14), (0.98, 0.26)):
        berg = Sketch(stage, stage.at(share), stage.down(0.12), tall)
        berg.sharp(
            [(-0.7, 0), (-0.5, 0.5), (-0.15, 0.7), (0.0, 1.0), (0.3, 0.8), (0.5, 0.35), (0.75, 0)], colour("dcebf6")
        )
        berg.sharp([(0.0, 1.0), (0.3, 0.8), (0.5, 0.35), (0.75, 0), (0.1, 0), (0.16, 0.5)], colour("a9cbe4"))
    for x in stage.spread(5):
        stage.paint(ellipse(x, stage.down(stage.near(0.16, 0.26)), 0.05, 0.012), SNOW)
    _snowy_pine(stage, stage.at(0.04), stage.down(0.30), 0.34)
    _near_snow(stage)
    stage.land(stage.down(0.30), 0.02, lying(stage))
    _igloo(Sketch(stage, stage.at(0.76), stage.down(0.46), 0.42))


def _igloo(sketch: Sketch) -> None:
    block: Colour = glaze(lying(sketch.stage), colour("eef3f9"))
    sketch.shadow(0.55)
    sketch.round([(-0.5, 0), (-0.46, 0.28), (-0.2, 0.52), (0.1, 0.54), (0.4, 0.32), (0.46, 0), (0, -0.01)], block)
    for up, half in ((0.14, 0.47), (0.28, 0.42), (0.41, 0.30)):
        sketch.stroke([(-half, up), (0, up + 0.02), (half * 0.95, up)], colour("b7cbe0"), 0.012, 0.9)
    for across, low in ((-0.3, 0), (0.3, 0), (-0.18, 0.14), (0.24, 0.14), (-0.28, 0.28), (0.05, 0.28), (-0.05, 0.41)):
        sketch.stroke([(across, low), (across, low + 0.13)], colour("b7cbe0"), 0.012, 0.9)
    sketch.round([(-0.20, 0), (-0.18, 0.24), (0, 0.32), (0.18, 0.24), (0.20, 0)], block)
    sketch.round([(-0.13, 0), (-0.11, 0.17), (0, 0.23), (0.11, 0.17), (0.13, 0)], colour("6f86a8"))
    if sketch.stage.air.dark:
        sketch.glow(0, 0.1, 0.35, 0.9)


def _cabin(stage: Stage) -> None:
    """Of logs, by a frozen lake, its window lit."""
    _white(stage)
    for x in stage.spread(5):
        _snowy_pine(stage, x, stage.down(0.08), stage.near(0.16, 0.26), 0.2)
    hut = Sketch(stage, stage.at(0.74), stage.down(0.24), 0.36)
    hut.box(-0.42, 0, 0.42, 0.40, colour("a9744f"))
    for up in (0.1, 0.2, 0.3):
        hut.stroke([(-0.42, up), (0.42, up)], colour("a9744f"), 0.014, 0.8)
    hut.box(0.18, 0.5, 0.30, 0.86, colour("b3a79c"))
    hut.round([(-0.54, 0.36), (0, 0.46), (0.54, 0.36), (0.34, 0.66), (0, 0.72), (-0.34, 0.66)], SNOW)
    hut.box(-0.08, 0, 0.10, 0.28, colour("7d5f4b"))
    hut.box(-0.34, 0.12, -0.14, 0.30, LAMP)
    hut.glow(-0.24, 0.2, 0.5, 0.6)
    for up in (0.95, 1.08, 1.2):
        stage.canvas.wash(
            ellipse(hut.x + 0.24 * hut.size, hut.foot - up * hut.size, 0.02 + 0.02 * up, 0.016),
            WHITE,
            Wash(strength=0, body=0.6, soft=0.006),
        )
    _snowy_pine(stage, stage.at(0.95), stage.down(0.28), 0.44)
    _near_snow(stage)
    stage.paint(ellipse(stage.at(0.84), stage.down(0.74), 0.26, 0.06), colour("bfdcec"))
    glints(stage, stage.down(0.70), stage.down(0.78), 5)


def _hushed(stage: Stage) -> None:
    """Between two near pines."""
    drifts(stage)
    for share in (-0.03, 1.03):
        _snowy_pine(stage, stage.at(share), 1.02, 0.62)


SNOWFIELD = Place(
    (
        Part(_snowfield, (drifts, _hushed, nothing)),
        Part(_ice, (nothing, drifts)),
        Part(_cabin, (_hushed, drifts, nothing)),
    )
)
