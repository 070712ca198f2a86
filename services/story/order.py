"""An order: what a story is to be told of, and what becomes of each of its pages."""

from collections.abc import Sequence
from dataclasses import dataclass

from contracts.book import Brief, Options
from contracts.errors import Unreadable
from contracts.facts import Fact, PageWritten, RunCreated, RunRetried
from contracts.values import PICTURE, VOICE, Medium
from services.story.characters import called
from services.story.checks import Book
from services.story.tale import Draft


@dataclass(frozen=True)
class Order:
    run: str
    attempt: int
    brief: Brief
    options: Options

    @property
    def names(self) -> tuple[str, ...]:
        """What its characters are called."""
        return called(self.brief.characters)

    def book(self, texts: Sequence[str]) -> Book:
        return Book(self.brief, self.options.panels, tuple(texts))

    def page(self, draft: Draft) -> PageWritten:
        media: tuple[Medium, ...] = (PICTURE, VOICE) if self.options.tts_enabled else (PICTURE,)
        return PageWritten(
            run=self.run,
            page=draft.page,
            revision=0,
            text=draft.text,
            scene=draft.scene,
            media=media,
            seed=self.options.seed,
            style=self.options.style,
            size=self.options.size,
            voice=self.options.voice,
            speed=self.options.speed,
        )


def ordered(fact: RunCreated | RunRetried) -> Order:
    if fact.brief is None or fact.options is None:
        raise Unreadable(what=fact.name, why="it asks for a story without its brief and options")
    return Order(run=fact.run, attempt=attempt_of(fact), brief=fact.brief, options=fact.options)


def attempt_of(fact: Fact) -> int:
    return fact.attempt if isinstance(fact, RunRetried) else 0
