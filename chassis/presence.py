"""Saying who lives here and what it has in hand: every few seconds, and at once when there is news."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from chassis.bus import Bus
from contracts.live import ALIVE_EVERY, Alive

SOONEST = 0.25  # seconds between two frames, whatever the news


@asynccontextmanager
async def present(bus: Bus, frame: Callable[[], Alive], news: asyncio.Event | None = None) -> AsyncIterator[None]:
    """Tell `frame()` while inside, whenever `news` is set too, and once more when leaving."""
    telling = asyncio.create_task(_tell(bus, frame, news or asyncio.Event()))
    try:
        yield
    finally:
        telling.cancel()
        with suppress(asyncio.CancelledError):
            await telling
        await bus.live(frame().model_copy(update={"leaving": True}))


async def _tell(bus: Bus, frame: Callable[[], Alive], news: asyncio.Event) -> None:
    while True:
        news.clear()
        await bus.live(frame())
        await asyncio.sleep(SOONEST)
        if bus.connected:
            with suppress(TimeoutError):
                async with asyncio.timeout(ALIVE_EVERY - SOONEST):
                    await news.wait()
