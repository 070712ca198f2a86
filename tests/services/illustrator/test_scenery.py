from itertools import combinations, pairwise

import numpy as np
import pytest
from PIL import Image

from contracts.book import Scene, Size
from services.illustrator.embedded.picture import layers
from services.illustrator.embedded.places.table import PLACES
from services.illustrator.embedded.props.table import PROPS
from services.illustrator.embedded.season import SEASONS
from services.illustrator.embedded.view import view
from services.illustrator.embedded.words import ERAS, WONDERS
from services.illustrator.embedded.words import PLACES as PLACE_WORDS
from services.illustrator.embedded.words import PROPS as PROP_WORDS
from tests.services.illustrator.pictures import PROMPT, SEED, SIZE, distance, landscape, painted, pixels, scene

APART = 14.0  # mean distance of two pages' channels, of 255: neighbours are another view, not another drawing of one
DIFFERENT = 4.0  # the same, from which two are pictures of different places
SPEAKING = {"ancient": "in the stone age", "old": "long ago in Joseon", "past": "in the 1970s", "today": "today",
            "medieval": "in the middle ages", "future": "in the future"}  # fmt: skip
FOUL = ("rain", "snow", "wind")


def empty_share(image: Image.Image) -> float:
    """How much of the picture, inside its edge, is as white as the paper."""
    inner = pixels(image)[10:-10, 10:-10]
    return float((inner.min(axis=2) > 238).mean())


@pytest.mark.parametrize(("number", "place"), list(enumerate(sorted(PLACES))))
def test_a_place_is_painted_at_every_time_and_in_every_weather_and_is_neither_empty_nor_flat(
    number: int, place: str
) -> None:
    """Over three places every weather meets every time."""
    foul = FOUL[number % 3 :] + FOUL[: number % 3]
    shown = [("noon", "clear", 1), *zip(("night", "morning", "evening"), foul, (1, 2, 3), strict=True)]
    poor = []
    for time, weather, page in shown:
        picture = painted(landscape(place, time=time, weather=weather), page)
        if empty_share(picture) > 0.45 or pixels(picture).std() < 16:
            poor.append((time, weather, page))
    assert poor == []


@pytest.mark.parametrize("place", sorted(PLACES.keys() - {"space", "room", "hall", "cave"}))
def test_night_is_darker_than_noon(place: str) -> None:
    weather = FOUL[sorted(PLACES).index(place) % 3]
    night, noon = painted(landscape(place, time="night", weather=weather)), painted(landscape(place))
    assert pixels(night).mean() < 0.9 * pixels(noon).mean()


def test_every_place_looks_like_no_other() -> None:
    seen = {place: painted(landscape(place)) for place in PLACES}
    alike = [(one, other) for one, other in combinations(seen, 2) if distance(seen[one], seen[other]) < DIFFERENT]
    assert alike == []


@pytest.mark.parametrize("place", sorted(PLACES))
def test_a_place_has_at_least_three_parts_and_neighbouring_pages_show_different_ones(place: str) -> None:
    assert len(PLACES[place].parts) >= 3
    pages = [painted(landscape(place), page) for page in (1, 2, 3)]
    assert all(distance(one, other) > APART for one, other in pairwise(pages))


@pytest.mark.parametrize(("turn", "era"), list(enumerate(sorted(SPEAKING))))
def test_every_era_is_painted_wherever_it_is(turn: int, era: str) -> None:
    """Each at every sixth place."""
    told = [painted(landscape(place, SPEAKING[era]), turn) for place in sorted(PLACES)[turn::6]]
    assert all(pixels(picture).std() > 16 for picture in told)


def test_the_eras_are_those_that_the_painter_reads() -> None:
    assert SPEAKING.keys() == ERAS.keys()


@pytest.mark.parametrize("place", ["village", "city", "palace", "room", "market"])
def test_eras_change_what_is_built(place: str) -> None:
    told = [painted(landscape(place, SPEAKING[era])) for era in ("old", "medieval", "future")]
    assert all(distance(one, other) > 6 for one, other in combinations(told, 2))


def test_seasons_change_what_grows() -> None:
    told = [painted(landscape("forest", f"In {season}")) for season in SEASONS if season]
    assert all(distance(one, other) > 6 for one, other in combinations(told, 2))


def test_seven_pages_in_a_row_never_repeat_part_side_and_horizon() -> None:
    rng = np.random.default_rng(SEED)
    seen = [view(page, SEED, "wide", 1.0, rng) for page in range(1, 8)]
    assert len({(one.part % 3, one.lens.mirror, one.formation % 3) for one in seen[:6]}) == 6
    assert all(one.part % 3 != other.part % 3 for one, other in pairwise(seen))


@pytest.mark.parametrize(
    ("size", "place", "time", "weather", "page"),
    [
        ((64, 64), "room", "evening", "rain", 1),
        ((96, 64), "forest", "morning", "rain", 2),
        ((64, 256), "snow", "noon", "snow", 0),
        ((300, 100), "village", "night", "clear", 3),
        ((700, 100), "shore", "noon", "wind", 1),
        ((200, 200), "underwater", "night", "clear", 0),
        ((240, 240), "space", "night", "clear", 2),
    ],
)
def test_a_picture_is_made_of_the_four_layers(
    size: tuple[int, int], place: str, time: str, weather: str, page: int
) -> None:
    asked = Size(width=size[0], height=size[1])
    whole = scene(place, f"{PROMPT} with a lantern", time=time, weather=weather)
    sheets = layers(whole, page, SEED, asked)
    assert list(sheets) == ["paper", "background", "characters", "foreground"]
    assert {(sheet.mode, sheet.size) for sheet in sheets.values()} == {("RGBA", size)}
    laid = Image.new("RGBA", size)
    for sheet in sheets.values():
        laid.alpha_composite(sheet)
    assert np.abs(pixels(laid.convert("RGB")) - pixels(painted(whole, page, asked))).max() <= 2


def test_each_layer_holds_only_its_own() -> None:
    sheets = layers(scene("meadow", time="noon"), 1, SEED, Size(width=256, height=256))
    covered = {name: float((np.asarray(sheet)[..., 3] > 127).mean()) for name, sheet in sheets.items()}
    assert covered["paper"] == 1.0
    assert 0.85 < covered["background"] < 1.0
    assert 0.02 < covered["characters"] < 0.35
    assert covered["foreground"] < 0.25


def test_a_scene_without_anybody_has_an_empty_sheet_of_characters() -> None:
    sheets = layers(Scene(prompt="a quiet sea", place="shore"), 1, SEED, SIZE)
    assert not np.asarray(sheets["characters"]).any()


def test_every_word_of_a_place_or_a_prop_leads_to_something_painted() -> None:
    assert PLACE_WORDS.keys() == PLACES.keys()
    assert PROP_WORDS.keys() | WONDERS.keys() == PROPS.keys()
