"""A figure beside what it is compared with, and how both are measured: in turns, so that a busy machine slows both."""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from statistics import median

ROUNDS = 3

Timed = Callable[[], Awaitable[float]]  # seconds of one round


@dataclass(frozen=True)
class Figure:
    name: str
    ours: float
    peer: float
    unit: str
    beside: str  # what the peer or the limit is

    @property
    def ratio(self) -> float:
        return self.ours / self.peer


async def in_turns(ours: Timed, peer: Timed, rounds: int = ROUNDS) -> tuple[float, float]:
    """The median seconds of each, round by round one after the other."""
    taken = [(await ours(), await peer()) for _ in range(rounds)]
    return median(one for one, _ in taken), median(other for _, other in taken)


def timed(work: Callable[[], object]) -> Timed:
    """A round of work that waits for nothing."""

    async def once() -> float:
        begun = time.perf_counter()
        work()
        return time.perf_counter() - begun

    return once
