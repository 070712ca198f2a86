"""What faster-whisper hears: one recording at a time, in one thread."""

import asyncio
import threading
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from itertools import takewhile
from typing import TYPE_CHECKING, Any

import numpy

from chassis.digest import digest
from contracts.errors import EngineFailed, EngineUnusable
from services.transcriber.confidence import confidence
from services.transcriber.handler import Heard
from services.transcriber.imagined import Said, spoken
from services.transcriber.languages import known, whispers
from services.transcriber.prompting import Prompt, prompt
from services.transcriber.settings import TranscriberSettings
from services.transcriber.whisper.loading import ENGINE, PULL, WEIGHTS, loaded
from services.transcriber.whisper.resting import Resting

if TYPE_CHECKING:
    from faster_whisper import WhisperModel

HEARING: dict[str, Any] = {
    "temperature": [0.0],  # one recording, one text: no second tries by chance
    "condition_on_previous_text": False,  # else one invented sentence breeds the next
    "vad_filter": True,  # else silence is heard as the end of a television programme
    "word_timestamps": True,  # for the probability of each word
}
HALF_SYLLABLE = "\ufffd"  # bytes of a letter that the model began and did not end


class Whisper:
    """A recording that is cancelled is given up after the segment in hand."""

    engine = ENGINE

    def __init__(self, model: "WhisperModel", name: str, hands: ThreadPoolExecutor, resting: Resting) -> None:
        self.model = name
        self._model = model
        self._hands = hands
        self._resting = resting
        self.languages = known(frozenset(model.supported_languages))

    async def hear(self, samples: bytes, language: str, field_type: str, words: Sequence[str] = ()) -> Heard:
        given_up = threading.Event()
        told = prompt(language, field_type, words)
        loop = asyncio.get_running_loop()
        self._resting.wake()
        try:
            return await loop.run_in_executor(self._hands, self._hear, samples, language, told, given_up)
        except (RuntimeError, ValueError) as error:  # all that CTranslate2 raises
            raise EngineFailed(engine=ENGINE, why=str(error)) from error
        finally:
            given_up.set()
            self._resting.rest()

    def _hear(self, samples: bytes, language: str, told: Prompt, given_up: threading.Event) -> Heard:
        if given_up.is_set():
            return Heard("", 0.0)
        self._resting.ready()
        segments, _ = self._model.transcribe(
            _sound(samples),
            language=whispers(language),
            initial_prompt=told.question,
            hotwords=told.words,
            **HEARING,
        )
        kept = list(takewhile(lambda _: not given_up.is_set(), segments))  # the work is done while iterating
        real = spoken([_said(segment) for segment in kept], told)
        kept = [segment for segment, was in zip(kept, real, strict=True) if was]
        text = "".join(segment.text for segment in kept).replace(HALF_SYLLABLE, "").strip()
        words = [(word.word, word.probability) for segment in kept for word in segment.words or ()]
        return Heard(text, confidence(words)) if text else Heard("", 0.0)


@asynccontextmanager
async def open_whisper(settings: TranscriberSettings) -> AsyncIterator[Whisper]:
    """Raises MissingTool when the engine or a file is not there, EngineUnusable for a model that knows no Korean."""
    model = settings.whisper_model
    if model is None:
        remedy = f"Set IYAGI_WHISPER_MODEL=/a/folder; to get one: {PULL}"
        raise EngineUnusable(engine=ENGINE, expected="the folder of a model", found="none", remedy=remedy)
    hands = ThreadPoolExecutor(max_workers=1, thread_name_prefix="whisper")
    loop = asyncio.get_running_loop()
    try:
        whisper = await loop.run_in_executor(hands, loaded, model, settings)
        weights = model / WEIGHTS
        name = f"{model.name}@{await loop.run_in_executor(hands, digest, [weights], settings.home)}"
        resting = Resting(whisper, weights, hands, settings.transcriber_unload_after)
        try:
            yield Whisper(whisper, name, hands, resting)
        finally:
            resting.stop()
    finally:
        await asyncio.to_thread(hands.shutdown, cancel_futures=True)


def _said(segment: Any) -> Said:
    return Said(segment.text, segment.no_speech_prob, segment.avg_logprob, segment.compression_ratio)


def _sound(samples: bytes) -> numpy.ndarray[Any, numpy.dtype[numpy.float32]]:
    sound = numpy.nan_to_num(numpy.frombuffer(samples, numpy.float32), posinf=1.0, neginf=-1.0)
    return sound.clip(-1.0, 1.0)
