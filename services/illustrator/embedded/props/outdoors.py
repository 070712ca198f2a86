"""What grows, what is found, and what stands about out of doors."""

from services.illustrator.embedded.colour import INK, WHITE, colour, darker
from services.illustrator.embedded.places.plants import flower
from services.illustrator.embedded.places.snow import snowman as snowman
from services.illustrator.embedded.places.space import rocket as rocket
from services.illustrator.embedded.sketch import Sketch

WOOD, LEAF, SOIL, STONE = colour("a9744f"), colour("86ad68"), colour("a5795a"), colour("bcb7b3")


def flowers(sketch: Sketch) -> None:
    for across in (-0.45, 0.0, 0.45):
        flower(sketch.stage, sketch.x + across * sketch.size, sketch.foot, sketch.size * (1.0 - 0.25 * abs(across)))


def sprout(sketch: Sketch) -> None:
    """Of a seed just sown."""
    sketch.round([(-0.5, 0.0), (-0.25, 0.20), (0.25, 0.20), (0.5, 0.0)], SOIL)
    sketch.stroke([(0, 0.16), (0.02, 0.4), (0, 0.62)], LEAF, 0.05, 0.95)
    for side in (-1, 1):
        sketch.round([(0, 0.60), (side * 0.20, 0.86), (side * 0.46, 0.88), (side * 0.30, 0.62)], colour("9cc766"))


def sapling(sketch: Sketch) -> None:
    sketch.round([(-0.4, 0.0), (-0.2, 0.12), (0.2, 0.12), (0.4, 0.0)], SOIL)
    sketch.box(-0.035, 0.08, 0.035, 0.72, WOOD)
    for across, up in ((-0.24, 0.56), (0.24, 0.62), (-0.16, 0.84), (0.18, 0.90), (0, 1.06)):
        sketch.oval(across, up, 0.20, 0.12, LEAF, 25 if across < 0 else -25)


def acorn(sketch: Sketch) -> None:
    sketch.round([(-0.28, 0.50), (-0.24, 0.2), (0, 0.0), (0.24, 0.2), (0.28, 0.50)], colour("c8935a"))
    sketch.round([(-0.36, 0.48), (-0.30, 0.68), (0, 0.78), (0.30, 0.68), (0.36, 0.48), (0, 0.44)], colour("8a6248"))
    sketch.stroke([(0, 0.76), (0.06, 0.94)], WOOD, 0.06, 0.95)


def leaf(sketch: Sketch) -> None:
    sketch.round([(-0.5, 0.06), (-0.3, 0.52), (0.16, 0.74), (0.5, 0.70), (0.46, 0.36), (0.1, 0.08)], LEAF)
    sketch.stroke([(-0.6, 0.0), (0, 0.36), (0.44, 0.66)], darker(LEAF, 0.6), 0.03, 0.9)


def mushroom(sketch: Sketch) -> None:
    sketch.round([(-0.14, 0), (-0.1, 0.5), (0.1, 0.5), (0.16, 0)], colour("f7ecd8"))
    sketch.round([(-0.46, 0.44), (-0.34, 0.78), (0, 0.94), (0.34, 0.78), (0.46, 0.44), (0, 0.38)], colour("dd6f5e"))
    for across, up in ((-0.2, 0.6), (0.08, 0.76), (0.25, 0.56)):
        sketch.oval(across, up, 0.07, 0.06, WHITE)


def shell(sketch: Sketch) -> None:
    sketch.round(
        [(-0.12, 0.04), (-0.5, 0.5), (-0.3, 0.82), (0, 0.92), (0.3, 0.82), (0.5, 0.5), (0.12, 0.04)], colour("f3b9a2")
    )
    for across in (-0.34, -0.12, 0.12, 0.34):
        sketch.stroke([(across * 0.2, 0.1), (across * 1.2, 0.78)], colour("d98a72"), 0.03, 0.8)


def stone(sketch: Sketch) -> None:
    sketch.round([(-0.5, 0.02), (-0.44, 0.34), (-0.1, 0.54), (0.28, 0.46), (0.5, 0.16), (0.46, 0.0)], STONE)
    sketch.round([(-0.28, 0.32), (-0.08, 0.44), (0.1, 0.42), (-0.1, 0.3)], colour("dedad6"))


