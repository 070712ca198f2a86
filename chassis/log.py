"""The log: one process, one SQLite file, append-only. The only SQL of the project."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Row, Select, delete, event, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import DatabaseError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import StaticPool

from chassis.filelock import hold
from chassis.schema import PRAGMAS, TRIGGERS, VERSION, attempts, facts, meta, metadata, outbox, set_aside
from contracts.errors import DiskFull, LogUnreadable, WrongExpectedVersion
from contracts.record import CloudEvent, Record, body, now
from contracts.values import Try

T = TypeVar("T")

BATCH = 500  # facts a read brings at most, unless the caller says otherwise
MAGIC = b"SQLite format 3\x00"  # how every SQLite file begins
PROCESS_DIED = "process_died"
NO_ROOM = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR}


@dataclass(frozen=True)
class Entry:
    """A record to be appended, and whether this process tells it to the wire."""

    record: Record
    tell: bool


@dataclass(frozen=True)
class Recorded:
    """A record in its place in the log."""

    position: int
    version: int
    record: Record
    new: bool = False  # appended by this very call, not found there


@dataclass(frozen=True)
class SetAside:
    """A message that could not be read, kept with its reason."""

    seq: int
    subject: str
    reason: str
    raw: bytes
    time: str


class Log:
    """Facts by position. Every call is one transaction, and a cancelled caller never tears one."""

    def __init__(self, path: Path, connection: AsyncConnection) -> None:
        self.path = path
        self._connection = connection
        self._turn = asyncio.Lock()
        self._under_way: set[asyncio.Future[Any]] = set()

    async def close(self) -> None:
        """Let the transactions under way end; their callers may be gone."""
        while self._under_way:
            await asyncio.wait(self._under_way)

    async def _within(self, work: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        """Run the work in one transaction, to its end even when the caller is cancelled."""
        transaction = asyncio.ensure_future(self._transaction(work))
        self._under_way.add(transaction)
        transaction.add_done_callback(self._under_way.discard)
        return await asyncio.shield(transaction)

    async def _transaction(self, work: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        async with self._turn:
            try:
                async with self._connection.begin():
                    return await work(self._connection)
            except DatabaseError as error:
                code = getattr(error.orig, "sqlite_errorcode", 0)
                if code in NO_ROOM or code & 0xFF in {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}:
                    raise DiskFull(path=self.path) from error
                raise

    # Facts

    async def append(
        self, *entries: Entry, expected: int | None = None, notes: dict[str, str] | None = None
    ) -> list[Recorded]:
        """Append in one transaction; what is already there is returned as it stands, and told again if it was lost.

        `expected` is the version of the first entry's run before this call, else `WrongExpectedVersion`.
        `notes` are written to `meta` in the same transaction.
        """

        async def work(connection: AsyncConnection) -> list[Recorded]:
            if expected is not None:
                await _expect(connection, entries[0].record.run, expected)
            recorded = [await _append(connection, entry) for entry in entries]
            for key, value in (notes or {}).items():
                await _note(connection, key, value)
            return recorded

        return await self._within(work)

    async def read(self, run: str | None = None, after: int = 0, limit: int = BATCH) -> list[Recorded]:
        """Facts in order of position, of one run or of all."""
        query = select(facts).where(facts.c.position > after).order_by(facts.c.position).limit(limit)
        return await self._recorded(query if run is None else query.where(facts.c.run_id == run))

    async def find(self, fact_id: str) -> Record | None:
        """The record of this id, unless another teller won the race for it."""
        lost = select(outbox.c.position).where(outbox.c.lost == 1)
        found = await self._recorded(select(facts).where(facts.c.id == fact_id, facts.c.position.not_in(lost)))
        return found[0].record if found else None

    async def runs(self, name: str, without: str) -> list[str]:
        """The runs that have a fact of this name and none of the other, oldest first."""
        gone = select(facts.c.run_id).where(facts.c.name == without)
        query = select(facts.c.run_id).where(facts.c.name == name, facts.c.run_id.not_in(gone))
        return [row.run_id for row in await self._rows(query.order_by(facts.c.position))]

    async def last_positions(self) -> dict[str, int]:
        """Where each run's last fact lies, in that order."""
        last = func.max(facts.c.position).label("last")
        rows = await self._rows(select(facts.c.run_id, last).group_by(facts.c.run_id).order_by(last))
        return {row.run_id: row.last for row in rows}

    async def last_position(self) -> int:
        rows = await self._rows(select(func.max(facts.c.position).label("last")))
        return rows[0].last or 0

    # Outbox

    async def untold(self) -> list[Recorded]:
        """What this process has to tell and does not know to be told, in order."""
        return await self._mine(outbox.c.told_seq.is_(None))

    async def caused_by(self, cause: str) -> list[Recorded]:
        """What this process told because of the fact of this id, in order; known to be told or not."""
        return await self._mine(facts.c.causationid == cause)

    async def _mine(self, where: ColumnElement[bool]) -> list[Recorded]:
        query = select(facts).join(outbox, outbox.c.position == facts.c.position).where(outbox.c.lost == 0, where)
        return await self._recorded(query.order_by(facts.c.position))

    async def told(self, position: int, seq: int) -> None:
        await self._run(update(outbox).where(outbox.c.position == position).values(told_seq=seq, lost=0))

    async def lost(self, position: int) -> None:
        await self._run(update(outbox).where(outbox.c.position == position).values(lost=1))

    async def highest_told(self) -> int:
        """The highest stream sequence that one of our own facts got."""
        return (await self._rows(select(func.max(outbox.c.told_seq).label("seq"))))[0].seq or 0

    async def tell_again(self, runs: Sequence[str]) -> int:
        """Open the outbox again for the own facts of these runs: the broker was wiped. Returns how many."""
        mine = select(facts.c.position).where(facts.c.run_id.in_(runs))
        query = update(outbox).where(outbox.c.position.in_(mine), outbox.c.lost == 0).values(told_seq=None)
        return await self._run(query)

    async def own_runs(self) -> list[str]:
        """The runs that this process has told something of."""
        query = select(facts.c.run_id).distinct().join(outbox, outbox.c.position == facts.c.position)
        return [row.run_id for row in await self._rows(query)]

    # Attempts

    async def begin_attempt(self, cause: str) -> int:
        """Count an attempt before its work begins; 1 is the first."""

        async def work(connection: AsyncConnection) -> int:
            query = select(func.max(attempts.c.n).label("n")).where(attempts.c.cause_id == cause)
            n = ((await connection.execute(query)).one().n or 0) + 1
            await connection.execute(insert(attempts).values(cause_id=cause, n=n, time=now()))
            return n

        return await self._within(work)

    async def end_attempt(self, cause: str, n: int, code: str, reason: str) -> None:
        where = (attempts.c.cause_id == cause, attempts.c.n == n)
        await self._run(update(attempts).where(*where).values(code=code, reason=reason))

    async def give_back(self, cause: str, n: int) -> None:
        """A graceful hand-over does not count."""
        await self._run(delete(attempts).where(attempts.c.cause_id == cause, attempts.c.n == n))

    async def tries(self, cause: str, before: int | None = None) -> tuple[Try, ...]:
        """The attempts that came to nothing, oldest first; those before attempt `before`."""
        query = select(attempts).where(attempts.c.cause_id == cause).order_by(attempts.c.n)
        rows = await self._rows(query if before is None else query.where(attempts.c.n < before))
        return tuple(
            Try(time=row.time, code=row.code or PROCESS_DIED, reason=row.reason or "the process died at work")
            for row in rows
        )

    # Set aside, meta

    async def put_aside(self, seq: int, subject: str, reason: str, raw: bytes) -> None:
        values = {"stream_seq": seq, "subject": subject, "reason": reason, "raw": raw, "time": now()}
        await self._run(upsert(set_aside).values(values).on_conflict_do_nothing())

    async def aside(self) -> list[SetAside]:
        rows = await self._rows(select(set_aside).order_by(set_aside.c.stream_seq))
        return [SetAside(row.stream_seq, row.subject, row.reason, row.raw, row.time) for row in rows]

    async def forget_aside(self, seq: int) -> None:
        await self._run(delete(set_aside).where(set_aside.c.stream_seq == seq))

    async def note(self, key: str, value: str) -> None:
        await self._within(lambda connection: _note(connection, key, value))

    async def noted(self, key: str) -> str | None:
        rows = await self._rows(select(meta.c.value).where(meta.c.key == key))
        return rows[0].value if rows else None

    async def _rows(self, query: Select[Any]) -> Sequence[Row[Any]]:
        async def work(connection: AsyncConnection) -> Sequence[Row[Any]]:
            rows: Sequence[Row[Any]] = (await connection.execute(query)).all()
            return rows

        return await self._within(work)

    async def _recorded(self, query: Select[Any]) -> list[Recorded]:
        return [_recorded(row) for row in await self._rows(query)]

    async def _run(self, statement: Any) -> int:
        async def work(connection: AsyncConnection) -> int:
            return (await connection.execute(statement)).rowcount

        return await self._within(work)


