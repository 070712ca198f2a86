"""Watching the shelf: a cursor into the log of record, over the books instead of over one of them."""

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Header, Query
from starlette.responses import StreamingResponse

from contracts.http import RunGone, RunItem
from services.gateway.book.view import item
from services.gateway.gateway import Gateway
from services.gateway.http.events import position_of
from services.gateway.http.frames import FAREWELL, HELLO, KEEPALIVE, KEEPALIVE_EVERY, EventStream, any_of, frame
from services.gateway.http.problems import documented
from services.gateway.http.serving import Serving

ITEM = "item"
GONE = "gone"

router = APIRouter()


@router.get(
    "/api/events",
    operation_id="watchShelf",
    response_class=StreamingResponse,
    responses={
        200: {"description": "A frame for each book that changes", "content": {"text/event-stream": {}}},
        **documented(400),
    },
)
async def watch_shelf(
    gateway: Serving,
    after: Annotated[str | None, Query(description="as Last-Event-ID")] = None,
    last_event_id: Annotated[str | None, Header(description="the last position seen")] = None,
) -> EventStream:
    """Follow the shelf for ever: `item` is a book as `GET /api/runs` lists it, `gone` one that is there no longer.

    A newcomer hears of what changes from now on; who comes again, of each book that has changed since, as it is now.
    """
    position = position_of(after if last_event_id is None else last_event_id)
    return EventStream(books(gateway, position), gateway.metrics)


async def books(gateway: Gateway, after: int | None) -> AsyncIterator[bytes]:
    """Each book that changed beyond this position, whenever what the shelf shows of it differs."""
    yield HELLO
    ledger = gateway.ledger
    if after is None:
        after = ledger.position
    shown: dict[str, RunItem] = {}
    while True:
        changed = ledger.changed  # taken before the books are read, so that none is missed
        for position, run in ledger.changed_after(after):
            after = position
            if ledger.is_gone(run):
                shown.pop(run, None)
                yield frame(GONE, RunGone(run_id=run).model_dump_json(), position)
            elif shown.get(run) != (now := item(ledger.run(run))):
                shown[run] = now
                yield frame(ITEM, now.model_dump_json(), position)
        if gateway.leaving.is_set():
            yield FAREWELL
            return
        if not await any_of(changed, gateway.leaving, within=KEEPALIVE_EVERY):
            yield KEEPALIVE
