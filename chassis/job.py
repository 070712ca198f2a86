"""What a service does with the deliveries it takes, and what such work may cost."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from contracts.errors import IyagiError, TimeLimit
from contracts.facts import Fact
from contracts.history import Handler, History
from contracts.values import Try

GaveUpHandler = Callable[[Any, History, IyagiError, tuple[Try, ...]], AsyncIterator[Fact]]


class Handed(Protocol):
    """A delivery, as `chassis.bus.Delivery`."""

    subject: str
    data: bytes
    seq: int
    delivered: int

    async def ack(self) -> None: ...
    async def nak(self, delay: float = 0.0) -> None: ...
    async def term(self) -> None: ...
    async def working(self) -> None: ...


@runtime_checkable
class Took(Protocol):
    """A fact that says how long its work took, and who did it."""

    @property
    def engine(self) -> str: ...
    @property
    def elapsed(self) -> float: ...


@dataclass(frozen=True)
class Job:
    """What a service does: which deliveries it takes, in order of preference, and what becomes of them."""

    durables: Sequence[str]
    bell: Sequence[str]  # subjects whose messages say that there may be work
    routes: Mapping[type[Fact], Handler]
    gave_up: GaveUpHandler
    limit: float  # seconds of work on one delivery
    slots: int = 1
    during: Callable[[], AbstractContextManager[object]] = nullcontext  # entered for the time of one delivery's work


def told_once(gave_up: Callable[[Any, IyagiError, tuple[Try, ...]], Fact]) -> GaveUpHandler:
    """Most work that is given up is one fact."""

    async def facts(fact: Fact, _: History, error: IyagiError, tries: tuple[Try, ...]) -> AsyncIterator[Fact]:
        yield gave_up(fact, error, tries)

    return facts


def with_tries(fact: Fact, tries: tuple[Try, ...]) -> Fact:
    """The fact with the attempts that came to nothing before it, where it says such things and does not already."""
    return fact.model_copy(update={"tries": tries}) if getattr(fact, "tries", None) == () else fact


class Budget:
    """Seconds of work. Waiting for the wire does not spend them, nor what is done `off_the_clock`."""

    def __init__(self, limit: float) -> None:
        self._limit = limit
        self._left = limit
        self._running: asyncio.Timeout | None = None
        self._off = 0.0  # seconds of this step that do not count
        self._stops = 0  # those that wait off the clock now
        self._stopped_at = 0.0
        self._due: float | None = None

    async def spend(self, step: Awaitable[Fact | None]) -> Fact | None:
        clock = asyncio.get_running_loop().time
        began, self._off = clock(), 0.0
        spending = _spending.set(self)
        try:
            async with asyncio.timeout(self._left) as limit:
                self._running = limit
                return await step
        except TimeoutError as error:
            if limit.expired():
                raise TimeLimit(seconds=self._limit) from error
            raise
        finally:
            _spending.reset(spending)
            self._left = max(0.0, self._left - (clock() - began - self._off))

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """The limit comes later by as long as this takes; several may wait at once."""
        clock, running = asyncio.get_running_loop().time, self._running
        assert running is not None
        if self._stops == 0:
            self._due, self._stopped_at = running.when(), clock()
            running.reschedule(None)
        self._stops += 1
        try:
            yield
        finally:
            self._stops -= 1
            if self._stops == 0:
                off = clock() - self._stopped_at
                self._off += off
                running.reschedule(None if self._due is None else self._due + off)


_spending: ContextVar[Budget | None] = ContextVar("spending", default=None)


def off_the_clock() -> AbstractContextManager[None]:
    """What is waited for in here is no fault of the work, and does not count against its limit."""
    budget = _spending.get()
    return nullcontext() if budget is None else budget.stopped()
