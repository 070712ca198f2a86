"""Many orders at once: none refused, covers first, and nothing twice however many share the work."""

import asyncio
import os
import signal
from collections import Counter
from pathlib import Path
from typing import Any

from contracts.facts import PageIllustrated, PageNarrated, PageWritten, RunCreated
from tests.e2e.stack import Stack, open_stack
from tests.e2e.until import until

ORDERS = 100
SHARED = 20
PAGES = 5
FEW = 2  # panels


async def order_at_once(stack: Stack, count: int, **options: Any) -> list[str]:
    runs = await asyncio.gather(*(stack.order(topic_ko=f"우정 {n}", **options) for n in range(count)))
    assert None not in runs
    assert len(set(runs)) == count
    return [run for run in runs if run is not None]


async def test_covers_come_first_and_in_their_order_when_a_hundred_books_wait_for_one_painter(tmp_path: Path) -> None:
    async with open_stack(tmp_path) as stack:
        (painter,) = stack.children()["illustrator"]
        os.kill(painter, signal.SIGSTOP)
        runs = await order_at_once(stack, ORDERS, panels=FEW, tts_enabled=False)
        for run in runs:
            await has_its_story(stack, run)
        os.kill(painter, signal.SIGCONT)
        for run in runs:
            assert (await stack.until(run, "DONE", "FAILED"))["status"] == "DONE"
        facts = [one.record.fact for one in await stack.recorded()]
        painted = [line.split()[1:3] for line in stack.script.lines()]
    assert sorted(fact.run for fact in facts if isinstance(fact, RunCreated)) == sorted(runs)
    written_covers = [fact.run for fact in facts if isinstance(fact, PageWritten) and fact.page == 0]
    if painted[0][1] != "0":  # stopped after it had looked for covers, it had asked for a page already
        del painted[0]
    assert painted[:ORDERS] == [[run, "0"] for run in written_covers]
    pictures = [(fact.run, fact.page) for fact in facts if isinstance(fact, PageIllustrated)]
    assert sorted(pictures) == sorted((run, page) for run in runs for page in range(1 + FEW))


async def test_two_instances_of_each_worker_share_the_pages_and_tell_none_twice(tmp_path: Path) -> None:
    async with open_stack(tmp_path, workers=2, INSTANT_SECONDS="0.02") as stack:
        runs = await order_at_once(stack, SHARED)
        for run in runs:
            assert (await stack.until(run, "DONE", "FAILED"))["status"] == "DONE"
        records = [one.record for one in await stack.recorded()]
        painted = Counter(line for line in stack.script.lines() if line.startswith("picture"))
    assert set(painted.values()) == {1}
    subjects = Counter(record.fact.subject for record in records)
    assert set(subjects.values()) == {1}
    for kind in (PageIllustrated, PageNarrated):
        assert sum(isinstance(record.fact, kind) for record in records) == SHARED * PAGES
        assert len({record.source for record in records if isinstance(record.fact, kind)}) == 2


async def has_its_story(stack: Stack, run: str) -> None:
    async def ready() -> bool:
        story = (await stack.get(f"/api/runs/{run}/book"))["story"]
        return story is not None and story["ready"] is not None

    await until(ready)
