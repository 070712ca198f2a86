"""What is only in tales: little creatures of one feeling each, and what they make."""

from itertools import pairwise

import numpy as np

from services.illustrator.embedded.colour import BLUSH, INK, WHITE, Colour, colour, darker
from services.illustrator.embedded.props.lights import five_points
from services.illustrator.embedded.sketch import Sketch

ORANGE, AMBER, PINK = colour("f0a35c"), colour("f4c95d"), colour("f2a3b3")
NIGHT, STEEL = colour("6b6a94"), colour("b9c6cf")
HALO, MINT = colour("fff0b8"), colour("9fd3c7")
CLAY, STONE = colour("a9d8c5"), colour("b3b0ab")
PATCHES = ("e0685a", "f6c35f", "8dbb72", "7ba6d6", "c7a6dc", "f0a35c", "f2a3b3")


def spring(sketch: Sketch) -> None:
    """한번더, who hops."""
    sketch.shadow(0.3)
    for turn in range(5):
        sketch.oval(0, 0.07 + 0.11 * turn, 0.27, 0.075, ORANGE if turn % 2 else darker(ORANGE, 0.2), 9)
    sketch.oval(0, 0.86, 0.34, 0.30, ORANGE)
    _face(sketch, 0, 0.86, 0.30)


def flat(sketch: Sketch) -> None:
    """한번더, who hops no more."""
    sketch.oval(0, 0.10, 0.56, 0.10, darker(ORANGE, 0.15))
    sketch.oval(0, 0.20, 0.44, 0.15, ORANGE)
    _face(sketch, 0, 0.22, 0.22, sad=True)


def curl(sketch: Sketch) -> None:
    """갸웃이, as long as it wonders."""
    sketch.shadow(0.34)
    sketch.round(
        [(0.30, 0.72), (0.52, 0.98), (0.34, 1.28), (0.02, 1.24), (0.10, 1.06), (0.30, 1.04), (0.12, 0.78)], AMBER
    )
    sketch.oval(0, 0.44, 0.42, 0.42, AMBER)
    _face(sketch, 0, 0.46, 0.36)


def upright(sketch: Sketch) -> None:
    """갸웃이, once it knows."""
    sketch.glow(0, 0.7, 1.5, 0.45, HALO)
    sketch.oval(0, 0.10, 0.12, 0.10, AMBER)
    sketch.round([(-0.14, 0.26), (-0.30, 1.02), (0, 1.30), (0.30, 1.02), (0.14, 0.26)], AMBER)
    _face(sketch, 0, 1.0, 0.26)


def purple_fluff(sketch: Sketch) -> None:
    """나중이, who lives on putting off."""
    _fluff(sketch, colour("b39ad6"))


def grey_fluff(sketch: Sketch) -> None:
    """A fib, which rolls after whoever told it."""
    _fluff(sketch, colour("b7b4b8"))


def eared_fluff(sketch: Sketch) -> None:
    """톡톡이, who taps from behind."""
    fur = colour("8fbfdd")
    for side in (-1, 1):
        sketch.oval(side * 0.20, 1.06, 0.12, 0.36, fur, side * -14)
        sketch.oval(side * 0.20, 1.06, 0.06, 0.25, BLUSH, side * -14)
    _fluff(sketch, fur)


def white_fluff(sketch: Sketch) -> None:
    """숨쟁이, who breathes."""
    _fluff(sketch, colour("f3eee6"))


def blush(sketch: Sketch) -> None:
    """콩닥이, a heart that was not told."""
    sketch.glow(0, 0.42, 1.3, 0.4, colour("ffdbe2"))
    sketch.oval(0, 0.42, 0.42, 0.42, PINK)
    _face(sketch, 0, 0.42, 0.36)


def shade(sketch: Sketch) -> None:
    """The little dark, which is afraid itself."""
    sketch.round(
        [(-0.44, 0.02), (-0.46, 0.56), (-0.18, 0.94), (0.20, 0.94), (0.46, 0.56), (0.44, 0.02), (0, 0.10)], NIGHT
    )
    for side in (-1, 1):
        sketch.glow(side * 0.16, 0.58, 0.3, 0.6, colour("fff3c4"))
        sketch.oval(side * 0.16, 0.58, 0.09, 0.12, colour("fff3c4"))
        sketch.oval(side * 0.16, 0.56, 0.04, 0.06, INK)
    sketch.stroke([(-0.07, 0.34), (0, 0.31), (0.07, 0.34)], WHITE, 0.03, 0.8)


