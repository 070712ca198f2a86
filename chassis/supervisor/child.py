"""One process that is started again whenever it ends, until it is told to stop."""

import asyncio
import os
import signal
import time
from collections.abc import Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import structlog

from chassis.tether import tethered

log = structlog.get_logger()


@dataclass(frozen=True)
class Limits:
    """How patient the supervisor is; all in seconds."""

    first_pause: float = 0.2
    longest_pause: float = 10.0
    settled_after: float = 30.0  # who lived this long is started again after the first pause
    grace: float = 8.0  # for a service to end by itself
    nats_grace: float = 1.0

    def next_pause(self, last: float, lived: float) -> float:
        """The pause before the next start; `last` is 0 when there was none."""
        if last == 0 or lived >= self.settled_after:
            return self.first_pause
        return min(last * 2, self.longest_pause)


class Child:
    """A command kept running. It leads a session of its own, so that a Ctrl-C reaches the supervisor alone."""

    def __init__(self, name: str, command: Sequence[str], env: Mapping[str, str], limits: Limits) -> None:
        self.name = name
        self._command = command
        self._env = env
        self._limits = limits

    async def keep(self, stop: asyncio.Event, grace: float, inherited: int) -> None:
        """Run until `stop`, then end within `grace` seconds; cancelled, end at once.

        The descriptor `inherited` stays open in the child for as long as it lives.
        """
        pause = 0.0
        while not stop.is_set():
            started = time.monotonic()
            status = await self._live(stop, grace, inherited)
            if stop.is_set():
                return
            pause = self._limits.next_pause(pause, time.monotonic() - started)
            log.warning("process ended", process=self.name, status=status, again_in=pause)
            await within(pause, stop.wait())

    async def _live(self, stop: asyncio.Event, grace: float, inherited: int) -> int:
        process = await asyncio.create_subprocess_exec(
            *tethered(self._command),
            stdin=asyncio.subprocess.DEVNULL,
            env=self._env,
            start_new_session=True,
            pass_fds=(inherited,),
        )
        log.info("process started", process=self.name, child=process.pid)
        try:
            await first_of(process.wait(), stop.wait())
            if process.returncode is None:
                process.terminate()
                if not await within(grace, process.wait()):
                    log.warning("process killed", process=self.name, child=process.pid, after=grace)
        finally:
            with suppress(ProcessLookupError):  # what it started lives in its group, and must not outlive it
                os.killpg(process.pid, signal.SIGKILL)
            status = await process.wait()
        return status


async def first_of(*happenings: Coroutine[Any, Any, Any]) -> None:
    """Wait for the first, give up the others; an error in one of those that happened is raised."""
    tasks = [asyncio.ensure_future(happening) for happening in happenings]
    try:
        happened, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in happened:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def within(limit: float, happening: Coroutine[Any, Any, Any]) -> bool:
    """Whether it happened within so many seconds."""
    try:
        await asyncio.wait_for(happening, limit)
    except TimeoutError:
        return False
    return True
