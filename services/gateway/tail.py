"""Hearing: every fact on the wire into the log of record, a fact with an artifact once its bytes lie here."""

import asyncio
from collections.abc import Awaitable
from contextlib import suppress

import structlog

from chassis.bell import Bell
from chassis.bus import Bus, Delivery, NoResponders
from chassis.bus.objects import Objects
from chassis.log import Log
from chassis.telemetry import Metrics, bind_run
from chassis.worker import UPGRADE_WAIT
from contracts import topology
from contracts.ask import ARTIFACT, WantArtifact
from contracts.errors import DiskFull, NeedsUpgrade, Unavailable, Unreadable
from contracts.facts import Fact, PageIllustrated, PageNarrated
from contracts.record import Record
from contracts.values import Artifact
from services.gateway.book.decide import lost
from services.gateway.broker import PASSED, Broker
from services.gateway.ledger import Ledger
from services.gateway.passed import Passed
from services.gateway.shelf import Shelf

FETCHES = 8  # artifacts on their way at once
HEARTBEAT = 10.0  # seconds, for deliveries that wait for bytes
LOOK_AGAIN = 1.0  # seconds between looks for bytes
ASK_TIMEOUT = 25.0  # seconds a worker has to put bytes again
DISK_WAIT = 5.0  # seconds until a full disk is tried again
RECONNECT_WAIT = 0.25  # seconds

log = structlog.get_logger()


