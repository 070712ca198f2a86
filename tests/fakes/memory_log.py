"""A log in memory, with the promises of the real one. Given the same `Disk`, it is the same log after a crash."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from chassis.log import BATCH, PROCESS_DIED, Entry, Log, Recorded, SetAside
from contracts.errors import WrongExpectedVersion
from contracts.record import Record, now
from contracts.values import Try


@dataclass
class Counted:
    """An attempt."""

    n: int
    time: str
    code: str | None = None
    reason: str | None = None


@dataclass
class Outgoing:
    """An outbox entry."""

    told_seq: int | None = None
    lost: bool = False


@dataclass
class Disk:
    """What outlives the process."""

    facts: list[Recorded] = field(default_factory=list)
    by_id: dict[str, Recorded] = field(default_factory=dict)
    by_cause: dict[str, list[Recorded]] = field(default_factory=dict)
    versions: dict[str, int] = field(default_factory=dict)  # by run
    outbox: dict[int, Outgoing] = field(default_factory=dict)  # by position
    attempts: dict[str, list[Counted]] = field(default_factory=dict)  # by cause
    aside: dict[int, SetAside] = field(default_factory=dict)
    meta: dict[str, str] = field(default_factory=dict)


class MemoryLog(Log):
    def __init__(self, disk: Disk | None = None) -> None:
        self.path = Path("memory.db")
        self.disk = disk or Disk()

    async def close(self) -> None:
        """Nothing is ever under way."""

    # Facts

    async def append(
        self, *entries: Entry, expected: int | None = None, notes: dict[str, str] | None = None
    ) -> list[Recorded]:
        run = entries[0].record.run
        found = self.disk.versions.get(run, 0)
        if expected is not None and found != expected:
            raise WrongExpectedVersion(run=run, expected=expected, found=found)
        recorded = [self._append(entry) for entry in entries]
        self.disk.meta.update(notes or {})
        return recorded

    def _append(self, entry: Entry) -> Recorded:
        disk, record = self.disk, entry.record
        if (there := disk.by_id.get(record.id)) is not None:
            if entry.tell and (outgoing := disk.outbox.get(there.position)) is not None:
                outgoing.lost = False
            return there
        version = disk.versions.get(record.run, 0) + 1
        recorded = Recorded(len(disk.facts) + 1, version, record)
        disk.facts.append(recorded)
        disk.by_id[record.id] = recorded
        disk.versions[record.run] = version
        if record.causationid is not None:
            disk.by_cause.setdefault(record.causationid, []).append(recorded)
        if entry.tell:
            disk.outbox[recorded.position] = Outgoing()
        return replace(recorded, new=True)

    async def read(self, run: str | None = None, after: int = 0, limit: int = BATCH) -> list[Recorded]:
        later = (one for one in self.disk.facts[after:] if run is None or one.record.run == run)
        return [one for one, _ in zip(later, range(limit), strict=False)]

    async def find(self, fact_id: str) -> Record | None:
        found = self.disk.by_id.get(fact_id)
        if found is None:
            return None
        outgoing = self.disk.outbox.get(found.position)
        return None if outgoing is not None and outgoing.lost else found.record

    async def runs(self, name: str, without: str) -> list[str]:
        gone = {one.record.run for one in self.disk.facts if one.record.fact.name == without}
        named = (one.record.run for one in self.disk.facts if one.record.fact.name == name)
        return [run for run in named if run not in gone]

    async def last_positions(self) -> dict[str, int]:
        last = {one.record.run: one.position for one in self.disk.facts}
        return dict(sorted(last.items(), key=lambda one: one[1]))

    async def last_position(self) -> int:
        return len(self.disk.facts)

    # Outbox

    async def untold(self) -> list[Recorded]:
        waiting = sorted(at for at, one in self.disk.outbox.items() if one.told_seq is None and not one.lost)
        return [self.disk.facts[position - 1] for position in waiting]

    async def caused_by(self, cause: str) -> list[Recorded]:
        mine = (one for one in self.disk.by_cause.get(cause, []) if one.position in self.disk.outbox)
        return [one for one in mine if not self.disk.outbox[one.position].lost]

    async def told(self, position: int, seq: int) -> None:
        if position in self.disk.outbox:
            self.disk.outbox[position] = Outgoing(told_seq=seq)

    async def lost(self, position: int) -> None:
        if position in self.disk.outbox:
            self.disk.outbox[position].lost = True

    async def highest_told(self) -> int:
        return max((one.told_seq or 0 for one in self.disk.outbox.values()), default=0)

    async def tell_again(self, runs: Sequence[str]) -> int:
        mine = [self.disk.outbox[one.position] for one in self._own() if one.record.run in runs]
        again = [outgoing for outgoing in mine if not outgoing.lost]
        for outgoing in again:
            outgoing.told_seq = None
        return len(again)

    async def own_runs(self) -> list[str]:
        return list(dict.fromkeys(one.record.run for one in self._own()))

    def _own(self) -> list[Recorded]:
        return [self.disk.facts[position - 1] for position in sorted(self.disk.outbox)]

    # Attempts

    async def begin_attempt(self, cause: str) -> int:
        counted = self.disk.attempts.setdefault(cause, [])
        n = (counted[-1].n if counted else 0) + 1
        counted.append(Counted(n, now()))
        return n

    async def end_attempt(self, cause: str, n: int, code: str, reason: str) -> None:
        for attempt in self.disk.attempts.get(cause, []):
            if attempt.n == n:
                attempt.code, attempt.reason = code, reason

    async def give_back(self, cause: str, n: int) -> None:
        self.disk.attempts[cause] = [one for one in self.disk.attempts.get(cause, []) if one.n != n]

    async def tries(self, cause: str, before: int | None = None) -> tuple[Try, ...]:
        return tuple(
            Try(time=one.time, code=one.code or PROCESS_DIED, reason=one.reason or "the process died at work")
            for one in self.disk.attempts.get(cause, [])
            if before is None or one.n < before
        )

    # Set aside, meta

    async def put_aside(self, seq: int, subject: str, reason: str, raw: bytes) -> None:
        self.disk.aside.setdefault(seq, SetAside(seq, subject, reason, raw, now()))

    async def aside(self) -> list[SetAside]:
        return [self.disk.aside[seq] for seq in sorted(self.disk.aside)]

    async def forget_aside(self, seq: int) -> None:
        self.disk.aside.pop(seq, None)

    async def note(self, key: str, value: str) -> None:
        self.disk.meta[key] = value

    async def noted(self, key: str) -> str | None:
        return self.disk.meta.get(key)
