"""What a fake ComfyUI is to do, and how old it is."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

VRAM = 24 << 30  # bytes
MODEL = 12 << 30  # bytes that a loaded model takes


@dataclass
class Script:
    version: str = "0.10.0"
    accepts_ids: bool = True  # early versions give a prompt an id of their own
    cancels_jobs: bool = False  # POST /api/jobs/{id}/cancel, from 0.26
    step: float = 0.005  # seconds for one step of the sampler
    gate: asyncio.Event = field(default_factory=asyncio.Event)  # while clear, samplers stand still
    history_delay: float = 0.0  # between execution_success and the history
    free_delay: float = 0.0  # between /free and the memory
    frees: bool = True
    previews: tuple[int, ...] = ()  # binary kinds sent with every step
    out_of_memory: int = 0  # runs that end for want of it
    breaks: int = 0  # runs that end with another error
    saves_nothing: bool = False
    posts: list[Callable[[dict[str, Any]], Any]] = field(default_factory=list)  # what becomes of the next ones
    deaf: int = 0  # next interrupts that come to nothing
    picture: Callable[[dict[str, Any], int, int, int], bytes] | None = None  # of graph, seed, width and height

    def __post_init__(self) -> None:
        self.gate.set()


def answer(status: int, body: Any) -> Callable[[dict[str, Any]], web.Response]:
    """A POST that is answered so, and nothing is queued."""
    if isinstance(body, str):
        return lambda _: web.Response(status=status, text=body)
    return lambda _: web.json_response(body, status=status)
