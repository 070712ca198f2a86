"""A worker in virtual time, on a broker in memory, with a handler that a test writes."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from chassis.bus.provision import Provision
from chassis.job import Job, told_once
from chassis.outbox import Outbox
from chassis.telemetry import Metrics
from chassis.worker import Worker
from contracts.errors import IyagiError
from contracts.facts import Fact, PageFailed, PageIllustrated, PageWritten
from contracts.history import History
from contracts.record import Record
from contracts.topology import ILLUSTRATOR_COVER, ILLUSTRATOR_PANEL
from contracts.values import PICTURE, Try
from tests.examples import page_failed, page_illustrated, record, run_created
from tests.fakes.memory_broker import MemoryBroker
from tests.fakes.memory_bus import MemoryBus
from tests.fakes.memory_log import Disk, MemoryLog

LIMIT = 300.0  # seconds for a picture
PATIENCE = 3600.0  # seconds, virtual
LOOK_EVERY = 0.2  # seconds

Paint = Callable[[PageWritten], Awaitable[None]]


async def at_once(_: PageWritten) -> None:
    pass


def gave_up(page: PageWritten, error: IyagiError, tries: tuple[Try, ...]) -> PageFailed:
    return page_failed(page.page, page.revision, code=error.code, reason=str(error), tries=tries)


@dataclass
class Workshop:
    paint: Paint = at_once
    broker: MemoryBroker = field(default_factory=MemoryBroker)
    disk: Disk = field(default_factory=Disk)
    instance: str = "illustrator/a-1"
    painted: list[str] = field(default_factory=list)  # subjects, as work on each began

    def __post_init__(self) -> None:
        self.bus = MemoryBus(self.broker, self.instance)
        self.gateway = MemoryBus(self.broker, "gateway/a-1")
        self.log = MemoryLog(self.disk)
        metrics = Metrics("illustrator")
        self.outbox = Outbox(self.log, self.bus, metrics)
        job = Job(
            durables=(ILLUSTRATOR_COVER.name, ILLUSTRATOR_PANEL.name),
            bell=("page.written.>",),
            routes={PageWritten: self._illustrate},
            gave_up=told_once(gave_up),
            limit=LIMIT,
        )
        self.worker = Worker(self.instance, job, self.log, self.bus, self.outbox, metrics)

    async def _illustrate(self, page: PageWritten, history: History) -> AsyncIterator[Fact]:
        key = (page.run, page.page, page.revision)
        if await history.get(PageIllustrated, *key) or await history.get(PageFailed, *key, PICTURE):
            return
        self.painted.append(page.subject)
        await self.paint(page)
        yield page_illustrated(page.page, page.revision, run=page.run)

    @asynccontextmanager
    async def open(self) -> AsyncIterator["Workshop"]:
        """At work, until left."""
        await self.provide()
        working = asyncio.create_task(self.worker.run())
        try:
            yield self
        finally:
            working.cancel()
            await asyncio.gather(working, return_exceptions=True)
            await self.outbox.close()

    async def provide(self) -> None:
        await Provision(self.gateway).streams()
        await Provision(self.gateway).durables()
        await self.gateway.publish(record(run_created()))

    async def ask(self, *facts: Fact) -> None:
        for fact in facts:
            await self.gateway.publish(record(fact, source="gateway/a-1"))

    async def told(self, subject: str) -> Record:
        """The record on this subject, once it is there."""
        await self.until(lambda: self.on_the_wire(subject))
        found = await self.gateway.find(subject)
        assert found is not None
        return found.record

    def on_the_wire(self, subject: str) -> bool:
        return self.broker.facts is not None and self.broker.facts.first(subject) is not None

    def unacknowledged(self) -> int:
        stream = self.broker.stream()
        names = (ILLUSTRATOR_COVER.name, ILLUSTRATOR_PANEL.name)
        return sum(len(stream.durables[name].out) + stream.durables[name].pending(stream) for name in names)

    async def idle(self) -> None:
        """Every delivery is settled."""
        await self.until(lambda: not self.unacknowledged())

    async def until(self, condition: Callable[[], object]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not condition():
                await asyncio.sleep(LOOK_EVERY)
