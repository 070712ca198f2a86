"""When to look for work: at once when a bell rings, and now and then without one."""

import asyncio

SOON = (0.005, 0.02, 0.1, 0.4)  # seconds: a bell rings a moment before the stream has stored what it rings for
POLL = 2.0  # seconds between looks when nothing rings; redeliveries ring no bell


class Bell:
    def __init__(self) -> None:
        self._rung = asyncio.Event()
        self._looks = 0

    async def ring(self, _subject: str = "", _data: bytes = b"") -> None:
        self._rung.set()

    def stop(self) -> None:
        """Whoever waits need not."""
        self._rung.set()

    def found(self) -> None:
        """A look found something: there may be more."""
        self._looks = 0

    async def wait(self) -> None:
        """After a look that found nothing, until the next is due."""
        try:
            async with asyncio.timeout(SOON[self._looks] if self._looks < len(SOON) else POLL):
                await self._rung.wait()
        except TimeoutError:
            self._looks += 1
        else:
            self._looks = 0
            self._rung.clear()
