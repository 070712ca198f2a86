"""What goes wrong with a delivery: attempts, limits, rubbish, lost answers, full disks; in virtual time."""

import asyncio

import pytest

from chassis.worker import MAX_DELIVERIES, MAX_TRIES
from contracts.errors import DiskFull, EngineFailed, Unavailable
from contracts.facts import PageFailed, PageWritten
from contracts.topology import ILLUSTRATOR_PANEL
from tests.chassis.workshop import LIMIT, Workshop
from tests.examples import (
    OTHER_RUN,
    page_failed,
    page_illustrated,
    page_written,
    record,
    run_cancelled,
)
from tests.fakes.memory_bus import MemoryDelivery
from tests.fakes.memory_log import MemoryLog
from tests.fakes.silence import silence
from tests.simulation.virtual_time import virtually

__all__ = ["silence"]

PAGE = page_written(1)
PICTURE = page_illustrated(1)
FAILED = page_failed(1)


async def never(_: PageWritten) -> None:
    await asyncio.Event().wait()


async def badly(_: PageWritten) -> None:
    raise EngineFailed(engine="fake", why="out of memory")


@virtually
async def test_an_attempt_is_counted_before_its_work_begins() -> None:
    async with Workshop(never).open() as shop:
        await shop.ask(PAGE)
        await shop.until(lambda: shop.painted)
        assert [one.n for one in shop.disk.attempts[PAGE.id]] == [1]
        assert [(held.subject, held.attempt) for held in shop.worker.holding.values()] == [(PAGE.subject, 1)]


@virtually
async def test_after_five_attempts_it_is_given_up_with_what_was_tried() -> None:
    async with Workshop(badly).open() as shop:
        await shop.ask(PAGE)
        failed = (await shop.told(FAILED.subject)).fact
        await shop.idle()
    assert isinstance(failed, PageFailed)
    assert shop.painted == [PAGE.subject] * MAX_TRIES
    assert (failed.code, [one.code for one in failed.tries]) == ("engine_failed", ["engine_failed"] * MAX_TRIES)


@virtually
async def test_attempts_that_killed_their_process_count() -> None:
    shop = Workshop()
    for _ in range(MAX_TRIES):
        await shop.log.begin_attempt(PAGE.id)
    async with shop.open():
        await shop.ask(PAGE)
        failed = (await shop.told(FAILED.subject)).fact
    assert isinstance(failed, PageFailed)
    assert (shop.painted, failed.code) == ([], "gave_up")
    assert [one.code for one in failed.tries] == ["process_died"] * MAX_TRIES


@virtually
async def test_after_twenty_deliveries_it_is_given_up_whoever_had_them() -> None:
    shop = Workshop()
    await shop.provide()
    await shop.ask(PAGE)
    for _ in range(MAX_DELIVERIES):
        delivery = await shop.gateway.take(ILLUSTRATOR_PANEL.name)
        assert delivery is not None
        await delivery.nak()
    async with shop.open():
        failed = (await shop.told(FAILED.subject)).fact
    assert isinstance(failed, PageFailed)
    assert (shop.painted, failed.code, failed.tries) == ([], "gave_up", ())


@virtually
async def test_work_beyond_the_limit_is_a_failed_attempt() -> None:
    async with Workshop(never).open() as shop:
        await shop.ask(PAGE)
        failed = (await shop.told(FAILED.subject)).fact
    assert isinstance(failed, PageFailed)
    assert [one.code for one in failed.tries] == ["time_limit"] * MAX_TRIES
    assert asyncio.get_running_loop().time() >= MAX_TRIES * LIMIT


@virtually
async def test_a_failed_attempt_is_tried_again_later_and_remembered_by_nobody_when_it_succeeds() -> None:
    shop = Workshop()

    async def badly_at_first(page: PageWritten) -> None:
        if len(shop.painted) < 3:
            await badly(page)

    shop.paint = badly_at_first
    async with shop.open():
        await shop.ask(PAGE)
        await shop.told(PICTURE.subject)
        await shop.idle()
    assert shop.painted == [PAGE.subject] * 3
    assert not shop.on_the_wire(FAILED.subject)