def glimmer(sketch: Sketch) -> None:
    """A light that listens."""
    sketch.glow(0, 0.5, 1.7, 0.7, HALO)
    for side in (-1, 1):
        sketch.oval(side * 0.36, 0.66, 0.24, 0.12, WHITE, side * 32)
    sketch.oval(0, 0.5, 0.28, 0.30, colour("ffe9a6"))
    _face(sketch, 0, 0.5, 0.24)


def clay(sketch: Sketch) -> None:
    """말랑이, who becomes whatever one thinks of."""
    _lump(sketch, CLAY)
    _face(sketch, 0, 0.52, 0.34)


def hard_clay(sketch: Sketch) -> None:
    """말랑이, once it was told too often how to look."""
    sketch.shadow(0.5)
    edges = [(-0.56, 0.04), (-0.60, 0.46), (-0.34, 0.86), (0.10, 0.96), (0.50, 0.74), (0.60, 0.30), (0.46, 0.04)]
    sketch.sharp(edges, STONE)
    for crack in ([(-0.30, 0.84), (-0.18, 0.66), (-0.30, 0.56)], [(0.46, 0.70), (0.32, 0.58), (0.40, 0.44)]):
        sketch.stroke(crack, darker(STONE, 0.4), 0.03, 0.9)
    _face(sketch, 0, 0.40, 0.30, sad=True)


def colorful_clay(sketch: Sketch) -> None:
    """말랑이, as it likes to be."""
    sketch.glow(0, 0.5, 1.4, 0.35, HALO)
    _lump(sketch, CLAY)
    for number, (across, up) in enumerate(((-0.44, 0.34), (-0.26, 0.80), (0.10, 0.94), (0.40, 0.72), (0.50, 0.30))):
        sketch.oval(across, up, 0.13, 0.12, colour(PATCHES[number]))
    _face(sketch, 0, 0.50, 0.32)


def baby_star(sketch: Sketch) -> None:
    """A star that fell, and shines again."""
    sketch.glow(0, 0.5, 1.6, 0.7, HALO)
    _pointed(sketch, AMBER)
    _face(sketch, 0, 0.47, 0.26)


def dim_star(sketch: Sketch) -> None:
    """A star that fell, and lost its light."""
    sketch.shadow(0.34)
    _pointed(sketch, colour("a9a6b4"))
    _face(sketch, 0, 0.47, 0.26, sad=True)


def jingle(sketch: Sketch) -> None:
    """방글이, who jingles where there is fun."""
    sketch.glow(0, 0.5, 1.3, 0.35, HALO)
    sketch.oval(0, 0.98, 0.12, 0.10, darker(AMBER, 0.25))
    sketch.oval(0, 0.50, 0.46, 0.46, AMBER)
    sketch.stroke([(-0.34, 0.22), (0, 0.16), (0.34, 0.22)], darker(AMBER, 0.45), 0.035, 0.9)
    sketch.oval(0, 0.13, 0.07, 0.07, darker(AMBER, 0.45))
    _face(sketch, 0, 0.56, 0.32)


def quilt(sketch: Sketch) -> None:
    """A patch for every day."""
    for row in range(4):
        for column in range(5):
            left, low = -0.75 + 0.3 * column + 0.05 * row, 0.04 + 0.2 * row
            corners = [(left, low), (left + 0.3, low), (left + 0.35, low + 0.2), (left + 0.05, low + 0.2)]
            sketch.sharp(corners, colour(PATCHES[(3 * row + 2 * column) % len(PATCHES)]))
    for row in range(1, 4):
        low = 0.04 + 0.2 * row
        sketch.stroke([(-0.75 + 0.05 * row, low), (0.75 + 0.05 * row, low)], WHITE, 0.015, 0.8)


def aroma(sketch: Sketch) -> None:
    """A smell that ran away."""
    waves = [(-0.95, 0.18), (-0.5, 0.58), (0.0, 0.26), (0.45, 0.62), (0.9, 0.46)]
    for lift, half, tint in ((0.0, 0.09, "f6d9a8"), (0.24, 0.07, "f3c19a")):
        above = [(x, y + lift + half) for x, y in waves]
        below = [(x, y + lift - half) for x, y in reversed(waves)]
        sketch.round([*above, *below], colour(tint))
    sketch.oval(0.9, 0.6, 0.20, 0.19, colour("f2b98a"))
    _face(sketch, 0.9, 0.6, 0.18)


