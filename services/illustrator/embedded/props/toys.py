"""What one plays with and makes music on, and what is made and mended with."""

import numpy as np

from services.illustrator.embedded.colour import BLUSH, GOLD, INK, WHITE, colour, darker
from services.illustrator.embedded.sketch import Sketch

WOOD, THREAD, STEEL = colour("a9744f"), colour("7d6a5c"), colour("a9b4bd")
PAINTS = ("e0685a", "f6c35f", "8dbb72", "7ba6d6", "a98bc6")


def balloon(sketch: Sketch) -> None:
    sketch.stroke([(0, 0.5), (0.08, 0.1), (-0.04, -0.4), (0.05, -0.9)], THREAD, 0.02, 0.9)
    sketch.round(
        [(-0.36, 0.84), (-0.24, 1.2), (0, 1.3), (0.24, 1.2), (0.36, 0.84), (0.08, 0.48), (-0.08, 0.48)],
        colour("e8837a"),
    )
    sketch.oval(-0.14, 1.02, 0.07, 0.12, WHITE, 20)


def kite(sketch: Sketch) -> None:
    sketch.stroke([(0, -0.5), (0.2, -0.9), (-0.15, -1.3), (0.12, -1.8)], THREAD, 0.02, 0.9)
    for across, up in ((0.18, -0.86), (-0.12, -1.28)):
        sketch.sharp(
            [
                (across - 0.14, up + 0.08),
                (across + 0.14, up - 0.08),
                (across + 0.14, up + 0.08),
                (across - 0.14, up - 0.08),
            ],
            colour("7ba6d6"),
        )
    sketch.sharp([(0, 0.6), (0.46, 0), (0, -0.6), (-0.46, 0)], colour("f3c35f"))
    sketch.sharp([(0, 0.6), (0.46, 0), (0, 0)], colour("dd6a5c"))
    sketch.sharp([(0, -0.6), (-0.46, 0), (0, 0)], colour("7fb3c9"))


def ball(sketch: Sketch) -> None:
    sketch.shadow(0.4)
    sketch.oval(0, 0.4, 0.4, 0.4, colour("e8837a"))
    sketch.round([(-0.38, 0.5), (0, 0.62), (0.38, 0.5), (0.39, 0.32), (0, 0.42), (-0.39, 0.32)], colour("fbf3e2"))
    sketch.oval(0, 0.72, 0.10, 0.06, colour("f6c35f"))


def marble(sketch: Sketch) -> None:
    sketch.glow(0, 0.35, 0.9, 0.45, colour("dff2ff"))
    sketch.oval(0, 0.35, 0.34, 0.34, colour("7fb4d8"))
    sketch.round([(-0.2, 0.22), (0, 0.42), (0.24, 0.4), (0.05, 0.28)], colour("c7a6dc"))
    sketch.oval(-0.12, 0.48, 0.08, 0.06, WHITE, 30)


def drum(sketch: Sketch) -> None:
    sketch.round(
        [(-0.44, 0.60), (-0.46, 0.34), (-0.42, 0.08), (0.42, 0.08), (0.46, 0.34), (0.44, 0.60)], colour("cf5a50")
    )
    for number in range(6):
        across = -0.40 + 0.16 * number
        sketch.stroke(
            [(across, 0.58), (across + 0.08, 0.1), (across + 0.16 if number < 5 else across, 0.58)], GOLD, 0.025, 0.8
        )
    sketch.oval(0, 0.60, 0.45, 0.13, colour("fbf0d8"))
    for side in (-1, 1):
        sketch.stroke([(side * 0.10, 0.66), (side * 0.42, 0.98)], WOOD, 0.05, 0.95)
        sketch.oval(side * 0.08, 0.65, 0.055, 0.05, WOOD)


def bell(sketch: Sketch) -> None:
    sketch.oval(0, 0.08, 0.09, 0.09, colour("b5893e"))
    sketch.round(
        [(-0.44, 0.12), (-0.30, 0.34), (-0.24, 0.68), (0, 0.84), (0.24, 0.68), (0.30, 0.34), (0.44, 0.12)], GOLD
    )
    sketch.stroke([(-0.36, 0.22), (0, 0.18), (0.36, 0.22)], GOLD, 0.03, 0.7)
    sketch.oval(0, 0.90, 0.08, 0.08, colour("b5893e"))


def toy(sketch: Sketch) -> None:
    """A bear of cloth."""
    fur = colour("d3a06c")
    for side in (-1, 1):
        sketch.oval(side * 0.22, 0.92, 0.10, 0.10, fur)
        sketch.oval(side * 0.30, 0.40, 0.11, 0.18, fur, side * 25)
        sketch.oval(side * 0.20, 0.08, 0.15, 0.11, fur)
    sketch.oval(0, 0.34, 0.27, 0.30, fur)
    sketch.oval(0, 0.74, 0.29, 0.26, fur)
    sketch.oval(0, 0.66, 0.13, 0.10, colour("f3dfbd"))
    for side in (-1, 1):
        sketch.oval(side * 0.12, 0.78, 0.03, 0.035, INK)
    sketch.oval(0, 0.70, 0.035, 0.025, INK)


