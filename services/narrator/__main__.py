"""The narrator service: hears pages, tells voices."""

import asyncio
import time
from functools import partial

from chassis.job import Job, told_once
from chassis.service import Service, open_service
from contracts import topology
from contracts.ask import SPEAK
from contracts.facts import PageWritten
from contracts.history import Progress
from contracts.values import VOICE
from services.narrator.answering import Answering
from services.narrator.espeak.speaker import open_espeak
from services.narrator.handler import Speaker, gave_up, narrate
from services.narrator.korean.dictionary import load
from services.narrator.settings import NarratorSettings
from services.narrator.text import NO_PRONUNCIATIONS

SERVICE = "narrator"
LIMIT = 5 * 60.0  # seconds for one voice


def job(speaker: Speaker, service: Service) -> Job:
    def watch(page: PageWritten) -> Progress:
        return service.progress(page.run, page.page, VOICE)

    keep = service.artifacts.keep
    return Job(
        durables=(topology.NARRATOR_COVER.name, topology.NARRATOR_PANEL.name),
        bell=["page.written.>"],
        routes={PageWritten: partial(narrate, speaker=speaker, keep=keep, clock=time.monotonic, watch=watch)},
        gave_up=told_once(gave_up),
        limit=LIMIT,
    )


async def serve(settings: NarratorSettings) -> None:
    dictionary = load(settings.pronunciations) if settings.pronunciations else NO_PRONUNCIATIONS
    async with open_espeak(dictionary=dictionary) as speaker, open_service(settings, SERVICE) as service:
        await service.bus.answer(SPEAK, SERVICE, Answering(speaker))
        await service.work(job(speaker, service), speaker.engine, speaker.version)


def main() -> None:
    asyncio.run(serve(NarratorSettings()))


if __name__ == "__main__":
    main()
