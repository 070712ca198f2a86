"""Houses with tiled roofs, palaces, towers and stalls."""

from services.illustrator.embedded.colour import Colour, colour, darker
from services.illustrator.embedded.shapes import box, curve, ellipse, points
from services.illustrator.embedded.stage import Stage

WALL, TILE, POST, THATCH = colour("f3e4c8"), colour("8b93a3"), colour("b5805c"), colour("dcb878")
RED, JADE = colour("d77f68"), colour("7fae9a")


def hanok(stage: Stage, x: float, foot: float, wide: float, roof: Colour = TILE, far: float = 0.0) -> None:
    """A low house under a curved roof."""
    tall = wide * 0.36
    stage.paint(box(x - wide * 0.40, foot - tall, x + wide * 0.40, foot), WALL, far=far)
    for share in (-0.38, -0.13, 0.13, 0.38):
        post = box(x + share * wide - wide * 0.018, foot - tall, x + share * wide + wide * 0.018, foot)
        stage.paint(post, POST, far=far)
    for share in (-0.255, 0.255):
        stage.window(x + share * wide, foot - tall * 0.28, wide * 0.075, tall * 0.45)
    stage.paint(box(x - wide * 0.085, foot - tall * 0.78, x + wide * 0.085, foot), colour("c99a70"), far=far)
    _roof(stage, x, foot - tall, wide, roof, far)


def _roof(stage: Stage, x: float, eave: float, wide: float, tint: Colour, far: float) -> None:
    side = [(-0.58, -0.03), (-0.50, 0.035), (0, 0.05), (0.50, 0.035), (0.58, -0.03)]
    crest = [(0.46, -0.10), (0.36, -0.235), (0, -0.215), (-0.36, -0.235), (-0.46, -0.10)]
    stage.paint(curve([(x + across * wide, eave + down * wide) for across, down in (*side, *crest)]), tint, far=far)
    for share in (-0.3, -0.15, 0.0, 0.15, 0.3):
        line = curve(
            [(x + share * wide, eave - 0.2 * wide), (x + share * 1.3 * wide, eave + 0.02 * wide)], closed=False
        )
        stage.pencil(line, tint, 0.003, 0.45)


def palace(stage: Stage, x: float, foot: float, wide: float, far: float = 0.0) -> None:
    """Two roofs, red posts, a stone terrace."""
    stage.paint(box(x - wide * 0.62, foot - wide * 0.06, x + wide * 0.62, foot), colour("d8d2c6"), far=far)
    low = foot - wide * 0.06
    stage.paint(box(x - wide * 0.46, low - wide * 0.27, x + wide * 0.46, low), colour("e9d3b0"), far=far)
    for share in (-0.44, -0.27, -0.1, 0.1, 0.27, 0.44):
        stage.paint(box(x + (share - 0.018) * wide, low - wide * 0.27, x + (share + 0.018) * wide, low), RED, far=far)
    stage.window(x, low, wide * 0.07, wide * 0.2)
    _roof(stage, x, low - wide * 0.27, wide * 1.08, JADE, far)
    up = low - wide * 0.46
    stage.paint(box(x - wide * 0.28, up - wide * 0.12, x + wide * 0.28, up + wide * 0.03), RED, far=far)
    for share in (-0.15, 0.0, 0.15):
        stage.window(x + share * wide, up - wide * 0.02, wide * 0.035, wide * 0.07)
    _roof(stage, x, up - wide * 0.12, wide * 0.74, JADE, far)


def tower(stage: Stage, x: float, foot: float, wide: float, tall: float, tint: Colour) -> None:
    """A block of flats."""
    stage.paint(box(x - wide / 2, foot - tall, x + wide / 2, foot), tint)
    rows = max(2, int(tall / 0.07))
    for row in range(rows):
        for share in (-0.27, 0.0, 0.27):
            if stage.rng.random() < 0.85:
                stage.window(
                    x + share * wide, foot - tall + (row + 0.85) * tall / (rows + 0.3), wide * 0.09, tall / rows * 0.45
                )


def stall(stage: Stage, x: float, foot: float, wide: float, tint: Colour) -> None:
    """A table under a striped awning."""
    for side in (-0.45, 0.45):
        stage.paint(box(x + side * wide - 0.006, foot - wide * 0.85, x + side * wide + 0.006, foot), POST)
    stage.paint(box(x - wide * 0.48, foot - wide * 0.34, x + wide * 0.48, foot), colour("cf9f74"))
    for number in range(7):
        fruit = x + (number - 3) * wide * 0.13
        local = (colour("e8785f"), colour("f2b750"), colour("9fc06c"))[number % 3]
        stage.paint(ellipse(fruit, foot - wide * 0.39, wide * 0.065, wide * 0.065), local)
    for number in range(6):
        left = x + (number / 6 - 0.5) * wide * 1.12
        strip = [
            (left, foot - wide * 0.80),
            (left + wide * 0.02, foot - wide * 1.02),
            (left + wide * 0.19, foot - wide * 1.02),
        ]
        strip += [(left + wide * 0.187, foot - wide * 0.80), (left + wide * 0.09, foot - wide * 0.74)]
        stage.paint(points(strip), tint if number % 2 else colour("fbf3e2"))


def fence(stage: Stage, y: float, left: float, right: float, tint: Colour = POST) -> None:
    step = 0.045
    for number in range(max(1, int((right - left) / step))):
        x = left + number * step
        stage.paint(box(x, y - 0.07, x + 0.014, y), tint)
    stage.paint(box(left, y - 0.055, right, y - 0.042), darker(tint, 0.15))
