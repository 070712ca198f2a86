"""A broker in the hands of a contract suite: the real one and the one in memory, side by side."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Protocol, TypeVar

from chassis.bus import Bus, Delivery, open_bus
from chassis.bus.objects import Objects
from chassis.bus.provision import Provision
from chassis.settings import Settings
from contracts.errors import Unavailable
from tests.fakes.memory_broker import MemoryBroker
from tests.fakes.memory_bus import MemoryBus, MemoryObjects
from tests.nats import RealNats

T = TypeVar("T")

DEADLINE = 15.0  # seconds
LOOK_EVERY = 0.01  # seconds


class Rig(Protocol):
    async def bus(self, name: str = "story/example-1") -> Bus: ...
    def objects(self, bus: Bus) -> Objects: ...
    async def down(self) -> None: ...
    async def back(self) -> None: ...
    async def wipe(self) -> None: ...


class MemoryRig:
    def __init__(self) -> None:
        self._broker = MemoryBroker()

    async def bus(self, name: str = "story/example-1") -> Bus:
        return MemoryBus(self._broker, name)

    def objects(self, bus: Bus) -> Objects:
        assert isinstance(bus, MemoryBus)
        return MemoryObjects(self._broker)

    async def down(self) -> None:
        self._broker.down()

    async def back(self) -> None:
        self._broker.back()

    async def wipe(self) -> None:
        self._broker.wipe()
        self._broker.back()


class RealRig:
    def __init__(self, server: RealNats, stack: AsyncExitStack) -> None:
        self._server = server
        self._stack = stack

    async def bus(self, name: str = "story/example-1") -> Bus:
        bus = await self._stack.enter_async_context(open_bus(Settings(nats_url=self._server.url), name))
        await eventually(lambda: seen(bus.connects))
        return bus

    def objects(self, bus: Bus) -> Objects:
        return Objects(bus)

    async def down(self) -> None:
        await self._server.kill()

    async def back(self) -> None:
        await self._server.start()

    async def wipe(self) -> None:
        await self._server.wipe()


async def eventually(look: Callable[[], Awaitable[T | None]]) -> T:
    """What `look` sees at last; while the wire is away it sees nothing."""
    async with asyncio.timeout(DEADLINE):
        while True:
            try:
                if found := await look():
                    return found
            except Unavailable:
                pass
            await asyncio.sleep(LOOK_EVERY)


async def seen(what: T) -> T:
    return what


async def provisioned(rig: Rig, name: str = "gateway/example-1") -> Bus:
    """A connection to a broker that has all the gateway makes."""
    bus = await rig.bus(name)
    await Provision(bus).streams()
    await Provision(bus).durables()
    return bus


async def taken(bus: Bus, durable: str) -> Delivery:
    """The next delivery: nats-server may know of a message a moment after it acknowledged it."""
    return await eventually(lambda: bus.take(durable))
