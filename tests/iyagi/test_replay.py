import asyncio
import json
from pathlib import Path

from typer.testing import CliRunner, Result

from iyagi.main import app
from services.gateway.book.fold import fold
from services.gateway.book.view import plain, status_view
from services.gateway.book.whole import book_view
from tests.examples import OTHER_RUN, RUN, TITLE, record, run_created, run_evicted
from tests.iyagi.gateway import TinyGateway, serving
from tests.iyagi.logs import log_with, whole_book

FACTS = list(enumerate((record(fact, second) for second, fact in enumerate(whole_book())), 1))
RUN_NOW = fold(FACTS)
assert RUN_NOW is not None
VIEW, BOOK = status_view(RUN_NOW), book_view(RUN_NOW)


def replay(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["replay", *arguments])


def written(home: Path) -> None:
    asyncio.run(log_with(home / "gateway-1.db", whole_book()))


def test_the_state_as_of_any_position_is_the_fold_to_there(home: Path) -> None:
    written(home)
    for position in (1, 5, 10):
        folded = fold(FACTS[:position])
        assert folded is not None
        assert json.loads(replay(RUN, "--at", str(position)).stdout) == json.loads(plain(folded))
    assert replay(RUN).stdout == replay(RUN, "--at", "10").stdout
    assert replay(RUN, "--at", "11").stderr.endswith(f"Run {RUN} has no position 11\n")


def test_each_fact_is_shown_with_the_state_after_it(home: Path) -> None:
    written(home)
    result = replay(RUN, "--each")
    assert result.exit_code == 0, result.output
    rows = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert rows[1] == "1 03-01 09:00:00.000 run.created QUEUED LLM 0% -1 -1 ✓"
    assert rows[3] == f"3 03-01 09:00:02.000 page.written.cover.0.0 RUNNING COVER 0% -1 -1 {TITLE} ✓"
    assert rows[10] == f"10 03-01 09:00:09.000 run.completed.0 DONE TTS 100% 1 1 {TITLE} ✓"
    assert len(rows) == 11


def test_two_positions_are_compared(home: Path) -> None:
    written(home)
    told = replay(RUN, "--compare", "5", "6").stdout.splitlines()
    assert '-  "ready_max_page": -1,' in told
    assert '+  "ready_max_page": 0,' in told
    assert replay(RUN, "--compare", "6", "6").stdout == ""


def test_an_exported_file_folds_to_the_same(home: Path, tmp_path: Path) -> None:
    written(home)
    file = tmp_path / "run.jsonl"
    CliRunner().invoke(app, ["log", "export", RUN, "-o", str(file)])
    assert replay(RUN, "--log", str(file)).stdout == replay(RUN).stdout


def test_what_is_served_as_it_folds_is_verified(home: Path, tmp_path: Path) -> None:
    asyncio.run(log_with(home / "gateway-1.db", [*whole_book(), run_created(OTHER_RUN), run_evicted(OTHER_RUN)]))
    file = tmp_path / "run.jsonl"
    CliRunner().invoke(app, ["log", "export", RUN, "-o", str(file)])
    with serving(TinyGateway(views=[VIEW.model_dump_json()], books=[BOOK.model_dump_json()])) as gateway:
        for arguments in ([], [RUN], [RUN, "--log", str(file)]):
            result = replay(*arguments, "--verify", "--url", gateway.url)
            assert (result.exit_code, result.stdout) == (0, "확인한 이야기 1개, 다른 것 0개\n")


def test_what_is_served_differently_is_shown_and_exits_1(home: Path) -> None:
    written(home)
    other = VIEW.model_copy(update={"ready_max_page": 0})
    with serving(TinyGateway(views=[other.model_dump_json()], books=[BOOK.model_dump_json()])) as gateway:
        result = replay("--verify", "--url", gateway.url)
    assert result.exit_code == 1
    assert '-    "ready_max_page": 1,\n+    "ready_max_page": 0,\n' in result.stdout
    assert result.stdout.endswith("확인한 이야기 1개, 다른 것 1개\n")


def test_a_run_that_goes_on_is_verified_as_of_the_position_it_was_served_at(home: Path) -> None:
    written(home)
    before = fold(FACTS[:5])
    assert before is not None
    books = [book_view(before).model_dump_json()]
    with serving(TinyGateway(views=[status_view(before).model_dump_json()], books=books)) as gateway:
        assert replay(RUN, "--verify", "--url", gateway.url).exit_code == 0
