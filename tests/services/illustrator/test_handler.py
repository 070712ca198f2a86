from collections.abc import AsyncIterator

import pytest

from contracts.errors import TimeLimit
from contracts.facts import Fact, PageWritten
from contracts.history import Progress
from contracts.papers import TEXT, Paper, Papered
from contracts.values import Try
from services.illustrator.handler import (
    PaintRefused,
    gave_up,
    gave_up_book,
    illustrate,
    illustrate_again,
    illustrate_book,
)
from tests.services.illustrator.examples import (
    FRIENDS,
    PNG,
    RUN,
    FakePainter,
    GivenHistory,
    Shelf,
    page_failed,
    page_illustrated,
    page_written,
    story_ready,
    ticking,
)


async def outcome(facts: AsyncIterator[Fact]) -> list[Fact]:
    return [fact async for fact in facts]


async def illustrated(page: PageWritten, *given: Fact, painter: FakePainter) -> list[Fact]:
    return await outcome(illustrate(page, GivenHistory(*given), painter, Shelf(), ticking()))


async def test_a_written_page_is_painted() -> None:
    assert await illustrated(page_written(3), painter=FakePainter()) == [page_illustrated(3)]


async def test_the_bytes_are_kept_before_the_fact_is_told() -> None:
    shelf = Shelf()
    facts = illustrate(page_written(), GivenHistory(), FakePainter(), shelf, ticking())
    async for _ in facts:
        assert shelf.kept == [(RUN, PNG, "image/png")]


async def test_a_second_delivery_paints_nothing() -> None:
    painter = FakePainter()
    assert await illustrated(page_written(3), page_illustrated(3), painter=painter) == []
    assert painter.painted == []


async def test_a_page_whose_picture_failed_is_not_painted_again() -> None:
    painter = FakePainter()
    assert await illustrated(page_written(3), page_failed(3), painter=painter) == []
    assert painter.painted == []


async def test_a_failed_voice_does_not_stop_the_picture() -> None:
    facts = await illustrated(page_written(3), page_failed(3, medium="voice"), painter=FakePainter())
    assert facts == [page_illustrated(3)]


async def test_an_older_revision_does_not_stop_the_next() -> None:
    facts = await illustrated(page_written(3, 1), page_illustrated(3, 0), painter=FakePainter())
    assert facts == [page_illustrated(3, 1)]


async def test_a_page_asked_for_its_voice_only_is_not_painted() -> None:
    painter = FakePainter()
    assert await illustrated(page_written(3, media=("voice",)), painter=painter) == []
    assert painter.painted == []


async def test_a_refusal_is_a_fact() -> None:
    painter = FakePainter(PaintRefused(why="too dark"))
    assert await illustrated(page_written(3), painter=painter) == [page_failed(3)]


async def test_a_picture_and_a_refusal_have_the_papers_of_their_making() -> None:
    refused = Papered(PaintRefused(why="too dark"), [Paper("workflow", b"{}")])
    (failed,) = await illustrated(page_written(3), painter=FakePainter(refused))
    assert failed == page_failed(3).model_copy(update={"papers": {"workflow": await Shelf()(RUN, b"{}", TEXT)}})


async def test_anything_unexpected_is_left_to_the_worker() -> None:
    with pytest.raises(RuntimeError, match="brush broke"):
        await illustrated(page_written(3), painter=FakePainter(RuntimeError("brush broke")))


async def test_a_scene_without_alt_is_described_by_the_text() -> None:
    page = page_written(scene=FRIENDS.model_copy(update={"alt": ""}), text="가" * 300)
    assert await illustrated(page, painter=FakePainter()) == [page_illustrated(alt="가" * 199 + "…")]


async def test_progress_is_told_to_whoever_watches_the_page() -> None:
    heard: list[tuple[int, float]] = []

    def watch(page: PageWritten) -> Progress:
        async def hear(share: float) -> None:
            heard.append((page.page, share))

        return hear

    await outcome(illustrate(page_written(3), GivenHistory(), FakePainter(), Shelf(), ticking(), watch))
    assert heard == [(3, 0.5)]


async def test_giving_up_says_why_and_what_was_tried() -> None:
    tries = (Try(time="2026-01-01T09:00:00.000Z", code="time_limit", reason="slow"),)
    failed = gave_up(page_written(3), TimeLimit(seconds=300), tries)
    assert failed == page_failed(3).model_copy(
        update={
            "code": "time_limit",
            "reason": "The work took longer than 300 s",
            "retryable": True,
            "tries": tries,
        }
    )


async def test_a_held_first_revision_passes() -> None:
    painter = FakePainter()
    facts = illustrate_again(page_written(3, 0), GivenHistory(), painter, Shelf(), ticking())
    assert await outcome(facts) == []
    assert painter.painted == []


async def test_a_later_revision_is_painted_though_pages_are_held() -> None:
    facts = illustrate_again(page_written(3, 1), GivenHistory(), FakePainter(), Shelf(), ticking())
    assert await outcome(facts) == [page_illustrated(3, 1)]


async def test_a_ready_story_is_painted_from_the_cover_on() -> None:
    ready = story_ready()
    ready = ready.model_copy(update={"pages": ready.pages[::-1]})
    facts = illustrate_book(ready, GivenHistory(), FakePainter(), Shelf(), ticking())
    assert await outcome(facts) == [page_illustrated(0), page_illustrated(1), page_illustrated(2)]


async def test_a_ready_story_is_continued_where_it_was_left() -> None:
    history = GivenHistory(page_illustrated(0), page_failed(1))
    facts = illustrate_book(story_ready(), history, FakePainter(), Shelf(), ticking())
    assert await outcome(facts) == [page_illustrated(2)]


async def test_a_book_given_up_fails_only_the_pictures_still_owed() -> None:
    facts = gave_up_book(story_ready(), GivenHistory(page_illustrated(0)), PaintRefused(why="too dark"), ())
    assert await outcome(facts) == [page_failed(1), page_failed(2)]
