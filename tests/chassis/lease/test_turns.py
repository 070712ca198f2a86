"""Turns at a GPU: who uses it, in which order, for how long."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from chassis.lease.register import Register
from tests.chassis.lease.device import PICTURE, STORY, TOTAL
from tests.chassis.lease.house import MINUTE, TIMES, House, clock, until
from tests.chassis.lease.tenants import Sharer
from tests.fakes.memory_registers import MemoryRegisters
from tests.simulation.virtual_time import virtually


@virtually
async def test_it_goes_to_and_fro_and_each_finds_the_memory_it_needs(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path, batch=1)
        story, illustrator = await house.story(), await house.illustrator()

        async def books(sharer: Sharer) -> None:
            for _ in range(3):
                await sharer.book()

        await asyncio.gather(books(story), books(illustrator))
    assert sorted(house.device.owners()) == ["illustrator"] * 3 + ["story"] * 3
    assert all(one != two for one, two in zip(house.device.owners(), house.device.owners()[1:], strict=False))
    assert all(note["used"] <= TOTAL for note in house.device.notes())
    assert house.device.held() == {}
    assert (story.turns(), illustrator.turns()) == (3, 3)
    assert house.register().parties == ()


@virtually
async def test_who_is_alone_keeps_its_model_warm(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path)
        story = await house.story()
        for _ in range(10):
            await story.book()
            await asyncio.sleep(MINUTE)
        assert house.device.of("story").count("load") == 1
        assert story.turns() == 1


@virtually
async def test_a_book_is_not_interrupted_by_those_who_wait(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path, batch=1)
        story, illustrator = await house.story(), await house.illustrator()
        painting = asyncio.create_task(illustrator.book(pages=5))
        await until(lambda: "tick" in house.device.of("illustrator"))
        await story.book()
        await painting
    assert house.device.owners() == ["illustrator", "story"]


@virtually
async def test_who_waits_is_told_who_holds_it(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path)
        story, illustrator = await house.story(), await house.illustrator()
        painting = asyncio.create_task(illustrator.book(ticks=500))
        await until(lambda: "tick" in house.device.of("illustrator"))
        writing = asyncio.create_task(story.book())
        await until(lambda: story.lease.waits_for == "illustrator/test-1")
        assert (story.lease.trouble, illustrator.lease.trouble) == (None, None)
        await asyncio.gather(painting, writing)
        assert story.lease.waits_for is None


@virtually
async def test_of_three_nobody_starves(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path, batch=2)
        sharers = [await house.sharer(name, PICTURE, lambda: 99) for name in ("one", "two", "three")]

        async def greedy(sharer: Sharer) -> None:
            while True:
                await sharer.book()

        tasks = [asyncio.create_task(greedy(sharer)) for sharer in sharers]
        await until(lambda: len(house.device.owners()) > 12, 20 * MINUTE)
        for task in tasks:
            task.cancel()
        owners = house.device.owners()
    assert [owners[n : n + 3] for n in range(0, 12, 3)] == [owners[:3]] * 4
    assert sorted(owners[:3]) == ["one", "three", "two"]


@virtually
async def test_a_withdrawn_book_leaves_the_line(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path)
        story, illustrator = await house.story(), await house.illustrator()
        painting = asyncio.create_task(illustrator.book(ticks=1000))
        await until(lambda: "tick" in house.device.of("illustrator"))
        writing = asyncio.create_task(story.book())
        await until(lambda: house.register().waiting)
        writing.cancel()
        await until(lambda: not house.register().waiting)
        await painting
        assert house.device.owners() == ["illustrator"]
        assert house.device.held() == {"illustrator": PICTURE}


@virtually
async def test_a_withdrawn_book_ends_the_use_of_the_gpu_and_nothing_else(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path)
        story = await house.story()
        writing = asyncio.create_task(story.book(ticks=2500))
        await until(lambda: "tick" in house.device.of("story"))
        writing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await writing
        assert house.device.of("story")[-1] == "cut"
        await story.book()
        assert house.device.of("story").count("load") == 1


@virtually
async def test_who_ends_frees_its_memory_and_its_place(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path)
        illustrator = await house.illustrator()
        async with house.household.sharer("story", STORY, MemoryRegisters(house.bucket)) as story:
            await story.book()
        assert house.device.held() == {}
        assert house.register() == Register(turns=1)
        began = clock()
        await illustrator.book()
        assert clock() - began < TIMES.beat