@virtually
async def test_a_graceful_hand_over_gives_the_attempt_back_and_another_takes_it_at_once() -> None:
    async with Workshop(never).open() as shop:
        await shop.ask(PAGE)
        await shop.until(lambda: shop.painted)
        began = asyncio.get_running_loop().time()
        shop.worker.stop()
        async with Workshop(broker=shop.broker, instance="illustrator/b-1").open() as other:
            assert (await other.told(PICTURE.subject)).source == "illustrator/b-1"
            assert asyncio.get_running_loop().time() - began < 10
            assert shop.disk.attempts[PAGE.id] == []


@virtually
async def test_rubbish_is_set_aside_with_its_reason_and_never_comes_again() -> None:
    async with Workshop().open() as shop:
        await shop.gateway.js.publish(PAGE.subject, b"\xff rubbish")
        await shop.gateway.js.publish(page_written(2).subject, record(page_written(3)).to_json())
        await shop.idle()
        kept = [(one.subject, one.raw) for one in await shop.log.aside()]
        assert kept == [
            (PAGE.subject, b"\xff rubbish"),
            (page_written(2).subject, record(page_written(3)).to_json()),
        ]
        await shop.ask(page_written(4))
        await shop.told(page_illustrated(4).subject)
    assert shop.painted == [page_written(4).subject]


@virtually
async def test_what_is_newer_than_this_build_is_put_off_and_said_so() -> None:
    async with Workshop().open() as shop:
        newer = record(PAGE).to_json().replace(b'"schemaversion":1', b'"schemaversion":2')
        await shop.gateway.js.publish(PAGE.subject, newer)
        await shop.until(lambda: "newer" in shop.worker.state)
        await shop.ask(page_written(2))
        await shop.told(page_illustrated(2).subject)
        assert (shop.unacknowledged(), await shop.log.aside()) == (1, [])


@virtually
async def test_rubbish_where_a_withdrawal_would_be_harms_nobody() -> None:
    async with Workshop().open() as shop:
        await shop.gateway.js.publish(run_cancelled(run=OTHER_RUN).subject, b"rubbish")
        await shop.ask(page_written(1, run=OTHER_RUN), PAGE)
        await shop.told(PICTURE.subject)
        assert await shop.log.aside() == []
        shop.broker.stream().purge("run.cancelled.>")
        await shop.told(page_illustrated(1, run=OTHER_RUN).subject)


@virtually
async def test_acknowledgements_that_get_lost_never_make_a_failure_of_finished_work(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lost = 0
    real = MemoryDelivery.ack

    async def ack(delivery: MemoryDelivery) -> None:
        nonlocal lost
        lost += 1
        if lost <= 2 * MAX_TRIES:
            raise Unavailable(what="acknowledgement", why="lost")
        await real(delivery)

    monkeypatch.setattr(MemoryDelivery, "ack", ack)
    async with Workshop().open() as shop:
        await shop.ask(PAGE)
        await shop.idle()
    assert shop.painted == [PAGE.subject]
    assert not shop.on_the_wire(FAILED.subject)


@virtually
async def test_work_that_lacks_an_answer_of_the_wire_is_put_off_and_not_counted() -> None:
    async with Workshop().open() as shop:
        await shop.gateway.js.publish(PICTURE.subject, b"rubbish")
        await shop.ask(PAGE)
        await shop.until(lambda: shop.broker.stream().durables[ILLUSTRATOR_PANEL.name].out)
        await asyncio.sleep(20)
        [handed] = shop.broker.stream().durables[ILLUSTRATOR_PANEL.name].out.values()
        assert handed.delivered <= 5
        assert shop.disk.attempts[PAGE.id] == []
        shop.broker.stream().purge(PICTURE.subject)
        await shop.told(PICTURE.subject)


@virtually
async def test_a_full_disk_is_waited_out_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    full = True
    real = MemoryLog.begin_attempt

    async def begin_attempt(log: MemoryLog, cause: str) -> int:
        if full:
            raise DiskFull(path=log.path)
        return await real(log, cause)

    async def note(log: MemoryLog, key: str, value: str) -> None:
        if full:
            raise DiskFull(path=log.path)

    monkeypatch.setattr(MemoryLog, "begin_attempt", begin_attempt)
    monkeypatch.setattr(MemoryLog, "note", note)
    async with Workshop().open() as shop:
        await shop.ask(PAGE)
        await shop.until(lambda: "No room left" in shop.worker.state)
        await asyncio.sleep(100)
        assert shop.painted == []
        full = False
        await shop.told(PICTURE.subject)
