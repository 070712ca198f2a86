"""A real gateway without its HTTP side, and somebody on the wire who tells it what workers would."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from chassis.bus import Bus, Lost, Told, open_bus
from chassis.bus.objects import Objects
from contracts.facts import Fact
from contracts.http import CreateRun
from contracts.values import Artifact
from services.gateway.book.run import Run
from services.gateway.gateway import Gateway, open_gateway
from services.gateway.settings import GatewaySettings
from tests import examples

LIMIT = 10.0  # seconds a condition may take
ORDER = CreateRun(era_ko="조선 시대", place_ko="깊은 산골", characters_ko="토끼", topic_ko="우정", panels=1)


async def until(true: Callable[[], Any], limit: float = LIMIT) -> None:
    async with asyncio.timeout(limit):
        while not true():
            await asyncio.sleep(0.01)


async def eventually(asked: Callable[[], Awaitable[Any]], limit: float = LIMIT) -> None:
    async with asyncio.timeout(limit):
        while not await asked():
            await asyncio.sleep(0.01)


@asynccontextmanager
async def running(folder: Path, nats_url: str, ready: bool = True, **settings: Any) -> AsyncIterator[Gateway]:
    asked = GatewaySettings(home=folder / "var", outputs=folder / "outputs", nats_url=nats_url, **settings)
    async with open_gateway(asked) as gateway:
        work = asyncio.create_task(gateway.run())
        try:
            if ready:
                await until(lambda: gateway.broker.ready or work.done())
            yield gateway
        finally:
            work.cancel()
            with suppress(asyncio.CancelledError):
                await work


@dataclass
class Teller:
    """A worker's voice."""

    bus: Bus
    objects: Objects

    async def tell(self, *facts: Fact, source: str | None = None) -> list[Told | Lost]:
        return [await self.bus.publish(examples.record(fact, source=source)) for fact in facts]

    async def put(self, run: str, data: bytes, media_type: str = "image/png") -> Artifact:
        artifact = artifact_of(data, media_type)
        await self.objects.put_artifact(run, artifact.sha256, data)
        return artifact

    async def whole_book(self, run: str) -> None:
        """Everything that workers tell of a one-panel book."""
        await self.words(run)
        for page in range(2):
            await self.picture(run, page)
            await self.voice(run, page)

    async def words(self, run: str) -> None:
        pages = [examples.page_written(page, run=run) for page in range(2)]
        await self.tell(examples.story_begun(run=run), *pages, examples.story_ready(run=run, pages=tuple(pages)))

    async def picture(self, run: str, page: int, revision: int = 0) -> None:
        artifact = await self.put(run, f"picture {page} {revision}".encode())
        await self.tell(examples.page_illustrated(page, revision, run=run, artifact=artifact))

    async def voice(self, run: str, page: int, revision: int = 0) -> None:
        artifact = await self.put(run, f"voice {page} {revision}".encode(), "audio/wav")
        await self.tell(examples.page_narrated(page, revision, run=run, artifact=artifact))


def artifact_of(data: bytes, media_type: str = "image/png") -> Artifact:
    return Artifact(sha256=hashlib.sha256(data).hexdigest(), bytes=len(data), media_type=media_type)


@asynccontextmanager
async def teller(nats_url: str, folder: Path) -> AsyncIterator[Teller]:
    settings = GatewaySettings(home=folder, nats_url=nats_url)
    async with open_bus(settings, "story/example-1") as bus:
        await until(lambda: bus.connected)
        yield Teller(bus, Objects(bus))


def status_is(gateway: Gateway, run: str, status: str) -> Callable[[], bool]:
    def true() -> bool:
        held: Run = gateway.ledger.run(run)
        return held.status == status

    return true
