from contracts.book import Options
from contracts.facts import Fact
from services.gateway.book.fold import apply
from services.gateway.book.run import Run
from services.gateway.book.view import status_view
from tests.examples import (
    RUN,
    page_failed,
    page_illustrated,
    page_kept,
    page_narrated,
    page_written,
    record,
    run_cancelled,
    run_completed,
    run_created,
    run_evicted,
    run_failed,
    run_pinned,
    run_renamed,
    run_retried,
    run_unpinned,
    story_begun,
    story_failed,
    story_ready,
)
from tests.services.gateway.book.logs import finished, folded, lived, pictures, told, voices


class RunSung(Fact):
    name = "run.sung"


def after(run: Run, *facts: Fact) -> Run:
    for fact in facts:
        run = apply(run, record(fact, 59), run.position + 1)
    return run


def test_the_text_is_the_highest_revision_whatever_the_order() -> None:
    old, new = page_written(1, 0, text="옛날 옛적에."), page_written(1, 1, text="지금 여기에.")
    assert [folded(run_created(), *order).page(1).written for order in ([old, new], [new, old])] == [new, new]


def test_picture_and_voice_are_each_the_highest_revision_that_has_one() -> None:
    run = folded(*told(), page_written(1, 1), page_written(1, 2), page_illustrated(1, 0), page_narrated(1, 1))
    page = run.page(1)
    assert (page.revision, page.made("picture"), page.made("voice")) == (2, 0, 1)


def test_success_beats_failure_of_the_same_revision_in_either_order() -> None:
    failed, made = page_failed(1), page_illustrated(1)
    runs = [folded(*told(), *order) for order in ([failed, made], [made, failed])]
    assert [(run.page(1).made("picture"), run.page(1).failure("picture")) for run in runs] == [(0, None), (0, None)]


def test_a_failure_no_longer_counts_once_a_later_revision_asks_for_the_medium() -> None:
    run = folded(*told(), page_failed(1), page_written(1, 1, media=("picture",)))
    assert [run.settled(1, medium) for medium in run.media] == [False, False]


def test_a_failure_still_counts_when_a_later_revision_asks_for_the_other_medium() -> None:
    run = folded(*told(), page_failed(1), page_written(1, 1, media=("voice",)))
    assert run.settled(1, "picture")


def test_a_failed_revision_leaves_the_earlier_picture() -> None:
    run = folded(*told(), page_illustrated(1), page_written(1, 1, media=("picture",)), page_failed(1, 1))
    page = run.page(1)
    assert (page.made("picture"), page.failure("picture"), page.settled("picture")) == (0, None, True)


def test_a_ready_story_brings_no_text_into_the_pages() -> None:
    assert [page.written for page in folded(run_created(), story_ready()).book()] == [None] * 5


def test_the_failure_of_an_older_attempt_changes_nothing() -> None:
    run = folded(*lived(run_created(), story_begun(), story_failed(0)), run_retried(1, story=True))
    assert after(run, story_failed(0, code="late")) == run


def test_a_story_that_is_ready_has_not_failed() -> None:
    run = folded(*told())
    assert after(run, story_failed(0)) == run


def test_status_stage_and_progress_freeze_when_a_run_has_failed_but_its_pictures_are_kept() -> None:
    run = folded(*lived(run_created(), story_begun(), page_written(0), story_failed(0)))
    late = after(run, page_illustrated(0), page_narrated(0), page_written(1), story_ready())
    assert (late.status, late.stage, late.progress) == ("FAILED", "LLM", 0.0)
    assert status_view(late).pages[0].image_url == f"/api/runs/{RUN}/images/cover.png"


def test_after_a_cancel_nothing_that_workers_tell_changes_anything() -> None:
    run = folded(*told(), page_illustrated(0), run_cancelled(stage="PANEL_1"))
    late = [page_illustrated(1), page_narrated(0), page_failed(2), page_written(3, 1), story_failed(0), story_begun(1)]
    assert after(run, *late) == run
    view = status_view(run)
    assert (view.status, view.stage, view.error) == ("FAILED", "PANEL_1", "cancelled")


def test_a_cancelled_run_is_never_opened_again() -> None:
    run = folded(run_created(), run_cancelled())
    assert after(run, run_retried(1, story=True), run_completed(1)) == run


