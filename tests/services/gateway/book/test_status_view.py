from contracts.http import PageView, RunView
from services.gateway.book.view import status_view
from tests.examples import (
    RUN,
    TEXTS,
    page_failed,
    page_illustrated,
    page_narrated,
    page_written,
    run_created,
    story_begun,
)
from tests.services.gateway.book.logs import finished, folded, lived, outline, pictures, told, voices


def test_an_order_shows_all_pages_empty() -> None:
    assert status_view(folded(run_created())).model_dump() == {
        "status": "QUEUED",
        "stage": "LLM",
        "ready_max_page": -1,
        "ready_max_audio_page": -1,
        "pages": tuple(
            {"page": page, "title": "", "summary": "", "image_url": "", "audio_url": ""} for page in range(5)
        ),
        "error": None,
    }


def test_a_book_in_the_making_shows_what_can_be_fetched() -> None:
    run = folded(run_created(), story_begun(), page_written(0), page_written(1), page_illustrated(0), page_narrated(1))
    assert status_view(run) == RunView(
        status="RUNNING",
        stage="PANEL_1",
        ready_max_page=0,
        ready_max_audio_page=-1,
        pages=(
            PageView(page=0, title=TEXTS[0], image_url=f"/api/runs/{RUN}/images/cover.png"),
            PageView(page=1, summary=TEXTS[1], audio_url=f"/api/runs/{RUN}/audio/page_1.wav"),
            PageView(page=2),
            PageView(page=3),
            PageView(page=4),
        ),
    )


def test_a_finished_book_has_everything() -> None:
    assert status_view(folded(*finished())) == RunView(
        status="DONE",
        stage="TTS",
        ready_max_page=4,
        ready_max_audio_page=4,
        pages=tuple(
            PageView(
                page=page,
                title=TEXTS[0] if page == 0 else "",
                summary=TEXTS[page] if page else "",
                image_url=f"/api/runs/{RUN}/images/{f'panel_{page}' if page else 'cover'}.png",
                audio_url=f"/api/runs/{RUN}/audio/page_{page}.wav",
            )
            for page in range(5)
        ),
    )


def test_running_begins_with_the_story() -> None:
    assert outline(status_view(folded(run_created(), story_begun()))) == ("RUNNING", "LLM", -1, -1, None)


def test_the_stage_is_the_story_until_the_cover_is_written_whatever_else_is() -> None:
    assert status_view(folded(run_created(), story_begun(), page_written(1))).stage == "LLM"


def test_the_stage_is_the_lowest_page_without_a_settled_picture() -> None:
    story = told()
    assert [
        status_view(folded(*story, *facts)).stage
        for facts in (
            [],
            pictures(1, 2),
            pictures(0),
            pictures(0, 1, 3),
            [*pictures(0, 1, 3), page_failed(2)],
            pictures(*range(5)),
        )
    ] == ["COVER", "COVER", "PANEL_1", "PANEL_2", "PANEL_4", "TTS"]


def test_a_longer_book_has_further_panels() -> None:
    view = status_view(folded(*told(9), *pictures(*range(7))))
    assert (outline(view), len(view.pages)) == (("RUNNING", "PANEL_7", 6, -1, None), 9)


def test_a_book_of_one_panel_ends_with_it() -> None:
    view = status_view(folded(*lived(*told(2), *pictures(0, 1), *voices(0, 1))))
    assert (outline(view), len(view.pages)) == (("DONE", "TTS", 1, 1, None), 2)


def test_what_failed_for_good_counts_as_passed_and_its_address_stays_empty() -> None:
    failed = [page_failed(2), page_failed(1, medium="voice")]
    view = status_view(folded(*lived(*told(), *failed, *pictures(0, 1, 3, 4), *voices(0, 2, 3, 4))))
    assert outline(view) == ("DONE", "TTS", 4, 4, None)
    assert [page.page for page in view.pages if not page.image_url] == [2]
    assert [page.page for page in view.pages if not page.audio_url] == [1]


def test_only_the_contiguous_prefix_is_ready() -> None:
    run = folded(*told(), *pictures(0, 1, 3), *voices(1, 2))
    assert outline(status_view(run)) == ("RUNNING", "PANEL_2", 1, -1, None)


def test_a_silent_book_needs_no_voices_and_none_is_ever_ready() -> None:
    run = folded(*lived(*told(tts_enabled=False), *pictures(*range(5))))
    assert outline(status_view(run)) == ("DONE", "TTS", 4, -1, None)


def test_the_error_is_in_a_frame_only_when_there_is_one() -> None:
    open_, failed = (
        RunView(status="RUNNING", stage="LLM", ready_max_page=-1, ready_max_audio_page=-1, pages=()),
        RunView(
            status="FAILED", stage="LLM", ready_max_page=-1, ready_max_audio_page=-1, pages=(), error="deadline: late"
        ),
    )
    assert open_.frame() == (
        '{"status":"RUNNING","stage":"LLM","ready_max_page":-1,"ready_max_audio_page":-1,"pages":[]}'
    )
    assert failed.frame().endswith('"pages":[],"error":"deadline: late"}')
