"""How a service comes to its lease."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager

from chassis.bus.registers import Registers
from chassis.lease.gauge import Gauge, NvidiaSmi, check
from chassis.lease.lease import Lease, Tenant, open_lease
from chassis.lease.memory import Memory
from chassis.lease.settings import LeaseSettings
from chassis.service import Service
from contracts.topology import Durable


@asynccontextmanager
async def share_gpu(
    service: Service,
    settings: LeaseSettings,
    durables: Sequence[Durable],
    *,
    need: int,
    rest: Callable[[], Awaitable[None]],
    gauge: Gauge | None = None,
) -> AsyncIterator[Lease | None]:
    """A lease of the GPU that the settings name; None, and not one request to anybody, when they name none.

    `need`: bytes that the engine takes. `rest` frees them; the next use takes them again. `durables`: where the
    service's work waits. Raises `MissingTool` when the GPU cannot be measured.
    """
    if not settings.gpu_lease:
        yield None
        return
    measured = gauge or NvidiaSmi(settings.gpu_device)
    service.metrics.gpu_memory_free(settings.gpu_lease, await check(measured, settings.gpu_device))

    async def more() -> int:
        return sum([await service.bus.pending(durable.name) for durable in durables])

    memory = Memory(settings.gpu_lease, measured, rest, service.metrics)
    tenant = Tenant(service.instance.source, need, memory, more)
    async with open_lease(settings.gpu_lease, tenant, Registers(service.bus), settings.gpu_batch) as lease:
        yield lease
