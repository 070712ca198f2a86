"""Saying who lives here and what it has in hand: every few seconds, and soon after anything of it changed."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from chassis.bus import Bus
from contracts.live import ALIVE_EVERY, Alive

LOOK_EVERY = 0.5  # seconds between looks whether anything changed


@asynccontextmanager
async def present(bus: Bus, frame: Callable[[], Alive]) -> AsyncIterator[None]:
    """Tell `frame()` while inside, and once more when leaving."""
    telling = asyncio.create_task(_tell(bus, frame))
    try:
        yield
    finally:
        telling.cancel()
        with suppress(asyncio.CancelledError):
            await telling
        await bus.live(frame().model_copy(update={"leaving": True}))


async def _tell(bus: Bus, frame: Callable[[], Alive]) -> None:
    clock = asyncio.get_running_loop().time
    said, due = None, 0.0
    while True:
        if bus.connected and ((now := frame()) != said or clock() >= due):
            await bus.live(now)
            said, due = now, clock() + ALIVE_EVERY
        await asyncio.sleep(LOOK_EVERY)
