"""Everything a worker service lives by, opened in order and closed in reverse."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace

import structlog

from chassis.artifacts import Artifacts
from chassis.bus import Bus, open_bus
from chassis.bus.objects import Objects
from chassis.instance import Instance, open_instance
from chassis.job import Job
from chassis.lease import Lease
from chassis.ops import open_ops
from chassis.outbox import Outbox
from chassis.presence import present
from chassis.settings import Settings
from chassis.signals import on_stop
from chassis.telemetry import Metrics, configure_logging, version
from chassis.worker import Worker
from contracts.ask import ARTIFACT, WantArtifact
from contracts.errors import Unavailable
from contracts.facts import RunEvicted
from contracts.history import Progress as Report
from contracts.live import ALIVE_EVERY, Alive, Progress
from contracts.values import Medium

SWEEP_EVERY = 3600.0  # seconds
PROGRESS_EVERY = 0.25  # seconds

log = structlog.get_logger()


@dataclass(frozen=True)
class Service:
    settings: Settings
    instance: Instance
    bus: Bus
    objects: Objects
    artifacts: Artifacts
    metrics: Metrics

    async def work(self, job: Job, engine: str, model: str = "", lease: Lease | None = None) -> None:
        """Do this job until SIGTERM or SIGINT. `lease`: of the GPU that the engine shares."""
        if lease is not None:
            job = replace(job, during=lease.work)
        outbox = Outbox(self.instance.log, self.bus, self.metrics, self._put)
        worker = Worker(self.instance.source, job, self.instance.log, self.bus, outbox, self.metrics)
        on_stop(worker.stop)
        await self.bus.answer(ARTIFACT, "", self._artifact_wanted)
        await self.bus.listen(f"{RunEvicted.name}.>", self._evicted)
        async with AsyncExitStack() as stack:
            stack.push_async_callback(outbox.close)
            ops = await stack.enter_async_context(
                open_ops(self.settings.ops_host, self.settings.ops_port, self._checks(worker, lease), self.metrics)
            )
            log.info("health and metrics", ops=ops)
            alive = Alive(
                service=self.instance.service,
                instance=self.instance.name,
                host=self.instance.host,
                engine=engine,
                model=model,
                version=version(),
                ops=ops,
            )

            def frame() -> Alive:
                state = (lease and lease.trouble) or worker.state
                return alive.model_copy(update={"state": state, "holding": tuple(worker.holding.values())})

            await stack.enter_async_context(present(self.bus, frame, worker.news))
            chores = asyncio.create_task(self._chores(job))
            stack.callback(chores.cancel)
            await worker.run()

    def progress(self, run: str, page: int, medium: Medium) -> Report:
        """Hints for those who watch this page, four a second at most."""
        clock = asyncio.get_running_loop().time
        last = -PROGRESS_EVERY

        async def report(fraction: float) -> None:
            nonlocal last
            if clock() - last >= PROGRESS_EVERY:
                last = clock()
                await self.bus.live(Progress(run=run, page=page, medium=medium, fraction=min(max(fraction, 0), 1)))

        return report

    def _checks(self, worker: Worker, lease: Lease | None) -> dict[str, Callable[[], str | None]]:
        gpu: dict[str, Callable[[], str | None]] = {} if lease is None else {"gpu": lambda: lease.trouble}
        return gpu | {
            "bus": lambda: None if self.bus.connected else "not connected to NATS",
            "work": lambda: None if worker.state == "ready" else worker.state,
            "permissions": lambda: self.bus.errors[-1] if self.bus.errors else None,
        }

    async def _chores(self, job: Job) -> None:
        swept = 0.0
        clock = asyncio.get_running_loop().time
        while True:
            try:
                self.metrics.queue_depth(sum([await self.bus.pending(durable) for durable in job.durables]))
            except Unavailable as error:
                log.debug("queue depth is not known", why=str(error))
            if not swept or clock() - swept > SWEEP_EVERY:
                await asyncio.to_thread(self.artifacts.sweep)
                swept = clock()
            await asyncio.sleep(ALIVE_EVERY)

    async def _put(self, run: str, sha256: str) -> None:
        data = await asyncio.to_thread(self.artifacts.read, run, sha256)
        if data is None:  # the fact is told all the same, and the gateway says what is lost
            log.error("the bytes of a fact are gone", run_id=run, sha256=sha256)
            return
        await self.objects.put_artifact(run, sha256, data)

    async def _artifact_wanted(self, payload: bytes) -> bytes | None:
        wanted = WantArtifact.model_validate_json(payload)
        data = await asyncio.to_thread(self.artifacts.read, wanted.run, wanted.sha256)
        if data is None:
            return None
        try:
            await self.objects.put_artifact(wanted.run, wanted.sha256, data)
        except Unavailable as error:
            log.warning("cannot put an artifact again", run_id=wanted.run, why=str(error))
            return None
        return self.instance.name.encode()

    async def _evicted(self, subject: str, _: bytes) -> None:
        await asyncio.to_thread(self.artifacts.forget, subject.split(".")[2])


@asynccontextmanager
async def open_service(settings: Settings, service: str) -> AsyncIterator[Service]:
    """Claim an instance's log, set up logging, and reach for NATS."""
    async with open_instance(settings, service) as instance:
        configure_logging(settings, service, instance.name)
        async with open_bus(settings, instance.source) as bus:
            artifacts = Artifacts(settings.home / "artifacts")
            yield Service(settings, instance, bus, Objects(bus), artifacts, Metrics(service))
