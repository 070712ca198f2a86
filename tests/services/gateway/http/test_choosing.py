"""What readers choose, and what they read afterwards."""

import json
from typing import Any

import pytest

from services.gateway.book.view import item, status_view
from services.gateway.book.whole import book_view
from tests.examples import page_failed, page_written, story_begun, story_ready
from tests.services.gateway.http.serving import Serving


async def test_a_cancelled_run_reads_failed_to_old_front_ends_and_cancelled_beyond(served: Serving) -> None:
    run = await served.order()
    answers = [await served.client.post(f"/api/runs/{run}/cancel") for _ in range(2)]

    assert [answer.status_code for answer in answers] == [202, 202]
    view = (await served.client.get(f"/api/runs/{run}")).json()
    assert (view["status"], view["error"]) == ("FAILED", "cancelled")
    assert (await served.client.get(f"/api/runs/{run}/book")).json()["status"] == "CANCELLED"


async def test_what_has_ended_cannot_be_cancelled(served: Serving) -> None:
    run = await served.order()
    await served.book(run)

    answer = await served.client.post(f"/api/runs/{run}/cancel")
    assert (answer.status_code, answer.json()["code"]) == (409, "run_ended")
    assert (answer.json()["run_id"], answer.json()["stage"]) == (run, "TTS")


async def test_only_what_failed_is_asked_for_again(served: Serving) -> None:
    run = await served.order(panels=1, tts_enabled=False)
    pages = [page_written(page, run=run, media=("picture",)) for page in range(2)]
    cover = (await served.painted(run, 0))[0]
    await served.told(story_begun(run=run), *pages, story_ready(run, panels=1), cover, page_failed(1, run=run))
    assert (await served.client.post(f"/api/runs/{run}/retry")).status_code == 202

    held = served.gateway.ledger.run(run)
    assert [(page.number, page.revision) for page in held.book()] == [(0, 0), (1, 1)]
    nothing = await served.client.post(f"/api/runs/{run}/retry")
    assert (nothing.status_code, nothing.json()["code"]) == (409, "nothing_to_retry")


async def test_a_deleted_run_is_gone(served: Serving) -> None:
    run = await served.order()

    assert (await served.client.delete(f"/api/runs/{run}")).status_code == 204
    for url in ("", "/book", "/events", "/log", "/at/1", "/images/cover.png", "/audio/page_0.wav"):
        gone = await served.client.get(f"/api/runs/{run}{url}")
        assert (gone.status_code, gone.json()["code"]) == (404, "unknown_run")
    assert (await served.client.delete(f"/api/runs/{run}")).status_code == 404


async def test_pins_and_names_are_kept(served: Serving) -> None:
    run = await served.order()

    async def shown() -> tuple[bool, str]:
        [found] = (await served.client.get("/api/runs")).json()["runs"]
        return found["pinned"], found["name"]

    assert (await served.client.put(f"/api/runs/{run}/pin")).status_code == 204
    assert (await served.client.put(f"/api/runs/{run}/title", json={"title": " 우리 책 "})).status_code == 204
    assert await shown() == (True, "우리 책")
    assert (await served.client.delete(f"/api/runs/{run}/pin")).status_code == 204
    assert await shown() == (False, "우리 책")
    refused = await served.client.put(f"/api/runs/{run}/title", json={"title": ""})
    assert (refused.status_code, refused.json()["errors"][0]["pointer"]) == (422, "/title")


REVISIONS: list[tuple[dict[str, Any], int, str | None]] = [
    ({"base": 0, "text": "토끼가 노래했어요."}, 202, None),
    ({"base": 0, "again": ["picture", "voice"]}, 202, None),
    ({"base": 3, "text": "토끼가 노래했어요."}, 409, "stale_base"),
    ({"base": 0}, 422, "nothing_to_revise"),
    ({"base": "0", "text": "x"}, 422, "invalid_body"),
    ({"base": 0, "again": ["film"]}, 422, "invalid_body"),
]


@pytest.mark.parametrize(("body", "status", "code"), REVISIONS)
async def test_a_page_is_revised_from_what_the_reader_saw(
    served: Serving, body: dict[str, Any], status: int, code: str | None
) -> None:
    run = await served.order()
    await served.book(run)

    answer = await served.client.post(f"/api/runs/{run}/pages/1/revise", json=body)
    assert (answer.status_code, answer.json().get("code")) == (status, code)
    assert answer.json()["status"] in ("DONE", status)  # a run that has ended stays so


