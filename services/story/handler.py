"""The story of a book: an order and the history in; its pages, one by one, out."""

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Protocol

from contracts.book import CastMember, lane
from contracts.errors import InvalidStory, IyagiError, WorkError
from contracts.facts import Fact, PageWritten, RunCreated, RunRetried, StoryBegun, StoryFailed, StoryReady
from contracts.history import History, Keep
from contracts.papers import Paper, kept
from contracts.values import Try
from services.story.checks import check_page, check_whole
from services.story.order import Order, attempt_of, ordered
from services.story.safety import UnsafeBrief, refuse_unsafe
from services.story.tale import Cast, Draft, Part, Reused, Words

Clock = Callable[[], float]  # seconds, monotonic
Hear = Callable[[str, Words], Awaitable[None]]  # who hears the words of a run as they are written


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
    @property
    def licence(self) -> str: ...  # of the model, "" where unknown

    def tell(self, order: Order, written: Sequence[PageWritten], /) -> AsyncGenerator[Part, None]:
        """The pages after those written, each as soon as it is complete, in order; and once, whenever known, the cast.

        Besides, as they come: words as they are written, and papers, of which the latest of a name counts.
        Closing the generator stops the telling. Raises `StoryRefused`.
        """
        ...


@dataclass
class Told:
    """What came of a telling so far."""

    pages: list[PageWritten]
    cast: tuple[CastMember, ...] = ()
    papers: list[Paper] = field(default_factory=list)
    reused_from: str | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(page.text for page in self.pages)


async def unheard(run: str, words: Words) -> None:
    """A `Hear` that nobody listens to."""


async def tell_story(
    fact: RunCreated | RunRetried,
    history: History,
    storyteller: Storyteller,
    keep: Keep,
    clock: Clock,
    hear: Hear = unheard,
) -> AsyncIterator[Fact]:
    """Tell what is not yet told of a book's story. A story once ready is never told again."""
    if isinstance(fact, RunRetried) and not fact.story:
        return
    order = ordered(fact)
    run, attempt, seed = order.run, order.attempt, order.options.seed
    if await history.get(StoryReady, run) or await history.get(StoryFailed, run, attempt):
        return
    start = clock()
    by = {"engine": storyteller.engine, "model": storyteller.model, "licence": storyteller.licence}
    if not await history.get(StoryBegun, run, attempt):
        yield StoryBegun(run=run, attempt=attempt, seed=seed, **by)

    told = Told(await written(run, history))
    try:
        refuse_unsafe(order.brief)
        async with aclosing(storyteller.tell(order, tuple(told.pages))) as parts:
            async for page in _pages(parts, order, told, hear):
                yield page
        check_whole(order.book(told.texts))
    except (InvalidStory, StoryRefused, UnsafeBrief) as error:
        error.papers = await kept(run, told.papers, keep)
        yield failed(run, attempt, error)
        return
    except IyagiError as error:
        error.papers = await kept(run, told.papers, keep)
        raise

    yield StoryReady(
        run=run,
        title=told.pages[0].text,
        cast=told.cast,
        pages=tuple(told.pages),
        seed=seed,
        elapsed=clock() - start,
        reused_from=told.reused_from,
        papers=await kept(run, told.papers, keep),
        **by,
    )


async def _pages(parts: AsyncIterator[Part], order: Order, told: Told, hear: Hear) -> AsyncIterator[PageWritten]:
    async for part in parts:
        match part:
            case Draft():
                check_page(part, order.book(told.texts))
                told.pages.append(order.page(part))
                yield told.pages[-1]
            case Cast():
                told.cast = part.members
            case Words():
                await hear(order.run, part)
            case Paper():
                told.papers.append(part)
            case Reused():
                told.reused_from = part.run


def gave_up(fact: Fact, error: IyagiError, tries: tuple[Try, ...]) -> Fact:
    """What is told when the worker stops trying to answer this fact."""
    return failed(fact.run, attempt_of(fact), error, tries)


def failed(run: str, attempt: int, error: IyagiError, tries: tuple[Try, ...] = ()) -> StoryFailed:
    return StoryFailed(
        run=run,
        attempt=attempt,
        code=error.code,
        reason=str(error),
        retryable=error.retryable,
        tries=tries,
        papers=dict(error.papers),
    )


async def written(run: str, history: History) -> list[PageWritten]:
    """The pages told so far, whoever told them: a story that broke off is continued after the last one."""
    pages: list[PageWritten] = []
    while page := await history.get(PageWritten, run, lane(len(pages)), len(pages), 0):
        pages.append(page)
    return pages
