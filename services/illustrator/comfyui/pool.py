"""Several servers: each page goes to the least busy; one that is away is left alone for a while."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import structlog

from services.illustrator.comfyui.errors import NoServer, ServerAway
from services.illustrator.comfyui.patience import Patience
from services.illustrator.comfyui.server import Server
from services.illustrator.comfyui.workflow import Workflow, WorkflowError

Load = Callable[[Mapping[str, Any]], Workflow]  # for a server of this /object_info

log = structlog.get_logger()


@dataclass
class Bench:
    """A server, and what we know of it."""

    server: Server
    workflow: Workflow | None = None  # checked against this server since it was last away
    version: str = ""
    in_hand: int = 0
    later: float = 0.0  # when to try again
    trouble: ServerAway | WorkflowError | None = None

    def out(self, trouble: ServerAway | WorkflowError, later: float) -> None:
        if str(trouble) != str(self.trouble):
            log.warning("a server cannot be used", server=self.server.name, why=str(trouble))
        self.workflow, self.trouble, self.later = None, trouble, later


@dataclass
class Pool:
    servers: Sequence[Server]
    load: Load
    patience: Patience
    clock: Callable[[], float]
    benches: list[Bench] = field(init=False)
    _choosing: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        self.benches = [Bench(server) for server in self.servers]

    @asynccontextmanager
    async def lent(self) -> AsyncIterator[tuple[Bench, Workflow]]:
        """The least busy server that can be used. Raises `NoServer` when there is none for long."""
        bench, workflow = await self._chosen(self.patience.server)
        try:
            yield bench, workflow
        except ServerAway as error:
            self.left_out(bench, error)
            raise
        finally:
            bench.in_hand -= 1

    async def ready(self, limit: float) -> Workflow:
        """Wait for the first server. Raises `NoServer`, or `WorkflowError` where servers answer and none can run it."""
        bench, workflow = await self._chosen(limit)
        bench.in_hand -= 1
        return workflow

    def left_out(self, bench: Bench, error: ServerAway | WorkflowError) -> None:
        bench.out(error, self.clock() + self.patience.again)

    async def _chosen(self, limit: float) -> tuple[Bench, Workflow]:
        deadline = self.clock() + limit
        async with self._choosing:
            while True:
                looks = [self._look(n) for n, bench in enumerate(self.benches) if bench.later <= self.clock()]
                found = [look for look in await asyncio.gather(*looks) if look is not None]
                if found:
                    _, n, workflow = min(found, key=lambda look: look[:2])
                    self.benches[n].in_hand += 1
                    return self.benches[n], workflow
                if (trouble := self._none()) is not None or self.clock() >= deadline:
                    raise trouble or NoServer(why="; ".join(str(bench.trouble) for bench in self.benches))
                await asyncio.sleep(self.patience.poll)

    async def _look(self, n: int) -> tuple[int, int, Workflow] | None:
        """How busy this server is, its number and its workflow; None where it cannot be used."""
        bench = self.benches[n]
        try:
            if bench.workflow is None:
                bench.version = (await bench.server.stats()).version
                bench.workflow = self.load(await bench.server.object_info())
                bench.trouble = None
                log.info("a server is ready", server=bench.server.name, version=bench.version)
            return max(len(await bench.server.queue()), bench.in_hand), n, bench.workflow
        except (ServerAway, WorkflowError) as error:
            self.left_out(bench, error)
            return None

    def _none(self) -> WorkflowError | None:
        """What stands against the workflow, where every server is there and none can run it: waiting would not help."""
        wrong = [bench.trouble for bench in self.benches if isinstance(bench.trouble, WorkflowError)]
        return wrong[0] if len(wrong) == len(self.benches) else None
