"""Whatever order workers' facts come in, and however often, the fold is the same to the byte."""

from hypothesis import given, settings
from hypothesis import strategies as st

from contracts.facts import Fact
from contracts.record import Record
from services.gateway.book.fold import EMPTY, apply
from services.gateway.book.run import Run
from services.gateway.book.view import plain
from tests.examples import (
    page_failed,
    page_illustrated,
    page_kept,
    page_narrated,
    page_written,
    record,
    run_created,
    story_begun,
    story_failed,
    story_ready,
)

ORDER = record(run_created(panels=2))
PAGES = range(3)
FIRST_REVISIONS: list[Fact] = [
    story_begun(),
    story_ready(panels=2),
    story_failed(),
    *(page_written(page) for page in PAGES),
    *(page_illustrated(page) for page in PAGES),
    *(page_narrated(page) for page in PAGES),
    *(page_failed(page) for page in PAGES),
    *(page_failed(page, medium="voice") for page in PAGES),
]
LATER_REVISIONS: list[Fact] = [
    page_written(1, 1, text="새로 쓴 글이에요."),
    page_written(1, 2, media=("voice",)),
    page_written(2, 1, media=("picture",)),
    page_illustrated(1, 1),
    page_illustrated(2, 1),
    page_narrated(1, 1),
    page_narrated(1, 2),
    page_failed(1, 1),
    page_failed(1, 2, "voice"),
    page_failed(2, 1),
    page_kept(1, newest=1),
    page_kept(1, 1, revision=1, newest=1),
]


def records(facts: list[Fact]) -> list[Record]:
    return [record(fact, second) for second, fact in enumerate(facts, start=1)]


@st.composite
def two_tellings(draw: st.DrawFn, pool: list[Record]) -> tuple[list[Record], list[Record]]:
    """Some of the pool, and the same again: in another order, some of it more than once."""
    some = draw(st.lists(st.sampled_from(pool), unique_by=lambda told: told.id, min_size=1))
    more = draw(st.lists(st.sampled_from(some)))
    return some, draw(st.permutations([*some, *more]))


def folded(telling: list[Record]) -> Run:
    run = EMPTY
    for position, told in enumerate([ORDER, *telling], start=1):
        run = apply(run, told, position)
    return run


@given(two_tellings(records(FIRST_REVISIONS)))
@settings(derandomize=True, max_examples=300, deadline=None)
def test_the_facts_of_one_attempt_commute(tellings: tuple[list[Record], list[Record]]) -> None:
    first, second = tellings
    assert plain(folded(first)) == plain(folded(second))


@given(two_tellings(records(FIRST_REVISIONS + LATER_REVISIONS)))
@settings(derandomize=True, max_examples=300, deadline=None)
def test_pages_commute_over_all_their_revisions(tellings: tuple[list[Record], list[Record]]) -> None:
    first, second = tellings
    assert folded(first).pages == folded(second).pages
