"""Seconds of speech in a second, beside a listener's one; and a page's voice beside what it cannot do without:
espeak-ng reading the same words, and the bare start of a process."""

import asyncio
import json
import sys
import time
from pathlib import Path

from bench.figure import Figure, in_turns
from services.narrator.espeak.speaker import CHILD, EspeakSpeaker, open_espeak
from tests.examples import SEED, TEXTS

TEXT = " ".join(TEXTS[1:])
ALONE = {"voice": "ko", "rate": 150, "pitch": 50, "range": 50, "seed": SEED, "sentences": TEXTS[1:]}


async def measure(_folder: Path) -> list[Figure]:
    async with open_espeak() as speaker:
        spoken = await _speech(speaker)

        async def speak() -> float:
            begun = time.perf_counter()
            await _speech(speaker)
            return time.perf_counter() - begun

        ours, alone = await in_turns(speak, _espeak_alone)
        ours_again, bare = await in_turns(speak, _bare_start)
    return [
        Figure("speech: seconds of speech in a second", spoken / ours, 1.0, "s/s", "a listener"),
        Figure("speech: a page", ours * 1e3, alone * 1e3, "ms", "espeak-ng alone, the same words"),
        Figure("speech: a page", ours_again * 1e3, bare * 1e3, "ms", "the start of a bare Python"),
    ]


async def _speech(speaker: EspeakSpeaker) -> float:
    speech = await speaker.speak(TEXT, voice="M2", speed=1.0, seed=SEED, progress=_unheard)
    return speech.duration


async def _unheard(_share: float) -> None:
    pass


async def _espeak_alone() -> float:
    return await _python(str(CHILD), given=json.dumps(ALONE).encode() + b"\n")


async def _bare_start() -> float:
    return await _python("-c", "")


async def _python(*program: str, given: bytes = b"") -> float:
    """Seconds that a Python of its own takes for this program."""
    begun = time.perf_counter()
    pipe = asyncio.subprocess.PIPE
    child = await asyncio.create_subprocess_exec(sys.executable, "-P", *program, stdin=pipe, stdout=pipe)
    await child.communicate(given)
    return time.perf_counter() - begun
