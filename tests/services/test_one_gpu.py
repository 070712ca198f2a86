"""Words and pictures on one GPU: the real workers and handlers, leased engines, in virtual time."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

from chassis.worker import MAX_TRIES
from contracts.book import MAX_PANELS
from contracts.facts import PageFailed, PageIllustrated, PageWritten, StoryReady
from contracts.values import PICTURE
from services.illustrator.__main__ import LIMIT
from tests.chassis.lease.device import PICTURE as PICTURE_SIZE
from tests.chassis.lease.device import STORY as STORY_SIZE
from tests.chassis.lease.device import Device
from tests.chassis.lease.tenants import GPU
from tests.examples import OTHER_RUN, RUN, page_written, run_created, story_ready
from tests.fakes.silence import silence
from tests.services.one_gpu import Host, SlowPainter
from tests.simulation.virtual_time import virtually

__all__ = ["silence"]


@virtually
async def test_a_book_swaps_the_models_once_and_its_pictures_wait_for_its_story(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        host = Host(Device(tmp_path), stack)
        await host.open()
        await host.story()
        await host.illustrator()
        await host.ask(run_created())
        await host.until(lambda: len(host.told(PageIllustrated)) == 5)
        assert host.device.owners() == ["story", "illustrator"]
        assert [subject.split(".")[3] for subject in host.told(PageIllustrated)] == ["0", "1", "2", "3", "4"]
        assert {fact.licence for fact in host.facts(PageIllustrated)} == {"Slow-1.0"}


@virtually
async def test_several_books_alternate_and_each_is_whole(tmp_path: Path) -> None:
    runs = [RUN, OTHER_RUN, RUN.replace("0", "7")]
    async with AsyncExitStack() as stack:
        host = Host(Device(tmp_path), stack)
        await host.open()
        await host.story()
        await host.illustrator()
        await host.ask(*(run_created(run) for run in runs))
        await host.until(lambda: sum(len(host.told(PageIllustrated, run)) for run in runs) == 15)
        assert host.device.owners()[:1] == ["story"]
        assert len(host.device.owners()) <= 6
        assert max(note["used"] for note in host.device.notes()) == PICTURE_SIZE


@virtually
async def test_a_gpu_that_is_lost_in_a_picture_costs_that_picture_and_no_attempt(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        host = Host(Device(tmp_path), stack)
        await host.open()
        await host.illustrator()
        await host.ask(run_created(), story_ready())
        for _ in range(MAX_TRIES + 1):  # more often than work may fail
            before = len(host.device.of("illustrator"))
            await host.until(lambda seen=before: len(host.device.of("illustrator")) > seen + 5)
            host.books["illustrator"].connected = False
            await host.until(lambda: not host.device.held())
            host.books["illustrator"].connected = True
        await host.until(lambda: len(host.told(PageIllustrated)) == 5)
        assert host.told(PageFailed) == []
        assert len(await host.logs["illustrator"].tries(story_ready().id)) == 1  # the one that did it


@virtually
async def test_a_gpu_that_is_lost_in_a_story_costs_that_page_and_no_attempt(tmp_path: Path) -> None:
    order = run_created()
    async with AsyncExitStack() as stack:
        host = Host(Device(tmp_path), stack)
        await host.open()
        await host.story()
        await host.ask(order)
        await host.until(lambda: len(host.told(PageWritten)) == 2)
        host.books["story"].connected = False
        await host.until(lambda: not host.device.held())
        assert host.device.of("story")[-2:] == ["closed", "free"]
        host.books["story"].connected = True
        await host.until(lambda: host.told(StoryReady))
        assert len(host.told(PageWritten)) == 5
        assert len(await host.logs["story"].tries(order.id)) == 1  # the one that did it


@virtually
async def test_waiting_for_the_gpu_does_not_count_against_the_limit_of_a_picture(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        host = Host(Device(tmp_path), stack)
        await host.open()
        other = await host.sharer("other", STORY_SIZE)
        longer = LIMIT * (MAX_PANELS + 2)
        holding = asyncio.create_task(other.lease.do(lambda: asyncio.sleep(longer)))
        await host.until(lambda: other.turns())
        painter = SlowPainter(host.device, seconds=int(LIMIT) - 10)
        await host.illustrator(painter)
        await host.ask(run_created(), story_ready(panels=1))
        await holding
        await host.until(lambda: len(host.told(PageIllustrated)) == 2)
        assert len(await host.logs["illustrator"].tries(story_ready(panels=1).id)) == 1


@virtually
async def test_a_gpu_that_stays_full_fails_the_pages_by_name(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        host = Host(Device(tmp_path), stack)
        await host.open()
        host.device.hold("stranger", 20_000_000_000)
        await host.illustrator()
        await host.ask(run_created(), story_ready(panels=1))
        await host.until(lambda: len(host.told(PageFailed)) == 2)
        found = await host.gateway.find(PageFailed.at(RUN, 0, 0, PICTURE))
        assert found is not None
        failed = found.record.fact
        assert isinstance(failed, PageFailed)
        assert (failed.code, failed.retryable, len(failed.tries)) == ("gpu_busy", True, MAX_TRIES)
        assert {one.code for one in failed.tries} == {"gpu_busy"}


@virtually
async def test_held_pages_and_settled_books_take_no_turn(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        host = Host(Device(tmp_path), stack)
        await host.open()
        await host.illustrator()
        await host.ask(run_created(), page_written(0), page_written(1))
        await asyncio.sleep(60)
        assert host.device.notes() == []
        assert GPU not in host.bucket.values
