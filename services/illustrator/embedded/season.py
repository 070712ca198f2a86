"""What a season does to all that grows."""

from dataclasses import dataclass

from services.illustrator.embedded.colour import Colour, colour


@dataclass(frozen=True)
class Season:
    leaves: tuple[Colour, ...]
    grass: Colour
    hill: Colour
    bare: bool = False  # trees without leaves, snow on what faces the sky
    falling: Colour | None = None  # what the air carries
    flowers: int = 4  # how many grow by the way


GREEN = Season((colour("9cc07a"), colour("87b573"), colour("b0c77c")), colour("b5cf8b"), colour("9fbf95"))
SEASONS: dict[str, Season] = {
    "": GREEN,
    "summer": Season((colour("7fb36a"), colour("6ba463"), colour("98c06a")), colour("a3c878"), colour("8bb585")),
    "spring": Season(
        (colour("f3bcc6"), colour("f7cfd3"), colour("b9d68c")),
        colour("c3dc94"),
        colour("aecb9c"),
        falling=colour("f4b4c2"),
        flowers=8,
    ),
    "autumn": Season(
        (colour("dd7f4e"), colour("d2604a"), colour("e9b04f")),
        colour("d6c382"),
        colour("c9a877"),
        falling=colour("dc8348"),
        flowers=2,
    ),
    "winter": Season((colour("a9b7b4"),), colour("eef2f6"), colour("cfdbe4"), bare=True, flowers=0),
}
