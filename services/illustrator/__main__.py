"""The illustrator service: hears pages, tells pictures."""

import asyncio
import base64
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from typing import Any

from chassis.job import Job, told_once
from chassis.lease.sharing import share_gpu
from chassis.service import Service, open_service
from contracts import topology
from contracts.book import MAX_PANELS
from contracts.facts import Fact, PageWritten, StoryReady
from contracts.history import History
from contracts.live import Preview
from contracts.values import PICTURE
from services.illustrator.comfyui.opening import open_comfyui
from services.illustrator.embedded.painter import EmbeddedPainter
from services.illustrator.handler import (
    Onlooker,
    Painter,
    gave_up,
    gave_up_book,
    illustrate,
    illustrate_again,
    illustrate_book,
)
from services.illustrator.leased import LeasedPainter
from services.illustrator.settings import IllustratorSettings

SERVICE = "illustrator"
LIMIT = 5 * 60.0  # seconds for one picture
SLACK = 90.0  # seconds more for a painter with a limit of its own, which knows what to say when it is over
GIB = 1 << 30
HELD = (topology.ILLUSTRATOR_COVER, topology.ILLUSTRATOR_PANEL, topology.ILLUSTRATOR_STORY)
COVERS_FIRST = (topology.ILLUSTRATOR_COVER.name, topology.ILLUSTRATOR_PANEL.name)


class Audience:
    """Those who watch this page, wherever they are."""

    def __init__(self, service: Service, page: PageWritten) -> None:
        self._bus = service.bus
        self._page = page
        self._report = service.progress(page.run, page.page, PICTURE)

    async def __call__(self, share: float, /) -> None:
        await self._report(share)

    async def show(self, jpeg: bytes) -> None:
        await self._bus.live(Preview(run=self._page.run, page=self._page.page, jpeg=base64.b64encode(jpeg).decode()))


async def nothing_more() -> None:
    pass


def job(
    painter: Painter,
    service: Service,
    hold_pages: bool = False,
    limit: float = LIMIT,
    slots: int = 1,
    book_ended: Callable[[], Awaitable[None]] = nothing_more,
) -> Job:
    """Page by page; or, when pages are held, a whole book at a time once its story is ready."""

    def watch(page: PageWritten) -> Onlooker:
        return Audience(service, page)

    tools: dict[str, Any] = {
        "painter": painter,
        "keep": service.artifacts.keep,
        "clock": time.monotonic,
        "watch": watch,
    }

    async def whole_book(ready: StoryReady, history: History) -> AsyncIterator[Fact]:
        async for fact in illustrate_book(ready, history, **tools):
            yield fact
        await book_ended()

    if not hold_pages:
        return Job(
            durables=COVERS_FIRST,
            bell=["page.written.>"],
            routes={PageWritten: partial(illustrate, **tools)},
            gave_up=told_once(gave_up),
            limit=limit,
            slots=slots,
        )
    return Job(
        durables=(*COVERS_FIRST, topology.ILLUSTRATOR_STORY.name),
        bell=["page.written.>", "story.ready.>"],
        routes={PageWritten: partial(illustrate_again, **tools), StoryReady: whole_book},
        gave_up=gave_up_book,
        limit=limit * (MAX_PANELS + 1),
        slots=slots,
    )


async def serve(settings: IllustratorSettings) -> None:
    async with open_service(settings, SERVICE) as service:
        if settings.illustrator_engine == "comfyui":
            await serve_comfyui(settings, service)
        else:
            painter = EmbeddedPainter()
            await service.work(job(painter, service, settings.hold_pages), painter.engine)


async def serve_comfyui(settings: IllustratorSettings, service: Service) -> None:
    need = int(settings.illustrator_gpu_need * GIB)
    async with (
        open_comfyui(settings) as painter,
        share_gpu(service, settings, HELD, need=need, rest=painter.resting.now) as lease,
    ):
        work = job(
            painter if lease is None else LeasedPainter(painter, lease),
            service,
            settings.hold_pages or lease is not None,
            limit=settings.comfyui_seconds + SLACK,
            slots=len(settings.comfyui_urls),
            book_ended=painter.resting.book_ended,
        )
        await service.work(work, painter.engine, painter.model, lease)


def main() -> None:
    asyncio.run(serve(IllustratorSettings()))


if __name__ == "__main__":
    main()
