"""Seeded worlds in which everything goes wrong, and every book gets made all the same.

`IYAGI_SEED=n pytest tests/simulation` plays the one world of that seed.
"""

import os

import pytest

from tests.simulation.invariants import identity, verdict
from tests.simulation.tools import KeptArtifacts
from tests.simulation.weather import Weather
from tests.simulation.world import World, played

WORLDS = 200
SEEDS = [int(os.environ["IYAGI_SEED"])] if "IYAGI_SEED" in os.environ else range(WORLDS)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_disturbed_world_ends_like_a_calm_one(seed: int) -> None:
    calm, disturbed = World(seed, Weather.calm(seed)), World(seed, Weather.drawn(seed))
    assert played(calm, verdict) == []
    assert played(disturbed, verdict) == [], disturbed.weather
    assert disturbed.weather.losses or identity(disturbed) == identity(calm)


@pytest.mark.parametrize("seed", [3, 12])
def test_the_same_seed_takes_the_same_course(seed: int) -> None:
    worlds = [World(seed, Weather.drawn(seed)) for _ in range(2)]
    for world in worlds:
        played(world, verdict)
    first, second = (course(world) for world in worlds)
    assert first == second


def course(world: World) -> list[str]:
    """Everything that the gateway heard and decided, with the readers' numbers for run ids, which are drawn anew."""
    numbers = {reader.run: str(reader.n) for reader in world.readers}
    facts = (one.record for one in world.log_of_record.disk.facts)
    return [f"{fact.source} {fact.fact.subject.replace(fact.run, numbers[fact.run])}" for fact in facts]


LOST = range(10)


@pytest.mark.parametrize("seed", LOST)
def test_a_book_whose_artifacts_nobody_has_any_more_is_made_whole_by_retries(seed: int) -> None:
    world = LossyWorld(seed, Weather(seed, storm=60, late=0.2, kill=0.003))
    assert played(world, verdict) == []
    assert world.lost


class LossyWorld(World):
    """For a while every artifact is lost by its worker and by the store, before the gateway has it."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.lost = 0
        for reader in self.readers:
            reader.plan = "retried"
        for host in self.hosts:
            host.artifacts = LossyArtifacts(self)

    @property
    def loses(self) -> bool:
        return self.lost < 3


class LossyArtifacts(KeptArtifacts):
    def __init__(self, world: LossyWorld) -> None:
        super().__init__()
        self._world = world

    def read(self, run: str, sha256: str) -> bytes | None:
        if self._world.loses:
            self._world.lost += (run, sha256) in self.kept
            self.kept.pop((run, sha256), None)
        return super().read(run, sha256)
