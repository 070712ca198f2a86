"""What is worn on the body: clothes, vest, apron, cape, bags."""

from collections.abc import Mapping
from dataclasses import dataclass

from services.illustrator.embedded.colour import GOLD, NAMED, WHITE, Colour, darker, mix
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.shapes import Points, curve, points

Worn = Mapping[str, Colour | None]
GARMENTS = ("clothes", "hanbok", "dress")


def garment(worn: Worn) -> str | None:
    """Which of what is worn clothes the whole body."""
    return next((thing for thing in GARMENTS if thing in worn), None)


@dataclass(frozen=True)
class Torso:
    half: float  # its width
    top: float
    bottom: float

    def down(self, share: float) -> float:
        """Height at a share of the way from the neck to the hips."""
        return self.top + (self.bottom - self.top) * share


def draw_on_back(pen: Pen, worn: Worn, torso: Torso) -> None:
    """Seen behind the body."""
    half = torso.half
    if "cape" in worn:
        tint = worn["cape"] or NAMED["purple"]
        left = [(-0.10, torso.top + 0.03), (-half * 1.75, torso.down(0.55)), (-half * 2.15, torso.down(1.16))]
        right = [(half * 1.95, torso.down(1.10)), (half * 1.7, torso.down(0.5)), (0.10, torso.top + 0.03)]
        pen.fill(curve([*left, (-half * 0.4, torso.down(1.06)), *right]), tint)
    if "backpack" in worn:
        tint = worn["backpack"] or NAMED["orange"]
        x, top, end = -half * 1.75, torso.down(-0.02), torso.down(0.92)
        pack = [(-half * 0.6, top + 0.02), (x + 0.03, top), (x - 0.035, (top + end) / 2), (x, end), (-half * 0.5, end)]
        pen.fill(curve(pack), tint)
        pen.oval(x + 0.01, (top + end * 2) / 3, 0.05, 0.055, darker(tint, 0.3))


def draw_on_torso(pen: Pen, worn: Worn, torso: Torso) -> None:
    if (whole := garment(worn)) is not None:
        _coat(pen, worn[whole], torso)
    for thing, draw in (("vest", _vest), ("apron", _apron), ("belt", _belt)):
        if thing in worn:
            draw(pen, worn[thing], torso)
    if "backpack" in worn:
        _straps(pen, worn["backpack"] or NAMED["orange"], torso)
    if "bag" in worn:
        draw_bag(pen, worn["bag"], torso)
    if "cape" in worn:
        pen.limb(
            [(-0.11, torso.top - 0.02), (0.0, torso.top - 0.06), (0.11, torso.top - 0.02)],
            0.045,
            worn["cape"] or NAMED["purple"],
        )
    if "badge" in worn:
        pen.fill(_star(torso.half * 0.42, torso.down(0.28), 0.06), worn["badge"] or GOLD)
    if "patch" in worn:
        _patch(pen, worn["patch"] or NAMED["red"], torso)


def _coat(pen: Pen, tint: Colour | None, torso: Torso) -> None:
    tint = tint or NAMED["blue"]
    pen.fill(_around(torso, 1.08, 1.0), tint)
    pen.stroke(points([(0, torso.down(0.12)), (0, torso.down(0.98))]), darker(tint, 0.8), 0.008, 0.6)
    for share in (0.35, 0.6, 0.85):
        pen.dot(0.02, torso.down(share), 0.015, 0.015, GOLD)


def _vest(pen: Pen, tint: Colour | None, torso: Torso) -> None:
    """Open in front."""
    tint = tint or NAMED["green"]
    half, end = torso.half, torso.down(0.86)
    for side in (-1, 1):
        panel = [(0.05, torso.top + 0.01), (0.12, torso.top - 0.01), (half * 0.98, torso.down(0.34))]
        panel += [(half * 1.07, end), (half * 0.36, end - 0.02), (half * 0.30, torso.down(0.4))]
        pen.fill(curve([(side * x, y) for x, y in panel]), tint)
        pen.dot(side * half * 0.46, torso.down(0.56), 0.013, 0.013, GOLD)


def _apron(pen: Pen, tint: Colour | None, torso: Torso) -> None:
    tint = tint or mix(NAMED["white"], NAMED["pink"], 0.2)
    half = torso.half
    bib = [(-half * 0.45, torso.down(0.22)), (half * 0.45, torso.down(0.22)), (half * 0.55, torso.down(0.5))]
    bib += [(half * 0.86, torso.down(0.98)), (-half * 0.86, torso.down(0.98)), (-half * 0.55, torso.down(0.5))]
    pen.fill(curve(bib), tint)
    pen.oval(0, torso.down(0.72), half * 0.32, 0.042, darker(tint, 0.2))


def _belt(pen: Pen, tint: Colour | None, torso: Torso) -> None:
    tint = tint or NAMED["brown"]
    y = torso.down(0.62)
    pen.limb([(-torso.half * 1.0, y), (0, y - 0.02), (torso.half * 1.0, y)], 0.05, tint)
    pen.oval(0, y - 0.02, 0.035, 0.032, GOLD)


