"""What one owns, carries, opens and reads. Nothing is written in any of it."""

from services.illustrator.embedded.colour import GOLD, INK, WHITE, colour, darker
from services.illustrator.embedded.sketch import Sketch

PAGE, WOOD, IRON, LEATHER = colour("fbf3e0"), colour("a9744f"), colour("8a8f9a"), colour("b5835c")


def book(sketch: Sketch) -> None:
    sketch.sharp([(0, 0.05), (-0.66, 0.16), (-0.62, 0.62), (0, 0.5), (0.62, 0.62), (0.66, 0.16)], colour("c9675c"))
    for side in (-1, 1):
        sketch.round(
            [(0, 0.12), (side * 0.3, 0.22), (side * 0.58, 0.20), (side * 0.55, 0.62), (side * 0.28, 0.64), (0, 0.53)],
            PAGE,
        )
    sketch.oval(-0.3, 0.44, 0.10, 0.09, colour("f6c35f"))
    sketch.sharp([(0.16, 0.32), (0.28, 0.52), (0.40, 0.32)], colour("8dbb72"))


def letter(sketch: Sketch) -> None:
    sketch.box(-0.5, 0.05, 0.5, 0.68, PAGE)
    sketch.stroke([(-0.5, 0.67), (-0.1, 0.36), (0, 0.33), (0.1, 0.36), (0.5, 0.67)], LEATHER, 0.025, 0.8)
    sketch.oval(0, 0.36, 0.10, 0.10, colour("d9564e"))


def chart(sketch: Sketch) -> None:
    """A map: land, a way, and where to go."""
    sketch.round(
        [(-0.6, 0.08), (-0.58, 0.74), (-0.2, 0.68), (0.2, 0.78), (0.6, 0.70), (0.58, 0.06), (0.2, 0.12), (-0.2, 0.04)],
        colour("ecd5a4"),
    )
    sketch.oval(-0.26, 0.50, 0.2, 0.12, colour("a9c48a"))
    sketch.oval(0.3, 0.30, 0.18, 0.1, colour("9cc6d6"))
    for across, up in ((-0.4, 0.2), (-0.24, 0.27), (-0.07, 0.33), (0.08, 0.44), (0.22, 0.54)):
        sketch.oval(across, up, 0.03, 0.025, colour("b5705a"))
    sketch.sharp([(0.36, 0.52), (0.36, 0.72), (0.52, 0.65)], colour("e0604e"))


def bag(sketch: Sketch) -> None:
    sketch.stroke([(-0.2, 0.66), (-0.14, 0.92), (0.14, 0.92), (0.2, 0.66)], LEATHER, 0.07, 0.95)
    sketch.round(
        [(-0.42, 0.04), (-0.44, 0.50), (-0.3, 0.72), (0.3, 0.72), (0.44, 0.50), (0.42, 0.04)], colour("7fa3c9")
    )
    sketch.round([(-0.3, 0.08), (-0.3, 0.34), (0.3, 0.34), (0.3, 0.08)], colour("6a8fb8"))
    sketch.round([(-0.40, 0.70), (0.40, 0.70), (0.34, 0.46), (0, 0.40), (-0.34, 0.46)], colour("8fb2d3"))
    sketch.oval(0, 0.44, 0.05, 0.06, GOLD)


def box(sketch: Sketch) -> None:
    sketch.sharp([(-0.45, 0.02), (0.45, 0.02), (0.45, 0.56), (-0.45, 0.56)], colour("d3aa78"))
    for side in (-1, 1):
        sketch.sharp([(side * 0.45, 0.56), (side * 0.70, 0.74), (side * 0.30, 0.78), (0, 0.56)], colour("c0925f"))
    sketch.box(-0.07, 0.02, 0.07, 0.56, colour("c0925f"))


def gift(sketch: Sketch) -> None:
    sketch.box(-0.42, 0.02, 0.42, 0.58, colour("8ab4dc"))
    sketch.box(-0.47, 0.52, 0.47, 0.68, colour("7aa2cf"))
    sketch.box(-0.08, 0.02, 0.08, 0.68, colour("f2b1bd"))
    for side in (-1, 1):
        sketch.round([(0, 0.68), (side * 0.32, 0.94), (side * 0.36, 0.72)], colour("ec9aa6"))