async def _expect(connection: AsyncConnection, run: str, expected: int) -> None:
    found = await _version(connection, run)
    if found != expected:
        raise WrongExpectedVersion(run=run, expected=expected, found=found)


async def _version(connection: AsyncConnection, run: str) -> int:
    query = select(func.max(facts.c.version).label("version")).where(facts.c.run_id == run)
    return (await connection.execute(query)).one().version or 0


async def _append(connection: AsyncConnection, entry: Entry) -> Recorded:
    record = entry.record
    if (row := (await connection.execute(select(facts).where(facts.c.id == record.id))).first()) is not None:
        if entry.tell:  # a fact that lost a race is needed after all: the winner is gone with a wiped broker
            reopen = update(outbox).where(outbox.c.position == row.position, outbox.c.lost == 1).values(lost=0)
            await connection.execute(reopen)
        return _recorded(row)
    version = await _version(connection, record.run) + 1
    values = {
        "id": record.id,
        "run_id": record.run,
        "version": version,
        "name": record.fact.name,
        "schemaversion": record.fact.schemaversion,
        "source": record.source,
        "causationid": record.causationid,
        "traceparent": record.traceparent,
        "time": record.time,
        "body": json.dumps(body(record.fact), ensure_ascii=False, sort_keys=True),
    }
    inserted = (await connection.execute(insert(facts).values(values))).inserted_primary_key
    assert inserted is not None
    position: int = inserted[0]
    if entry.tell:
        await connection.execute(insert(outbox).values(position=position, subject=record.fact.subject))
    return Recorded(position, version, record, new=True)


