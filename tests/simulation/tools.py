"""Engines that need no time but the time that the world gives them, and places that outlive a process."""

import asyncio
import hashlib
from collections.abc import AsyncGenerator, Sequence
from random import Random

from chassis.artifacts import Artifacts
from contracts.book import Voice
from contracts.facts import PageWritten
from contracts.history import Progress
from contracts.values import Artifact
from services.gateway.book.run import Run
from services.gateway.shelf import Shelf
from services.illustrator.handler import PaintRefused, Picture
from services.narrator.handler import Speech
from services.story.order import Order
from services.story.tale import Cast, Draft, Part
from tests.examples import CAST, TEXTS, scene

SLOWEST = 12.0  # seconds for a page, a picture or a voice


class Storyteller:
    engine = "simulated"
    licence = ""
    model = "simulated-1"

    def __init__(self, pace: Random) -> None:
        self._pace = pace

    async def tell(self, order: Order, written: Sequence[PageWritten]) -> AsyncGenerator[Part, None]:
        yield Cast(CAST)
        for page in range(len(written), order.options.panels + 1):
            await asyncio.sleep(self._pace.uniform(0, SLOWEST))
            yield Draft(page, TEXTS[page], scene(page))


class Painter:
    engine = "simulated"
    licence = ""

    def __init__(self, pace: Random, refuses: frozenset[tuple[int, int, int]] = frozenset()) -> None:
        self._pace = pace
        self._refuses = refuses  # (seed, page, revision)

    async def paint(self, page: PageWritten, progress: Progress) -> Picture:
        await asyncio.sleep(self._pace.uniform(0, SLOWEST))
        await progress(1.0)
        if (page.seed, page.page, page.revision) in self._refuses:
            raise PaintRefused(why="the seed says so")
        return Picture(f"picture {page.run} {page.page} {page.revision} {page.seed}".encode(), 1024, 1024)


class Speaker:
    engine = "simulated"
    licence = ""
    version = "1"

    def __init__(self, pace: Random) -> None:
        self._pace = pace

    async def speak(self, text: str, *, voice: Voice, speed: float, seed: int, progress: Progress) -> Speech:
        await asyncio.sleep(self._pace.uniform(0, SLOWEST))
        return Speech(f"voice {text} {voice} {speed} {seed}".encode(), 1.0, (), ())


class KeptArtifacts(Artifacts):
    """The bytes that a worker's host keeps, in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], bytes] = {}

    async def keep(self, run: str, data: bytes, media_type: str) -> Artifact:
        digest = hashlib.sha256(data).hexdigest()
        self.kept[run, digest] = data
        return Artifact(sha256=digest, bytes=len(data), media_type=media_type)

    def read(self, run: str, sha256: str) -> bytes | None:
        return self.kept.get((run, sha256))

    def forget(self, run: str) -> None:
        self.kept = {key: data for key, data in self.kept.items() if key[0] != run}


class MemoryShelf(Shelf):
    """The gateway's outputs, in memory."""

    def __init__(self) -> None:
        self.put_there: dict[tuple[str, str], bytes] = {}

    def has(self, run: str, artifact: Artifact) -> bool:
        return (run, artifact.sha256) in self.put_there

    async def put(self, run: str, sha256: str, data: bytes) -> None:
        self.put_there[run, sha256] = data

    async def show(self, run: Run) -> None:
        for page in run.book():
            for made in (page.picture, page.voice):
                assert made is None or self.has(run.id, made.fact.artifact), (
                    f"{made} is shown before its bytes are here"
                )

    async def remove(self, run: str) -> None:
        self.put_there = {key: data for key, data in self.put_there.items() if key[0] != run}