def chest(sketch: Sketch) -> None:
    sketch.glow(0, 0.6, 0.9, 0.4)
    sketch.box(-0.55, 0.02, 0.55, 0.46, WOOD)
    sketch.round([(-0.57, 0.46), (-0.50, 0.76), (0, 0.88), (0.50, 0.76), (0.57, 0.46)], darker(WOOD, 0.15))
    for across in (-0.42, 0.42):
        sketch.box(across - 0.05, 0.02, across + 0.05, 0.78, GOLD)
    sketch.box(-0.57, 0.41, 0.57, 0.49, GOLD)
    sketch.round([(-0.10, 0.52), (0.10, 0.52), (0.08, 0.30), (-0.08, 0.30)], colour("d9a441"))
    sketch.oval(0, 0.42, 0.03, 0.04, INK)


def key(sketch: Sketch) -> None:
    sketch.oval(-0.38, 0.36, 0.24, 0.24, GOLD)
    sketch.oval(-0.38, 0.36, 0.11, 0.11, WHITE)
    sketch.box(-0.16, 0.31, 0.60, 0.41, GOLD)
    for across in (0.34, 0.50):
        sketch.box(across, 0.14, across + 0.09, 0.33, GOLD)


def umbrella(sketch: Sketch) -> None:
    sketch.stroke([(0, 0.88), (0, 0.12), (0.06, 0.02), (0.15, 0.08)], WOOD, 0.05, 0.95)
    for number, code in enumerate(("e0685a", "f6d070", "e0685a", "f6d070")):
        left = -0.60 + 0.30 * number
        sketch.round([(left, 0.50), (left + 0.15, 0.55), (left + 0.30, 0.50), (0.02, 1.0), (-0.02, 1.0)], colour(code))
    sketch.stroke([(0, 0.98), (0, 1.08)], WOOD, 0.04, 0.95)


def mirror(sketch: Sketch) -> None:
    sketch.box(-0.06, 0.0, 0.06, 0.34, GOLD)
    sketch.oval(0, 0.64, 0.36, 0.40, GOLD)
    sketch.oval(0, 0.64, 0.28, 0.32, colour("cfe6f0"))
    sketch.sharp([(-0.14, 0.56), (0.08, 0.84), (0.14, 0.80), (-0.08, 0.50)], WHITE)


def feather(sketch: Sketch) -> None:
    sketch.round([(-0.44, 0.1), (-0.3, 0.46), (0.1, 0.84), (0.46, 0.94), (0.40, 0.6), (0.1, 0.24)], colour("e8eef4"))
    sketch.stroke([(-0.56, 0.0), (-0.1, 0.42), (0.44, 0.92)], colour("9fb0c4"), 0.025, 0.9)
    for across, up in ((-0.1, 0.42), (0.1, 0.60), (0.26, 0.75)):
        sketch.stroke([(across, up), (across - 0.16, up + 0.06)], colour("9fb0c4"), 0.016, 0.7)


def clock(sketch: Sketch) -> None:
    for side in (-1, 1):
        sketch.oval(side * 0.24, 0.86, 0.13, 0.10, GOLD, side * -30)
        sketch.stroke([(side * 0.22, 0.14), (side * 0.32, 0.0)], IRON, 0.06, 0.95)
    sketch.oval(0, 0.46, 0.40, 0.40, colour("d9776a"))
    sketch.oval(0, 0.46, 0.31, 0.31, PAGE)
    sketch.stroke([(0, 0.46), (0, 0.68)], INK, 0.035, 1.0)
    sketch.stroke([(0, 0.46), (0.15, 0.40)], INK, 0.035, 1.0)


def coins(sketch: Sketch) -> None:
    for across, up in ((-0.28, 0.08), (0.26, 0.08), (-0.28, 0.2), (0.26, 0.2), (0.0, 0.30), (-0.28, 0.32)):
        sketch.oval(across, up, 0.26, 0.10, GOLD)
        sketch.oval(across, up + 0.01, 0.16, 0.055, colour("e3b14e"))


def scarf(sketch: Sketch) -> None:
    """Folded, or any cloth."""
    sketch.round([(-0.55, 0.04), (-0.5, 0.36), (0.5, 0.38), (0.55, 0.06)], colour("e98fa8"))
    sketch.round([(-0.5, 0.26), (-0.44, 0.46), (0.46, 0.48), (0.5, 0.28)], colour("f2b1bd"))
    for across in (-0.3, 0.0, 0.3):
        sketch.oval(across, 0.18, 0.05, 0.05, WHITE)
