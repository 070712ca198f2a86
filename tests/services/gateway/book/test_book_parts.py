"""The full view in parts: what is revised, what failed, what is waited for; and the shelf."""

import pytest

from contracts.errors import UnknownRun
from contracts.facts import Fact
from contracts.http import AttemptView
from contracts.values import Try
from services.gateway.book.view import item
from services.gateway.book.whole import awaited, book_view
from tests.examples import (
    OTHER_RUN,
    RUN,
    TITLE,
    artifact,
    at,
    page_failed,
    page_illustrated,
    page_narrated,
    page_written,
    run_cancelled,
    run_created,
    run_renamed,
    story_begun,
    story_failed,
)
from tests.services.gateway.book.logs import finished, folded, lived, told

TRIES = (Try(time=at(1), code="engine_failed", reason="no memory"),)


def test_what_is_being_revised_shows_beside_what_there_is() -> None:
    book = book_view(folded(*finished(), page_written(2, 1, media=("picture",))))
    assert (book.status, book.revising, book.pages[2].revising) == ("DONE", (2,), ("picture",))
    assert book.pages[2].picture is not None
    assert (book.pages[2].revision, book.pages[2].picture.revision) == (1, 0)


def test_the_newest_picture_and_voice_are_shown_and_the_older_ones_stay_in_their_revisions() -> None:
    later = [page_written(2, 1), page_illustrated(2, 1), page_narrated(2, 1), page_written(2, 2)]
    page = book_view(folded(*finished(), *later)).pages[2]
    assert [(page.revision, page.picture, page.narration)] == [
        (2, page.revisions[1].picture, page.revisions[1].narration)
    ]
    assert [made.picture and made.picture.url[-64:] for made in page.revisions] == [
        artifact("picture 2.0").sha256,
        artifact("picture 2.1").sha256,
        None,
    ]


@pytest.mark.parametrize("answer", [page_illustrated(2, 1), page_failed(2, 1)], ids=["made", "failed"])
def test_a_revision_is_over_when_it_is_made_or_has_failed(answer: Fact) -> None:
    assert book_view(folded(*finished(), page_written(2, 1, media=("picture",)), answer)).revising == ()


def test_a_failure_that_was_made_good_no_longer_stands() -> None:
    facts = [*told(), page_failed(1), page_failed(2), page_illustrated(1), page_written(2, 1, media=("picture",))]
    assert [(failure.page, failure.stands) for failure in book_view(folded(*facts)).failures] == [
        (1, False),
        (2, False),
    ]


def test_a_cancelled_book_reads_cancelled() -> None:
    book = book_view(folded(*told(), run_cancelled(stage="COVER")))
    assert (book.status, book.stage, book.error) == ("CANCELLED", "COVER", "cancelled")
    assert book.attempts[0].outcome == "CANCELLED"


def test_a_failed_story_shows_its_attempt_and_its_failure() -> None:
    book = book_view(folded(*lived(run_created(), story_begun(), story_failed(tries=TRIES))))
    assert book.attempts == (
        AttemptView(
            attempt=0,
            opened=at(1),
            ended=at(4),
            outcome="FAILED",
            stage="LLM",
            code="engine_failed",
            reason="the engine failed",
            by="gateway",
        ),
    )
    assert [(failure.what, failure.attempt, failure.tries, failure.stands) for failure in book.failures] == [
        ("story", 0, TRIES, True)
    ]


def test_a_run_waits_for_whoever_has_something_to_do() -> None:
    assert [
        awaited(folded(*facts))
        for facts in (
            [run_created()],
            [run_created(), page_written(0), page_illustrated(0)],
            told(),
            finished(),
            [*finished(), page_written(1, 1, media=("voice",))],
            [*told(), run_cancelled()],
        )
    ] == [("story",), ("story", "narrator"), ("illustrator", "narrator"), (), ("narrator",), ()]


def test_a_book_lies_on_the_shelf_with_its_cover_and_its_name() -> None:
    assert item(folded(*finished(), run_renamed())).model_dump() == {
        "run_id": RUN,
        "kind": "book",
        "created": at(1),
        "status": "DONE",
        "stage": "TTS",
        "progress": 1.0,
        "title": TITLE,
        "name": "우리 집 이야기",
        "pinned": False,
        "image_url": f"/api/runs/{RUN}/images/cover.png",
        "error": None,
        "panels": 4,
        "seconds": 18.0,
    }


def test_a_run_that_was_never_ordered_here_is_unknown() -> None:
    with pytest.raises(UnknownRun):
        book_view(folded(page_written(0, run=OTHER_RUN)))
