"""Trees, each as its season makes it."""

import numpy as np

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import WHITE, Colour, colour, darker, mix
from services.illustrator.embedded.shapes import blob, curve, ellipse, points
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import LEAFY, Stage

PINE, BARK, SNOW = colour("6f9c7d"), colour("a07f63"), colour("f7f9fc")
DAB = Wash(strength=0.7, edge=0.1, pool=0.4, body=0.5, wobble=0.03)
CROWN = ((-0.20, 0.08, 0.22), (0.21, 0.06, 0.23), (-0.02, -0.10, 0.27))


def tree(stage: Stage, x: float, foot: float, tall: float, leaf: Colour | None = None, far: float = 0.0) -> None:
    """A round one; `leaf` where it is of a kind of its own."""
    if stage.season.bare:
        bare_tree(stage, x, foot, tall, far)
        return
    leaf = leaf or stage.one(stage.season.leaves)
    lean = stage.near(-0.05, 0.05) * tall
    _trunk(stage, x, foot, tall, lean, far)
    top = foot - tall * 0.68
    for across, down, size in CROWN:
        tint = mix(leaf, darker(leaf, 0.5), stage.near(0, 0.5))
        crown = blob(x + lean + across * tall, top + down * tall, size * tall, size * tall * 0.92, stage.rng)
        stage.paint(crown, tint, LEAFY, far)
    if tall > 0.3:
        _dabs(stage, x + lean, top, tall, leaf)


def _trunk(stage: Stage, x: float, foot: float, tall: float, lean: float, far: float) -> None:
    wide = tall * 0.055
    trunk = [(x - wide, foot), (x - wide * 0.6 + lean / 2, foot - tall * 0.4), (x + lean, foot - tall * 0.75)]
    trunk += [(x + wide * 0.6 + lean / 2, foot - tall * 0.4), (x + wide * 1.2, foot)]
    stage.paint(curve(trunk), BARK, far=far)


def _dabs(stage: Stage, x: float, y: float, tall: float, leaf: Colour) -> None:
    """Leaves that catch the light."""
    for _ in range(14):
        angle, reach = stage.near(0, 6.28), stage.near(0.05, 0.34) * tall
        spot = ellipse(x + reach * np.cos(angle), y + 0.7 * reach * np.sin(angle), 0.012, 0.008, stage.near(-40, 40))
        stage.paint(spot, mix(leaf, WHITE, stage.near(0.2, 0.5)), DAB)


def bare_tree(stage: Stage, x: float, foot: float, tall: float, far: float = 0.0) -> None:
    """In winter: branches, and snow on them."""
    _trunk(stage, x, foot, tall, 0.0, far)
    _branch(stage, x, foot - tall * 0.35, tall * 0.34, 90.0, 3, far)


def _branch(stage: Stage, x: float, y: float, long: float, angle: float, forks: int, far: float) -> None:
    tip = (x + long * np.cos(np.radians(angle)), y - long * np.sin(np.radians(angle)))
    path = points([(x, y), tip])
    stage.canvas.line(path, max(0.002, long * 0.09), stage.air.seen(darker(BARK, 0.3), far), 0.9)
    if not forks:
        stage.paint(ellipse(tip[0], tip[1], long * 0.35, long * 0.16), SNOW, DAB, far)
        return
    for turn in (-34.0, 4.0, 36.0):
        _branch(stage, *tip, long * stage.near(0.55, 0.72), angle + turn + stage.near(-9, 9), forks - 1, far)


def pine(stage: Stage, x: float, foot: float, tall: float, leaf: Colour = PINE, far: float = 0.0) -> None:
    stage.paint(points([(x - tall * 0.03, foot), (x + tall * 0.03, foot), (x, foot - tall * 0.4)]), BARK, far=far)
    for share, half in ((0.12, 0.25), (0.36, 0.20), (0.60, 0.14)):
        low = foot - tall * share
        skirt = [(x - half * tall, low), (x, low - tall * 0.40), (x, low - tall * 0.40), (x + half * tall, low)]
        skirt.append((x, low + 0.03 * tall))
        stage.paint(curve(skirt), mix(leaf, darker(leaf, 0.4), stage.near(0, 0.6)), LEAFY, far)
        if stage.season.bare:
            cap = [
                (x - half * 0.5 * tall, low - tall * 0.13),
                (x, low - tall * 0.39),
                (x + half * 0.5 * tall, low - tall * 0.13),
            ]
            stage.paint(
                curve([*cap, (x + 0.05 * tall, low - tall * 0.18), (x - 0.06 * tall, low - tall * 0.16)]), SNOW, far=far
            )


