"""The worker: one delivery at a time becomes facts. First the log, then the wire, then the acknowledgement.

The whole protocol, with what it promises when a process dies between any two lines, is in docs/architecture.md.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Protocol

import structlog

from chassis.bell import Bell
from chassis.bus import Found, Lost, StreamState, Told
from chassis.history import WireHistory
from chassis.job import Budget, Handed, Job, Took, with_tries
from chassis.log import Entry, Log
from chassis.outbox import Outbox
from chassis.telemetry import Metrics, bind_run
from contracts.errors import (
    DiskFull,
    EngineFailed,
    GaveUp,
    IyagiError,
    NeedsUpgrade,
    Unavailable,
    Unreadable,
)
from contracts.facts import Fact, RunCancelled, RunEvicted
from contracts.history import Handler
from contracts.live import Holding
from contracts.record import Record, encodable, now
from contracts.values import Try

HEARTBEAT = 10.0  # seconds; the server's patience is topology.ACK_WAIT
MAX_TRIES = 5  # own attempts at one delivery
MAX_DELIVERIES = 20
RETRY_AFTER = (1.0, 2.0, 5.0, 10.0)  # seconds before the next attempt
UPGRADE_WAIT = 30.0  # seconds
GRACE = 3.0  # seconds that work in hand gets at a shutdown
MAX_ROUNDS = 50  # races one delivery may lose
RECONNECT_WAIT = 0.25  # seconds
OTHERS_TELL = 1.0  # seconds after a wipe in which the other instances tell what they made, before it is made anew
WIRE_WAIT = 5.0  # seconds before work is handed out again for which the wire lacked an answer

log = structlog.get_logger()


class Wire(Protocol):
    """What a worker needs of the bus, as `chassis.bus.Bus`."""

    @property
    def connects(self) -> int: ...
    async def publish(self, record: Record) -> Told | Lost: ...
    async def find(self, subject: str) -> Found | None: ...
    async def stream(self) -> StreamState | None: ...
    async def take(self, durable: str) -> Handed | None: ...
    async def pending(self, durable: str) -> int: ...
    async def listen(self, subject: str, heard: Callable[[str, bytes], Awaitable[None]]) -> None: ...


class Withdrawn(Exception):
    """The run was cancelled or evicted while its work was in hand."""


@dataclass
class Worker:
    source: str  # service/instance
    job: Job
    log: Log
    bus: Wire
    outbox: Outbox
    metrics: Metrics
    state: str = "starting"
    holding: dict[str, Holding] = field(default_factory=dict)  # by wire subject
    news: asyncio.Event = field(default_factory=asyncio.Event)  # set when state or holding changed
    _bound: int = 0  # the connection that the durables were seen on
    _stopping: asyncio.Event = field(default_factory=asyncio.Event)
    _bell: Bell = field(default_factory=Bell)
    _binding: asyncio.Lock = field(default_factory=asyncio.Lock)
    _in_hand: dict[str, list[asyncio.Task[None]]] = field(default_factory=dict)  # by run

    async def run(self) -> None:
        """Take and do work until stopped; then hand over what cannot be finished soon."""
        for subject in self.job.bell:
            await self.bus.listen(subject, self._bell.ring)
        for kind in (RunCancelled, RunEvicted):
            await self.bus.listen(f"{kind.name}.>", self._withdraw)
        await self.outbox.flush()
        slots = [asyncio.create_task(self._slot()) for _ in range(self.job.slots)]
        stopped = asyncio.create_task(self._stopping.wait())
        try:
            await asyncio.wait([stopped, *slots], return_when=asyncio.FIRST_COMPLETED)
            await asyncio.wait(slots, timeout=GRACE)
        finally:
            for task in (stopped, *slots):
                task.cancel()
            ended = await asyncio.gather(*slots, return_exceptions=True)
        for outcome in ended:
            if isinstance(outcome, Exception):
                raise outcome

    def stop(self) -> None:
        self._stopping.set()
        self._bell.stop()

    async def _withdraw(self, subject: str, _data: bytes) -> None:
        """A run was cancelled or evicted: its work stops at once, not at the next heart-beat."""
        run = subject.split(".")[2]
        for task in self._in_hand.get(run, []):
            task.cancel()

    async def _slot(self) -> None:
        while not self._stopping.is_set():
            try:
                await self._bind()
                delivery = await self._next()
            except (Unavailable, DiskFull) as error:
                self._bound = 0
                self._waits_for(str(error))
                await asyncio.sleep(RECONNECT_WAIT)
                continue
            if delivery is None:
                await self._bell.wait()
            else:
                self._bell.found()
                await self._deliver(delivery)

    def _waits_for(self, what: str) -> None:
        if self.state != what:
            log.info("state", state=what)
            self.news.set()
        self.state = what

    # Binding

    async def _bind(self) -> None:
        """Before the first fetch on a connection: was the broker wiped? Then tell our own again, where it is wanted."""
        async with self._binding:
            connects = self.bus.connects
            if connects == self._bound and connects:
                return
            for durable in self.job.durables:  # made last: with them the gateway has told again what a wipe took
                await self.bus.pending(durable)
            stream = await self.bus.stream()
            if stream is None:
                raise Unavailable(what="stream", why="the gateway has not made it yet")
            if await was_wiped(self.log, stream):
                await self._tell_again()
                await asyncio.sleep(OTHERS_TELL)
            await self.log.note("stream_created", stream.created)
            await self.outbox.flush()
            self._bound = connects
            self._waits_for("ready")

    async def _tell_again(self) -> None:
        wanted = []
        for run in await self.log.own_runs():
            if await self.bus.find(f"run.created.{run}") is not None:
                wanted.append(run)
        facts = await self.log.tell_again(wanted)
        log.warning("the broker was wiped", runs=len(wanted), facts=facts)
        tellings = await self.outbox.flush()
        if tellings:
            await asyncio.wait(tellings)

    async def _next(self) -> Handed | None:
        for durable in self.job.durables:
            delivery = await self.bus.take(durable)
            if delivery is not None:
                return delivery
        return None

    # One delivery

    async def _deliver(self, delivery: Handed) -> None:
        if delivery.delivered > 1:
            self.metrics.redelivery()
        try:
            record = await self._read(delivery)
            if record is None:
                return
            with bind_run(record.run, record.traceparent):
                await self._settle(delivery, record)
        except (Unavailable, DiskFull) as error:
            log.info("the delivery will come again", subject=delivery.subject, why=str(error))
            self._bound = 0

    async def _read(self, delivery: Handed) -> Record | None:
        try:
            record = Record.heard(delivery.subject, delivery.data)
        except NeedsUpgrade as error:
            self._waits_for(f"needs upgrade: {error}")
            await delivery.nak(UPGRADE_WAIT)
            return None
        except Unreadable as error:
            await self.log.put_aside(delivery.seq, delivery.subject, str(error), delivery.data)
            self.metrics.set_aside()
            log.error("set aside", subject=delivery.subject, seq=delivery.seq, why=str(error))
            await delivery.term()
            return None
        return record

    async def _settle(self, delivery: Handed, record: Record) -> None:
        handler = self.job.routes.get(type(record.fact))
        if handler is None or await self._is_withdrawn(record.run):
            await delivery.ack()
            return
        for recorded in await self.log.caused_by(record.id):  # an earlier delivery may have died before telling
            await self.outbox.tell(recorded)
        n = await self.log.begin_attempt(record.id)
        earlier = await self.log.tries(record.id, before=n)
        subject = record.fact.subject
        self.holding[subject] = Holding(run=record.run, subject=subject, since=now(), attempt=n, tries=earlier)
        self.news.set()
        try:
            if n > MAX_TRIES or delivery.delivered > MAX_DELIVERIES:
                error = GaveUp(deliveries=max(n - 1, delivery.delivered))
                await self._give_up(delivery, record, error, earlier)
            else:
                await self._attempt(delivery, record, handler, n)
        finally:
            del self.holding[subject]
            self.news.set()

    async def _attempt(self, delivery: Handed, record: Record, handler: Handler, n: int) -> None:
        try:
            await self._at_work(delivery, record, handler)
        except Withdrawn:
            log.info("withdrawn", subject=delivery.subject)
            await delivery.ack()
        except (asyncio.CancelledError, Unavailable) as error:  # handed over, or the wire is away: no fault of the work
            await asyncio.shield(
                self._hand_over(delivery, record, n, WIRE_WAIT if isinstance(error, Unavailable) else 0.0)
            )
            raise
        except Exception as error:
            failure = error if isinstance(error, IyagiError) else EngineFailed(engine=self.source, why=repr(error))
            log.warning("attempt failed", subject=delivery.subject, attempt=n, exc_info=error)
            await self.log.end_attempt(record.id, n, failure.code, encodable(str(failure)))
            if n < MAX_TRIES:
                await delivery.nak(RETRY_AFTER[min(n, len(RETRY_AFTER)) - 1])
            else:
                await self._give_up(delivery, record, failure, await self.log.tries(record.id))
        else:
            await self._done(delivery, record, n)

    async def _done(self, delivery: Handed, record: Record, n: int) -> None:
        """Acknowledge; however often that gets lost, finished work is never counted as tried in vain."""
        try:
            await delivery.ack()
        except Unavailable:
            await self.log.give_back(record.id, n)
            raise

    async def _hand_over(self, delivery: Handed, record: Record, n: int, delay: float) -> None:
        await self.log.give_back(record.id, n)
        with suppress(Unavailable):
            await delivery.nak(delay)

    async def _give_up(self, delivery: Handed, record: Record, error: IyagiError, tries: tuple[Try, ...]) -> None:
        history = WireHistory(self.log, self.bus)
        async for fact in self.job.gave_up(record.fact, history, error, tries):
            await self._tell(fact, record)
        await delivery.ack()

    async def _at_work(self, delivery: Handed, record: Record, handler: Handler) -> None:
        """The handler at work in a task of its own, beside its heart-beat."""
        work = asyncio.create_task(self._work(record, handler))
        beat = asyncio.create_task(self._heartbeat(delivery, record.run))
        self._in_hand.setdefault(record.run, []).append(work)
        self.metrics.jobs_inflight(+1)
        try:
            await asyncio.wait([work, beat], return_when=asyncio.FIRST_COMPLETED)
            if not work.done() or work.cancelled():
                raise Withdrawn
            await work
        finally:
            self.metrics.jobs_inflight(-1)
            self._in_hand[record.run].remove(work)
            if not self._in_hand[record.run]:
                del self._in_hand[record.run]
            for task in (work, beat):
                task.cancel()
            await asyncio.gather(work, beat, return_exceptions=True)

    async def _heartbeat(self, delivery: Handed, run: str) -> None:
        """Ends when the run is withdrawn."""
        while True:
            await asyncio.sleep(HEARTBEAT)
            with suppress(Unavailable):
                await delivery.working()
                if await self._is_withdrawn(run):
                    return

    async def _work(self, record: Record, handler: Handler) -> None:
        history = WireHistory(self.log, self.bus)
        budget = Budget(self.job.limit)
        with self.job.during():
            for _ in range(MAX_ROUNDS):
                if await self._told_all(record, handler(record.fact, history), budget):
                    return
        raise GaveUp(deliveries=MAX_ROUNDS)

    async def _told_all(self, record: Record, facts: AsyncIterator[Fact], budget: "Budget") -> bool:
        """Tell what the handler says, as it says it; False when another's fact won and it must think again."""
        try:
            while (fact := await budget.spend(anext(facts, None))) is not None:
                if await self._is_withdrawn(record.run):
                    raise Withdrawn
                if isinstance(await self._tell(fact, record), Lost):
                    return False
        finally:
            if isinstance(facts, AsyncGenerator):
                await facts.aclose()
        return True

    async def _tell(self, fact: Fact, cause: Record) -> Told | Lost:
        held = self.holding.get(cause.fact.subject)
        fact = with_tries(fact, held.tries if held else ())
        record = Record(fact=fact, source=self.source, time=now(), causationid=cause.id, traceparent=cause.traceparent)
        recorded = (await self.log.append(Entry(record, tell=True)))[0]
        if isinstance(fact, Took):
            self.metrics.stage_took(fact.name, fact.engine, fact.elapsed)
        return await self.outbox.tell(recorded)

    async def _is_withdrawn(self, run: str) -> bool:
        for subject in (RunCancelled.at(run, "*"), RunEvicted.at(run)):
            if await self.bus.find(subject) is not None:
                return True
        return False


async def was_wiped(facts: Log, stream: StreamState) -> bool:
    """Another stream than the one this log knows, or one that lost what we know it had."""
    created = await facts.noted("stream_created")
    return (created is not None and created != stream.created) or stream.last_seq < await facts.highest_told()
