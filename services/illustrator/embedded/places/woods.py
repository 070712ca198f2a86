"""Forest and meadow."""

from services.illustrator.embedded.colour import WHITE, colour, darker, mix
from services.illustrator.embedded.places.fronts import bank, bough, canopy, nothing, trunk, verge
from services.illustrator.embedded.places.grounds import far_hills, field, mist, rays, way
from services.illustrator.embedded.places.part import Part, Place
from services.illustrator.embedded.places.plants import bush, flower, mushroom, stone, tufts
from services.illustrator.embedded.places.trees import BARK, bamboo, giant_fern, pine, tree
from services.illustrator.embedded.shapes import curve, ellipse, points
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import FAR, Stage


def _clearing(stage: Stage) -> None:
    stage.land(stage.ground - 0.06, 0.12, stage.season.hill, 0.5)
    for x in stage.spread(8, -0.05, 1.05):
        pine(stage, x, stage.ground - 0.01, stage.near(0.26, 0.42), far=0.5)
    mist(stage, stage.ground - 0.03)
    field(stage)
    way(stage)
    for share, down, tall in ((0.02, 0.22, 0.52), (0.17, 0.10, 0.40), (0.80, 0.12, 0.46), (0.99, 0.26, 0.68)):
        _plant(stage, stage.at(share), stage.down(down), tall)
    rays(stage, stage.at(0.6))
    for x in (*stage.spread(2, 0.0, 0.3), *stage.spread(3, 0.7, 1.0)):
        bush(stage, x, stage.down(0.16), stage.near(0.03, 0.055))
    for across in (0.0, 0.05):
        mushroom(stage, stage.at(0.80) + across, stage.down(0.62) + across, 0.05 + across)
    tufts(stage, 10)


def _plant(stage: Stage, x: float, foot: float, tall: float) -> None:
    if stage.era == "ancient":
        giant_fern(stage, x, foot, tall * 0.8)
    else:
        tree(stage, x, foot, tall)


def _deep(stage: Stage) -> None:
    """Between trunks, their crowns above the picture."""
    shade = mix(stage.season.hill, colour("6f9a86"), 0.4)
    stage.canvas.wash(
        points(
            [
                (-0.1, -0.1),
                (stage.aspect + 0.1, -0.1),
                (stage.aspect + 0.1, stage.ground + 0.1),
                (-0.1, stage.ground + 0.1),
            ]
        ),
        stage.air.seen(shade, 0.35),
        FAR,
    )
    for far, count, wide in ((0.68, 10, 0.012), (0.45, 7, 0.02)):
        for x in stage.spread(count, -0.02, 1.02):
            _stem(stage, x, stage.down(0.06), wide, far)
        mist(stage, stage.ground - 0.02)
    field(stage, mix(stage.season.grass, colour("8fae74"), 0.35))
    for share, down, wide in ((0.06, 0.20, 0.045), (0.24, 0.08, 0.03), (0.72, 0.14, 0.04), (0.90, 0.36, 0.06)):
        _stem(stage, stage.at(share), stage.down(down), wide, 0.0)
    rays(stage, stage.at(0.5), 5)
    for _ in range(9):
        crown = ellipse(stage.across(), stage.near(-0.02, 0.10), stage.near(0.10, 0.18), 0.07)
        stage.paint(crown, mix(stage.one(stage.season.leaves), darker(stage.season.hill, 0.4), 0.3))
    for x in stage.spread(4, 0.55, 1.0):
        giant_fern(stage, x, stage.down(stage.near(0.3, 0.5)), 0.09)
    tufts(stage, 12)


def _stem(stage: Stage, x: float, foot: float, wide: float, far: float) -> None:
    outline = [(x - wide * 1.5, foot), (x - wide * 0.8, foot - 0.12), (x - wide * 0.7, -0.1), (x + wide * 0.7, -0.1)]
    stage.paint(curve([*outline, (x + wide * 0.8, foot - 0.12), (x + wide * 1.6, foot)]), BARK, far=far)
    if not far:
        for up in (0.1, 0.24, 0.37):
            mark = [(x - wide * 0.3, foot - up), (x + wide * 0.2, foot - up - 0.02)]
            stage.pencil(curve(mark, closed=False), BARK, 0.003, 0.7)


