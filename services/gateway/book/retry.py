"""Only what failed is asked for again."""

from collections.abc import Iterable

from contracts.errors import DeadlinePassed, NothingToRetry, RunEnded
from contracts.facts import Actor, Fact, PageWritten, Redo, RunRetried
from contracts.values import Medium
from services.gateway.book.page import Page
from services.gateway.book.run import Run


def retry(run: Run, by: Actor = "reader") -> list[Fact]:
    """A new attempt, and the next revision of every page for the media that failed.

    A run that is open needs no new attempt. One that failed gets one even when what it lacked came late: it is
    for `decide` to say, after these facts, how that ends.
    """
    if run.outcome == "CANCELLED" or run.evicted or run.created is None:
        raise RunEnded(run=run.id, status_now=run.status)
    pages = [
        next_revision(page.written, media) for page in run.book() if page.written and (media := _wanting(run, page))
    ]
    if not pages and run.outcome != "FAILED":
        raise NothingToRetry(run=run.id, status_now=run.status)
    if not run.ended:
        return [*pages]
    story = run.story is None
    opened = RunRetried(
        run=run.id,
        by=by,
        attempt=run.attempt + 1,
        story=story,
        pages=tuple(Redo(page=page.page, medium=medium) for page in pages for medium in page.media),
        brief=run.created.fact.brief if story else None,
        options=run.created.fact.options if story else None,
    )
    return [opened, *pages]


def next_revision(written: PageWritten, media: Iterable[Medium], **changed: object) -> PageWritten:
    """The same words again, but for what changed."""
    again = {**dict(written), "revision": written.revision + 1, "media": tuple(media)}
    return PageWritten.model_validate({**again, **changed})


def _wanting(run: Run, page: Page) -> tuple[Medium, ...]:
    """What failed; after a deadline also what neither came nor failed."""
    overdue = run.attempts[-1].code == DeadlinePassed.code
    return tuple(medium for medium in run.media if page.failure(medium) or (overdue and not page.settled(medium)))
