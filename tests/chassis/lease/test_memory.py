"""Memory is measured before a turn begins, and when it ends."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from contracts.errors import GpuBusy
from tests.chassis.lease.device import TOTAL
from tests.chassis.lease.house import House, until
from tests.chassis.lease.tenants import GPU
from tests.simulation.virtual_time import virtually


@virtually
async def test_memory_that_others_keep_is_waited_for_and_then_named(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path)
        house.device.hold("stranger", 20_000_000_000)
        story = await house.story()
        with pytest.raises(GpuBusy) as busy:
            await story.book()
        assert busy.value.values == {"gpu": GPU, "free": 3814, "need": 10491, "seconds": "60"}
        assert (busy.value.code, busy.value.retryable) == ("gpu_busy", True)
        assert house.device.of("story") == []
        await until(lambda: house.register().holder is None)

        waiting = asyncio.create_task(story.book())
        await asyncio.sleep(30)
        house.device.drop("stranger")
        await waiting


@virtually
async def test_who_finds_no_room_lets_the_next_try(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path)
        house.device.hold("stranger", 10_000_000_000)
        illustrator, story = await house.illustrator(), await house.story()
        painting = asyncio.create_task(illustrator.book())
        await until(lambda: house.register().holder)
        await story.book()
        with pytest.raises(GpuBusy):
            await painting


@virtually
async def test_what_cannot_be_measured_is_not_taken_for_free(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path)
        (tmp_path / "blind").touch()
        story = await house.story()
        with pytest.raises(GpuBusy, match="has \\? MiB free"):
            await story.book()
        assert house.device.of("story") == []


@virtually
async def test_a_handover_is_measured_and_told(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path, batch=1)
        story, illustrator = await house.story(), await house.illustrator()
        await story.book()
        painting = asyncio.create_task(illustrator.book(ticks=250))
        await until(lambda: "tick" in house.device.of("illustrator"))
        free = [
            one.metrics.registry.get_sample_value("iyagi_gpu_memory_free_bytes", {"gpu": GPU})
            for one in (story, illustrator)
        ]
        assert free == [TOTAL, TOTAL]  # as last looked at: after the one freed, before the other loaded
        await painting


@virtually
async def test_an_engine_that_does_not_let_go_stops_nobody_from_asking(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path, batch=1)
        stuck = await house.sharer("stuck", 1)
        stuck.lease._turns.memory.__dict__["rest"] = asyncio.Event().wait
        await stuck.book()
        await (await house.story()).book()
    assert house.device.owners() == ["stuck", "story"]
