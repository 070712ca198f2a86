"""Seconds of speech in a second, beside a listener's one; and a page's voice beside the bare start of its process."""

import asyncio
import sys
import time
from pathlib import Path

from bench.figure import Figure, in_turns
from services.narrator.espeak.speaker import EspeakSpeaker, open_espeak
from tests.examples import SEED, TEXTS

TEXT = " ".join(TEXTS[1:])


async def measure(_folder: Path) -> list[Figure]:
    async with open_espeak() as speaker:
        spoken = await _speech(speaker)

        async def speak() -> float:
            begun = time.perf_counter()
            await _speech(speaker)
            return time.perf_counter() - begun

        ours, bare = await in_turns(speak, _bare_start)
    return [
        Figure("speech: seconds of speech in a second", spoken / ours, 1.0, "s/s", "a listener"),
        Figure("speech: a page", ours * 1e3, bare * 1e3, "ms", "the start of a bare Python"),
    ]


async def _speech(speaker: EspeakSpeaker) -> float:
    speech = await speaker.speak(TEXT, voice="M2", speed=1.0, seed=SEED, progress=_unheard)
    return speech.duration


async def _unheard(_share: float) -> None:
    pass


async def _bare_start() -> float:
    begun = time.perf_counter()
    child = await asyncio.create_subprocess_exec(sys.executable, "-P", "-c", "")
    await child.wait()
    return time.perf_counter() - begun
