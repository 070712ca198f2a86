"""The processes of a world: the real worker, handlers and gateway, over ports that the world may strike."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from random import Random

from chassis.instance import Instance
from chassis.job import Job
from chassis.outbox import Outbox
from chassis.service import Service
from chassis.telemetry import Metrics
from chassis.worker import Worker
from contracts.ask import ARTIFACT
from services.gateway.broker import Broker
from services.gateway.gateway import Gateway
from services.gateway.ledger import Ledger
from services.gateway.orders import Orders
from services.gateway.presence import Presence
from services.gateway.retention import Retention
from services.gateway.settings import GatewaySettings
from services.gateway.tail import Tail
from services.illustrator.__main__ import job as illustrator_job
from services.narrator.__main__ import job as narrator_job
from services.story.__main__ import job as story_job
from tests.fakes.memory_broker import MemoryBroker
from tests.fakes.memory_bus import MemoryBus, MemoryObjects
from tests.fakes.memory_log import Disk, MemoryLog
from tests.simulation.life import Life
from tests.simulation.tools import KeptArtifacts, MemoryShelf, Painter, Speaker, Storyteller

Refusals = frozenset[tuple[int, int, int]]  # (seed of the order, page, revision)


@dataclass
class Host:
    """What a process finds again after its death."""

    service: str
    n: int
    disk: Disk = field(default_factory=Disk)
    artifacts: KeptArtifacts = field(default_factory=KeptArtifacts)
    shelf: MemoryShelf = field(default_factory=MemoryShelf)

    def __post_init__(self) -> None:
        self.metrics = Metrics(self.service)
        self.settings = GatewaySettings(artifact_grace=60.0)

    @property
    def name(self) -> str:
        return f"{self.service}/simulated-{self.n}"


@dataclass
class Ports:
    """What one life of a process reaches the world through."""

    life: Life
    host: Host
    broker: MemoryBroker

    def __post_init__(self) -> None:
        self.bus = MemoryBus(self.broker, self.host.name)
        self.to_bus = self.life.port(self.bus)
        self.to_log = self.life.port(MemoryLog(self.host.disk), fallible=False)
        self.to_objects = self.life.port(MemoryObjects(self.broker))
        self.instance = Instance(self.host.service, "simulated", self.host.n, self.to_log)


async def work(ports: Ports, jobs: Callable[[Service], Job], worker: type[Worker]) -> None:
    """As `Service.work`, without its sockets."""
    host, instance = ports.host, ports.instance
    service = Service(host.settings, instance, ports.to_bus, ports.to_objects, host.artifacts, host.metrics)
    outbox = Outbox(instance.log, ports.to_bus, host.metrics, service._put)
    await ports.to_bus.answer(ARTIFACT, "", service._artifact_wanted)
    await worker(instance.source, jobs(service), instance.log, ports.to_bus, outbox, host.metrics).run()


def jobs_of(service: str, pace: Random, refusals: Refusals) -> Callable[[Service], Job]:
    match service:
        case "story":
            return lambda held: story_job(Storyteller(pace), held)
        case "illustrator":
            return lambda held: illustrator_job(Painter(pace, refusals), held)
        case _:
            return lambda held: narrator_job(Speaker(pace), held)


async def preside(ports: Ports, open_for_readers: Callable[[Gateway], Awaitable[None]]) -> None:
    """As `open_gateway`, without its sockets."""
    host, instance, bus, objects = ports.host, ports.instance, ports.to_bus, ports.to_objects
    settings = host.settings
    shelf = ports.life.port(host.shelf, fallible=False)
    outbox = Outbox(instance.log, bus, host.metrics)
    ledger = Ledger(instance.source, instance.log, outbox, host.metrics)
    broker = Broker(instance.log, bus, outbox, ledger)
    gateway = Gateway(
        settings=settings,
        instance=instance,
        bus=bus,
        objects=objects,
        metrics=host.metrics,
        ledger=ledger,
        orders=Orders(ledger, settings.queue_limit),
        shelf=shelf,
        presence=Presence(),
        broker=broker,
        tail=Tail(instance.log, bus, objects, broker, ledger, shelf, host.metrics, settings.artifact_grace),
        retention=Retention(instance.log, objects, broker, ledger, shelf, settings.keep_runs),
        outbox=outbox,
    )
    ledger.shown.append(gateway.show)
    ledger.after.append(gateway.retention.after)
    await ledger.load()
    await open_for_readers(gateway)
    await gateway.run()
