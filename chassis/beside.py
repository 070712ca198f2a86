"""Logs read, and now and then put right, beside the processes that hold them."""

import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import StaticPool

from chassis.log import Log, see_database
from chassis.schema import VERSION
from contracts.errors import LogUnreadable

LOG_NAME = re.compile(r"[a-z]+-\d+\.db")


def logs_in(home: Path) -> list[Path]:
    """Every log of this home, whoever runs."""
    return sorted(path for path in home.glob("*.db") if LOG_NAME.fullmatch(path.name))


@asynccontextmanager
async def open_beside(path: Path, *, write: bool = False) -> AsyncIterator[Log]:
    """The log as it stands, to be read. To `write` is for the rows that an operator decides about, never for facts.

    Nothing is made and nothing is checkpointed here: two processes that do so at once may damage a file in WAL
    (SQLite before 3.51.3), and it is the business of the one that holds the log.
    """
    see_database(path)
    mode = "rw" if write else "ro"
    engine = create_async_engine(
        f"sqlite+aiosqlite:///file:{quote(str(path))}?mode={mode}&uri=true", poolclass=StaticPool
    )
    begin = "BEGIN IMMEDIATE" if write else "BEGIN"
    event.listen(engine.sync_engine, "connect", _configure)
    event.listen(engine.sync_engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    try:
        async with engine.connect() as connection:
            async with connection.begin():
                found = (await connection.exec_driver_sql("PRAGMA user_version")).scalar_one()
            if found != VERSION:
                raise LogUnreadable(path=path, why=f"expected schema {VERSION}, found {found}")
            yield Log(path, connection)
    except DatabaseError as error:
        raise LogUnreadable(path=path, why=error.orig) from error
    except sqlite3.DatabaseError as error:
        raise LogUnreadable(path=path, why=error) from error
    finally:
        await engine.dispose()


def _configure(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # the begin of ours, not the driver's
    cursor = connection.cursor()
    for pragma in ("busy_timeout=5000", "trusted_schema=OFF", "secure_delete=ON", "wal_autocheckpoint=0"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
