"""Ears and a decoder that remember what they were given."""

from collections.abc import Sequence
from typing import Any

from contracts.ask import Transcribe
from contracts.errors import IyagiError
from services.transcriber.handler import Heard

RECORDING = b"a recording"
SAMPLES = b"its samples"
HEARD = Heard("조선 시대", 0.75)


class FakeEars:
    engine = "fake"
    model = "fake-1"
    languages = frozenset({"ko", "en"})

    def __init__(self, answer: Heard | Exception = HEARD) -> None:
        self.answer = answer
        self.heard: list[tuple[bytes, str, str]] = []
        self.words: list[Sequence[str]] = []

    async def hear(self, samples: bytes, language: str, field_type: str, words: Sequence[str]) -> Heard:
        self.words.append(words)
        self.heard.append((samples, language, field_type))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class FakeDecoder:
    def __init__(self, refusal: IyagiError | None = None) -> None:
        self.refusal = refusal
        self.decoded: list[bytes] = []

    async def __call__(self, audio: bytes) -> bytes:
        self.decoded.append(audio)
        if self.refusal:
            raise self.refusal
        return SAMPLES


def asked(field_type: str = "era", language: str = "ko-KR", **more: Any) -> Transcribe:
    return Transcribe(field_type=field_type, language=language, **more)
