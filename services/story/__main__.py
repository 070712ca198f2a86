"""The story service: hears orders, tells pages."""

import asyncio
import time
from functools import partial

from chassis.job import Job, told_once
from chassis.service import Service, open_service
from contracts import topology
from contracts.facts import RunCreated, RunRetried
from contracts.live import Delta
from services.story.embedded.storyteller import EmbeddedStoryteller
from services.story.handler import Storyteller, gave_up, tell_story
from services.story.settings import StorySettings
from services.story.tale import Words

LIMIT = 30 * 60.0  # seconds for one story


def job(storyteller: Storyteller, service: Service) -> Job:
    async def hear(run: str, words: Words) -> None:
        await service.bus.live(Delta(run=run, page=words.page, text=words.text))

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
    storyteller = EmbeddedStoryteller()
    async with open_service(settings, "story") as service:
        await service.work(job(storyteller, service), storyteller.engine, storyteller.model)


def main() -> None:
    asyncio.run(serve(StorySettings()))


if __name__ == "__main__":
    main()
