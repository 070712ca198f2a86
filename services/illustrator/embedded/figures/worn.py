"""What is worn on the head and round the neck, in the measure of a head or of a neck: its half is 1."""

from collections.abc import Callable

from services.illustrator.embedded.colour import GOLD, INK, NAMED, Colour, colour, darker, mix
from services.illustrator.embedded.figures.face import Eyes
from services.illustrator.embedded.figures.own import draw_own_marks
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.figures.torso import GARMENTS, Worn
from services.illustrator.embedded.shapes import curve, ellipse, points

STRAW = colour("e9cd8c")
CROWN_Y = 0.74  # where a hat sits


def as_scarf(worn: Worn) -> Worn:
    """For a body that no clothes fit: their colour, round the neck."""
    unfit = next((thing for thing in (*GARMENTS, "vest", "cape", "apron") if thing in worn), None)
    return worn if unfit is None or "scarf" in worn else {**worn, "scarf": worn[unfit]}


def draw_sash(pen: Pen, worn: Worn, top: tuple[float, float], bottom: tuple[float, float]) -> None:
    """A scarf round a body without a neck, from its back to its belly."""
    worn = as_scarf(worn)
    if "scarf" in worn:
        tint = worn["scarf"] or NAMED["red"]
        x, y = (top[0] + bottom[0]) / 2 + 0.07, (top[1] + bottom[1]) / 2
        pen.limb(
            [(bottom[0] - 0.01, bottom[1] + 0.04), (x - 0.16, y - 0.1), (x - 0.22, y - 0.02)], 0.06, darker(tint, 0.15)
        )
        pen.limb([top, (x, y), bottom], 0.085, tint)
    if "collar" in worn:
        pen.oval(bottom[0] + 0.02, bottom[1], 0.05, 0.05, GOLD)


def draw_round_neck(pen: Pen, worn: Worn) -> None:
    if "collar" in worn:
        tint = worn["collar"] or NAMED["red"]
        pen.limb([(-0.85, 0.02), (0, -0.16), (0.85, 0.02)], 0.20, tint)
        pen.oval(0, -0.32, 0.20, 0.20, GOLD)
        pen.dot(0, -0.38, 0.05, 0.07, darker(GOLD, 1.0))
    if "necklace" in worn:
        tint = worn["necklace"] or colour("fdf6ee")
        for x, y in ((-0.66, -0.02), (-0.36, -0.22), (0.0, -0.30), (0.36, -0.22), (0.66, -0.02)):
            pen.oval(x, y, 0.13, 0.13, tint)
    if "scarf" in worn:
        tint = worn["scarf"] or NAMED["red"]
        tail = [(0.30, -0.1), (0.80, 0.0), (0.98, -1.05), (0.46, -1.12)]
        pen.fill(curve(tail), darker(tint, 0.15))
        pen.stroke(points([(0.50, -0.86), (0.92, -0.82)]), mix(tint, NAMED["white"], 0.7), 0.016)
        pen.oval(0, 0.0, 1.12, 0.32, tint)
        pen.stroke(curve([(-0.9, -0.02), (0.0, -0.16), (0.9, 0.0)], closed=False), darker(tint, 0.6), 0.008, 0.6)


def draw_on_head(pen: Pen, worn: Worn, eyes: Eyes) -> None:
    draw_own_marks(pen, worn, eyes)
    if "glasses" in worn:
        draw_glasses(pen, eyes, worn["glasses"])
    for thing, draw in HATS.items():
        if thing in worn:
            draw(pen, worn[thing])


def draw_glasses(pen: Pen, eyes: Eyes, tint: Colour | None = None) -> None:
    for side in (-1, 1):
        ring = ellipse(side * eyes.apart, eyes.up, 0.30, 0.30)
        pen.stroke(points([*ring, *ring[:2]]), darker(tint, 0.4) if tint else INK, 0.012)
    pen.stroke(points([(-eyes.apart + 0.29, eyes.up + 0.03), (eyes.apart - 0.29, eyes.up + 0.03)]), INK, 0.012)


def draw_crown(pen: Pen, tint: Colour | None) -> None:
    y = CROWN_Y
    zigzag = [
        (-0.54, y - 0.04),
        (-0.64, y + 0.62),
        (-0.30, y + 0.32),
        (0, y + 0.76),
        (0.30, y + 0.32),
        (0.64, y + 0.62),
    ]
    pen.fill(points([*zigzag, (0.54, y - 0.04)]), tint or GOLD)
    pen.limb([(-0.54, y + 0.0), (0, y - 0.06), (0.54, y + 0.0)], 0.13, darker(tint or GOLD, 0.25))
    for x, up in ((-0.64, 0.64), (0, 0.78), (0.64, 0.64)):
        pen.dot(x, y + up, 0.075, 0.075, NAMED["red"])
    pen.dot(0, y + 0.22, 0.10, 0.11, NAMED["turquoise"])


