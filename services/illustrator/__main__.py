"""The illustrator service: hears pages, tells pictures."""

import asyncio
import time
from functools import partial
from typing import Any

from chassis.job import Job, told_once
from chassis.service import Service, open_service
from contracts import topology
from contracts.book import MAX_PANELS
from contracts.facts import PageWritten, StoryReady
from contracts.history import Progress
from contracts.values import PICTURE
from services.illustrator.embedded.painter import EmbeddedPainter
from services.illustrator.handler import (
    Painter,
    gave_up,
    gave_up_book,
    illustrate,
    illustrate_again,
    illustrate_book,
)
from services.illustrator.settings import IllustratorSettings

SERVICE = "illustrator"
LIMIT = 5 * 60.0  # seconds for one picture
COVERS_FIRST = (topology.ILLUSTRATOR_COVER.name, topology.ILLUSTRATOR_PANEL.name)


def job(painter: Painter, service: Service, hold_pages: bool = False) -> Job:
    """Page by page; or, when pages are held, a whole book at a time once its story is ready."""

    def watch(page: PageWritten) -> Progress:
        return service.progress(page.run, page.page, PICTURE)

    tools: dict[str, Any] = {
        "painter": painter,
        "keep": service.artifacts.keep,
        "clock": time.monotonic,
        "watch": watch,
    }
    if not hold_pages:
        return Job(
            durables=COVERS_FIRST,
            bell=["page.written.>"],
            routes={PageWritten: partial(illustrate, **tools)},
            gave_up=told_once(gave_up),
            limit=LIMIT,
        )
    return Job(
        durables=(*COVERS_FIRST, topology.ILLUSTRATOR_STORY.name),
        bell=["page.written.>", "story.ready.>"],
        routes={PageWritten: partial(illustrate_again, **tools), StoryReady: partial(illustrate_book, **tools)},
        gave_up=gave_up_book,
        limit=LIMIT * (MAX_PANELS + 1),
    )


async def serve(settings: IllustratorSettings) -> None:
    painter = EmbeddedPainter()
    async with open_service(settings, SERVICE) as service:
        await service.work(job(painter, service, settings.hold_pages), painter.engine)


def main() -> None:
    asyncio.run(serve(IllustratorSettings()))


if __name__ == "__main__":
    main()
