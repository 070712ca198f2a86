"""The log of record and its fold: the one place where the gateway's facts are decided, appended and shown."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from itertools import takewhile
from typing import Any, TypeVar

from chassis.log import BATCH, Entry, Log, Recorded
from chassis.outbox import Outbox
from chassis.telemetry import Metrics
from contracts.errors import UnknownRun
from contracts.facts import Fact, RunCreated, RunEvicted
from contracts.record import Record, now
from services.gateway.book.decide import decide
from services.gateway.book.fold import apply
from services.gateway.book.run import Run
from services.gateway.ends import note_end
from services.gateway.kept import Kept

T = TypeVar("T")
Facts = Fact | Iterable[Fact] | None
Choice = Callable[[Run], Facts]
Shown = Callable[[Run, Fact], Awaitable[None]]


async def _to_its_end(work: Coroutine[Any, Any, T]) -> T:
    """A caller that is cancelled must not leave the memory behind the log."""
    return await asyncio.shield(asyncio.ensure_future(work))


class Ledger:
    def __init__(self, source: str, facts: Log, outbox: Outbox, metrics: Metrics) -> None:
        self._source = source
        self._log = facts
        self._outbox = outbox
        self._metrics = metrics
        self._kept: dict[str, Kept] = {}  # oldest first
        self._gone: set[str] = set()
        self._keys: dict[str, str] = {}  # idempotency key: run
        self._last: dict[str, int] = {}  # where the last fact of each run lies, evicted ones too, in that order
        self.changed = asyncio.Event()  # set, and made anew, whenever there is a new fact of any run
        self._turn = asyncio.Lock()
        self.shown: list[Shown] = []  # called with each new fact, before viewers see it
        self.after: list[Shown] = []  # called with each new fact, once viewers see it

    async def load(self) -> None:
        """Fold every run that is not evicted, then decide once for each that is open."""
        self._gone = set(await self._log.runs(RunEvicted.name, without=""))
        self._last = await self._log.last_positions()
        kept = await self._log.runs(RunCreated.name, without=RunEvicted.name)
        for run in kept:
            await self._load(run)
        for run in kept:
            await self.decide(run, lambda _: None)

    async def _load(self, run: str) -> None:
        kept, after = self._keep(run), 0
        while batch := await self._log.read(run, after):
            for recorded in batch:
                kept.see(recorded)
            after = batch[-1].position
            if len(batch) < BATCH:
                break
        self._index(kept)

    async def close(self) -> None:
        """Let the decision in hand come to its end; its caller may be gone."""
        async with self._turn:
            pass

    # Reading

    def run(self, run: str) -> Run:
        return self.kept(run).run

    def kept(self, run: str) -> Kept:
        found = self._kept.get(run)
        if found is None or found.run.created is None:
            raise UnknownRun(run=run)
        return found

    def runs(self) -> list[Run]:
        """Newest first."""
        return [kept.run for kept in reversed(self._kept.values()) if kept.run.created]

    def ordered_at(self, run: str) -> int:
        """The position of its order; the newest run has the highest."""
        return self.kept(run).records[0].position

    def queued(self) -> list[str]:
        """The runs that wait to be begun, next first."""
        return [run.id for run in reversed(self.runs()) if run.status == "QUEUED"]

    def changed_after(self, position: int) -> list[tuple[int, str]]:
        """The runs with facts beyond this position, and where the last of each lies; in that order."""
        newest_first = takewhile(lambda one: one[1] > position, reversed(self._last.items()))
        return [(last, run) for run, last in newest_first][::-1]

    @property
    def position(self) -> int:
        """The last of all."""
        return next(reversed(self._last.values()), 0)

    def is_gone(self, run: str) -> bool:
        return run in self._gone

    def run_of_key(self, key: str) -> str | None:
        return self._keys.get(key)

    def idle(self, now: float) -> list[tuple[Run, float]]:
        """The open runs, and for how many seconds each is without news."""
        return [(kept.run, now - kept.touched) for kept in self._kept.values() if not kept.run.ended]

    # Deciding and hearing

    async def decide(self, run: str, choose: Choice, traceparent: str | None = None) -> list[Recorded]:
        """Append what is chosen in view of the run as it is, and what that brings about; and tell it.

        `choose` gets an empty run when there is none yet. Its errors pass through, and nothing has happened then.
        """
        return await _to_its_end(self._decide(run, choose, traceparent))

    async def _decide(self, run: str, choose: Choice, traceparent: str | None) -> list[Recorded]:
        async with self._turn:
            kept = self._kept.get(run) or Kept(run)
            chosen = choose(kept.run)
            facts = [chosen] if isinstance(chosen, Fact) else list(chosen or ())
            trace = kept.records[0].record.traceparent if kept.records else traceparent
            entries = self._entries(kept.run, facts, trace)
            return await self._append(run, entries, expected=kept.version) if entries else []

    async def hear(self, record: Record, notes: dict[str, str]) -> bool:
        """Append a fact from the wire, with what it brings about. False for a run that is not (or no longer) ours."""
        return await _to_its_end(self._hear(record, notes))

    async def _hear(self, record: Record, notes: dict[str, str]) -> bool:
        async with self._turn:
            kept = self._kept.get(record.run)
            if kept is None and not (isinstance(record.fact, RunCreated) and record.run not in self._gone):
                self._metrics.late_facts()
                return False
            if kept is not None and record.id in kept.ids:
                return True
            run = apply(kept.run if kept else None, record, 0)
            brought = self._entries(run, [], record.traceparent, cause=record.id)
            await self._append(record.run, [Entry(record, tell=False), *brought], notes=notes)
            return True

    def _entries(self, run: Run, facts: list[Fact], trace: str | None, cause: str | None = None) -> list[Entry]:
        """The facts as records of ours, and the end that they bring about."""
        entries = []
        for fact in facts:
            record = Record(fact=fact, source=self._source, time=now(), causationid=cause, traceparent=trace)
            run = apply(run, record, run.position)
            entries.append(Entry(record, tell=True))
        if (end := decide(run)) is not None:
            cause = entries[-1].record.id if entries else cause
            record = Record(fact=end, source=self._source, time=now(), causationid=cause, traceparent=trace)
            entries.append(Entry(record, tell=True))
        return entries

    async def _append(
        self, run: str, entries: list[Entry], expected: int | None = None, notes: dict[str, str] | None = None
    ) -> list[Recorded]:
        recorded = await self._log.append(*entries, expected=expected, notes=notes)
        kept = self._kept.get(run) or self._keep(run)
        for one, entry in zip(recorded, entries, strict=True):
            if entry.tell:
                self._outbox.begin(one)
        await self._show(kept, [one for one in recorded if one.new])
        return recorded

    async def _show(self, kept: Kept, new: list[Recorded]) -> None:
        run = kept.run
        for one in new:
            run = apply(run, one.record, one.position)
        for one in new:
            for shown in self.shown:
                await shown(run, one.record.fact)
        for one in new:
            kept.see(one)
        kept.touched = asyncio.get_running_loop().time()
        self._index(kept)
        if new:
            self._last.pop(kept.id, None)
            self._last[kept.id] = new[-1].position
        kept.wake()
        self.changed.set()
        self.changed = asyncio.Event()
        for one in new:
            note_end(kept.run, one.record, self._metrics)
            for after in self.after:
                await after(kept.run, one.record.fact)

    # Memory

    def _keep(self, run: str) -> Kept:
        kept = Kept(run, touched=asyncio.get_running_loop().time())
        self._kept[run] = kept
        return kept

    def _index(self, kept: Kept) -> None:
        run = kept.run
        if run.created and (idempotency := run.created.fact.idempotency):
            self._keys[idempotency.key] = run.id
        if run.evicted:
            self._gone.add(run.id)
            self._kept.pop(run.id, None)
            self._keys = {key: held for key, held in self._keys.items() if held != run.id}
