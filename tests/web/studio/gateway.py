"""The gateway itself on a real socket, a bus in memory behind it, and workers that tell what a test says they tell."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from contracts.ask import TRANSCRIBE
from contracts.facts import Fact
from contracts.live import ALIVE_EVERY, Alive, Live
from contracts.record import Record
from services.gateway import front
from services.gateway.book.run import Run
from services.gateway.gateway import Gateway, open_gateway
from services.gateway.http.app import build
from services.gateway.http.server import Server, listen
from services.gateway.settings import GatewaySettings
from tests.examples import RUN, page_written, story_begun, story_ready, teller
from tests.fakes.memory_broker import MemoryBroker
from tests.fakes.memory_bus import MemoryBus
from tests.web.studio.hearing import Transcriber
from tests.web.studio.made import Made, painted, spoken

NOWHERE = "nats://127.0.0.1:1"  # nobody listens there
WORKERS = ("story", "illustrator", "narrator")


def is_accepting(task: asyncio.Task[object]) -> bool:
    """Whether it makes a connection of what was accepted last, which no server knows of yet."""
    return getattr(task.get_coro(), "__name__", "") == "_accept_connection2"


class SmallBus(MemoryBus):
    max_payload = 8 * 1024 * 1024  # bytes; a recording goes inside its request


@dataclass
class StudioGateway:
    """Remembers nothing by itself: what was ordered and told is in its log of record."""

    gateway: Gateway
    transcriber: Transcriber
    workers: SmallBus
    server: Server = field(init=False)
    port: int = 0
    here: set[str] = field(default_factory=lambda: set(WORKERS))  # who says that they are alive
    _serving: asyncio.Task[None] = field(init=False)

    @classmethod
    @asynccontextmanager
    async def open(cls, folder: Path, **given: object) -> AsyncIterator[Self]:
        own = {"home": folder / "var", "outputs": folder / "outputs", "nats_url": NOWHERE, "log_level": "error"}
        settings = GatewaySettings(**{**own, **given})
        broker = MemoryBroker()
        workers = SmallBus(broker, "workers/studio-1")
        transcriber = Transcriber()
        await workers.answer(TRANSCRIBE, "", transcriber)
        async with open_gateway(settings) as opened:
            gateway = replace(opened, bus=SmallBus(broker, "gateway/studio-1"))
            await gateway.presence.listen(gateway.bus)
            studio = cls(gateway, transcriber, workers)
            alive = asyncio.create_task(studio._say_who_is_alive())
            await studio.come()
            try:
                yield studio
            finally:
                alive.cancel()
                await studio.go()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    @property
    def address_elsewhere(self) -> str:
        """The same as another device sees it, over plain HTTP: no secure context, so no microphone."""
        return f"http://{socket.gethostname().lower()}.local:{self.port}/"

    # What befalls it

    async def come(self) -> None:
        """Listen, at the same address as before."""
        listener = listen("127.0.0.1", self.port)
        self.port = listener.getsockname()[1]
        app = build(self.gateway, front.load())
        self.server = Server(app, self.gateway.settings.request_seconds, asyncio.Event())
        self._serving = asyncio.create_task(self.server.serve(sockets=[listener]))

    async def go(self) -> None:
        """Gone from one moment to the next, as when it was killed."""
        self.server.should_exit = self.server.force_exit = True
        self.cut()
        await self._serving
        await asyncio.gather(*filter(is_accepting, asyncio.all_tasks()), return_exceptions=True)
        self.cut()

    def cut(self) -> None:
        """Every connection breaks."""
        for connection in list(self.server.server_state.connections):
            with suppress(AttributeError):  # one that was not made yet
                connection.transport.abort()

    # What workers tell

    async def tell(self, *facts: Fact) -> None:
        for fact in facts:
            time = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
            told = Record(fact=fact, source=f"{teller(fact)}/studio-1", time=time)
            assert await self.gateway.ledger.hear(told, {}), fact

    async def write(self, *, run: str = RUN) -> None:
        """The whole story of an order."""
        panels = self.run(run).order.fact.options.panels
        await self.tell(story_begun(run=run))
        await self.tell(*(page_written(page, run=run) for page in range(panels + 1)))
        await self.tell(story_ready(run, panels=panels))

    async def paint(self, *pages: int, run: str = RUN, revision: int = 0) -> None:
        for page in pages:
            await self._shelve(painted(run, page, revision))

    async def speak(self, *pages: int, run: str = RUN, revision: int = 0, seconds: float = 1.0) -> None:
        """Each voice lasts so long."""
        for page in pages:
            text = self.run(run).page(page).words[revision].fact.text
            await self._shelve(spoken(run, page, revision, text, seconds))

    async def finish(self, *, run: str = RUN, seconds: float = 1.0) -> None:
        """All of a book, from its order to its end."""
        await self.write(run=run)
        pages = range(self.run(run).order.fact.options.panels + 1)
        await self.paint(*pages, run=run)
        await self.speak(*pages, run=run, seconds=seconds)

    async def live(self, *frames: Live) -> None:
        """What is fleeting, to whoever looks on now."""
        for frame in frames:
            await self.workers.live(frame)

    def run(self, run: str = RUN) -> Run:
        return self.gateway.ledger.run(run)

    @property
    def ordered(self) -> list[Run]:
        """Every run on the shelf, newest first."""
        return self.gateway.ledger.runs()

    async def _shelve(self, made: Made) -> None:
        await self.gateway.shelf.put(made.fact.run, made.fact.artifact.sha256, made.data)
        await self.tell(made.fact)

    async def _say_who_is_alive(self) -> None:
        while True:
            for service in self.here:
                await self.live(Alive(service=service, instance="studio-1", host="studio", engine="embedded"))
            await asyncio.sleep(ALIVE_EVERY)
