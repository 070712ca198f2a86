"""Run = fold(facts). Pure: no clock, no I/O, no decisions; unknown facts pass, twice is once.

Workers' facts commute. The gateway's own have one writer, and their place in its log is their order.
"""

from collections.abc import Iterable
from dataclasses import replace

from contracts.facts import (
    AttemptFact,
    Fact,
    PageFact,
    RunCancelled,
    RunCompleted,
    RunCreated,
    RunEvicted,
    RunFact,
    RunFailed,
    RunPinned,
    RunRenamed,
    RunRetried,
    RunUnpinned,
    StoryBegun,
    StoryFailed,
    StoryReady,
)
from contracts.record import Record
from contracts.values import PICTURE, VOICE
from services.gateway.book.page import Page, told
from services.gateway.book.run import Attempt, Run

EMPTY = Run()


def fold(records: Iterable[tuple[int, Record]], run: Run | None = None) -> Run | None:
    """What the records of one run, each with its position, add up to; None when there are none."""
    for position, record in records:
        run = apply(run, record, position)
    return run


def apply(run: Run | None, record: Record, position: int) -> Run:
    """The run after one more record of it."""
    run = replace(run or EMPTY, id=record.run, position=position)
    fact = record.fact
    if run.evicted:
        return run
    if isinstance(fact, AttemptFact):
        run = _with_attempt(run, fact, record)
    elif isinstance(fact, RunFact):
        run = _with_choice(run, fact, record)
    elif run.outcome != "CANCELLED":
        run = _with_work(run, fact, record)
    return _ready(run) if run.created else run


def _with_work(run: Run, fact: Fact, record: Record) -> Run:
    match fact:
        case PageFact(page=number):
            return replace(run, pages={**run.pages, number: run.page(number).with_fact(fact, record)})
        case StoryBegun(attempt=attempt) if attempt not in run.begun:
            return replace(run, begun={**run.begun, attempt: told(fact, record)})
        case StoryReady() if run.story is None:
            earlier = {attempt: failed for attempt, failed in run.story_failures.items() if attempt < run.attempt}
            return replace(run, story=told(fact, record), story_failures=earlier)
        case StoryFailed(attempt=attempt) if _news(run, fact):
            return replace(run, story_failures={**run.story_failures, attempt: told(fact, record)})
        case _:
            return run


def _news(run: Run, fact: StoryFailed) -> bool:
    """The failure of an older attempt is past, and a story that is ready has not failed."""
    return run.story is None and fact.attempt >= run.attempt and fact.attempt not in run.story_failures


def _with_attempt(run: Run, fact: AttemptFact, record: Record) -> Run:
    match fact:
        case RunRetried() if fact.attempt > run.attempt and run.outcome != "CANCELLED":
            return _opened(run, fact, record)
        case RunCompleted() | RunFailed() | RunCancelled() if fact.attempt == run.attempt and not run.ended:
            return _closed(run, fact, record)
        case _:
            return run


def _opened(run: Run, fact: RunRetried, record: Record) -> Run:
    pages = dict(run.pages)
    for redo in fact.pages:
        pages[redo.page] = pages.get(redo.page, Page(redo.page)).with_redo(redo.medium)
    return replace(run, attempts=(*run.attempts, Attempt(fact.attempt, opened=record.time)), pages=pages)


def _closed(run: Run, fact: RunCompleted | RunFailed | RunCancelled, record: Record) -> Run:
    end = replace(run.attempts[-1], ended=record.time, by=fact.by, progress=run.progress)
    match fact:
        case RunCompleted():
            end = replace(end, outcome="DONE", stage="TTS")
        case RunFailed():
            end = replace(end, outcome="FAILED", stage=fact.stage, code=fact.code, reason=fact.reason)
        case RunCancelled():
            end = replace(end, outcome="CANCELLED", stage=fact.stage, code="cancelled")
    return replace(run, attempts=(*run.attempts[:-1], end))


def _with_choice(run: Run, fact: RunFact, record: Record) -> Run:
    match fact:
        case RunCreated() if run.created is None:
            first = replace(run.attempts[0], opened=record.time)
            return replace(run, created=told(fact, record), attempts=(first, *run.attempts[1:]))
        case RunPinned() if fact.n >= run.pins:
            return replace(run, pins=fact.n + 1, pinned=True)
        case RunUnpinned() if fact.n >= run.unpins:
            return replace(run, unpins=fact.n + 1, pinned=False)
        case RunRenamed() if fact.n >= run.renames:
            return replace(run, renames=fact.n + 1, name=fact.title)
        case RunEvicted():
            return replace(run, evicted=told(fact, record))
        case _:
            return run


def _ready(run: Run) -> Run:
    """A reader who may turn to a page may always turn to it."""
    return replace(
        run,
        ready_max_page=max(run.ready_max_page, run.prefix(PICTURE)),
        ready_max_audio_page=max(run.ready_max_audio_page, run.prefix(VOICE)) if VOICE in run.media else -1,
    )
