"""Birds: in profile, the head turned half to the reader; what tells a magpie from a chick is in their build."""

from dataclasses import dataclass, replace

from services.illustrator.embedded.colour import WHITE, Colour, colour, darker, mix
from services.illustrator.embedded.figures.face import Eyes, draw_eyes
from services.illustrator.embedded.figures.pen import FLAT, Pen
from services.illustrator.embedded.figures.stance import STANCES, Stance
from services.illustrator.embedded.figures.torso import draw_over_back
from services.illustrator.embedded.figures.worn import draw_on_head, draw_round_neck
from services.illustrator.embedded.reading import Character
from services.illustrator.embedded.shapes import curve, points

ORANGE = colour("f0a04c")
COMB = colour("dd5f52")
DARK = 1.2  # of red, green and blue together: eyes need a rim on such feathers
TURN = -0.14  # of the eyes, away from where the beak points


@dataclass(frozen=True)
class Bird:
    """Lengths in heights of the figure."""

    coat: Colour
    belly: Colour
    wing: Colour
    beak: str = "short"  # short, sharp, flat, hooked
    bill: Colour = ORANGE
    tail: str = "short"  # short, long, fan, none
    legs: float = 0.10
    deep: float = 0.21  # half of the body
    head: float = 0.20
    neck: float = 0.0
    crest: str = ""  # comb, tufts, cap, plume
    tail_tint: Colour | None = None
    cheek: Colour | None = None
    discs: Colour | None = None  # round the eyes, as an owl has
    upright: bool = False
    patch: Colour | None = None  # on the shoulder, as a magpie's white one


def draw_bird(pen: Pen, bird: Bird, who: Character) -> None:
    stance = STANCES[who.pose]
    bird = replace(bird, coat=who.coat or bird.coat, wing=darker(who.coat, 0.35) if who.coat else bird.wing)
    pen = replace(pen, y=pen.y - stance.rise * pen.size, lean=pen.lean + stance.lean * 0.4)
    down = stance.legs_forward or stance.lying
    y = bird.deep * 0.94 if down else bird.legs + bird.deep * 0.95
    if bird.upright:
        y = max(y, 0.30 if not down else 0.26)
    flies = who.pose == "flying"
    x, up = _head_at(bird, y, stance)
    _tail(pen, bird, y)
    if flies and not bird.upright:
        _spread(pen, bird, y, far=True)
    if not down:
        _legs(pen, bird, y, stance, tucked=flies)
    _body(pen, bird, y, (x, up))
    if not bird.upright:
        draw_over_back(pen.part(0.04, y, 0.8), who.worn, 0.0, bird.deep)
    _wing(pen, bird, y, who.pose)
    draw_round_neck(pen.part(x - 0.02, up - bird.head * 0.86, bird.head * 0.72), who.worn)
    head = pen.part(x, up, bird.head, 12 if stance.lying else 0)
    _head(head, bird, who.face)
    draw_on_head(head.part(TURN, 0), who.worn, _eyes(bird))


def _head_at(bird: Bird, y: float, stance: Stance) -> tuple[float, float]:
    if bird.upright:
        return 0.02, y + bird.deep * 1.25 + bird.head * 0.45
    neck = 0.0 if stance.lying else bird.neck
    return 0.19 + neck * 0.1, y + bird.deep * 0.62 + bird.head * 0.62 + neck


def _body(pen: Pen, bird: Bird, y: float, head: tuple[float, float]) -> None:
    deep = bird.deep
    if bird.neck:
        pen.limb([(0.12, y + deep * 0.2), (0.20, (y + head[1]) / 2), head], deep * 0.9, bird.coat, 0.6)
    if bird.upright:
        pen.oval(0, y, deep * 1.02, deep * 1.42, bird.coat)
        pen.patch(0.03, y - deep * 0.16, deep * 0.74, deep * 1.14, bird.belly)
        return
    egg = [(-0.34, y + deep * 0.30), (-0.12, y + deep * 0.86), (0.14, y + deep * 0.98), (0.31, y + deep * 0.35)]
    pen.fill(curve([*egg, (0.24, y - deep * 0.62), (0.0, y - deep * 0.98), (-0.22, y - deep * 0.62)]), bird.coat)
    breast = [(0.30, y + deep * 0.36), (0.23, y - deep * 0.58), (0.0, y - deep * 0.92), (-0.20, y - deep * 0.56)]
    pen.fill(curve([*breast, (0.02, y - deep * 0.15)]), bird.belly, FLAT, contour=0)


