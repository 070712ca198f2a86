"""Markets: stalls, goods, lanterns."""

from collections.abc import Callable

from services.illustrator.embedded.colour import LAMP, Colour, colour, darker
from services.illustrator.embedded.places.fronts import nothing
from services.illustrator.embedded.places.grounds import EARTH, yard
from services.illustrator.embedded.places.houses import THATCH, house
from services.illustrator.embedded.places.part import Part, Place
from services.illustrator.embedded.places.village import jar
from services.illustrator.embedded.shapes import curve, ellipse
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import THING, Stage

AWNINGS = (colour("e07f6c"), colour("7fb3c9"), colour("e9bd61"), colour("93b982"))
FRUIT = (colour("e8785f"), colour("f2b750"), colour("9fc06c"), colour("c98ab8"))
POST, BOARD = colour("a9744f"), colour("cf9f74")


def stall(sketch: Sketch, awning: Colour, goods: Callable[[Sketch], None]) -> None:
    """A table under an awning, straw-roofed in old days."""
    for side in (-0.45, 0.45):
        sketch.box(side - 0.022, 0, side + 0.022, 0.86, POST)
    sketch.box(-0.44, 0.40, 0.44, 0.80, darker(colour("e6cfa8"), 0.15))
    goods(sketch)
    if sketch.stage.air.dark:
        sketch.glow(0, 0.60, 0.75, 0.55)
    sketch.box(-0.50, 0.0, 0.50, 0.32, BOARD)
    for up in (0.10, 0.21):
        sketch.stroke([(-0.48, up), (0.48, up)], BOARD, 0.01, 0.7)
    if sketch.stage.era in ("old", "ancient"):
        sketch.round([(-0.64, 0.74), (0, 0.78), (0.64, 0.74), (0.48, 0.98), (0, 1.06), (-0.48, 0.98)], THATCH)
        return
    for number in range(7):
        left = -0.58 + number * 0.166
        strip = [(left, 0.76), (left + 0.03, 1.0), (left + 0.15, 1.0), (left + 0.166, 0.76), (left + 0.083, 0.70)]
        sketch.round(strip, awning if number % 2 else colour("fbf3e2"))


