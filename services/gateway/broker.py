"""The gateway's side of the wire: it alone makes streams and durables, and heals a broker that forgot."""

import structlog

from chassis.bus import Bus, Told
from chassis.bus.provision import Provision
from chassis.log import Log
from chassis.outbox import Outbox
from chassis.worker import was_wiped
from contracts import topology
from contracts.errors import Unavailable
from services.gateway.book.run import Run
from services.gateway.book.whole import awaited
from services.gateway.ledger import Ledger

PASSED = "stream_passed"  # the last stream sequence passed without a gap
CREATED = "stream_created"

log = structlog.get_logger()


class Broker:
    def __init__(self, facts: Log, bus: Bus, outbox: Outbox, ledger: Ledger) -> None:
        self._log = facts
        self._bus = bus
        self._outbox = outbox
        self._ledger = ledger
        self._provision = Provision(bus)
        self._bound = 0

    @property
    def ready(self) -> bool:
        """Stream, buckets and durables are there, on this very connection."""
        return self._bus.connected and self._bound == self._bus.connects and self._bound > 0

    def unbind(self) -> None:
        self._bound = 0

    async def bind(self) -> int | None:
        """Make what is missing; returns the sequence passed so far when a connection was bound, else None."""
        if self.ready:
            return None
        connects = self._bus.connects
        await self._provision.streams()
        stream = await self._bus.stream()
        if stream is None:
            raise Unavailable(what="stream", why="it vanished while it was made")
        passed = int(await self._log.noted(PASSED) or 0)
        if await was_wiped(self._log, stream) or stream.last_seq < passed:
            await self._tell_again()
            passed = 0
        await self._log.note(PASSED, str(passed))
        await self._log.note(CREATED, stream.created)
        await self._provision.durables()
        await self._catch_up(passed)
        await self._outbox.flush()
        self._bound = connects
        return passed

    async def _tell_again(self) -> None:
        """Every fact of unfinished runs, whoever told it, in the order of the log; durables come only afterwards."""
        runs = [run for run in reversed(self._ledger.runs()) if unfinished(run)]
        log.warning("the broker was wiped", runs=len(runs))
        for run in runs:
            for recorded in self._ledger.kept(run.id).records:
                outcome = await self._bus.publish(recorded.record)
                if isinstance(outcome, Told):
                    await self._log.told(recorded.position, outcome.seq)

    async def _catch_up(self, passed: int) -> None:
        """A log restored from a backup knows less than the durable has acknowledged: hear it again from there."""
        floor = await self._provision.ack_floor(topology.GATEWAY)
        if floor > passed:
            log.warning("the log is behind its durable", passed=passed, acknowledged=floor)
            await self._provision.again_from(topology.GATEWAY, passed + 1)

    async def clear(self, seq: int) -> None:
        """Take rubbish off a fact's subject, so that the fact can be told."""
        await self._provision.delete(seq)

    async def purge(self, run: str) -> None:
        await self._provision.purge_run(run)


def unfinished(run: Run) -> bool:
    return not run.ended or bool(awaited(run))