def _tail(pen: Pen, bird: Bird, y: float) -> None:
    tint = bird.tail_tint or bird.wing
    if bird.tail == "long":
        pen.fill(
            curve(
                [
                    (-0.20, y + 0.10),
                    (-0.55, y + 0.20),
                    (-0.92, y + 0.34),
                    (-0.96, y + 0.25),
                    (-0.60, y + 0.06),
                    (-0.22, y - 0.04),
                ]
            ),
            tint,
        )
        pen.stroke(points([(-0.34, y + 0.09), (-0.86, y + 0.27)]), mix(bird.wing, WHITE, 0.3), 0.016, 0.8)
    elif bird.tail == "fan":
        for tip_x, tip_y in ((-0.56, 0.10), (-0.54, 0.24), (-0.44, 0.34)):
            pen.limb(
                [(-0.20, y + 0.02), ((tip_x - 0.2) / 2 - 0.03, y + tip_y * 0.6), (tip_x, y + tip_y)], 0.15, tint, 0.8
            )
    elif bird.tail == "short":
        fork = [(-0.22, y + 0.08), (-0.56, y + 0.16), (-0.47, y + 0.08), (-0.55, y + 0.0), (-0.22, y - 0.05)]
        pen.fill(points(fork), tint)


def _legs(pen: Pen, bird: Bird, y: float, stance: Stance, tucked: bool) -> None:
    tint = darker(bird.bill, 0.25)
    middle = 0.0 if bird.upright else 0.02
    for side in (-1, 1):
        x = middle + side * (0.07 + stance.stride * 0.6)
        if tucked:
            pen.stroke(points([(x, y - bird.deep * 0.8), (x - 0.10, y - bird.deep * 1.15)]), tint, 0.022)
            continue
        pen.stroke(points([(middle + side * 0.07, y - bird.deep * 0.7), (x, 0.03)]), tint, 0.024)
        if bird.beak == "flat" or bird.upright:
            pen.fill(curve([(x - 0.04, 0.03), (x + 0.02, 0.06), (x + 0.12, 0.015), (x + 0.02, 0.0)]), tint)
        else:
            for toe in (-0.05, 0.02, 0.08):
                pen.stroke(points([(x, 0.03), (x + toe, 0.006)]), tint, 0.018)


def _wing(pen: Pen, bird: Bird, y: float, pose: str) -> None:
    if bird.upright:
        for side in (-1, 1):
            up = pose == "flying" or (side > 0 and pose == "waving")
            tip = (
                (side * bird.deep * 1.75, y + bird.deep * 1.1) if up else (side * bird.deep * 1.22, y - bird.deep * 0.7)
            )
            root = (side * bird.deep * 0.80, y + bird.deep * 0.75)
            pen.limb([root, ((root[0] + tip[0]) / 2 + side * 0.03, (root[1] + tip[1]) / 2), tip], 0.13, bird.wing, 0.5)
    elif pose == "flying":
        _spread(pen, bird, y, far=False)
    elif pose == "waving":
        _raised(pen, bird, y)
    else:
        _folded(pen, bird, y)


def _folded(pen: Pen, bird: Bird, y: float) -> None:
    deep = bird.deep
    if bird.patch:
        pen.patch(0.06, y + deep * 0.46, 0.11, deep * 0.30, bird.patch, -14)
    half = [(0.12, y + deep * 0.45), (-0.08, y + deep * 0.52), (-0.36, y + deep * 0.12), (-0.16, y - deep * 0.38)]
    pen.fill(curve([*half, (0.06, y - deep * 0.30)]), bird.wing)
    for start, end in ((-0.02, -0.22), (0.02, -0.12)):
        feather = [(start, y - deep * 0.1), (end - 0.02, y - deep * 0.12 + start)]
        pen.stroke(points(feather), darker(bird.wing, 0.7), 0.008, 0.6)


def _raised(pen: Pen, bird: Bird, y: float) -> None:
    deep = bird.deep
    wing = [(0.10, y + deep * 0.1), (-0.02, y + deep * 0.9), (-0.16, y + deep * 2.2), (-0.28, y + deep * 1.9)]
    pen.fill(curve([*wing, (-0.32, y + deep * 1.2), (-0.22, y + deep * 0.2)]), bird.wing)