async def _note(connection: AsyncConnection, key: str, value: str) -> None:
    statement = upsert(meta).values(key=key, value=value)
    await connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"value": value}))


def _recorded(row: Row[Any]) -> Recorded:
    event_ = CloudEvent(
        id=row.id,
        source=row.source,
        type=row.name,
        subject=row.run_id,
        time=row.time,
        correlationid=row.run_id,
        causationid=row.causationid,
        traceparent=row.traceparent,
        schemaversion=row.schemaversion,
        data=json.loads(row.body),
    )
    return Recorded(row.position, row.version, Record.from_event(event_))


@asynccontextmanager
async def open_log(path: Path) -> AsyncIterator[Log]:
    """Open or make the log of this process. `LogInUse` when another process holds it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with hold(path.with_suffix(".lock"), path):
        async with open_file(path) as log:
            yield log


@asynccontextmanager
async def open_file(path: Path) -> AsyncIterator[Log]:
    """Open the file without holding it: for those who hold the lock already."""
    see_database(path, missing_ok=True)
    engine = create_async_engine(f"sqlite+aiosqlite:///{path}", poolclass=StaticPool)
    event.listen(engine.sync_engine, "connect", _configure)
    event.listen(engine.sync_engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    async with AsyncExitStack() as stack:
        stack.push_async_callback(engine.dispose)
        try:
            connection = await stack.enter_async_context(engine.connect())
            await _prepare(path, connection)
        except DatabaseError as error:
            raise LogUnreadable(path=path, why=error.orig) from error
        log = Log(path, connection)
        stack.push_async_callback(log.close)
        yield log


def see_database(path: Path, missing_ok: bool = False) -> None:
    """Refuse what is no database before connecting: a connection that fails leaves aiosqlite's thread behind."""
    try:
        with path.open("rb") as file:
            head = file.read(len(MAGIC))
    except FileNotFoundError as error:
        if missing_ok:
            return
        raise LogUnreadable(path=path, why="there is no such file") from error
    except OSError as error:
        raise LogUnreadable(path=path, why=error) from error
    if head and head != MAGIC:
        raise LogUnreadable(path=path, why="file is not a database")


def _configure(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # SQLAlchemy's own BEGIN IMMEDIATE, not the driver's lazy one
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


async def _prepare(path: Path, connection: AsyncConnection) -> None:
    async with connection.begin():
        found = (await connection.exec_driver_sql("PRAGMA user_version")).scalar_one()
        if found not in (0, VERSION):
            raise LogUnreadable(path=path, why=f"expected schema {VERSION}, found {found}")
        await connection.run_sync(metadata.create_all)
        for trigger in TRIGGERS:
            await connection.exec_driver_sql(trigger)
        await connection.exec_driver_sql(f"PRAGMA user_version={VERSION}")
