"""Clothes, and who wears what in which era."""

from collections.abc import Callable
from dataclasses import dataclass

from services.illustrator.embedded.colour import GOLD, NAMED, WHITE, Colour, colour, darker, mix
from services.illustrator.embedded.figures.frame import Frame
from services.illustrator.embedded.figures.pen import FLAT, Pen
from services.illustrator.embedded.shapes import curve, ellipse, points

SILVER = colour("dde3ea")
PELT = colour("c99862")
IVORY = colour("fbf5e8")


@dataclass(frozen=True)
class Outfit:
    cut: str
    top: Colour
    lower: Colour


@dataclass(frozen=True)
class Cut:
    hem: float | None = None  # of a skirt: its height as a share of the hip's; None of trousers
    flare: float = 0.0  # half of the hem
    waist: float = 0.75  # where the skirt begins, as a share from the neck to the hip
    sleeve: float = 1.0  # its share of the arm
    puffed: float = 1.0
    shin: float = 1.0  # share of the leg that trousers cover
    end: float = 1.06  # where the top ends, as a share from the neck to the hip


CUTS: dict[str, Cut] = {
    "jeogori": Cut(hem=0.16, flare=0.27, waist=0.55, puffed=1.25, end=0.66),
    "baji": Cut(puffed=1.25, end=0.92),
    "skirt": Cut(hem=0.50, flare=0.20, sleeve=0.42),
    "trousers": Cut(sleeve=0.42),
    "shorts": Cut(sleeve=0.42, shin=0.45),
    "long": Cut(hem=0.26, flare=0.20, waist=0.85),
    "gown": Cut(hem=0.12, flare=0.36, waist=0.74, sleeve=0.36, puffed=1.8),
    "robe": Cut(hem=0.12, flare=0.28, waist=0.30, puffed=1.5),
    "suit": Cut(),
    "kirtle": Cut(hem=0.16, flare=0.25, waist=0.72, puffed=1.3),
    "tunic": Cut(hem=0.62, flare=0.17, waist=0.70),
    "skins": Cut(hem=0.56, flare=0.18, waist=0.60, sleeve=0.0, shin=0.0),
    "coat": Cut(hem=0.50, flare=0.18, waist=0.60),
}


def draw_skirt(pen: Pen, outfit: Outfit, frame: Frame, spread: float) -> None:
    cut = CUTS[outfit.cut]
    if cut.hem is None:
        return
    hem, waist, flare = max(0.04, frame.hip * cut.hem), frame.at(cut.waist), cut.flare + spread
    knee = waist * 0.45 + hem * 0.55
    right = [
        (frame.half * 0.72, waist),
        (flare * 0.72, knee),
        (flare, hem + 0.05),
        (flare * 0.96, hem),
        (flare * 0.5, hem),
    ]
    tint = outfit.top if outfit.cut in ("robe", "tunic", "skins", "coat") else outfit.lower
    pen.fill(curve([*right, (0, hem - 0.01), *[(-x, y) for x, y in reversed(right)]]), tint)
    if outfit.cut == "skins":
        for x, up in ((-0.5, 0.3), (0.2, 0.55), (0.55, 0.2), (-0.1, 0.15)):
            pen.patch(x * flare, hem + (waist - hem) * up, 0.028, 0.02, darker(tint, 0.8), 20)
        return
    for share in (-0.55, 0.0, 0.55):
        fold = [(share * frame.half * 0.7, waist - 0.03), (share * flare, hem + 0.05)]
        pen.stroke(points(fold), darker(tint, 0.8), 0.007, 0.45)
    if outfit.cut in ("gown", "robe"):
        band = curve([(-flare * 0.96, hem + 0.035), (0, hem + 0.008), (flare * 0.96, hem + 0.035)], closed=False)
        pen.stroke(band, IVORY if outfit.cut == "gown" else GOLD, 0.030)


def draw_top(pen: Pen, outfit: Outfit, frame: Frame) -> None:
    cut = CUTS[outfit.cut]
    end, half = frame.at(cut.end), frame.half
    waist = half * (0.86 if outfit.cut == "gown" else 1.0)
    right = [(0.055, frame.neck + 0.015), (half * 0.86, frame.neck - 0.015), (half, frame.at(0.4)), (waist, end)]
    pen.fill(curve([*right, (0, end - 0.012), *[(-x, y) for x, y in reversed(right)]]), outfit.top)
    if outfit.cut in DETAILS:
        DETAILS[outfit.cut](pen, outfit, frame)


def _goreum(pen: Pen, outfit: Outfit, frame: Frame) -> None:
    """The white collar of a jeogori and its long ribbon."""
    low = frame.at(0.42)
    pen.fill(curve([(-0.075, frame.neck + 0.01), (0.015, low), (0.075, frame.neck + 0.01), (0.01, low + 0.05)]), IVORY)
    tie = darker(outfit.lower, 0.45) if outfit.cut == "jeogori" else NAMED["navy"]
    for end, x in ((0.15, 0.055), (0.11, 0.02)):
        pen.fill(curve([(0.01, low), (x, low), (x + 0.012, low - end), (x - 0.022, low - end)]), tie)
    pen.oval(0.03, low + 0.003, 0.042, 0.022, tie, 15)


