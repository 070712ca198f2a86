"""Cities, each of its era."""

from services.illustrator.embedded.colour import LAMP, colour
from services.illustrator.embedded.places.fronts import bough, nothing
from services.illustrator.embedded.places.grand import castle, gate, star_palace
from services.illustrator.embedded.places.grounds import WATER, far_hills, field, paved, water, yard
from services.illustrator.embedded.places.houses import house
from services.illustrator.embedded.places.part import Part, Place
from services.illustrator.embedded.places.plants import bush, tufts
from services.illustrator.embedded.places.traffic import AWNINGS, BLOCKS, block, shop, traffic_lights, vehicle
from services.illustrator.embedded.places.trees import tree
from services.illustrator.embedded.shapes import box, curve, ellipse, points
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import Stage

OLD = ("old", "medieval", "ancient")
ROAD, WALK = colour("b9b8bb"), colour("ddd5c8")


def _homes(stage: Stage) -> None:
    """Before there were towers: roof behind roof, the castle or the great gate above them."""
    far_hills(stage)
    for row, (share, wide, far) in enumerate(((0.0, 0.20, 0.4), (0.05, 0.26, 0.15))):
        if row == 1:
            seat = Sketch(stage, stage.at(0.66), stage.down(0.02), 0.44, 0.1)
            (castle if stage.era == "medieval" else gate)(seat)
        for number, x in enumerate(stage.spread(5, -0.02, 1.02)):
            house(stage, x, stage.down(share + 0.02), wide, number % 3 == 0, far)
    paved(stage)
    house(stage, stage.at(0.92), stage.down(0.22), 0.36)
    house(stage, stage.at(0.02), stage.down(0.18), 0.30)


def _avenue(stage: Stage) -> None:
    """Along a road between towers."""
    if stage.era in OLD:
        _homes(stage)
        return
    for number, x in enumerate(stage.spread(8, -0.05, 1.05)):
        block(stage, x, stage.down(0.06), 0.13, stage.near(0.22, 0.42), BLOCKS[number % 5], 0.5)
    yard(stage, WALK, stage.down(0.06))
    road = [(stage.at(0.52) - 0.03, stage.down(0.07)), (stage.at(0.52) + 0.03, stage.down(0.07))]
    stage.paint(points([*road, (stage.at(0.95), 1.1), (stage.at(0.10), 1.1)]), ROAD)
    for share in (0.12, 0.24, 0.42, 0.68):
        y, x = stage.down(share), stage.at(0.52)
        stage.paint(
            points(
                [
                    (x - 0.004, y),
                    (x + 0.004, y),
                    (x + 0.03 * share + 0.004, y + 0.10 * share),
                    (x - 0.03 * share, y + 0.10 * share),
                ]
            ),
            colour("fbf4e2"),
        )
    sizes = ((0.30, 0.08, 0.16, 0.34), (0.70, 0.09, 0.18, 0.42), (0.07, 0.14, 0.24, 0.48), (0.92, 0.18, 0.28, 0.56))
    for number, (share, down, wide, tall) in enumerate(sizes):
        block(stage, stage.at(share), stage.down(down), wide, tall, BLOCKS[(number + 1) % 5])
    for share, down, tall in ((0.22, 0.18, 0.16), (0.79, 0.22, 0.20)):
        tree(stage, stage.at(share), stage.down(down), tall)
    vehicle(stage, stage.at(0.66), stage.down(0.30), 0.17)


def _shops(stage: Stage) -> None:
    """Along a row of shop fronts."""
    if stage.era in OLD:
        _homes(stage)
        return
    for x in stage.spread(6):
        block(stage, x, stage.down(0.04), 0.15, stage.near(0.36, 0.5), BLOCKS[1], 0.6)
    for number, share in enumerate((0.02, 0.36, 0.70, 1.04)):
        shop(Sketch(stage, stage.at(share), stage.down(0.16), 0.34), AWNINGS[number], BLOCKS[number])
    yard(stage, WALK, stage.down(0.16))
    stage.paint(box(-0.1, stage.down(0.52), stage.aspect + 0.1, 1.1), ROAD)
    for x in (0.54, 0.63, 0.72, 0.81, 0.90):
        stage.paint(
            points(
                [
                    (stage.at(x), stage.down(0.54)),
                    (stage.at(x) + 0.045, stage.down(0.54)),
                    (stage.at(x) + 0.06, 1.02),
                    (stage.at(x) - 0.005, 1.02),
                ]
            ),
            colour("fbf4e2"),
        )
    traffic_lights(stage, stage.at(0.90), stage.down(0.48), 0.40)
    tree(stage, stage.at(0.53), stage.down(0.26), 0.26)


