"""Saying every few seconds who lives here and what it has in hand."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from chassis.bus import Bus
from contracts.live import ALIVE_EVERY, Alive


@asynccontextmanager
async def present(bus: Bus, frame: Callable[[], Alive]) -> AsyncIterator[None]:
    """Tell `frame()` every `ALIVE_EVERY` seconds while inside, and once more when leaving."""

    async def tell() -> None:
        while True:
            await bus.live(frame())
            await asyncio.sleep(ALIVE_EVERY if bus.connected else 0.2)

    telling = asyncio.create_task(tell())
    try:
        yield
    finally:
        telling.cancel()
        with suppress(asyncio.CancelledError):
            await telling
        await bus.live(frame().model_copy(update={"leaving": True}))
