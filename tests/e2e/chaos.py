"""Random deaths of real processes while books are made; the verdict reads only the logs and what is served.

python -m tests.e2e.chaos [--kills 50] [--books 20] [--seed N]
"""

import argparse
import asyncio
import json
import random
import secrets
import tempfile
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from chassis.instance import log_path
from chassis.log import open_file
from services.gateway.book.fold import fold
from services.gateway.book.view import status_view
from services.gateway.book.whole import book_view
from tests.e2e.stack import Stack, open_stack

PAGES = 5
VICTIMS = ("gateway", "story", "illustrator", "narrator", "nats-server", "supervisor", "broker and its disk")
PAUSE = (0.2, 0.9)  # seconds between two deaths
WORK = "0.05"  # seconds each tool takes, so that deaths meet work
PATIENCE = 180.0  # seconds for the last book after the last death; redelivery alone takes 30
WASTE = 0.05  # share of artifacts that may be finished more than once


@dataclass
class Campaign:
    seed: int
    kills: int
    books: int
    patience: float = PATIENCE
    victims: tuple[str, ...] = VICTIMS
    at_work: bool = False  # only where every instance of the victim holds work, so that a death must lose or hand over
    killed: Counter[str] = field(default_factory=Counter)
    runs: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Verdict:
    ended: Counter[str]
    doubled_facts: int
    unequal_views: int
    missing: int
    finished: int
    finished_again: int

    @property
    def wasted(self) -> float:
        return self.finished_again / max(1, self.finished)

    def holds(self, campaign: Campaign) -> bool:
        return (
            self.ended == Counter(DONE=campaign.books)
            and (self.doubled_facts, self.unequal_views, self.missing) == (0, 0, 0)
            and self.wasted <= WASTE
        )


async def run(campaign: Campaign, stack: Stack) -> Verdict:
    """Order the books while processes die, wait for the end of all, then read what is left."""
    chance = random.Random(campaign.seed)
    ordering = asyncio.create_task(_order(campaign, stack))
    while sum(campaign.killed.values()) < campaign.kills or not ordering.done():
        await asyncio.sleep(chance.uniform(*PAUSE))
        await _kill(campaign, stack, chance)
    await ordering
    with suppress(TimeoutError):
        async with asyncio.timeout(campaign.patience):
            for run_id in campaign.runs:
                await stack.until(run_id, "DONE", "FAILED", "CANCELLED", limit=campaign.patience)
    served = {run_id: await _served(stack, run_id) for run_id in campaign.runs}
    await stack.stop()
    return await judge(campaign, stack, served)


async def _order(campaign: Campaign, stack: Stack) -> None:
    while len(campaign.runs) < campaign.books:
        if (run_id := await stack.order(topic_ko=f"우정 {len(campaign.runs)}")) is not None:
            campaign.runs.append(run_id)
        await asyncio.sleep(sum(PAUSE) / 2)


async def _kill(campaign: Campaign, stack: Stack, chance: random.Random) -> None:
    if sum(campaign.killed.values()) >= campaign.kills:
        return
    victim = chance.choice(campaign.victims)
    if campaign.at_work and not await _at_work(stack, victim):
        return
    if victim == "supervisor":
        await stack.kill_all()
        await stack.start()
    elif victim == "broker and its disk":
        stack.wipe_broker()
    elif pids := stack.children().get(victim):
        stack.kill(chance.choice(sorted(pids)))
    else:
        return
    campaign.killed[victim] += 1


async def _at_work(stack: Stack, service: str) -> bool:
    told = (await stack.get("/api/services"))["services"]
    holding = [one["holding"] for one in told if one["service"] == service]
    return len(holding) > 1 and all(holding)


async def _served(stack: Stack, run_id: str) -> tuple[str, str]:
    status, book = await stack.get(f"/api/runs/{run_id}"), await stack.get(f"/api/runs/{run_id}/book")
    for momentary in ("waiting_for", "place_in_queue"):
        book.pop(momentary, None)
    return json.dumps(status, sort_keys=True), json.dumps(book, sort_keys=True)


async def judge(campaign: Campaign, stack: Stack, served: dict[str, tuple[str, str]]) -> Verdict:
    ended: Counter[str] = Counter()
    doubled = unequal = missing = 0
    async with open_file(log_path(stack.home, "gateway", 1)) as log:
        for run_id in campaign.runs:
            recorded = [(one.position, one.record) for one in await log.read(run_id)]
            made = Counter(
                record.fact.subject
                for _, record in recorded
                if record.fact.name in ("page.illustrated", "page.narrated")
            )
            doubled += sum(count > 1 for count in made.values())
            folded = fold(recorded)
            assert folded is not None
            ended[folded.status] += 1
            book = book_view(folded).model_dump(mode="json")
            for momentary in ("waiting_for", "place_in_queue"):
                book.pop(momentary, None)
            status = status_view(folded).model_dump(mode="json")
            mine = (json.dumps(status, sort_keys=True), json.dumps(book, sort_keys=True))
            unequal += mine != served[run_id]
            missing += _missing(stack.outputs / run_id)
    lines = Counter(line for line in stack.script.lines() if line.startswith(("picture", "voice")))
    again = sum(count - 1 for count in lines.values())
    return Verdict(ended, doubled, unequal, missing, sum(lines.values()), again)


def _missing(folder: Path) -> int:
    names = ["cover.png", *(f"panel_{n}.png" for n in range(1, PAGES)), *(f"page_{n}.wav" for n in range(PAGES))]
    return sum(not (folder / name).exists() for name in names)


@asynccontextmanager
async def opened(folder: Path, **env: Any) -> AsyncIterator[Stack]:
    """Two instances of each worker."""
    async with open_stack(folder, workers=2, **{"INSTANT_SECONDS": WORK, **env}) as stack:
        yield stack


async def main(campaign: Campaign) -> bool:
    with tempfile.TemporaryDirectory(prefix="iyagi-chaos-") as folder:
        async with opened(Path(folder)) as stack:
            verdict = await run(campaign, stack)
    print(f"seed {campaign.seed}: {sum(campaign.killed.values())} deaths {dict(campaign.killed)}")  # noqa: T201
    print(f"{verdict}; finished more than once: {verdict.wasted:.1%}")  # noqa: T201
    return verdict.holds(campaign)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--books", type=int, default=200)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(2**32))
    asked = parser.parse_args()
    raise SystemExit(0 if asyncio.run(main(Campaign(asked.seed, asked.kills, asked.books))) else 1)