def _straps(pen: Pen, tint: Colour, torso: Torso) -> None:
    for side in (-1, 1):
        path = [
            (side * 0.10, torso.top),
            (side * torso.half * 0.66, torso.down(0.3)),
            (side * torso.half * 0.78, torso.down(0.72)),
        ]
        pen.limb(path, 0.036, darker(tint, 0.25))


def draw_bag(pen: Pen, tint: Colour | None, torso: Torso) -> None:
    tint = tint or NAMED["brown"]
    strap = [(-torso.half * 0.7, torso.down(0.08)), (0.02, torso.down(0.4)), (torso.half * 0.85, torso.down(0.72))]
    pen.stroke(curve(strap, closed=False), darker(tint, 0.8), 0.022)
    x, y = torso.half * 0.90, torso.down(0.82)
    pen.fill(curve([(x - 0.08, y + 0.06), (x + 0.08, y + 0.06), (x + 0.085, y - 0.06), (x - 0.085, y - 0.06)]), tint)
    pen.fill(curve([(x - 0.08, y + 0.06), (x + 0.08, y + 0.06), (x, y - 0.01)]), darker(tint, 0.3))


def _patch(pen: Pen, tint: Colour, torso: Torso) -> None:
    """Sewn on."""
    x, y = torso.half * 0.45, torso.down(0.75)
    pen.fill(points([(x - 0.04, y + 0.035), (x + 0.04, y + 0.04), (x + 0.045, y - 0.035), (x - 0.035, y - 0.04)]), tint)
    pen.stroke(points([(x - 0.02, y), (x + 0.02, y)]), WHITE, 0.008)
    pen.stroke(points([(x, y - 0.02), (x, y + 0.02)]), WHITE, 0.008)


def _around(torso: Torso, wide: float, long: float) -> Points:
    half, end = torso.half * wide, torso.down(long)
    right = [(0.10, torso.top + 0.02), (half * 0.88, torso.down(0.3)), (half, torso.down(0.72)), (half * 0.95, end)]
    return curve([*right, (0, end - 0.02), *[(-x, y) for x, y in reversed(right)]])


def _star(x: float, y: float, r: float) -> Points:
    tips = [(0.0, 1.0), (0.24, 0.32), (0.95, 0.31), (0.38, -0.12), (0.59, -0.81), (0.0, -0.4)]
    return points([(x + r * a, y + r * b) for a, b in (*tips, *[(-a, b) for a, b in reversed(tips[1:-1])])])


def draw_over_back(pen: Pen, worn: Worn, y: float, deep: float) -> None:
    """On a body on four legs about (-0.1, y), `deep` from its middle to its back."""
    for thing, fallback in (*((thing, "blue") for thing in GARMENTS), ("vest", "green"), ("apron", "pink")):
        if thing in worn:
            wrap = [(-0.16, y + deep * 0.98), (0.10, y + deep * 1.02), (0.22, y + deep * 0.5), (0.16, y - deep * 0.72)]
            pen.fill(curve([*wrap, (-0.12, y - deep * 0.92), (-0.19, y)]), worn[thing] or NAMED[fallback])
    if "cape" in worn:
        tint = worn["cape"] or NAMED["purple"]
        fall = [(0.16, y + deep * 1.05), (-0.12, y + deep * 1.10), (-0.44, y + deep * 0.9), (-0.56, y - deep * 0.5)]
        pen.fill(curve([*fall, (-0.34, y - deep * 0.35), (-0.06, y - deep * 0.1), (0.12, y + deep * 0.4)]), tint)
    if "backpack" in worn:
        tint = worn["backpack"] or NAMED["orange"]
        pen.oval(-0.10, y + deep * 1.25, 0.14, 0.10, tint)
        pen.oval(-0.10, y + deep * 1.15, 0.09, 0.05, darker(tint, 0.2))
        pen.limb([(0.0, y + deep), (0.08, y), (0.02, y - deep * 0.9)], 0.032, darker(tint, 0.3))
    if "bag" in worn:
        tint = worn["bag"] or NAMED["brown"]
        pen.limb([(-0.02, y + deep * 1.02), (-0.06, y)], 0.03, darker(tint, 0.5))
        pen.oval(-0.07, y - deep * 0.25, 0.095, 0.08, tint)
    if "belt" in worn:
        pen.limb([(-0.08, y + deep), (-0.05, y), (-0.08, y - deep * 0.95)], 0.045, worn["belt"] or NAMED["brown"])
    if "badge" in worn:
        pen.fill(_star(0.14, y - deep * 0.1, 0.045), worn["badge"] or GOLD)
    if "patch" in worn:
        _patch(pen, worn["patch"] or NAMED["red"], Torso(-0.5, y + deep, y - deep))
