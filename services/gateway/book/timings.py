"""How long a book took: waiting and the whole by the clocks of the records, the work by whoever did it."""

from collections.abc import Iterable
from datetime import datetime

from contracts.facts import PageIllustrated, PageNarrated
from contracts.http import ArtifactTime, Timings
from services.gateway.book.page import Told
from services.gateway.book.run import Run


def timings(run: Run) -> Timings:
    pages = tuple(run.book())
    begun = min((begun.time for begun in run.begun.values()), key=datetime.fromisoformat, default=None)
    return Timings(
        queue=_between(run.order.time, begun),
        story=run.story.fact.elapsed if run.story else None,
        pictures=_each(made for page in pages for _, made in sorted(page.pictures.items())),
        voices=_each(made for page in pages for _, made in sorted(page.voices.items())),
        total=_between(run.order.time, run.attempts[-1].ended),
    )


def _each(made: Iterable[Told[PageIllustrated] | Told[PageNarrated]]) -> tuple[ArtifactTime, ...]:
    return tuple(ArtifactTime(page=one.fact.page, revision=one.fact.revision, elapsed=one.fact.elapsed) for one in made)


def _between(start: str, end: str | None) -> float | None:
    """Seconds; the clocks of two hosts may differ, so never less than none."""
    if end is None:
        return None
    return max(0.0, (datetime.fromisoformat(end) - datetime.fromisoformat(start)).total_seconds())
