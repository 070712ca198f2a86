"""Every place the painter knows."""

from services.illustrator.embedded.places.clouds import CLOUDS
from services.illustrator.embedded.places.coast import SHORE
from services.illustrator.embedded.places.court import PALACE
from services.illustrator.embedded.places.deep import UNDERWATER
from services.illustrator.embedded.places.desert import DESERT
from services.illustrator.embedded.places.farm import FARM
from services.illustrator.embedded.places.hall import HALL
from services.illustrator.embedded.places.heights import CAVE, MOUNTAIN
from services.illustrator.embedded.places.market import MARKET
from services.illustrator.embedded.places.part import Place
from services.illustrator.embedded.places.room import ROOM
from services.illustrator.embedded.places.school import PLAYGROUND, SCHOOL
from services.illustrator.embedded.places.snow import SNOWFIELD
from services.illustrator.embedded.places.space import SPACE
from services.illustrator.embedded.places.streams import RIVER
from services.illustrator.embedded.places.streets import CITY
from services.illustrator.embedded.places.village import VILLAGE
from services.illustrator.embedded.places.woods import FOREST, MEADOW

PLACES: dict[str, Place] = {
    "meadow": MEADOW,
    "forest": FOREST,
    "mountain": MOUNTAIN,
    "river": RIVER,
    "farm": FARM,
    "village": VILLAGE,
    "palace": PALACE,
    "city": CITY,
    "school": SCHOOL,
    "playground": PLAYGROUND,
    "market": MARKET,
    "room": ROOM,
    "hall": HALL,
    "shore": SHORE,
    "underwater": UNDERWATER,
    "desert": DESERT,
    "snow": SNOWFIELD,
    "cave": CAVE,
    "space": SPACE,
    "clouds": CLOUDS,
}
