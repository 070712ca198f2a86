"""Stopping our prompt, and nobody else's: never a bare interrupt, which would stop whatever runs."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

import structlog

from services.illustrator.comfyui.errors import NothingListens, ServerAway
from services.illustrator.comfyui.patience import Patience
from services.illustrator.comfyui.server import Server

GONE = 2  # looks in a row without it: a POST that was cut off may be accepted a moment later

Ours = Callable[[str, Mapping[str, Any]], bool]  # whether a prompt of this id and graph is ours

log = structlog.get_logger()


async def stopped(server: Server, ours: Ours, patience: Patience, clock: Callable[[], float]) -> None:
    """Take it from the queue or interrupt it, until it is gone or patience is at an end. Raises nothing."""
    deadline = clock() + patience.cancel
    gone = 0
    with suppress(TimeoutError):
        async with asyncio.timeout(patience.cancel):
            while gone < GONE and clock() < deadline:
                try:
                    gone = gone + 1 if await _is_gone(server, ours) else 0
                except NothingListens:
                    gone += 1
                except ServerAway as error:
                    log.debug("cannot stop a prompt yet", server=server.name, why=str(error))
                await asyncio.sleep(patience.hurry)
    if gone < GONE:
        log.warning("a prompt may still run that nobody waits for", server=server.name)


async def _is_gone(server: Server, ours: Ours) -> bool:
    """Whether nothing of ours was there; what was there is told to stop, again at every look: a flag may get lost."""
    queue = await server.queue()
    waiting = [item.prompt_id for item in queue.pending if ours(item.prompt_id, item.graph)]
    running = [item.prompt_id for item in queue.running if ours(item.prompt_id, item.graph)]
    for prompt_id in waiting:
        if not await server.cancel(prompt_id):
            await server.withdraw(prompt_id)
    for prompt_id in running:
        if not await server.cancel(prompt_id):
            await server.interrupt(prompt_id)
    return not waiting and not running
