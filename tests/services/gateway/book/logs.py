"""Logs of one run for tests: the fact at position n was told n seconds after nine o'clock."""

from collections.abc import Iterable
from typing import Any

from contracts.facts import Fact
from contracts.http import RunView
from contracts.record import Record
from services.gateway.book.decide import decide
from services.gateway.book.fold import EMPTY, fold
from services.gateway.book.run import Run
from services.gateway.book.view import frames
from tests.examples import page_illustrated, page_narrated, page_written, record, run_created, story_begun, story_ready

Log = list[tuple[int, Record]]
Outline = tuple[str, str, int, int, str | None]


def log(facts: Iterable[Fact]) -> Log:
    return [(position, record(fact, position)) for position, fact in enumerate(facts, start=1)]


def folded(*facts: Fact) -> Run:
    return fold(log(facts)) or EMPTY


def lived(*facts: Fact) -> list[Fact]:
    """The facts, each followed by what it brings about, as the gateway appends them."""
    happened: list[Fact] = []
    for fact in facts:
        happened.append(fact)
        end = decide(folded(*happened))
        if end:
            happened.append(end)
    return happened


def outline(view: RunView) -> Outline:
    return view.status, view.stage, view.ready_max_page, view.ready_max_audio_page, view.error


def outlines(*facts: Fact) -> list[tuple[int, Outline]]:
    """What changed at which position, without the pages."""
    return [(position, outline(view)) for position, view in frames(log(facts))]


def told(pages: int = 5, **options: Any) -> list[Fact]:
    """An order and its whole story."""
    return [
        run_created(panels=pages - 1, **options),
        story_begun(),
        *(page_written(page) for page in range(pages)),
        story_ready(panels=pages - 1),
    ]


def pictures(*pages: int) -> list[Fact]:
    return [page_illustrated(page) for page in pages]


def voices(*pages: int) -> list[Fact]:
    return [page_narrated(page) for page in pages]


def finished() -> list[Fact]:
    """A book of five pages from the order to its end."""
    return lived(*told(), *pictures(*range(5)), *voices(*range(5)))
