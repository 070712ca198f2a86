"""People: of three ages, in the clothes of their era, with hair, beard and spectacles that tell who they are."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from services.illustrator.embedded.colour import NAMED, Colour, colour, darker, mix
from services.illustrator.embedded.figures.face import Eyes, arc, draw_eyes, draw_mouth
from services.illustrator.embedded.figures.frame import CHILD, Frame
from services.illustrator.embedded.figures.garments import CUTS, PELT, SILVER, Outfit, draw_skirt, draw_top
from services.illustrator.embedded.figures.hair import draw_beard, draw_hair_before, draw_hair_behind, draw_moustache
from services.illustrator.embedded.figures.limbs import SHOE, draw_arm, draw_legs
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.figures.stance import STANCES, Stance
from services.illustrator.embedded.figures.torso import Torso, draw_on_back, draw_on_torso, garment
from services.illustrator.embedded.figures.worn import draw_on_head, draw_round_neck
from services.illustrator.embedded.reading import Character
from services.illustrator.embedded.shapes import curve, points

SKIN = colour("fbdcc0")
HAIR = colour("4c3f3c")
GREY = colour("e4e2e0")
OLD_HAIR = {"pigtails": "braid", "bob": "braid", "ponytail": "bun", "bald": "topknot"}  # in old Korea


@dataclass(frozen=True)
class Person:
    """What is particular to a kind."""

    today: Outfit
    old: Outfit  # in the hanbok of old Korea
    frame: Frame = CHILD
    hair: str = "short"
    tint: Colour = HAIR
    skin: Colour = SKIN
    beard: float = 0.0  # how far it hangs, in radii of the head
    lashes: bool = False
    aged: bool = False
    royal: bool = False  # dressed the same in every era
    cane: bool = False
    wings: bool = False
    feelers: bool = False  # on the head, as an alien has
    horn: bool = False
    worn: Mapping[str, Colour | None] = field(default_factory=dict)
    eyes: float = 1.0


def draw_person(pen: Pen, person: Person, who: Character) -> None:
    person = _as_described(person, who)
    outfit = _outfit(person, who)
    worn = {**person.worn, **who.worn}
    stance = STANCES[who.pose]
    if stance.lying:
        _lie(pen, person, outfit, replace(who, worn=worn))
        return
    pen = replace(pen, y=pen.y - stance.rise * pen.size, lean=pen.lean + stance.lean)
    frame = person.frame.sunk(_sink(person.frame, stance))
    head = pen.part(0.0, frame.neck + frame.head * 0.86, frame.head, stance.tilt)
    if person.wings:
        _wings(pen, frame)
    draw_hair_behind(head, person.hair, person.tint, _ribbon(outfit))
    torso = Torso(frame.half, frame.neck, frame.at(1.1))
    draw_on_back(pen, worn, torso)
    draw_legs(pen, person.skin, outfit, frame, stance)
    draw_skirt(pen, outfit, frame, 0.06 if stance.legs_forward else stance.stride * 0.4)
    pen.limb([(0, frame.neck + 0.05), (0, frame.neck - 0.015)], frame.head * 0.52, person.skin)
    draw_top(pen, outfit, frame)
    draw_on_torso(pen, {thing: tint for thing, tint in worn.items() if thing != garment(worn)}, torso)
    arms = ((-1, stance.left_arm), (1, stance.right_arm))
    for side, angle in arms:
        if angle <= 0:
            draw_arm(pen, person.skin, outfit, frame, side, angle)
    if person.cane and who.pose in ("standing", "walking"):
        _cane(pen, frame)
    _head(head, person, who.face, worn)
    draw_round_neck(pen.part(0, frame.neck - 0.025, frame.half * 0.86), worn)
    for side, angle in arms:
        if angle > 0:
            draw_arm(pen, person.skin, outfit, frame, side, angle)


def _as_described(person: Person, who: Character) -> Person:
    tint = who.hair or (GREY if who.old else person.tint)
    own = OLD_HAIR.get(person.hair, person.hair) if who.era == "old" or "hanbok" in who.worn else person.hair
    return replace(person, tint=tint, hair=who.style or own, aged=person.aged or who.old)


def _outfit(person: Person, who: Character) -> Outfit:
    outfit = _of_era(person, "old" if "hanbok" in who.worn else who.era)
    named = garment(who.worn)
    tint = who.worn[named] if named else None
    return outfit if tint is None else replace(outfit, top=tint, lower=mix(tint, colour("fff8ec"), 0.45))


def _of_era(person: Person, era: str) -> Outfit:
    if era == "old":
        return person.old
    today = person.today
    if person.royal:
        return today
    skirted = CUTS[today.cut].hem is not None
    if era == "future":
        return Outfit("suit", SILVER, today.top)
    if era == "medieval":
        return Outfit("kirtle" if skirted else "tunic", darker(today.top, 0.15), darker(today.lower, 0.3))
    return Outfit("skins", PELT, darker(PELT, 0.3)) if era == "ancient" else today


def _ribbon(outfit: Outfit) -> Colour:
    return NAMED["red"] if outfit.cut in ("jeogori", "baji") else mix(outfit.lower, NAMED["red"], 0.5)


def _sink(frame: Frame, stance: Stance) -> float:
    """Sitting, the hips come down to the ground."""
    return frame.hip - 0.14 if stance.legs_forward else stance.drop


def _head(pen: Pen, person: Person, face: str, worn: Mapping[str, Colour | None]) -> None:
    for side in (-1, 1):
        pen.oval(side * 1.0, -0.10, 0.18, 0.22, person.skin)
    pen.oval(0, 0, 1.02, 0.98, person.skin)
    if person.beard:
        draw_beard(pen, person.tint, person.beard)
    eyes = Eyes(0.42, -0.04, person.eyes, lashes=person.lashes)
    draw_eyes(pen, eyes, face)
    pen.stroke(arc(0.0, -0.25, 0.07, -0.05), darker(person.skin, 0.9), 0.009, 0.8)
    draw_mouth(pen, -0.46, face, 0.85)
    if person.beard:
        draw_moustache(pen, person.tint)
    if person.aged:
        _wrinkles(pen, person)
    draw_hair_before(pen, person.hair, person.tint)
    if person.feelers:
        _feelers(pen, person.skin)
    if person.horn:
        pen.limb([(0, 0.86), (0.02, 1.52)], 0.36, colour("efdcae"), 0.25)
    draw_on_head(pen, worn, eyes)


def _wrinkles(pen: Pen, person: Person) -> None:
    tint = darker(person.skin, 0.9)
    for side in (-1, 1):
        pen.stroke(points([(side * 0.66, 0.02), (side * 0.82, 0.08)]), tint, 0.007, 0.8)
        pen.stroke(points([(side * 0.66, -0.06), (side * 0.82, -0.09)]), tint, 0.007, 0.8)
        cheek = [(side * 0.30, -0.28), (side * 0.40, -0.42), (side * 0.38, -0.56)]
        pen.stroke(curve(cheek, closed=False), tint, 0.007, 0.8)
        pen.stroke(points([(side * 0.26, 0.28), (side * 0.62, 0.26)]), person.tint, 0.022)
    if person.hair == "bald":
        for y in (0.50, 0.62):
            pen.stroke(arc(0, y, 0.30, 0.05), tint, 0.006, 0.7)


def _cane(pen: Pen, frame: Frame) -> None:
    x, top = frame.half * 0.82 + 0.17, frame.hip + 0.10
    pen.limb(
        [(x + 0.035, 0.015), (x + 0.01, top * 0.6), (x, top), (x - 0.03, top + 0.05), (x - 0.07, top + 0.03)],
        0.028,
        NAMED["chestnut"],
    )


def _wings(pen: Pen, frame: Frame) -> None:
    """A fairy's."""
    tint = colour("d9ecf5")
    for side in (-1, 1):
        pen.oval(side * 0.27, frame.neck + 0.04, 0.21, 0.13, tint, side * 38)
        pen.oval(side * 0.24, frame.at(0.75), 0.16, 0.10, mix(tint, NAMED["pink"], 0.4), side * -24)


