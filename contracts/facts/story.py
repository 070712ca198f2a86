"""The story of a book."""

from typing import ClassVar

from pydantic import Field

from contracts.book import CastMember
from contracts.facts.fact import Fact
from contracts.facts.page import PageWritten
from contracts.values import Papers, Seconds, Seed, Try


class StoryBegun(Fact):
    name: ClassVar[str] = "story.begun"
    key: ClassVar[tuple[str, ...]] = ("attempt",)

    attempt: int = Field(ge=0)
    engine: str
    model: str = ""
    licence: str = ""  # of the model, as far as it is known; so too below
    seed: Seed


class StoryReady(Fact):
    name: ClassVar[str] = "story.ready"

    title: str
    cast: tuple[CastMember, ...] = ()
    pages: tuple[PageWritten, ...]
    engine: str
    model: str = ""
    licence: str = ""
    seed: Seed
    elapsed: Seconds
    reused_from: str | None = None  # the run whose story this is
    papers: Papers = Field(default_factory=dict)


class StoryFailed(Fact):
    name: ClassVar[str] = "story.failed"
    key: ClassVar[tuple[str, ...]] = ("attempt",)

    attempt: int = Field(ge=0)
    code: str
    reason: str
    retryable: bool
    tries: tuple[Try, ...] = ()
    papers: Papers = Field(default_factory=dict)
