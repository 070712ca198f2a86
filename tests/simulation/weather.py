"""What befalls a world, all of it drawn from its seed."""

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from random import Random

from contracts.topology import ARTIFACTS
from tests.fakes.memory_broker import MemoryBroker

DEATHS = 4  # of one process at most: the fifth attempt at a piece of work is its last
LONGEST_DELAY = 45.0  # seconds, longer than the broker waits for an acknowledgement


@dataclass
class Weather:
    """For `storm` seconds any await may be late, fail or be the last; afterwards all is well."""

    seed: int
    storm: float = 0.0
    kill: float = 0.0  # chance per await, as are the next three
    fail: float = 0.0
    late: float = 0.0
    very_late: float = 0.0
    restarts: int = 0
    wipes: int = 0
    losses: int = 0  # of all artifacts that lie in the object store
    _deaths: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._random = Random(f"weather {self.seed}")

    @classmethod
    def calm(cls, seed: int) -> "Weather":
        return cls(seed)

    @classmethod
    def drawn(cls, seed: int) -> "Weather":
        draw = Random(f"forecast {seed}")
        return cls(
            seed,
            storm=draw.uniform(60, 240),
            kill=draw.choice((0.0, 0.003, 0.01)),
            fail=draw.choice((0.0, 0.01, 0.04)),
            late=draw.choice((0.0, 0.1, 0.3)),
            very_late=draw.choice((0.0, 0.004)),
            restarts=draw.choice((0, 1, 3)),
            wipes=draw.choice((0, 0, 1, 2)),
            losses=draw.choice((0, 0, 1)),
        )

    @property
    def raging(self) -> bool:
        return asyncio.get_running_loop().time() < self.storm

    def clear_up(self) -> None:
        self.storm = 0.0

    def delay(self) -> float:
        if not self.raging:
            return 0.0
        if self._random.random() < self.very_late:
            return self._random.uniform(0, LONGEST_DELAY)
        return self._random.uniform(0, 0.5) if self._random.random() < self.late else 0.0

    def fails(self) -> bool:
        return self.raging and self._random.random() < self.fail

    def kills(self, name: str) -> bool:
        if not self.raging or self._random.random() >= self.kill or self._deaths[name] >= DEATHS:
            return False
        self._deaths[name] += 1
        return True

    def until_restart(self) -> float:
        """Seconds until a dead process is started again."""
        return self._random.uniform(0.1, 20)

    async def over(self, broker: MemoryBroker) -> None:
        """Let the broker suffer what is in store for it."""
        blows = [broker.down] * self.restarts + [broker.wipe] * self.wipes + [lambda: lose(broker)] * self.losses
        self._random.shuffle(blows)
        for blow in blows:
            await asyncio.sleep(self._random.uniform(0, self.storm / (len(blows) + 1)))
            blow()
            if not broker.up:
                await asyncio.sleep(self._random.uniform(0, 40))
                broker.back()


def lose(broker: MemoryBroker) -> None:
    broker.buckets.get(ARTIFACTS, {}).clear()
