"""Ending what nothing happens to any more."""

import asyncio

from contracts.facts import Fact
from services.gateway.book.decide import overdue
from services.gateway.book.run import Run
from services.gateway.ledger import Ledger

LOOK_EVERY = 60.0  # seconds
HOUR = 3600.0  # seconds


async def watch_deadlines(ledger: Ledger, hours: float) -> None:
    """Fail every open run without a new fact for so many hours, by the monotonic clock, anew at each start."""

    def end(run: Run) -> Fact | None:
        return None if run.ended else overdue(run, hours)

    while True:
        await asyncio.sleep(min(LOOK_EVERY, hours * HOUR))
        for run, seconds in ledger.idle(asyncio.get_running_loop().time()):
            if seconds >= hours * HOUR:
                await ledger.decide(run.id, end)
