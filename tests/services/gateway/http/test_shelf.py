import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from services.gateway.book.view import item
from tests.examples import story_begun
from tests.services.gateway.http.serving import Serving, serving
from tests.services.gateway.http.watching import Frame, until, watch

SHELF = "/api/events"


@asynccontextmanager
async def following(served: Serving, last: int | None = None) -> AsyncIterator[list[Frame]]:
    """The frames of the shelf's stream as they come, once it is there."""
    seen: list[Frame] = []
    task = asyncio.create_task(watch(served.client, SHELF, seen, last))
    await connected(served)
    try:
        yield seen
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def connected(served: Serving) -> None:
    async with asyncio.timeout(10):
        while not served.gateway.metrics.registry.get_sample_value("iyagi_sse_clients"):
            await asyncio.sleep(0.005)


def shown(served: Serving, run: str) -> Frame:
    now = served.gateway.ledger.run(run)
    return Frame("item", json.loads(item(now).model_dump_json()), now.position)


async def test_a_newcomer_hears_of_each_book_that_changes_and_of_none_that_does_not(served: Serving) -> None:
    old = await served.order()
    async with following(served) as seen:
        new = await served.order(panels=1)
        await until(seen, 1)
        ordered = shown(served, new)
        await served.told(story_begun(run=old))
        await until(seen, 2)
        assert seen == [ordered, shown(served, old)]


async def test_one_that_comes_again_hears_of_what_changed_as_it_is_now_and_of_what_is_gone(served: Serving) -> None:
    first, second, third = [await served.order() for _ in range(3)]
    last = served.gateway.ledger.position
    await served.book(second)
    await served.client.delete(f"/api/runs/{first}")
    gone = served.gateway.ledger.position
    await served.client.put(f"/api/runs/{third}/pin")
    async with following(served, last) as seen:
        await until(seen, 3)
        assert seen == [shown(served, second), Frame("gone", {"run_id": first}, gone), shown(served, third)]


async def test_a_gateway_that_was_started_again_knows_what_changed_before(tmp_path: Path) -> None:
    async with serving(tmp_path) as served:
        gone = await served.order()
        last = served.gateway.ledger.position
        await served.client.delete(f"/api/runs/{gone}")
        kept = await served.order()
    async with serving(tmp_path) as served, following(served, last) as seen:
        await until(seen, 2)
        assert [frame.event for frame in seen] == ["gone", "item"]
        assert [frame.data["run_id"] for frame in seen] == [gone, kept]


async def test_what_is_no_position_is_refused(served: Serving) -> None:
    answer = await served.client.get(f"{SHELF}?after=gestern")
    assert answer.status_code == 400


async def test_the_shelf_says_how_many_it_keeps_and_what_makes_room_next(tmp_path: Path) -> None:
    async with serving(tmp_path, keep_runs=2) as served:
        oldest = await served.order()
        await served.book(oldest)
        listed = (await served.client.get("/api/runs")).json()
        assert (listed["keep"], listed["next_to_go"]) == (2, None)
        await served.order()
        assert (await served.client.get("/api/runs")).json()["next_to_go"] == oldest
        await served.client.put(f"/api/runs/{oldest}/pin")
        assert (await served.client.get("/api/runs")).json()["next_to_go"] is None


async def test_a_book_that_is_done_says_how_long_it_took(served: Serving) -> None:
    run = await served.order(panels=2)
    [being_made] = (await served.client.get("/api/runs")).json()["runs"]
    assert (being_made["panels"], being_made["seconds"]) == (2, None)
    await served.book(run, panels=2)
    [made] = (await served.client.get("/api/runs")).json()["runs"]
    assert made["seconds"] == (await served.client.get(f"/api/runs/{run}/book")).json()["timings"]["total"]
