"""The GPU's memory, given back: asked for, then measured, because ComfyUI only says that it heard."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import structlog

from services.illustrator.comfyui.errors import ServerAway
from services.illustrator.comfyui.patience import Patience
from services.illustrator.comfyui.server import Server

NOTICED = 64 << 20  # bytes more than before that are no chance

log = structlog.get_logger()


@dataclass(frozen=True)
class Freed:
    before: int | None  # bytes that were free; None where the server does not say
    after: int | None

    @property
    def seen(self) -> bool:
        return self.before is not None and self.after is not None and self.after >= self.before + NOTICED


async def freed(server: Server, patience: Patience, clock: Callable[[], float]) -> Freed:
    """Ask for the memory and wait until it is there, or long enough. Raises `ServerAway`."""
    stats = await server.stats()
    before, empty = stats.vram_free, stats.vram_held is not None and stats.vram_held < NOTICED
    await server.free()
    deadline = clock() + patience.freeing
    found = Freed(before, before)
    while before is not None and not empty and not found.seen and clock() < deadline:
        await asyncio.sleep(patience.hurry)
        found = Freed(before, (await server.stats()).vram_free)
    log.info("memory freed", server=server.name, before=found.before, after=found.after, seen=found.seen)
    return found


async def freed_if_idle(server: Server, patience: Patience, clock: Callable[[], float]) -> None:
    """The same, where nothing is queued: nobody's models are taken from under them. Who is away holds no memory."""
    try:
        if not len(await server.queue()):
            await freed(server, patience, clock)
    except ServerAway as error:
        log.info("no memory to free", server=server.name, why=str(error))