def cloud(sketch: Sketch) -> None:
    for across, up, r in ((-0.5, 0.3, 0.32), (0.5, 0.3, 0.34), (0.0, 0.44, 0.42), (0.0, 0.22, 0.5)):
        sketch.oval(across, up, r, r * 0.72, WHITE)


def ladder(sketch: Sketch) -> None:
    for side in (-1, 1):
        sketch.sharp([(side * 0.28, 0), (side * 0.34, 0), (side * 0.22, 1.7), (side * 0.16, 1.7)], WOOD)
    for up in (0.22, 0.52, 0.82, 1.12, 1.42):
        half = 0.29 - 0.06 * up
        sketch.box(-half, up, half, up + 0.07, colour("c08a5e"))


def bridge(sketch: Sketch) -> None:
    arch = [(-0.9, 0.0), (-0.45, 0.30), (0, 0.40), (0.45, 0.30), (0.9, 0.0)]
    sketch.round([*arch, (0.68, -0.04), (0.36, 0.14), (0, 0.2), (-0.36, 0.14), (-0.68, -0.04)], colour("b5835c"))
    sketch.stroke([(across, up + 0.26) for across, up in arch], WOOD, 0.05, 0.95)
    for across, up in ((-0.8, 0.06), (-0.42, 0.30), (0, 0.38), (0.42, 0.30), (0.8, 0.06)):
        sketch.box(across - 0.03, up - 0.02, across + 0.03, up + 0.28, WOOD)


def tent(sketch: Sketch) -> None:
    sketch.shadow(0.8)
    sketch.sharp([(-0.80, 0), (0.80, 0), (0, 0.98)], colour("e9b45f"))
    sketch.sharp([(0.1, 0), (0.80, 0), (0, 0.98)], colour("d99a4e"))
    sketch.sharp([(-0.24, 0), (0.14, 0), (0, 0.78)], colour("7d5f4b"))
    sketch.stroke([(0, 0.96), (0, 1.1)], WOOD, 0.04, 0.95)


def boat(sketch: Sketch) -> None:
    sketch.round([(-0.8, 0.42), (0.8, 0.42), (0.54, 0.02), (-0.54, 0.02)], colour("b98560"))
    sketch.oval(0, 0.42, 0.72, 0.08, colour("8a6248"))
    sketch.stroke([(-0.66, 0.22), (0.66, 0.22)], WOOD, 0.03, 0.8)
    sketch.box(-0.03, 0.42, 0.03, 1.3, WOOD)
    sketch.sharp([(0.06, 0.54), (0.06, 1.28), (0.58, 0.60)], colour("fdf3df"))


def door(sketch: Sketch) -> None:
    sketch.round([(-0.44, 0), (-0.44, 0.9), (-0.2, 1.16), (0.2, 1.16), (0.44, 0.9), (0.44, 0)], colour("8a6248"))
    sketch.round([(-0.36, 0), (-0.36, 0.86), (-0.16, 1.08), (0.16, 1.08), (0.36, 0.86), (0.36, 0)], colour("c08a5e"))
    for across in (-0.12, 0.12):
        sketch.stroke([(across, 0.02), (across, 1.04)], WOOD, 0.02, 0.8)
    sketch.oval(0.25, 0.52, 0.05, 0.05, colour("f1c768"))


def chair(sketch: Sketch) -> None:
    for across in (-0.3, 0.3):
        sketch.box(across - 0.05, 0, across + 0.05, 0.44, WOOD)
        sketch.box(across - 0.05, 0.44, across + 0.05, 1.1, WOOD)
    sketch.sharp([(-0.42, 0.42), (0.42, 0.42), (0.34, 0.56), (-0.34, 0.56)], colour("c08a5e"))
    for up in (0.74, 0.94):
        sketch.box(-0.3, up, 0.3, up + 0.1, colour("c08a5e"))


def nest(sketch: Sketch) -> None:
    for across in (-0.2, 0.2, 0.0):
        sketch.oval(across, 0.40, 0.16, 0.2, colour("dceaf0"))
    sketch.round([(-0.6, 0.38), (-0.4, 0.06), (0.4, 0.06), (0.6, 0.38), (0, 0.30)], colour("b08a5c"))
    for up in (0.14, 0.24):
        sketch.stroke([(-0.5, up + 0.06), (0, up), (0.5, up + 0.06)], INK, 0.02, 0.4)
