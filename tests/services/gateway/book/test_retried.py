"""What fails, is retried, fails again, is retried and succeeds is told once each, and the status is true throughout."""

from typing import Any

from contracts.facts import Fact, PageWritten, RunRetried
from services.gateway.book.retry import retry
from tests.examples import (
    page_failed,
    page_illustrated,
    page_written,
    run_created,
    story_begun,
    story_failed,
    story_ready,
)
from tests.services.gateway.book.logs import folded, lived, log, outlines, pictures, voices

SILENT: dict[str, Any] = {"panels": 1, "tts_enabled": False}
WRITTEN = [page_written(0, media=("picture",)), page_written(1, media=("picture",))]


def retried(happened: list[Fact], *facts: Fact) -> list[Fact]:
    return lived(*_without_ends(happened), *retry(folded(*happened)), *facts)


def _without_ends(happened: list[Fact]) -> list[Fact]:
    """`lived` tells the ends again by itself."""
    return [fact for fact in happened if fact.name not in ("run.completed", "run.failed")]


def test_a_picture_fails_twice_and_succeeds() -> None:
    facts = lived(run_created(**SILENT), story_begun(), *WRITTEN, story_ready(panels=1), page_failed(0), page_failed(1))
    facts = retried(facts, page_failed(0, 1), page_failed(1, 1))
    facts = retried(facts, page_illustrated(0, 2), page_illustrated(1, 2))
    error = "engine_failed: the engine failed"
    assert [fact.subject.replace(f".{fact.run}", "") for fact in facts[5:]] == [
        "page.failed.0.0.picture",
        "page.failed.1.0.picture",
        "run.failed.0",
        "run.retried.1",
        "page.written.cover.0.1",
        "page.written.panel.1.1",
        "page.failed.0.1.picture",
        "page.failed.1.1.picture",
        "run.failed.1",
        "run.retried.2",
        "page.written.cover.0.2",
        "page.written.panel.1.2",
        "page.illustrated.0.2",
        "page.illustrated.1.2",
        "run.completed.2",
    ]
    assert outlines(*facts)[2:] == [
        (3, ("RUNNING", "COVER", -1, -1, None)),
        (4, ("RUNNING", "COVER", -1, -1, None)),
        (6, ("RUNNING", "PANEL_1", 0, -1, None)),
        (7, ("RUNNING", "TTS", 1, -1, None)),
        (8, ("FAILED", "COVER", 1, -1, error)),
        (9, ("RUNNING", "COVER", 1, -1, None)),
        (12, ("RUNNING", "PANEL_1", 1, -1, None)),
        (13, ("RUNNING", "TTS", 1, -1, None)),
        (14, ("FAILED", "COVER", 1, -1, error)),
        (15, ("RUNNING", "COVER", 1, -1, None)),
        (18, ("RUNNING", "PANEL_1", 1, -1, None)),
        (19, ("RUNNING", "TTS", 1, -1, None)),
        (20, ("DONE", "TTS", 1, -1, None)),
    ]


def test_one_picture_of_a_finished_book_fails_twice_and_succeeds() -> None:
    story = [run_created(panels=1), story_begun(), page_written(0), page_written(1), story_ready(panels=1)]
    facts = lived(*story, *pictures(0), *voices(0, 1), page_failed(1))
    facts = retried(facts, page_failed(1, 1))
    facts = retried(facts, page_illustrated(1, 2))
    assert outlines(*facts)[-7:] == [
        (10, ("DONE", "TTS", 1, 1, None)),
        (11, ("RUNNING", "PANEL_1", 1, 1, None)),
        (13, ("RUNNING", "TTS", 1, 1, None)),
        (14, ("DONE", "TTS", 1, 1, None)),
        (15, ("RUNNING", "PANEL_1", 1, 1, None)),
        (17, ("RUNNING", "TTS", 1, 1, None)),
        (18, ("DONE", "TTS", 1, 1, None)),
    ]


def test_a_story_fails_twice_and_succeeds() -> None:
    facts = lived(run_created(**SILENT), story_begun(), WRITTEN[0], story_failed(0))
    facts = retried(facts, story_begun(1), story_failed(1, code="invalid_story", reason="a title too long"))
    facts = retried(facts, story_begun(2), WRITTEN[1], story_ready(panels=1), *pictures(0, 1))
    assert outlines(*facts) == [
        (1, ("QUEUED", "LLM", -1, -1, None)),
        (2, ("RUNNING", "LLM", -1, -1, None)),
        (3, ("RUNNING", "COVER", -1, -1, None)),
        (5, ("FAILED", "LLM", -1, -1, "engine_failed: the engine failed")),
        (6, ("RUNNING", "COVER", -1, -1, None)),
        (9, ("FAILED", "LLM", -1, -1, "invalid_story: a title too long")),
        (10, ("RUNNING", "COVER", -1, -1, None)),
        (12, ("RUNNING", "COVER", -1, -1, None)),
        (14, ("RUNNING", "PANEL_1", 0, -1, None)),
        (15, ("RUNNING", "TTS", 1, -1, None)),
        (16, ("DONE", "TTS", 1, -1, None)),
    ]


def test_a_retried_story_carries_its_brief_and_options() -> None:
    order = run_created(**SILENT)
    facts = lived(order, story_begun(), WRITTEN[0], story_failed(0))
    assert retry(folded(*facts)) == [
        RunRetried(run=order.run, attempt=1, story=True, brief=order.brief, options=order.options)
    ]


def test_a_retry_asks_only_for_what_failed_and_with_the_same_words() -> None:
    story = [run_created(panels=1), story_begun(), page_written(0), page_written(1), story_ready(panels=1)]
    facts = lived(*story, *pictures(0), *voices(1), page_failed(1), page_failed(0, medium="voice"))
    again = retry(folded(*facts))
    assert again == [
        RunRetried(
            run=facts[0].run,
            attempt=1,
            story=False,
            pages=[{"page": 0, "medium": "voice"}, {"page": 1, "medium": "picture"}],
        ),
        page_written(0, 1, media=("voice",)),
        page_written(1, 1, media=("picture",)),
    ]
    assert [type(fact) for fact in again] == [RunRetried, PageWritten, PageWritten]
    assert len({told.id for _, told in log([*facts, *again])}) == len(facts) + 3
