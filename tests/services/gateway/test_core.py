"""The gateway behind its HTTP interface, on a real broker and a real log."""

import json
from pathlib import Path

import pytest

from chassis.bus import Lost
from chassis.log import Entry
from contracts import topology
from contracts.ask import ARTIFACT
from contracts.errors import IdempotencyMismatch, LogInUse, QueueFull, UnknownRun
from contracts.facts import PageFailed
from services.gateway.book.fold import fold
from services.gateway.book.view import plain
from services.gateway.gateway import Gateway
from tests import examples
from tests.nats import RealNats
from tests.services.gateway.core import ORDER, artifact_of, eventually, running, status_is, teller, until


def names(gateway: Gateway, run: str) -> list[str]:
    return [recorded.record.fact.name for recorded in gateway.ledger.kept(run).records]


async def subjects(gateway: Gateway, stream: str, filter_: str) -> list[str]:
    info = await gateway.bus.js.stream_info(stream, subjects_filter=filter_)
    return sorted(info.state.subjects or {})


async def gone(gateway: Gateway, filter_: str) -> bool:
    return not await subjects(gateway, topology.FACTS, filter_)


async def test_what_workers_tell_becomes_a_book_in_its_folder(tmp_path: Path, nats_url: str) -> None:
    async with running(tmp_path, nats_url) as gateway, teller(nats_url, tmp_path) as worker:
        run = await gateway.orders.create(ORDER)
        await worker.whole_book(run)
        await until(status_is(gateway, run, "DONE"))
        folder = tmp_path / "outputs" / run
        assert (folder / "panel_1.png").read_bytes() == b"picture 1 0"
        assert (folder / "page_0.wav").read_bytes() == b"voice 0 0"
        assert json.loads((folder / "book.json").read_text())["status"] == "DONE"


async def test_a_restarted_gateway_serves_what_its_log_folds_to(tmp_path: Path, nats_url: str) -> None:
    async with running(tmp_path, nats_url) as gateway, teller(nats_url, tmp_path) as worker:
        run = await gateway.orders.create(ORDER)
        await worker.words(run)
        await until(lambda: gateway.ledger.run(run).story)
        before = plain(gateway.ledger.run(run))
    async with running(tmp_path, nats_url) as gateway, teller(nats_url, tmp_path) as worker:
        assert plain(gateway.ledger.run(run)) == before
        for page in range(2):
            await worker.picture(run, page)
            await worker.voice(run, page)
        await until(status_is(gateway, run, "DONE"))
        recorded = await gateway.instance.log.read(run)
        folded = fold((one.position, one.record) for one in recorded)
        assert folded is not None
        assert plain(folded) == plain(gateway.ledger.run(run))


async def test_an_end_that_a_death_left_undecided_is_decided_at_the_next_start(tmp_path: Path, nats_url: str) -> None:
    async with running(tmp_path, nats_url) as gateway:
        run = await gateway.orders.create(ORDER)
        failed = examples.record(examples.story_failed(run=run))

        await gateway.instance.log.append(Entry(failed, tell=False))  # what brings about the end, without it
    async with running(tmp_path, nats_url) as gateway:
        assert gateway.ledger.run(run).status == "FAILED"


async def test_orders_are_taken_while_the_broker_is_away_and_told_when_it_is_back(
    tmp_path: Path, nats_server: RealNats
) -> None:
    await nats_server.kill()
    async with running(tmp_path, nats_server.url, ready=False) as gateway:
        runs = [await gateway.orders.create(ORDER) for _ in range(5)]
        await nats_server.start()
        async with teller(nats_server.url, tmp_path) as worker:
            await until(lambda: gateway.broker.ready)
            for run in runs:
                await worker.whole_book(run)
                await until(status_is(gateway, run, "DONE"))


async def test_a_wiped_broker_is_told_again_what_unfinished_runs_need(tmp_path: Path, nats_server: RealNats) -> None:
    async with running(tmp_path, nats_server.url) as gateway, teller(nats_server.url, tmp_path) as worker:
        done, half = await gateway.orders.create(ORDER), await gateway.orders.create(ORDER)
        await worker.whole_book(done)
        await until(status_is(gateway, done, "DONE"))
        await worker.words(half)
        await until(lambda: gateway.ledger.run(half).story)
        before = names(gateway, half)
        await nats_server.wipe()
        await until(lambda: not gateway.broker.ready)
        await until(lambda: gateway.broker.ready)
        told = await subjects(gateway, topology.FACTS, ">")
        assert [subject for subject in told if done in subject] == []
        assert len(told) == len(before)
        winner = (await worker.tell(examples.page_written(0, run=half, text="다른 제목이에요")))[0]
        assert isinstance(winner, Lost)
        for page in range(2):
            await worker.picture(half, page)
            await worker.voice(half, page)
        await until(status_is(gateway, half, "DONE"))


