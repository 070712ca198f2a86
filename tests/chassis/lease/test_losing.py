"""A GPU that is lost, and registers that are."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from chassis.lease import LeaseLost
from tests.chassis.lease.device import PICTURE, TOTAL
from tests.chassis.lease.house import MINUTE, TIMES, House, clock, until
from tests.chassis.lease.tenants import GPU
from tests.simulation.virtual_time import virtually


@virtually
async def test_a_holder_without_confirmed_heartbeats_ends_its_work_before_others_may_begin(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path)
        story, illustrator = await house.story(), await house.illustrator()
        writing = asyncio.create_task(story.book(ticks=1_000_000))
        await until(lambda: "tick" in house.device.of("story"))
        painting = asyncio.create_task(illustrator.book())
        await until(lambda: house.register().waiting)
        cut_off = clock()
        house.cut_off("story")
        with pytest.raises(LeaseLost):
            await writing
        assert TIMES.held_for - TIMES.beat - 0.1 <= clock() - cut_off <= TIMES.held_for
        assert house.register().held_by(house.register().parties[0].token)
        assert house.device.owners() == ["story"]
        await painting
        assert clock() - cut_off >= TIMES.passed_over_after - TIMES.beat
        whole = [note["what"] for note in house.device.notes() if note["what"] in ("cut", "free", "load")]
        assert whole[:4] == ["load", "cut", "free", "load"]

        house.cut_off("story", False)
        await story.book()
    assert house.device.owners() == ["story", "illustrator", "story"]


@virtually
async def test_a_short_absence_of_the_wire_harms_nobody(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path)
        story = await house.story()
        writing = asyncio.create_task(story.book(ticks=2500))
        await until(lambda: "tick" in house.device.of("story"))
        house.cut_off("story")
        await asyncio.sleep(TIMES.held_for - TIMES.beat - 1)
        assert story.lease.trouble is not None
        house.cut_off("story", False)
        await writing
        assert story.lease.trouble is None
        assert house.device.of("story").count("cut") == 0


@virtually
async def test_between_two_pages_a_lost_gpu_is_waited_for_again(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path)
        illustrator, story = await house.illustrator(), await house.story()
        with illustrator.lease.work():
            await illustrator.lease.do(lambda: house.device.use("illustrator", PICTURE, 1))
            house.cut_off("illustrator")
            await story.book()
            house.cut_off("illustrator", False)
            await illustrator.lease.do(lambda: house.device.use("illustrator", PICTURE, 1))
    assert house.device.owners() == ["illustrator", "story", "illustrator"]
    assert all(note["used"] <= TOTAL for note in house.device.notes())


@virtually
async def test_a_wiped_bucket_is_entered_again_by_the_holder_and_listened_to_by_the_others(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path)
        story, illustrator = await house.story(), await house.illustrator()
        writing = asyncio.create_task(story.book(ticks=1500))
        await until(lambda: "tick" in house.device.of("story"))
        painting = asyncio.create_task(illustrator.book())
        await until(lambda: house.register().waiting)
        house.bucket.there = False
        await asyncio.sleep(3)
        house.bucket.wipe()
        house.bucket.there = True
        await until(lambda: house.register().holder)
        assert house.register().turns == 1
        await asyncio.gather(writing, painting)
    assert house.device.owners() == ["story", "illustrator"]
    assert house.device.of("story").count("cut") == 0


@virtually
async def test_who_finds_a_wiped_bucket_waits_until_an_unseen_holder_has_ended(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path)
        story, illustrator = await house.story(), await house.illustrator()
        writing = asyncio.create_task(story.book(ticks=1_000_000))
        await until(lambda: "tick" in house.device.of("story"))
        house.cut_off("story")
        wiped = clock()
        house.bucket.wipe()
        painting = asyncio.create_task(illustrator.book())
        with pytest.raises(LeaseLost):
            await writing
        assert house.device.of("illustrator") == []
        await painting
        assert clock() - wiped >= TIMES.passed_over_after
    assert house.device.owners() == ["story", "illustrator"]


@virtually
async def test_without_its_bucket_work_waits_visibly(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path)
        house.bucket.there = False
        story = await house.story()
        writing = asyncio.create_task(story.book())
        await asyncio.sleep(5 * MINUTE)
        assert story.lease.trouble == "GPU rtx: LEASES is not available: away"
        assert house.device.notes() == []
        house.bucket.there = True
        await writing
        assert story.lease.trouble is None


@virtually
async def test_a_register_that_is_none_is_told_and_not_written_over(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path)
        house.bucket.values[GPU] = (7, b"rubbish")
        story = await house.story()
        writing = asyncio.create_task(story.book())
        await asyncio.sleep(MINUTE)
        assert "nats kv del" in (story.lease.trouble or "")
        assert house.bucket.values[GPU] == (7, b"rubbish")
        house.bucket.values[GPU] = (8, b"")
        await writing


@virtually
async def test_who_died_in_line_or_with_the_gpu_is_passed_over(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, tmp_path)
        story = await house.story()
        dead = (
            '{"turns":5,"holder":{"token":"x","name":"story/dead-1"},"waiting":[{"token":"y","name":"story/dead-2"}]}'
        )
        house.bucket.values[GPU] = (9, dead.encode())
        began = clock()
        await story.book()
        assert TIMES.passed_over_after <= clock() - began <= TIMES.passed_over_after + 3 * TIMES.beat
        assert house.register().turns == 6
