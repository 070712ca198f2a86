import asyncio
from collections.abc import Callable

DEADLINE = 30.0  # seconds
LOOK_EVERY = 0.01  # seconds


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(DEADLINE):
        while not condition():  # what is waited for happens in other processes, which set no event
            await asyncio.sleep(LOOK_EVERY)