async def test_a_restored_backup_hears_again_what_it_has_forgotten(tmp_path: Path, nats_url: str) -> None:
    async with running(tmp_path, nats_url) as gateway:
        await gateway.orders.create(ORDER)
    backup = (tmp_path / "var" / "gateway-1.db").read_bytes()
    async with running(tmp_path, nats_url) as gateway, teller(nats_url, tmp_path) as worker:
        run = await gateway.orders.create(ORDER)
        await worker.whole_book(run)
        await until(status_is(gateway, run, "DONE"))
    for suffix in ("-wal", "-shm"):
        (tmp_path / "var" / f"gateway-1.db{suffix}").unlink(missing_ok=True)
    (tmp_path / "var" / "gateway-1.db").write_bytes(backup)
    async with running(tmp_path, nats_url) as gateway:
        await until(lambda: run in {known.id for known in gateway.ledger.runs()})
        await until(status_is(gateway, run, "DONE"))


async def test_bytes_that_the_store_lacks_are_asked_for_and_put_again(tmp_path: Path, nats_url: str) -> None:
    async with running(tmp_path, nats_url) as gateway, teller(nats_url, tmp_path) as worker:
        run = await gateway.orders.create(ORDER)

        async def answer(_: bytes) -> bytes:
            await worker.put(run, b"a picture")
            return b"example-1"

        await worker.bus.answer(ARTIFACT, "", answer)
        await worker.words(run)
        await worker.tell(examples.page_illustrated(0, run=run, artifact=artifact_of(b"a picture")))
        await until(lambda: gateway.ledger.run(run).page(0).picture)
        assert (tmp_path / "outputs" / run / "cover.png").read_bytes() == b"a picture"


async def test_the_papers_of_a_story_are_kept_where_they_can_be_had_and_nothing_waits_for_them(
    tmp_path: Path, nats_url: str
) -> None:
    async with running(tmp_path, nats_url) as gateway, teller(nats_url, tmp_path) as worker:
        run = await gateway.orders.create(ORDER)
        prompt = await worker.put(run, b"Tell of a rabbit.", "text/plain")
        papers = {"prompt": prompt, "raw": artifact_of(b"gone with its host")}
        await worker.tell(examples.story_begun(run=run), examples.story_ready(run=run, panels=1, papers=papers))
        await until(lambda: gateway.ledger.run(run).story)
        kept = [path.read_bytes() for path in (tmp_path / "outputs" / run / ".artifacts").iterdir()]
        assert kept == [b"Tell of a rabbit."]


async def test_a_lost_artifact_is_a_failed_page_and_a_retry_makes_it(tmp_path: Path, nats_url: str) -> None:
    async with running(tmp_path, nats_url, artifact_grace=0) as gateway, teller(nats_url, tmp_path) as worker:
        run = await gateway.orders.create(ORDER)
        await worker.words(run)
        await worker.tell(examples.page_illustrated(0, run=run, artifact=artifact_of(b"gone with its host")))
        await worker.picture(run, 1)
        for page in range(2):
            await worker.voice(run, page)
        await until(status_is(gateway, run, "DONE"))
        failed = gateway.ledger.run(run).page(0).failure("picture")
        assert failed is not None
        assert (failed.fact.code, failed.fact.retryable) == ("artifact_lost", True)
        assert (await worker.bus.find(PageFailed.at(run, 0, 0, "picture"))) is not None
        await gateway.orders.retry(run)
        assert gateway.ledger.run(run).status == "RUNNING"
        await worker.picture(run, 0, revision=1)
        await until(status_is(gateway, run, "DONE"))
        assert gateway.ledger.run(run).attempt == 1


