"""The sky: light from above, clouds, stars, birds far away."""

import numpy as np

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import LAMP, WHITE, Colour, colour, mix
from services.illustrator.embedded.shapes import blob, curve, ellipse, points
from services.illustrator.embedded.stage import Stage

CLOUD = Wash(strength=0.10, edge=0.25, pool=0.6, shade=0.25, body=0.75, soft=0.004, wobble=0.02)
NIGHT_CLOUD = Wash(strength=0.95, edge=0.12, pool=0.4, shade=0.15, body=0.6, soft=0.004, wobble=0.02)
LIFTED = Wash(strength=0.0, edge=0.0, body=0.92, wobble=0.0)
STREAK = Wash(strength=0.5, edge=0.05, pool=0.8, body=0.25, soft=0.008, wobble=0.03)
SUN, MOON = colour("ffd98a"), colour("fff3cf")
HIGH = {"morning": 0.62, "noon": 0.22, "evening": 0.80, "night": 0.26}  # of the sun or the moon, in heights of the sky
CLOUDS = {"clear": 3, "wind": 4, "rain": 6, "snow": 5}


def draw_sky(stage: Stage, time: str, weather: str) -> None:
    stage.canvas.gradient(stage.air.top, stage.air.horizon, stage.ground)
    covered = weather in ("rain", "snow")
    if stage.air.dark and not covered:
        draw_stars(stage, 60, stage.ground)
    if time == "evening" and not covered:
        for y in (0.35, 0.55, 0.75):
            streak = ellipse(stage.across(), y * stage.ground, stage.near(0.3, 0.6), stage.near(0.012, 0.03))
            stage.canvas.wash(streak, colour("f08f7a"), STREAK)
    if not covered:
        _light(stage, time)
    for x in stage.spread(CLOUDS[weather], -0.05, 1.05):
        draw_cloud(stage, x, stage.near(0.08, max(0.12, stage.ground * 0.55)), stage.near(0.09, 0.17))
    if not stage.air.dark and not covered and stage.chance():
        _birds(stage)


def draw_cloud(stage: Stage, x: float, y: float, size: float, tint: Colour | None = None) -> None:
    how = CLOUD if tint or not stage.air.dark else NIGHT_CLOUD
    tint = tint or mix(stage.air.top, stage.air.horizon, 0.9 if stage.air.dark else 0.4)
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
    x = stage.across(0.14, 0.32) if stage.chance() else stage.across(0.68, 0.86)
    high = HIGH[time] * stage.ground
    tint: Colour = MOON if time == "night" else SUN
    r = 0.055 if time != "noon" else 0.05
    stage.canvas.glow(x, high, r * 5.5, mix(tint, WHITE, 0.3), 0.55 if time != "night" else 0.35)
    stage.canvas.wash(ellipse(x, high, r, r), tint, Wash(strength=0.9, edge=0.35, body=1.0, wobble=0.01))
    if time == "noon":
        for angle in np.radians(np.arange(0, 360, 30)):
            ends = [(x + reach * r * np.cos(angle), high + reach * r * np.sin(angle)) for reach in (1.35, 1.75)]
            stage.canvas.line(points(ends), 0.006, tint, 0.9)


def _birds(stage: Stage) -> None:
    x, y = stage.across(0.2, 0.8), stage.ground * stage.near(0.25, 0.5)
    for across, down in ((0, 0), (0.05, 0.02), (-0.045, 0.03))[: int(stage.rng.integers(2, 4))]:
        wings = [(-0.018, -0.008), (-0.009, -0.012), (0, 0), (0.009, -0.012), (0.018, -0.008)]
        path = curve([(x + across + dx, y + down + dy) for dx, dy in wings], closed=False)
        stage.canvas.line(path, 0.0025, colour("6d7480"), 0.7)
