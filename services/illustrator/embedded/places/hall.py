"""Under the roof of a house for all: a hospital, a library, a fire station, a museum."""

import numpy as np

from services.illustrator.embedded.colour import LAMP, NAMED, WHITE, colour, darker
from services.illustrator.embedded.places.fronts import nothing
from services.illustrator.embedded.places.furniture import DARKWOOD, SPINES, WOOD, shelves, window
from services.illustrator.embedded.places.part import Part, Place
from services.illustrator.embedded.places.room import walls
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import Stage

LEAF = NAMED["green"]


def _waiting(stage: Stage) -> None:
    """Tall windows, a clock, a long bench."""
    low = walls(stage)
    for share in (0.16, 0.86):
        window(Sketch(stage, stage.at(share), low - 0.12, 0.27))
    _clock(Sketch(stage, stage.at(0.51), low - 0.36, 0.13))
    _bench(Sketch(stage, stage.at(0.50), low + 0.05, 0.44))
    _plant(Sketch(stage, stage.at(0.97), stage.down(0.34), 0.26))
    _lamps(stage)


def _counter(stage: Stage) -> None:
    """Where one asks, with notices on the wall."""
    low = walls(stage)
    board = Sketch(stage, stage.at(0.28), low - 0.36, 0.34)
    board.box(-0.62, 0, 0.62, 0.72, WOOD)
    board.box(-0.56, 0.05, 0.56, 0.67, colour("f6ecd6"))
    for number, (across, up) in enumerate(((-0.38, 0.38), (-0.10, 0.42), (0.18, 0.36), (0.40, 0.40), (-0.24, 0.12))):
        board.box(across - 0.1, up, across + 0.1, up + 0.2, SPINES[number])
    desk = Sketch(stage, stage.at(0.80), low + 0.09, 0.46)
    desk.box(-0.62, 0, 0.62, 0.44, colour("a9c4b4"))
    desk.box(-0.66, 0.42, 0.66, 0.50, WOOD)
    for across in (-0.4, 0.0, 0.4):
        desk.box(across - 0.16, 0.08, across + 0.16, 0.36, colour("bcd3c5"))
    _clock(Sketch(stage, stage.at(0.80), low - 0.34, 0.12))
    _plant(Sketch(stage, stage.at(0.05), stage.down(0.34), 0.26))
    _lamps(stage)


def _gallery(stage: Stage) -> None:
    """Shelves and pictures in frames."""
    low = walls(stage)
    shelves(Sketch(stage, stage.at(0.12), low + 0.04, 0.46))
    for share, tint in ((0.44, "bfe0ea"), (0.68, "f6d3b3"), (0.92, "d8e7c4")):
        frame = Sketch(stage, stage.at(share), low - 0.36, 0.17)
        frame.box(-0.56, 0, 0.56, 0.9, DARKWOOD)
        frame.box(-0.46, 0.1, 0.46, 0.8, colour(tint))
        frame.oval(0.16, 0.56, 0.12, 0.12, LAMP)
        frame.sharp([(-0.46, 0.1), (-0.1, 0.5), (0.12, 0.28), (0.3, 0.42), (0.46, 0.1)], LEAF)
    _bench(Sketch(stage, stage.at(0.72), low + 0.05, 0.40))
    _lamps(stage)


def _lamps(stage: Stage) -> None:
    """Hung from the ceiling."""
    for share in (0.33, 0.68):
        lamp = Sketch(stage, stage.at(share), 0.10, 0.16)
        lamp.box(-0.02, 0.3, 0.02, 1.0, DARKWOOD)
        lamp.glow(0, 0.12, 1.2, 0.7 if stage.air.dark else 0.25)
        lamp.sharp([(-0.34, 0.0), (0.34, 0.0), (0.16, 0.32), (-0.16, 0.32)], LAMP)


def _clock(sketch: Sketch) -> None:
    sketch.oval(0, 0.5, 0.5, 0.5, DARKWOOD)
    sketch.oval(0, 0.5, 0.42, 0.42, WHITE)
    for angle in np.linspace(0, 2 * np.pi, 13)[:-1]:
        sketch.oval(0.34 * float(np.cos(angle)), 0.5 + 0.34 * float(np.sin(angle)), 0.025, 0.025, DARKWOOD)
    sketch.stroke([(0, 0.5), (0, 0.78)], DARKWOOD, 0.05, 1)
    sketch.stroke([(0, 0.5), (0.18, 0.42)], DARKWOOD, 0.05, 1)


def _bench(sketch: Sketch) -> None:
    for across in (-0.5, 0.5):
        sketch.box(across - 0.04, 0, across + 0.04, 0.22, DARKWOOD)
    sketch.box(-0.64, 0.20, 0.64, 0.28, WOOD)
    for up in (0.36, 0.48):
        sketch.box(-0.62, up, 0.62, up + 0.08, WOOD)


def _plant(sketch: Sketch) -> None:
    sketch.shadow(0.3)
    for across, up, turn in (
        (-0.28, 0.72, 125),
        (0.0, 0.92, 90),
        (0.28, 0.74, 55),
        (-0.16, 0.98, 110),
        (0.16, 1.0, 70),
    ):
        sketch.oval(across, up, 0.30, 0.11, darker(LEAF, 0.1), turn)
    sketch.round([(-0.24, 0), (-0.30, 0.46), (0.30, 0.46), (0.24, 0)], colour("d98572"))


FRAMES = (nothing, nothing, nothing)
HALL = Place(
    tuple(Part(draw, FRAMES, sky=False, sheltered=True, lamplit=True) for draw in (_waiting, _counter, _gallery))
)
