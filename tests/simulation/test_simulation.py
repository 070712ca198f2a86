"""Seeded worlds in which everything goes wrong, and every book gets made all the same.

`IYAGI_SEED=n pytest tests/simulation` plays the one world of that seed.
"""

import os
from collections.abc import Iterator

import pytest
import structlog

from tests.simulation.invariants import identity, verdict
from tests.simulation.weather import Weather
from tests.simulation.world import World, played

WORLDS = 200
SEEDS = [int(os.environ["IYAGI_SEED"])] if "IYAGI_SEED" in os.environ else range(WORLDS)


@pytest.fixture(autouse=True)
def silence() -> Iterator[None]:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger("critical"))
    yield
    structlog.reset_defaults()


@pytest.mark.parametrize("seed", SEEDS)
def test_a_disturbed_world_ends_like_a_calm_one(seed: int) -> None:
    calm, disturbed = World(seed, Weather.calm(seed)), World(seed, Weather.drawn(seed))
    assert played(calm, verdict) == []
    assert played(disturbed, verdict) == [], disturbed.weather
    assert disturbed.weather.losses or identity(disturbed) == identity(calm)
