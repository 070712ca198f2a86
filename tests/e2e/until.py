"""Waiting for something to become true."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")
LOOK_EVERY = 0.1  # seconds


async def until(look: Callable[[], Awaitable[T]], limit: float = 60.0) -> T:
    """What `look` finds, as soon as it finds something."""
    async with asyncio.timeout(limit):
        while not (found := await look()):
            await asyncio.sleep(LOOK_EVERY)
        return found
