"""What shines."""

import numpy as np

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import LAMP, WHITE, colour
from services.illustrator.embedded.sketch import Sketch

WOOD, FLAME, GLOWING = colour("8a5d45"), colour("f2a05f"), colour("ffe08a")
BOW = ("e0685a", "f0a35c", "f6d56e", "8dbb72", "7ba6d6", "a98bc6")
BAND = Wash(strength=0.8, edge=0.05, pool=0.3, body=0.6, wobble=0.003)


def lantern(sketch: Sketch) -> None:
    sketch.glow(0, 0.5, 2.0, 0.6 if sketch.stage.air.dark else 0.3)
    sketch.round([(-0.06, 0.96), (0, 1.14), (0.06, 0.96), (0, 1.0)], WOOD)
    sketch.oval(0, 0.5, 0.36, 0.42, FLAME)
    for across in (-0.18, 0.0, 0.18):
        sketch.stroke([(across, 0.12), (across * 1.6, 0.5), (across, 0.88)], FLAME, 0.02, 0.5)
    for low in (0.05, 0.88):
        sketch.box(-0.18, low, 0.18, low + 0.1, WOOD)


def candle(sketch: Sketch) -> None:
    sketch.oval(0, 0.05, 0.34, 0.08, colour("c9a25e"))
    sketch.box(-0.12, 0.06, 0.12, 0.66, colour("fbf3e2"))
    sketch.glow(0, 0.82, 1.6, 0.7 if sketch.stage.air.dark else 0.4)
    sketch.round([(-0.09, 0.72), (-0.05, 0.86), (0, 1.02), (0.06, 0.86), (0.09, 0.72), (0, 0.68)], FLAME)
    sketch.round([(-0.04, 0.73), (0, 0.88), (0.04, 0.73)], GLOWING)


def campfire(sketch: Sketch) -> None:
    sketch.glow(0, 0.3, 1.8, 0.7 if sketch.stage.air.dark else 0.35)
    for across in (-0.45, -0.16, 0.16, 0.45):
        sketch.oval(across, 0.02, 0.15, 0.09, colour("a9a3a0"))
    for side in (-1, 1):
        sketch.sharp([(-0.45 * side, 0.04), (0.40 * side, 0.20), (0.42 * side, 0.10), (-0.43 * side, -0.05)], WOOD)
    for across, tall, tint in ((-0.16, 0.55, FLAME), (0.17, 0.5, FLAME), (0, 0.85, FLAME), (0, 0.48, GLOWING)):
        flame = [(across - 0.17, 0.12), (across - 0.12, tall * 0.55), (across, tall), (across + 0.1, tall * 0.5)]
        sketch.round([*flame, (across + 0.16, 0.12)], tint)


def star(sketch: Sketch) -> None:
    sketch.glow(0, 0.5, 1.3, 0.6)
    sketch.sharp(five_points(0.5, 0.22), GLOWING)


def five_points(outer: float, inner: float) -> list[tuple[float, float]]:
    """A star's corners around (0, 0.5), its points `outer` away from there and its notches `inner`."""
    angle = np.linspace(0, 2 * np.pi, 11)[:-1]
    reach = np.where(np.arange(10) % 2, inner, outer)
    return [(float(r * np.sin(a)), float(0.5 + r * np.cos(a))) for a, r in zip(angle, reach, strict=True)]


def fireflies(sketch: Sketch) -> None:
    for across, up in ((0, 0), (0.9, 0.5), (-0.8, 0.7), (0.3, 1.2), (-0.4, -0.5), (0.7, -0.6)):
        sketch.glow(across, up, 0.5, 0.8)
        sketch.oval(across, up, 0.05, 0.05, WHITE)


def moon(sketch: Sketch) -> None:
    sketch.glow(0, 0.5, 1.4, 0.4)
    outer = [(0.5 * np.cos(a), 0.5 + 0.5 * np.sin(a)) for a in np.radians(np.arange(60, 301, 20))]
    inner = [(0.18 + 0.36 * np.cos(a), 0.5 + 0.40 * np.sin(a)) for a in np.radians(np.arange(280, 79, -20))]
    sketch.sharp([(float(x), float(y)) for x, y in (*outer, *inner)], colour("fff0c0"))


def sun(sketch: Sketch) -> None:
    sketch.glow(0, 0.5, 1.6, 0.6)
    for angle in np.radians(np.arange(0, 360, 45)):
        tip = (float(0.62 * np.cos(angle)), float(0.5 + 0.62 * np.sin(angle)))
        side = (float(0.07 * np.sin(angle)), float(-0.07 * np.cos(angle)))
        root = (0.40 * tip[0] / 0.62, 0.5 + 0.40 * (tip[1] - 0.5) / 0.62)
        sketch.sharp(
            [(root[0] + side[0], root[1] + side[1]), tip, (root[0] - side[0], root[1] - side[1])], colour("f6c35f")
        )
    sketch.oval(0, 0.5, 0.36, 0.36, colour("ffd470"))


def rainbow(sketch: Sketch) -> None:
    angle = np.linspace(np.pi, 0, 24)
    for number, code in enumerate(BOW):
        outer, inner = 1.0 - 0.085 * number, 1.0 - 0.085 * (number + 1)
        band = [(float(reach * np.cos(a)), float(reach * np.sin(a))) for reach in (outer,) for a in angle]
        band += [(float(inner * np.cos(a)), float(inner * np.sin(a))) for a in angle[::-1]]
        sketch.sharp(band, colour(code), BAND)


def crystal(sketch: Sketch) -> None:
    sketch.glow(0, 0.5, 1.1, 0.45, colour("dff2ff"))
    sketch.sharp([(-0.30, 0.55), (-0.18, 0.85), (0.18, 0.85), (0.30, 0.55), (0, 0.05)], colour("9fd0ea"))
    for across in (-0.12, 0.12):
        sketch.stroke([(across, 0.84), (across * 0.9, 0.56), (0, 0.08)], colour("6fa8cc"), 0.02, 0.7)
    sketch.stroke([(-0.29, 0.55), (0.29, 0.55)], colour("6fa8cc"), 0.02, 0.7)


def torch(sketch: Sketch) -> None:
    sketch.sharp([(-0.06, 0), (0.06, 0), (0.11, 0.62), (-0.11, 0.62)], WOOD)
    sketch.glow(0, 0.8, 1.6, 0.6)
    sketch.round([(-0.17, 0.6), (-0.12, 0.82), (0.02, 1.12), (0.13, 0.82), (0.17, 0.6)], FLAME)
    sketch.round([(-0.08, 0.62), (0, 0.9), (0.08, 0.62)], LAMP)
