"""What a service does with the deliveries it takes, and what such work may cost."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
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


def told_once(gave_up: Callable[[Any, IyagiError, tuple[Try, ...]], Fact]) -> GaveUpHandler:
    """Most work that is given up is one fact."""

    async def facts(fact: Fact, _: History, error: IyagiError, tries: tuple[Try, ...]) -> AsyncIterator[Fact]:
        yield gave_up(fact, error, tries)

    return facts


def with_tries(fact: Fact, tries: tuple[Try, ...]) -> Fact:
    """The fact with the attempts that came to nothing before it, where it says such things and does not already."""
    return fact.model_copy(update={"tries": tries}) if getattr(fact, "tries", None) == () else fact


class Budget:
    """Seconds of work. Waiting for the wire does not spend them."""

    def __init__(self, limit: float) -> None:
        self._limit = limit
        self._left = limit

    async def spend(self, step: Awaitable[Fact | None]) -> Fact | None:
        clock = asyncio.get_running_loop().time
        began = clock()
        try:
            async with asyncio.timeout(self._left) as limit:
                return await step
        except TimeoutError as error:
            if limit.expired():
                raise TimeLimit(seconds=self._limit) from error
            raise
        finally:
            self._left = max(0.0, self._left - (clock() - began))
