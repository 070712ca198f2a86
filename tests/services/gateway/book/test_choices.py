from typing import Any

import pytest
from pydantic import ValidationError

from contracts.errors import NoSuchPicture, NothingToRevise, PageNotWritten, RunEnded, StaleBase
from contracts.facts import Fact
from contracts.values import PICTURE, VOICE
from services.gateway.book.choices import cancel, evict, keep, pin, rename, revise, unpin
from tests.examples import (
    RUN,
    page_illustrated,
    page_kept,
    page_written,
    run_cancelled,
    run_created,
    run_evicted,
    run_failed,
    run_pinned,
    run_renamed,
    run_unpinned,
    scene,
)
from tests.services.gateway.book.logs import finished, folded, told

NEW_SEED = 99
OTHER = scene(9)


def test_a_cancel_names_its_attempt_and_stage() -> None:
    assert cancel(folded(*told(), page_illustrated(0))) == run_cancelled(stage="PANEL_1")


def test_a_second_cancel_tells_nothing() -> None:
    assert cancel(folded(run_created(), run_cancelled())) is None


@pytest.mark.parametrize("facts", [finished(), [run_created(), run_failed()]], ids=["done", "failed"])
def test_what_has_ended_cannot_be_cancelled(facts: list[Fact]) -> None:
    with pytest.raises(RunEnded):
        cancel(folded(*facts))


def test_pins_and_names_count_and_repeat_nothing() -> None:
    run = folded(run_created(), run_pinned(0), run_unpinned(0), run_renamed(0, title="달"))
    assert [pin(run), unpin(run), rename(run, "해"), rename(run, " 달 ")] == [
        run_pinned(1),
        None,
        run_renamed(1, title="해"),
        None,
    ]
    pinned = folded(run_created(), run_pinned(0))
    assert [pin(pinned), unpin(pinned)] == [None, run_unpinned(0)]


def test_an_eviction_is_told_once() -> None:
    assert evict(folded(*finished())) == run_evicted(by="reader", reason="deleted")
    assert evict(folded(*finished()), "retention", by="gateway") == run_evicted()
    assert evict(folded(*finished(), run_evicted())) is None


@pytest.mark.parametrize(
    ("asked", "revised"),
    [
        ({"text": "새 글이에요."}, {"text": "새 글이에요.", "media": ("voice",)}),
        ({"scene": OTHER}, {"scene": OTHER, "media": ("picture",)}),
        ({"text": "새 글이에요.", "scene": OTHER}, {"text": "새 글이에요.", "scene": OTHER}),
        ({"again": ("picture",)}, {"media": ("picture",), "seed": NEW_SEED}),
        ({"again": ("voice",)}, {"media": ("voice",)}),
        ({"again": ("voice", "picture")}, {"media": ("picture", "voice"), "seed": NEW_SEED}),
        ({"text": "새 글이에요.", "again": ("picture",)}, {"text": "새 글이에요.", "seed": NEW_SEED}),
    ],
)
def test_a_revision_makes_only_what_changed_or_is_asked_for_again(
    asked: dict[str, Any], revised: dict[str, Any]
) -> None:
    run = folded(*finished())
    assert revise(run, 2, base=0, new_seed=NEW_SEED, **asked) == page_written(2, 1, **revised)


def test_a_revision_goes_on_from_the_one_before() -> None:
    run = folded(*finished(), page_written(2, 1, text="새 글이에요.", media=("voice",)))
    revised = revise(run, 2, base=1, new_seed=NEW_SEED, scene=OTHER)
    assert revised == page_written(2, 2, text="새 글이에요.", scene=OTHER, media=("picture",))


def test_a_silent_book_is_revised_without_a_voice() -> None:
    run = folded(*told(tts_enabled=False))
    assert revise(run, 1, base=0, new_seed=NEW_SEED, text="새 글이에요.") == page_written(
        1, 1, text="새 글이에요.", media=()
    )
    with pytest.raises(NothingToRevise):
        revise(run, 1, base=0, new_seed=NEW_SEED, again=(VOICE,))


def test_a_stale_base_is_refused_with_the_revision_that_there_is() -> None:
    with pytest.raises(StaleBase) as refusal:
        revise(folded(*finished(), page_written(2, 1)), 2, base=0, new_seed=NEW_SEED, text="새 글이에요.")
    assert refusal.value.values == {"run": RUN, "page": 2, "found": 1, "base": 0}


@pytest.mark.parametrize("page", [2, 99])
def test_a_page_that_is_not_written_is_not_revised(page: int) -> None:
    with pytest.raises(PageNotWritten):
        revise(folded(run_created(), page_written(0)), page, base=0, new_seed=NEW_SEED, text="새 글이에요.")


@pytest.mark.parametrize(
    "asked", [{}, {"text": "호랑이를 만났어요."}, {"scene": scene(2)}], ids=["none", "text", "scene"]
)
def test_the_same_again_is_nothing_to_revise(asked: dict[str, Any]) -> None:
    with pytest.raises(NothingToRevise):
        revise(folded(*finished()), 2, base=0, new_seed=NEW_SEED, **asked)


@pytest.mark.parametrize("end", [run_cancelled(), run_evicted()], ids=["cancelled", "evicted"])
def test_what_is_over_is_not_revised(end: Fact) -> None:
    with pytest.raises(RunEnded):
        revise(folded(*told(), end), 2, base=0, new_seed=NEW_SEED, text="새 글이에요.")


def test_a_failed_run_may_be_revised() -> None:
    run = folded(*told(), run_failed())
    assert revise(run, 2, base=0, new_seed=NEW_SEED, again=(PICTURE,)).revision == 1


def test_a_text_beyond_its_limit_is_never_told() -> None:
    with pytest.raises(ValidationError):
        revise(folded(*finished()), 2, base=0, new_seed=NEW_SEED, text="가" * 1001)


def test_an_older_picture_is_kept_and_the_newest_may_be_chosen_again() -> None:
    facts = [*finished(), page_written(2, 1, media=("picture",)), page_illustrated(2, 1)]
    kept = keep(folded(*facts), 2, 0)
    assert kept == page_kept(2, revision=0, newest=1)
    assert keep(folded(*facts, kept), 2, 1) == page_kept(2, 1, revision=1, newest=1)


def test_the_picture_that_is_shown_need_not_be_kept() -> None:
    facts = [*finished(), page_written(2, 1, media=("picture",)), page_illustrated(2, 1)]
    assert keep(folded(*facts), 2, 1) is None
    assert keep(folded(*facts, page_kept(2)), 2, 0) is None


def test_what_was_never_painted_is_not_kept() -> None:
    with pytest.raises(NoSuchPicture) as refusal:
        keep(folded(*finished(), page_written(2, 1, media=("picture",))), 2, 1)
    assert refusal.value.values == {"run": RUN, "page": 2, "revision": 1}


@pytest.mark.parametrize("end", [run_cancelled(), run_evicted()], ids=["cancelled", "evicted"])
def test_of_what_is_over_no_picture_is_chosen(end: Fact) -> None:
    with pytest.raises(RunEnded):
        keep(folded(*told(), page_illustrated(2), end), 2, 0)
