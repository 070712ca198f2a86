"""A `Speaker` that lets espeak-ng read, in a child process for each page."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from contracts.book import Voice
from contracts.errors import EngineFailed, MissingTool
from contracts.history import Progress
from services.narrator.espeak.notation import notated
from services.narrator.espeak.voices import VARIANTS, WORDS_A_MINUTE
from services.narrator.handler import Speech
from services.narrator.korean.dictionary import Dictionary
from services.narrator.reading import Utterance, assemble, readable
from services.narrator.text import NO_PRONUNCIATIONS

ENGINE = "espeak-ng"
REMEDY = "pip install 'iyagi[voice-espeak]'"
CHILD = Path(__file__).with_name("child.py")
REASON_LIMIT = 500  # characters of a child's last words

Child = asyncio.subprocess.Process


class EspeakSpeaker:
    engine = ENGINE
    licence = ""  # the program's own, GPL, is not that of what it says

    def __init__(self, version: str, program: Path = CHILD, dictionary: Dictionary = NO_PRONUNCIATIONS) -> None:
        self.version = version
        self._program = program
        self._dictionary = dictionary

    async def speak(self, text: str, *, voice: Voice, speed: float, seed: int, progress: Progress) -> Speech:
        prepared = readable(text, self._dictionary, engine=ENGINE)
        notations = [notated(sentence.spoken) for sentence in prepared.sentences]
        utterances: list[Utterance] = []
        async with _child(self._program, _request(voice, speed, seed, [text for text, _ in notations])) as child:
            rate = (await _greeting(child))["rate"]
            for _, origin in notations:
                utterances.append(await _utterance(child, origin))
                await progress(len(utterances) / len(notations))
        return await asyncio.to_thread(assemble, prepared, utterances, engine=ENGINE, rate=rate, speed=speed)


@asynccontextmanager
async def open_espeak(
    program: Path = CHILD, dictionary: Dictionary = NO_PRONUNCIATIONS
) -> AsyncIterator[EspeakSpeaker]:
    """espeak-ng, seen to start. Raises `MissingTool` where there is none."""
    async with _child(program, _request("M1", 1.0, 0, ())) as child:
        greeting = await _greeting(child)
    yield EspeakSpeaker(greeting["version"], program, dictionary)


def _request(voice: Voice, speed: float, seed: int, sentences: Sequence[str]) -> Mapping[str, Any]:
    variant = VARIANTS[voice]
    return {
        "voice": variant.name,
        "rate": round(WORDS_A_MINUTE * speed),
        "pitch": variant.pitch,
        "range": variant.liveliness,
        "seed": seed,
        "sentences": sentences,
    }


@asynccontextmanager
async def _child(program: Path, request: Mapping[str, Any]) -> AsyncIterator[Child]:
    """A child that has been asked; killed if it is still at it when its listener leaves."""
    pipe = asyncio.subprocess.PIPE
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-P", str(program), stdin=pipe, stdout=pipe, stderr=pipe,
        start_new_session=True,  # Ctrl-C is for the narrator, which lets the page in hand be finished
    )  # fmt: skip
    assert child.stdin is not None
    try:
        with suppress(ConnectionError):  # a child that died at once says why on stderr
            child.stdin.write(json.dumps(request).encode() + b"\n")
            await child.stdin.drain()
        child.stdin.close()
        yield child
    finally:
        if child.returncode is None:
            with suppress(ProcessLookupError):
                child.kill()
        await child.communicate()


async def _greeting(child: Child) -> dict[str, Any]:
    greeting = await _line(child)
    if "missing" in greeting:
        raise MissingTool(tool=ENGINE, remedy=f"{REMEDY} ({greeting['missing']})")
    return greeting


async def _utterance(child: Child, origin: Sequence[int]) -> Utterance:
    """A sentence as said; `origin` leads from the characters the child was given to those of the sentence."""
    head = await _line(child)
    assert child.stdout is not None
    try:
        pcm = await child.stdout.readexactly(head["bytes"])
    except asyncio.IncompleteReadError as error:
        raise await _ended(child) from error
    return Utterance(pcm, [(origin[at], sample) for at, sample in head["words"] if at < len(origin)])


async def _line(child: Child) -> dict[str, Any]:
    assert child.stdout is not None
    if line := await child.stdout.readline():
        told: dict[str, Any] = json.loads(line)
        return told
    raise await _ended(child)


async def _ended(child: Child) -> EngineFailed:
    assert child.stderr is not None
    said = (await child.stderr.read()).decode(errors="replace").strip()
    return EngineFailed(engine=ENGINE, why=f"it ended with {await child.wait()}: {said[-REASON_LIMIT:]}")
