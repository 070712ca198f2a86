"""Under which licences the models behind a book came, as far as its facts say."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from contracts.facts import StoryBegun, StoryReady
from contracts.http import BookPage, LicenceView
from contracts.http.book import What
from services.gateway.book.run import Run


def licences(run: Run, pages: Sequence[BookPage]) -> tuple[LicenceView, ...]:
    """Of the words, pictures and voices as they are now, each once."""
    return tuple(
        dict.fromkeys(
            LicenceView(what=what, engine=engine, licence=licence)
            for what, engine, licence in _made(run, pages)
            if licence
        )
    )


def _made(run: Run, pages: Sequence[BookPage]) -> Iterator[tuple[What, str, str]]:
    for told in _tellings(run):
        yield "story", told.engine, told.licence
    for page in pages:
        if page.picture:
            yield "picture", page.picture.engine, page.picture.licence
        if page.narration:
            yield "voice", page.narration.engine, page.narration.licence


def _tellings(run: Run) -> Iterator[StoryBegun | StoryReady]:
    """Those that wrote a page, for an attempt goes on with the pages of the one before; and the one that ended it."""
    written = [_moment(page.words[0].time) for page in run.book() if 0 in page.words]
    begun = [(_moment(told.time), told.fact) for _, told in sorted(run.begun.items())]
    ends = [*(start for start, _ in begun[1:]), None]
    for (start, fact), end in zip(begun, ends, strict=False):
        if any(start <= moment and (end is None or moment < end) for moment in written):
            yield fact
    if run.story:
        yield run.story.fact


def _moment(time: str) -> datetime:
    return datetime.fromisoformat(time)
