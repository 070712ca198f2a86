"""Processes that share a GPU, as far as the lease knows them."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from chassis.lease import Lease, Memory, Tenant, Times, open_lease
from chassis.lease.ports import Book
from chassis.lease.turns import BATCH
from chassis.telemetry import Metrics
from tests.chassis.lease.device import Device

GPU = "rtx"


async def nothing() -> int:
    return 0


@dataclass
class Sharer:
    name: str
    size: int  # bytes of its model
    device: Device
    lease: Lease
    metrics: Metrics

    async def book(self, ticks: int = 3, pages: int = 1) -> None:
        with self.lease.work():
            for _ in range(pages):
                await self.lease.do(lambda: self.device.use(self.name, self.size, ticks))

    def turns(self) -> float:
        service = self.metrics.service
        return self.metrics.registry.get_sample_value("iyagi_gpu_turns_total", {"gpu": GPU, "service": service}) or 0.0


@dataclass
class Household:
    """All who share one device."""

    device: Device
    batch: int = BATCH
    times: Times = field(default_factory=Times)

    @asynccontextmanager
    async def sharer(
        self, name: str, size: int, book: Book, more: Callable[[], Awaitable[int]] = nothing
    ) -> AsyncIterator[Sharer]:
        async def rest() -> None:
            self.device.drop(name)

        metrics = Metrics(name)
        memory = Memory(GPU, self.device, rest, metrics)
        tenant = Tenant(f"{name}/test-1", size, memory, more)
        async with open_lease(GPU, tenant, book, self.batch, self.times) as lease:
            yield Sharer(name, size, self.device, lease, metrics)
