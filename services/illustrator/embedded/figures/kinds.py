"""Every kind the painter knows: its plan of body, its build and colours, and how tall it is beside a child (1)."""

from collections.abc import Callable
from dataclasses import dataclass

from services.illustrator.embedded.colour import colour
from services.illustrator.embedded.figures.critter import Critter, draw_critter
from services.illustrator.embedded.figures.heads import Head
from services.illustrator.embedded.figures.others import Creature, draw_bird, draw_fish, draw_robot, draw_turtle
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.figures.person import Person, draw_person
from services.illustrator.embedded.reading import Character

CREAM = colour("fdf3e1")
PALE = colour("fffaf4")


@dataclass(frozen=True)
class Kind:
    draw: Callable[[Pen, Character], None]
    height: float
    width: float = 0.62  # of its height


def _critter(critter: Critter, height: float) -> Kind:
    return Kind(lambda pen, who: draw_critter(pen, critter, who), height)


def _person(person: Person, height: float) -> Kind:
    return Kind(lambda pen, who: draw_person(pen, person, who), height)


def _creature(
    draw: Callable[[Pen, Creature, Character], None], creature: Creature, height: float, width: float
) -> Kind:
    return Kind(lambda pen, who: draw(pen, creature, who), height, width)


def kinds() -> dict[str, Kind]:
    return _animals() | _people() | _creatures()


def _animals() -> dict[str, Kind]:
    soft = colour("f6e3d3")
    return {
        "rabbit": _critter(Critter(colour("f7efe6"), PALE, Head("long"), "puff"), 0.86),
        "tiger": _critter(
            Critter(
                colour("f2ad5e"),
                CREAM,
                Head("round", snout="wide", marks="stripes"),
                "ringed",
                stripes=True,
                girth=0.22,
            ),
            1.16,
        ),
        "bear": _critter(Critter(colour("b98a62"), colour("ecd3b0"), Head("round"), "stub", girth=0.235), 1.18),
        "panda": _critter(
            Critter(colour("faf7f2"), PALE, Head("round", marks="patches", tint=colour("6b6670")), "stub", girth=0.235),
            1.1,
        ),
        "horse": _critter(
            Critter(colour("c08a5e"), CREAM, Head("leaf", 0.96, "wide", marks="forelock"), "tuft", girth=0.20), 1.18
        ),
        "sheep": _critter(
            Critter(colour("f6efe2"), PALE, Head("leaf", marks="wool", tint=colour("e8c9ae")), "puff", girth=0.24), 0.92
        ),
        "fox": _critter(Critter(colour("ea9256"), CREAM, Head("point", 1.12, "none", marks="mask"), "bushy"), 0.94),
        "wolf": _critter(
            Critter(colour("a4a7b3"), colour("eceaea"), Head("point", 1.12, "none", marks="mask"), "bushy"), 1.06
        ),
        "cat": _critter(Critter(colour("f0c38d"), CREAM, Head("point"), "long", stripes=True), 0.84),
        "dog": _critter(Critter(colour("e3bf90"), CREAM, Head("flop"), "long"), 0.88),
        "mouse": _critter(
            Critter(colour("c3bdc2"), soft, Head("big", nose=colour("e58f8c")), "thin", girth=0.16), 0.66
        ),
        "squirrel": _critter(Critter(colour("c98a5a"), CREAM, Head("round", marks="none"), "bushy", girth=0.17), 0.70),
        "lion": _critter(Critter(colour("f0c578"), CREAM, Head("round", marks="mane"), "tuft", girth=0.21), 1.14),
        "elephant": _critter(
            Critter(colour("b6c0d0"), colour("d9dfe8"), Head("wide", snout="trunk", nose=None), "thin", girth=0.25),
            1.34,
        ),
        "deer": _critter(
            Critter(colour("d9a574"), CREAM, Head("leaf", 0.98, horns="antlers"), "stub", spots=True, girth=0.165), 1.08
        ),
        "pig": _critter(
            Critter(colour("f6bdb9"), colour("fbd9d3"), Head("point", snout="pig", nose=None), "curl", girth=0.235),
            0.92,
        ),
        "cow": _critter(
            Critter(colour("d3a06c"), CREAM, Head("leaf", snout="wide", horns="ox"), "tuft", girth=0.24), 1.16
        ),
        "frog": _critter(
            Critter(
                colour("9cc774"),
                colour("eaf2c4"),
                Head("eyes", 1.22, "none", None, eyes_apart=0.49, eyes_up=0.70),
                girth=0.20,
            ),
            0.66,
        ),
        "dragon": _critter(
            Critter(
                colour("7fbfa5"), colour("f5e3a6"), Head("leaf", 1.12, "wide", horns="dragon"), "scaly", girth=0.22
            ),
            1.36,
        ),
    }


def _people() -> dict[str, Kind]:
    white, yellow, pink = colour("fbf6ea"), colour("f6dc84"), colour("ef9aa4")
    blue, green, red = colour("8ab0dc"), colour("9cc98c"), colour("dd6a5c")
    return {
        "girl": _person(Person(yellow, pink, skirt=True, hair="braid"), 1.0),
        "boy": _person(Person(blue, white, hair="bowl"), 1.0),
        "child": _person(Person(green, colour("f1e2bd"), hair="bowl"), 0.96),
        "grandmother": _person(Person(colour("d9c3e2"), colour("a9a3c8"), skirt=True, hair="bun", grey=True), 1.08),
        "grandfather": _person(Person(white, colour("dfe3dc"), hair="topknot", grey=True, beard=True), 1.14),
        "king": _person(Person(red, red, robe=True, hair="bowl", beard=True, crown=True), 1.2),
        "prince": _person(Person(colour("7ea4d4"), colour("7ea4d4"), robe=True, hair="bowl", crown=True), 1.05),
        "princess": _person(Person(colour("fbe6ec"), colour("e98fa8"), skirt=True, hair="braid", crown=True), 1.06),
    }


def _creatures() -> dict[str, Kind]:
    bird = Creature(colour("f4d27a"), CREAM, colour("e0ae58"))
    magpie = Creature(colour("5f6278"), PALE, colour("5f7fb8"))
    fish = Creature(colour("f19b6c"), CREAM, colour("ee7f63"))
    turtle = Creature(colour("a9c98a"), colour("f0e0ae"), colour("86a061"))
    robot = Creature(colour("b9cbd8"), CREAM)
    return {
        "bird": _creature(draw_bird, bird, 0.62, 0.95),
        "magpie": _creature(draw_bird, magpie, 0.66, 0.95),
        "fish": _creature(draw_fish, fish, 0.66, 1.05),
        "turtle": _creature(draw_turtle, turtle, 0.74, 1.2),
        "robot": _creature(draw_robot, robot, 1.06, 0.68),
    }
