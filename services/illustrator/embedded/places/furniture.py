"""What stands in rooms."""

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import LAMP, WHITE, colour
from services.illustrator.embedded.shapes import blob, box, ellipse, points
from services.illustrator.embedded.sketch import Sketch

WOOD, DARKWOOD = colour("b98a63"), colour("9a6b4b")
SPINES = (colour("d9776a"), colour("7ba6d6"), colour("f1c768"), colour("8dbb72"), colour("b7a6dc"))


def window(sketch: Sketch) -> None:
    """The world outside, in the colours of its sky."""
    stage = sketch.stage
    sketch.box(-0.5, 0, 0.5, 1.0, WOOD)
    x, y, size = sketch.x, sketch.foot, sketch.size
    glass = box(x - 0.43 * size, y - 0.93 * size, x + 0.43 * size, y - 0.07 * size)
    stage.canvas.wash(glass, stage.air.top, Wash(body=1.0, pool=0.6))
    stage.paint(blob(x, y - 0.13 * size, 0.36 * size, 0.16 * size, stage.rng), stage.season.hill)
    if stage.air.dark:
        stage.canvas.wash(
            ellipse(x + 0.18 * size, y - 0.7 * size, 0.09 * size, 0.09 * size), LAMP, Wash(strength=0.4, body=1.0)
        )
    sketch.box(-0.02, 0.03, 0.02, 0.97, WOOD)
    sketch.box(-0.46, 0.48, 0.46, 0.52, WOOD)
    for side in (-1, 1):
        drape = [
            (side * 0.30, 1.08),
            (side * 0.70, 1.08),
            (side * 0.74, -0.12),
            (side * 0.52, -0.14),
            (side * 0.50, 0.45),
        ]
        sketch.round(drape, colour("e9b1a6"))
    if not stage.air.dark:
        beam = [
            (x - 0.4 * size, y),
            (x + 0.4 * size, y),
            (x + 0.1 * size, y + 1.6 * size),
            (x - 1.1 * size, y + 1.6 * size),
        ]
        stage.canvas.wash(points(beam), stage.air.horizon, Wash(strength=0, edge=0, body=0.22, soft=0.015))


def bed(sketch: Sketch) -> None:
    sketch.round([(-0.52, 0), (-0.52, 0.50), (-0.40, 0.62), (-0.34, 0.50), (-0.34, 0)], DARKWOOD)
    sketch.box(-0.44, 0.08, 0.5, 0.26, WOOD)
    sketch.round([(-0.40, 0.26), (-0.34, 0.40), (-0.06, 0.40), (-0.02, 0.26)], WHITE)
    sketch.round([(-0.14, 0.10), (-0.12, 0.38), (0.1, 0.42), (0.46, 0.38), (0.54, 0.12), (0.2, 0.06)], colour("8fb2d3"))
    for across, up in ((0.02, 0.30), (0.18, 0.22), (0.32, 0.31), (0.42, 0.20)):
        sketch.oval(across, up, 0.03, 0.03, colour("f6e2a8"))
    sketch.box(0.48, 0, 0.54, 0.34, DARKWOOD)


def lamp(sketch: Sketch) -> None:
    """On a chest of drawers."""
    sketch.box(-0.42, 0, 0.42, 0.52, DARKWOOD)
    for up in (0.08, 0.30):
        sketch.box(-0.36, up, 0.36, up + 0.16, colour("b5835c"))
        sketch.oval(0, up + 0.08, 0.035, 0.035, colour("e8c272"))
    sketch.box(-0.025, 0.52, 0.025, 0.72, colour("8a93a8"))
    sketch.glow(0, 0.8, 1.1, 0.75 if sketch.stage.air.dark else 0.3)
    sketch.sharp([(-0.2, 0.68), (0.2, 0.68), (0.11, 0.94), (-0.11, 0.94)], LAMP)


def shelves(sketch: Sketch) -> None:
    sketch.box(-0.46, 0, 0.46, 1.12, DARKWOOD)
    for row in range(4):
        low = 0.06 + row * 0.27
        sketch.box(-0.41, low, 0.41, low + 0.22, colour("6f4e3c"))
        across, number = -0.39, row
        while across < 0.33:
            wide = sketch.stage.near(0.035, 0.07)
            sketch.box(across, low, across + wide, low + sketch.stage.near(0.14, 0.20), SPINES[number % 5])
            across, number = across + wide + 0.006, number + 1


def hearth(sketch: Sketch) -> None:
    sketch.sharp(
        [(-0.5, 0), (0.5, 0), (0.42, 0.62), (0.22, 0.72), (0.20, 1.4), (-0.20, 1.4), (-0.22, 0.72), (-0.42, 0.62)],
        colour("b3a79c"),
    )
    sketch.round([(-0.30, 0), (-0.30, 0.34), (0, 0.48), (0.30, 0.34), (0.30, 0)], colour("5a4a44"))
    sketch.box(-0.52, 0.60, 0.52, 0.68, DARKWOOD)
    sketch.glow(0, 0.15, 0.9, 0.7)
    for across, tall, tint in (
        (-0.1, 0.26, "ee8f56"),
        (0.1, 0.24, "ee8f56"),
        (0.0, 0.34, "f2a05f"),
        (0.0, 0.18, "ffe08a"),
    ):
        sketch.round(
            [
                (across - 0.09, 0.05),
                (across - 0.05, tall * 0.6),
                (across, tall),
                (across + 0.05, tall * 0.55),
                (across + 0.09, 0.05),
            ],
            colour(tint),
        )
    for lean in (-1, 1):
        sketch.stroke([(-0.2 * lean, 0.02), (0.2 * lean, 0.08)], DARKWOOD, 0.05, 1.0)


def candle(sketch: Sketch) -> None:
    sketch.box(-0.03, 0, 0.03, 0.6, DARKWOOD)
    sketch.oval(0, 0.02, 0.2, 0.05, DARKWOOD)
    sketch.box(-0.05, 0.6, 0.05, 0.85, colour("fbf3e2"))
    sketch.glow(0, 0.95, 1.4, 0.8 if sketch.stage.air.dark else 0.35)
    sketch.round([(-0.05, 0.88), (0, 1.08), (0.05, 0.88), (0, 0.84)], colour("f2a05f"))
