"""What failed for good in a book, and which of it still stands."""

from collections.abc import Iterator

from contracts.facts import PageFailed, StoryFailed
from contracts.http import FailureView
from services.gateway.book.page import Page, Told
from services.gateway.book.run import Run


def failures(run: Run) -> Iterator[FailureView]:
    """The story's first, then page by page."""
    for _, failure in sorted(run.story_failures.items()):
        yield _of_story(failure, stands=failure == run.story_failure)
    for page in run.book():
        for _, failed in sorted(page.failures.items()):
            yield _of_page(page, failed)


def _of_story(failure: Told[StoryFailed], stands: bool) -> FailureView:
    fact = failure.fact
    return FailureView(
        what="story",
        attempt=fact.attempt,
        code=fact.code,
        reason=fact.reason,
        retryable=fact.retryable,
        tries=fact.tries,
        time=failure.time,
        by=failure.source,
        stands=stands,
    )


def _of_page(page: Page, failure: Told[PageFailed]) -> FailureView:
    fact = failure.fact
    return FailureView(
        what=fact.medium,
        page=fact.page,
        revision=fact.revision,
        code=fact.code,
        reason=fact.reason,
        retryable=fact.retryable,
        tries=fact.tries,
        time=failure.time,
        by=failure.source,
        stands=failure == page.failure(fact.medium),
    )
