"""Keeping the newest runs: an evicted one is told, then purged from wire, store and outputs, until it is done."""

import asyncio

import structlog

from chassis.bus.objects import Objects
from chassis.log import Log
from contracts.errors import Unavailable
from contracts.facts import Fact, RunCompleted, RunCreated, RunEvicted, RunFailed
from services.gateway.book.choices import evict
from services.gateway.book.run import Run
from services.gateway.broker import Broker
from services.gateway.ledger import Ledger
from services.gateway.shelf import Shelf

AGAIN = 1.0  # seconds until an eviction that could not be finished is tried again
DONE = "evicted."  # meta key of a run of which nothing is left

log = structlog.get_logger()


class Retention:
    def __init__(self, facts: Log, objects: Objects, broker: Broker, ledger: Ledger, shelf: Shelf, keep: int) -> None:
        self._log = facts
        self._objects = objects
        self._broker = broker
        self._ledger = ledger
        self._shelf = shelf
        self._keep = keep
        self._due: asyncio.Queue[str] = asyncio.Queue()
        self._full = asyncio.Event()

    async def after(self, _: Run, fact: Fact) -> None:
        """A run was ordered or ended: there may be one too many. One was evicted: its remains are due."""
        match fact:
            case RunEvicted():
                self._due.put_nowait(fact.run)
            case RunCreated() | RunCompleted() | RunFailed():
                self._full.set()

    async def run(self) -> None:
        for run in await self._log.runs(RunEvicted.name, without=""):
            if await self._log.noted(DONE + run) is None:
                self._due.put_nowait(run)
        self._full.set()
        await asyncio.gather(self._choose(), self._remove())

    async def _choose(self) -> None:
        while True:
            await self._full.wait()
            self._full.clear()
            for run in surplus(self._ledger.runs(), self._keep):
                await self._ledger.decide(run.id, lambda held: evict(held, "retention", "gateway"))

    async def _remove(self) -> None:
        while True:
            run = await self._due.get()
            try:
                await self._remove_all(run)
            except Unavailable as error:
                log.debug("an eviction is not finished", run_id=run, why=str(error))
                await asyncio.sleep(AGAIN)
                self._due.put_nowait(run)

    async def _remove_all(self, run: str) -> None:
        await self._shelf.remove(run)
        if not self._broker.ready or await self._untold(run):
            raise Unavailable(what="eviction", why="not told yet")
        await self._broker.purge(run)
        await self._objects.delete_run(run)
        await self._log.note(DONE + run, "done")
        log.info("evicted", run_id=run)

    async def _untold(self, run: str) -> bool:
        return any(recorded.record.run == run for recorded in await self._log.untold())


def surplus(newest_first: list[Run], keep: int) -> list[Run]:
    """Those beyond the newest `keep` that have ended, that nobody pinned and nobody waits for; oldest first."""
    return [run for run in reversed(newest_first[keep:]) if run.ended and not run.pinned]
