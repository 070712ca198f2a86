import io
from itertools import combinations, pairwise, product

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from contracts.book import Figure, Scene, Shot, Size
from services.illustrator.embedded.air import TIMES
from services.illustrator.embedded.picture import layers, paint
from services.illustrator.embedded.places.table import PLACES
from services.illustrator.embedded.props.table import PROPS
from services.illustrator.embedded.season import SEASONS
from services.illustrator.embedded.sky import CLOUDS
from services.illustrator.embedded.view import view
from services.illustrator.embedded.words import ERAS
from services.illustrator.embedded.words import PLACES as PLACE_WORDS
from services.illustrator.embedded.words import PROPS as PROP_WORDS

SMALL = Size(width=96, height=96)
SEED = 7
APART = 14.0  # mean distance of two pages' channels, of 255: neighbours are another view, not another drawing of one
SPEAKING = {"ancient": "in the stone age", "old": "long ago in Joseon", "past": "in the 1970s", "today": "today",
            "medieval": "in the middle ages", "future": "in the future"}  # fmt: skip
FRIENDS = (Figure(name="bear", pose="waving"), Figure(name="rabbit", pose="standing"))
PROMPT = "A brown bear in a red scarf and a white rabbit"


def scene(place: str, prompt: str = PROMPT, shot: Shot = "wide", **members: str) -> Scene:
    return Scene(prompt=prompt, place=place, cast=FRIENDS, shot=shot, **members)


def painted(shown: Scene, page: int = 1, size: Size = SMALL, seed: int = SEED) -> Image.Image:
    return Image.open(io.BytesIO(paint(shown, page, seed, size, lambda _: None)))


def pixels(image: Image.Image) -> NDArray[np.int16]:
    return np.asarray(image, dtype=np.int16)


def empty_share(image: Image.Image) -> float:
    """How much of the picture, inside its edge, is as white as the paper."""
    inner = pixels(image)[10:-10, 10:-10]
    return float((inner.min(axis=2) > 238).mean())


@pytest.mark.parametrize("place", sorted(PLACES))
def test_a_place_is_painted_at_every_time_in_every_weather_and_is_neither_empty_nor_flat(place: str) -> None:
    poor = []
    for page, (time, weather) in enumerate(product(TIMES, CLOUDS)):
        picture = painted(scene(place, time=time, weather=weather), page)
        if empty_share(picture) > 0.45 or pixels(picture).std() < 16:
            poor.append((time, weather, page))
    assert poor == []


@pytest.mark.parametrize("place", sorted(PLACES))
def test_a_place_has_at_least_three_parts_and_neighbouring_pages_show_different_ones(place: str) -> None:
    assert len(PLACES[place].parts) >= 3
    pages = [pixels(painted(scene(place, time="noon"), page)) for page in range(5)]
    assert all(np.abs(one - other).mean() > APART for one, other in pairwise(pages))


@pytest.mark.parametrize("era", sorted(SPEAKING))
def test_every_era_is_painted_at_every_place(era: str) -> None:
    told = [painted(scene(place, f"{PROMPT} {SPEAKING[era]}"), page) for page, place in enumerate(PLACES)]
    assert all(pixels(picture).std() > 16 for picture in told)


def test_the_eras_are_those_that_the_painter_reads() -> None:
    assert SPEAKING.keys() == ERAS.keys()


@pytest.mark.parametrize("place", ["village", "city", "palace", "room", "market"])
def test_eras_change_what_is_built(place: str) -> None:
    told = [pixels(painted(scene(place, f"{PROMPT} {SPEAKING[era]}"))) for era in ("old", "medieval", "future")]
    assert all(np.abs(one - other).mean() > 6 for one, other in combinations(told, 2))


def test_seasons_change_what_grows() -> None:
    told = [pixels(painted(scene("forest", f"{PROMPT}, in {season}"))) for season in SEASONS if season]
    assert all(np.abs(one - other).mean() > 6 for one, other in combinations(told, 2))


def test_seven_pages_in_a_row_never_repeat_part_side_and_horizon() -> None:
    rng = np.random.default_rng(SEED)
    seen = [view(page, SEED, "wide", 1.0, rng) for page in range(1, 8)]
    assert len({(one.part % 3, one.lens.mirror, one.formation % 3) for one in seen[:6]}) == 6
    assert all(one.part % 3 != other.part % 3 for one, other in pairwise(seen))


@pytest.mark.parametrize("size", [(64, 64), (96, 64), (64, 256), (512, 64), (1400, 100)])
def test_a_picture_of_any_size_is_made_of_the_four_layers(size: tuple[int, int]) -> None:
    asked = Size(width=size[0], height=size[1])
    whole = scene("forest", time="evening", weather="rain")
    sheets = layers(whole, 2, SEED, asked)
    assert list(sheets) == ["paper", "background", "characters", "foreground"]
    laid = Image.new("RGBA", size)
    for sheet in sheets.values():
        laid.alpha_composite(sheet)
    assert np.abs(pixels(laid.convert("RGB")) - pixels(painted(whole, 2, asked))).max() <= 2


def test_each_layer_holds_only_its_own() -> None:
    sheets = layers(scene("meadow", time="noon"), 1, SEED, Size(width=256, height=256))
    covered = {name: float((np.asarray(sheet)[..., 3] > 127).mean()) for name, sheet in sheets.items()}
    assert covered["paper"] == 1.0
    assert 0.85 < covered["background"] < 1.0
    assert 0.02 < covered["characters"] < 0.35
    assert covered["foreground"] < 0.25


def test_a_scene_without_anybody_has_an_empty_sheet_of_characters() -> None:
    sheets = layers(Scene(prompt="a quiet sea", place="shore"), 1, SEED, SMALL)
    assert not np.asarray(sheets["characters"]).any()


def test_every_word_of_a_place_or_a_prop_leads_to_something_painted() -> None:
    assert PLACE_WORDS.keys() == PLACES.keys()
    assert PROP_WORDS.keys() == PROPS.keys()
