"""Every kind the painter knows: how it is drawn, how tall it is beside a child (1), and how wide."""

from collections.abc import Callable
from dataclasses import dataclass

from services.illustrator.embedded.figures.animal import Animal
from services.illustrator.embedded.figures.animals import animals
from services.illustrator.embedded.figures.birds import Bird, draw_bird
from services.illustrator.embedded.figures.crawlers import draw_snail, draw_snake, draw_turtle
from services.illustrator.embedded.figures.flock import birds
from services.illustrator.embedded.figures.fourlegged import draw_on_fours
from services.illustrator.embedded.figures.marvels import draw_bee, draw_butterfly, draw_ghost, draw_snowman
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.figures.people import people
from services.illustrator.embedded.figures.person import Person, draw_person
from services.illustrator.embedded.figures.robot import draw_robot
from services.illustrator.embedded.figures.swimmers import draw_fish, draw_octopus, draw_whale
from services.illustrator.embedded.figures.upright import draw_upright
from services.illustrator.embedded.reading import Character

Draw = Callable[[Pen, Character], None]


@dataclass(frozen=True)
class Kind:
    draw: Draw
    height: float
    width: float = 0.62  # of its height
    breathes: bool = True


def kinds() -> dict[str, Kind]:
    return (
        {name: Kind(_animal(one), height, one.width) for name, (one, height) in animals().items()}
        | {name: Kind(_person(one), height, 0.76 if one.wings else 0.64) for name, (one, height) in people().items()}
        | {name: Kind(_bird(one), height, width) for name, (one, height, width) in birds().items()}
        | _others()
    )


def _others() -> dict[str, Kind]:
    return {
        "fish": Kind(draw_fish, 0.70, 1.15),
        "whale": Kind(draw_whale, 1.10, 1.35),
        "octopus": Kind(draw_octopus, 0.86, 1.0),
        "turtle": Kind(draw_turtle, 0.74, 1.25),
        "snail": Kind(draw_snail, 0.50, 1.1),
        "snake": Kind(draw_snake, 0.70, 1.0),
        "robot": Kind(draw_robot, 1.06, 0.72, breathes=False),
        "butterfly": Kind(draw_butterfly, 0.58, 1.05),
        "bee": Kind(draw_bee, 0.52, 0.80),
        "snowman": Kind(draw_snowman, 0.98, 0.80, breathes=False),
        "ghost": Kind(draw_ghost, 0.86, 0.92, breathes=False),
    }


def _animal(animal: Animal) -> Draw:
    def draw(pen: Pen, who: Character) -> None:
        (draw_on_fours if animal.on_fours(who.pose) else draw_upright)(pen, animal, who)

    return draw


def _person(person: Person) -> Draw:
    return lambda pen, who: draw_person(pen, person, who)


def _bird(bird: Bird) -> Draw:
    return lambda pen, who: draw_bird(pen, bird, who)
