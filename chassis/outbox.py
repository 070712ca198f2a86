"""Telling: bytes, then fact, for ever until it is known; in order within a run, and no run waits for another."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol
from weakref import WeakValueDictionary

import structlog

from chassis.bus import Lost, Told
from chassis.log import Log, Recorded
from chassis.telemetry import Metrics
from contracts.errors import IyagiError, Unavailable
from contracts.record import Record

FIRST_WAIT = 0.1  # seconds, doubled up to
LONGEST_WAIT = 2.0  # seconds

log = structlog.get_logger()


class Publisher(Protocol):
    async def publish(self, record: Record) -> Told | Lost: ...


PutArtifact = Callable[[str, str], Awaitable[None]]  # (run, sha256): into the object store, unless it is there


class Outbox:
    def __init__(self, facts: Log, bus: Publisher, metrics: Metrics, put: PutArtifact | None = None) -> None:
        self._log = facts
        self._bus = bus
        self._metrics = metrics
        self._put = put
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()  # by run
        self._tasks: dict[int, asyncio.Task[Told | Lost]] = {}

    async def tell(self, recorded: Recorded) -> Told | Lost:
        """Wait until the fact is told, or lost to another's. Cancelling the caller does not stop the telling."""
        task = self._tasks.get(recorded.position)
        if task is None:
            task = asyncio.create_task(self._tell(recorded))
            self._tasks[recorded.position] = task
            task.add_done_callback(lambda _: self._tasks.pop(recorded.position, None))
        return await asyncio.shield(task)

    def begin(self, recorded: Recorded) -> None:
        """Tell, without waiting for it."""
        waiting = asyncio.ensure_future(self.tell(recorded))
        waiting.add_done_callback(lambda done: done.cancelled() or done.exception())

    async def flush(self) -> list[asyncio.Task[Told | Lost]]:
        """Begin to tell whatever is not known to be told; what is under way already stays so."""
        for recorded in await self._log.untold():
            self.begin(recorded)
        await asyncio.sleep(0)
        return list(self._tasks.values())

    async def close(self) -> None:
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _tell(self, recorded: Recorded) -> Told | Lost:
        record = recorded.record
        turn = self._turns.setdefault(record.run, asyncio.Lock())
        async with turn:
            outcome = await self._publish(record)
            if isinstance(outcome, Told):
                await self._log.told(recorded.position, outcome.seq)
            else:
                await self._log.lost(recorded.position)
                self._metrics.lost_facts()
                log.info("lost the race", fact=record.fact.subject, run_id=record.run, winner=outcome.winner.source)
            return outcome

    async def _publish(self, record: Record) -> Told | Lost:
        wait = FIRST_WAIT
        while True:
            try:
                if self._put is not None:
                    for artifact in (*record.fact.artifacts, *record.fact.enclosed):
                        await self._put(record.run, artifact.sha256)
                return await self._bus.publish(record)
            except Unavailable as error:
                self._metrics.publish_failures()
                log.debug("not told yet", fact=record.fact.subject, run_id=record.run, why=str(error))
            except IyagiError as error:
                log.warning("cannot be told", fact=record.fact.subject, run_id=record.run, why=str(error))
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)
