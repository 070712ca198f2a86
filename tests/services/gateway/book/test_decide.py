import pytest

from contracts.errors import NothingToRetry, RunEnded
from contracts.facts import Fact
from contracts.facts.page import MadeFact
from services.gateway.book.decide import decide, lost, overdue
from services.gateway.book.retry import retry
from tests.examples import (
    RUN,
    page_failed,
    page_illustrated,
    page_narrated,
    page_written,
    run_cancelled,
    run_completed,
    run_created,
    run_evicted,
    run_failed,
    run_retried,
    story_begun,
    story_failed,
    story_ready,
)
from tests.services.gateway.book.logs import finished, folded, lived, pictures, told, voices

ALL = [*pictures(*range(5)), *voices(*range(5))]


def test_a_book_is_complete_with_its_last_artifact_and_not_before() -> None:
    facts = [*told(), *ALL]
    assert [decide(folded(*facts[:count])) for count in range(1, len(facts))] == [None] * (len(facts) - 1)
    assert decide(folded(*facts)) == run_completed()


def test_a_book_waits_for_its_story_and_for_every_page_to_be_written() -> None:
    story = told()
    assert decide(folded(*story[:-1], *ALL)) is None
    assert decide(folded(*story[:3], *story[4:], *ALL)) is None


def test_one_picture_is_enough() -> None:
    facts = [*told(), page_illustrated(3), *(page_failed(page) for page in (0, 1, 2, 4)), *voices(*range(5))]
    assert decide(folded(*facts)) == run_completed()


def test_a_book_without_pictures_has_failed_for_the_reason_of_its_cover() -> None:
    failed = [page_failed(page, code="time_limit" if page == 0 else "engine_failed") for page in range(5)]
    facts = [*told(), *failed, *voices(*range(5))]
    assert decide(folded(*facts)) == run_failed(stage="COVER", code="time_limit", reason="the engine failed")


def test_a_book_without_voices_is_complete() -> None:
    facts = [*told(), *pictures(*range(5)), *(page_failed(page, medium="voice") for page in range(5))]
    assert decide(folded(*facts)) == run_completed()


def test_a_story_that_failed_ends_the_attempt_whatever_was_written() -> None:
    facts = [run_created(), story_begun(), page_written(0), page_illustrated(0), story_failed(code="invalid_story")]
    assert decide(folded(*facts)) == run_failed(stage="LLM", code="invalid_story")


def test_nothing_is_decided_twice_nor_for_what_is_over() -> None:
    assert [decide(folded(*facts)) for facts in (finished(), [*told(), run_cancelled(), *ALL])] == [None, None]
    assert decide(folded(*told(), *ALL, run_evicted())) is None
    assert decide(folded(*told()[1:], *ALL)) is None


def test_a_run_that_nothing_was_told_of_fails_by_its_deadline_and_all_is_asked_for_again() -> None:
    facts = [*told(2), page_illustrated(0), page_failed(1)]
    end = overdue(folded(*facts), hours=24)
    assert end == run_failed(stage="TTS", code="deadline", reason="Nothing happened for 24 h")
    assert retry(folded(*facts, end)) == [
        run_retried(
            1,
            pages=[{"page": 0, "medium": "voice"}, {"page": 1, "medium": "picture"}, {"page": 1, "medium": "voice"}],
        ),
        page_written(0, 1, media=("voice",)),
        page_written(1, 1),
    ]


def test_a_run_that_never_began_is_ordered_again_after_its_deadline() -> None:
    order = run_created()
    run = folded(order, overdue(folded(order), hours=24))
    assert retry(run) == [run_retried(1, story=True, brief=order.brief, options=order.options)]


def test_what_is_on_its_way_when_the_story_fails_is_not_asked_for_twice() -> None:
    facts = lived(run_created(), story_begun(), page_written(0), page_written(1), page_failed(1), story_failed())
    assert [fact.name for fact in retry(folded(*facts))] == ["run.retried", "page.written"]
    assert retry(folded(*facts))[1] == page_written(1, 1, media=("picture",))


def test_a_page_of_an_open_run_is_asked_for_again_without_a_new_attempt() -> None:
    assert retry(folded(*told(), page_failed(2))) == [page_written(2, 1, media=("picture",))]


def test_a_failed_run_whose_pictures_came_late_is_opened_to_be_completed() -> None:
    facts = lived(*told(2, tts_enabled=False), page_failed(0), page_failed(1))
    again = retry(folded(*facts, *pictures(0, 1)))
    assert again == [run_retried(1)]
    assert decide(folded(*facts, *pictures(0, 1), *again)) == run_completed(1)


@pytest.mark.parametrize("facts", [finished(), told()], ids=["finished", "open"])
def test_where_nothing_failed_there_is_nothing_to_retry(facts: list[Fact]) -> None:
    with pytest.raises(NothingToRetry):
        retry(folded(*facts))


@pytest.mark.parametrize("end", [run_cancelled(), run_evicted()], ids=["cancelled", "evicted"])
def test_what_is_over_is_not_retried(end: Fact) -> None:
    with pytest.raises(RunEnded):
        retry(folded(*told(), page_failed(1), end))


def test_bytes_that_nobody_has_are_a_failure_that_may_be_retried() -> None:
    assert [lost(page_illustrated(2)), lost(page_narrated(2, 1))] == [
        page_failed(2, code="artifact_lost", reason=_nowhere(page_illustrated(2))),
        page_failed(2, 1, "voice", code="artifact_lost", reason=_nowhere(page_narrated(2, 1))),
    ]


def _nowhere(made: MadeFact) -> str:
    return f"The bytes {made.artifact.sha256} are nowhere to be found any more"


def test_the_decision_of_a_retried_run_is_of_its_own_attempt() -> None:
    facts = lived(run_created(run=RUN), story_begun(), story_failed())
    again = [*facts, *retry(folded(*facts)), story_begun(1), story_failed(1, code="time_limit")]
    assert decide(folded(*again)) == run_failed(1, code="time_limit")
    assert decide(folded(*again[:-1], story_ready(), story_failed(1))) is None
