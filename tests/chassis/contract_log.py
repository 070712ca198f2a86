"""What every log promises, the real one and the one in memory."""

import inspect

import pytest

from chassis.log import PROCESS_DIED, Entry, Log, Recorded
from contracts.errors import WrongExpectedVersion
from contracts.facts import Fact
from contracts.record import Record
from tests.examples import (
    OTHER_RUN,
    RUN,
    page_illustrated,
    page_written,
    record,
    run_created,
    run_evicted,
    story_begun,
)

WRITTEN = record(page_written(1), 3, causationid=run_created().id)
BEGUN = record(story_begun(), 2, causationid=run_created().id)
ORDERED = record(run_created(), 1)
ELSEWHERE = record(run_created(OTHER_RUN), 4)


def told(fact: Record) -> Entry:
    return Entry(fact, tell=True)


def heard(fact: Record) -> Entry:
    return Entry(fact, tell=False)


async def appended(log: Log, *facts: Fact) -> list[Recorded]:
    return await log.append(*(told(record(fact)) for fact in facts))


class LogContract:
    async def test_a_new_log_is_empty(self, log: Log) -> None:
        assert await log.read() == []
        assert await log.untold() == []
        assert await log.own_runs() == []
        assert await log.aside() == []
        assert (await log.last_position(), await log.highest_told(), await log.noted("anything")) == (0, 0, None)

    async def test_what_is_appended_is_read_as_it_was_recorded(self, log: Log) -> None:
        new = await log.append(heard(ORDERED), told(BEGUN), told(ELSEWHERE))
        assert new == [Recorded(1, 1, ORDERED, True), Recorded(2, 2, BEGUN, True), Recorded(3, 1, ELSEWHERE, True)]
        stored = [Recorded(1, 1, ORDERED), Recorded(2, 2, BEGUN), Recorded(3, 1, ELSEWHERE)]
        assert await log.read() == stored
        assert await log.read(run=RUN) == stored[:2]
        assert await log.read(after=1) == stored[1:]
        assert await log.read(after=1, limit=1) == stored[1:2]
        assert await log.last_position() == 3

    async def test_a_fact_is_appended_once_and_stays_what_it_was_first(self, log: Log) -> None:
        await log.append(told(BEGUN))
        again = BEGUN.model_copy(update={"time": ORDERED.time, "source": "story/another"})
        assert await log.append(told(again)) == [Recorded(1, 1, BEGUN)]
        assert await log.read() == [Recorded(1, 1, BEGUN)]

    async def test_the_expected_version_guards_a_run_and_nothing_of_the_call_happens_otherwise(self, log: Log) -> None:
        await log.append(told(ORDERED), expected=0)
        with pytest.raises(WrongExpectedVersion) as refused:
            await log.append(told(BEGUN), told(ELSEWHERE), expected=0, notes={"passed": "9"})
        assert refused.value.values == {"run": RUN, "expected": 0, "found": 1}
        assert await log.read() == [Recorded(1, 1, ORDERED)]
        assert await log.noted("passed") is None
        await log.append(told(BEGUN), expected=1, notes={"passed": "10"})
        assert await log.noted("passed") == "10"

    async def test_runs_lie_in_the_order_of_their_last_facts(self, log: Log) -> None:
        assert await log.last_positions() == {}
        await log.append(told(ORDERED), told(ELSEWHERE), told(BEGUN))
        assert list((await log.last_positions()).items()) == [(ELSEWHERE.run, 2), (RUN, 3)]

    async def test_a_fact_is_found_by_its_id_unless_it_lost_its_race(self, log: Log) -> None:
        await log.append(told(BEGUN))
        assert await log.find(BEGUN.id) == BEGUN
        assert await log.find(WRITTEN.id) is None
        await log.lost(1)
        assert await log.find(BEGUN.id) is None

    async def test_runs_are_those_with_one_fact_and_without_another(self, log: Log) -> None:
        await appended(log, run_created(), run_created(OTHER_RUN), run_evicted(RUN))
        assert await log.runs("run.created", without="run.evicted") == [OTHER_RUN]
        assert await log.runs("run.evicted", without="") == [RUN]

    async def test_what_was_heard_is_not_ours_to_tell(self, log: Log) -> None:
        await log.append(heard(ORDERED), told(BEGUN), told(WRITTEN))
        assert [one.record for one in await log.untold()] == [BEGUN, WRITTEN]
        await log.told(2, seq=41)
        assert [one.record for one in await log.untold()] == [WRITTEN]
        assert await log.highest_told() == 41

    async def test_facts_are_found_by_their_cause_told_or_not_but_not_lost(self, log: Log) -> None:
        await log.append(told(BEGUN), told(WRITTEN), told(ELSEWHERE))
        await log.told(1, seq=5)
        assert [one.record for one in await log.caused_by(ORDERED.id)] == [BEGUN, WRITTEN]
        await log.lost(2)
        assert [one.record for one in await log.caused_by(ORDERED.id)] == [BEGUN]

    async def test_a_fact_that_lost_is_told_again_when_it_is_needed_after_all(self, log: Log) -> None:
        await log.append(told(BEGUN))
        await log.lost(1)
        assert await log.untold() == []
        await log.append(told(BEGUN))
        assert [one.record for one in await log.untold()] == [BEGUN]

    async def test_after_a_wipe_the_own_facts_of_the_runs_that_are_wanted_are_told_again(self, log: Log) -> None:
        await appended(log, page_illustrated(0), page_illustrated(1), page_illustrated(0, run=OTHER_RUN))
        for position in (1, 2, 3):
            await log.told(position, seq=position)
        await log.lost(2)
        assert await log.own_runs() == [RUN, OTHER_RUN]
        assert await log.tell_again([RUN]) == 1
        assert [one.position for one in await log.untold()] == [1]

    async def test_attempts_are_counted_ended_and_given_back(self, log: Log) -> None:
        assert [await log.begin_attempt("cause") for _ in range(3)] == [1, 2, 3]
        assert await log.begin_attempt("another") == 1
        await log.end_attempt("cause", 1, "engine_failed", "no GPU")
        await log.give_back("cause", 3)
        tries = [(one.code, one.reason) for one in await log.tries("cause")]
        assert tries == [("engine_failed", "no GPU"), (PROCESS_DIED, "the process died at work")]
        assert [one.code for one in await log.tries("cause", before=2)] == ["engine_failed"]
        assert await log.begin_attempt("cause") == 3

    async def test_what_is_set_aside_is_kept_with_its_reason_once(self, log: Log) -> None:
        await log.put_aside(7, "page.written.x", "not JSON", b"\xff\x00")
        await log.put_aside(7, "page.written.x", "something else", b"")
        await log.put_aside(3, "run.created.y", "no brief", b"{}")
        kept = [(one.seq, one.subject, one.reason, one.raw) for one in await log.aside()]
        assert kept == [(3, "run.created.y", "no brief", b"{}"), (7, "page.written.x", "not JSON", b"\xff\x00")]
        await log.forget_aside(3)
        assert [one.seq for one in await log.aside()] == [7]

    async def test_the_last_note_of_a_key_counts(self, log: Log) -> None:
        await log.note("stream_created", "monday")
        await log.note("stream_created", "tuesday")
        assert await log.noted("stream_created") == "tuesday"

    def test_no_promise_is_left_out(self, log: Log) -> None:
        promised = {name for name, member in inspect.getmembers(Log, inspect.isfunction) if not name.startswith("_")}
        assert promised <= {name for kind in type(log).__mro__[:1] for name in vars(kind)}
