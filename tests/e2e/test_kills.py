"""The kill test: whatever dies, whenever, every book is finished and each page told once."""

import os
import secrets
from pathlib import Path

import pytest

from tests.e2e.chaos import Campaign, opened, run

SEED = int(os.environ.get("IYAGI_SEED", secrets.randbelow(2**32)))


async def test_fifty_deaths_over_twenty_books_lose_nothing_and_double_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    campaign = Campaign(seed=SEED, kills=50, books=20)
    async with opened(tmp_path) as stack:
        verdict = await run(campaign, stack)
    with capsys.disabled():
        print(f"\nseed {SEED}: deaths {dict(campaign.killed)}; {verdict}; waste {verdict.wasted:.1%}")  # noqa: T201
    assert campaign.killed.total() >= 50
    assert verdict.holds(campaign), f"seed {SEED}: {verdict}"


async def test_the_kill_test_finds_workers_that_acknowledge_too_early(tmp_path: Path) -> None:
    """With patience enough for workers that acknowledge in time: what dies with work in hand is handed over in 30 s."""
    campaign = Campaign(seed=7, kills=2, books=6, patience=75.0, victims=("story",), at_work=True)
    async with opened(tmp_path, INSTANT_FORGETFUL="1", INSTANT_SECONDS="1") as stack:
        verdict = await run(campaign, stack)
    assert not verdict.holds(campaign)
    assert verdict.ended["DONE"] < campaign.books
