"""The story service: hears orders, tells pages."""

import asyncio
import sys
import time
from functools import partial

from chassis.instance import hostname
from chassis.job import Job, told_once
from chassis.service import Service, open_service
from chassis.telemetry import configure_logging
from contracts import topology
from contracts.errors import EngineUnusable, MissingTool
from contracts.facts import RunCreated, RunRetried
from contracts.live import Delta
from services.story.handler import Storyteller, gave_up, tell_story
from services.story.opening import open_model, storyteller
from services.story.settings import StorySettings
from services.story.sharing import share_model
from services.story.tale import Words

SERVICE = "story"
LIMIT = 30 * 60.0  # seconds for one story


def job(storyteller: Storyteller, service: Service) -> Job:
    async def hear(run: str, words: Words) -> None:
        await service.bus.live(Delta(run=run, page=words.page, at=words.at, text=words.text))

    keep = service.artifacts.keep
    handler = partial(tell_story, storyteller=storyteller, keep=keep, clock=time.monotonic, hear=hear)
    return Job(
        durables=[topology.STORY.name],
        bell=topology.STORY.filters,
        routes={RunCreated: handler, RunRetried: handler},
        gave_up=told_once(gave_up),
        limit=LIMIT,
    )


async def serve(settings: StorySettings) -> None:
    configure_logging(settings, SERVICE, hostname())  # opening an engine may take a while, and says so
    async with (
        open_model(settings) as model,
        open_service(settings, SERVICE) as service,
        share_model(settings, service, model) as (shared, lease),
    ):
        teller = storyteller(settings, shared)
        await service.work(job(teller, service), teller.engine, teller.model, lease)


def main() -> None:
    try:
        asyncio.run(serve(StorySettings()))
    except (EngineUnusable, MissingTool) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
