"""The log, in memory and on a disk: what both promise, and what only a file can break."""

import asyncio
import os
import sqlite3
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chassis.log import Log, Recorded, open_log
from contracts.errors import LogInUse, LogUnreadable
from contracts.facts import PageWritten
from tests.chassis.contract_log import BEGUN, ORDERED, LogContract, told
from tests.examples import page_written, record
from tests.fakes.memory_log import MemoryLog


class TestSqliteLog(LogContract):
    @pytest.fixture
    async def log(self, tmp_path: Path) -> AsyncIterator[Log]:
        async with open_log(tmp_path / "story-1.db") as log:
            yield log


class TestMemoryLog(LogContract):
    @pytest.fixture
    def log(self) -> Log:
        return MemoryLog()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "story-1.db"


async def test_a_log_survives_its_process(path: Path) -> None:
    async with open_log(path) as log:
        await log.append(told(ORDERED), told(BEGUN))
        await log.begin_attempt("cause")
    async with open_log(path) as log:
        assert await log.read() == [Recorded(1, 1, ORDERED), Recorded(2, 2, BEGUN)]
        assert await log.begin_attempt("cause") == 2


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE facts SET name = 'page.forged'",
        "DELETE FROM facts",
        "INSERT OR REPLACE INTO facts SELECT * FROM facts",
        "INSERT OR REPLACE INTO facts (id, run_id, version, name, schemaversion, source, time, body)"
        " SELECT id, 'another', 1, name, schemaversion, source, time, '{}' FROM facts",
        "INSERT OR REPLACE INTO facts (id, run_id, version, name, schemaversion, source, time, body)"
        " SELECT 'another', run_id, version, name, schemaversion, source, time, '{}' FROM facts",
        "INSERT INTO facts SELECT * FROM facts WHERE true ON CONFLICT DO UPDATE SET name = 'page.forged'",
    ],
)
async def test_facts_are_append_only_for_everyone(path: Path, statement: str) -> None:
    async with open_log(path) as log:
        await log.append(told(ORDERED))
        with sqlite3.connect(path) as stranger, pytest.raises(sqlite3.IntegrityError, match="append-only"):
            stranger.execute(statement)
        stranger.close()
        assert await log.read() == [Recorded(1, 1, ORDERED)]


async def test_a_second_opener_is_told_who_holds_the_log(path: Path) -> None:
    async with open_log(path):
        with pytest.raises(LogInUse) as refused:
            async with open_log(path):
                pass
    assert refused.value.values == {"path": path, "pid": str(os.getpid())}


async def test_a_file_that_is_no_log_is_refused_and_left_as_it_is(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"these are not the facts you are looking for " * 100)
    before = path.read_bytes()
    with pytest.raises(LogUnreadable):
        async with open_log(path):
            pass
    assert path.read_bytes() == before


async def test_a_log_of_another_schema_is_refused_by_its_number(path: Path) -> None:
    async with open_log(path):
        pass
    with sqlite3.connect(path) as stranger:
        stranger.execute("PRAGMA user_version=99")
    stranger.close()
    with pytest.raises(LogUnreadable, match="expected schema 1, found 99"):
        async with open_log(path):
            pass


async def test_a_cancelled_append_is_whole_and_harms_no_other(path: Path) -> None:
    async with open_log(path) as log:
        for page in range(40):
            appending = asyncio.create_task(log.append(told(record(page_written(page))), notes={"page": str(page)}))
            for _ in range(page % 8):
                await asyncio.sleep(0)
            appending.cancel()
            with pytest.raises(asyncio.CancelledError):
                await appending
        await log.append(told(BEGUN))
        facts = await log.read()
        last = max(one.record.fact.page for one in facts if isinstance(one.record.fact, PageWritten))
        assert [one.position for one in facts] == list(range(1, len(facts) + 1))
        assert await log.noted("page") == str(last)
        assert len(await log.untold()) == len(facts)


async def writer(path: Path, *arguments: str) -> asyncio.subprocess.Process:
    command = (sys.executable, "-m", "tests.chassis.log_writer", str(path), *arguments)
    return await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)


async def lines(process: asyncio.subprocess.Process, limit: int) -> list[int]:
    assert process.stdout is not None
    return [int(await process.stdout.readline()) for _ in range(limit)]


@pytest.mark.parametrize("appends", [1, 2, 7, 30])
async def test_a_writer_that_is_killed_loses_nothing_it_acknowledged(path: Path, appends: int) -> None:
    process = await writer(path)
    acknowledged = await lines(process, appends)
    process.kill()
    assert process.stdout is not None
    acknowledged += [int(line) for line in (await process.stdout.read()).split(b"\n")[:-1]]
    await process.wait()
    async with open_log(path) as log:
        positions = [one.position for one in await log.read(limit=10_000)]
        assert positions[: len(acknowledged)] == acknowledged
        assert len(positions) - len(acknowledged) in (0, 1)
        assert len(await log.untold()) == len(positions)


async def test_the_second_process_is_told_the_pid_of_the_first(path: Path) -> None:
    process = await writer(path)
    await lines(process, 1)
    with pytest.raises(LogInUse) as refused:
        async with open_log(path):
            pass
    assert refused.value.values == {"path": path, "pid": str(process.pid)}
    process.kill()
    await process.wait()


async def test_a_full_disk_is_said_by_name_and_room_heals_it(path: Path) -> None:
    process = await writer(path, "--room", str(400_000))
    output, _ = await process.communicate()
    *acknowledged, full, healed = output.decode().split()
    assert (full, process.returncode) == ("disk_full", 0)
    async with open_log(path) as log:
        positions = [one.position for one in await log.read(limit=10_000)]
    assert positions == [*map(int, acknowledged), int(healed)]
