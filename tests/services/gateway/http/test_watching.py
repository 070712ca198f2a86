import asyncio
import json
from pathlib import Path

import httpx2
import pytest
from prometheus_client import CollectorRegistry

from contracts.live import Progress
from contracts.values import PICTURE
from services.gateway.book.view import status_view
from services.gateway.http import frames as framing
from services.gateway.http.live import MOST, LiveFrames
from tests.examples import page_illustrated, page_written, run_completed, story_begun, story_failed
from tests.nats import RealNats
from tests.services.gateway.http.serving import PATIENCE, Serving, serving
from tests.services.gateway.http.watching import Frame, until, watch


def updates(served: Serving, run: str, after: int = 0) -> list[Frame]:
    """What the log says that a viewer must see after this position."""
    kept = served.gateway.ledger.kept(run)
    return [Frame("update", json.loads(view.frame()), position) for position, view in kept.frames if position > after]


async def test_a_newcomer_sees_the_present_state_and_then_every_change_until_the_end(served: Serving) -> None:
    run = await served.order()
    await served.told(story_begun(run=run))
    present = served.gateway.ledger.kept(run).run
    seen: list[Frame] = []
    watching = asyncio.create_task(watch(served.client, f"/api/runs/{run}/events", seen))
    await until(seen, 1)
    await served.book(run)

    frames = await watching
    first = Frame("update", json.loads(status_view(present).frame()), present.position)
    assert frames == [first, *updates(served, run, after=present.position)]
    assert frames[-1].data["status"] == "DONE"


async def test_a_book_that_is_done_is_shown_once_and_a_client_that_comes_back_is_sent_away(served: Serving) -> None:
    run = await served.order()
    await served.book(run)

    [only] = await watch(served.client, f"/api/runs/{run}/events")
    assert only.data["status"] == "DONE"
    assert only.id == served.gateway.ledger.kept(run).run.position
    for position in (only.id, only.id + 1000):
        again = await served.client.get(f"/api/runs/{run}/events", headers={"Last-Event-ID": str(position)})
        assert (again.status_code, again.content) == (204, b"")
    assert (await served.client.get(f"/api/runs/{run}/events?after={only.id}")).status_code == 204


async def test_a_viewer_that_comes_again_sees_what_it_missed_each_as_of_its_position(served: Serving) -> None:
    run = await served.order()
    await served.book(run)
    everything = updates(served, run)

    for cut in range(len(everything) - 1):
        last = everything[cut].id
        assert last is not None
        assert await watch(served.client, f"/api/runs/{run}/events", last=last) == everything[cut + 1 :]
    assert await watch(served.client, f"/api/runs/{run}/events?after=0") == everything


async def test_a_header_says_more_than_the_address(served: Serving) -> None:
    """A browser that comes again repeats the address it was given first."""
    run = await served.order()
    await served.book(run)
    everything = updates(served, run)

    assert await watch(served.client, f"/api/runs/{run}/events?after=0", last=everything[3].id) == everything[4:]


async def test_a_hundred_viewers_late_ones_and_resumed_ones_see_the_same_frames(served: Serving) -> None:
    run = await served.order()
    url = f"/api/runs/{run}/events"
    limits = httpx2.Limits(max_connections=200)
    async with httpx2.AsyncClient(base_url=served.url, timeout=PATIENCE, limits=limits) as client:
        early: list[list[Frame]] = [[] for _ in range(40)]
        watching = [asyncio.create_task(watch(client, url, seen, last=0)) for seen in early]
        for seen in early:
            await until(seen, 1)
        await served.told(story_begun(run=run), *(page_written(page, run=run) for page in range(3)))
        late = [asyncio.create_task(watch(client, url, last=0)) for _ in range(30)]
        middle = updates(served, run)[2].id
        resumed = [asyncio.create_task(watch(client, url, last=middle)) for _ in range(30)]
        await served.book(run)
        whole = await asyncio.gather(*watching, *late)
        rest = await asyncio.gather(*resumed)

    everything = updates(served, run)
    assert whole == [everything] * 70
    assert rest == [everything[3:]] * 30


async def test_a_failed_run_says_why_and_ends_the_stream(served: Serving) -> None:
    run = await served.order()
    await served.told(story_begun(run=run), story_failed(run=run))

    frames = await watch(served.client, f"/api/runs/{run}/events?after=0")
    assert (frames[-1].data["status"], frames[-1].data["error"]) == (
        "FAILED",
        "engine_failed: the engine failed",
    )
    assert "error" not in frames[0].data


async def test_a_run_that_was_opened_again_is_followed_to_its_new_end(served: Serving) -> None:
    run = await served.order()
    await served.told(story_begun(run=run), story_failed(run=run))
    failed = updates(served, run)[-1].id
    assert (await served.client.post(f"/api/runs/{run}/retry")).status_code == 202
    seen: list[Frame] = []
    watching = asyncio.create_task(watch(served.client, f"/api/runs/{run}/events", seen, last=failed))
    await until(seen, 1)
    await served.told(story_begun(1, run=run), story_failed(1, run=run))

    assert [frame.data["status"] for frame in await watching] == ["RUNNING", "FAILED"]


