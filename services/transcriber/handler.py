"""Turns a recording into words: what is refused, in which order, and what an engine that hears has to be able to do."""

import re
from collections.abc import Awaitable, Callable, Sequence
from typing import NamedTuple, Protocol

from contracts.ask import Refused, Transcribe, Transcript
from contracts.errors import (
    EmptyFile,
    IyagiError,
    NoSpeechEngine,
    RecordingTooLarge,
    UnknownField,
    UnknownLanguage,
)

FIELDS = ("era", "place", "characters", "topic")
MAX_MEGABYTES = 25
LANGUAGE = re.compile(r"([a-z]{2,3})([-_][a-z0-9]{1,8})*", re.IGNORECASE)  # BCP 47, and as Java writes it
NOTHING_HEARD = Transcript(text="", confidence=0.0, code="no_speech")

Decode = Callable[[bytes], Awaitable[bytes]]  # a recording in, its samples out: mono float32 at 16 kHz


class Heard(NamedTuple):
    text: str  # empty when nothing was heard
    confidence: float  # 0 to 1


class Ears(Protocol):
    @property
    def engine(self) -> str: ...

    @property
    def model(self) -> str: ...

    @property
    def languages(self) -> frozenset[str]:
        """The base codes it knows: ko, en, …"""
        ...

    async def hear(self, samples: bytes, language: str, field_type: str, words: Sequence[str]) -> Heard:
        """The words in these samples (mono float32 at 16 kHz), spoken in answer to what `field_type` asks for.

        `words` are of the book, names above all: they may well be said.
        """
        ...


async def transcribe(ask: Transcribe, audio: bytes, decode: Decode, ears: Ears | None) -> Transcript | Refused:
    """The cheap refusals come first, then the missing engine, and only then is the recording decoded.

    So whoever has no engine learns of an empty or too large file, but nobody decodes what nobody would hear.
    """
    try:
        _admit(ask, audio)
        if ears is None:
            raise NoSpeechEngine()
        language = known_language(ask.language, ears.languages)
        heard = await ears.hear(await decode(audio), language, ask.field_type, ask.words)
    except IyagiError as refusal:
        return Refused.by(refusal)
    if not heard.text:
        return NOTHING_HEARD
    return Transcript(text=heard.text, confidence=heard.confidence)


def known_language(tag: str, known: frozenset[str]) -> str:
    """ko, ko-KR and ko_KR are ko."""
    found = LANGUAGE.fullmatch(tag)
    if not found or (base := found[1].lower()) not in known:
        raise UnknownLanguage(language=tag)
    return base


def _admit(ask: Transcribe, audio: bytes) -> None:
    if ask.field_type not in FIELDS:
        raise UnknownField(field=ask.field_type)
    if not audio:
        raise EmptyFile()
    if len(audio) > MAX_MEGABYTES * 2**20:
        raise RecordingTooLarge(limit=MAX_MEGABYTES)
