"""Logs on disk, as services leave them."""

from collections.abc import Iterable
from pathlib import Path

from chassis.log import Entry, open_log
from contracts.facts import Fact
from tests.examples import (
    BRIEF,
    RUN,
    page_illustrated,
    page_narrated,
    page_written,
    record,
    run_completed,
    run_created,
    story_begun,
    story_ready,
)


def whole_book(run: str = RUN) -> list[Fact]:
    """A book of one panel, from its order to its end."""
    pages = (page_written(0, run=run), page_written(1, run=run))
    return [
        run_created(run, panels=1, brief=BRIEF),
        story_begun(run=run),
        *pages,
        story_ready(run, panels=1),
        *(page_illustrated(page, run=run) for page in (0, 1)),
        *(page_narrated(page, run=run) for page in (0, 1)),
        run_completed(run=run),
    ]


async def log_with(path: Path, facts: Iterable[Fact], tell: bool = False) -> None:
    async with open_log(path) as log:
        for second, fact in enumerate(facts):
            await log.append(Entry(record(fact, second), tell=tell))
