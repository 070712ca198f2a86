"""Where kings live, each of its era; and the gates and walls around it."""

from collections.abc import Callable

from services.illustrator.embedded.colour import GOLD, colour
from services.illustrator.embedded.places.houses import tiled_roof
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import Stage

RED, JADE, TERRACE = colour("d2705c"), colour("6f9f90"), colour("ddd6c8")
STONEWORK = colour("cfc9c3")


def palace(stage: Stage, x: float, foot: float, wide: float, far: float = 0.0) -> None:
    BUILT.get(stage.era, korean_palace)(Sketch(stage, x, foot, wide, far))


def korean_palace(sketch: Sketch) -> None:
    """Two great roofs over red pillars, on a terrace with a stair."""
    for low, half in ((0.0, 0.64), (0.055, 0.57)):
        sketch.box(-half, low, half, low + 0.055, TERRACE)
    _stair(sketch, 0.11)
    sketch.box(-0.46, 0.11, 0.46, 0.38, colour("c9876a"))
    for number in range(5):
        across = -0.36 + number * 0.18
        sketch.pane(across - 0.06, 0.12, across + 0.06, 0.31, 2.0)
        for share in (-0.03, 0.0, 0.03):
            sketch.stroke([(across + share, 0.12), (across + share, 0.31)], RED, 0.005, 0.8)
    for number in range(6):
        across = -0.45 + number * 0.18
        sketch.box(across - 0.02, 0.11, across + 0.02, 0.38, RED)
    sketch.box(-0.47, 0.345, 0.47, 0.39, JADE)
    tiled_roof(sketch, 0.40, colour("6d7a8c"), 0.52, 0.19)
    sketch.box(-0.28, 0.55, 0.28, 0.66, RED)
    for across in (-0.17, 0.0, 0.17):
        sketch.pane(across - 0.05, 0.57, across + 0.05, 0.63, 2.0)
    tiled_roof(sketch, 0.66, colour("6d7a8c"), 0.37, 0.19)
    for across in (-0.27, 0.27):
        sketch.oval(across, 0.86, 0.018, 0.022, GOLD)


def _stair(sketch: Sketch, top: float) -> None:
    sketch.sharp([(-0.15, -0.03), (0.15, -0.03), (0.09, top), (-0.09, top)], colour("efe9dc"))
    for number in range(1, 5):
        up = -0.03 + number * (top + 0.03) / 5
        half = 0.15 - 0.012 * number
        sketch.stroke([(-half, up), (half, up)], colour("b9b0a2"), 0.008, 0.8)


def castle(sketch: Sketch) -> None:
    """Round towers with pointed roofs and pennants, a gate between them."""
    sketch.box(-0.40, 0.0, 0.40, 0.34, STONEWORK)
    for number in range(8):
        left = -0.40 + number * 0.105
        sketch.box(left, 0.34, left + 0.06, 0.39, STONEWORK)
    for across, half, tall in ((-0.16, 0.09, 0.66), (0.19, 0.075, 0.56), (-0.43, 0.10, 0.50), (0.43, 0.10, 0.52)):
        _round_tower(sketch, across, half, tall)
    sketch.round([(-0.10, 0.0), (-0.10, 0.17), (0, 0.25), (0.10, 0.17), (0.10, 0.0)], colour("8a6248"))
    for share in (-0.05, 0.0, 0.05):
        sketch.stroke([(share, 0.0), (share, 0.2)], colour("6a4a38"), 0.008, 0.8)


def _round_tower(sketch: Sketch, x: float, half: float, tall: float) -> None:
    sketch.box(x - half, 0.0, x + half, tall, STONEWORK)
    sketch.sharp(
        [(x - half * 1.3, tall - 0.01), (x + half * 1.3, tall - 0.01), (x, tall + half * 3.0)], colour("7f8fc0")
    )
    top = tall + half * 3.0
    sketch.stroke([(x, top - 0.02), (x, top + 0.09)], colour("8a6248"), 0.01, 0.9)
    sketch.sharp([(x, top + 0.09), (x + 0.10, top + 0.065), (x, top + 0.04)], colour("e0685a"))
    sketch.pane(x - half * 0.3, tall * 0.70, x + half * 0.3, tall * 0.84)
    for up in (0.2, 0.36):
        sketch.stroke([(x - half * 0.6, tall * up), (x - half * 0.1, tall * up)], STONEWORK, 0.008, 0.6)


