"""Hair, before and behind the head."""

from services.illustrator.embedded.colour import NAMED, Colour
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.shapes import Points, curve


def draw_hair_behind(pen: Pen, hair: str, tint: Colour, at: tuple[float, float], r: float) -> None:
    x, y = at
    if hair == "braid":
        pen.oval(x, y + 0.02, r * 1.10, r * 1.05, tint)
        pen.limb(
            [(x - 0.8 * r, y - 0.4 * r), (x - 1.15 * r, y - 1.2 * r), (x - 0.95 * r, y - 1.95 * r)], 0.095, tint, 0.6
        )
        pen.oval(x - 0.95 * r, y - 2.0 * r, 0.05, 0.035, NAMED["red"], 20)
    elif hair == "bun":
        pen.oval(x, y + 0.03, r * 1.08, r * 1.02, tint)
        pen.oval(x + 0.55 * r, y + 0.85 * r, 0.085, 0.075, tint)
    elif hair == "topknot":
        pen.oval(x, y + 1.18 * r, 0.06, 0.075, tint)
        pen.oval(x, y + 0.05, r * 1.05, r * 0.98, tint)
    else:
        pen.oval(x, y + 0.04, r * 1.10, r * 1.02, tint)


def draw_hair_before(pen: Pen, hair: str, tint: Colour, at: tuple[float, float], r: float) -> None:
    pen.fill(_fringe(at, r, parted=hair in ("braid", "bun")), tint)
    if hair == "topknot":
        x, y = at
        pen.fill(
            curve([(x - 0.9 * r, y + 0.52 * r), (x, y + 0.66 * r), (x + 0.9 * r, y + 0.52 * r), (x, y + 0.82 * r)]),
            NAMED["navy"],
        )


def _fringe(at: tuple[float, float], r: float, parted: bool) -> Points:
    x, y = at
    top = [(1.06, 0.1), (0.92, 0.62), (0.5, 0.98), (0.0, 1.1), (-0.5, 0.98), (-0.92, 0.62), (-1.06, 0.1)]
    under = [(-0.8, 0.36), (-0.35, 0.62), (0.0, 0.86), (0.35, 0.62), (0.8, 0.36)]
    if not parted:
        under = [(-0.86, 0.36), (-0.45, 0.40), (0.0, 0.46), (0.45, 0.40), (0.86, 0.36)]
    return curve([(x + across * r, y + up * r) for across, up in (*top, *under)])
