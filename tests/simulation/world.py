"""A world: a broker, a gateway, two of each worker, readers and the weather, from one seed."""

import asyncio
from dataclasses import dataclass, field
from random import Random
from typing import Any

from chassis.worker import Worker
from services.gateway.gateway import Gateway
from tests.fakes.memory_broker import MemoryBroker
from tests.simulation.life import Life, track
from tests.simulation.processes import Host, Ports, Refusals, jobs_of, preside, work
from tests.simulation.readers import PLANS, Reader
from tests.simulation.virtual_time import run_virtually
from tests.simulation.weather import Weather

WORKERS = ("story", "illustrator", "narrator")
SETTLING = 40.0  # seconds in which the dead are back and what is still on its way arrives
LAST_DAY = 1800.0  # seconds of virtual time in which every run must have ended


@dataclass
class World:
    seed: int
    weather: Weather
    worker: type[Worker] = Worker
    gateway: tuple[Life, Gateway] | None = None
    surprises: list[str] = field(default_factory=list)  # what no process may do: end by itself, lose an exception
    broker: MemoryBroker = field(default_factory=MemoryBroker)
    over: bool = False

    def __post_init__(self) -> None:
        draw = Random(f"world {self.seed}")
        plans = [draw.choice(list(PLANS)) for _ in range(draw.choice((1, 1, 2, 3)))]
        retried = [n for n, plan in enumerate(plans) if plan == "retried"]
        self.refusals: Refusals = frozenset((n, page, 0) for n in retried for page in range(5) if draw.random() < 0.4)
        self.readers = [Reader(self, n, plan, Random(f"reader {self.seed} {n}")) for n, plan in enumerate(plans)]
        self.hosts = [Host("gateway", 1), *(Host(service, n) for service in WORKERS for n in (1, 2))]
        self._ports: dict[Life, Ports] = {}

    @property
    def log_of_record(self) -> Host:
        return self.hosts[0]

    async def play(self) -> None:
        """Until every reader has what was ordered; the rest of a world that stays behind is killed."""
        loop = asyncio.get_running_loop()
        loop.set_task_factory(track)
        loop.set_exception_handler(lambda _, context: self.surprises.append(repr(context)))
        for host in self.hosts:
            self.start(host)
        weather = asyncio.create_task(self.weather.over(self.broker))
        reading = [asyncio.create_task(reader.live()) for reader in self.readers]
        try:
            async with asyncio.timeout(LAST_DAY):
                await asyncio.gather(weather, *reading)
                self.weather.clear_up()
                await asyncio.sleep(SETTLING if self.weather.kill else 1)
        except TimeoutError:
            self.surprises.append(f"not everything was over after {LAST_DAY} s")
        finally:
            for task in (weather, *reading):
                task.cancel()
            await asyncio.gather(weather, *reading, return_exceptions=True)

    async def end(self) -> None:
        self.over = True
        for life in list(self._ports):
            life.die()
        await asyncio.sleep(1)

    # Processes

    def start(self, host: Host) -> None:
        life = Life(host.name, self.weather, self._bury)
        ports = self._ports[life] = Ports(life, host, self.broker)
        main = life.spawn(self._main(ports))
        main.add_done_callback(lambda done: self._ended(life, done))

    async def _main(self, ports: Ports) -> None:
        host = ports.host
        if host.service == "gateway":

            async def open_for_readers(gateway: Gateway) -> None:
                self.gateway = (ports.life, gateway)

            await preside(ports, open_for_readers)
        else:
            pace = Random(f"{host.name} {self.seed} {asyncio.get_running_loop().time()}")
            await work(ports, jobs_of(host.service, pace, self.refusals), self.worker)

    def _ended(self, life: Life, main: asyncio.Task[Any]) -> None:
        if not life.dead:
            why = "cancelled" if main.cancelled() else repr(main.exception())
            self.surprises.append(f"{life.name} ended by itself: {why}")
            life.die()

    def _bury(self, life: Life) -> None:
        ports = self._ports.pop(life)
        ports.bus.close()
        if self.gateway is not None and self.gateway[0] is life:
            self.gateway = None
        if not self.over:
            asyncio.get_running_loop().call_later(self.weather.until_restart(), self._restart, ports.host)

    def _restart(self, host: Host) -> None:
        if not self.over:
            self.start(host)


def played(world: World, *verdicts: Any) -> list[str]:
    """Play a world to its end; what broke."""

    async def main() -> list[str]:
        await world.play()
        broken = [*world.surprises]
        for verdict in verdicts:
            broken += verdict(world)
        await world.end()
        return broken

    return run_virtually(main())
