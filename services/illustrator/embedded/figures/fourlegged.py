"""Animals on four legs, in profile, with the head turned to the reader."""

from dataclasses import replace

from services.illustrator.embedded.colour import Colour, colour, darker, mix
from services.illustrator.embedded.figures.animal import Animal
from services.illustrator.embedded.figures.heads import draw_head
from services.illustrator.embedded.figures.marks import locks, stripe
from services.illustrator.embedded.figures.pelts import BLACK, draw_pelt_on_fours, stripes_of
from services.illustrator.embedded.figures.pen import FLAT, Pen
from services.illustrator.embedded.figures.stance import STANCES
from services.illustrator.embedded.figures.tails import draw_tail
from services.illustrator.embedded.figures.torso import draw_over_back
from services.illustrator.embedded.figures.worn import draw_on_head, draw_round_neck
from services.illustrator.embedded.reading import Character
from services.illustrator.embedded.shapes import Points, curve

HOOF = colour("6b564c")
HIND, FORE = -0.32, 0.10  # where the near legs stand
FAR = 0.07  # how far the far legs stand before the near ones


def draw_on_fours(pen: Pen, animal: Animal, who: Character) -> None:
    coat, stance = who.coat or animal.coat, STANCES[who.pose]
    pen = replace(pen, y=pen.y - stance.rise * pen.size)
    if stance.rise:
        pen = replace(pen, lean=pen.lean - 10)
    down = stance.lying or stance.legs_forward
    y = animal.trunk * 0.92 if down else animal.legs + animal.trunk * 0.72
    size = animal.head_size * (0.86 if not animal.hooved else 1.0)
    head = _head_at(animal, y, size, stance.lying)
    limbs = BLACK if "band" in animal.pelt else coat
    _tail(pen, animal, coat, y)
    if down:
        _folded(pen, animal, limbs, behind=True)
    else:
        _far_legs(pen, animal, limbs, y, who.pose)
    _trunk(pen, animal, coat, y, head)
    draw_over_back(pen, who.worn, y, animal.trunk)
    if down:
        _folded(pen, animal, limbs, behind=False)
    else:
        _near_legs(pen, animal, limbs, y, who.pose)
    draw_round_neck(pen.part(*_throat(animal, head, size, stance.lying), size * 0.66), who.worn)
    measure = pen.part(*head, size, 14 if stance.lying else 0)
    draw_head(measure, animal.head, coat, animal.belly, who.face)
    draw_on_head(measure, who.worn, animal.head.eyes)


def _head_at(animal: Animal, y: float, size: float, lying: bool) -> tuple[float, float]:
    if lying:
        return 0.30, size * 0.86 + (0.10 if animal.neck else 0.02)
    return 0.25 + animal.neck * 0.25, y + animal.trunk * 0.45 + size * 0.62 + animal.neck


def _throat(animal: Animal, head: tuple[float, float], size: float, lying: bool) -> tuple[float, float]:
    """Where a scarf is seen below the head."""
    if lying:
        return head[0] - size * 0.95, head[1] - size * 0.35
    return (head[0] - size * 0.40, head[1] - size * 1.30) if animal.neck else (head[0] - 0.03, head[1] - size * 0.80)


def _trunk(pen: Pen, animal: Animal, coat: Colour, y: float, head: tuple[float, float]) -> None:
    deep = animal.trunk
    if animal.neck:
        root = (0.12, y + deep * 0.25)
        pen.limb(
            [root, ((root[0] + head[0]) / 2, (root[1] + head[1]) / 2), (head[0] - 0.02, head[1])],
            deep * 1.25,
            coat,
            0.72,
        )
        if animal.head.top == "forelock":
            _crest(pen, darker(coat, 0.95), root, head)
    pen.fill(_barrel(animal, y), coat)
    if "wool" not in animal.pelt:
        belly = [(-0.34, y - deep * 0.5), (-0.08, y - deep * 0.62), (0.14, y - deep * 0.4), (-0.08, y - deep * 0.94)]
        pen.fill(curve(belly), mix(coat, animal.belly, 0.75), FLAT, contour=0)
    draw_pelt_on_fours(pen, animal, coat, y)


