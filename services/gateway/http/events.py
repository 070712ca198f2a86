"""Watching a run: a cursor into its log for every viewer, any number, late or resumed."""

from bisect import bisect_right
from collections.abc import AsyncIterator
from typing import Annotated, Literal

from fastapi import APIRouter, Header, Query, Response
from starlette.responses import StreamingResponse

from contracts.errors import BadRequest
from contracts.facts import RunCancelled, RunCompleted, RunFailed
from contracts.values import PICTURE, VOICE
from services.gateway.book.view import status_view
from services.gateway.gateway import Gateway
from services.gateway.http.frames import FAREWELL, HELLO, KEEPALIVE, KEEPALIVE_EVERY, EventStream, any_of, frame
from services.gateway.http.live import LiveFrames
from services.gateway.http.problems import documented
from services.gateway.http.serving import Known, Living, Serving
from services.gateway.kept import Kept

MAX_DIGITS = 18  # of a position

router = APIRouter(prefix="/api/runs")


@router.get(
    "/{run_id}/events",
    operation_id="watchRun",
    response_class=StreamingResponse,
    responses={
        200: {"description": "A frame for each position", "content": {"text/event-stream": {}}},
        204: {"description": "The run has ended, and nothing follows"},
        **documented(400, 404),
    },
)
async def watch_run(
    gateway: Serving,
    live: Living,
    kept: Known,
    view: Literal["status", "facts"] = "status",
    after: Annotated[str | None, Query(description="as Last-Event-ID")] = None,
    last_event_id: Annotated[str | None, Header(description="the last position seen")] = None,
) -> Response:
    """Follow a run until it ends: the view at each position, or fact by fact with fleeting hints between them."""
    position = position_of(after if last_event_id is None else last_event_id)
    if view == "facts":
        if settled(kept) and position is not None and position >= kept.run.position:
            return Response(status_code=204)
        return EventStream(facts(gateway, live, kept, position or 0), gateway.metrics)
    if kept.run.ended and position is not None and position >= end(kept):
        return Response(status_code=204)
    return EventStream(updates(gateway, kept, position), gateway.metrics)


async def updates(gateway: Gateway, kept: Kept, after: int | None) -> AsyncIterator[bytes]:
    """The state as of now, unless the viewer comes again; then an update for each position that changes it."""
    yield HELLO
    if after is None:
        after = kept.run.position
        yield frame("update", status_view(kept.run).frame(), after)
    while True:
        changed = kept.changed  # taken before the frames are read, so that none is missed
        for position, view in kept.frames[bisect_right(kept.frames, after, key=lambda one: one[0]) :]:
            yield frame("update", view.frame(), position)
            after = position
        if kept.run.ended or kept.run.evicted:
            return
        if gateway.leaving.is_set():
            yield FAREWELL
            return
        if not await any_of(changed, gateway.leaving, within=KEEPALIVE_EVERY):
            yield KEEPALIVE


async def facts(gateway: Gateway, live_frames: LiveFrames, kept: Kept, after: int) -> AsyncIterator[bytes]:
    """Every fact after this position, and what is told of the run meanwhile without being one."""
    yield HELLO
    async with live_frames.follow(kept.id) as viewer:
        while True:
            changed = kept.changed
            viewer.rung.clear()
            for name, data in viewer.taken():
                yield frame(name, data)
            for recorded in kept.records[bisect_right(kept.records, after, key=lambda one: one.position) :]:
                yield frame(recorded.record.fact.name, recorded.record.to_json().decode(), recorded.position)
                after = recorded.position
            if settled(kept):
                return
            if gateway.leaving.is_set():
                yield FAREWELL
                return
            if not await any_of(changed, viewer.rung, gateway.leaving, within=KEEPALIVE_EVERY):
                yield KEEPALIVE


def end(kept: Kept) -> int:
    """The position at which the run ended last."""
    ends = RunCompleted | RunFailed | RunCancelled
    return next(one.position for one in reversed(kept.records) if isinstance(one.record.fact, ends))


def settled(kept: Kept) -> bool:
    """Nothing more is to be expected: it has ended, and nothing newer is being made."""
    run = kept.run
    if run.evicted:
        return True
    return run.ended and not any(page.revising(medium) for page in run.book() for medium in (PICTURE, VOICE))


def position_of(text: str | None) -> int | None:
    """What a viewer that comes again names; None of a newcomer."""
    if text is None or text == "":
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= MAX_DIGITS):
        raise BadRequest(why="Last-Event-ID (or after): expected a position, a whole number")
    return int(text)
