"""What every bus promises, over the real nats-server and over the one in memory."""

import asyncio

import pytest

from chassis.bus import Bus, Found, Lost, NoResponders, StreamState, Told
from chassis.bus.provision import Provision
from contracts import topology
from contracts.errors import Unavailable
from contracts.live import Progress
from contracts.record import Record
from tests.chassis.rig import Rig, eventually, provisioned, seen, taken
from tests.examples import OTHER_RUN, RUN, page_illustrated, page_written, record, run_cancelled, run_created

COVER = topology.ILLUSTRATOR_COVER.name
PANEL = topology.ILLUSTRATOR_PANEL.name
STORY = topology.STORY.name
ORDER = record(run_created(), 1)
PAINTED = record(page_illustrated(1), 2, source="illustrator/a-1")
PAINTED_TOO = record(page_illustrated(1), 3, source="illustrator/b-1")


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(topology, "ACK_WAIT", 0.5)


async def counts(bus: Bus, durable: str, pending: int) -> bool:
    return await bus.pending(durable) == pending


class BusContract:
    async def test_a_fact_is_told_and_found_on_its_subject(self, rig: Rig) -> None:
        bus = await provisioned(rig)
        assert await bus.publish(ORDER) == Told(1)
        assert await bus.publish(PAINTED) == Told(2)
        assert await bus.find(PAINTED.fact.subject) == Found(2, PAINTED)
        assert await bus.find(f"run.*.{RUN}") == Found(1, ORDER)
        assert await bus.find(f"run.created.{OTHER_RUN}") is None
        assert await bus.find(f"run.cancelled.{RUN}.*") is None

    async def test_one_subject_is_one_fact_and_the_loser_is_told_who_won(self, rig: Rig) -> None:
        bus, other = await provisioned(rig, "illustrator/a-1"), await rig.bus("illustrator/b-1")
        assert await bus.publish(PAINTED) == Told(1)
        assert await other.publish(PAINTED_TOO) == Lost(PAINTED)
        assert await other.find(PAINTED.fact.subject) == Found(1, PAINTED)

    async def test_the_same_fact_may_be_told_again_by_whoever_holds_it(self, rig: Rig) -> None:
        bus, gateway = await provisioned(rig, "illustrator/a-1"), await rig.bus("gateway/a-1")
        assert [await bus.publish(PAINTED) for _ in range(2)] == [Told(1)] * 2
        assert await gateway.publish(PAINTED) == Told(1)
        await rig.down()
        await rig.back()
        assert await eventually(lambda: bus.publish(PAINTED)) == Told(1)

    async def test_of_many_tellers_exactly_one_wins(self, rig: Rig) -> None:
        await provisioned(rig)
        buses = [await rig.bus(f"illustrator/x-{n}") for n in range(5)]
        outcomes = await asyncio.gather(
            *(bus.publish(record(page_illustrated(1), second, source=bus.name)) for second, bus in enumerate(buses))
        )
        assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Lost"] * 4 + ["Told"]

    async def test_a_durable_hands_out_what_it_filters_in_order_each_once(self, rig: Rig) -> None:
        bus = await provisioned(rig)
        for fact in (page_written(0), run_created(), page_written(1), page_written(2)):
            await bus.publish(record(fact))
        await eventually(lambda: counts(bus, PANEL, 2))  # the server counts a moment after it has stored
        handed = []
        for _ in range(2):
            handed.append(await taken(bus, PANEL))
            await handed[-1].ack()
        assert [(one.subject, one.seq, one.delivered) for one in handed] == [
            (page_written(1).subject, 3, 1),
            (page_written(2).subject, 4, 1),
        ]
        assert Record.from_json(handed[0].data) == record(page_written(1))
        assert await bus.take(PANEL) is None
        await eventually(lambda: counts(bus, PANEL, 0))
        await eventually(lambda: counts(bus, COVER, 1))

    async def test_what_is_acknowledged_does_not_come_again_and_what_is_not_does(self, rig: Rig) -> None:
        bus = await provisioned(rig)
        for page in (1, 2):
            await bus.publish(record(page_written(page)))
        first, second = await taken(bus, PANEL), await taken(bus, PANEL)
        await first.ack()
        again = await eventually(lambda: bus.take(PANEL))
        assert (again.subject, again.delivered) == (second.subject, 2)

    async def test_a_heartbeat_keeps_a_delivery_from_others(self, rig: Rig) -> None:
        bus = await provisioned(rig)
        await bus.publish(ORDER)
        held = await taken(bus, STORY)
        loop = asyncio.get_running_loop()
        until = loop.time() + 3 * topology.ACK_WAIT
        while loop.time() < until:
            await held.working()
            assert await bus.take(STORY) is None
            await asyncio.sleep(topology.ACK_WAIT / 10)
        await held.ack()

    async def test_a_nak_hands_out_again_at_once_or_after_its_delay(self, rig: Rig) -> None:
        bus = await provisioned(rig)
        await bus.publish(ORDER)
        held = await taken(bus, STORY)
        await held.nak()
        again = await eventually(lambda: bus.take(STORY))
        began = asyncio.get_running_loop().time()
        await again.nak(0.3)
        assert await bus.take(STORY) is None
        last = await eventually(lambda: bus.take(STORY))
        assert last.delivered == 3
        assert asyncio.get_running_loop().time() - began >= 0.3

    async def test_what_is_terminated_never_comes_again(self, rig: Rig) -> None:
        bus = await provisioned(rig)
        await bus.publish(ORDER)
        held = await taken(bus, STORY)
        await held.term()
        await bus.publish(record(run_created(OTHER_RUN)))
        following = await eventually(lambda: bus.take(STORY))
        assert following.subject == f"run.created.{OTHER_RUN}"
        await following.ack()
        await asyncio.sleep(topology.ACK_WAIT)
        assert await bus.take(STORY) is None

    async def test_a_stale_acknowledgement_succeeds_and_settles_for_everyone(self, rig: Rig) -> None:
        bus = await provisioned(rig)
        await bus.publish(ORDER)
        stale = await taken(bus, STORY)
        again = await eventually(lambda: bus.take(STORY))
        await stale.ack()
        await again.ack()
        await asyncio.sleep(topology.ACK_WAIT)
        assert await bus.take(STORY) is None

    async def test_before_the_gateway_made_anything_each_call_says_so(self, rig: Rig) -> None:
        bus = await rig.bus()
        assert await bus.stream() is None
        for call in (bus.publish(ORDER), bus.find(ORDER.fact.subject), bus.take(STORY), bus.pending(STORY)):
            with pytest.raises(Unavailable):
                await call

    async def test_what_is_not_a_fact_is_not_found_but_waited_for(self, rig: Rig) -> None:
        bus = await provisioned(rig)
        await bus.publish(ORDER)
        newer = ORDER.to_json().replace(b'"schemaversion":1', b'"schemaversion":99')
        for rubbish in (b"rubbish", newer):
            await put_raw(rig, f"run.created.{OTHER_RUN}", rubbish)
            with pytest.raises(Unavailable):
                await bus.find(f"run.created.{OTHER_RUN}")
            with pytest.raises(Unavailable):
                await bus.publish(record(run_created(OTHER_RUN)))
            await Provision(bus).purge_run(OTHER_RUN)

    async def test_while_the_server_is_away_every_call_ends_and_afterwards_all_goes_on(self, rig: Rig) -> None:
        bus = await provisioned(rig)
        for fact in (run_created(), run_created(OTHER_RUN)):
            await bus.publish(record(fact))
        held, kept = await taken(bus, STORY), await taken(bus, STORY)
        connects = bus.connects
        await rig.down()
        await eventually(lambda: seen(not bus.connected))
        calls = (bus.publish(PAINTED), bus.find("x"), bus.take(STORY), bus.pending(STORY), bus.stream(), held.ack())
        for call in calls:
            with pytest.raises(Unavailable):
                await asyncio.wait_for(call, 10)
        await bus.live(Progress(run=RUN, page=0, medium="picture", fraction=0.5))
        await rig.back()
        assert await eventually(lambda: bus.publish(PAINTED)) == Told(3)
        assert bus.connects > connects

        async def comes_again() -> bool:  # whether the acknowledgement of the other got through is nobody's promise
            delivery = await bus.take(STORY)
            return delivery is not None and delivery.subject == kept.subject

        assert await eventually(comes_again)

    async def test_a_wiped_server_is_another_stream(self, rig: Rig) -> None:
        bus = await provisioned(rig)
        await bus.publish(ORDER)
        before = await bus.stream()
        await rig.wipe()
        await eventually(lambda: seen(bus.connects > 1))
        assert await bus.stream() is None
        with pytest.raises(Unavailable):
            await bus.take(STORY)
        await Provision(bus).streams()
        after = await bus.stream()
        assert (before and before.last_seq, after and after.last_seq) == (1, 0)
        assert isinstance(before, StreamState)
        assert isinstance(after, StreamState)
        assert before.created != after.created
        assert await bus.publish(ORDER) == Told(1)

    async def test_facts_and_frames_are_heard_while_they_pass_after_a_restart_too(self, rig: Rig) -> None:
        bus, listener = await provisioned(rig), await rig.bus("gateway/listens-1")
        heard: list[tuple[str, bytes]] = []

        async def hear(subject: str, data: bytes) -> None:
            heard.append((subject, data))

        frame = Progress(run=RUN, page=0, medium="picture", fraction=0.5)
        await listener.listen("run.cancelled.>", hear)
        await listener.listen(f"live.progress.{RUN}.>", hear)
        await rig.down()
        await eventually(lambda: seen(not listener.connected))
        await rig.back()
        for one in (bus, listener):
            await eventually(one.stream)
        cancelled = record(run_cancelled())
        await eventually(lambda: bus.publish(cancelled))
        await bus.live(frame)
        await eventually(lambda: seen(len(heard) == 2))
        assert sorted(heard) == [
            (frame.subject, frame.model_dump_json().encode()),
            (cancelled.fact.subject, cancelled.to_json()),
        ]

    async def test_a_question_gets_the_first_answer_or_an_error_in_time(self, rig: Rig) -> None:
        bus, clever, silent = await rig.bus("gateway/a-1"), await rig.bus("story/a-1"), await rig.bus("story/b-1")
        with pytest.raises(NoResponders):
            await bus.ask("ask.artifact", b"?")

        async def nothing(_: bytes) -> bytes | None:
            return None

        async def reply(question: bytes) -> bytes | None:
            return question.upper()

        await silent.answer("ask.artifact", "", nothing)
        with pytest.raises(Unavailable):
            await bus.ask("ask.artifact", b"anyone?", timeout=0.2)
        await clever.answer("ask.artifact", "", reply)
        assert await eventually(lambda: bus.ask("ask.artifact", b"anyone?", timeout=1)) == b"ANYONE?"


async def put_raw(rig: Rig, subject: str, data: bytes) -> None:
    """What no service of ours would say, on a subject of ours."""
    bus = await rig.bus("stranger/x-1")
    await bus.js.publish(subject, data)
