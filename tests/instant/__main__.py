"""`python -m tests.instant <service>`: that service as it ships, but for its tool."""

import asyncio
import sys

from chassis.service import open_service
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
                await service.work(story.job(teller), teller.engine)
        case "illustrator":
            painter = InstantPainter(script)
            settings = IllustratorSettings()
            async with open_service(settings, name) as service:
                await service.work(illustrator.job(painter, service, settings.hold_pages), painter.engine)
        case "narrator":
            speaker = InstantSpeaker(script)
            async with open_service(NarratorSettings(), name) as service:
                await service.work(narrator.job(speaker, service), speaker.engine)


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1]))
