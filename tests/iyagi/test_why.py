from collections.abc import Sequence

import pytest
from typer.testing import CliRunner

from contracts.facts import Fact
from contracts.http import Book
from contracts.http.book import Held, Waiting
from contracts.values import VOICE, Try
from iyagi.main import app
from services.gateway.book.fold import fold
from services.gateway.book.whole import book_view
from tests.examples import RUN, at, page_failed, page_illustrated, page_written, record, run_created, story_begun
from tests.iyagi.gateway import TinyGateway, serving

TRIED = (Try(time=at(5), code="time_limit", reason="longer than 300 s"),)

pytestmark = pytest.mark.usefixtures("home")


def book(facts: Sequence[Fact]) -> Book:
    run = fold(enumerate((record(fact, second) for second, fact in enumerate(facts)), 1))
    assert run is not None
    return book_view(run)


def why(shown: Book, *services: dict[str, str | int]) -> list[str]:
    with serving(TinyGateway(books=[shown.model_dump_json()], services=list(services))) as gateway:
        result = CliRunner().invoke(app, ["why", RUN, "--url", gateway.url])
    assert result.exit_code == 0, result.output
    return [" ".join(line.split()) for line in result.stdout.splitlines()]


def test_it_says_who_is_waited_for_and_not_there() -> None:
    shown = book([run_created()]).model_copy(
        update={"waiting_for": (Waiting(service="story", alive=False),), "place_in_queue": 3}
    )
    assert why(shown)[:3] == [
        f"{RUN} 《》: 차례를 기다려요 (LLM, 0%)",
        "앞에서 3번째 / place in the queue: 3",
        "기다림: story. 돌고 있지 않아요: `iyagi run story`으로 시작하세요",
    ]


def test_it_says_who_holds_the_work_and_every_try_that_came_to_nothing() -> None:
    page = page_written(1)
    facts = [
        run_created(panels=1),
        story_begun(),
        page_written(0),
        page,
        page_illustrated(0, tries=TRIED),
        page_failed(0, medium=VOICE, reason="no voice", tries=TRIED),
    ]
    held = Held(instance="atelier-1", subject=page.subject, since=at(4), attempt=2, tries=TRIED)
    waiting = Waiting(service="illustrator", alive=True, held=(held,))
    told = why(
        book(facts).model_copy(update={"waiting_for": (waiting,)}),
        {"service": "illustrator", "instance": "atelier-1", "host": "atelier", "engine": "embedded", "holding": 1},
        {"service": "narrator", "instance": "atelier-1", "host": "atelier", "engine": "espeak-ng"},
    )
    assert told[1:4] == [
        "기다림: illustrator",
        "atelier-1 (embedded): ready, 맡은 일 1",
        f"atelier-1이(가) 하는 중: {page.subject} (03-01 09:00:04.000부터 2번째 시도)",
    ]
    tries = told[told.index("안 된 시도 / tries that came to nothing") + 2 :]
    assert tries == [
        "0쪽 0판 목소리 03-01 09:00:05.000 time_limit longer than 300 s",
        "0쪽 0판 그림 03-01 09:00:05.000 time_limit longer than 300 s",
        f"{page.subject} (atelier-1) 03-01 09:00:05.000 time_limit longer than 300 s",
        "0쪽 0판 목소리: 그만둠 03-01 09:00:05.000 engine_failed no voice (narrator/example-1)",
    ]
