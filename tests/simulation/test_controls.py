"""The teeth of the simulation: with one line of the protocol broken, some of the same worlds end badly."""

from collections.abc import Callable
from uuid import uuid4

import pytest

from chassis.job import Handed
from chassis.worker import Worker
from contracts.facts import BY_NAME, Fact
from contracts.record import CloudEvent, Record
from services.gateway.broker import Broker
from tests.fakes.memory_log import Outgoing
from tests.simulation.invariants import verdict
from tests.simulation.life import Life
from tests.simulation.weather import Weather
from tests.simulation.world import World, played

SEEDS = range(12)


def stormy(seed: int, wipes: int = 0) -> Weather:
    return Weather(seed, storm=120, kill=0.01, fail=0.03, late=0.2, restarts=1, wipes=wipes)


def some_break(world: Callable[[int], World]) -> bool:
    return any(played(world(seed), verdict) for seed in SEEDS)


@pytest.mark.parametrize("wipes", [0, 1])
def test_as_it_is_none_of_these_worlds_ends_badly(wipes: int) -> None:
    assert {seed: broken for seed in SEEDS if (broken := played(World(seed, stormy(seed, wipes)), verdict))} == {}


class AcknowledgesFirst(Worker):
    async def _settle(self, delivery: Handed, record: Record) -> None:
        await delivery.ack()
        await super()._settle(delivery, record)


def test_to_acknowledge_before_the_log_loses_runs() -> None:
    assert some_break(lambda seed: World(seed, stormy(seed), worker=AcknowledgesFirst))


class ForgetfulWorld(World):
    """What was not told at a crash is never told."""

    def _bury(self, life: Life) -> None:
        disk = self._ports[life].host.disk
        disk.outbox = {
            position: outgoing if outgoing.told_seq is not None else Outgoing(told_seq=0)
            for position, outgoing in disk.outbox.items()
        }
        super()._bury(life)


def test_to_drop_the_outbox_at_a_crash_loses_runs() -> None:
    assert some_break(lambda seed: ForgetfulWorld(seed, stormy(seed)))


def test_ids_that_are_drawn_make_facts_happen_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    def believing(_: type[Record], event: CloudEvent) -> Record:
        fact = BY_NAME[event.type].model_validate({**event.data, "run": event.subject})
        return Record(
            fact=fact,
            source=event.source,
            time=event.time,
            causationid=event.causationid,
            traceparent=event.traceparent,
        )

    monkeypatch.setattr(Fact, "id", property(lambda _: str(uuid4())))
    monkeypatch.setattr(Record, "from_event", classmethod(believing))
    assert some_break(lambda seed: World(seed, stormy(seed)))


def test_a_wiped_broker_that_is_not_told_again_loses_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    async def silent(_: Broker) -> None:
        pass

    monkeypatch.setattr(Broker, "_tell_again", silent)
    assert some_break(lambda seed: World(seed, stormy(seed, wipes=1)))