def fruits(sketch: Sketch) -> None:
    for number in range(7):
        for row, up in enumerate((0.37, 0.46)):
            across = -0.39 + number * 0.12 + 0.06 * row
            sketch.oval(across, up, 0.06, 0.06, FRUIT[(number // 2 + row) % 4])


def fishes(sketch: Sketch) -> None:
    for number in range(4):
        across = -0.33 + 0.22 * number
        sketch.oval(across, 0.38, 0.09, 0.035, colour("9fb8c9"))
        sketch.sharp([(across + 0.07, 0.38), (across + 0.12, 0.42), (across + 0.12, 0.34)], colour("9fb8c9"))
        sketch.stroke([(across - 0.02, 0.78), (across - 0.02, 0.68)], POST, 0.01, 0.9)
        sketch.oval(across - 0.02, 0.60, 0.03, 0.085, colour("d9a98a"))


def pots(sketch: Sketch) -> None:
    for number, tint in enumerate(("8fb2a4", "c98a5e", "dfe6ea", "a9c4b4", "b98a63")):
        across = -0.36 + 0.18 * number
        sketch.round(
            [
                (across - 0.04, 0.32),
                (across - 0.08, 0.42),
                (across - 0.03, 0.52),
                (across + 0.03, 0.52),
                (across + 0.08, 0.42),
                (across + 0.04, 0.32),
            ],
            colour(tint),
        )


def cloths(sketch: Sketch) -> None:
    for number, tint in enumerate(("e98fa8", "7fa8d8", "f1c768", "9cc98c", "b7a6dc")):
        across = -0.36 + 0.18 * number
        sketch.round(
            [(across - 0.08, 0.34), (across + 0.08, 0.34), (across + 0.08, 0.42), (across - 0.08, 0.42)], colour(tint)
        )
        sketch.sharp(
            [(across - 0.07, 0.76), (across + 0.06, 0.76), (across + 0.05, 0.55), (across - 0.06, 0.58)], colour(tint)
        )


GOODS = (fruits, cloths, pots, fishes)


def lanterns(stage: Stage, y: float = 0.10) -> None:
    """A string of them from side to side."""
    wire = [(stage.at(share), y + 0.16 * share * (1 - share)) for share in (0.0, 0.25, 0.5, 0.75, 1.0)]
    stage.canvas.line(curve(wire, closed=False), 0.003, colour("7d6a5c"), 0.7)
    for number in range(7):
        share = (number + 0.5) / 7
        x, down = stage.at(share), y + 0.035 + 0.16 * share * (1 - share)
        stage.canvas.glow(x, down, 0.11, LAMP, 0.5 if stage.air.dark else 0.15)
        stage.canvas.wash(ellipse(x, down, 0.024, 0.03), AWNINGS[number % 3], THING)


def _row(stage: Stage) -> None:
    for number, x in enumerate(stage.spread(4)):
        house(stage, x, stage.down(0.02), 0.30, number % 2 == 0, 0.3)
    yard(stage, EARTH, stage.down(0.06))
    for number, share in enumerate((0.10, 0.41, 0.72, 1.02)):
        stall(Sketch(stage, stage.at(share), stage.down(0.24), 0.29), AWNINGS[number], GOODS[number])
    lanterns(stage)
    _wares(stage)


def _alley(stage: Stage) -> None:
    """Between two rows that come together far away."""
    for x in stage.spread(3, 0.3, 0.8):
        house(stage, x, stage.down(0.0), 0.20, far=0.4)
    yard(stage, EARTH, stage.down(0.02))
    for number, (down, size, out) in enumerate(((0.06, 0.15, 0.13), (0.16, 0.23, 0.25), (0.34, 0.36, 0.42))):
        for side in (-1, 1):
            x = stage.at(0.5) + side * out
            stall(
                Sketch(stage, x, stage.down(down), size), AWNINGS[(number + side) % 4], GOODS[(number * 2 + side) % 4]
            )
    lanterns(stage, 0.06)
    lanterns(stage, 0.16)


def _stand(stage: Stage) -> None:
    """One stall, near."""
    for number, x in enumerate(stage.spread(4)):
        house(stage, x, stage.down(0.0), 0.24, number % 2 == 0, 0.45)
    yard(stage, EARTH, stage.down(0.05))
    stall(Sketch(stage, stage.at(0.12), stage.down(0.10), 0.22), AWNINGS[1], cloths)
    stall(Sketch(stage, stage.at(0.72), stage.down(0.36), 0.56), AWNINGS[0], fruits)
    lanterns(stage, 0.05)
    _wares(stage)


def _wares(stage: Stage) -> None:
    """Set out on the ground."""
    for share, down, size in ((0.90, 0.44, 0.10), (0.985, 0.50, 0.13)):
        jar(stage, stage.at(share), stage.down(down), size)
    crate = Sketch(stage, stage.at(0.78), stage.down(0.48), 0.12)
    for across in (-0.36, -0.12, 0.12, 0.36):
        crate.oval(across, 0.46, 0.16, 0.16, FRUIT[0])
    crate.box(-0.55, 0, 0.55, 0.40, BOARD)
    crate.stroke([(-0.53, 0.2), (0.53, 0.2)], BOARD, 0.02, 0.8)


def _baskets(stage: Stage) -> None:
    for share in (0.06, 0.94):
        basket = Sketch(stage, stage.at(share), 1.02, 0.18)
        for across in (-0.3, 0.0, 0.3):
            basket.oval(across, 0.55, 0.19, 0.19, stage.one(FRUIT))
        basket.round([(-0.5, 0.5), (0.5, 0.5), (0.38, 0.0), (-0.38, 0.0)], colour("c99a66"))
        for up in (0.15, 0.3):
            basket.stroke([(-0.42, up), (0.42, up)], colour("c99a66"), 0.02, 0.7)


def _under_awning(stage: Stage) -> None:
    """From beneath one: its scallops along the top."""
    count = max(4, round(9 * stage.aspect))
    for number in range(count + 1):
        x = stage.at(number / count)
        half = stage.aspect / count / 2
        strip = [(x - half, -0.05), (x + half, -0.05), (x + half, 0.07), (x, 0.10), (x - half, 0.07)]
        stage.paint(curve(strip, steps=4), AWNINGS[0] if number % 2 else colour("fbf3e2"))


MARKET = Place(
    (
        Part(_row, (_baskets, nothing, _under_awning)),
        Part(_alley, (nothing, _baskets)),
        Part(_stand, (_under_awning, _baskets)),
    )
)