def _feelers(pen: Pen, skin: Colour) -> None:
    for side in (-1, 1):
        pen.limb([(side * 0.30, 0.84), (side * 0.42, 1.24), (side * 0.62, 1.50)], 0.11, skin)
        pen.oval(side * 0.64, 1.56, 0.17, 0.17, NAMED["yellow"])


def _lie(pen: Pen, person: Person, outfit: Outfit, who: Character) -> None:
    """On the belly, the head upon the arms."""
    child = person.frame.head
    long = 0.36 + (0.215 - child) * 1.6
    cut = CUTS[outfit.cut]
    head = pen.part(0.22, child * 1.04, child, 16)
    if person.hair not in ("braid", "long", "pigtails"):
        draw_hair_behind(head, person.hair, person.tint, _ribbon(outfit))
    else:
        draw_hair_behind(head, "parted", person.tint, _ribbon(outfit))  # long hair would hang into the ground
    for up in (0.085, 0.045):
        pen.limb(
            [(-long * 0.5, up + 0.01), (-long - 0.12, up)], 0.075, outfit.lower if cut.hem is None else person.skin
        )
        pen.oval(-long - 0.16, up, 0.05, 0.036, SHOE, 20)
    tint = outfit.top if outfit.cut in ("robe", "suit", "skins") else outfit.lower
    pen.fill(
        curve([(-0.05, 0.20), (-long * 0.6, 0.19), (-long - 0.06, 0.13), (-long - 0.06, 0.02), (-0.05, 0.02)]), tint
    )
    pen.fill(curve([(0.14, 0.20), (-0.06, 0.23), (-0.18, 0.19), (-0.18, 0.03), (0.14, 0.02)]), outfit.top)
    pen.limb([(0.02, 0.09), (0.16, 0.04), (0.36, 0.045)], 0.075, outfit.top if cut.sleeve >= 1 else person.skin)
    pen.oval(0.40, 0.045, 0.042, 0.038, person.skin)
    _head(head, person, who.face, who.worn)
    draw_round_neck(pen.part(0.07, 0.10, 0.10), who.worn)