async def test_rubbish_on_the_subject_of_a_fact_is_set_aside_and_the_fact_is_heard(
    tmp_path: Path, nats_url: str
) -> None:
    async with running(tmp_path, nats_url) as gateway, teller(nats_url, tmp_path) as worker:
        run = await gateway.orders.create(ORDER)
        subject = examples.page_written(0, run=run).subject
        await worker.bus.js.publish(subject, b"\x00 rubbish")
        await eventually(gateway.instance.log.aside)
        (aside,) = await gateway.instance.log.aside()
        assert (aside.subject, aside.raw) == (subject, b"\x00 rubbish")
        await eventually(lambda: gone(gateway, subject))
        await worker.whole_book(run)
        await until(status_is(gateway, run, "DONE"))


async def test_the_newest_hundred_and_the_pinned_are_kept_and_the_rest_leaves_nothing(
    tmp_path: Path, nats_url: str
) -> None:
    async with running(tmp_path, nats_url, keep_runs=2) as gateway, teller(nats_url, tmp_path) as worker:
        runs = []
        for _ in range(4):
            run = await gateway.orders.create(ORDER)
            runs.append(run)
            await worker.whole_book(run)
            await until(status_is(gateway, run, "DONE"))
            if len(runs) == 1:
                await gateway.orders.pin(run)
        pinned, evicted, *kept = runs
        await until(lambda: not (tmp_path / "outputs" / evicted).exists())
        await until(lambda: {known.id for known in gateway.ledger.runs()} == {pinned, *kept})
        await eventually(lambda: gateway.instance.log.noted(f"evicted.{evicted}"))
        assert [one for one in await subjects(gateway, topology.FACTS, ">") if evicted in one] == []
        assert len(await subjects(gateway, "OBJ_ARTIFACTS", "$O.ARTIFACTS.M.>")) == 3 * 4
        with pytest.raises(UnknownRun):
            gateway.ledger.run(evicted)
        await worker.picture(evicted, 0, revision=7)  # a worker that did not hear of it
        await eventually(lambda: gone(gateway, f"*.*.{evicted}.>"))


async def test_an_eviction_that_a_stop_interrupted_is_finished_at_the_next_start(
    tmp_path: Path, nats_server: RealNats
) -> None:
    async with running(tmp_path, nats_server.url) as gateway, teller(nats_server.url, tmp_path) as worker:
        run = await gateway.orders.create(ORDER)
        await worker.whole_book(run)
        await until(status_is(gateway, run, "DONE"))
    await nats_server.kill()
    async with running(tmp_path, nats_server.url, ready=False) as gateway:
        await gateway.orders.delete(run)
    await nats_server.start()
    async with running(tmp_path, nats_server.url) as gateway:
        await eventually(lambda: gateway.instance.log.noted(f"evicted.{run}"))
        assert await subjects(gateway, topology.FACTS, ">") == []


async def test_a_run_without_news_for_the_deadline_fails_and_can_be_retried(tmp_path: Path, nats_url: str) -> None:
    async with running(tmp_path, nats_url, deadline_hours=0.2 / 3600) as gateway:
        run = await gateway.orders.create(ORDER)
        await until(status_is(gateway, run, "FAILED"))
        assert gateway.ledger.run(run).attempts[-1].code == "deadline"
        await gateway.orders.retry(run)
        assert gateway.ledger.run(run).attempt == 1


async def test_the_same_key_is_the_same_order_and_another_body_is_refused(tmp_path: Path, nats_url: str) -> None:
    async with running(tmp_path, nats_url) as gateway:
        run = await gateway.orders.create(ORDER, key="한 번만")
        assert await gateway.orders.create(ORDER, key="한 번만") == run
        with pytest.raises(IdempotencyMismatch):
            await gateway.orders.create(ORDER.model_copy(update={"panels": 2}), key="한 번만")
    async with running(tmp_path, nats_url) as gateway:
        assert await gateway.orders.create(ORDER, key="한 번만") == run


async def test_a_full_queue_takes_no_more_orders_and_loses_none(tmp_path: Path, nats_url: str) -> None:
    async with running(tmp_path, nats_url, queue_limit=2) as gateway:
        runs = [await gateway.orders.create(ORDER) for _ in range(2)]
        with pytest.raises(QueueFull):
            await gateway.orders.create(ORDER)
        assert gateway.ledger.queued() == runs


async def test_a_second_gateway_on_one_home_is_refused(tmp_path: Path, nats_url: str) -> None:
    async with running(tmp_path, nats_url):
        with pytest.raises(LogInUse):
            async with running(tmp_path, nats_url):
                pass
