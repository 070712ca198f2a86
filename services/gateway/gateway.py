"""The gateway behind its HTTP interface: what it knows and does, opened in order and closed in reverse."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

from chassis.bus import Bus, open_bus
from chassis.bus.objects import Objects
from chassis.instance import Instance, open_instance
from chassis.outbox import Outbox
from chassis.presence import present
from chassis.telemetry import Metrics, configure_logging, version
from contracts.facts import Fact, PageIllustrated, PageKept, PageNarrated, RunCompleted, RunFailed
from contracts.live import ALIVE_EVERY, Alive
from services.gateway.book.run import Run
from services.gateway.broker import Broker
from services.gateway.deadlines import watch_deadlines
from services.gateway.ledger import Ledger
from services.gateway.orders import Orders
from services.gateway.presence import Presence
from services.gateway.retention import Retention
from services.gateway.settings import GatewaySettings
from services.gateway.shelf import Shelf
from services.gateway.tail import Tail

SERVICE = "gateway"


@dataclass(frozen=True)
class Gateway:
    settings: GatewaySettings
    instance: Instance
    bus: Bus
    objects: Objects
    metrics: Metrics
    ledger: Ledger
    orders: Orders
    shelf: Shelf
    presence: Presence
    broker: Broker
    tail: Tail
    retention: Retention
    outbox: Outbox
    leaving: asyncio.Event = field(default_factory=asyncio.Event)  # set when the process is asked to stop

    def checks(self) -> dict[str, str | None]:
        """What is not ready, by name; None is ready."""
        return {
            "log": None,  # without it there is no gateway
            "bus": None if self.bus.connected else "not connected to NATS",
            "stream": None if self.broker.ready else self.tail.state,
            "permissions": self.bus.errors[-1] if self.bus.errors else None,
            "draining": "leaving" if self.leaving.is_set() else None,
        }

    async def run(self) -> None:
        """Hear the wire and keep house until cancelled; a failure of any of these ends the process."""
        await self.presence.listen(self.bus)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.tail.run())
            tasks.create_task(self.retention.run())
            tasks.create_task(watch_deadlines(self.ledger, self.settings.deadline_hours))
            tasks.create_task(self._count_queue())
            tasks.create_task(self._show_all())

    async def _show_all(self) -> None:
        """The folders as the fold has them, whatever a death left undone."""
        for run in self.ledger.runs():
            if not self.ledger.is_gone(run.id):
                await self.shelf.show(self.ledger.run(run.id))

    async def _count_queue(self) -> None:
        while True:
            self.metrics.queue_depth(len(self.ledger.queued()))
            await asyncio.sleep(ALIVE_EVERY)

    async def show(self, run: Run, fact: Fact) -> None:
        """The folder follows the fold, before viewers hear of it."""
        if isinstance(fact, PageIllustrated | PageKept | PageNarrated | RunCompleted | RunFailed) and not run.evicted:
            await self.shelf.show(run)


@asynccontextmanager
async def open_gateway(settings: GatewaySettings) -> AsyncIterator[Gateway]:
    """Open the log of record, fold it, and reach for NATS in the background."""
    async with AsyncExitStack() as stack:
        alone = settings.model_copy(update={"instance": 1})  # one home has one log of record
        instance = await stack.enter_async_context(open_instance(alone, SERVICE))
        configure_logging(settings, SERVICE, instance.name)
        metrics = Metrics(SERVICE)
        bus = await stack.enter_async_context(open_bus(settings, instance.source))
        objects = Objects(bus)
        shelf = Shelf(settings.outputs)
        outbox = Outbox(instance.log, bus, metrics)
        stack.push_async_callback(outbox.close)
        ledger = Ledger(instance.source, instance.log, outbox, metrics)
        stack.push_async_callback(ledger.close)
        broker = Broker(instance.log, bus, outbox, ledger)
        tail = Tail(instance.log, bus, objects, broker, ledger, shelf, metrics, settings.artifact_grace)
        retention = Retention(instance.log, objects, broker, ledger, shelf, settings.keep_runs)
        gateway = Gateway(
            settings=settings,
            instance=instance,
            bus=bus,
            objects=objects,
            metrics=metrics,
            ledger=ledger,
            orders=Orders(ledger, settings.queue_limit),
            shelf=shelf,
            presence=Presence(),
            broker=broker,
            tail=tail,
            retention=retention,
            outbox=outbox,
        )
        ledger.shown.append(gateway.show)
        ledger.after.append(retention.after)
        await ledger.load()
        me = Alive(service=SERVICE, instance=instance.name, host=instance.host, engine="", version=version())
        await stack.enter_async_context(present(bus, lambda: me))
        yield gateway