class Tail:
    def __init__(
        self,
        facts: Log,
        bus: Bus,
        objects: Objects,
        broker: Broker,
        ledger: Ledger,
        shelf: Shelf,
        metrics: Metrics,
        grace: float,
    ) -> None:
        self._log = facts
        self._bus = bus
        self._objects = objects
        self._broker = broker
        self._ledger = ledger
        self._shelf = shelf
        self._metrics = metrics
        self._grace = grace
        self._passed = Passed(0)
        self._noted = 0
        self._bell = Bell()
        self._fetching: set[asyncio.Task[None]] = set()
        self._room = asyncio.Semaphore(FETCHES)
        self.state = "starting"

    async def run(self) -> None:
        for room in topology.SUBJECTS:
            await self._bus.listen(room, self._bell.ring)
        try:
            while True:
                try:
                    if (passed := await self._broker.bind()) is not None:
                        self._passed = Passed(passed)
                        self.state = "ready"
                    delivery = await self._bus.take(topology.GATEWAY.name)
                except Unavailable as error:
                    self.state = str(error)
                    self._broker.unbind()
                    await asyncio.sleep(RECONNECT_WAIT)
                    continue
                if delivery is None:
                    await self._pause()
                else:
                    self._bell.found()
                    await self._hear(delivery)
        finally:
            for task in self._fetching:
                task.cancel()
            await asyncio.gather(*self._fetching, return_exceptions=True)

    async def _pause(self) -> None:
        passed = self._passed.after(0)
        if passed != self._noted:
            await self._log.note(PASSED, str(passed))
            self._noted = passed
        await self._bell.wait()

    async def _hear(self, delivery: Delivery) -> None:
        self._passed.begin(delivery.seq)
        if delivery.delivered > 1:
            self._metrics.redelivery()
        try:
            record = Record.heard(delivery.subject, delivery.data)
        except NeedsUpgrade as error:
            self.state = f"needs upgrade: {error}"
            await self._guarded(delivery.nak(UPGRADE_WAIT))
        except Unreadable as error:
            await self._set_aside(delivery, error)
        else:
            if (record.fact.artifacts or record.fact.enclosed) and not self._ledger.is_gone(record.run):
                await self._room.acquire()
                task = asyncio.create_task(self._with_bytes(delivery, record))
                self._fetching.add(task)
                task.add_done_callback(self._fetched)
            else:
                await self._settle(delivery, record)

    def _fetched(self, task: asyncio.Task[None]) -> None:
        self._fetching.discard(task)
        self._room.release()
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("hearing a fact failed; it comes again", exc_info=error)

    async def _set_aside(self, delivery: Delivery, error: Unreadable) -> None:
        """Kept with its reason, and taken off the subject, which belongs to a fact that is yet to be told."""
        await self._log.put_aside(delivery.seq, delivery.subject, str(error), delivery.data)
        self._metrics.set_aside()
        log.error("set aside", subject=delivery.subject, seq=delivery.seq, why=str(error))
        await self._guarded(self._broker.clear(delivery.seq))
        await self._guarded(delivery.term())
        self._passed.end(delivery.seq)

    async def _settle(self, delivery: Delivery, record: Record) -> None:
        with bind_run(record.run, record.traceparent):
            try:
                passed = self._passed.after(delivery.seq)
                if not await self._ledger.hear(record, {PASSED: str(passed)}):
                    await self._late(record)
            except DiskFull as error:
                log.error("cannot append", subject=delivery.subject, why=str(error))
                await self._guarded(delivery.nak(DISK_WAIT))
                return
            except Unavailable as error:
                log.info("the fact will come again", subject=delivery.subject, why=str(error))
                return
            self._passed.end(delivery.seq)
            await self._guarded(delivery.ack())

    async def _late(self, record: Record) -> None:
        """A fact of a run that was evicted leaves nothing behind; one of a run we never knew is left alone."""
        log.info("a late fact", subject=record.fact.subject, evicted=self._ledger.is_gone(record.run))
        if self._ledger.is_gone(record.run):
            await self._broker.purge(record.run)
            await self._objects.delete_run(record.run)

    # Bytes

    async def _with_bytes(self, delivery: Delivery, record: Record) -> None:
        beat = asyncio.create_task(self._heartbeat(delivery))
        try:
            for artifact in record.fact.artifacts:
                if not await self._fetch(record.run, artifact):
                    await self._say_lost(record.fact)
                    self._passed.end(delivery.seq)
                    await self._guarded(delivery.ack())
                    return
            for paper in record.fact.enclosed:
                await self._fetch_paper(record.run, paper)
        except Unavailable as error:
            log.info("the bytes will be looked for again", subject=delivery.subject, why=str(error))
            await self._guarded(delivery.nak(LOOK_AGAIN))
            return
        except DiskFull as error:
            log.error("cannot keep bytes", subject=delivery.subject, why=str(error))
            await self._guarded(delivery.nak(DISK_WAIT))
            return
        finally:
            beat.cancel()
        await self._settle(delivery, record)

    async def _fetch(self, run: str, artifact: Artifact) -> bool:
        """The bytes lie here, verified; False when nobody has had them for the whole grace."""
        clock = asyncio.get_running_loop().time
        until = clock() + self._grace
        while not self._shelf.has(run, artifact):
            data = await self._objects.get_artifact(run, artifact.sha256)
            if data is not None:
                await self._shelf.put(run, artifact.sha256, data)
                return True
            if clock() >= until:
                return False
            await self._ask_for(run, artifact.sha256)
        return True

    async def _fetch_paper(self, run: str, paper: Artifact) -> None:
        """Papers are for those who want to know; nobody's book waits for them."""
        if self._shelf.has(run, paper):
            return
        data = await self._objects.get_artifact(run, paper.sha256)
        if data is None:
            log.warning("a paper is not there", run_id=run, sha256=paper.sha256)
        else:
            await self._shelf.put(run, paper.sha256, data)

    async def _ask_for(self, run: str, sha256: str) -> None:
        """Whoever told of it keeps it, unless its disk is gone too."""
        wanted = WantArtifact(run=run, sha256=sha256).model_dump_json().encode()
        try:
            answer = await self._bus.ask(ARTIFACT, wanted, ASK_TIMEOUT)
            log.warning("bytes were put again", run_id=run, sha256=sha256, by=answer.decode())
        except NoResponders:
            await asyncio.sleep(LOOK_AGAIN)
        except Unavailable as error:
            log.warning("nobody has the bytes (yet)", run_id=run, sha256=sha256, why=str(error))
            if not self._bus.connected:
                raise

    async def _say_lost(self, fact: Fact) -> None:
        assert isinstance(fact, PageIllustrated | PageNarrated)
        log.error("an artifact is lost", subject=fact.subject, run_id=fact.run)
        if not self._ledger.is_gone(fact.run):
            await self._ledger.decide(fact.run, lambda _: lost(fact))

    async def _heartbeat(self, delivery: Delivery) -> None:
        while True:
            await asyncio.sleep(HEARTBEAT)
            await self._guarded(delivery.working())

    async def _guarded(self, reply: Awaitable[None]) -> None:
        """An answer that does not arrive is as good as none: the delivery comes again."""
        with suppress(Unavailable):
            await reply
