"""Requests with an answer, over a queue group: no facts, nothing kept."""

from collections.abc import Iterable
from typing import Annotated, Self

from pydantic import Field

from contracts.book import Voice
from contracts.errors import IyagiError
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

    @classmethod
    def by(cls, error: IyagiError) -> Self:
        values = {name: value if isinstance(value, int | float) else str(value) for name, value in error.values.items()}
        return cls(code=error.code, values=values)

    def error(self, known: Iterable[type[IyagiError]]) -> IyagiError:
        """The one of this code, of those that may be meant."""
        kind = next((kind for kind in known if kind.code == self.code), None)
        return kind(**self.values) if kind else IyagiError(why=self.code)


class WantArtifact(Value):
    """Whoever keeps these bytes, put them into the store again."""

    run: str
    sha256: Sha256