def _grove(stage: Stage) -> None:
    """Bamboo on one side, a fallen trunk on the other."""
    far_hills(stage)
    for x in stage.spread(9, -0.05, 1.05):
        tree(stage, x, stage.ground + 0.01, stage.near(0.18, 0.28), far=0.4)
    field(stage)
    for x in stage.spread(7, 0.0, 0.20):
        bamboo(stage, x, stage.down(stage.near(0.08, 0.22)), stage.near(0.6, 0.9))
    tree(stage, stage.at(0.90), stage.down(0.10), 0.56)
    log = Sketch(stage, stage.at(0.72), stage.down(0.42), 0.26)
    log.shadow(0.5)
    log.round([(-0.5, 0.02), (-0.48, 0.24), (0.42, 0.28), (0.46, 0.02)], BARK)
    log.oval(0.44, 0.15, 0.07, 0.13, colour("e3c79b"))
    log.oval(0.44, 0.15, 0.035, 0.07, colour("c9a77b"))
    for across in (-0.3, -0.05, 0.2):
        log.stroke([(across, 0.08), (across + 0.14, 0.09)], BARK, 0.012, 0.7)
    mushroom(stage, stage.at(0.66), stage.down(0.36), 0.05)
    tufts(stage, 12)


def _flowers(stage: Stage) -> None:
    far_hills(stage)
    for x in stage.spread(3):
        tree(stage, x, stage.ground + 0.02, stage.near(0.14, 0.20), far=0.25)
    field(stage)
    way(stage)
    tree(stage, stage.at(0.82), stage.down(0.12), 0.42)
    tufts(stage, 16, 0.1, 0.85)
    _blooms(stage, 22)


def _blooms(stage: Stage, count: int) -> None:
    if stage.season.bare:
        return
    for x in stage.spread(count):
        share = stage.near(0.12, 0.8)
        flower(stage, x, stage.down(share), 0.02 + 0.03 * share)


def _lonely_tree(stage: Stage) -> None:
    """One great tree on a round hill."""
    far_hills(stage)
    x, hill = stage.at(0.70), stage.down(0.02)
    rise = [
        (x - 0.75, stage.down(0.5)),
        (x - 0.35, hill),
        (x, hill - 0.07),
        (x + 0.35, hill),
        (x + 0.75, stage.down(0.5)),
    ]
    stage.paint(curve([*rise, (x, 1.2)]), stage.season.hill)
    field(stage, share=0.22)
    tree(stage, x, hill - 0.04, 0.52)
    swing = Sketch(stage, x - 0.10, hill - 0.04, 0.20)
    for across in (-0.14, 0.14):
        swing.stroke([(across, 0.25), (across, 1.2)], colour("8a6248"), 0.015, 0.9)
    swing.box(-0.20, 0.20, 0.20, 0.26, colour("b98a63"))
    tufts(stage, 16, 0.3, 0.9)
    stone(stage, stage.at(0.92), stage.down(0.6), 0.04)


def _windmill(stage: Stage) -> None:
    far_hills(stage)
    field(stage)
    for number, tint in enumerate((colour("f2a0a8"), colour("f7d070"), colour("c3a6dc"))):
        y = stage.down(0.14 + 0.14 * number)
        band = curve(
            [
                (-0.1, y),
                (stage.aspect / 2, y - 0.02),
                (stage.aspect + 0.1, y),
                (stage.aspect + 0.1, y + 0.03 + 0.015 * number),
                (-0.1, y + 0.03),
            ]
        )
        stage.paint(band, WHITE if stage.season.bare else mix(tint, stage.season.grass, 0.35))
    mill = Sketch(stage, stage.at(0.76), stage.down(0.10), 0.34)
    mill.sharp([(-0.17, 0), (0.17, 0), (0.10, 0.72), (-0.10, 0.72)], colour("f6ead2"))
    mill.round([(-0.14, 0.70), (0, 0.92), (0.14, 0.70)], colour("c4705a"))
    mill.box(-0.05, 0, 0.05, 0.16, colour("9a6b4b"))
    for across, up in ((0.42, 0.30), (-0.30, 0.42), (-0.42, -0.30), (0.30, -0.42)):
        end = (across, 0.74 + up)
        mill.sharp(
            [(0, 0.74), end, (end[0] - up * 0.3, end[1] + across * 0.3), (-up * 0.12, 0.74 + across * 0.12)],
            colour("efe2c9"),
        )
        mill.stroke([(0, 0.74), end], colour("8a6248"), 0.016, 0.9)
    tufts(stage, 14, 0.3, 0.9)


FOREST = Place(
    (Part(_clearing, (canopy, trunk, verge)), Part(_deep, (bank, canopy, trunk)), Part(_grove, (bough, verge, trunk)))
)
MEADOW = Place(
    (
        Part(_flowers, (verge, bough, canopy)),
        Part(_lonely_tree, (verge, nothing, bank)),
        Part(_windmill, (bough, verge, trunk)),
    )
)
