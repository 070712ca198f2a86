import asyncio
import io
import threading

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from contracts.book import Figure, Scene, Size
from services.illustrator.embedded.painter import EmbeddedPainter
from services.illustrator.embedded.picture import LONGEST
from services.illustrator.handler import Picture, unwatched
from tests.services.illustrator.examples import FRIENDS, SMALL, page_written

DIFFERENT = 4.0  # mean distance of two pictures' channels, of 255, from which they are different pictures


async def painted(scene: Scene = FRIENDS, page: int = 1, size: Size = SMALL, seed: int = 7) -> Picture:
    order = page_written(page, scene=scene, size=size, seed=seed)
    return await EmbeddedPainter().paint(order, unwatched(order))


async def pixels(scene: Scene = FRIENDS, page: int = 1, seed: int = 7) -> NDArray[np.float64]:
    picture = await painted(scene, page, seed=seed)
    return np.asarray(Image.open(io.BytesIO(picture.png)), dtype=np.float64)


def distance(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    return float(np.abs(one - other).mean())


async def test_the_same_scene_is_painted_the_same_byte_for_byte() -> None:
    assert await painted() == await painted()


async def test_two_pictures_painted_at_once_do_not_disturb_each_other() -> None:
    alone = await painted()
    one, other = await asyncio.gather(painted(), painted())
    assert (one, other) == (alone, alone)


async def test_another_seed_is_another_picture() -> None:
    assert distance(await pixels(seed=1), await pixels(seed=2)) > DIFFERENT


@pytest.mark.parametrize(("width", "height"), [(64, 64), (300, 200), (64, 400), (640, 64), (LONGEST + 20, 80)])
async def test_a_picture_has_the_size_ordered(width: int, height: int) -> None:
    picture = await painted(size=Size(width=width, height=height))
    image = Image.open(io.BytesIO(picture.png))
    assert (image.format, image.mode, image.size) == ("PNG", "RGB", (width, height))
    assert (picture.width, picture.height) == (width, height)


async def test_a_picture_carries_no_metadata() -> None:
    assert Image.open(io.BytesIO((await painted()).png)).info == {}


async def test_the_paper_shows_around_the_picture_and_the_picture_is_not_blank() -> None:
    seen = await pixels()
    assert seen[:1].mean() > 235
    assert seen[8:-8, 8:-8].std() > 20


async def test_evening_is_warmer_than_noon() -> None:
    noon = await pixels()
    evening = await pixels(FRIENDS.model_copy(update={"time": "evening"}))
    assert (evening[..., 0] - evening[..., 2]).mean() > (noon[..., 0] - noon[..., 2]).mean() + 10


@pytest.mark.parametrize("weather", ["rain", "snow", "wind"])
async def test_weather_is_seen(weather: str) -> None:
    assert distance(await pixels(), await pixels(FRIENDS.model_copy(update={"weather": weather}))) > 1.0


async def test_pages_and_shots_are_composed_differently() -> None:
    wide, cover, next_page = await pixels(), await pixels(page=0), await pixels(page=2)
    close = await pixels(FRIENDS.model_copy(update={"shot": "close"}))
    for one, other in ((wide, cover), (wide, next_page), (wide, close), (cover, close)):
        assert distance(one, other) > DIFFERENT


@pytest.mark.parametrize(
    "scene",
    [
        Scene(prompt="?"),
        Scene(prompt="12345 !!! ~~~ \\ / <svg>"),
        Scene(prompt="zzz " * 400, place="nowhere at all", time="thirteen o'clock", weather="frogs"),
        Scene(prompt="호랑이가 숲에서 놀아요"),
        Scene(prompt="a rabbit", cast=tuple(Figure(name=f"이름{n}", pose="??", face="??") for n in range(20))),
        Scene(prompt="rabbits and foxes and mice and tigers and bears and dogs and cats and robots"),
    ],
)
async def test_an_odd_scene_still_gives_a_picture(scene: Scene) -> None:
    for page in (0, 1):
        assert (await pixels(scene, page)).std() > 15


async def test_the_loop_goes_on_and_hears_of_progress_while_a_picture_is_painted() -> None:
    heard: list[float] = []

    async def hear(share: float) -> None:
        assert threading.current_thread() is threading.main_thread()
        heard.append(share)

    await EmbeddedPainter().paint(page_written(), hear)
    assert heard == [0.5, 0.8, 0.95]


async def test_a_picture_nobody_waits_for_is_left_unfinished() -> None:
    begun = asyncio.Event()
    heard: list[float] = []

    async def hear(share: float) -> None:
        heard.append(share)
        begun.set()
        await asyncio.Event().wait()

    painting = asyncio.create_task(EmbeddedPainter().paint(page_written(), hear))
    await begun.wait()
    painting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await painting
    assert heard == [0.5]
