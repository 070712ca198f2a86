"""What a figure wears: scarf, coat, bag, glasses, and what stands on its head."""

from collections.abc import Mapping

from services.illustrator.embedded.colour import GOLD, INK, NAMED, Colour, darker
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.shapes import curve, ellipse, points


def draw_scarf(pen: Pen, tint: Colour | None, at: tuple[float, float]) -> None:
    x, y = at
    tint = tint or NAMED["red"]
    pen.fill(curve([(x + 0.07, y), (x + 0.15, y), (x + 0.17, y - 0.19), (x + 0.08, y - 0.18)]), darker(tint, 0.2))
    pen.oval(x, y, 0.185, 0.055, tint)


def draw_coat(pen: Pen, tint: Colour | None, girth: float, low: float) -> None:
    tint = tint or NAMED["blue"]
    wide = girth * 1.06
    pen.fill(
        curve(
            [
                (-0.09, 0.47 - low),
                (0.09, 0.47 - low),
                (wide, 0.32 - low),
                (wide, 0.15 - low),
                (0, 0.11 - low),
                (-wide, 0.15 - low),
                (-wide, 0.32 - low),
            ]
        ),
        tint,
    )
    for y in (0.33, 0.25):
        pen.dot(0, y - low, 0.015, 0.015, GOLD)


def draw_bag(pen: Pen, tint: Colour | None, low: float) -> None:
    tint = tint or NAMED["brown"]
    pen.stroke(
        curve([(-0.13, 0.44 - low), (0.02, 0.33 - low), (0.16, 0.23 - low)], closed=False), darker(tint, 0.8), 0.02
    )
    pen.oval(0.17, 0.2 - low, 0.075, 0.07, tint)


def draw_glasses(pen: Pen, at: tuple[float, float], r: float, apart: float) -> None:
    x, y = at
    for side in (-1, 1):
        ring = ellipse(x + side * apart * r, y + 0.05 * r, 0.24 * r, 0.24 * r)
        pen.stroke(points([*ring, ring[0]]), INK, 0.01)
    pen.stroke(points([(x - 0.18 * r, y + 0.07 * r), (x + 0.18 * r, y + 0.07 * r)]), INK, 0.01)


def draw_hat(pen: Pen, worn: Mapping[str, Colour | None], at: tuple[float, float], r: float) -> None:
    """Whatever of hat, crown and ribbon is worn, standing on the crown of a head of radius `r`."""
    x, y = at
    if "crown" in worn:
        zigzag = [(-0.45, 0), (-0.5, 0.48), (-0.24, 0.24), (0, 0.56), (0.24, 0.24), (0.5, 0.48), (0.45, 0)]
        pen.fill(points([(x + across * r, y + up * r) for across, up in zigzag]), worn["crown"] or GOLD)
        pen.dot(x, y + 0.16 * r, 0.07 * r, 0.07 * r, NAMED["red"])
    if "hat" in worn:
        tint = worn["hat"] or NAMED["green"]
        pen.fill(
            curve([(x - 0.5 * r, y), (x - 0.36 * r, y + 0.5 * r), (x + 0.36 * r, y + 0.5 * r), (x + 0.5 * r, y)]), tint
        )
        pen.oval(x, y - 0.02 * r, 0.75 * r, 0.13 * r, darker(tint, 0.25))
    if "ribbon" in worn:
        tint = worn["ribbon"] or NAMED["pink"]
        for side in (-1, 1):
            wing = [
                (x + 0.45 * r, y),
                (x + (0.45 + side * 0.36) * r, y + 0.2 * r),
                (x + (0.45 + side * 0.36) * r, y - 0.2 * r),
            ]
            pen.fill(curve(wing), tint)
        pen.oval(x + 0.45 * r, y, 0.09 * r, 0.10 * r, darker(tint, 0.3))