def _hat(pen: Pen, tint: Colour | None) -> None:
    tint, y = tint or NAMED["green"], CROWN_Y
    pen.fill(curve([(-0.56, y), (-0.48, y + 0.52), (0, y + 0.66), (0.48, y + 0.52), (0.56, y)]), tint)
    pen.oval(0, y, 0.96, 0.16, tint)
    pen.limb([(-0.56, y + 0.12), (0, y + 0.07), (0.56, y + 0.12)], 0.13, darker(tint, 0.5))


def _oversized(pen: Pen, tint: Colour | None) -> None:
    """So large that it slides over the eyes."""
    _lowered(pen, tint, 0.06, 1.0)


def _gigantic(pen: Pen, tint: Colour | None) -> None:
    """So large that hardly anything of whoever wears it is seen."""
    _lowered(pen, tint, -0.98, 1.5)


def _lowered(pen: Pen, tint: Colour | None, y: float, half: float) -> None:
    """A hat whose brim is so low, and whose crown is so wide."""
    tint, top = tint or NAMED["red"], 1.30 * half
    crown = [(-1.08, 0), (-1.0, 0.7), (-0.35, 1.0), (0.40, 0.96), (1.0, 0.66), (1.08, 0)]
    pen.fill(curve([(half * across, y + top * up) for across, up in crown]), tint)
    pen.limb([(-half * 1.06, y + 0.16), (0, y + 0.04), (half * 1.06, y + 0.16)], 0.2 * half, GOLD)
    pen.oval(0, y, 1.42 * half, 0.20 * half, tint)


def _knitted(pen: Pen, tint: Colour | None) -> None:
    """With a pompom."""
    tint, y = tint or NAMED["red"], CROWN_Y - 0.10
    pen.fill(curve([(-0.80, y), (-0.58, y + 0.52), (0, y + 0.74), (0.58, y + 0.52), (0.80, y)]), tint)
    pen.limb([(-0.80, y), (0, y + 0.10), (0.80, y)], 0.24, mix(tint, NAMED["white"], 0.6))
    pen.oval(0, y + 0.82, 0.19, 0.19, NAMED["white"])


def _straw(pen: Pen, tint: Colour | None) -> None:
    y = CROWN_Y
    pen.oval(0, y, 1.36, 0.22, STRAW)
    pen.fill(curve([(-0.56, y + 0.04), (-0.44, y + 0.48), (0.44, y + 0.48), (0.56, y + 0.04)]), STRAW)
    pen.limb([(-0.54, y + 0.12), (0, y + 0.07), (0.54, y + 0.12)], 0.12, tint or NAMED["red"])


def _pointed(pen: Pen, tint: Colour | None) -> None:
    """A wizard's or a witch's."""
    tint, y = tint or NAMED["purple"], CROWN_Y
    tip = (0.30, y + 1.30)
    pen.fill(curve([(-0.60, y), (-0.22, y + 0.76), tip, tip, (0.30, y + 0.66), (0.60, y)]), tint)
    pen.oval(0, y, 1.14, 0.18, tint)
    pen.limb([(-0.58, y + 0.14), (0, y + 0.09), (0.58, y + 0.14)], 0.12, GOLD)


def _helmet(pen: Pen, tint: Colour | None) -> None:
    tint, y = tint or NAMED["silver"], 0.48
    pen.fill(curve([(-1.02, y), (-0.84, y + 0.52), (0, y + 0.82), (0.84, y + 0.52), (1.02, y), (0, y + 0.12)]), tint)
    pen.limb([(0, y + 0.80), (0, y + 0.14)], 0.16, darker(tint, 0.3))


def _headphones(pen: Pen, tint: Colour | None) -> None:
    tint = tint or NAMED["teal"]
    pen.stroke(curve([(-1.10, 0.1), (-0.78, 0.86), (0, 1.10), (0.78, 0.86), (1.10, 0.1)], closed=False), tint, 0.035)
    for side in (-1, 1):
        pen.oval(side * 1.10, -0.02, 0.17, 0.28, tint)


def _ribbon(pen: Pen, tint: Colour | None) -> None:
    tint, x, y = tint or NAMED["pink"], 0.48, CROWN_Y + 0.06
    for side in (-1, 1):
        wing = [(x, y), (x + side * 0.46, y + 0.30), (x + side * 0.50, y), (x + side * 0.42, y - 0.26)]
        pen.fill(curve(wing), tint)
    pen.oval(x, y, 0.13, 0.14, darker(tint, 0.35))


def _flower(pen: Pen, tint: Colour | None) -> None:
    x, y = -0.52, CROWN_Y
    for across, up in ((0, 0.20), (0.19, 0.06), (0.12, -0.16), (-0.12, -0.16), (-0.19, 0.06)):
        pen.oval(x + across, y + up, 0.13, 0.13, tint or NAMED["pink"])
    pen.dot(x, y, 0.10, 0.10, GOLD)


HATS: dict[str, Callable[[Pen, Colour | None], None]] = {
    "headphones": _headphones,
    "helmet": _helmet,
    "hat": _hat,
    "oversized": _oversized,
    "gigantic": _gigantic,
    "knitted": _knitted,
    "straw": _straw,
    "pointed": _pointed,
    "crown": draw_crown,
    "ribbon": _ribbon,
    "flower": _flower,
}