async def test_a_page_that_is_not_written_cannot_be_revised(served: Serving) -> None:
    run = await served.order()

    for page in (0, 77, -1):
        answer = await served.client.post(f"/api/runs/{run}/pages/{page}/revise", json={"base": 0, "text": "글"})
        assert (answer.status_code, answer.json()["code"]) == (409, "page_not_written")


async def test_the_shelf_is_shown_newest_first_part_by_part(served: Serving) -> None:
    runs = [await served.order() for _ in range(5)]
    url: str | None = "/api/runs?limit=2"
    seen: list[list[str]] = []
    while url is not None:
        answer = await served.client.get(url)
        seen.append([run["run_id"] for run in answer.json()["runs"]])
        assert ("next" in answer.links) == (answer.json()["next"] is not None)
        url = answer.links.get("next", {}).get("url")
        await served.order()  # what comes meanwhile does not shift the rest

    assert seen == [runs[:2:-1], runs[2:0:-1], runs[:1]]


async def test_a_run_on_the_shelf_is_the_fold(served: Serving) -> None:
    run = await served.order()
    await served.book(run)

    [shown] = (await served.client.get("/api/runs")).json()["runs"]
    assert shown == item(served.gateway.ledger.run(run)).model_dump(mode="json")


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "limit=x", "cursor=x", "cursor=%00", "cursor=가"])
async def test_a_part_of_the_shelf_that_cannot_be_is_refused(served: Serving, query: str) -> None:
    answer = await served.client.get(f"/api/runs?{query}")
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")


async def test_a_book_says_whom_it_waits_for_and_how_many_are_before_it(served: Serving) -> None:
    await served.order()
    run = await served.order()

    book = (await served.client.get(f"/api/runs/{run}/book")).json()
    assert book["place_in_queue"] == 2
    assert book["waiting_for"] == [{"service": "story", "alive": False, "held": []}]


async def test_a_finished_book_is_all_that_its_facts_say(served: Serving) -> None:
    run = await served.order()
    await served.book(run)

    book = (await served.client.get(f"/api/runs/{run}/book")).json()
    assert book == json.loads(book_view(served.gateway.ledger.run(run)).model_dump_json())


async def test_the_log_of_a_run_is_a_cloud_event_a_line(served: Serving) -> None:
    run = await served.order()
    await served.book(run)
    kept = served.gateway.ledger.kept(run)

    answer = await served.client.get(f"/api/runs/{run}/log")
    assert answer.headers["content-type"].startswith("application/jsonl")
    assert [line.encode() for line in answer.text.splitlines()] == [one.record.to_json() for one in kept.records]


async def test_every_position_can_be_looked_back_to(served: Serving) -> None:
    await served.order()
    run = await served.order()
    await served.book(run)
    kept = served.gateway.ledger.kept(run)

    for position, view in kept.frames:
        then = await served.client.get(f"/api/runs/{run}/at/{position}")
        assert then.json() == json.loads(view.model_dump_json())
    now = await served.client.get(f"/api/runs/{run}/at/{kept.run.position}?view=book")
    assert now.json() == json.loads(book_view(kept.run).model_dump_json())
    assert (await served.client.get(f"/api/runs/{run}")).json() == status_view(kept.run).model_dump(mode="json")
    for nowhere in (0, 1, kept.run.position + 1):
        answer = await served.client.get(f"/api/runs/{run}/at/{nowhere}")
        assert (answer.status_code, answer.json()["code"]) == (404, "unknown_position")


async def test_an_older_picture_is_chosen_and_is_what_everybody_gets(served: Serving) -> None:
    run = await served.order()
    await served.book(run)
    first = await served.client.get(f"/api/runs/{run}/images/panel_1.png")
    await served.client.post(f"/api/runs/{run}/pages/1/revise", json={"base": 0, "again": ["picture"]})
    await served.told((await served.painted(run, 1, 1))[0])
    second = await served.client.get(f"/api/runs/{run}/images/panel_1.png")

    assert (await served.client.post(f"/api/runs/{run}/pages/1/keep", json={"revision": 0})).status_code == 204
    kept = await served.client.get(f"/api/runs/{run}/images/panel_1.png")
    assert kept.headers["etag"] == first.headers["etag"] != second.headers["etag"]
    assert (await served.client.get(f"/api/runs/{run}/book")).json()["pages"][1]["picture"]["revision"] == 0
    never = await served.client.post(f"/api/runs/{run}/pages/1/keep", json={"revision": 7})
    assert (never.status_code, never.json()["code"]) == (409, "no_such_picture")