async def test_a_run_that_is_deleted_ends_its_streams(served: Serving) -> None:
    run = await served.order()
    seen: list[Frame] = []
    watching = asyncio.create_task(watch(served.client, f"/api/runs/{run}/events", seen))
    await until(seen, 1)
    assert (await served.client.delete(f"/api/runs/{run}")).status_code == 204

    frames = await watching
    assert (frames[-1].data["status"], frames[-1].data["error"]) == ("FAILED", "cancelled")
    assert (await served.client.get(f"/api/runs/{run}/events")).status_code == 404


@pytest.mark.parametrize("position", ["x", "-1", "1.5", "٣", "9" * 5000])
async def test_a_position_that_is_none_is_refused(served: Serving, position: str) -> None:
    run = await served.order()
    answer = await served.client.get(f"/api/runs/{run}/events", params={"after": position})

    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")


async def test_somebody_who_looks_on_is_told_now_and_then_that_the_line_is_open(
    served: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.gateway.http.events.KEEPALIVE_EVERY", 0.01)
    run = await served.order()
    seen: list[Frame] = []
    watching = asyncio.create_task(watch(served.client, f"/api/runs/{run}/events", seen))
    await until(seen, 3)
    await served.client.delete(f"/api/runs/{run}")
    await watching

    assert seen[1:3] == [Frame("keepalive", {}), Frame("keepalive", {})]
    assert framing.KEEPALIVE_EVERY <= 15


async def test_viewers_are_counted_as_long_as_they_look_on(served: Serving) -> None:
    registry: CollectorRegistry = served.gateway.metrics.registry
    run = await served.order()
    seen: list[Frame] = []
    watching = asyncio.create_task(watch(served.client, f"/api/runs/{run}/events", seen))
    await until(seen, 1)
    assert registry.get_sample_value("iyagi_sse_clients") == 1

    watching.cancel()
    async with asyncio.timeout(PATIENCE):
        while registry.get_sample_value("iyagi_sse_clients"):
            await asyncio.sleep(0.005)


async def test_every_fact_is_a_frame_named_by_it(served: Serving) -> None:
    run = await served.order()
    await served.book(run, panels=4)
    kept = served.gateway.ledger.kept(run)

    frames = await watch(served.client, f"/api/runs/{run}/events?view=facts")
    assert frames == [
        Frame(one.record.fact.name, json.loads(one.record.to_json()), one.position) for one in kept.records
    ]
    assert frames[-1].event == run_completed().name
    assert await watch(served.client, f"/api/runs/{run}/events?view=facts", last=frames[4].id) == frames[5:]
    at_the_end = {"Last-Event-ID": str(frames[-1].id)}
    again = await served.client.get(f"/api/runs/{run}/events?view=facts", headers=at_the_end)
    assert again.status_code == 204


async def test_facts_are_followed_until_nothing_newer_is_being_made(served: Serving) -> None:
    run = await served.order()
    await served.book(run)
    answer = await served.client.post(f"/api/runs/{run}/pages/0/revise", json={"base": 0, "again": ["picture"]})
    assert answer.status_code == 202
    seen: list[Frame] = []
    watching = asyncio.create_task(watch(served.client, f"/api/runs/{run}/events?view=facts", seen))
    await until(seen, len(served.gateway.ledger.kept(run).records))
    await served.told((await served.painted(run, 0, revision=1))[0])

    frames = await watching
    assert (frames[-1].event, frames[-1].data["data"]["revision"]) == (page_illustrated().name, 1)


async def test_fleeting_frames_come_between_the_facts_without_a_place(tmp_path: Path, nats_server: RealNats) -> None:
    async with serving(tmp_path, nats_server.url) as served:
        run = await served.order()
        other = await served.order()
        seen: list[Frame] = []
        watching = asyncio.create_task(watch(served.client, f"/api/runs/{run}/events?view=facts", seen))
        await until(seen, 1)
        async with asyncio.timeout(PATIENCE):
            while not served.gateway.bus.connected:
                await asyncio.sleep(0.01)
            while len(seen) < 2:
                for of in (other, run):
                    await served.gateway.bus.live(Progress(run=of, page=1, medium=PICTURE, fraction=0.5))
                await asyncio.sleep(0.05)
        await served.client.delete(f"/api/runs/{run}")
        await watching

    assert seen[1] == Frame("live.progress", {"run": run, "page": 1, "medium": "picture", "fraction": 0.5})


async def test_a_viewer_that_is_slow_loses_the_oldest_fleeting_frames(served: Serving) -> None:
    live = LiveFrames(served.gateway.bus)
    run = await served.order()
    async with live.follow(run) as viewer:
        for fraction in range(MOST + 5):
            frame = Progress(run=run, page=1, medium=PICTURE, fraction=fraction / 100)
            await live._heard(frame.subject, frame.model_dump_json().encode())
        await live._heard(f"live.progress.{run}.1", b"rubbish")
        told = [json.loads(data)["fraction"] for _, data in viewer.taken()]

    assert told == [fraction / 100 for fraction in range(5, MOST + 5)]
