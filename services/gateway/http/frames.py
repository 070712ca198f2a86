"""Frames of Server-Sent Events, and waiting for the next one."""

import asyncio
from collections.abc import AsyncIterator, Mapping

from fastapi.sse import format_sse_event
from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from chassis.telemetry import Metrics

RETRY = 2000  # milliseconds until a client that was cut off comes again
RETRY_LEAVING = 500  # milliseconds; somebody else will be here soon
KEEPALIVE_EVERY = 15.0  # seconds

HELLO = format_sse_event(retry=RETRY)
KEEPALIVE = format_sse_event(event="keepalive", data_str="{}")
FAREWELL = format_sse_event(comment="leaving", retry=RETRY_LEAVING)
HEADERS = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}


def frame(event: str, data: str, position: int | None = None) -> bytes:
    """One frame; only what has a place in the log carries an id. The names and ids are ours, never a reader's words."""
    return format_sse_event(event=event, data_str=data, id=None if position is None else str(position))


class EventStream(StreamingResponse):
    """A viewer, counted as long as it looks on."""

    def __init__(self, frames: AsyncIterator[bytes], metrics: Metrics, headers: Mapping[str, str] = HEADERS) -> None:
        super().__init__(frames, headers=headers, media_type="text/event-stream")
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._metrics.sse_clients(+1)
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._metrics.sse_clients(-1)


async def any_of(*events: asyncio.Event, within: float) -> bool:
    """Wait until one of the events is set; False when none was in so many seconds."""
    waits = [asyncio.ensure_future(event.wait()) for event in events]
    try:
        done, _ = await asyncio.wait(waits, timeout=within, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()
    return bool(done)
