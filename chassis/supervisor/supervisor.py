"""NATS and the services of one IYAGI_HOME, as child processes that live and end with this one."""

import asyncio
import signal
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import structlog

from chassis.filelock import hold
from chassis.nats_server import nats_address
from chassis.nats_source import ExternalNats, NatsSource
from chassis.supervisor.child import Child, Limits, first_of
from chassis.supervisor.children import children_lock

STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)
NATS_URL = Path("run", "nats.url")

log = structlog.get_logger()

OnReady = Callable[[str], Coroutine[Any, Any, None]]


class Supervisor:
    """Runs a table of commands beside a NATS server, until SIGINT, SIGTERM or `stop`.

    `env` is the whole environment of the commands, but for IYAGI_HOME and IYAGI_NATS_URL, which are added.
    `on_ready` is told the URL of NATS when all have been started; it is cancelled when they are to end.
    """

    def __init__(
        self,
        home: Path,
        commands: Mapping[str, Sequence[str]],
        env: Mapping[str, str],
        nats: NatsSource,
        on_ready: OnReady | None = None,
        limits: Limits | None = None,
    ) -> None:
        self._home = home.resolve()
        self._commands = commands
        self._env = env
        self._nats = nats
        self._on_ready = on_ready
        self._limits = limits or Limits()
        self._stop = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    async def run(self) -> None:
        """Keep all running until told to stop; `LogInUse` when another supervisor has this home."""
        with home_held(self._home), self._signals():
            async with children_lock(self._home / "run" / "children.lock") as lock:
                await self._run_beside_nats(lock)
        log.info("all ended", home=str(self._home))

    def stop(self) -> None:
        """End all in order; asked a second time, at once."""
        if not self._stop.is_set():
            log.info("ending", home=str(self._home))
            self._stop.set()
            return
        for task in self._tasks:
            task.cancel()

    async def _run_beside_nats(self, lock: int) -> None:
        if isinstance(self._nats, ExternalNats):
            await self._run_services(self._nats.url, lock)
            return
        with (
            nats_address(self._nats.path, self._home / "nats", self._home / "run") as address,
            announced(self._home, address.url),
        ):
            services_ended = asyncio.Event()
            server = Child("nats", address.command, self._env, self._limits)
            async with asyncio.TaskGroup() as group:
                self._add(group, server.keep(services_ended, self._limits.nats_grace, lock))
                await self._run_services(address.url, lock)
                services_ended.set()  # last: handing work over needs NATS

    async def _run_services(self, nats_url: str, lock: int) -> None:
        env = {**self._env, "IYAGI_HOME": str(self._home), "IYAGI_NATS_URL": nats_url}
        async with asyncio.TaskGroup() as group:
            for name, command in self._commands.items():
                service = Child(name, command, env, self._limits)
                self._add(group, service.keep(self._stop, self._limits.grace, lock))
            self._add(group, self._tell_ready(nats_url))

    async def _tell_ready(self, nats_url: str) -> None:
        """Outlives the callback, so that an empty table of commands waits for the end too."""
        if self._on_ready is not None:
            await first_of(self._on_ready(nats_url), self._stop.wait())
        await self._stop.wait()

    def _add(self, group: asyncio.TaskGroup, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.append(group.create_task(work))

    @contextmanager
    def _signals(self) -> Iterator[None]:
        loop = asyncio.get_running_loop()
        for number in STOP_SIGNALS:
            loop.add_signal_handler(number, self.stop)
        try:
            yield
        finally:
            for number in STOP_SIGNALS:
                loop.remove_signal_handler(number)


@contextmanager
def home_held(home: Path) -> Iterator[None]:
    """Be the only one who supervises this home; `LogInUse` names who does."""
    with hold(home / "supervisor.lock", home):
        yield


@contextmanager
def announced(home: Path, nats_url: str) -> Iterator[None]:
    """Leave the address of our own NATS where commands beside the supervisor find it."""
    note = home / NATS_URL
    note.write_text(nats_url, encoding="utf-8")
    try:
        yield
    finally:
        note.unlink(missing_ok=True)


def running_nats(home: Path) -> str | None:
    """The URL of the NATS that a supervisor runs in this home, if one does (or was killed there)."""
    note = home / NATS_URL
    return note.read_text(encoding="utf-8") if note.exists() else None
