"""A lock that every child of a supervisor holds too: whoever gets it knows that none is left."""

import asyncio
import fcntl
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from contracts.errors import Unavailable

LEAVING_LIMIT = 5.0  # seconds the children of a killed supervisor have to be gone
LOOK_EVERY = 0.02  # seconds


@asynccontextmanager
async def children_lock(path: Path) -> AsyncIterator[int]:
    """Hold the lock; its descriptor is to be inherited by the children, and the last to die releases it.

    The kernel releases a killed supervisor's own lock a moment before its children die. Without this one the next
    supervisor could start a second nats-server on a store that the first still writes.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        deadline = time.monotonic() + LEAVING_LIMIT
        while not free(handle):
            if time.monotonic() > deadline:
                raise Unavailable(what=path.parent, why="processes of a supervisor that was killed are still running")
            await asyncio.sleep(LOOK_EVERY)
        yield handle
    finally:
        os.close(handle)


def free(handle: int) -> bool:
    """Take the lock if nobody holds it."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
