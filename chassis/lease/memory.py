"""What is measured when a GPU changes hands."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog

from chassis.lease.gauge import MIB, Gauge, NotMeasured
from chassis.telemetry import Metrics
from contracts.errors import GpuBusy

LOOK_EVERY = 0.5  # seconds
ROOM_LIMIT = 60.0  # seconds that memory may take to become free before the work fails by name
FREED_LIMIT = 20.0  # seconds that the one who leaves looks on
REST_LIMIT = 60.0  # seconds for an engine to let go of its memory

log = structlog.get_logger()


@dataclass(frozen=True)
class Memory:
    gpu: str
    gauge: Gauge
    rest: Callable[[], Awaitable[None]]  # frees what our engine holds
    metrics: Metrics

    async def await_room(self, need: int) -> None:
        """Until this much is free: a GPU asks nobody whose turn it is. Raises `GpuBusy`."""
        began = clock()
        free = await self._until(need, ROOM_LIMIT)
        if free is None or free < need:
            found = "?" if free is None else free // MIB
            raise GpuBusy(gpu=self.gpu, free=found, need=-(-need // MIB), seconds=f"{ROOM_LIMIT:g}")
        log.info("the GPU is ours", gpu=self.gpu, free=free, need=need, waited=round(clock() - began, 2))

    async def hand_over(self, need: int) -> None:
        """Free ours, and see that the next has what it needs; if that takes long it will see for itself."""
        before, began = await self._measured(), clock()
        await self.let_go()
        after = await self._until(need, FREED_LIMIT)
        log.info(
            "the GPU is handed over",
            gpu=self.gpu,
            free_before=before,
            free_after=after,
            freed=None if before is None or after is None else after - before,
            took=round(clock() - began, 2),
        )

    async def let_go(self) -> None:
        """However that ends: the next holder measures."""
        try:
            async with asyncio.timeout(REST_LIMIT):
                await self.rest()
        except Exception as error:
            log.error("the engine did not free its memory", gpu=self.gpu, why=repr(error))

    async def _until(self, need: int, limit: float) -> int | None:
        """What was measured last: enough, or the limit is over. None: nothing could be measured."""
        deadline = clock() + limit
        while True:
            free = await self._measured()
            if (free is not None and free >= need) or clock() >= deadline:
                return free
            await asyncio.sleep(LOOK_EVERY)

    async def _measured(self) -> int | None:
        try:
            free = await self.gauge.free()
        except NotMeasured as error:
            log.warning("cannot measure the GPU", gpu=self.gpu, why=str(error))
            return None
        self.metrics.gpu_memory_free(self.gpu, free)
        return free


def clock() -> float:
    return asyncio.get_running_loop().time()
