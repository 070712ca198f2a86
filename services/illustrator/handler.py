"""Paint the pages of a book: a page that was written in, its picture (or why there is none) out."""

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from contracts.errors import IyagiError, WorkError
from contracts.facts import Fact, PageFailed, PageIllustrated, PageWritten, StoryReady
from contracts.facts.page import Parameter
from contracts.history import History, Keep
from contracts.papers import Paper, Papered, kept
from contracts.values import PICTURE, Try

MEDIA_TYPE = "image/png"
ALT_LIMIT = 200  # characters of the page's text, where the scene says no alt

Clock = Callable[[], float]  # seconds, monotonic


class Onlooker(Protocol):
    """Who looks over the painter's shoulder: hints, never facts. A `Progress` that can be shown something, too."""

    async def __call__(self, share: float, /) -> None: ...

    async def show(self, jpeg: bytes) -> None:
        """The picture as it comes about; `contracts.live.PREVIEW_LIMIT` bytes at most."""
        ...


Watch = Callable[[PageWritten], Onlooker]  # who hears how far the picture of this page is


class PaintRefused(WorkError):
    """The painter looked at the scene and will not paint it; asking again is pointless unless `retryable`."""

    code = "paint_refused"
    en = "The painter refuses this scene: {why}"
    ko = "그림을 그릴 수 없는 장면입니다: {why}"


@dataclass(frozen=True)
class Picture:
    png: bytes
    width: int  # pixels
    height: int
    parameters: Mapping[str, Parameter] = field(default_factory=dict)  # what else the engine was set to
    seed: int | None = None  # that it came of, where it is not the page's
    papers: tuple[Paper, ...] = ()


class Painter(Protocol):
    engine: str
    licence: str  # of its model, "" where unknown

    async def paint(self, page: PageWritten, onlooker: Onlooker, /) -> Picture:
        """Paint the page's scene with its seed, style and size.

        Raises `PaintRefused`; `Papered` around an error that has papers.
        """
        ...


class Nobody:
    async def __call__(self, share: float, /) -> None:
        pass

    async def show(self, jpeg: bytes) -> None:
        pass


def unwatched(page: PageWritten) -> Onlooker:  # noqa: ARG001  a Watch
    return Nobody()


async def illustrate(
    page: PageWritten, history: History, painter: Painter, keep: Keep, clock: Clock, watch: Watch = unwatched
) -> AsyncIterator[Fact]:
    """Paint one page, unless no picture is asked for or this revision's picture is settled."""
    if PICTURE not in page.media or await _settled(page, history):
        return
    begun = clock()
    try:
        picture = await _painted(page, painter, keep, watch(page))
    except PaintRefused as refusal:
        yield gave_up(page, refusal, ())
        return
    artifact = await keep(page.run, picture.png, MEDIA_TYPE)
    yield PageIllustrated(
        run=page.run,
        page=page.page,
        revision=page.revision,
        artifact=artifact.model_copy(update={"width": picture.width, "height": picture.height}),
        alt=page.scene.alt or _alt(page.text),
        seed=page.seed if picture.seed is None else picture.seed,
        engine=painter.engine,
        licence=painter.licence,
        parameters=dict(picture.parameters),
        elapsed=max(0.0, clock() - begun),
        papers=await kept(page.run, picture.papers, keep),
    )


async def _painted(page: PageWritten, painter: Painter, keep: Keep, onlooker: Onlooker) -> Picture:
    try:
        return await painter.paint(page, onlooker)
    except Papered as failure:
        failure.error.papers = await kept(page.run, failure.papers, keep)
        raise failure.error from failure


async def illustrate_again(
    page: PageWritten, history: History, painter: Painter, keep: Keep, clock: Clock, watch: Watch = unwatched
) -> AsyncIterator[Fact]:
    """Where pages are held, revision 0 passes: `illustrate_book` paints it once the story is ready."""
    if page.revision == 0:
        return
    async for fact in illustrate(page, history, painter, keep, clock, watch):
        yield fact


async def illustrate_book(
    ready: StoryReady, history: History, painter: Painter, keep: Keep, clock: Clock, watch: Watch = unwatched
) -> AsyncIterator[Fact]:
    """Paint every page of a story, the cover first, each unless it is settled."""
    for page in _in_order(ready):
        async for fact in illustrate(page, history, painter, keep, clock, watch):
            yield fact


def gave_up(page: PageWritten, error: IyagiError, tries: tuple[Try, ...]) -> PageFailed:
    """The picture of this revision will not come by itself."""
    return PageFailed(
        run=page.run,
        page=page.page,
        revision=page.revision,
        medium=PICTURE,
        code=error.code,
        reason=str(error),
        retryable=error.retryable,
        tries=tries,
        papers=dict(error.papers),
    )


async def gave_up_book(
    asked: StoryReady | PageWritten, history: History, error: IyagiError, tries: tuple[Try, ...]
) -> AsyncIterator[Fact]:
    """Where pages are held: the pictures that are still owed, each given up."""
    for page in _in_order(asked) if isinstance(asked, StoryReady) else [asked]:
        if PICTURE in page.media and not await _settled(page, history):
            yield gave_up(page, error, tries)


async def _settled(page: PageWritten, history: History) -> bool:
    key = (page.run, page.page, page.revision)
    if await history.get(PageIllustrated, *key) is not None:
        return True
    return await history.get(PageFailed, *key, PICTURE) is not None


def _in_order(ready: StoryReady) -> list[PageWritten]:
    return sorted(ready.pages, key=lambda page: page.page)


def _alt(text: str) -> str:
    return text if len(text) <= ALT_LIMIT else text[: ALT_LIMIT - 1].rstrip() + "…"
