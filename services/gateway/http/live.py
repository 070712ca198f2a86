"""Fleeting frames on their way to whoever watches: never kept, dropped for who is slow."""

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from pydantic import ValidationError

from chassis.bus import Bus
from contracts.live import Delta, Live, Preview, Progress

KINDS: tuple[type[Live], ...] = (Delta, Progress, Preview)
MOST = 64  # frames that a viewer may be behind


class Viewer:
    def __init__(self) -> None:
        self.rung = asyncio.Event()
        self._frames: deque[tuple[str, str]] = deque(maxlen=MOST)  # the oldest go first

    def show(self, name: str, data: str) -> None:
        self._frames.append((name, data))
        self.rung.set()

    def taken(self) -> list[tuple[str, str]]:
        """What came since the last time, as name and JSON."""
        frames = list(self._frames)
        self._frames.clear()
        return frames


class LiveFrames:
    """Subscribed once, for the first who wants to know; each message is read once for all viewers."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._listening = False
        self._viewers: defaultdict[str, set[Viewer]] = defaultdict(set)

    @asynccontextmanager
    async def follow(self, run: str) -> AsyncIterator[Viewer]:
        if not self._listening:
            self._listening = True
            for kind in KINDS:
                await self._bus.listen(f"{kind.name}.>", self._heard)
        viewer = Viewer()
        self._viewers[run].add(viewer)
        try:
            yield viewer
        finally:
            self._viewers[run].discard(viewer)
            if not self._viewers[run]:
                del self._viewers[run]

    async def _heard(self, subject: str, data: bytes) -> None:
        viewers = self._viewers.get(subject.split(".")[2], ())
        if not viewers:
            return
        kind = next(kind for kind in KINDS if subject.startswith(f"{kind.name}."))
        try:
            told = kind.model_validate_json(data).model_dump_json()
        except ValidationError:
            return  # fleeting, and not ours
        for viewer in viewers:
            viewer.show(kind.name, told)
