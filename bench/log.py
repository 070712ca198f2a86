"""Appending and reading: the log beside plain sqlite3 with the same statements, and beside what the disk can do."""

import json
import os
import sqlite3
import time
from itertools import count
from pathlib import Path

from bench.figure import Figure, in_turns
from chassis.log import Entry, Log, open_log
from chassis.schema import PRAGMAS
from contracts.record import Record, body
from tests.examples import page_illustrated, record

APPENDS = 4  # a round: short ones, many, because a disk has moods
READS = 20  # a round
ROUNDS = 25
INSERT = "INSERT INTO facts VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
TELL = "INSERT INTO outbox (position, subject, lost) VALUES (?, ?, 0)"


async def measure(folder: Path) -> list[Figure]:
    async with open_log(folder / "ours.db") as ours, open_log(folder / "peer.db"):
        plain = sqlite3.connect(folder / "peer.db", isolation_level=None)
        try:
            for pragma in PRAGMAS:
                plain.execute(pragma)
            return await _figures(folder, ours, plain)
        finally:
            plain.close()


async def _figures(folder: Path, ours: Log, plain: sqlite3.Connection) -> list[Figure]:
    revisions, versions = count(), count(1)

    def facts() -> list[Record]:
        return [record(page_illustrated(3, next(revisions))) for _ in range(APPENDS)]

    async def append() -> float:
        told, begun = facts(), time.perf_counter()
        for one in told:
            await ours.append(Entry(one, tell=True))
        return time.perf_counter() - begun

    async def insert() -> float:
        told, begun = facts(), time.perf_counter()
        for one in told:
            _insert(plain, one, next(versions))
        return time.perf_counter() - begun

    async def sync() -> float:
        return _sync(folder / "bare", [one.to_json() for one in facts()])

    appending, inserting = await in_turns(append, insert, ROUNDS)
    appending_too, syncing = await in_turns(append, sync, ROUNDS)
    return [
        Figure("log: append", APPENDS / appending, APPENDS / inserting, "facts/s", "sqlite3, same rows and PRAGMAs"),
        Figure("log: append", APPENDS / appending_too, APPENDS / syncing, "facts/s", "write + fsync of the same bytes"),
        await _finding(ours, plain),
    ]


async def _finding(ours: Log, plain: sqlite3.Connection) -> Figure:
    sought = page_illustrated(3, 0).id

    async def find() -> float:
        begun = time.perf_counter()
        for _ in range(READS):
            await ours.find(sought)
        return time.perf_counter() - begun

    async def select() -> float:
        begun = time.perf_counter()
        for _ in range(READS):
            plain.execute("SELECT * FROM facts").fetchone()
        return time.perf_counter() - begun

    finding, selecting = await in_turns(find, select, ROUNDS)
    return Figure("log: find", finding / READS * 1e3, selecting / READS * 1e3, "ms", "sqlite3, one row")


def _insert(plain: sqlite3.Connection, one: Record, version: int) -> None:
    data = json.dumps(body(one.fact), ensure_ascii=False, sort_keys=True)
    row = (one.id, one.run, version, one.fact.name, 1, one.source, one.causationid, one.traceparent, one.time, data)
    plain.execute("BEGIN IMMEDIATE")
    position = plain.execute(INSERT, row).lastrowid
    plain.execute(TELL, (position, one.fact.subject))
    plain.execute("COMMIT")


def _sync(path: Path, lines: list[bytes]) -> float:
    with path.open("ab", buffering=0) as file:
        begun = time.perf_counter()
        for line in lines:
            file.write(line)
            os.fsync(file.fileno())
        return time.perf_counter() - begun
