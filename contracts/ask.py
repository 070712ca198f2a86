"""Requests with an answer, over a queue group: no facts, nothing kept."""

from typing import Annotated

from pydantic import Field

from contracts.book import Voice
from contracts.values import Sha256, Value

TRANSCRIBE = "ask.transcribe"
SPEAK = "ask.speak"
ARTIFACT = "ask.artifact"

MOST_WORDS, LONGEST_WORD = 40, 60

Word = Annotated[str, Field(max_length=LONGEST_WORD)]
Probability = Annotated[float, Field(ge=0, le=1)]


class Transcribe(Value):
    """The audio is the payload, or, beyond the payload limit, the object of this name in the bucket of uploads."""

    field_type: str
    language: str  # base code: ko
    object: str | None = None
    audio: str | None = None  # base64
    words: tuple[Word, ...] = Field(default=(), max_length=MOST_WORDS)  # of the book, that may well be said


class Transcript(Value):
    text: str
    confidence: Probability
    code: str | None = None  # "no_speech"


class Speak(Value):
    """A sentence that belongs to no book: how a voice sounds."""

    text: Annotated[str, Field(min_length=1, max_length=200)]
    voice: Voice
    speed: float = Field(ge=0.7, le=2.0)


class Spoken(Value):
    wav: str  # base64
    engine: str


class Refused(Value):
    """An answer that says no: an error of `contracts.errors` by its code, with its values."""

    code: str
    values: dict[str, str | int | float] = Field(default_factory=dict)


class WantArtifact(Value):
    """Whoever keeps these bytes, put them into the store again."""

    run: str
    sha256: Sha256
