import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from chassis.log import Recorded, open_log
from contracts.facts import Fact, PageWritten, RunEvicted
from contracts.record import Record
from iyagi.facts import read_all
from iyagi.main import app
from tests.examples import OTHER_RUN, RUN, page_illustrated, page_written, run_completed, run_created
from tests.iyagi.logs import log_with, whole_book

SECRETS = ("조선 시대", "깊은 산골 마을", "용감한 토끼와 호랑이", "토끼가 산길을 걸었어요", "sealed with a try")
KEPT = page_written(0, run=OTHER_RUN, text="달나라 여행")
OTHERS: list[Fact] = [KEPT, run_completed(run=OTHER_RUN)]


def forget(run: str = RUN) -> Result:
    return CliRunner().invoke(app, ["log", "forget", run, "--yes"])


async def written(home: Path) -> None:
    """Two logs that have words of the run in facts, attempts and messages set aside, and those of another."""
    await log_with(home / "gateway-1.db", [*whole_book(), *OTHERS])
    await log_with(home / "illustrator-1.db", [page_illustrated(0, alt=SECRETS[1])], tell=True)
    asked: PageWritten = page_written(1)
    async with open_log(home / "illustrator-1.db") as log:
        assert await log.begin_attempt(asked.id) == 1
        await log.end_attempt(asked.id, 1, "engine_failed", SECRETS[4])
        assert await log.begin_attempt(KEPT.id) == 1
        raw = f'{{"subject": "{RUN}", "text": "{SECRETS[3]}"}}'.encode()
        await log.put_aside(4, f"page.written.{RUN}.panel.1.0", "not a fact", raw)
        await log.put_aside(5, f"page.written.{OTHER_RUN}.panel.1.0", "not a fact", b"rubbish")


async def left(path: Path) -> tuple[list[Recorded], list[Recorded], list[int], int]:
    """Facts, those to be told, what is set aside, and how often the page of the other run was begun."""
    async with open_log(path) as log:
        aside = [one.seq for one in await log.aside()]
        return await read_all(log), await log.untold(), aside, len(await log.tries(KEPT.id))


def bytes_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_the_words_of_a_run_are_gone_from_every_file_and_the_others_are_not(home: Path, tmp_path: Path) -> None:
    asyncio.run(written(home))
    for folder in (tmp_path / "outputs", home / "artifacts"):
        for run in (RUN, OTHER_RUN):
            (folder / run).mkdir(parents=True)
            (folder / run / "book.json").write_text(SECRETS[0] if run == RUN else "kept", encoding="utf-8")
    before = bytes_in(tmp_path)
    assert [secret for secret in SECRETS if secret.encode() not in before] == []

    result = forget()

    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines()[:2] == [
        "illustrator-1.db: 사실 1개, 시도 1개, 치워 둔 것 1개 지움",
        "gateway-1.db: 사실 10개, 시도 0개, 치워 둔 것 0개 지움",
    ]
    after = bytes_in(tmp_path)
    assert [secret for secret in SECRETS if secret.encode() in after] == []
    assert "달나라 여행".encode() in after
    assert {path.name for path in (tmp_path / "outputs").iterdir()} == {OTHER_RUN}
    assert {path.name for path in (home / "artifacts").iterdir()} == {OTHER_RUN}

    facts, untold, _, _ = asyncio.run(left(home / "gateway-1.db"))
    assert [recorded.position for recorded in facts] == [11, 12, 13]
    evicted = facts[-1].record
    assert evicted == Record(
        fact=RunEvicted(run=RUN, by="operator", reason="forgotten"), source=evicted.source, time=evicted.time
    )
    assert untold == [facts[-1]]
    assert asyncio.run(left(home / "illustrator-1.db")) == ([], [], [5], 1)


def test_asking_again_changes_nothing_and_the_facts_are_append_only_as_before(home: Path) -> None:
    asyncio.run(written(home))
    assert forget().exit_code == 0
    first = asyncio.run(left(home / "gateway-1.db"))
    assert forget().exit_code == 0
    assert asyncio.run(left(home / "gateway-1.db")) == first
    with (
        closing(sqlite3.connect(home / "gateway-1.db")) as connection,
        pytest.raises(sqlite3.IntegrityError, match="facts are append-only"),
    ):
        connection.execute("DELETE FROM facts")


def test_it_refuses_politely_while_a_service_runs_and_touches_nothing(home: Path) -> None:
    asyncio.run(written(home))

    async def beside_a_service() -> Result:
        async with open_log(home / "illustrator-1.db"):
            return await asyncio.to_thread(forget)

    result = asyncio.run(beside_a_service())
    assert result.exit_code == 1
    assert "illustrator-1.db is in use by process" in result.stderr
    assert len(asyncio.run(left(home / "gateway-1.db"))[0]) == 12


def test_a_run_nobody_knows_and_what_is_no_run_are_refused(home: Path) -> None:
    asyncio.run(log_with(home / "gateway-1.db", [run_created(OTHER_RUN)]))
    assert forget().stderr == f"{RUN} 이야기는 없습니다\nThere is no run {RUN}\n"
    assert forget("../..").exit_code == 1
    assert len(asyncio.run(left(home / "gateway-1.db"))[0]) == 1
