"""What a transcription service answers, in the forms that there are, and how sure of it it was."""

import math
import zlib
from collections.abc import Sequence

from pydantic import BaseModel, Field

from services.transcriber.confidence import confidence
from services.transcriber.handler import Heard
from services.transcriber.imagined import Said, spoken
from services.transcriber.prompting import Prompt

UNSURE = -0.7  # log probability of words of which nobody says how sure they are; a cautious ear's
NOBODY_KNOWS = 1.0  # probability that it was silence, when it is not told: then courtesies are not believed


class Word(BaseModel):
    word: str
    probability: float | None = Field(default=None, ge=0, le=1)  # as servers built on Whisper tell it


class Segment(BaseModel):
    """OpenAI's `verbose_json`; what a server leaves out is not known."""

    text: str
    avg_logprob: float | None = None
    no_speech_prob: float | None = None
    compression_ratio: float | None = None
    words: list[Word] | None = None


class Token(BaseModel):
    token: str
    logprob: float


class Answer(BaseModel):
    text: str
    segments: list[Segment] | None = None
    words: list[Word] | None = None
    logprobs: list[Token] | None = None


def heard(answer: Answer, told: Prompt) -> Heard:
    """The confidence is 0 where the service tells no figure by which to judge: nobody vouches for those words."""
    segments = answer.segments or [Segment(text=answer.text, avg_logprob=_mean(answer.logprobs))]
    real = spoken([_said(segment) for segment in segments], told)
    kept = [segment for segment, was in zip(segments, real, strict=True) if was]
    text = " ".join(" ".join(segment.text for segment in kept).split())
    return Heard(text, _sure(answer, kept)) if text else Heard("", 0.0)


def _sure(answer: Answer, kept: Sequence[Segment]) -> float:
    """By the words where each is measured, else by the segments."""
    words = [word for segment in kept for word in segment.words or ()] or list(answer.words or ())
    measured = [(word.word, word.probability) for word in words if word.probability is not None]
    if measured and len(measured) == len(words):
        return confidence(measured)
    segments = [(segment.text, segment.avg_logprob) for segment in kept if segment.avg_logprob is not None]
    return confidence([(text, math.exp(min(0.0, logarithm))) for text, logarithm in segments])


def _said(segment: Segment) -> Said:
    return Said(
        segment.text,
        NOBODY_KNOWS if segment.no_speech_prob is None else segment.no_speech_prob,
        UNSURE if segment.avg_logprob is None else segment.avg_logprob,
        _compression(segment.text) if segment.compression_ratio is None else segment.compression_ratio,
    )


def _compression(text: str) -> float:
    """As Whisper has it."""
    data = text.encode()
    return len(data) / len(zlib.compress(data))


def _mean(tokens: Sequence[Token] | None) -> float | None:
    return math.fsum(token.logprob for token in tokens) / len(tokens) if tokens else None