def shelter(sketch: Sketch) -> None:
    """Of boards in many colours."""
    sketch.shadow(0.8)
    for number in range(6):
        left = -0.66 + 0.22 * number
        sketch.box(left, 0.0, left + 0.22, 0.78, colour(PATCHES[number]))
    sketch.box(-0.17, 0.0, 0.17, 0.52, darker(colour("a9744f"), 0.3))
    sketch.sharp([(-0.86, 0.74), (0.86, 0.74), (0, 1.28)], colour("b5714a"))
    sketch.oval(0, 0.94, 0.10, 0.10, colour("ffe9a6"))


def doodle(sketch: Sketch) -> None:
    """콩알 그림, which ran off its sheet."""
    for side in (-1, 1):
        sketch.stroke([(side * 0.14, 0.24), (side * 0.20, 0.06), (side * 0.30, 0.03)], INK, 0.045, 0.9)
        sketch.stroke([(side * 0.38, 0.52), (side * 0.58, 0.66)], INK, 0.045, 0.9)
    sketch.oval(0, 0.54, 0.44, 0.38, colour("f7f3e6"))
    for turn, tint in enumerate(("8dbb72", "7ba6d6", "e0685a")):
        up = 0.05 * turn
        line = [(-0.30, 0.30 + 1.2 * up), (0, 0.26 + up), (0.30, 0.33 + up)]
        sketch.stroke(line, colour(tint), 0.03, 0.9)
    around = [(0.44 * float(np.cos(at)), 0.54 + 0.38 * float(np.sin(at))) for at in np.linspace(0, 2 * np.pi, 25)]
    sketch.stroke(around, INK, 0.035, 0.9)
    _face(sketch, 0, 0.60, 0.32)


def blank_sheet(sketch: Sketch) -> None:
    corners = [(-0.74, 0.02), (0.74, 0.02), (0.66, 0.92), (-0.66, 0.92)]
    sketch.sharp(corners, colour("fdfaf0"))
    for edge in pairwise([*corners, corners[0]]):
        sketch.stroke(list(edge), INK, 0.02, 0.5)


def drawn_sheet(sketch: Sketch) -> None:
    """What happened, as large as it was."""
    blank_sheet(sketch)
    for turn, tint in enumerate(PATCHES):
        around = np.linspace(0, 3.2 * np.pi, 40)
        middle, wide = -0.42 + 0.14 * turn, 0.05 + 0.02 * (turn % 3)
        high = 0.30 + 0.11 * (turn * 2 % 5)
        swirl = [
            (middle + wide * at / 6 * float(np.cos(at)), high + wide * at / 6 * float(np.sin(at))) for at in around
        ]
        sketch.stroke(swirl, colour(tint), 0.035, 0.95)


def ticking(sketch: Sketch) -> None:
    """째깍이, who rewinds."""
    sketch.shadow(0.34)
    for side in (-1, 1):
        sketch.oval(side * 0.18, 0.05, 0.13, 0.06, darker(AMBER, 0.4))
        sketch.oval(side * 0.28, 0.98, 0.14, 0.11, darker(AMBER, 0.2), side * -35)
    sketch.oval(0, 0.52, 0.48, 0.48, AMBER)
    sketch.oval(0, 0.52, 0.39, 0.39, colour("fbf6e6"))
    for hour in range(12):
        at = hour * np.pi / 6
        sketch.oval(0.33 * float(np.cos(at)), 0.52 + 0.33 * float(np.sin(at)), 0.022, 0.022, darker(AMBER, 0.45))
    sketch.stroke([(0, 0.50), (0, 0.80)], darker(AMBER, 0.5), 0.035, 0.95)
    sketch.stroke([(0, 0.50), (0.18, 0.62)], darker(AMBER, 0.5), 0.035, 0.95)
    _face(sketch, 0, 0.46, 0.30)


def song(sketch: Sketch) -> None:
    """Whoever lives in the sound of what is done."""
    sketch.glow(0, 0.5, 1.2, 0.5, HALO)
    for side in (-1, 1):
        sketch.oval(side * 0.46, 0.66, 0.22, 0.11, colour("dcecf6"), side * 30)
    sketch.oval(0, 0.50, 0.38, 0.38, MINT)
    sketch.stroke([(0.10, 0.86), (0.10, 1.22), (0.30, 1.14)], darker(MINT, 0.45), 0.05, 0.95)
    sketch.oval(0.03, 0.88, 0.09, 0.07, darker(MINT, 0.45), 15)
    _face(sketch, 0, 0.52, 0.32)


