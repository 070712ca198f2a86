"""Every place the painter knows."""

from collections.abc import Callable
from dataclasses import dataclass

from services.illustrator.embedded.places import above, built, country, sea, wild
from services.illustrator.embedded.stage import Stage


@dataclass(frozen=True)
class Place:
    behind: Callable[[Stage], None]
    before: Callable[[Stage], None]
    sky: bool = True
    floating: bool = False  # the cast floats
    bubble: bool = False  # and breathes under a glass
    sheltered: bool = False  # no weather comes in


PLACES: dict[str, Place] = {
    "meadow": Place(country.meadow, country.meadow_near),
    "forest": Place(country.forest, country.forest_near),
    "mountain": Place(country.mountain, country.mountain_near),
    "river": Place(country.river, country.reeds),
    "farm": Place(country.farm, country.farm_near),
    "village": Place(built.village, built.village_near),
    "palace": Place(built.palace_grounds, built.palace_near),
    "city": Place(built.city, built.city_near),
    "school": Place(built.school, built.school_near),
    "market": Place(built.market, built.market_near),
    "room": Place(built.room, built.room_near, sky=False, sheltered=True),
    "shore": Place(sea.shore, sea.shore_near),
    "underwater": Place(sea.underwater, sea.underwater_near, sky=False, floating=True, sheltered=True),
    "desert": Place(wild.desert, wild.desert_near),
    "snow": Place(wild.snowfield, wild.snow_near),
    "cave": Place(wild.cave, wild.cave_near, sky=False, sheltered=True),
    "space": Place(above.space, above.space_near, sky=False, floating=True, bubble=True, sheltered=True),
    "clouds": Place(above.clouds, above.clouds_near),
}
