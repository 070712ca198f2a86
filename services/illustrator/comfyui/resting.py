"""When ComfyUI gives its memory back: at start, and when the last picture is painted."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import Any, Literal

CLOSING = 2.0  # seconds

Free = Literal["idle", "book", "never"]


class Resting:
    """`idle`: after so many seconds without a picture. `book`: at the end of each book, too. `never`: not by itself."""

    def __init__(self, when: Free, rest: Callable[[], Coroutine[Any, Any, None]], idle_after: float) -> None:
        self._when = when
        self._rest = rest
        self._idle_after = idle_after
        self._in_hand = 0
        self._warm = False  # whether a picture was painted since the last rest
        self._nap: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        self._in_hand += 1
        self._stay_awake()
        try:
            yield
        finally:
            self._in_hand -= 1
            self._warm = True
            if self._in_hand == 0 and self._when != "never":
                self._nap = asyncio.create_task(self._doze())

    def at_start(self) -> None:
        """Whatever an earlier life of ours has left there goes, unless a picture is asked for at once."""
        if self._when != "never":
            self._nap = asyncio.create_task(self._rest())

    async def book_ended(self) -> None:
        if self._when == "book" and self._in_hand == 0:
            await self.now()

    async def now(self) -> None:
        """Whatever is set: somebody else needs the memory."""
        self._stay_awake()
        await self._rest()
        self._warm = False

    async def close(self) -> None:
        """The memory is of no use to us any more; nobody waits until it is really there."""
        self._stay_awake()
        if self._warm and self._when != "never":
            with suppress(TimeoutError):
                async with asyncio.timeout(CLOSING):
                    await self._rest()

    def _stay_awake(self) -> None:
        if self._nap is not None:
            self._nap.cancel()
            self._nap = None

    async def _doze(self) -> None:
        await asyncio.sleep(self._idle_after)
        await self._rest()
        self._warm = False
