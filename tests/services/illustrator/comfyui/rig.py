"""A painter on fake servers, in a hurry, and an onlooker that remembers."""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from PIL import Image

from chassis.supervisor import Limits
from contracts.book import Size
from contracts.facts import PageWritten
from contracts.papers import Paper
from services.illustrator.comfyui.launcher import Watch
from services.illustrator.comfyui.opening import open_comfyui
from services.illustrator.comfyui.painter import ComfyPainter
from services.illustrator.comfyui.patience import Patience
from services.illustrator.settings import IllustratorSettings
from tests.services.illustrator.comfyui.fake.comfyui import FakeComfyUI
from tests.services.illustrator.examples import page_written

SMALL = Size(width=128, height=96)
HURRIED = Patience(
    picture=20.0,
    stall=5.0,
    poll=0.05,
    hurry=0.01,
    grace=0.3,
    away=1.0,
    server=3.0,
    again=0.1,
    cancel=2.0,
    freeing=1.0,
    idle=30.0,
)
WATCH = Watch(start=20.0, unanswered=1.0, look=0.05, limits=Limits(first_pause=0.05, longest_pause=0.2, grace=0.5))
DEADLINE = 15.0  # seconds


class Watching:
    def __init__(self) -> None:
        self.shares: list[float] = []
        self.shown: list[bytes] = []

    async def __call__(self, share: float, /) -> None:
        self.shares.append(share)

    async def show(self, jpeg: bytes) -> None:
        self.shown.append(jpeg)


@asynccontextmanager
async def painting(
    *fakes: FakeComfyUI, patience: dict[str, float] | None = None, **settings: Any
) -> AsyncIterator[ComfyPainter]:
    settings = {"comfyui_urls": tuple(fake.url for fake in fakes), "comfyui_free": "never", **settings}
    chosen = IllustratorSettings(illustrator_engine="comfyui", **settings)
    async with open_comfyui(chosen, replace(HURRIED, **(patience or {})), WATCH) as painter:
        yield painter


def page(number: int = 1, **changes: Any) -> PageWritten:
    return page_written(number, **{"size": SMALL, **changes})


async def until(look: Callable[[], Any], every: float = 0.002) -> Any:
    """What `look` finds, as soon as it finds something; looks that cost are taken less often."""
    async with asyncio.timeout(DEADLINE):
        while not (found := look()):
            await asyncio.sleep(every)
        return found


def opened(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png))


def papers(found: tuple[Paper, ...]) -> dict[str, Any]:
    return {paper.name: json.loads(paper.data) for paper in found}
