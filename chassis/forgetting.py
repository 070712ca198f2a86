"""Taking the words of one run out of a log for good, on an operator's order: the one exception to append-only.

For a log that no process uses. What `run.evicted` says stays: that the run is gone, and by whom, but no words.
"""

import sqlite3
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from chassis.schema import PRAGMAS, TRIGGERS
from contracts.errors import LogUnreadable
from contracts.facts import RunEvicted

OF_RUN = "run_id = :run AND name != :kept"


@dataclass(frozen=True)
class Forgotten:
    """How many rows of a log are no more."""

    facts: int
    attempts: int
    set_aside: int

    def __bool__(self) -> bool:
        return bool(self.facts or self.attempts or self.set_aside)


def ids_of(path: Path, run: str) -> set[str]:
    """The ids of the facts that this log has of the run, and of those that brought them about."""
    query = "SELECT id, causationid FROM facts WHERE run_id = ?"
    with _opened(path) as connection:
        return {found for row in connection.execute(query, (run,)) for found in row if found is not None}


def forget_run(path: Path, run: str, causes: Collection[str]) -> Forgotten:
    """Remove the run's facts, what was tried because of the facts of these ids, and what was set aside of it.

    The bytes are gone from the file too: overwritten, vacuumed, and the write-ahead log emptied.
    """
    with _opened(path) as connection:
        connection.execute("BEGIN IMMEDIATE")
        try:
            forgotten = _delete(connection, run, causes)
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return forgotten


def _delete(connection: sqlite3.Connection, run: str, causes: Collection[str]) -> Forgotten:
    of_run = {"run": run, "kept": RunEvicted.name}
    connection.execute("DROP TRIGGER facts_no_delete")  # until this transaction ends, whichever way
    connection.execute(f"DELETE FROM outbox WHERE position IN (SELECT position FROM facts WHERE {OF_RUN})", of_run)
    facts = connection.execute(f"DELETE FROM facts WHERE {OF_RUN}", of_run).rowcount
    attempts = connection.executemany("DELETE FROM attempts WHERE cause_id = ?", [(cause,) for cause in causes])
    mentions = "DELETE FROM set_aside WHERE instr(subject, :run) OR instr(raw, CAST(:run AS BLOB))"
    set_aside = connection.execute(mentions, {"run": run}).rowcount
    for trigger in TRIGGERS:
        connection.execute(trigger)
    return Forgotten(facts, max(attempts.rowcount, 0), set_aside)


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
        try:
            for pragma in PRAGMAS:
                connection.execute(pragma)
            yield connection
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        raise LogUnreadable(path=path, why=error) from error
