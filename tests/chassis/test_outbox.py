"""Telling for ever until it is known, in order within a run, and no run waits for another; in virtual time."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from chassis.bus import Lost, Told
from chassis.log import Entry
from chassis.outbox import Outbox
from chassis.telemetry import Metrics
from contracts.errors import NeedsUpgrade, Unavailable
from contracts.facts import Fact
from contracts.record import Record
from tests.examples import OTHER_RUN, page_illustrated, record, story_begun
from tests.fakes.memory_log import MemoryLog
from tests.fakes.silence import silence
from tests.simulation.virtual_time import virtually

__all__ = ["silence"]

ONE, TWO, ELSEWHERE = page_illustrated(1), page_illustrated(2), page_illustrated(1, run=OTHER_RUN)


@dataclass
class Wire:
    """Remembers what it was given, and refuses what it is told to refuse."""

    refuses: Callable[[Record], Exception | None] = lambda _: None
    beaten: dict[str, Record] = field(default_factory=dict)  # by id: who won
    given: list[str] = field(default_factory=list)  # artifacts and subjects, as they came
    told: list[str] = field(default_factory=list)

    async def publish(self, fact: Record) -> Told | Lost:
        self.given.append(fact.fact.subject)
        if (error := self.refuses(fact)) is not None:
            raise error
        if fact.id in self.beaten:
            return Lost(self.beaten[fact.id])
        self.told.append(fact.fact.subject)
        return Told(len(self.told))

    async def put(self, run: str, sha256: str) -> None:
        self.given.append(f"{run} {sha256}")


async def outbox(wire: Wire, *facts: Fact) -> tuple[MemoryLog, Outbox]:
    log = MemoryLog()
    for fact in facts:
        await log.append(Entry(record(fact), tell=True))
    return log, Outbox(log, wire, Metrics("illustrator"), wire.put)


def away_until(time: float, run: str | None = None) -> Callable[[Record], Exception | None]:
    def refuse(fact: Record) -> Exception | None:
        still = asyncio.get_running_loop().time() < time and run in (None, fact.run)
        return Unavailable(what="stream", why="away") if still else None

    return refuse


@virtually
async def test_the_bytes_go_before_their_fact_and_what_is_told_is_noted() -> None:
    wire = Wire()
    log, out = await outbox(wire, ONE)
    assert await out.tell((await log.read())[0]) == Told(1)
    assert wire.given == [f"{ONE.run} {ONE.artifact.sha256}", ONE.subject]
    assert (await log.untold(), await log.highest_told()) == ([], 1)


@virtually
async def test_it_tries_until_the_wire_is_back_however_long_that_takes() -> None:
    wire = Wire(refuses=away_until(3600))
    log, out = await outbox(wire, story_begun())
    assert await out.tell((await log.read())[0]) == Told(1)
    assert 3600 <= asyncio.get_running_loop().time() < 3603
    assert 1000 < len(wire.given) < 2500


@virtually
async def test_within_a_run_facts_go_in_order_and_no_run_waits_for_another() -> None:
    wire = Wire(refuses=away_until(60, run=ONE.run))
    _, out = await outbox(wire, ONE, ELSEWHERE, TWO)
    tellings = await out.flush()
    await asyncio.sleep(1)
    assert wire.told == [ELSEWHERE.subject]
    await asyncio.wait(tellings)
    assert wire.told == [ELSEWHERE.subject, ONE.subject, TWO.subject]


@virtually
async def test_a_lost_race_closes_the_entry_and_names_the_winner() -> None:
    winner = record(ONE, 9, source="illustrator/b-1")
    wire = Wire(beaten={ONE.id: winner})
    log, out = await outbox(wire, ONE)
    assert await out.tell((await log.read())[0]) == Lost(winner)
    assert (await log.untold(), await log.find(ONE.id)) == ([], None)


@virtually
async def test_what_cannot_be_told_today_is_tried_again_and_delays_no_other_run() -> None:
    refusing = NeedsUpgrade(name="page.illustrated", version=9)
    wire = Wire(refuses=lambda fact: refusing if fact.run == OTHER_RUN else None)
    log, out = await outbox(wire, ELSEWHERE, ONE)
    tellings = await out.flush()
    await asyncio.sleep(30)
    assert wire.told == [ONE.subject]
    wire.refuses = lambda _: None
    await asyncio.wait(tellings)
    assert await log.untold() == []


@virtually
async def test_whoever_asks_and_however_often_a_fact_is_told_once() -> None:
    wire = Wire()
    log, out = await outbox(wire, story_begun())
    [recorded] = await log.read()
    first, second = await asyncio.gather(out.tell(recorded), out.tell(recorded))
    assert (first, second) == (Told(1), Told(1))
    await asyncio.gather(*await out.flush())
    assert wire.told == [story_begun().subject]


@virtually
async def test_a_caller_that_is_cancelled_does_not_stop_the_telling() -> None:
    wire = Wire(refuses=away_until(5))
    log, out = await outbox(wire, story_begun())
    caller = asyncio.create_task(out.tell((await log.read())[0]))
    await asyncio.sleep(1)
    caller.cancel()
    await asyncio.sleep(10)
    assert wire.told == [story_begun().subject]


@virtually
async def test_closing_stops_the_telling_and_the_next_start_goes_on() -> None:
    wire = Wire(refuses=away_until(5))
    log, out = await outbox(wire, ONE, TWO)
    await out.flush()
    await out.close()
    await asyncio.sleep(10)
    assert wire.told == []
    following = Outbox(log, wire, Metrics("illustrator"), wire.put)
    await asyncio.wait(await following.flush())
    assert wire.told == [ONE.subject, TWO.subject]
