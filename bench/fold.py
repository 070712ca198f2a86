"""Reading records, folding them and making views of them: beside `json.loads` of the same lines."""

import json
from collections.abc import Callable
from pathlib import Path

from bench.figure import Figure, in_turns, timed
from contracts.record import Record
from services.gateway.book.fold import fold
from services.gateway.book.view import frames
from tests.examples import (
    page_illustrated,
    page_narrated,
    page_written,
    record,
    run_completed,
    run_created,
    story_begun,
    story_ready,
)

PANELS = 8
BOOKS = 30  # a round


async def measure(_folder: Path) -> list[Figure]:
    records = list(enumerate(_life(), start=1))
    lines = [one.to_json() for _, one in records]
    facts = len(lines) * BOOKS

    def each(work: Callable[[], object]) -> Callable[[], None]:
        def books() -> None:
            for _ in range(BOOKS):
                work()

        return books

    loads = timed(each(lambda: [json.loads(line) for line in lines]))
    tasks: dict[str, Callable[[], object]] = {
        "fold: records read": lambda: [Record.from_json(line) for line in lines],
        "fold: facts folded": lambda: fold(records),
        "fold: facts folded and viewed": lambda: frames(records),
    }
    figures = []
    for name, task in tasks.items():
        ours, peer = await in_turns(timed(each(task)), loads)
        figures.append(Figure(name, facts / ours, facts / peer, "facts/s", "json.loads of the same lines"))
    return figures


def _life() -> list[Record]:
    """A whole book, as its services tell it."""
    pages = range(PANELS + 1)
    facts = [
        run_created(panels=PANELS),
        story_begun(),
        *(page_written(page) for page in pages),
        story_ready(panels=PANELS),
        *(page_illustrated(page) for page in pages),
        *(page_narrated(page) for page in pages),
        run_completed(),
    ]
    return [record(fact, second) for second, fact in enumerate(facts)]
