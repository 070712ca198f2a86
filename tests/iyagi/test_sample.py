from collections.abc import Iterator
from pathlib import Path

import pytest

from contracts.facts import RunEvicted
from iyagi.gateway import open_gateway
from iyagi.sample import NAME, ORDER, sample_at_first
from tests.examples import RUN, run_created
from tests.iyagi.gateway import TinyGateway, problem, serving
from tests.iyagi.logs import log_with


@pytest.fixture
def tiny() -> Iterator[TinyGateway]:
    with serving(TinyGateway()) as gateway:
        yield gateway


async def started(home: Path, tiny: TinyGateway) -> TinyGateway:
    async with open_gateway(tiny.url) as gateway:
        await sample_at_first(gateway, home)
    return tiny


async def test_who_comes_for_the_first_time_finds_a_book(home: Path, tiny: TinyGateway) -> None:
    await log_with(home / "gateway-1.db", [])
    await started(home, tiny)
    assert (tiny.ordered, tiny.named) == ([ORDER], [NAME])


async def test_where_anything_was_ever_ordered_none_comes_by_itself(home: Path, tiny: TinyGateway) -> None:
    await log_with(home / "gateway-1.db", [run_created(), RunEvicted(run=RUN, reason="deleted")])
    await started(home, tiny)
    assert (tiny.ordered, tiny.named) == ([], [])


async def test_a_first_order_does_not_wait_behind_it_where_a_book_takes_long(
    home: Path, tiny: TinyGateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    await log_with(home / "gateway-1.db", [])
    monkeypatch.setattr("iyagi.sample.EMBEDDED", "none of those that are configured")
    await started(home, tiny)
    assert tiny.ordered == []


async def test_a_gateway_that_takes_no_order_is_up_all_the_same(home: Path, tiny: TinyGateway) -> None:
    await log_with(home / "gateway-1.db", [])
    tiny.refusal = problem(507, "no room", "disk_full")
    await started(home, tiny)
    assert tiny.named == []
