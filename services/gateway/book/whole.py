"""The full view of a book. What is of the present moment (who is alive, the place in the queue) the caller adds."""

from contracts.http import AttemptView, Book, StoryView, WorkerService
from contracts.values import PICTURE, VOICE
from services.gateway.book.failures import failures
from services.gateway.book.licences import licences
from services.gateway.book.page_view import page_view
from services.gateway.book.run import Attempt, Run
from services.gateway.book.timings import timings
from services.gateway.book.view import error, title


def book_view(run: Run) -> Book:
    order = run.order
    pages = tuple(page_view(page) for page in run.book())
    return Book(
        run_id=run.id,
        kind=order.fact.kind,
        created=order.time,
        position=run.position,
        status=run.status,
        stage=run.stage,
        progress=run.progress,
        error=error(run),
        ready_max_page=run.ready_max_page,
        ready_max_audio_page=run.ready_max_audio_page,
        title=title(run),
        name=run.name or title(run),
        pinned=run.pinned,
        brief=order.fact.brief,
        options=order.fact.options,
        story=_story(run),
        cast=run.story.fact.cast if run.story else (),
        pages=pages,
        revising=tuple(page.page for page in pages if page.revising),
        attempts=tuple(_attempt(attempt) for attempt in run.attempts),
        failures=tuple(failures(run)),
        timings=timings(run),
        licences=licences(run, pages),
    )


def awaited(run: Run) -> tuple[WorkerService, ...]:
    """The services that a run waits for."""
    if run.outcome == "CANCELLED":
        return ()
    needs: dict[WorkerService, bool] = {
        "story": run.story is None and not run.ended,
        "illustrator": any(page.awaits(PICTURE) for page in run.book()),
        "narrator": any(page.awaits(VOICE) for page in run.book()),
    }
    return tuple(service for service, needed in needs.items() if needed)


def _story(run: Run) -> StoryView | None:
    begun = run.begun[max(run.begun)] if run.begun else None
    told = run.story or begun
    if told is None:
        return None
    return StoryView(
        engine=told.fact.engine,
        model=told.fact.model,
        licence=told.fact.licence,
        seed=told.fact.seed,
        begun=begun.time if begun else None,
        ready=run.story.time if run.story else None,
        elapsed=run.story.fact.elapsed if run.story else None,
        reused_from=run.story.fact.reused_from if run.story else None,
    )


def _attempt(attempt: Attempt) -> AttemptView:
    return AttemptView(
        attempt=attempt.number,
        opened=attempt.opened,
        ended=attempt.ended,
        outcome=attempt.outcome,
        stage=attempt.stage,
        code=attempt.code,
        reason=attempt.reason,
        by=attempt.by,
    )
