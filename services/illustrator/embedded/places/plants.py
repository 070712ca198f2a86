"""Trees, bushes, grass, flowers and stones."""

from services.illustrator.embedded.colour import Colour, colour, darker, mix
from services.illustrator.embedded.shapes import blob, curve, ellipse, points
from services.illustrator.embedded.stage import BLURRED, LEAFY, Stage

LEAF, MOSS, PINE, BARK = colour("9cc07a"), colour("7ea866"), colour("6f9c7d"), colour("a07f63")
STONE = colour("b9b6b4")
PETALS = (colour("f2a0a8"), colour("f7d070"), colour("fbf3ea"), colour("c3a6dc"), colour("f3b06f"))


def tree(stage: Stage, x: float, foot: float, tall: float, leaf: Colour = LEAF, far: float = 0.0) -> None:
    wide = tall * 0.055
    lean = stage.near(-0.05, 0.05) * tall
    trunk = [(x - wide, foot), (x - wide * 0.6 + lean / 2, foot - tall * 0.4), (x + lean, foot - tall * 0.75)]
    trunk += [(x + wide * 0.6 + lean / 2, foot - tall * 0.4), (x + wide * 1.2, foot)]
    stage.paint(curve(trunk), BARK, far=far)
    top = foot - tall * 0.68
    for across, down, size in ((-0.20, 0.08, 0.22), (0.21, 0.06, 0.23), (-0.02, -0.10, 0.27)):
        tint = mix(leaf, darker(leaf, 0.5), stage.near(0, 0.5))
        crown = blob(x + lean + across * tall, top + down * tall, size * tall, size * tall * 0.92, stage.rng)
        stage.paint(crown, tint, LEAFY, far)


def pine(stage: Stage, x: float, foot: float, tall: float, leaf: Colour = PINE, far: float = 0.0) -> None:
    stage.paint(points([(x - tall * 0.03, foot), (x + tall * 0.03, foot), (x, foot - tall * 0.4)]), BARK, far=far)
    for share, half in ((0.12, 0.25), (0.36, 0.20), (0.60, 0.14)):
        low = foot - tall * share
        skirt = [
            (x - half * tall, low),
            (x, low - tall * 0.40),
            (x, low - tall * 0.40),
            (x + half * tall, low),
            (x, low + 0.03 * tall),
        ]
        stage.paint(curve(skirt), mix(leaf, darker(leaf, 0.4), stage.near(0, 0.6)), LEAFY, far)


def bush(stage: Stage, x: float, foot: float, size: float, leaf: Colour = MOSS) -> None:
    for across, lift in ((-0.6, 0.35), (0.6, 0.35), (0, 0.55)):
        stage.paint(blob(x + across * size, foot - lift * size, size * 0.75, size * 0.6, stage.rng), leaf, LEAFY)


def grass(stage: Stage, x: float, foot: float, tall: float, leaf: Colour = MOSS) -> None:
    for _ in range(5):
        root, tip = x + stage.near(-0.3, 0.3) * tall, x + stage.near(-0.9, 0.9) * tall
        up = foot - tall * stage.near(0.7, 1.1)
        blade = [(root - 0.05 * tall, foot), ((root + tip) / 2, (foot + up) / 2), (tip, up), (root + 0.06 * tall, foot)]
        stage.paint(curve(blade), mix(leaf, darker(leaf, 0.6), stage.near(0, 0.8)))


def flower(stage: Stage, x: float, foot: float, tall: float, petal: Colour | None = None) -> None:
    petal = petal or PETALS[int(stage.rng.integers(len(PETALS)))]
    stage.pencil(points([(x, foot), (x + tall * 0.06, foot - tall)]), MOSS, 0.004, 0.9)
    stage.paint(ellipse(x + 0.12 * tall, foot - tall * 0.4, tall * 0.16, tall * 0.06, -30), LEAF)
    r = tall * 0.24
    for across, down in ((0, -1), (0.95, -0.3), (0.6, 0.8), (-0.6, 0.8), (-0.95, -0.3)):
        stage.paint(
            ellipse(x + tall * 0.06 + across * r * 0.75, foot - tall + down * r * 0.75, r * 0.6, r * 0.6), petal
        )
    stage.paint(ellipse(x + tall * 0.06, foot - tall, r * 0.42, r * 0.42), colour("f0b955"))


def stone(stage: Stage, x: float, foot: float, size: float, tint: Colour = STONE) -> None:
    lump = [(-1, 0), (-0.85, -0.5), (-0.2, -0.8), (0.5, -0.65), (1, -0.15), (0.9, 0.05)]
    stage.paint(curve([(x + across * size, foot + down * size) for across, down in lump]), tint)


def verge(stage: Stage, leaf: Colour = MOSS, flowers: int = 5) -> None:
    """Grass and flowers along the lower edge, thicker in the corners."""
    for share in (0.02, 0.10, 0.19, 0.83, 0.91, 0.98):
        grass(stage, share * stage.aspect, stage.near(0.99, 1.03), stage.near(0.08, 0.15), leaf)
    for number in range(flowers):
        side = stage.across(0.02, 0.24) if number % 2 else stage.across(0.76, 0.98)
        flower(stage, side, stage.near(0.96, 1.0), stage.near(0.07, 0.11))


def bough(stage: Stage, leaf: Colour = LEAF) -> None:
    """Leaves that hang into an upper corner, out of focus."""
    left = stage.rng.random() < 0.5
    for _ in range(7):
        x, y = stage.near(-0.05, 0.26), stage.near(-0.06, 0.07)
        crown = blob(x if left else stage.aspect - x, y, 0.10, 0.06, stage.rng)
        stage.paint(crown, mix(leaf, darker(leaf, 0.5), stage.near(0.0, 0.8)), BLURRED)