def _skyline(stage: Stage) -> None:
    """From a park across the river, the tower on its hill."""
    if stage.era in OLD[1:]:
        _homes(stage)
        return
    stage.land(stage.ground - 0.02, 0.18, stage.season.hill, 0.35, peaks=1.2)
    if stage.era in OLD:
        for number, x in enumerate(stage.spread(7, -0.02, 1.02)):
            house(stage, x, stage.down(0.05), 0.2, number % 2 == 0, 0.1)
    elif stage.era == "future":
        star_palace(Sketch(stage, stage.at(0.70), stage.down(0.06), 0.62))
    else:
        _tower(Sketch(stage, stage.at(0.30), stage.ground - 0.12, 0.26, 0.2))
        for number, x in enumerate(stage.spread(9, 0.0, 1.0)):
            block(stage, x, stage.down(0.06), stage.near(0.09, 0.13), stage.near(0.18, 0.40), BLOCKS[number % 5], 0.1)
    water(stage, stage.down(0.06), stage.down(0.34), WATER)
    bridge = [
        (stage.at(0.5), stage.down(0.16)),
        (stage.aspect + 0.05, stage.down(0.10)),
        (stage.aspect + 0.05, stage.down(0.13)),
        (stage.at(0.5), stage.down(0.20)),
    ]
    stage.paint(points(bridge), colour("c9c3c9"))
    for share in (0.58, 0.72, 0.86, 0.97):
        stage.paint(
            box(stage.at(share) - 0.008, stage.down(0.13), stage.at(share) + 0.008, stage.down(0.26)), colour("b3adb5")
        )
    field(stage, share=0.34)
    tufts(stage, 8, 0.45, 0.85)
    bench = Sketch(stage, stage.at(0.82), stage.down(0.54), 0.2)
    for low in (0.18, 0.36):
        bench.box(-0.5, low, 0.5, low + 0.09, colour("b5835c"))
    for across in (-0.4, 0.4):
        bench.box(across - 0.03, 0, across + 0.03, 0.4, colour("7b8087"))


def _tower(sketch: Sketch) -> None:
    """On the hill above the city."""
    sketch.sharp([(-0.04, 0), (0.04, 0), (0.02, 0.7), (-0.02, 0.7)], colour("d9d5d8"))
    sketch.oval(0, 0.62, 0.11, 0.07, colour("c7cbd6"))
    sketch.stroke([(0, 0.68), (0, 1.0)], colour("d27a6c"), 0.03, 0.9)


def _lamps(stage: Stage) -> None:
    for share in (0.05, 0.95):
        x = stage.at(share)
        if stage.era not in OLD:
            stage.paint(box(x - 0.007, 0.50, x + 0.007, 1.02), colour("7b8087"))
            stage.paint(ellipse(x, 0.49, 0.032, 0.036), LAMP)
        if stage.era not in OLD and stage.air.dark:
            stage.canvas.glow(x, 0.49, 0.22, LAMP, 0.6)
        bush(stage, x, 1.02, 0.06)


def _wires(stage: Stage) -> None:
    """Small flags from side to side."""
    if stage.era in OLD:
        return
    wire = curve([(-0.05, 0.05), (stage.at(0.5), 0.12), (stage.aspect + 0.05, 0.04)], closed=False)
    stage.canvas.line(wire, 0.003, colour("7d6a5c"), 0.7)
    for number in range(2, len(wire) - 1, 2):
        x, y = float(wire[number, 0]), float(wire[number, 1])
        stage.paint(points([(x - 0.02, y), (x + 0.02, y), (x, y + 0.045)]), AWNINGS[number % 4])


CITY = Place(
    (
        Part(_avenue, (_lamps, nothing, _wires)),
        Part(_shops, (_wires, _lamps, bough)),
        Part(_skyline, (bough, _lamps, nothing)),
    )
)
