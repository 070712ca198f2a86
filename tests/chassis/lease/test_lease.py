"""What a lease promises, in virtual time and with a broker in memory."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import AsyncExitStack, aclosing
from pathlib import Path

import pytest

from chassis.lease import LeaseLost, Times
from chassis.lease.register import Register
from contracts.errors import GpuBusy, IyagiError
from tests.chassis.lease.device import PICTURE, STORY, TOTAL, Device
from tests.chassis.lease.tenants import GPU, Household, Sharer
from tests.fakes.memory_registers import MemoryBucket, MemoryRegisters
from tests.simulation.virtual_time import virtually

MINUTE = 60.0  # seconds
TIMES = Times()


class House:
    """Two or more who share a GPU; closed in reverse."""

    def __init__(self, stack: AsyncExitStack, folder: Path, batch: int = 4) -> None:
        self.bucket = MemoryBucket()
        self.device = Device(folder)
        self.household = Household(self.device, batch)
        self.books: dict[str, MemoryRegisters] = {}
        self._stack = stack

    async def sharer(self, name: str, size: int, waiting: Callable[[], int] = int) -> Sharer:
        async def more() -> int:
            return waiting()

        self.books[name] = MemoryRegisters(self.bucket)
        return await self._stack.enter_async_context(self.household.sharer(name, size, self.books[name], more))

    async def story(self) -> Sharer:
        return await self.sharer("story", STORY)

    async def illustrator(self) -> Sharer:
        return await self.sharer("illustrator", PICTURE)

    def register(self) -> Register:
        return Register.read(self.bucket.values.get(GPU, (0, b""))[1], GPU)

    def cut_off(self, name: str, cut: bool = True) -> None:
        self.books[name].connected = not cut


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


async def until(look: Callable[[], object], limit: float = MINUTE) -> None:
    async with asyncio.timeout(limit):
        while not look():
            await asyncio.sleep(0.05)


def clock() -> float:
    return asyncio.get_running_loop().time()


@virtually
async def test_it_goes_to_and_fro_and_each_finds_the_memory_it_needs(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder, batch=1)
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
async def test_who_is_alone_keeps_its_model_warm(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder)
        story = await house.story()
        for _ in range(10):
            await story.book()
            await asyncio.sleep(MINUTE)
        assert house.device.of("story").count("load") == 1
        assert story.turns() == 1


@virtually
async def test_a_book_is_not_interrupted_by_those_who_wait(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder, batch=1)
        story, illustrator = await house.story(), await house.illustrator()
        painting = asyncio.create_task(illustrator.book(pages=5))
        await until(lambda: "tick" in house.device.of("illustrator"))
        await story.book()
        await painting
    assert house.device.owners() == ["illustrator", "story"]


@virtually
async def test_who_waits_is_told_who_holds_it(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder)
        story, illustrator = await house.story(), await house.illustrator()
        painting = asyncio.create_task(illustrator.book(ticks=500))
        await until(lambda: "tick" in house.device.of("illustrator"))
        writing = asyncio.create_task(story.book())
        await until(lambda: story.lease.waits_for == "illustrator/test-1")
        assert (story.lease.trouble, illustrator.lease.trouble) == (None, None)
        await asyncio.gather(painting, writing)
        assert story.lease.waits_for is None


@virtually
async def test_of_three_nobody_starves(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder, batch=2)
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
async def test_a_withdrawn_book_leaves_the_line(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder)
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
async def test_a_withdrawn_book_ends_the_use_of_the_gpu_and_nothing_else(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder)
        story = await house.story()
        writing = asyncio.create_task(story.book(ticks=2500))
        await until(lambda: "tick" in house.device.of("story"))
        writing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await writing
        assert house.device.of("story")[-1] == "cut"
        await story.book()
        assert house.device.of("story").count("load") == 1


# Losing it


@virtually
async def test_a_holder_without_confirmed_heartbeats_ends_its_work_before_others_may_begin(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder)
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
async def test_a_short_absence_of_the_wire_harms_nobody(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder)
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
async def test_between_two_pages_a_lost_gpu_is_waited_for_again(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder)
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
async def test_a_wiped_bucket_is_entered_again_by_the_holder_and_listened_to_by_the_others(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder)
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
async def test_who_finds_a_wiped_bucket_waits_until_an_unseen_holder_has_ended(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder)
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
async def test_without_its_bucket_work_waits_visibly(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder)
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
async def test_a_register_that_is_none_is_told_and_not_written_over(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder)
        house.bucket.values[GPU] = (7, b"rubbish")
        story = await house.story()
        writing = asyncio.create_task(story.book())
        await asyncio.sleep(MINUTE)
        assert "nats kv del" in (story.lease.trouble or "")
        assert house.bucket.values[GPU] == (7, b"rubbish")
        house.bucket.values[GPU] = (8, b"")
        await writing


@virtually
async def test_who_died_in_line_or_with_the_gpu_is_passed_over(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder)
        story = await house.story()
        dead = (
            '{"turns":5,"holder":{"token":"x","name":"story/dead-1"},"waiting":[{"token":"y","name":"story/dead-2"}]}'
        )
        house.bucket.values[GPU] = (9, dead.encode())
        began = clock()
        await story.book()
        assert TIMES.passed_over_after <= clock() - began <= TIMES.passed_over_after + 3 * TIMES.beat
        assert house.register().turns == 6


# Memory


@virtually
async def test_memory_that_others_keep_is_waited_for_and_then_named(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder)
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
async def test_who_finds_no_room_lets_the_next_try(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder)
        house.device.hold("stranger", 10_000_000_000)
        illustrator, story = await house.illustrator(), await house.story()
        painting = asyncio.create_task(illustrator.book())
        await until(lambda: house.register().holder)
        await story.book()
        with pytest.raises(GpuBusy):
            await painting


@virtually
async def test_what_cannot_be_measured_is_not_taken_for_free(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder)
        (folder / "blind").touch()
        story = await house.story()
        with pytest.raises(GpuBusy, match="has \\? MiB free"):
            await story.book()
        assert house.device.of("story") == []


@virtually
async def test_a_handover_is_measured_and_told(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder, batch=1)
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
async def test_an_engine_that_does_not_let_go_stops_nobody_from_asking(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder, batch=1)
        stuck = await house.sharer("stuck", 1)
        stuck.lease._turns.memory.__dict__["rest"] = asyncio.Event().wait
        await stuck.book()
        await (await house.story()).book()
    assert house.device.owners() == ["stuck", "story"]


# Piece by piece


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
async def test_pieces_come_as_they_are_made_and_closing_ends_the_making(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder)
        story = await house.story()
        assert [n async for n in story.lease.each(lambda: words(house.device, 5))] == [0, 1, 2, 3, 4]
        async with aclosing(story.lease.each(lambda: words(house.device, 1000))) as pieces:
            async for n in pieces:
                if n == 3:
                    break
        assert house.device.of("story")[-2:] == ["tick", "closed"]
        assert house.device.of("story").count("tick") <= 10


@virtually
async def test_pieces_end_with_the_lease_even_while_nobody_asks_for_the_next(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder)
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
async def test_what_fails_by_itself_fails_as_it_did(folder: Path) -> None:
    class Broken(IyagiError):
        en = ko = "broken"

    async def fails() -> None:
        raise Broken

    async def breaks() -> AsyncGenerator[int, None]:
        yield 1
        raise Broken

    async with AsyncExitStack() as stack:
        story = await House(stack, folder).story()
        with pytest.raises(Broken):
            await story.lease.do(fails)
        pieces = story.lease.each(breaks)
        assert await anext(pieces) == 1
        with pytest.raises(Broken):
            await anext(pieces)


@virtually
async def test_who_ends_frees_its_memory_and_its_place(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        house = House(stack, folder)
        illustrator = await house.illustrator()
        async with house.household.sharer("story", STORY, MemoryRegisters(house.bucket)) as story:
            await story.book()
        assert house.device.held() == {}
        assert house.register() == Register(turns=1)
        began = clock()
        await illustrator.book()
        assert clock() - began < TIMES.beat
