"""faster-whisper: the one file that touches it. A model is a folder on this host, and nothing is ever fetched."""

import asyncio
import threading
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy

from contracts.errors import EngineFailed, MissingTool
from services.transcriber.confidence import confidence
from services.transcriber.handler import Heard
from services.transcriber.imagined import Said, spoken
from services.transcriber.settings import TranscriberSettings

if TYPE_CHECKING:
    from faster_whisper import WhisperModel

ENGINE = "faster-whisper"
NEEDED = ("config.json", "model.bin", "tokenizer.json", "vocabulary.*")
CODES = {"nb": "no", "jv": "jw", "fil": "tl", "iw": "he", "in": "id"}  # where Whisper's codes are not those of BCP 47
QUESTIONS = {  # the words before the answer: context for the engine, and no answer that it could repeat
    "era": "어느 시대의 이야기인가요?",
    "place": "어디에서 일어난 이야기인가요?",
    "characters": "누가 나오나요?",
    "topic": "무엇에 관한 이야기인가요?",
}
HEARING: dict[str, Any] = {
    "temperature": [0.0],  # one recording, one text: no second tries by chance
    "condition_on_previous_text": False,  # else one invented sentence breeds the next
    "vad_filter": True,  # else silence is heard as the end of a television programme
    "word_timestamps": True,  # for the probability of each word
}
HALF_SYLLABLE = "\ufffd"  # bytes of a letter that the model began and did not end


class Whisper:
    """One recording at a time, in one thread; a cancelled one is given up after the segment in hand."""

    engine = ENGINE

    def __init__(self, model: "WhisperModel", name: str, hands: ThreadPoolExecutor) -> None:
        self.model = name
        self._model = model
        self._hands = hands
        codes = frozenset(model.supported_languages)
        self.languages = codes | {ours for ours, theirs in CODES.items() if theirs in codes}

    async def hear(self, samples: bytes, language: str, field_type: str) -> Heard:
        given_up = threading.Event()
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._hands, self._hear, samples, language, field_type, given_up)
        except (RuntimeError, ValueError) as error:  # all that CTranslate2 raises
            raise EngineFailed(engine=ENGINE, why=str(error)) from error
        finally:
            given_up.set()

    def _hear(self, samples: bytes, language: str, field_type: str, given_up: threading.Event) -> Heard:
        question = QUESTIONS[field_type] if language == "ko" else None
        segments, _ = self._model.transcribe(
            _sound(samples), language=CODES.get(language, language), initial_prompt=question, **HEARING
        )
        kept = list(takewhile(lambda _: not given_up.is_set(), segments))  # the work is done while iterating
        real = spoken([_said(segment) for segment in kept], question)
        kept = [segment for segment, was in zip(kept, real, strict=True) if was]
        text = "".join(segment.text for segment in kept).replace(HALF_SYLLABLE, "").strip()
        words = [(word.word, word.probability) for segment in kept for word in segment.words or ()]
        return Heard(text, confidence(words)) if text else Heard("", 0.0)


@asynccontextmanager
async def open_whisper(model: Path, settings: TranscriberSettings) -> AsyncIterator[Whisper]:
    """Raises MissingTool when the engine or a file of the model is not there."""
    hands = ThreadPoolExecutor(max_workers=1, thread_name_prefix="whisper")
    try:
        loaded = await asyncio.get_running_loop().run_in_executor(hands, _loaded, model, settings)
        yield Whisper(loaded, model.name, hands)
    finally:
        await asyncio.to_thread(hands.shutdown, cancel_futures=True)


def _said(segment: Any) -> Said:
    return Said(segment.text, segment.no_speech_prob, segment.avg_logprob, segment.compression_ratio)


def _sound(samples: bytes) -> numpy.ndarray[Any, numpy.dtype[numpy.float32]]:
    sound = numpy.nan_to_num(numpy.frombuffer(samples, numpy.float32), posinf=1.0, neginf=-1.0)
    return sound.clip(-1.0, 1.0)


def _loaded(model: Path, settings: TranscriberSettings) -> "WhisperModel":
    try:
        from faster_whisper import WhisperModel
    except ImportError as error:
        raise MissingTool(tool=ENGINE, remedy="pip install 'iyagi[stt]'") from error
    if missing := [name for name in NEEDED if not any(model.glob(name))]:
        raise MissingTool(tool=f"the Whisper model in {model}", remedy=f"put {', '.join(missing)} there")
    try:
        loaded = WhisperModel(
            str(model),
            device=settings.whisper_device,
            compute_type=settings.whisper_compute_type,
            cpu_threads=settings.whisper_threads,
            local_files_only=True,
        )
    except (RuntimeError, ValueError) as error:
        raise EngineFailed(engine=ENGINE, why=f"{model} cannot be loaded: {error}") from error
    if loaded.model.n_mels != len(loaded.feature_extractor.mel_filters):  # 128 for large-v3, which only that file tells
        raise MissingTool(
            tool=f"the Whisper model in {model}", remedy="put the preprocessor_config.json of this very model there"
        )
    return loaded
