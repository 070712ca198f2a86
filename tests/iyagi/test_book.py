import socket
from collections.abc import Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner

from contracts.facts import Fact
from contracts.http import RunView
from iyagi.main import app
from services.gateway.book.fold import fold
from services.gateway.book.view import frames
from services.gateway.book.whole import book_view
from tests.examples import BRIEF, RUN, TITLE, record, run_created, run_failed
from tests.iyagi.gateway import TinyGateway, problem, serving
from tests.iyagi.logs import whole_book

LABEL = "기본 그림·기본 목소리 (AI 모델 없이 만들었어요)"
FIELDS = ["--era", BRIEF.era, "--place", BRIEF.place, "--characters", BRIEF.characters, "--topic", BRIEF.topic]
BODY = {"era_ko": BRIEF.era, "place_ko": BRIEF.place, "characters_ko": BRIEF.characters, "topic_ko": BRIEF.topic}

pytestmark = pytest.mark.usefixtures("home")


def book(facts: Sequence[Fact]) -> str:
    folded = fold(enumerate((record(fact) for fact in facts), 1))
    assert folded is not None
    return book_view(folded).model_dump_json()


def by_models() -> list[Fact]:
    engines = {"page.illustrated": "comfyui", "page.narrated": "supertonic"}
    return [
        fact.model_copy(update={"engine": engines[fact.name]}) if fact.name in engines else fact
        for fact in whole_book()
    ]


def views(facts: Sequence[Fact]) -> list[tuple[int, str]]:
    """The frames of these facts as the gateway sends them."""
    return [(place, view.frame()) for place, view in frames(enumerate((record(fact) for fact in facts), 1))]


def test_a_book_is_ordered_watched_across_a_cut_and_ends_with_its_folder(tmp_path: Path) -> None:
    told = views(whole_book())
    (tmp_path / "outputs" / RUN).mkdir(parents=True)
    with serving(TinyGateway(events=[told[:4], told[4:]], books=[book(whole_book())])) as gateway:
        result = CliRunner().invoke(app, ["book", *FIELDS, "--panels", "1", "--seed", "7", "--url", gateway.url])
    assert result.exit_code == 0, result.output
    assert gateway.ordered == [BODY | {"tts_enabled": True, "panels": 1, "seed": 7}]
    assert gateway.resumed == [None, str(told[3][0])]
    assert result.stdout.splitlines()[0] == f"주문했어요: {RUN}"
    assert result.stdout.splitlines()[-2:] == [f"《{TITLE}》 다 됐어요 → {tmp_path / 'outputs' / RUN}", LABEL]
    assert "그림 · 다 됐어요" in result.stdout
    assert "2/2" in result.stdout


def test_a_run_that_ended_while_nobody_listened_is_asked_for() -> None:
    told = views(whole_book())
    with serving(TinyGateway(events=[told[:2]], views=[told[-1][1]], books=[book(by_models())])) as gateway:
        result = CliRunner().invoke(app, ["book", *FIELDS, "--url", gateway.url])
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines()[-1] == f"《{TITLE}》 다 됐어요 → {gateway.url}/api/runs/{RUN}/book"


def test_a_book_that_fails_exits_with_the_reason() -> None:
    failed = [run_created(), run_failed(code="engine_failed", reason="the model is gone")]
    with serving(TinyGateway(events=[views(failed)])) as gateway:
        result = CliRunner().invoke(app, ["book", *FIELDS, "--no-tts", "--url", gateway.url])
    assert result.exit_code == 1
    assert gateway.ordered == [BODY | {"tts_enabled": False}]
    assert result.stderr == f"만들지 못했어요: engine_failed: the model is gone\n자세히: iyagi why {RUN}\n"


def test_what_could_not_be_made_is_named() -> None:
    done = RunView.model_validate_json(views(whole_book())[-1][1])
    lost = done.model_copy(update={"pages": (done.pages[0], done.pages[1].model_copy(update={"image_url": ""}))})
    with serving(TinyGateway(events=[[(1, lost.frame())]], books=[book(whole_book())])) as gateway:
        result = CliRunner().invoke(app, ["book", *FIELDS, "--url", gateway.url])
    assert result.exit_code == 0
    assert result.stderr == f"빠진 것이 있어요: 1쪽 그림\n자세히: iyagi why {RUN}\n"


def test_a_refusal_is_told_in_the_words_of_the_gateway() -> None:
    with serving(TinyGateway(refusal=problem(503, "1000건이 기다려요", "queue_full"))) as gateway:
        result = CliRunner().invoke(app, ["book", *FIELDS, "--url", gateway.url])
    assert (result.exit_code, result.stderr) == (1, "1000건이 기다려요\n")


def test_without_a_gateway_it_says_how_to_start_one() -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    result = CliRunner().invoke(app, ["book", *FIELDS, "--url", f"http://127.0.0.1:{port}"])
    assert result.exit_code == 1
    assert "`iyagi up`으로 시작하세요" in result.stderr
    assert "start it with `iyagi up`" in result.stderr
