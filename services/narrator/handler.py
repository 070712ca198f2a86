"""Speak the pages of a book: a page that was written in, its voice (or why there is none) out."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Protocol

from contracts.book import Timing, Voice
from contracts.errors import IyagiError, WorkError
from contracts.facts import Fact, PageFailed, PageNarrated, PageWritten
from contracts.history import History, Keep, Progress
from contracts.values import VOICE, Try

MEDIA_TYPE = "audio/wav"

Clock = Callable[[], float]  # seconds, monotonic
Watch = Callable[[PageWritten], Progress]  # who hears how far the voice of this page is


class SpeechRefused(WorkError):
    """There is nothing in this text that the engine can say; asking again is pointless."""

    code = "text_unreadable"
    en = "The engine {engine} can read nothing of this text: {unreadable}"
    ko = "{engine} 엔진이 읽을 수 있는 글자가 없습니다: {unreadable}"


@dataclass(frozen=True)
class Speech:
    wav: bytes  # mono, 16-bit PCM
    duration: float  # seconds
    sentences: tuple[Timing, ...]  # of the text as written, in order
    words: tuple[Timing, ...]
    unreadable: tuple[str, ...] = ()  # what was skipped, as written


class Speaker(Protocol):
    engine: str
    version: str  # of the engine, or its model and that one's hash
    licence: str  # of its model, "" where unknown

    async def speak(self, text: str, *, voice: Voice, speed: float, seed: int, progress: Progress) -> Speech:
        """Read the text aloud; the same arguments give the same bytes. Raises `SpeechRefused`."""
        ...


def unwatched(page: PageWritten) -> Progress:  # noqa: ARG001  a Watch
    async def nobody(share: float) -> None:
        pass

    return nobody


async def narrate(
    page: PageWritten, history: History, speaker: Speaker, keep: Keep, clock: Clock, watch: Watch = unwatched
) -> AsyncIterator[Fact]:
    """Speak one page, unless no voice is asked for or this revision's voice is settled."""
    if VOICE not in page.media or await _settled(page, history):
        return
    begun = clock()
    try:
        speech = await speaker.speak(
            page.text, voice=page.voice, speed=page.speed, seed=page.seed, progress=watch(page)
        )
    except SpeechRefused as refusal:
        yield gave_up(page, refusal, ())
        return
    artifact = await keep(page.run, speech.wav, MEDIA_TYPE)
    yield PageNarrated(
        run=page.run,
        page=page.page,
        revision=page.revision,
        artifact=artifact,
        duration=speech.duration,
        sentences=speech.sentences,
        words=speech.words,
        voice=page.voice,
        unreadable=speech.unreadable,
        engine=speaker.engine,
        model=speaker.version,
        licence=speaker.licence,
        elapsed=max(0.0, clock() - begun),
    )


def gave_up(page: PageWritten, error: IyagiError, tries: tuple[Try, ...]) -> PageFailed:
    """The voice of this revision will not come by itself."""
    return PageFailed(
        run=page.run,
        page=page.page,
        revision=page.revision,
        medium=VOICE,
        code=error.code,
        reason=str(error),
        retryable=error.retryable,
        tries=tries,
        papers=dict(error.papers),
    )


async def _settled(page: PageWritten, history: History) -> bool:
    key = (page.run, page.page, page.revision)
    if await history.get(PageNarrated, *key) is not None:
        return True
    return await history.get(PageFailed, *key, VOICE) is not None
