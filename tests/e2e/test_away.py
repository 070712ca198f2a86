"""NATS away for a while, then dead and back: orders are taken all the same, and every one becomes a book.

IYAGI_AWAY=60 keeps it away for a whole minute.
"""

import asyncio
import os
import signal
from pathlib import Path

from tests.e2e.stack import open_stack

AWAY = float(os.environ.get("IYAGI_AWAY", "4"))  # seconds
ORDERS = 8


async def test_orders_are_taken_while_the_broker_is_away_and_none_is_lost(tmp_path: Path) -> None:
    async with open_stack(tmp_path, INSTANT_SECONDS="0.1") as stack:
        runs = [await stack.order()]
        (broker,) = stack.children()["nats-server"]
        os.kill(broker, signal.SIGSTOP)
        for _ in range(ORDERS):
            runs.append(await stack.order())
            await asyncio.sleep(AWAY / ORDERS)  # how long it is away is what is tried
        os.kill(broker, signal.SIGCONT)
        runs.append(await stack.order())
        stack.kill(broker)
        runs += [await stack.order() for _ in range(ORDERS)]
        assert None not in runs
        for run in runs:
            assert run is not None
            book = await stack.until(run, "DONE", "FAILED", limit=90)
            assert (book["status"], book["failures"]) == ("DONE", [])
        subjects = [one.record.fact.subject for one in await stack.recorded()]
    assert len(subjects) == len(set(subjects))
