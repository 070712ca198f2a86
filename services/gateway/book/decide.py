"""What the gateway decides by itself: that a run has ended, that bytes are lost. Facts out, nothing done."""

from contracts.errors import ArtifactLost, DeadlinePassed
from contracts.facts import Fact, PageFailed, PageIllustrated, PageNarrated, RunCompleted, RunFailed
from contracts.values import PICTURE, VOICE, Medium
from services.gateway.book.run import Run


def decide(run: Run) -> Fact | None:
    """The end that the facts so far bring about; None while there is work to wait for, and after the end."""
    if run.ended or run.evicted or run.created is None:
        return None
    if failure := run.story_failure:
        return failed(run, "LLM", failure.fact.code, failure.fact.reason)
    if not _finished(run):
        return None
    cover = run.page(0).failure(PICTURE)
    if cover is None or any(page.picture for page in run.book()):
        return RunCompleted(run=run.id, attempt=run.attempt, by="gateway")
    return failed(run, "COVER", cover.fact.code, cover.fact.reason)


def _finished(run: Run) -> bool:
    return run.story is not None and all(
        page.written and all(page.settled(medium) for medium in run.media) for page in run.book()
    )


def failed(run: Run, stage: str, code: str, reason: str) -> RunFailed:
    return RunFailed(run=run.id, attempt=run.attempt, by="gateway", stage=stage, code=code, reason=reason)


def overdue(run: Run, hours: float) -> RunFailed:
    """The end of an open run for which nothing was told in so many hours."""
    return failed(run, run.stage, DeadlinePassed.code, str(DeadlinePassed(hours=hours)))


def lost(made: PageIllustrated | PageNarrated) -> PageFailed:
    """An artifact was told of, and nobody has its bytes."""
    medium: Medium = PICTURE if isinstance(made, PageIllustrated) else VOICE
    return PageFailed(
        run=made.run,
        page=made.page,
        revision=made.revision,
        medium=medium,
        code=ArtifactLost.code,
        reason=str(ArtifactLost(sha256=made.artifact.sha256)),
        retryable=ArtifactLost.retryable,
        tries=made.tries,
    )
