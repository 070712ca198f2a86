"""What stands and drives in the streets of a city."""

from services.illustrator.embedded.colour import Colour, colour, darker
from services.illustrator.embedded.shapes import box
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import Stage

SHELLS = (colour("cfe6ee"), colour("e3d6f0"), colour("f2dfe4"), colour("d3ecdf"))
BLOCKS = (colour("e7c3a8"), colour("bfd0d6"), colour("efd9a9"), colour("d3b9c4"), colour("c3d1b5"))
AWNINGS = (colour("e07f6c"), colour("7fb3c9"), colour("e9bd61"), colour("93b982"))


def block(stage: Stage, x: float, foot: float, wide: float, tall: float, tint: Colour, far: float = 0.0) -> None:
    """Flats or offices."""
    if stage.era == "future":
        _spire(Sketch(stage, x, foot, tall, far), wide / tall)
        return
    stage.paint(box(x - wide / 2, foot - tall, x + wide / 2, foot), tint, far=far)
    stage.paint(box(x - wide * 0.54, foot - tall - 0.012, x + wide * 0.54, foot - tall), darker(tint, 0.3), far=far)
    if far > 0.3:
        return
    rows = max(2, int(tall / 0.065))
    for row in range(rows):
        for share in (-0.3, 0.0, 0.3):
            if stage.chance(0.85):
                low = foot - tall + (row + 0.80) * tall / (rows + 0.3)
                stage.window(x + share * wide, low, wide * 0.09, tall / rows * 0.5)


def _spire(sketch: Sketch, wide: float) -> None:
    half = wide / 2
    sketch.round(
        [(-half, 0), (-half * 0.9, 0.6), (-half * 0.3, 0.95), (half * 0.5, 1.0), (half * 0.95, 0.6), (half, 0)],
        sketch.stage.one(SHELLS),
    )
    for up in (0.2, 0.4, 0.6, 0.78):
        sketch.pane(-half * 0.6, up, half * 0.6, up + 0.06, 1.5)
    sketch.oval(0, 0.68, half * 1.7, 0.025, colour("b7a6dc"))


def vehicle(stage: Stage, x: float, foot: float, wide: float) -> None:
    """A bus; in days to come it hovers."""
    hovers = stage.era == "future"
    sketch = Sketch(stage, x, foot - (0.16 if hovers else 0.0), wide)
    if hovers:
        sketch.round(
            [(-0.55, 0.2), (-0.3, 0.05), (0.4, 0.08), (0.58, 0.22), (0.2, 0.40), (-0.3, 0.40)], colour("b7a6dc")
        )
        sketch.oval(0.05, 0.33, 0.25, 0.10, colour("cfe8f0"))
        sketch.glow(0, 0.0, 0.5, 0.4, colour("a9e0f0"))
        return
    sketch.shadow(0.55)
    sketch.box(-0.52, 0.08, 0.52, 0.50, colour("6fa3c7") if stage.chance() else colour("8fbf6f"))
    for number in range(4):
        sketch.pane(-0.46 + 0.25 * number, 0.28, -0.26 + 0.25 * number, 0.45, 1.2)
    for across in (-0.3, 0.3):
        sketch.oval(across, 0.08, 0.09, 0.09, colour("5d5a63"))
        sketch.oval(across, 0.08, 0.04, 0.04, colour("cdd2d8"))


def shop(sketch: Sketch, awning: Colour, wall: Colour) -> None:
    sketch.box(-0.48, 0, 0.48, 1.05, wall)
    for across in (-0.25, 0.25):
        sketch.pane(across - 0.12, 0.68, across + 0.12, 0.92)
    sketch.pane(-0.42, 0.08, 0.12, 0.42, 1.5)
    sketch.box(0.20, 0, 0.40, 0.42, darker(awning, 0.4))
    for number in range(6):
        left = -0.48 + number * 0.16
        sketch.round(
            [(left, 0.44), (left + 0.02, 0.60), (left + 0.14, 0.60), (left + 0.16, 0.44), (left + 0.08, 0.40)],
            awning if number % 2 else colour("fbf3e2"),
        )


def traffic_lights(stage: Stage, x: float, foot: float, tall: float) -> None:
    sketch = Sketch(stage, x, foot, tall)
    sketch.box(-0.018, 0, 0.018, 0.75, colour("7b8087"))
    sketch.box(-0.07, 0.70, 0.07, 1.02, colour("5d6470"))
    for up, tint in ((0.95, "e0685a"), (0.86, "f1c768"), (0.77, "7fc08a")):
        sketch.oval(0, up, 0.035, 0.035, colour(tint))