def spinning_top(sketch: Sketch) -> None:
    sketch.sharp([(-0.38, 0.56), (0.38, 0.56), (0.05, 0.04), (-0.05, 0.04)], WOOD)
    for up, half, code in ((0.58, 0.40, "e0685a"), (0.60, 0.28, "f6d070"), (0.62, 0.15, "7ba6d6")):
        sketch.oval(0, up, half, half * 0.28, colour(code))
    sketch.box(-0.04, 0.62, 0.04, 0.86, WOOD)


def paints(sketch: Sketch) -> None:
    sketch.round(
        [(-0.58, 0.26), (-0.36, 0.60), (0.3, 0.64), (0.58, 0.36), (0.34, 0.10), (0.12, 0.22), (-0.2, 0.04)],
        colour("dcb483"),
    )
    for number, code in enumerate(PAINTS):
        sketch.oval(-0.38 + 0.2 * number, 0.34 + 0.15 * np.sin(number * 0.8), 0.09, 0.065, colour(code))
    sketch.sharp([(0.1, 0.14), (0.72, 0.86), (0.78, 0.82), (0.16, 0.10)], WOOD)
    sketch.round([(0.70, 0.84), (0.80, 1.02), (0.82, 0.80)], colour("7ba6d6"))


def gear(sketch: Sketch) -> None:
    """A part of a robot."""
    rim = []
    for number in range(32):
        angle, reach = number * np.pi / 16, 0.46 if number % 4 < 2 else 0.35
        rim.append((float(reach * np.cos(angle)), float(0.46 + reach * np.sin(angle))))
    sketch.sharp(rim, STEEL)
    sketch.oval(0, 0.46, 0.22, 0.22, darker(STEEL, 0.3))
    sketch.oval(0, 0.46, 0.11, 0.11, WHITE)


def toolbox(sketch: Sketch) -> None:
    sketch.stroke([(-0.2, 0.52), (-0.18, 0.76), (0.18, 0.76), (0.2, 0.52)], STEEL, 0.06, 0.95)
    sketch.box(-0.5, 0.02, 0.5, 0.40, colour("d9675c"))
    sketch.sharp([(-0.5, 0.38), (0.5, 0.38), (0.36, 0.56), (-0.36, 0.56)], colour("c4564e"))
    sketch.box(-0.08, 0.30, 0.08, 0.44, GOLD)


def computer(sketch: Sketch) -> None:
    sketch.box(-0.46, 0.26, 0.46, 0.92, colour("6d7a8c"))
    sketch.box(-0.39, 0.33, 0.39, 0.85, colour("bfe6f0"))
    sketch.glow(0, 0.6, 0.8, 0.3, colour("d9f4ff"))
    sketch.oval(0, 0.58, 0.14, 0.14, colour("f6c35f"))
    sketch.sharp([(-0.62, 0.02), (0.62, 0.02), (0.48, 0.24), (-0.48, 0.24)], colour("8f9bad"))
    for up in (0.09, 0.16):
        sketch.stroke([(-0.46, up), (0.46, up)], colour("6d7a8c"), 0.02, 0.7)


def telescope(sketch: Sketch) -> None:
    for across in (-0.3, 0.0, 0.3):
        sketch.stroke([(0, 0.5), (across, 0.0)], WOOD, 0.05, 0.95)
    sketch.sharp([(-0.42, 0.36), (-0.36, 0.24), (0.52, 0.80), (0.40, 1.0)], colour("6f8fb8"))
    sketch.sharp([(0.36, 0.94), (0.50, 0.72), (0.60, 0.78), (0.46, 1.02)], GOLD)


def fishing_rod(sketch: Sketch) -> None:
    sketch.stroke([(-0.5, 0.0), (0.0, 0.7), (0.55, 1.3)], WOOD, 0.05, 0.95)
    sketch.stroke([(0.55, 1.3), (0.62, 0.8), (0.60, 0.3)], THREAD, 0.015, 0.9)
    sketch.oval(0.60, 0.26, 0.07, 0.09, colour("e0685a"))


def broom(sketch: Sketch) -> None:
    sketch.box(-0.035, 0.4, 0.035, 1.2, WOOD)
    sketch.sharp([(-0.12, 0.46), (0.12, 0.46), (0.32, 0.0), (-0.32, 0.0)], colour("e0bd74"))
    for across in (-0.16, 0.0, 0.16):
        sketch.stroke([(across * 0.5, 0.42), (across, 0.04)], colour("c79a52"), 0.02, 0.8)
    sketch.box(-0.13, 0.40, 0.13, 0.48, BLUSH)


def yarn(sketch: Sketch) -> None:
    sketch.stroke([(0.3, 0.1), (0.6, 0.04), (0.8, 0.12)], colour("c98ab8"), 0.03, 0.9)
    sketch.oval(0, 0.38, 0.38, 0.38, colour("d3a0c8"))
    for turn in (-0.2, 0.0, 0.2):
        sketch.stroke([(-0.3, 0.38 + turn), (0, 0.56 + turn * 0.5), (0.3, 0.3 + turn)], colour("c98ab8"), 0.025, 0.8)
