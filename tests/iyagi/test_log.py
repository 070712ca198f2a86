import asyncio
from pathlib import Path

from typer.testing import CliRunner, Result

from chassis.log import Entry, open_log
from contracts.record import Record
from iyagi.facts import exported
from iyagi.main import app
from tests.examples import OTHER_RUN, RUN, TITLE, record, run_cancelled, run_created
from tests.iyagi.logs import log_with, whole_book
from tests.iyagi.processes import line, running


def log(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["log", *arguments])


async def shown_beside_a_running_process(path: Path) -> Result:
    """The process appends one more fact while the command looks."""
    async with open_log(path) as mine:
        await mine.append(Entry(record(run_created(OTHER_RUN)), tell=True))
        result = await asyncio.to_thread(log, "tail", "-n", "1")
        await mine.append(Entry(record(run_cancelled(run=OTHER_RUN)), tell=True))
    return result


def test_the_last_facts_are_shown_beside_the_process_that_writes_them(home: Path) -> None:
    asyncio.run(log_with(home / "gateway-1.db", whole_book()))
    result = asyncio.run(shown_beside_a_running_process(home / "gateway-1.db"))
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith(
        f"    11  03-01 09:00:00.000  run.created.{OTHER_RUN}  gateway/example-1  by=reader"
    )
    assert len(result.stdout.splitlines()) == 1


def test_a_run_is_shown_as_a_table_of_its_facts(home: Path) -> None:
    asyncio.run(log_with(home / "gateway-1.db", [run_created(OTHER_RUN), *whole_book()]))
    result = log("show", RUN)
    assert result.exit_code == 0, result.output
    rows = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert rows[0] == "위치 때 사실 누가 내용"
    assert rows[1].startswith("2 03-01 09:00:01.000 run.created gateway/example-1 by=reader kind=book")
    assert rows[4].startswith("5 03-01 09:00:04.000 page.written.panel.1.0 story/example-1 text=")
    assert rows[-1] == "11 03-01 09:00:10.000 run.completed.0 gateway/example-1 by=gateway"
    assert len(rows) == 11


def test_an_exported_run_is_read_again_as_it_was(home: Path, tmp_path: Path) -> None:
    asyncio.run(log_with(home / "gateway-1.db", [run_created(OTHER_RUN), *whole_book()]))
    file = tmp_path / "run.jsonl"
    assert log("export", RUN, "-o", str(file)).exit_code == 0
    assert exported(file) == [
        (position, record(fact, second=position)) for position, fact in enumerate(whole_book(), 1)
    ]
    assert log("export", RUN).stdout_bytes == file.read_bytes()
    assert [Record.from_json(line).run for line in file.read_text(encoding="utf-8").splitlines()] == [RUN] * 10
    assert TITLE in file.read_text(encoding="utf-8")


def test_a_run_that_is_not_there_is_refused(home: Path) -> None:
    asyncio.run(log_with(home / "gateway-1.db", [run_created(OTHER_RUN)]))
    result = log("show", RUN)
    assert (result.exit_code, result.stderr) == (1, f"{RUN} 이야기는 없습니다\nThere is no run {RUN}\n")


def test_a_home_without_a_log_is_refused_by_name(home: Path) -> None:
    result = log("tail")
    assert result.exit_code == 1
    assert f"Expected one gateway-N.db in {home}, found 0" in result.stderr


def test_what_is_no_log_is_refused(home: Path) -> None:
    home.mkdir()
    (home / "gateway-1.db").write_bytes(b"not a database, whatever its name says" * 100)
    result = log("tail")
    assert result.exit_code == 1
    assert "gateway-1.db is not a log of this version" in result.stderr


def test_what_comes_is_followed(home: Path, tmp_path: Path) -> None:
    path, errors = home / "gateway-1.db", tmp_path / "errors"
    asyncio.run(log_with(path, [run_created()]))
    with running("log", "tail", "-f", log=errors) as following:
        assert line(following, errors).split()[3] == f"run.created.{RUN}"
        asyncio.run(log_with(path, [run_cancelled()]))
        assert line(following, errors).split()[3] == f"run.cancelled.{RUN}.0"