def _barrel(animal: Animal, y: float) -> Points:
    deep = animal.trunk
    if "wool" in animal.pelt:
        cloud = locks(0, 0, 1.0, 9)
        cloud[:, 0], cloud[:, 1] = -0.10 + cloud[:, 0] * 0.37, y + cloud[:, 1] * deep * 1.2
        return cloud
    back = [(-0.43, y + deep * 0.1), (-0.36, y + deep * 0.86), (-0.12, y + deep * 0.88), (0.12, y + deep * 0.96)]
    return curve([*back, (0.25, y + deep * 0.2), (0.14, y - deep * 0.8), (-0.10, y - deep), (-0.36, y - deep * 0.8)])


def _crest(pen: Pen, tint: Colour, root: tuple[float, float], head: tuple[float, float]) -> None:
    """A horse's mane, along the back of its neck."""
    back = [(root[0] - 0.12, root[1] + 0.02), (head[0] - 0.20, head[1] - 0.10), (head[0] - 0.12, head[1] + 0.16)]
    pen.fill(curve([*back, (head[0], head[1] + 0.10), (head[0] - 0.08, head[1] - 0.10)]), tint)


def _tail(pen: Pen, animal: Animal, coat: Colour, y: float) -> None:
    draw_tail(pen.part(-0.30, y - 0.06, 0.9), animal.tail, coat, 0.06)


def _far_legs(pen: Pen, animal: Animal, coat: Colour, y: float, pose: str) -> None:
    swing = _swing(pose)
    _leg(pen, animal, darker(coat, 0.22), (HIND + FAR, y), HIND + FAR + swing)
    _leg(pen, animal, darker(coat, 0.22), (FORE + FAR, y), FORE + FAR - swing)


def _near_legs(pen: Pen, animal: Animal, coat: Colour, y: float, pose: str) -> None:
    swing = _swing(pose)
    _leg(pen, animal, coat, (HIND, y), HIND - swing)
    if pose == "waving":
        thick = animal.limb
        pen.limb([(FORE + 0.02, y - 0.02), (FORE + 0.16, y - 0.06), (FORE + 0.27, y + 0.06)], thick, coat, 0.85)
        pen.oval(FORE + 0.28, y + 0.08, thick * 0.55, thick * 0.5, HOOF if animal.hooved else animal.paws or coat)
    else:
        _leg(pen, animal, coat, (FORE, y), FORE + swing)


def _swing(pose: str) -> float:
    return {"walking": 0.075, "flying": 0.13}.get(pose, 0.0)


def _leg(pen: Pen, animal: Animal, coat: Colour, hip: tuple[float, float], foot: float) -> None:
    thick = animal.limb
    x, y = hip
    pen.limb([(x, y - animal.trunk * 0.2), ((x + foot) / 2 + 0.012, y * 0.48), (foot, 0.055)], thick * 1.25, coat, 0.74)
    end = HOOF if animal.hooved and not animal.paws else animal.paws or coat
    pen.oval(foot + (0.0 if animal.hooved else 0.018), 0.032, thick * (0.50 if animal.hooved else 0.64), 0.034, end)
    if (dark := stripes_of(animal, coat)) is not None:
        for up in (0.12, 0.17):
            stripe(pen, [((x + foot) / 2 - thick * 0.5, up), ((x + foot) / 2 + thick * 0.2, up - 0.005)], 0.024, dark)


def _folded(pen: Pen, animal: Animal, coat: Colour, behind: bool) -> None:
    """Lying on them."""
    end = HOOF if animal.hooved and not animal.paws else animal.paws or coat
    if behind:
        pen.oval(0.20, 0.045, 0.16, 0.042, darker(coat, 0.2))
        return
    pen.oval(-0.27, animal.trunk * 0.62, 0.125, animal.trunk * 0.60, coat, -12)
    pen.oval(-0.16, 0.04, 0.115, 0.040, coat)
    pen.oval(0.16, 0.042, 0.17, 0.044, coat)
    for x in (-0.06, 0.31):
        pen.oval(x, 0.038, 0.038, 0.036, end)