def _tee(pen: Pen, outfit: Outfit, frame: Frame) -> None:
    stripe = mix(outfit.top, WHITE, 0.75)
    for share in (0.42, 0.66, 0.90):
        y, wide = frame.at(share), frame.half * 0.93
        pen.stroke(curve([(-wide, y), (0, y - 0.012), (wide, y)], closed=False), stripe, 0.022)
    pen.stroke(
        curve([(-0.06, frame.neck), (0, frame.neck - 0.03), (0.06, frame.neck)], closed=False),
        darker(outfit.top, 0.6),
        0.012,
    )


def _cardigan(pen: Pen, outfit: Outfit, frame: Frame) -> None:
    blouse = [(-0.05, frame.neck), (0.05, frame.neck), (0.045, frame.at(1.0)), (-0.045, frame.at(1.0))]
    pen.fill(points(blouse), IVORY, FLAT, contour=0.6)
    for share in (0.35, 0.6, 0.85):
        pen.dot(0.062, frame.at(share), 0.012, 0.012, darker(outfit.top, 0.8))


def _bodice(pen: Pen, _outfit: Outfit, frame: Frame) -> None:
    pen.limb(
        [(-frame.half * 0.84, frame.at(0.82)), (0, frame.at(0.90)), (frame.half * 0.84, frame.at(0.82))], 0.04, GOLD
    )
    pen.fill(curve([(-0.07, frame.neck), (0, frame.at(0.3)), (0.07, frame.neck)]), IVORY, FLAT, contour=0.5)


def _royal(pen: Pen, _outfit: Outfit, frame: Frame) -> None:
    """A gold roundel, a belt of jade."""
    pen.dot(0, frame.at(0.36), 0.075, 0.075, GOLD)
    pen.stroke(ellipse(0, frame.at(0.36), 0.045, 0.045), darker(GOLD, 0.8), 0.010)
    pen.dot(0, frame.at(0.36), 0.018, 0.018, NAMED["red"])
    pen.limb(
        [(-frame.half, frame.at(0.90)), (0, frame.at(0.96)), (frame.half, frame.at(0.90))], 0.045, darker(GOLD, 0.2)
    )
    for x in (-0.07, 0.0, 0.07):
        pen.dot(x, frame.at(0.95), 0.018, 0.018, NAMED["turquoise"])


def _space(pen: Pen, outfit: Outfit, frame: Frame) -> None:
    """A ring for the visor, a lamp on the chest."""
    pen.oval(0, frame.neck + 0.005, frame.half * 0.84, 0.034, mix(outfit.lower, WHITE, 0.2))
    pen.dot(0, frame.at(0.45), 0.034, 0.034, NAMED["turquoise"])
    for side in (-1, 1):
        path = [(side * frame.half * 0.72, frame.at(0.15)), (side * frame.half * 0.62, frame.at(1.0))]
        pen.stroke(points(path), outfit.lower, 0.022)


def _belted(pen: Pen, outfit: Outfit, frame: Frame) -> None:
    y = frame.at(0.82)
    pen.limb([(-frame.half, y), (0, y - 0.012), (frame.half, y)], 0.04, NAMED["chestnut"])
    pen.oval(0, y - 0.012, 0.03, 0.026, GOLD)
    neck = [(-0.03, frame.neck), (0, frame.at(0.35)), (0.03, frame.neck)]
    pen.stroke(points(neck), darker(outfit.top, 0.9), 0.012)


def _pelt(pen: Pen, outfit: Outfit, frame: Frame) -> None:
    """Over one shoulder, the other bare."""
    bare = [(0.02, frame.neck + 0.012), (frame.half * 0.9, frame.neck - 0.02), (frame.half * 0.98, frame.at(0.45))]
    pen.fill(curve(bare), colour("fbdcc0"), FLAT, contour=0.5)
    for x, share in ((-0.06, 0.3), (-0.02, 0.62), (0.06, 0.78)):
        pen.patch(x, frame.at(share), 0.024, 0.018, darker(outfit.top, 0.8), -20)


def _buttons(pen: Pen, outfit: Outfit, frame: Frame) -> None:
    """A white coat or a uniform: lapels and a row of buttons."""
    for side in (-1, 1):
        lapel = [(side * 0.01, frame.at(0.5)), (side * 0.075, frame.neck), (side * 0.10, frame.at(0.28))]
        pen.fill(points(lapel), mix(outfit.lower, WHITE, 0.15), FLAT, contour=0.6)
    for share in (0.62, 0.85, 1.08):
        pen.dot(0.0, frame.at(share), 0.012, 0.012, darker(outfit.lower, 0.5))


DETAILS: dict[str, Callable[[Pen, Outfit, Frame], None]] = {
    "jeogori": _goreum,
    "baji": _goreum,
    "skirt": _tee,
    "trousers": _tee,
    "shorts": _tee,
    "long": _cardigan,
    "gown": _bodice,
    "robe": _royal,
    "suit": _space,
    "kirtle": _belted,
    "tunic": _belted,
    "skins": _pelt,
    "coat": _buttons,
}
