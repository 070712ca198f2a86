"""The tables of a log, and the triggers that keep its facts append-only."""

from sqlalchemy import Column, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint

VERSION = 1  # PRAGMA user_version

metadata = MetaData()

facts = Table(
    "facts",
    metadata,
    Column("position", Integer, primary_key=True, autoincrement=True),
    Column("id", Text, nullable=False, unique=True),
    Column("run_id", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("schemaversion", Integer, nullable=False),
    Column("source", Text, nullable=False),
    Column("causationid", Text, index=True),
    Column("traceparent", Text),
    Column("time", Text, nullable=False),
    Column("body", Text, nullable=False),
    UniqueConstraint("run_id", "version"),
    sqlite_autoincrement=True,
)

outbox = Table(
    "outbox",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("subject", Text, nullable=False),
    Column("told_seq", Integer),
    Column("lost", Integer, nullable=False, default=0),
)

attempts = Table(
    "attempts",
    metadata,
    Column("cause_id", Text, primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("time", Text, nullable=False),
    Column("code", Text),  # null while it runs, and for ever when its process died
    Column("reason", Text),
)

set_aside = Table(
    "set_aside",
    metadata,
    Column("stream_seq", Integer, primary_key=True),
    Column("subject", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("raw", LargeBinary, nullable=False),
    Column("time", Text, nullable=False),
)

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

TRIGGERS = (
    """CREATE TRIGGER IF NOT EXISTS facts_no_update BEFORE UPDATE ON facts
       BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END""",
    """CREATE TRIGGER IF NOT EXISTS facts_no_delete BEFORE DELETE ON facts
       BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END""",
    # INSERT OR REPLACE deletes without firing the delete trigger, so the insert itself is guarded.
    """CREATE TRIGGER IF NOT EXISTS facts_no_replace BEFORE INSERT ON facts
       WHEN EXISTS (SELECT 1 FROM facts WHERE id = NEW.id OR position = NEW.position
                    OR (run_id = NEW.run_id AND version = NEW.version))
       BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END""",
)

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA busy_timeout=5000",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA secure_delete=ON",
)
