"""What is eaten and drunk, and what it is in."""

from services.illustrator.embedded.colour import BLUSH, WHITE, colour, darker
from services.illustrator.embedded.sketch import Sketch

CRUST, CREAM, CLAY, STRAW = colour("d9a060"), colour("fdf3e1"), colour("9a6248"), colour("c99a66")
LEAF, STEAM = colour("86ad68"), colour("c9c3bd")


def cake(sketch: Sketch) -> None:
    sketch.oval(0, 0.06, 0.56, 0.09, colour("dfe6ea"))
    sketch.box(-0.42, 0.08, 0.42, 0.52, colour("f0c48a"))
    sketch.round(
        [
            (-0.45, 0.42),
            (-0.44, 0.64),
            (0.44, 0.64),
            (0.45, 0.42),
            (0.3, 0.34),
            (0.15, 0.44),
            (0, 0.34),
            (-0.15, 0.44),
            (-0.3, 0.34),
        ],
        colour("fbe3e6"),
    )
    for across in (-0.26, 0.0, 0.26):
        sketch.oval(across, 0.70, 0.085, 0.085, colour("e0605a"))
    sketch.box(-0.02, 0.74, 0.02, 0.96, colour("8ab0dc"))
    sketch.oval(0, 1.02, 0.035, 0.06, colour("f6c35f"))


def bread(sketch: Sketch) -> None:
    sketch.round([(-0.55, 0.06), (-0.58, 0.32), (-0.3, 0.52), (0.3, 0.52), (0.58, 0.32), (0.55, 0.06)], CRUST)
    for across in (-0.28, 0.0, 0.28):
        sketch.round(
            [(across - 0.08, 0.20), (across + 0.02, 0.46), (across + 0.09, 0.44), (across, 0.2)], colour("f0cf98")
        )


def rice_cakes(sketch: Sketch) -> None:
    sketch.oval(0, 0.08, 0.62, 0.12, colour("a9744f"))
    for across, code in ((-0.34, "fbf6ec"), (0.34, "bcd59a"), (0.0, "f2b8bf")):
        sketch.oval(across, 0.22, 0.19, 0.14, colour(code))
    for across, code in ((-0.17, "bcd59a"), (0.17, "fbf6ec")):
        sketch.oval(across, 0.42, 0.18, 0.13, colour(code))


def soup(sketch: Sketch) -> None:
    sketch.round(
        [(-0.5, 0.46), (-0.36, 0.12), (-0.18, 0.02), (0.18, 0.02), (0.36, 0.12), (0.5, 0.46)], colour("dfe6ea")
    )
    sketch.oval(0, 0.46, 0.5, 0.11, colour("c98a52"))
    for across, code in ((-0.2, "86ad68"), (0.05, "fbf3e2"), (0.24, "e98a4e")):
        sketch.oval(across, 0.47, 0.08, 0.04, colour(code))
    steam(sketch, 0.62)


def steam(sketch: Sketch, low: float) -> None:
    for across in (-0.16, 0.06, 0.24):
        sketch.stroke(
            [(across, low), (across + 0.06, low + 0.12), (across - 0.02, low + 0.24), (across + 0.04, low + 0.36)],
            STEAM,
            0.03,
            0.5,
        )


def pot(sketch: Sketch) -> None:
    sketch.round(
        [(-0.44, 0.5), (-0.42, 0.14), (-0.24, 0.02), (0.24, 0.02), (0.42, 0.14), (0.44, 0.5)], colour("6b6670")
    )
    for side in (-1, 1):
        sketch.oval(side * 0.48, 0.40, 0.08, 0.05, colour("5d5a63"))
    sketch.round([(-0.46, 0.50), (-0.2, 0.64), (0.2, 0.64), (0.46, 0.50), (0, 0.47)], colour("8a8791"))
    sketch.oval(0, 0.68, 0.06, 0.05, colour("5d5a63"))
    steam(sketch, 0.78)


def jar(sketch: Sketch) -> None:
    sketch.round([(-0.22, 0), (-0.42, 0.45), (-0.30, 0.82), (0.30, 0.82), (0.42, 0.45), (0.22, 0)], CLAY)
    sketch.round([(-0.36, 0.82), (-0.2, 0.94), (0.2, 0.94), (0.36, 0.82), (0, 0.78)], darker(CLAY, 0.4))
    sketch.stroke([(-0.32, 0.56), (0, 0.51), (0.32, 0.56)], CLAY, 0.03, 0.7)