def treats(sketch: Sketch) -> None:
    """Piled for a feast."""
    sketch.oval(0, 0.05, 0.62, 0.09, colour("e8dcc6"))
    for row, many in enumerate((4, 3, 2, 1)):
        for place in range(many):
            across = 0.28 * (place - (many - 1) / 2)
            sketch.oval(across, 0.18 + 0.22 * row, 0.15, 0.13, colour(PATCHES[(row + 2 * place) % len(PATCHES)]))


def garland(sketch: Sketch) -> None:
    sketch.stroke([(-1.2, 0.6), (-0.6, 0.32), (0, 0.22), (0.6, 0.32), (1.2, 0.6)], colour("7d6a5c"), 0.02, 0.9)
    for number in range(7):
        across = -0.96 + 0.32 * number
        high = 0.22 + 0.26 * across**2
        flag = [(across - 0.12, high), (across + 0.12, high), (across, high - 0.26)]
        sketch.sharp(flag, colour(PATCHES[number]))


def machine(sketch: Sketch) -> None:
    """뚝딱이, which makes what it is asked for."""
    sketch.shadow(0.5)
    for side in (-1, 1):
        sketch.stroke([(side * 0.42, 0.52), (side * 0.62, 0.44), (side * 0.58, 0.26)], STEEL, 0.07, 1)
        sketch.oval(side * 0.2, 0.05, 0.15, 0.07, darker(STEEL, 0.3))
    sketch.stroke([(0, 0.98), (0.04, 1.16)], STEEL, 0.04, 1)
    sketch.oval(0.04, 1.20, 0.07, 0.07, colour("e0685a"))
    sketch.oval(0, 0.54, 0.46, 0.46, STEEL)
    sketch.box(-0.18, 0.18, 0.18, 0.34, colour("6d7a8c"))
    for across, tint in ((-0.24, "e0685a"), (0.24, "8dbb72")):
        sketch.oval(across, 0.40, 0.05, 0.05, colour(tint))
    _face(sketch, 0, 0.66, 0.32)


def _pointed(sketch: Sketch, tint: Colour) -> None:
    """Five soft points, standing on two."""
    sketch.round(five_points(0.58, 0.34), tint)


def _lump(sketch: Sketch, tint: Colour) -> None:
    sketch.shadow(0.5)
    for side in (-1, 1):
        sketch.oval(side * 0.54, 0.40, 0.16, 0.12, tint, side * 25)
    sketch.round(
        [(-0.56, 0.06), (-0.52, 0.60), (-0.24, 0.98), (0.16, 1.00), (0.50, 0.66), (0.56, 0.06), (0, 0.0)], tint
    )


def _fluff(sketch: Sketch, fur: Colour) -> None:
    sketch.shadow(0.44)
    for angle in np.linspace(0, 2 * np.pi, 15)[:-1]:
        across, up = 0.40 * float(np.cos(angle)), 0.46 + 0.38 * float(np.sin(angle))
        sketch.oval(across, up, 0.17, 0.10, fur, float(np.degrees(angle)))
    sketch.oval(0, 0.46, 0.42, 0.40, fur)
    _face(sketch, 0, 0.48, 0.34)


def _face(sketch: Sketch, x: float, y: float, half: float, *, sad: bool = False) -> None:
    """Two eyes, two cheeks and a mouth, in a round of this radius."""
    for side in (-1, 1):
        sketch.oval(x + side * 0.42 * half, y + 0.14 * half, 0.15 * half, 0.20 * half, INK)
        sketch.oval(x + side * 0.38 * half, y + 0.22 * half, 0.05 * half, 0.06 * half, WHITE)
        sketch.oval(x + side * 0.68 * half, y - 0.22 * half, 0.16 * half, 0.10 * half, BLUSH)
    bent = 0.12 * half if sad else -0.14 * half
    mouth = [(x - 0.22 * half, y - 0.28 * half), (x, y - 0.28 * half + bent), (x + 0.22 * half, y - 0.28 * half)]
    sketch.stroke(mouth, INK, 0.10 * half, 0.95)
