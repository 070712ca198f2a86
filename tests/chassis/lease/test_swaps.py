"""Twenty books on one GPU, in virtual time: how often the models are swapped, and how long anybody waits."""

import asyncio
import itertools
from collections import deque
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from tests.chassis.lease.device import PICTURE, STORY, Device
from tests.chassis.lease.tenants import Household, Sharer
from tests.fakes.memory_registers import MemoryBucket, MemoryRegisters
from tests.simulation.virtual_time import run_virtually

BOOKS = 20
PAGES = 5
LOAD = {"story": 8.0, "illustrator": 20.0}  # seconds
WRITE = 45.0  # seconds for a story
PAINT = 9.0  # seconds for a picture
GAP = 0.25  # seconds between two deliveries
DAY = 24 * 3600.0


@dataclass
class Shop:
    """Orders in, painted books out; each service takes the next from its queue, as a worker does."""

    device: Device
    orders: deque[int] = field(default_factory=deque)
    written: deque[int] = field(default_factory=deque)
    painted: list[int] = field(default_factory=list)
    owners: list[str] = field(default_factory=list)  # of the GPU, one for each book or story

    async def use(self, sharer: Sharer, seconds: float) -> None:
        if sharer.name not in self.device.held():
            assert self.device.held() == {}
            await asyncio.sleep(LOAD[sharer.name])
            self.device.hold(sharer.name, sharer.size)
        await asyncio.sleep(seconds)

    async def write(self, sharer: Sharer) -> None:
        while True:
            await asyncio.sleep(GAP)
            if self.orders:
                book = self.orders.popleft()
                with sharer.lease.work():
                    await sharer.lease.do(lambda: self.use(sharer, WRITE))
                self.owners.append("story")
                self.written.append(book)

    async def paint(self, sharer: Sharer) -> None:
        while len(self.painted) < BOOKS:
            await asyncio.sleep(GAP)
            if self.written:
                book = self.written.popleft()
                with sharer.lease.work():
                    for _ in range(PAGES):
                        await sharer.lease.do(lambda: self.use(sharer, PAINT))
                self.owners.append("illustrator")
                self.painted.append(book)

    async def order(self, apart: float, seed: int) -> None:
        chance = Random(seed)
        for book in range(BOOKS):
            self.orders.append(book)
            await asyncio.sleep(chance.expovariate(1 / apart) if apart else 0)


@dataclass(frozen=True)
class Outcome:
    swaps: int
    longest_row: int  # pieces of work of one service in a row
    minutes: float
    first: float  # minutes until the first book is whole


async def open_for_business(folder: Path, batch: int, apart: float, seed: int = 0) -> Outcome:
    folder.mkdir()
    shop = Shop(Device(folder))
    household, bucket = Household(shop.device, batch), MemoryBucket()

    async def orders() -> int:
        return len(shop.orders)

    async def stories() -> int:
        return len(shop.written)

    clock = asyncio.get_running_loop().time
    async with AsyncExitStack() as stack, asyncio.timeout(DAY):
        story = await stack.enter_async_context(household.sharer("story", STORY, MemoryRegisters(bucket), orders))
        illustrator = await stack.enter_async_context(
            household.sharer("illustrator", PICTURE, MemoryRegisters(bucket), stories)
        )
        writing, ordering = asyncio.create_task(shop.write(story)), asyncio.create_task(shop.order(apart, seed))
        painting = asyncio.create_task(shop.paint(illustrator))
        while not shop.painted:
            await asyncio.sleep(1)
        first = clock()
        await painting
        took = clock()
        for task in (writing, ordering):
            task.cancel()
    assert sorted(shop.painted) == list(range(BOOKS))
    return Outcome(swaps(shop.owners), longest_row(shop.owners), round(took / 60, 1), round(first / 60, 1))


def swaps(owners: list[str]) -> int:
    return sum(one != other for one, other in itertools.pairwise(owners))


def longest_row(owners: list[str]) -> int:
    longest = row = 0
    for n, owner in enumerate(owners):
        row = row + 1 if n and owners[n - 1] == owner else 1
        longest = max(longest, row)
    return longest


def outcome(folder: Path, batch: int, apart: float = 0.0, seed: int = 0) -> Outcome:
    return run_virtually(open_for_business(folder / f"{batch}-{apart}-{seed}", batch, apart, seed))


def test_twenty_books_ordered_at_once_are_batched(tmp_path: Path) -> None:
    """A first story may begin a second one before anybody asks for the GPU; from then on it is book by book."""
    found = {batch: outcome(tmp_path, batch) for batch in (1, 4)}
    assert {batch: (one.swaps, one.longest_row) for batch, one in found.items()} == {1: (37, 2), 4: (9, 4)}
    assert found[4].minutes < found[1].minutes
    assert found[1].first < found[4].first < 5.0


@pytest.mark.parametrize("seed", range(3))
def test_books_that_come_one_by_one_swap_twice_each_at_most_and_nobody_waits_for_more_than_a_batch(
    tmp_path: Path, seed: int
) -> None:
    found = outcome(tmp_path, 4, apart=100.0, seed=seed)
    assert found.swaps < 2 * BOOKS
    assert found.longest_row <= 4 + 1
