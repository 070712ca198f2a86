"""What counts against the limit of a piece of work, in virtual time."""

import asyncio

import pytest

from chassis.job import Budget, off_the_clock
from contracts.errors import TimeLimit
from contracts.facts import Fact
from tests.simulation.virtual_time import virtually


async def works(seconds: float) -> Fact | None:
    await asyncio.sleep(seconds)
    return None


async def waits(seconds: float, works_on: float = 0.0) -> Fact | None:
    with off_the_clock():
        await asyncio.sleep(seconds)
    await asyncio.sleep(works_on)
    return None


@virtually
async def test_the_limit_is_of_all_steps_together() -> None:
    budget = Budget(10.0)
    await budget.spend(works(6.0))
    with pytest.raises(TimeLimit):
        await budget.spend(works(5.0))


@virtually
async def test_what_is_off_the_clock_does_not_count_and_the_rest_does() -> None:
    budget = Budget(10.0)
    await budget.spend(waits(1000.0, works_on=6.0))
    await budget.spend(waits(1000.0, works_on=3.0))
    began = asyncio.get_running_loop().time()
    with pytest.raises(TimeLimit):
        await budget.spend(waits(1000.0, works_on=1.5))
    assert asyncio.get_running_loop().time() - began == pytest.approx(1001.0)


@virtually
async def test_several_may_wait_at_once() -> None:
    async def step() -> Fact | None:
        await asyncio.gather(waits(100.0, works_on=4.0), waits(500.0, works_on=4.0), works(1.0))
        return None

    budget = Budget(10.0)
    await budget.spend(step())
    with pytest.raises(TimeLimit):
        await budget.spend(works(6.5))


@virtually
async def test_a_wait_that_was_given_up_starts_the_clock_again() -> None:
    async def step() -> Fact | None:
        try:
            async with asyncio.timeout(50.0):
                await waits(1000.0)
        except TimeoutError:
            await asyncio.sleep(20.0)
        return None

    with pytest.raises(TimeLimit):
        await Budget(10.0).spend(step())


@virtually
async def test_without_a_limit_waiting_is_just_waiting() -> None:
    assert await waits(3.0) is None
