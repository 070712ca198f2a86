"""Two or more who share a GPU, in virtual time and with a broker in memory."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path

from chassis.lease import Times
from chassis.lease.register import Register
from tests.chassis.lease.device import PICTURE, STORY, Device
from tests.chassis.lease.tenants import GPU, Household, Sharer
from tests.fakes.memory_registers import MemoryBucket, MemoryRegisters

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


async def until(look: Callable[[], object], limit: float = MINUTE) -> None:
    async with asyncio.timeout(limit):
        while not look():
            await asyncio.sleep(0.05)


def clock() -> float:
    return asyncio.get_running_loop().time()
