from pathlib import Path

import pytest

from chassis.beside import logs_in, open_beside
from chassis.log import Entry, open_log
from contracts.errors import LogUnreadable
from tests.examples import record, run_cancelled, run_created


async def test_what_a_running_process_appends_is_seen_at_the_next_look(tmp_path: Path) -> None:
    path = tmp_path / "gateway-1.db"
    async with open_log(path) as log:
        first = await log.append(Entry(record(run_created()), tell=True))
        async with open_beside(path) as beside:
            assert [one.position for one in await beside.read()] == [first[0].position]
            await log.append(Entry(record(run_cancelled()), tell=True))
            assert [one.record for one in await beside.read()] == [record(run_created()), record(run_cancelled())]


async def test_who_reads_cannot_write(tmp_path: Path) -> None:
    path = tmp_path / "gateway-1.db"
    async with open_log(path):
        pass
    with pytest.raises(LogUnreadable):
        async with open_beside(path) as beside:
            await beside.append(Entry(record(run_created()), tell=False))


async def test_no_log_is_made_by_looking_for_it(tmp_path: Path) -> None:
    with pytest.raises(LogUnreadable):
        async with open_beside(tmp_path / "gateway-1.db"):
            pass
    assert list(tmp_path.iterdir()) == []


def test_the_logs_of_a_home_are_known_by_their_names(tmp_path: Path) -> None:
    for name in ("story-2.db", "gateway-1.db", "gateway-1.lock", "gateway-1.db-wal", "notes.db"):
        (tmp_path / name).touch()
    assert logs_in(tmp_path) == [tmp_path / "gateway-1.db", tmp_path / "story-2.db"]
