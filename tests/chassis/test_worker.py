"""One delivery, step by step: what the worker promises, in virtual time."""

import asyncio

import pytest

from chassis.worker import HEARTBEAT
from contracts.facts import Fact, PageWritten
from tests.chassis.contract_log import told
from tests.chassis.workshop import Workshop
from tests.examples import (
    OTHER_RUN,
    page_illustrated,
    page_written,
    record,
    run_cancelled,
    run_evicted,
)
from tests.fakes.silence import silence
from tests.simulation.virtual_time import virtually

__all__ = ["silence"]

PAGE = page_written(1)
PICTURE = page_illustrated(1)


async def slowly(_: PageWritten) -> None:
    await asyncio.sleep(100)


async def never(_: PageWritten) -> None:
    await asyncio.Event().wait()


@virtually
async def test_a_fact_becomes_a_fact_in_the_log_then_on_the_wire_then_the_delivery_is_settled() -> None:
    async with Workshop().open() as shop:
        await shop.ask(PAGE)
        await shop.idle()
        [recorded] = await shop.log.read()
        assert recorded.record == await shop.told(PICTURE.subject)
        assert (recorded.record.source, recorded.record.causationid) == ("illustrator/a-1", PAGE.id)
        assert await shop.log.untold() == []


@virtually
async def test_covers_go_before_panels_however_they_were_asked_for() -> None:
    shop = Workshop()
    await shop.provide()
    await shop.ask(page_written(1), page_written(2), page_written(0), page_written(0, run=OTHER_RUN))
    async with shop.open():
        await shop.idle()
    assert shop.painted == [
        page_written(page, run=run).subject
        for page, run in ((0, PAGE.run), (0, OTHER_RUN), (1, PAGE.run), (2, PAGE.run))
    ]


@virtually
async def test_what_an_earlier_delivery_recorded_is_told_and_not_done_again() -> None:
    shop = Workshop()
    await shop.log.append(told(record(PICTURE, source="illustrator/a-1", causationid=PAGE.id)))
    async with shop.open():
        await shop.ask(PAGE)
        await shop.idle()
        await shop.told(PICTURE.subject)
    assert shop.painted == []


@virtually
async def test_what_another_has_told_is_not_done_again() -> None:
    shop = Workshop()
    await shop.provide()
    await shop.ask(PICTURE, PAGE)
    async with shop.open():
        await shop.idle()
    assert (shop.painted, await shop.log.read()) == ([], [])


@pytest.mark.parametrize("end", [run_cancelled(), run_evicted()], ids=["cancelled", "evicted"])
@virtually
async def test_a_withdrawn_run_is_not_begun(end: Fact) -> None:
    shop = Workshop()
    await shop.provide()
    await shop.ask(end, PAGE)
    async with shop.open():
        await shop.idle()
    assert (shop.painted, await shop.log.read()) == ([], [])


@virtually
async def test_work_on_a_withdrawn_run_stops_at_once() -> None:
    async with Workshop(never).open() as shop:
        await shop.ask(PAGE)
        await shop.until(lambda: shop.painted)
        began = asyncio.get_running_loop().time()
        await shop.ask(run_cancelled())
        await shop.idle()
        assert asyncio.get_running_loop().time() - began < HEARTBEAT / 2
        assert await shop.log.read() == []


@virtually
async def test_a_withdrawal_that_was_not_heard_is_seen_at_the_next_heartbeat() -> None:
    async with Workshop(never).open() as shop:
        await shop.ask(PAGE)
        await shop.until(lambda: shop.painted)
        shop.broker.listeners.clear()
        await shop.ask(run_cancelled())
        await shop.idle()
        assert await shop.log.read() == []


@virtually
async def test_a_run_withdrawn_while_its_last_stroke_was_painted_is_not_told_of() -> None:
    shop = Workshop()

    async def withdrawn_meanwhile(_: PageWritten) -> None:
        shop.broker.listeners.clear()
        await shop.ask(run_cancelled())

    shop.paint = withdrawn_meanwhile
    async with shop.open():
        await shop.ask(PAGE)
        await shop.idle()
    assert await shop.log.read() == []


@virtually
async def test_long_work_keeps_its_delivery() -> None:
    async with (
        Workshop(slowly).open() as shop,
        Workshop(slowly, shop.broker, instance="illustrator/b-1").open() as other,
    ):
        await shop.ask(PAGE)
        await shop.idle()
        assert shop.painted + other.painted == [PAGE.subject]


@virtually
async def test_who_loses_the_race_thinks_again_with_the_winners_fact() -> None:
    shop = Workshop()

    async def overtaken(_: PageWritten) -> None:
        await shop.gateway.publish(record(PICTURE, 9, source="illustrator/b-1"))

    shop.paint = overtaken
    async with shop.open():
        await shop.ask(PAGE)
        await shop.idle()
        assert (await shop.told(PICTURE.subject)).source == "illustrator/b-1"
    assert shop.painted == [PAGE.subject]
    assert (await shop.log.find(PICTURE.id), await shop.log.untold()) == (None, [])


@virtually
async def test_before_the_gateway_made_anything_it_waits_and_says_for_what() -> None:
    shop = Workshop()
    working = asyncio.create_task(shop.worker.run())
    await shop.until(lambda: "not available" in shop.worker.state)
    await shop.provide()
    await shop.ask(PAGE)
    await shop.told(PICTURE.subject)
    assert shop.worker.state == "ready"
    shop.worker.stop()
    await working


@virtually
async def test_a_wiped_broker_is_told_the_own_facts_of_wanted_runs_before_anything_is_fetched() -> None:
    shop = Workshop()
    async with shop.open():
        await shop.ask(PAGE, page_written(1, run=OTHER_RUN))
        await shop.idle()
        shop.broker.wipe()
        shop.broker.back()
        assert shop.broker.facts is None
        await shop.provide()
        await shop.ask(PAGE)
        await shop.idle()
        assert await shop.told(PICTURE.subject) == (await shop.log.read(PAGE.run))[0].record
        assert not shop.on_the_wire(page_illustrated(1, run=OTHER_RUN).subject)
    assert sorted(shop.painted) == sorted([PAGE.subject, page_written(1, run=OTHER_RUN).subject])


@virtually
async def test_what_was_recorded_before_a_crash_is_told_at_the_next_start_without_a_delivery() -> None:
    shop = Workshop()
    await shop.log.append(told(record(PICTURE, source="illustrator/a-1", causationid=PAGE.id)))
    async with shop.open():
        assert await shop.told(PICTURE.subject) == (await shop.log.read())[0].record
