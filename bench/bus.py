"""From a page that is written to the work on it, and telling facts: beside what nats-py itself takes for less."""

import asyncio
import os
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from itertools import count
from pathlib import Path
from statistics import median

from nats.aio.msg import Msg

from bench.figure import Figure, in_turns
from chassis.bus import Bus, open_bus
from chassis.bus.provision import Provision
from chassis.job import Job, told_once
from chassis.log import open_log
from chassis.nats_server import NatsServer, nats_address
from chassis.nats_source import find_binary
from chassis.outbox import Outbox
from chassis.settings import Settings
from chassis.telemetry import Metrics, configure_logging
from chassis.worker import Worker
from contracts import topology
from contracts.facts import Fact, PageWritten
from contracts.history import History
from services.narrator.handler import gave_up
from tests.examples import page_written, record

PAGES = 40
TOLD = 100  # facts a round
IDLE_FOR = 0.02  # seconds between two pages, so that the worker waits for its bell
CONNECTED_WITHIN = 10.0  # seconds


async def measure(folder: Path) -> list[Figure]:
    async with AsyncExitStack() as stack:
        address = stack.enter_context(nats_address(find_binary(os.environ).path, folder / "store", folder))
        server = NatsServer(address)
        stack.push_async_callback(server.kill)
        await server.start()
        settings = Settings(nats_url=address.url, log_level="error")
        configure_logging(settings, "bench", "bench-1")
        bus = await stack.enter_async_context(open_bus(settings, "narrator/bench-1"))
        async with asyncio.timeout(CONNECTED_WITHIN):
            while not bus.connects:  # noqa: ASYNC110  the bus counts, it does not call
                await asyncio.sleep(IDLE_FOR)
        await Provision(bus).streams()
        await Provision(bus).durables()
        reach = await _reach(folder, bus)
        trip = await _round_trip(bus)
        telling, publishing = await _told(bus)
    return [
        Figure("bus: page told to work begun", reach * 1e3, trip * 1e3, "ms", "nats-py request and answer, no disk"),
        Figure("bus: facts told", TOLD / telling, TOLD / publishing, "facts/s", "nats-py js.publish of the same bytes"),
    ]


async def _reach(folder: Path, bus: Bus) -> float:
    """Median seconds from before a page is told until its handler begins."""
    begun: asyncio.Queue[float] = asyncio.Queue()

    async def handler(_page: PageWritten, _history: History) -> AsyncIterator[Fact]:
        begun.put_nowait(time.perf_counter())
        nothing: tuple[Fact, ...] = ()
        for fact in nothing:
            yield fact

    job = Job(
        durables=(topology.NARRATOR_COVER.name, topology.NARRATOR_PANEL.name),
        bell=["page.written.>"],
        routes={PageWritten: handler},
        gave_up=told_once(gave_up),
        limit=60.0,
    )
    async with open_log(folder / "worker.db") as log:
        metrics = Metrics("narrator")
        outbox = Outbox(log, bus, metrics)
        worker = Worker(bus.name, job, log, bus, outbox, metrics)
        working = asyncio.create_task(worker.run())
        taken = []
        for revision in range(PAGES):
            await asyncio.sleep(IDLE_FOR)
            told = time.perf_counter()
            await bus.publish(record(page_written(1, revision)))
            taken.append(await begun.get() - told)
        worker.stop()
        await working
        await outbox.close()
    return median(taken)


async def _round_trip(bus: Bus) -> float:
    async def respond(message: Msg) -> None:
        await message.respond(message.data)

    await bus.client.subscribe("bench.echo", cb=respond)
    data, taken = record(page_written(1)).to_json(), []
    for _ in range(PAGES):
        begun = time.perf_counter()
        await bus.client.request("bench.echo", data)
        taken.append(time.perf_counter() - begun)
    return median(taken)


async def _told(bus: Bus) -> tuple[float, float]:
    revisions = count(PAGES)

    async def tell() -> float:
        facts = [record(page_written(1, next(revisions))) for _ in range(TOLD)]
        begun = time.perf_counter()
        for fact in facts:
            await bus.publish(fact)
        return time.perf_counter() - begun

    async def publish() -> float:
        facts = [record(page_written(1, next(revisions))) for _ in range(TOLD)]
        ready = [(fact.fact.subject, fact.to_json()) for fact in facts]
        begun = time.perf_counter()
        for subject, data in ready:
            await bus.js.publish(subject, data)
        return time.perf_counter() - begun

    return await in_turns(tell, publish)
