"""Desert."""

from services.illustrator.embedded.colour import colour, darker
from services.illustrator.embedded.places.fronts import boulders, nothing
from services.illustrator.embedded.places.grounds import WATER, glints
from services.illustrator.embedded.places.part import Part, Place
from services.illustrator.embedded.places.plants import bush, stone
from services.illustrator.embedded.places.trees import palm
from services.illustrator.embedded.shapes import curve, ellipse
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import WIDE, Stage

DUNE, HIDE = colour("edc88e"), colour("cf9f68")
GREEN = colour("8cb27e")


def _dunes(stage: Stage) -> None:
    """Each with a bright and a shaded side."""
    stage.land(stage.ground + 0.0, 0.08, DUNE, 0.4, peaks=1.6)
    for share, down, size in ((0.72, 0.10, 0.42), (0.20, 0.20, 0.5)):
        x, foot = stage.at(share), stage.down(down)
        crest = (x, foot - size * 0.34)
        stage.paint(
            curve([(x - size, foot + 0.03), (x - size * 0.4, foot - size * 0.16), crest, (x + size, foot + 0.03)]),
            DUNE,
            WIDE,
        )
        shade = [
            crest,
            (x + size * 0.12, foot - size * 0.12),
            (x - size * 0.05, foot + 0.02),
            (x + size, foot + 0.03),
            (x + size * 0.4, foot - size * 0.12),
        ]
        stage.paint(curve(shade), darker(DUNE, 0.35))
    stage.land(stage.down(0.30), 0.05, colour("f2d5a0"), peaks=0.9)
    for share in (0.42, 0.55, 0.70, 0.84):
        y = stage.down(share)
        wave = [(stage.across(0, 0.3), y), (stage.at(0.5), y - 0.012), (stage.across(0.7, 1), y + 0.004)]
        stage.pencil(curve(wave, closed=False), DUNE, 0.003, 0.5)


def _cactus(stage: Stage, x: float, foot: float, tall: float) -> None:
    sketch = Sketch(stage, x, foot, tall)
    sketch.shadow(0.25, 0.03)
    sketch.round([(-0.13, 0), (-0.14, 0.88), (0, 1.0), (0.14, 0.88), (0.13, 0)], GREEN)
    for side, low in ((-1, 0.40), (1, 0.52)):
        arm = [
            (side * 0.1, low),
            (side * 0.38, low + 0.02),
            (side * 0.40, low + 0.36),
            (side * 0.30, low + 0.40),
            (side * 0.26, low + 0.14),
            (side * 0.1, low + 0.12),
        ]
        sketch.round(arm, GREEN)
    for across in (-0.05, 0.05):
        sketch.stroke([(across, 0.06), (across, 0.9)], GREEN, 0.012, 0.6)
    sketch.oval(0, 1.0, 0.09, 0.06, colour("ee8f86"))


def _camel(sketch: Sketch) -> None:
    for across in (-0.26, -0.14, 0.16, 0.28):
        sketch.box(across - 0.025, 0, across + 0.025, 0.42, darker(HIDE, 0.15))
    hide = [
        (-0.36, 0.40),
        (-0.38, 0.60),
        (-0.22, 0.68),
        (-0.14, 0.88),
        (-0.03, 0.66),
        (0.06, 0.66),
        (0.15, 0.88),
        (0.24, 0.68),
        (0.36, 0.58),
    ]
    sketch.round([*hide, (0.34, 0.40), (0, 0.36)], HIDE)
    sketch.round(
        [(0.28, 0.50), (0.46, 0.52), (0.50, 0.86), (0.60, 0.90), (0.60, 0.98), (0.44, 1.0), (0.40, 0.72)], HIDE
    )
    sketch.oval(0.56, 0.94, 0.09, 0.055, HIDE)
    sketch.oval(0.53, 0.97, 0.012, 0.014, colour("4a3a34"))
    sketch.sharp([(-0.06, 0.70), (0.09, 0.70), (0.12, 0.46), (-0.09, 0.46)], colour("cf5a50"))
    sketch.stroke([(-0.37, 0.56), (-0.42, 0.34)], HIDE, 0.02, 0.9)


def _sands(stage: Stage) -> None:
    _dunes(stage)
    if stage.era == "ancient":
        for share, tall in ((0.80, 0.26), (0.60, 0.17)):
            pyramid = Sketch(stage, stage.at(share), stage.down(0.14), tall, 0.15)
            pyramid.sharp([(-0.8, 0), (0.8, 0), (0, 1.0)], colour("e0b878"))
            pyramid.sharp([(0.2, 0), (0.8, 0), (0, 1.0)], colour("bd9660"))
    _camel(Sketch(stage, stage.at(0.74), stage.down(0.30), 0.30))
    _cactus(stage, stage.at(0.94), stage.down(0.42), 0.28)
    _cactus(stage, stage.at(0.06), stage.down(0.26), 0.20)


def _oasis(stage: Stage) -> None:
    _dunes(stage)
    stage.paint(ellipse(stage.at(0.74), stage.down(0.36), 0.30, 0.055), GREEN)
    stage.paint(ellipse(stage.at(0.74), stage.down(0.36), 0.26, 0.042), WATER)
    glints(stage, stage.down(0.33), stage.down(0.39), 4)
    for share, down, tall in ((0.58, 0.30, 0.34), (0.88, 0.28, 0.42), (0.99, 0.38, 0.36)):
        palm(stage, stage.at(share), stage.down(down), tall)
    tent = Sketch(stage, stage.at(0.18), stage.down(0.14), 0.22)
    tent.sharp([(-0.55, 0), (0.55, 0), (0.0, 0.72)], colour("e9d3ae"))
    tent.sharp([(-0.12, 0), (0.16, 0), (0.0, 0.6)], colour("b8715a"))
    for share in (0.48, 0.94):
        bush(stage, stage.at(share), stage.down(0.44), 0.03)


def _caravan(stage: Stage) -> None:
    """Far off along a crest, and a great rock arch."""
    _dunes(stage)
    arch = Sketch(stage, stage.at(0.82), stage.down(0.26), 0.44)
    rock = colour("cf8f66")
    arch.round(
        [
            (-0.5, 0),
            (-0.46, 0.5),
            (-0.2, 0.82),
            (0.25, 0.84),
            (0.48, 0.5),
            (0.52, 0),
            (0.26, 0),
            (0.22, 0.4),
            (0, 0.58),
            (-0.22, 0.42),
            (-0.26, 0),
        ],
        rock,
    )
    for up in (0.25, 0.5, 0.72):
        arch.stroke([(-0.42, up), (-0.3, up + 0.03)], rock, 0.012, 0.6)
        arch.stroke([(0.3, up), (0.44, up - 0.02)], rock, 0.012, 0.6)
    for number in range(3):
        _camel(Sketch(stage, stage.at(0.16 + 0.13 * number), stage.down(0.12 - 0.02 * number), 0.12, 0.15))
    _cactus(stage, stage.at(0.60), stage.down(0.40), 0.18)
    stone(stage, stage.at(0.96), stage.down(0.5), 0.05, rock)


def _stones(stage: Stage) -> None:
    boulders(stage, colour("d6ab7e"))


DESERT = Place((Part(_sands, (_stones, nothing)), Part(_oasis, (nothing, _stones)), Part(_caravan, (_stones, nothing))))
