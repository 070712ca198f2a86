"""`python -m tests.instant <service>`: that service as it ships, but for its tool."""

import asyncio
import os
import sys

import chassis.service
from chassis.job import Handed
from chassis.service import open_service
from chassis.worker import Worker
from contracts.record import Record
from services.illustrator import __main__ as illustrator
from services.illustrator.settings import IllustratorSettings
from services.narrator import __main__ as narrator
from services.narrator.settings import NarratorSettings
from services.story import __main__ as story
from services.story.settings import StorySettings
from tests.instant.tools import InstantPainter, InstantSpeaker, InstantStoryteller, Script


async def serve(name: str) -> None:
    script = Script.from_env()
    match name:
        case "story":
            teller = InstantStoryteller(script)
            async with open_service(StorySettings(), name) as service:
                await service.work(story.job(teller, service), teller.engine)
        case "illustrator":
            painter = InstantPainter(script)
            settings = IllustratorSettings()
            async with open_service(settings, name) as service:
                await service.work(illustrator.job(painter, service, settings.hold_pages), painter.engine)
        case "narrator":
            speaker = InstantSpeaker(script)
            async with open_service(NarratorSettings(), name) as service:
                await service.work(narrator.job(speaker, service), speaker.engine)


class Forgetful(Worker):
    """A negative control: it acknowledges before anything is in its log. A death then loses the work."""

    async def _settle(self, delivery: Handed, record: Record) -> None:
        await delivery.ack()
        await super()._settle(delivery, record)


if __name__ == "__main__":
    if "INSTANT_FORGETFUL" in os.environ:
        chassis.service.Worker = Forgetful  # type: ignore[attr-defined]  # the fault that the kill test must find
    asyncio.run(serve(sys.argv[1]))