def star_palace(sketch: Sketch) -> None:
    """Glass towers and a great dome of the days to come."""
    for across, half, tall in ((-0.34, 0.07, 0.62), (0.36, 0.06, 0.74), (-0.17, 0.05, 0.84), (0.20, 0.06, 0.5)):
        tint = colour("d3def0")
        sketch.round(
            [
                (across - half, 0),
                (across - half * 0.7, tall * 0.7),
                (across, tall),
                (across + half * 0.7, tall * 0.7),
                (across + half, 0),
            ],
            tint,
        )
        for share in (0.3, 0.45, 0.6):
            sketch.pane(across - half * 0.4, tall * share, across + half * 0.4, tall * share + 0.05, 2.0)
        sketch.oval(across, tall * 0.72, half * 2.0, 0.022, colour("b7a6dc"))
    sketch.round([(-0.30, 0), (-0.26, 0.24), (0, 0.42), (0.26, 0.24), (0.30, 0)], colour("e6edf7"))
    sketch.round([(-0.10, 0), (-0.08, 0.14), (0, 0.2), (0.08, 0.14), (0.10, 0)], GOLD)
    sketch.oval(0.0, 0.43, 0.03, 0.05, GOLD)


def great_hall(sketch: Sketch) -> None:
    """Of a chief: straw and logs, on poles, with torches."""
    for across in (-0.36, -0.12, 0.12, 0.36):
        sketch.box(across - 0.025, 0, across + 0.025, 0.3, colour("95694a"))
    sketch.box(-0.44, 0.12, 0.44, 0.34, colour("b98a5e"))
    sketch.round(
        [(-0.58, 0.30), (0, 0.27), (0.58, 0.30), (0.30, 0.62), (0.34, 0.76), (0, 0.68), (-0.34, 0.76), (-0.30, 0.62)],
        colour("cfa868"),
    )
    for across in (-0.3, -0.1, 0.1, 0.3):
        sketch.stroke([(across * 0.8, 0.68), (across * 1.4, 0.32)], colour("a9824e"), 0.01, 0.6)
    sketch.sharp([(-0.10, 0.0), (0.10, 0.0), (0.07, 0.28), (-0.07, 0.28)], colour("7a5a45"))
    for across in (-0.52, 0.52):
        sketch.stroke([(across, 0), (across, 0.22)], colour("7a5a45"), 0.02, 0.9)
        sketch.oval(across, 0.26, 0.025, 0.04, colour("f2a05f"))
        sketch.glow(across, 0.26, 0.2, 0.6)


def gate(sketch: Sketch) -> None:
    """A stone gate with an arch, its pavilion on top, and walls to both sides."""
    sketch.box(-1.6, 0.0, 1.6, 0.22, colour("d6cdbd"))
    for number in range(17):
        left = -1.6 + number * 0.19
        sketch.box(left, 0.22, left + 0.13, 0.27, TERRACE)
    sketch.sharp([(-0.46, 0), (0.46, 0), (0.40, 0.36), (-0.40, 0.36)], colour("cfc4b2"))
    for up in (0.09, 0.18, 0.27):
        sketch.stroke([(-0.43, up), (0.43, up)], STONEWORK, 0.006, 0.6)
    sketch.round([(-0.13, -0.01), (-0.13, 0.17), (0, 0.28), (0.13, 0.17), (0.13, -0.01)], colour("7d6355"))
    sketch.box(-0.34, 0.36, 0.34, 0.52, RED)
    for across in (-0.24, -0.08, 0.08, 0.24):
        sketch.pane(across - 0.05, 0.39, across + 0.05, 0.48, 2.0)
    tiled_roof(sketch, 0.53, colour("6d7a8c"), 0.44, 0.20)


BUILT: dict[str, Callable[[Sketch], None]] = {"medieval": castle, "future": star_palace, "ancient": great_hall}
