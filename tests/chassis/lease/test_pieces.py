"""What is made piece by piece on a GPU."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, aclosing
from pathlib import Path

import pytest

from chassis.lease import LeaseLost
from contracts.errors import IyagiError
from tests.chassis.lease.device import STORY, Device
from tests.chassis.lease.house import House, until
from tests.simulation.virtual_time import virtually


async def words(device: Device, count: int) -> AsyncGenerator[int, None]:
    device.hold("story", STORY)
    try:
        for n in range(count):
            await asyncio.sleep(0.1)
            device.note("story", "tick")
            yield n
    finally:
        device.note("story", "closed")


@virtually
async def test_pieces_come_as_they_are_made_and_closing_ends_the_making(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path)
        story = await house.story()
        assert [n async for n in story.lease.each(lambda: words(house.device, 5))] == [0, 1, 2, 3, 4]
        async with aclosing(story.lease.each(lambda: words(house.device, 1000))) as pieces:
            async for n in pieces:
                if n == 3:
                    break
        assert house.device.of("story")[-2:] == ["tick", "closed"]
        assert house.device.of("story").count("tick") <= 10


@virtually
async def test_pieces_end_with_the_lease_even_while_nobody_asks_for_the_next(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path)
        story = await house.story()
        pieces = story.lease.each(lambda: words(house.device, 1_000_000))
        assert await anext(pieces) == 0
        house.cut_off("story")
        await until(lambda: "closed" in house.device.of("story"))  # whoever hears the words is busy telling a page
        with pytest.raises(LeaseLost):
            async for _ in pieces:
                pass
        assert house.device.held() == {}


@virtually
async def test_what_fails_by_itself_fails_as_it_did(tmp_path: Path) -> None:
    class Broken(IyagiError):
        en = ko = "broken"

    async def fails() -> None:
        raise Broken

    async def breaks() -> AsyncGenerator[int, None]:
        yield 1
        raise Broken

    async with AsyncExitStack() as stack:
        story = await House(stack, tmp_path).story()
        with pytest.raises(Broken):
            await story.lease.do(fails)
        pieces = story.lease.each(breaks)
        assert await anext(pieces) == 1
        with pytest.raises(Broken):
            await anext(pieces)
