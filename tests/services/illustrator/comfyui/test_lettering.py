"""How much lettering is found, and how often it is seen where there is none."""

import io
from collections.abc import AsyncIterator, Callable
from functools import cache
from typing import Any

import numpy as np
import pytest
from aiohttp import web
from numpy.random import Generator
from PIL import Image, ImageEnhance

from contracts.book import Figure, Scene, Size
from contracts.values import SEED_LIMIT
from services.illustrator.comfyui.lettering import score
from services.illustrator.comfyui.painter import STRIDE
from services.illustrator.comfyui.strokes import strokes
from services.illustrator.embedded.picture import paint
from services.illustrator.embedded.places.table import PLACES
from services.illustrator.handler import Nobody
from tests.services.illustrator.comfyui.fake import FakeComfyUI
from tests.services.illustrator.comfyui.fake.comfyui import fake_comfyui
from tests.services.illustrator.comfyui.fake.painting import hills, saved
from tests.services.illustrator.comfyui.rig import page, painting, papers
from tests.services.illustrator.comfyui.writing import hangul, latin, lettered

SEED = 11
SIZE = Size(width=384, height=384)  # looked at in one scale, which is half the work
SHARES = (0.05, 0.07, 0.1)  # of the picture's side, a line's height
FOUND = 0.8  # of the pictures with lettering, at least
IMAGINED = 0.06  # of those without it, at most
IMAGINED_HARD = 0.12  # of those without it whose contrast is half as much again


@cache
def pictures() -> list[Image.Image]:
    """A page in every place."""
    cast = (Figure(name="rabbit"), Figure(name="tiger"))
    scenes = [Scene(prompt=f"A rabbit and a tiger in a {place}", place=place, cast=cast) for place in sorted(PLACES)]
    painted = [paint(scene, n, SEED + n, SIZE, lambda _: None) for n, scene in enumerate(scenes)]
    return [Image.open(io.BytesIO(png)).convert("RGB") for png in painted]


@pytest.mark.parametrize("write", [hangul, latin])
def test_most_lettering_is_found(write: Callable[[Generator, int], Image.Image]) -> None:
    rng = np.random.default_rng(SEED)
    found = [
        score(lettered(picture, write(rng, int(SIZE.width * share)), rng)) > 0
        for picture in pictures()
        for share in SHARES
    ]
    assert np.mean(found) >= FOUND, np.mean(found)


def test_pictures_without_lettering_are_seldom_taken_for_lettered() -> None:
    scores = [score(picture) > 0 for picture in pictures()]
    hard = [score(ImageEnhance.Contrast(picture).enhance(1.5)) > 0 for picture in pictures()]
    assert np.mean(scores) <= IMAGINED, np.mean(scores)
    assert np.mean(hard) <= IMAGINED_HARD, np.mean(hard)


def test_more_lettering_scores_higher() -> None:
    rng = np.random.default_rng(SEED)
    one = hills(1, 400, 400)
    lines = [one]
    for y in (20, 120, 220):
        page_ = lines[-1].copy()
        page_.paste((40, 30, 30), (20, y), latin(rng, 30))
        lines.append(page_)
    scores = [score(each) for each in lines]
    assert scores == sorted(set(scores))
    assert scores[0] == 0


@pytest.mark.parametrize("size", [(1, 1), (8, 8), (2000, 12), (4096, 64)])
def test_pictures_of_any_shape_can_be_looked_at(size: tuple[int, int]) -> None:
    assert score(Image.new("RGB", size, "white")) == 0


def test_strokes_are_patches_that_touch_even_at_a_corner() -> None:
    grey = np.full((60, 60), 200, np.uint8)
    grey[10:14, 10:14] = grey[14:18, 14:18] = 20  # one, by its corner
    grey[40:44, 5:30] = 20
    found = strokes(grey, lighter=False)
    boxes = sorted(zip(found.left, found.top, found.right, found.bottom, found.area, strict=True))
    assert boxes == [(5, 40, 30, 44, 100), (10, 10, 18, 18, 32)]
    assert len(strokes(np.full((9, 9), 7, np.uint8), lighter=True)) == 0


# What the painter makes of it


@pytest.fixture
async def fake() -> AsyncIterator[FakeComfyUI]:
    async with fake_comfyui() as fake:
        yield fake


def writes_on(fake: FakeComfyUI, lines: dict[int, int]) -> None:
    """So many lines of lettering on pictures of these seeds."""

    def make(graph: dict[str, Any], seed: int, width: int, height: int) -> bytes:
        image = hills(1, width, height)
        for line in range(lines.get(seed, 0)):
            image.paste((30, 20, 20), (10, 10 + 60 * line), latin(np.random.default_rng(1), 36))
        return saved(image, graph)

    fake.script.picture = make


BIG = {"width": 384, "height": 256}
SEEDS = [(7 + n * STRIDE) % SEED_LIMIT for n in range(3)]


async def test_a_picture_with_lettering_is_painted_with_another_seed(fake: FakeComfyUI) -> None:
    writes_on(fake, {SEEDS[0]: 1})
    async with painting(fake) as painter:
        picture = await painter.paint(page(seed=7, size=BIG), Nobody())
    assert picture.seed == SEEDS[1]
    assert (picture.parameters["lettering_retries"], picture.parameters["lettering"]) == (1, False)
    assert [each["seed"] for each in papers(picture.papers)["submissions"]] == SEEDS[:2]


async def test_after_two_more_seeds_the_picture_with_the_least_lettering_is_taken(fake: FakeComfyUI) -> None:
    writes_on(fake, {SEEDS[0]: 3, SEEDS[1]: 1, SEEDS[2]: 2})
    async with painting(fake) as painter:
        picture = await painter.paint(page(seed=7, size=BIG), Nobody())
    assert picture.seed == SEEDS[1]
    assert (picture.parameters["lettering_retries"], picture.parameters["lettering"]) == (2, True)
    assert len(fake.execution.runs) == 3


async def test_lettering_is_better_than_no_picture(fake: FakeComfyUI) -> None:
    writes_on(fake, {SEEDS[0]: 1})

    def broken(body: dict[str, Any]) -> web.Response:
        fake.script.breaks = 1
        return fake._accepted(body)

    async with painting(fake) as painter:
        fake.script.posts = [fake._accepted, broken]
        picture = await painter.paint(page(seed=7, size=BIG), Nobody())
    assert (picture.seed, picture.parameters["lettering"]) == (SEEDS[0], True)


async def test_no_other_seed_is_tried_when_there_is_no_time_for_it(fake: FakeComfyUI) -> None:
    writes_on(fake, {SEEDS[0]: 1})
    fake.script.step = 0.3
    async with painting(fake, patience={"picture": 2.5}) as painter:
        picture = await painter.paint(page(seed=7, size=BIG), Nobody())
    assert (picture.parameters["lettering_retries"], picture.parameters["lettering"]) == (0, True)
