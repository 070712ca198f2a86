"""A story service and an illustrator that share a GPU, on a bus in memory and virtual time."""

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import AsyncExitStack, aclosing
from dataclasses import dataclass, field, replace
from typing import Any

from chassis.bus.provision import Provision
from chassis.instance import Instance
from chassis.job import Job
from chassis.lease import Lease
from chassis.outbox import Outbox
from chassis.service import Service
from chassis.settings import Settings
from chassis.telemetry import Metrics
from chassis.worker import Worker
from contracts.facts import Fact, PageWritten
from contracts.history import F
from contracts.record import Record
from contracts.topology import DURABLES
from services.illustrator.__main__ import job as illustrator_job
from services.illustrator.handler import Onlooker, Picture
from services.illustrator.leased import LeasedPainter
from services.story.__main__ import job as story_job
from services.story.order import Order
from services.story.tale import Cast, Draft, Part
from services.story.writing.leased import LeasedModel
from services.story.writing.model import Ask
from tests.chassis.lease.device import PICTURE as PICTURE_SIZE
from tests.chassis.lease.device import STORY as STORY_SIZE
from tests.chassis.lease.device import Device
from tests.chassis.lease.tenants import Household, Sharer
from tests.examples import CAST, RUN, TEXTS, record, scene
from tests.fakes.memory_broker import MemoryBroker
from tests.fakes.memory_bus import MemoryBus, MemoryObjects
from tests.fakes.memory_log import Disk, MemoryLog
from tests.fakes.memory_registers import MemoryBucket, MemoryRegisters
from tests.simulation.tools import KeptArtifacts

DAY = 24 * 3600.0  # seconds, virtual


ASK = Ask("", "", "", "", {}, seed=1, temperature=0.7, top_p=0.9, most=100)


@dataclass
class SlowModel:
    """Writes one piece a second, of a page in ten."""

    device: Device
    engine: str = "slow"
    name: str = "slow"
    digest: str = ""
    grammars: bool = True
    context: int = 100
    fixed: Mapping[str, Any] = field(default_factory=dict)

    async def write(self, ask: Ask) -> AsyncGenerator[str, None]:
        self.device.hold("story", STORY_SIZE)
        try:
            for _ in range(10):
                await asyncio.sleep(1)
                self.device.note("story", "tick")
                yield "…"
        finally:
            self.device.note("story", "closed")

    def rendered(self, ask: Ask) -> str:
        return ask.user

    async def count(self, text: str) -> int:
        return len(text)

    async def rest(self) -> None:
        self.device.drop("story")


class Teller:
    """Asks its model for one page at a time."""

    engine = model = "slow"
    licence = ""

    def __init__(self, model: LeasedModel) -> None:
        self._model = model

    async def tell(self, order: Order, written: Sequence[PageWritten]) -> AsyncGenerator[Part, None]:
        yield Cast(CAST)
        for page in range(len(written), order.options.panels + 1):
            async with aclosing(self._model.write(ASK)) as pieces:
                async for _ in pieces:
                    pass
            yield Draft(page, TEXTS[page], scene(page))


@dataclass
class SlowPainter:
    device: Device
    seconds: int = 20
    engine: str = "slow"
    licence: str = "Slow-1.0"

    async def paint(self, page: PageWritten, onlooker: Onlooker, /) -> Picture:
        self.device.hold("illustrator", PICTURE_SIZE)
        for _ in range(self.seconds):
            await asyncio.sleep(1)
            self.device.note("illustrator", "tick")
        return Picture(f"{page.run} {page.page}".encode(), 1024, 1024)


@dataclass
class Host:
    """Services that share a GPU, on a broker in memory."""

    device: Device
    stack: AsyncExitStack
    broker: MemoryBroker = field(default_factory=MemoryBroker)
    bucket: MemoryBucket = field(default_factory=MemoryBucket)
    books: dict[str, MemoryRegisters] = field(default_factory=dict)
    logs: dict[str, MemoryLog] = field(default_factory=dict)
    batch: int = 1

    async def open(self) -> None:
        self.gateway = MemoryBus(self.broker, "gateway/a-1")
        await Provision(self.gateway).streams()
        await Provision(self.gateway).durables()

    async def sharer(self, name: str, size: int) -> Sharer:
        self.books[name] = MemoryRegisters(self.bucket)
        household = Household(self.device, self.batch)

        async def more() -> int:
            wanted = [durable.name for durable in DURABLES if durable.name.startswith(name)]
            return sum([await self.gateway.pending(one) for one in wanted])

        return await self.stack.enter_async_context(household.sharer(name, size, self.books[name], more))

    async def story(self) -> Lease:
        sharer = await self.sharer("story", STORY_SIZE)
        teller = Teller(LeasedModel(SlowModel(self.device), sharer.lease))
        self._work("story", lambda service: story_job(teller, service), sharer.lease)
        return sharer.lease

    async def illustrator(self, painter: SlowPainter | None = None) -> Lease:
        sharer = await self.sharer("illustrator", PICTURE_SIZE)
        leased = LeasedPainter(painter or SlowPainter(self.device), sharer.lease)
        self._work("illustrator", lambda service: illustrator_job(leased, service, hold_pages=True), sharer.lease)
        return sharer.lease

    def _work(self, name: str, job: Any, lease: Lease) -> None:
        bus, facts, metrics = MemoryBus(self.broker, f"{name}/a-1"), MemoryLog(Disk()), Metrics(name)
        self.logs[name] = facts
        instance = Instance(name, "a", 1, facts)
        service = Service(Settings(), instance, bus, MemoryObjects(self.broker), KeptArtifacts(), metrics)
        outbox = Outbox(facts, bus, metrics, service._put)
        work: Job = replace(job(service), during=lease.work)
        working = asyncio.create_task(Worker(f"{name}/a-1", work, facts, bus, outbox, metrics).run())
        self.stack.push_async_callback(ended, working)

    async def ask(self, *facts: Fact) -> None:
        for fact in facts:
            await self.gateway.publish(record(fact, source="gateway/a-1"))

    def told(self, kind: type[Fact], run: str = RUN) -> list[str]:
        subjects = [message.subject for message in self.broker.stream().messages.values()]
        return [subject for subject in subjects if subject.startswith(f"{kind.name}.") and run in subject]

    def facts(self, kind: type[F]) -> list[F]:
        records = [Record.from_json(message.data) for message in self.broker.stream().messages.values()]
        return [record.fact for record in records if isinstance(record.fact, kind)]

    async def until(self, look: Any) -> None:
        async with asyncio.timeout(DAY):
            while not look():
                await asyncio.sleep(0.5)


async def ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