def crooked_pine(stage: Stage, x: float, foot: float, tall: float, flip: bool = False) -> None:
    """The pine of Korean paintings: a bent red trunk under flat clouds of needles."""
    sketch = Sketch(stage, x, foot, tall, flip=flip)
    trunk = [
        (-0.05, 0),
        (-0.03, 0.25),
        (0.07, 0.48),
        (0.02, 0.72),
        (0.12, 0.95),
        (0.06, 0.72),
        (0.13, 0.47),
        (0.04, 0.22),
    ]
    sketch.round([*trunk, (0.06, 0)], colour("b4765a"))
    sketch.stroke([(0.09, 0.5), (0.25, 0.60)], colour("b4765a"), 0.03, 0.9)
    sketch.stroke([(0.04, 0.68), (-0.16, 0.76)], colour("b4765a"), 0.03, 0.9)
    for across, up, half in ((0.30, 0.62, 0.19), (-0.20, 0.78, 0.20), (0.16, 0.97, 0.24), (-0.02, 0.88, 0.15)):
        needles = blob(
            x + (-across if flip else across) * tall, foot - up * tall, half * tall, half * 0.42 * tall, stage.rng
        )
        stage.paint(needles, SNOW if stage.season.bare else mix(PINE, darker(PINE, 0.4), stage.near(0, 0.6)), LEAFY)


def willow(stage: Stage, x: float, foot: float, tall: float) -> None:
    """By the water, its twigs hanging."""
    _trunk(stage, x, foot, tall, 0.0, 0.0)
    leaf = stage.season.grass if not stage.season.bare else BARK
    for number in range(15):
        across = (number / 14 - 0.5) * 0.8 * tall
        high = foot - tall * (0.95 - 1.1 * (across / tall) ** 2)
        long = stage.near(0.35, 0.6) * tall
        twig = [(x + across * 0.5, high), (x + across, high + long * 0.3), (x + across * 1.12, high + long)]
        twig += [(x + across + 0.035 * tall, high + long * 0.3)]
        stage.paint(curve(twig), mix(leaf, darker(leaf, 0.5), stage.near(0.1, 0.7)), LEAFY)


def palm(stage: Stage, x: float, foot: float, tall: float, far: float = 0.0) -> None:
    sketch = Sketch(stage, x, foot, tall, far, flip=stage.chance())
    sketch.round([(-0.04, 0), (0.02, 0.4), (0.12, 0.8), (0.16, 0.79), (0.08, 0.4), (0.05, 0)], colour("b98f68"))
    for across, up in (
        (-0.28, 0.02),
        (-0.24, 0.2),
        (0.0, 0.26),
        (0.26, 0.2),
        (0.32, 0.0),
        (0.14, -0.14),
        (-0.14, -0.12),
    ):
        tip = (0.14 + across, 0.8 + up - 0.06)
        sketch.round(
            [(0.14, 0.78), (0.14 + across * 0.5, 0.85 + up), tip, (0.14 + across * 0.5, 0.78 + up)], colour("86b06c")
        )
    for across in (0.10, 0.17):
        sketch.oval(across, 0.76, 0.035, 0.035, colour("a4744b"))


def persimmon_tree(stage: Stage, x: float, foot: float, tall: float) -> None:
    """Orange fruit on it, in summer and in snow."""
    tree(stage, x, foot, tall)
    for _ in range(11):
        across, up = stage.near(-0.34, 0.34) * tall, stage.near(0.50, 0.92) * tall
        r = 0.035 * tall
        stage.paint(ellipse(x + across, foot - up, r, r * 0.9), colour("f08a3c"))


def bamboo(stage: Stage, x: float, foot: float, tall: float, far: float = 0.0) -> None:
    cane = colour("a3c178")
    half = 0.011
    stage.paint(
        curve([(x - half, foot), (x - half, foot - tall), (x + half, foot - tall), (x + half, foot)]), cane, far=far
    )
    for number in range(1, 7):
        y = foot - tall * number / 7
        stage.pencil(points([(x - half, y), (x + half, y)]), cane, 0.004, 0.8)
        side = 1 if number % 2 else -1
        for turn in (15, 45):
            stage.paint(ellipse(x + side * 0.05, y - 0.015, 0.045, 0.009, side * turn), colour("84b06c"), far=far)


def giant_fern(stage: Stage, x: float, foot: float, tall: float, far: float = 0.0) -> None:
    """Of days before people."""
    for turn in (-62, -34, -8, 20, 48, 70):
        lean = np.radians(turn)
        tip = (x + tall * np.sin(lean), foot - tall * np.cos(lean) * 0.9)
        mid = ((x + tip[0]) / 2, (foot + tip[1]) / 2 - tall * 0.16)
        frond = curve([(x, foot), (mid[0] - 0.05 * tall, mid[1]), tip, (mid[0] + 0.05 * tall, mid[1] + 0.07 * tall)])
        stage.paint(frond, mix(colour("7fae6a"), colour("5c8f63"), stage.near(0, 1)), LEAFY, far)
        stage.pencil(curve([(x, foot), mid, tip], closed=False), colour("5c8f63"), 0.002, 0.6)
