"""Sky and weather: light from above, clouds, stars, and what falls or blows."""

import numpy as np

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import LAMP, WHITE, Colour, colour, mix
from services.illustrator.embedded.shapes import blob, curve, ellipse, points
from services.illustrator.embedded.stage import Stage

CLOUD = Wash(strength=0.10, edge=0.25, pool=0.6, shade=0.25, body=0.75, soft=0.004, wobble=0.02)
NIGHT_CLOUD = Wash(strength=0.95, edge=0.12, pool=0.4, shade=0.15, body=0.6, soft=0.004, wobble=0.02)
LIFTED = Wash(strength=0.0, edge=0.0, body=0.92, wobble=0.0)
SUN, MOON = colour("ffd98a"), colour("fff3cf")


def draw_sky(stage: Stage, time: str, weather: str) -> None:
    stage.canvas.gradient(stage.air.top, stage.air.horizon, stage.ground)
    covered = weather in ("rain", "snow")
    if stage.air.dark and not covered:
        draw_stars(stage, 60, stage.ground)
    if not covered:
        _light(stage, time)
    count = {"clear": 3, "wind": 4, "rain": 6, "snow": 5}[weather]
    for x in stage.spread(count, -0.05, 1.05):
        draw_cloud(stage, x, stage.near(0.08, max(0.12, stage.ground * 0.55)), stage.near(0.09, 0.17))


def draw_cloud(stage: Stage, x: float, y: float, size: float) -> None:
    tint = mix(stage.air.top, stage.air.horizon, 0.9 if stage.air.dark else 0.4)
    how = NIGHT_CLOUD if stage.air.dark else CLOUD
    for number, (across, wide) in enumerate(((-0.6, 0.6), (0.55, 0.7), (0.0, 1.0))):
        lift = 0.18 if number == 2 else 0.0
        stage.canvas.wash(
            blob(x + across * size, y - lift * size, wide * size, wide * size * 0.42, stage.rng), tint, how
        )


def draw_stars(stage: Stage, count: int, below: float) -> None:
    for _ in range(count):
        x, y, r = stage.across(), stage.near(0.02, max(below, 0.1)), stage.near(0.0012, 0.0035)
        stage.canvas.wash(ellipse(x, y, r, r), WHITE, LIFTED)
        if r > 0.0029:
            stage.canvas.glow(x, y, r * 7, LAMP, 0.6)


def _light(stage: Stage, time: str) -> None:
    x = stage.across(0.14, 0.32) if stage.rng.random() < 0.5 else stage.across(0.68, 0.86)
    high = {"morning": 0.62, "noon": 0.22, "evening": 0.80, "night": 0.26}[time] * stage.ground
    tint: Colour = MOON if time == "night" else SUN
    r = 0.055 if time != "noon" else 0.05
    stage.canvas.glow(x, high, r * 5.5, mix(tint, WHITE, 0.3), 0.55 if time != "night" else 0.35)
    stage.canvas.wash(ellipse(x, high, r, r), tint, Wash(strength=0.9, edge=0.35, body=1.0, wobble=0.01))
    if time == "noon":
        for angle in np.radians(np.arange(0, 360, 30)):
            ends = [(x + reach * r * np.cos(angle), high + reach * r * np.sin(angle)) for reach in (1.35, 1.75)]
            stage.canvas.line(points(ends), 0.006, tint, 0.9)


def draw_weather(stage: Stage, weather: str) -> None:
    """Before everything else in the picture."""
    if weather == "rain":
        for _ in range(90):
            x, y, fall = stage.across(-0.05, 1.05), stage.near(-0.05, 1), stage.near(0.025, 0.06)
            stage.canvas.line(points([(x, y), (x - fall * 0.25, y + fall)]), 0.0022, colour("8aa5c4"), 0.6)
    elif weather == "snow":
        for _ in range(110):
            x, y, r = stage.across(), stage.near(0, 1), stage.near(0.0025, 0.0085)
            stage.canvas.wash(
                ellipse(x, y, r, r), WHITE, Wash(strength=0, edge=0, body=0.95, soft=r * 0.3, wobble=0.05)
            )
    elif weather == "wind":
        _gusts(stage)


def _gusts(stage: Stage) -> None:
    for x in stage.spread(4):
        y, size = stage.near(0.12, 0.6), stage.near(0.10, 0.18)
        curl = [(-1, 0.1), (-0.4, 0), (0.3, 0.05), (0.75, -0.05), (0.8, -0.3), (0.55, -0.35), (0.5, -0.18)]
        path = curve([(x + across * size, y + down * size) for across, down in curl], closed=False)
        stage.canvas.line(path, 0.005, colour("9fb6c9"), 0.55)
    for _ in range(16):
        leaf = ellipse(stage.across(), stage.near(0.15, 0.85), 0.011, 0.0055, stage.near(-60, 60))
        stage.paint(leaf, (colour("e8a65a"), colour("d8b652"), colour("a9b765"))[int(stage.rng.integers(3))])