def _spread(pen: Pen, bird: Bird, y: float, far: bool) -> None:
    """Raised high, its feathers like fingers."""
    tint = darker(bird.wing, 0.25) if far else bird.wing
    shift = 0.22 if far else 0.0
    edge = [(0.14, 0.0), (0.12, 0.30), (0.00, 0.62), (-0.20, 0.86)]
    fingers = [(-0.25, 0.80), (-0.22, 0.68), (-0.34, 0.70), (-0.30, 0.56), (-0.42, 0.54), (-0.35, 0.42), (-0.46, 0.36)]
    under = [(-0.38, 0.26), (-0.46, 0.18), (-0.30, 0.04)]
    pen.fill(curve([(x + shift * (0.3 + up), y + up) for x, up in (*edge, *fingers, *under)]), tint)


def _eyes(bird: Bird) -> Eyes:
    dark = sum(bird.coat) < DARK and not bird.cheek
    return Eyes(0.44, 0.10, 1.35 if bird.discs else 1.05, rim=colour("f4efe8") if dark else None)


def _head(pen: Pen, bird: Bird, face: str) -> None:
    if bird.crest in CRESTS:
        CRESTS[bird.crest](pen, bird)
    pen.oval(0, 0, 1.04, 0.98, bird.coat)
    if bird.cheek:
        for side in (-1, 1):
            pen.patch(side * 0.46 + TURN * 0.5, -0.22, 0.42, 0.46, bird.cheek)
    looking = pen.part(TURN, 0)
    if bird.discs:
        for side in (-1, 1):
            looking.oval(side * 0.44, 0.08, 0.46, 0.48, bird.discs)
    draw_eyes(looking, _eyes(bird), face)
    _beak(pen, bird, face)


def _beak(pen: Pen, bird: Bird, face: str) -> None:
    long = {"short": 0.62, "sharp": 1.05, "flat": 0.80, "hooked": 0.30}[bird.beak] + 0.30
    gape = {"surprised": 0.30, "happy": 0.16}.get(face, 0.03)
    if bird.beak == "hooked":
        pen.fill(curve([(-0.34, 0.0), (-0.14, 0.06), (0.06, 0.0), (-0.12, -0.46)]), bird.bill)
        return
    droop = -0.16 if face in ("sad", "angry", "worried") else 0.0
    lower = [(0.06, -0.22), (long * 0.86, -0.26 - gape + droop), (0.30, -0.44 - gape * 0.6), (0.02, -0.34)]
    pen.fill(curve(lower), darker(bird.bill, 0.35))
    if bird.beak == "flat":
        top = [
            (0.0, 0.0),
            (0.40, -0.08),
            (long, -0.10),
            (long + 0.10, -0.24 + droop),
            (long * 0.6, -0.30),
            (0.0, -0.32),
        ]
        pen.fill(curve(top), bird.bill)
    else:
        tip = (long, -0.22 + droop)
        pen.fill(curve([(0.0, 0.06), (0.36, 0.02), tip, tip, (0.30, -0.34), (0.0, -0.34)]), bird.bill)


def _comb(pen: Pen, _bird: Bird) -> None:
    for x, up in ((-0.30, 0.94), (0.0, 1.10), (0.30, 0.98)):
        pen.oval(x, up, 0.22, 0.28, COMB)
    pen.oval(0.30, -0.62, 0.16, 0.26, COMB)


def _tufts(pen: Pen, bird: Bird) -> None:
    for side in (-1, 1):
        tip = (side * 0.92 + TURN, 1.28)
        pen.fill(curve([(side * 0.22, 0.84), tip, tip, (side * 0.98, 0.42)]), bird.coat)


def _cap(pen: Pen, _bird: Bird) -> None:
    pen.oval(0.0, 0.62, 0.72, 0.48, COMB)


def _plume(pen: Pen, bird: Bird) -> None:
    for x, turn in ((-0.14, 24), (0.04, 0)):
        pen.oval(x, 1.10, 0.09, 0.28, bird.coat, turn)


CRESTS = {"comb": _comb, "tufts": _tufts, "cap": _cap, "plume": _plume}