def cup(sketch: Sketch) -> None:
    sketch.oval(0.34, 0.34, 0.17, 0.17, colour("8fb2d3"))
    sketch.oval(0.34, 0.34, 0.09, 0.09, CREAM)
    sketch.round([(-0.32, 0.6), (-0.28, 0.06), (0.28, 0.06), (0.32, 0.6)], colour("8fb2d3"))
    sketch.oval(0, 0.6, 0.32, 0.07, colour("b5855c"))
    steam(sketch, 0.7)


def fruit(sketch: Sketch) -> None:
    for across, up, code in ((-0.3, 0.24, "e0605a"), (0.3, 0.24, "f0a04e"), (0.0, 0.52, "e8785f")):
        sketch.oval(across, up, 0.27, 0.25, colour(code))
        sketch.stroke([(across, up + 0.2), (across + 0.04, up + 0.34)], colour("8a6248"), 0.035, 0.9)
        sketch.oval(across + 0.12, up + 0.3, 0.11, 0.045, LEAF, -25)


def carrot(sketch: Sketch) -> None:
    for turn in (-0.14, 0.0, 0.14):
        sketch.round([(0.30, 0.52), (0.42 + turn, 0.92), (0.54 + turn, 0.94), (0.38, 0.50)], LEAF)
    sketch.round([(-0.55, 0.05), (0.12, 0.56), (0.36, 0.60), (0.40, 0.36), (0.2, 0.22)], colour("f0954e"))


def pumpkin(sketch: Sketch) -> None:
    for across in (-0.36, 0.36, -0.18, 0.18, 0.0):
        sketch.oval(across, 0.36, 0.24, 0.36, colour("ee9a4c"))
    sketch.round([(-0.05, 0.68), (0.0, 0.9), (0.14, 0.92), (0.07, 0.68)], colour("86a05c"))


def candy(sketch: Sketch) -> None:
    for side in (-1, 1):
        sketch.sharp([(side * 0.26, 0.34), (side * 0.60, 0.54), (side * 0.60, 0.14)], BLUSH)
    sketch.oval(0, 0.34, 0.32, 0.28, colour("f2a0a8"))
    for across in (-0.14, 0.08):
        sketch.round(
            [(across, 0.60), (across + 0.1, 0.58), (across + 0.06, 0.34), (across + 0.12, 0.1), (across, 0.09)], WHITE
        )


def egg(sketch: Sketch) -> None:
    sketch.round([(-0.36, 0.30), (-0.26, 0.70), (0, 0.96), (0.26, 0.70), (0.36, 0.30), (0, 0.0)], CREAM)
    for across, up in ((-0.12, 0.62), (0.14, 0.50), (-0.1, 0.28), (0.16, 0.22), (0.06, 0.76)):
        sketch.oval(across, up, 0.055, 0.05, colour("c7b48e"))


def basket(sketch: Sketch) -> None:
    sketch.stroke([(-0.42, 0.42), (-0.32, 0.86), (0.32, 0.86), (0.42, 0.42)], STRAW, 0.06, 0.95)
    for across in (-0.26, 0.0, 0.26):
        sketch.oval(across, 0.50, 0.16, 0.14, colour("e8925e"))
    sketch.round([(-0.52, 0.48), (0.52, 0.48), (0.40, 0.02), (-0.40, 0.02)], STRAW)
    for up in (0.16, 0.32):
        sketch.stroke([(-0.45, up), (0.45, up)], STRAW, 0.02, 0.8)
    for across in (-0.24, 0.0, 0.24):
        sketch.stroke([(across, 0.05), (across * 1.2, 0.45)], STRAW, 0.02, 0.6)


def table(sketch: Sketch) -> None:
    """With food on it."""
    sketch.shadow(0.6)
    for across in (-0.52, 0.52):
        sketch.box(across - 0.05, 0, across + 0.05, 0.4, colour("8a5d45"))
    sketch.round([(-0.72, 0.38), (-0.6, 0.50), (0.6, 0.50), (0.72, 0.38), (0, 0.34)], colour("b98a63"))
    for across, code in ((-0.42, "e8785f"), (-0.30, "f2b750"), (-0.36, "9fc06c")):
        sketch.oval(across, 0.56 + 0.12 * (across == -0.36), 0.09, 0.09, colour(code))
    sketch.round([(-0.16, 0.68), (-0.1, 0.46), (0.1, 0.46), (0.16, 0.68)], colour("dfe6ea"))
    sketch.round([(0.22, 0.46), (0.24, 0.62), (0.40, 0.68), (0.56, 0.62), (0.58, 0.46)], CRUST)
