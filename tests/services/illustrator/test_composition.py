from dataclasses import replace
from itertools import combinations, product

import numpy as np
import pytest

from contracts.book import Figure, Scene, Shot
from services.illustrator.embedded.composition import Standing, arrange
from services.illustrator.embedded.figures.kinds import kinds
from services.illustrator.embedded.figures.stance import STANCES
from services.illustrator.embedded.reading import Character, read
from services.illustrator.embedded.view import view

CAST = ("tiger", "mouse", "girl", "turtle", "king", "elephant")
SHOTS: tuple[Shot, ...] = ("wide", "medium", "close")
APART = 0.2  # of the smaller one's height, that two faces are apart at least


def standing(count: int, page: int, shot: Shot, pose: str = "standing", aspect: float = 1.0) -> list[Standing]:
    cast = [(Character(kind, pose=pose), kinds()[kind]) for kind in CAST[:count]]
    seen = view(page, 7, shot, aspect, np.random.default_rng(7))
    return arrange(cast, seen, page, shot, aspect)


@pytest.mark.parametrize("shot", SHOTS)
@pytest.mark.parametrize("count", range(1, 7))
def test_everyone_is_in_the_picture_with_a_face_to_be_seen(count: int, shot: Shot) -> None:
    for page, pose, aspect in product(range(4), STANCES, (1.0, 1.8, 0.6)):
        group = standing(count, page, shot, pose, aspect)
        assert len(group) == count
        assert all(0 < one.x < aspect for one in group)
        assert all(-0.1 < one.y - one.size < 0.95 for one in group)


@pytest.mark.parametrize("shot", SHOTS)
@pytest.mark.parametrize("count", range(2, 7))
def test_nobody_stands_before_the_face_of_another(count: int, shot: Shot) -> None:
    for page, pose in product(range(4), STANCES):
        for one, other in combinations(standing(count, page, shot, pose), 2):
            across, down = one.x - other.x, (one.y - one.size) - (other.y - other.size)
            assert float(np.hypot(across, down)) > APART * min(one.size, other.size)


def test_a_cover_shows_its_hero_large_below_room_for_a_title() -> None:
    hero = next(one for one in standing(3, 0, "wide") if one.who.kind == "tiger")
    assert hero.y - hero.size > 0.25
    assert hero.size > 0.4


def test_the_pages_of_a_book_place_the_same_cast_differently() -> None:
    seen = [tuple((round(one.x, 2), round(one.y, 2)) for one in standing(2, page, "wide")) for page in range(5)]
    assert len(set(seen)) == 5


def test_who_is_on_every_page_looks_the_same_on_every_page() -> None:
    looks = (
        "a small white rabbit with a blue hanbok jacket and a dark ring around one eye and a striped orange tiger with"
        " a pink hanbok skirt and a heart-shaped spot on one cheek"
    )
    acts = (
        ("standing side by side and waving hello", "in a village, in the morning", "wide"),
        ("carrying a lantern and a red scarf home", "in a snowy forest, at night", "medium"),
        ("hugging under a crescent moon", "by the river, in the evening", "close"),
    )
    cast = (Figure(name="토끼", pose="walking", face="sad"), Figure(name="호랑이", pose="sitting"))
    pages = [read(Scene(prompt=f"{looks}, {act}, {where}", cast=cast, shot=shot)) for act, where, shot in acts]
    told = [tuple(replace(who, pose="", face="") for who in page.cast) for page in pages]
    assert told[0] == told[1] == told[2]
    assert [who.kind for who in told[0]] == ["rabbit", "tiger"]
    assert {"ring"} < told[0][0].worn.keys()
    assert {"heart"} < told[0][1].worn.keys()
