"""Registers in memory, as `chassis.bus.registers.Registers`, for a world without a broker."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from chassis.bus.registers import Written
from contracts.errors import Unavailable

Rung = Callable[[str, bytes], Awaitable[None]]


@dataclass
class MemoryBucket:
    life: int = 1
    revision: int = 0
    values: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    listeners: list[tuple[str, Rung]] = field(default_factory=list)
    there: bool = True

    def wipe(self) -> None:
        self.life += 1
        self.revision = 0
        self.values.clear()


@dataclass
class MemoryRegisters:
    """One process's way to the bucket."""

    bucket: MemoryBucket
    connected: bool = True
    calls: int = 0

    async def read(self, name: str) -> Written:
        self._need()
        revision, data = self.bucket.values.get(name, (0, b""))
        return Written(str(self.bucket.life), revision, data)

    async def write(self, name: str, data: bytes, after: Written) -> bool:
        await asyncio.sleep(0)  # others may be quicker
        self._need()
        standing, _ = self.bucket.values.get(name, (0, b""))
        if after.life == str(self.bucket.life):
            if after.revision != standing:
                return False
            self.bucket.revision += 1
            self.bucket.values[name] = (self.bucket.revision, data)
        for listened, rung in self.bucket.listeners:
            if listened == name:
                await rung(name, data)
        return True

    async def listen(self, name: str, rung: Rung) -> None:
        self.bucket.listeners.append((name, rung))

    def _need(self) -> None:
        self.calls += 1
        if not (self.connected and self.bucket.there):
            raise Unavailable(what="LEASES", why="away")
