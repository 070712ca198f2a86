"""The story of a book: an order and the history in; its pages, one by one, out."""

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Protocol

from contracts.book import Brief, CastMember, Options, lane
from contracts.errors import InvalidStory, IyagiError, Unreadable, WorkError
from contracts.facts import Fact, PageWritten, RunCreated, RunRetried, StoryBegun, StoryFailed, StoryReady
from contracts.history import History
from contracts.values import PICTURE, VOICE, Medium, Try
from services.story.checks import Book, check_page, check_whole
from services.story.tale import Cast, Draft, Part

Clock = Callable[[], float]  # seconds, monotonic


class StoryRefused(WorkError):
    """The engine will not tell this story, however often it is asked."""

    code = "story_refused"
    en = "The engine {engine} refuses this story: {why}"
    ko = "{engine} 엔진이 이 이야기를 쓰지 않겠다고 합니다: {why}"


class Storyteller(Protocol):
    @property
    def engine(self) -> str: ...
    @property
    def model(self) -> str: ...

    def tell(self, brief: Brief, options: Options, written: Sequence[PageWritten]) -> AsyncGenerator[Part, None]:
        """The pages after those written, each as soon as it is complete, in order; and once, whenever known, the cast.

        Closing the generator stops the telling. Raises `StoryRefused`.
        """
        ...


@dataclass(frozen=True)
class Order:
    run: str
    attempt: int
    brief: Brief
    options: Options

    def book(self, pages: Sequence[PageWritten]) -> Book:
        return Book(self.brief, self.options.panels, tuple(page.text for page in pages))

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


async def tell_story(
    fact: RunCreated | RunRetried, history: History, storyteller: Storyteller, clock: Clock
) -> AsyncIterator[Fact]:
    """Tell what is not yet told of a book's story. A story once ready is never told again."""
    if isinstance(fact, RunRetried) and not fact.story:
        return
    order = ordered(fact)
    run, attempt, seed = order.run, order.attempt, order.options.seed
    if await history.get(StoryReady, run) or await history.get(StoryFailed, run, attempt):
        return
    start = clock()
    engine, model = storyteller.engine, storyteller.model
    if not await history.get(StoryBegun, run, attempt):
        yield StoryBegun(run=run, attempt=attempt, engine=engine, model=model, seed=seed)

    pages = await written(run, history)
    cast: tuple[CastMember, ...] = ()
    try:
        async with aclosing(storyteller.tell(order.brief, order.options, tuple(pages))) as parts:
            async for part in parts:
                match part:
                    case Cast():
                        cast = part.members
                    case Draft():
                        check_page(part, order.book(pages))
                        pages.append(order.page(part))
                        yield pages[-1]
        check_whole(order.book(pages))
    except (InvalidStory, StoryRefused) as error:
        yield failed(run, attempt, error)
        return

    yield StoryReady(
        run=run,
        title=pages[0].text,
        cast=cast,
        pages=tuple(pages),
        engine=engine,
        model=model,
        seed=seed,
        elapsed=clock() - start,
    )


def gave_up(fact: Fact, error: IyagiError, tries: tuple[Try, ...]) -> Fact:
    """What is told when the worker stops trying to answer this fact."""
    return failed(fact.run, attempt_of(fact), error, tries)


def failed(run: str, attempt: int, error: IyagiError, tries: tuple[Try, ...] = ()) -> StoryFailed:
    return StoryFailed(
        run=run, attempt=attempt, code=error.code, reason=str(error), retryable=error.retryable, tries=tries
    )


def ordered(fact: RunCreated | RunRetried) -> Order:
    if fact.brief is None or fact.options is None:
        raise Unreadable(what=fact.name, why="it asks for a story without its brief and options")
    return Order(run=fact.run, attempt=attempt_of(fact), brief=fact.brief, options=fact.options)


def attempt_of(fact: Fact) -> int:
    return fact.attempt if isinstance(fact, RunRetried) else 0


async def written(run: str, history: History) -> list[PageWritten]:
    """The pages told so far, whoever told them: a story that broke off is continued after the last one."""
    pages: list[PageWritten] = []
    while page := await history.get(PageWritten, run, lane(len(pages)), len(pages), 0):
        pages.append(page)
    return pages
