"""The narrator service: hears pages, tells voices."""

import asyncio
import time
from contextlib import AbstractAsyncContextManager
from functools import partial

from chassis.job import Job, told_once
from chassis.service import Service, open_service
from contracts import topology
from contracts.ask import SPEAK
from contracts.facts import PageWritten
from contracts.history import Progress
from contracts.values import VOICE
from services.narrator.answering import Answering
from services.narrator.handler import Speaker, gave_up, narrate
from services.narrator.korean.dictionary import load
from services.narrator.settings import NarratorSettings
from services.narrator.text import NO_PRONUNCIATIONS

SERVICE = "narrator"
LIMIT = 5 * 60.0  # seconds for one voice


def open_speaker(settings: NarratorSettings) -> AbstractAsyncContextManager[Speaker]:
    """The one that is configured, and no other; what the others need is not even imported."""
    dictionary = load(settings.pronunciations) if settings.pronunciations else NO_PRONUNCIATIONS
    match settings.narrator_engine:
        case "espeak-ng":
            from services.narrator.espeak.speaker import open_espeak

            return open_espeak(dictionary=dictionary)
        case "supertonic":
            from services.narrator.supertonic.graphs import Device
            from services.narrator.supertonic.speaker import open_supertonic

            return open_supertonic(
                settings.supertonic_folder,
                settings.home,
                licence=settings.narrator_licence,
                device=Device(cuda=settings.supertonic_device == "cuda", threads=settings.supertonic_threads),
                steps=settings.supertonic_steps,
                dictionary=dictionary,
            )
        case "endpoint":
            from services.narrator.endpoint.speaker import open_endpoint

            return open_endpoint(settings, dictionary)
        case "elevenlabs":
            from services.narrator.elevenlabs.speaker import open_elevenlabs

            return open_elevenlabs(settings, dictionary)


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
    async with open_speaker(settings) as speaker, open_service(settings, SERVICE) as service:
        await service.bus.answer(SPEAK, SERVICE, Answering(speaker))
        await service.work(job(speaker, service), speaker.engine, speaker.version)


def main() -> None:
    asyncio.run(serve(NarratorSettings()))


if __name__ == "__main__":
    main()
