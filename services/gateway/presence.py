"""Who is alive: the one thing that is not folded. Memory of what services say of themselves, forgotten soon."""

import asyncio

from pydantic import ValidationError

from chassis.bus import Bus
from contracts.live import ALIVE_FOR, Alive, Holding


class Presence:
    def __init__(self) -> None:
        self._seen: dict[str, tuple[float, Alive]] = {}

    async def listen(self, bus: Bus) -> None:
        await bus.listen(f"{Alive.name}.>", self._heard)

    async def _heard(self, subject: str, data: bytes) -> None:
        try:
            alive = Alive.model_validate_json(data)
        except ValidationError:
            return  # fleeting, and not ours: nothing to keep
        if alive.leaving:
            self._seen.pop(subject, None)
        else:
            self._seen[subject] = (_clock(), alive)

    def alive(self) -> list[Alive]:
        """Everyone heard of in the last `ALIVE_FOR` seconds, by service and instance."""
        oldest = _clock() - ALIVE_FOR
        self._seen = {subject: seen for subject, seen in self._seen.items() if seen[0] >= oldest}
        return sorted((alive for _, alive in self._seen.values()), key=lambda one: (one.service, one.instance))

    def holding(self, run: str) -> list[tuple[Alive, Holding]]:
        """Who has work of this run in hand."""
        return [(alive, held) for alive in self.alive() for held in alive.holding if held.run == run]


def _clock() -> float:
    return asyncio.get_running_loop().time()
