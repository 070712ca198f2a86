from contracts.http import RunView
from services.gateway.book.fold import EMPTY, fold
from services.gateway.book.view import Viewed, frames, plain, status_view
from tests.examples import page_written, run_evicted, run_pinned, run_renamed
from tests.services.gateway.book.logs import Log, finished, folded, log, outline

BOOK = log([*finished(), run_pinned(), run_renamed(), page_written(1, 1, text="새 글이에요."), run_evicted()])


def at(records: Log, position: int) -> Log:
    return [(place, record) for place, record in records if place <= position]


def test_there_is_a_frame_for_each_position_at_which_the_view_changed() -> None:
    positions = [position for position, _ in frames(BOOK)]
    changed = [position for position, _ in BOOK if position == 1 or _view(position) != _view(position - 1)]
    assert positions == changed
    assert positions == [1, 2, 3, 4, 5, 6, 7, *range(9, 20), 22]


def _view(position: int) -> RunView:
    run = fold(at(BOOK, position))
    assert run is not None
    return status_view(run)


def test_every_frame_is_the_view_as_of_its_position() -> None:
    assert [view for _, view in frames(BOOK)] == [_view(position) for position, _ in frames(BOOK)]


def test_a_viewer_who_resumes_sees_exactly_the_frames_after() -> None:
    for position, _ in BOOK:
        resumed = frames(BOOK[position:], fold(BOOK[:position]))
        assert resumed == [(place, view) for place, view in frames(BOOK) if place > position]


def test_a_viewer_holds_the_present_view() -> None:
    viewed = Viewed(folded(*finished()))
    assert viewed.view is not None
    assert outline(viewed.view) == ("DONE", "TTS", 4, 4, None)
    assert Viewed().view is None


def test_equal_folds_are_equal_bytes_wherever_their_facts_lie() -> None:
    shifted = [(position + 1000, record) for position, record in BOOK]
    assert [plain(fold(records) or EMPTY) for records in (shifted, BOOK[:5])] == [
        plain(fold(BOOK) or EMPTY),
        plain(folded(*finished()[:5])),
    ]