def test_after_an_eviction_nothing_changes() -> None:
    run = folded(*finished(), run_evicted())
    assert after(run, run_pinned(), page_written(1, 1), run_retried(1), run_renamed()) == run


def test_the_first_end_of_an_attempt_decides() -> None:
    run = folded(*finished())
    assert after(run, run_failed(0), run_cancelled(0), run_completed(0)) == run


def test_the_highest_attempt_decides() -> None:
    run = folded(*lived(run_created(), story_begun(), story_failed(0)), run_retried(1, story=True))
    assert after(run, run_completed(0)).status == "RUNNING"
    assert after(run, run_completed(1)).status == "DONE"


def test_a_retry_before_any_story_was_begun_is_queued_again() -> None:
    run = folded(run_created(), run_failed(code="deadline"), run_retried(1, story=True))
    assert (run.status, run.stage) == ("QUEUED", "LLM")


def test_a_page_that_is_written_says_that_the_story_was_begun() -> None:
    assert folded(run_created(), page_written(0)).status == "RUNNING"


def test_a_revision_never_reopens_a_run() -> None:
    run = folded(*finished(), page_written(2, 1, media=("picture",)))
    assert (run.status, run.stage, run.progress, run.ready_max_page) == ("DONE", "TTS", 1.0, 4)
    assert run.page(2).made("picture") == 0
    assert after(run, page_illustrated(2, 1)).page(2).made("picture") == 1


def test_a_kept_picture_is_shown_until_there_is_a_newer_one() -> None:
    run = folded(*finished(), page_written(2, 1), page_illustrated(2, 1), page_kept(2, revision=0, newest=1))
    assert run.page(2).picture == run.page(2).pictures[0]
    newer = after(run, page_written(2, 2, media=("picture",)))
    assert (newer.page(2).picture, newer.page(2).revising("picture")) == (run.page(2).pictures[0], True)
    painted = after(newer, page_illustrated(2, 2)).page(2)
    assert painted.picture == painted.pictures[2]


def test_the_last_choice_of_a_picture_holds() -> None:
    two = [*finished(), page_written(2, 1), page_illustrated(2, 1)]
    run = folded(*two, page_kept(2, 0), page_kept(2, 1, revision=1))
    assert run.page(2).picture == run.page(2).pictures[1]
    assert after(run, page_kept(2, 0)) == run


def test_what_is_ready_never_goes_back() -> None:
    ended = lived(*told(), page_failed(1), *pictures(0, 2, 3, 4), *voices(*range(5)))
    redo = run_retried(1, pages=[{"page": 1, "medium": "picture"}])
    run = folded(*ended, redo, page_written(1, 1, media=("picture",)))
    assert (run.status, run.stage, run.ready_max_page, run.ready_max_audio_page) == ("RUNNING", "PANEL_1", 4, 4)


def test_choices_are_counted_and_the_last_one_holds() -> None:
    run = folded(
        run_created(), run_pinned(0), run_unpinned(0), run_pinned(1), run_renamed(0), run_renamed(1, title="달")
    )
    assert (run.pinned, run.pins, run.unpins, run.renames, run.name) == (True, 2, 1, 2, "달")
    assert after(run, run_unpinned(0), run_pinned(0), run_renamed(0)) == run


def test_unknown_facts_pass() -> None:
    run = folded(*told())
    assert after(run, RunSung(run=RUN)) == run


def test_twice_is_once() -> None:
    for facts in (finished(), [*told(), story_failed(0), run_cancelled()], [run_created(), run_retried(1, story=True)]):
        run = folded(*facts)
        assert after(run, *facts) == run


def test_what_arrives_before_its_order_is_kept() -> None:
    order, *rest = told(3, tts_enabled=False)
    early = after(folded(*rest, *pictures(0)), order)
    assert (early.status, early.stage, early.ready_max_page, early.ready_max_audio_page) == (
        "RUNNING",
        "PANEL_1",
        0,
        -1,
    )
    assert early.options == Options(panels=2, tts_enabled=False, seed=7)


def test_every_fold_remembers_how_far_it_has_come() -> None:
    run = folded(*finished(), run_evicted())
    assert after(run, page_failed(1)).position == run.position + 1
