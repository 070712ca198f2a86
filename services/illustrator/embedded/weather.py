"""What falls or blows before everything else in the picture."""

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import WHITE, Colour, colour, mix
from services.illustrator.embedded.shapes import curve, ellipse, points
from services.illustrator.embedded.stage import Stage

DROP = colour("8aa5c4")
BLOWN = (colour("e8a65a"), colour("d8b652"), colour("a9b765"))
PETAL = Wash(strength=0.85, edge=0.15, body=0.8, wobble=0.02)


def draw_weather(stage: Stage, weather: str) -> None:
    if weather == "rain":
        _rain(stage)
    elif weather == "snow":
        _snow(stage)
    elif weather == "wind":
        _gusts(stage)
        _drift(stage, BLOWN, 16)
    elif stage.season.falling:
        _drift(stage, (stage.season.falling, mix(stage.season.falling, WHITE, 0.35)), 24)


def _rain(stage: Stage) -> None:
    for x in stage.spread(90, -0.05, 1.05):
        y, fall = stage.near(-0.05, 1), stage.near(0.025, 0.07)
        stage.canvas.line(points([(x, y), (x - fall * 0.25, y + fall)]), 0.0022, DROP, 0.6)
    for x in stage.spread(9):
        y = stage.near(max(stage.ground + 0.1, 0.7), 0.97)
        for r in (0.012, 0.022):
            stage.canvas.line(ellipse(x, y, r, r * 0.3), 0.002, DROP, 0.5)


def _snow(stage: Stage) -> None:
    for x in stage.spread(110):
        y, r = stage.near(0, 1), stage.near(0.0025, 0.0085)
        stage.canvas.wash(ellipse(x, y, r, r), WHITE, Wash(strength=0, edge=0, body=0.95, soft=r * 0.3, wobble=0.05))


def _gusts(stage: Stage) -> None:
    for x in stage.spread(4):
        y, size = stage.near(0.12, 0.6), stage.near(0.10, 0.18)
        curl = [(-1, 0.1), (-0.4, 0), (0.3, 0.05), (0.75, -0.05), (0.8, -0.3), (0.55, -0.35), (0.5, -0.18)]
        path = curve([(x + across * size, y + down * size) for across, down in curl], closed=False)
        stage.canvas.line(path, 0.005, colour("9fb6c9"), 0.55)


def _drift(stage: Stage, tints: tuple[Colour, ...], count: int) -> None:
    """Petals or leaves in the air."""
    for x in stage.spread(count):
        leaf = ellipse(x, stage.near(0.08, 0.92), 0.011, 0.0055, stage.near(-60, 60))
        stage.paint(leaf, stage.one(tints), PETAL)
