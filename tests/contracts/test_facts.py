"""Wire subjects and ids are for ever: this table is written by hand and never generated."""

from uuid import UUID

import pytest

from contracts.facts import BY_NAME, KINDS, Fact, PageWritten
from tests import examples as given

RUN = "20250301_090000_a1b2c3"
TABLE: list[tuple[Fact, str, str]] = [
    (given.run_created(), f"run.created.{RUN}", "6533ec63-14d3-5c8f-8ab1-6db0b5672745"),
    (given.run_retried(1), f"run.retried.{RUN}.1", "9aa23c7c-3c02-5a0e-bc63-1e274cd51727"),
    (given.run_completed(0), f"run.completed.{RUN}.0", "893ef1ac-a82f-5c07-a59d-98a7c693722c"),
    (given.run_failed(0), f"run.failed.{RUN}.0", "0733dfc1-1f24-557e-af9b-9d8196870656"),
    (given.run_cancelled(0), f"run.cancelled.{RUN}.0", "949d4547-219e-5e9a-8f42-b1d17fb9ed40"),
    (given.run_pinned(0), f"run.pinned.{RUN}.0", "35723b37-2f84-5519-8513-83254fab6c72"),
    (given.run_unpinned(0), f"run.unpinned.{RUN}.0", "c319b070-0b12-5ad6-8b1e-6b66ba365cca"),
    (given.run_renamed(0), f"run.renamed.{RUN}.0", "044fc5ea-0e37-5fae-8644-e6b13c71f808"),
    (given.run_evicted(), f"run.evicted.{RUN}", "b221244f-1cde-5b83-9abb-d152b3074827"),
    (given.story_begun(0), f"story.begun.{RUN}.0", "6eb61675-cce0-5b80-834b-76f37d28fd55"),
    (given.story_ready(), f"story.ready.{RUN}", "b0176458-9a46-56b0-926a-01bf6c6023a6"),
    (given.story_failed(0), f"story.failed.{RUN}.0", "dd9f70b1-0b76-56db-92db-54a0d589c122"),
    (given.page_written(3, 1), f"page.written.{RUN}.panel.3.1", "bd75bbae-869a-5c8b-8a34-6958039bb0d8"),
    (given.page_illustrated(3, 1), f"page.illustrated.{RUN}.3.1", "b6f00216-1f54-5362-a0b4-6d596f27daa1"),
    (given.page_narrated(3, 1), f"page.narrated.{RUN}.3.1", "46636c16-ee35-5de8-97e5-447ad767006d"),
    (given.page_failed(3, 1, "voice"), f"page.failed.{RUN}.3.1.voice", "855bf2a7-cca9-5c22-8af2-5c5391036818"),
    (given.page_kept(3), f"page.kept.{RUN}.3.0", "a3481d57-52a5-57df-bfb2-65fda8574e4b"),
]
NAMES = [fact.name for fact, _, _ in TABLE]


@pytest.mark.parametrize(("fact", "subject", "identity"), TABLE, ids=NAMES)
def test_the_subject_and_the_id_of_a_fact_never_change(fact: Fact, subject: str, identity: str) -> None:
    assert (fact.subject, fact.id) == (subject, identity)


def test_the_table_has_every_fact_there_is() -> None:
    assert [kind.name for kind in KINDS] == NAMES
    assert list(BY_NAME) == NAMES


def test_covers_have_a_lane_of_their_own() -> None:
    assert given.page_written(0).subject == f"page.written.{RUN}.cover.0.0"
    assert PageWritten.of(RUN, 0, 2) == given.page_written(0, 2).subject
    assert PageWritten.of(RUN, 12, 0) == given.page_written(12).subject == f"page.written.{RUN}.panel.12.0"


def test_what_the_body_says_does_not_change_who_a_fact_is() -> None:
    assert given.page_written(1, text="다른 글이에요.").id == given.page_written(1).id


def test_an_id_is_the_uuid_5_of_its_subject() -> None:
    assert {UUID(fact.id).version for fact, _, _ in TABLE} == {5}


@pytest.mark.parametrize("run", ["", "../etc", "20250301_090000_A1B2C3", f"{RUN}\n", f"{RUN}.>", "한글"])
def test_nothing_but_a_run_id_names_a_run(run: str) -> None:
    with pytest.raises(ValueError, match="run"):
        given.run_completed(run=run)


def test_a_fact_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        given.run_completed().attempt = 2  # type: ignore[misc]  # the point of the test
