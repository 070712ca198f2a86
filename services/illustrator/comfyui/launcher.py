"""Keeps a ComfyUI of this host running where none answers, and stops what it started and nothing else."""

import asyncio
import os
import shlex
import signal
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import structlog
from yarl import URL

from chassis.supervisor import Limits
from chassis.supervisor.child import first_of, within
from chassis.tether import tethered
from contracts.errors import MissingTool
from services.illustrator.comfyui.errors import NotStarted, ServerAway
from services.illustrator.comfyui.server import Server

LOOPBACK = ("127.0.0.1", "localhost", "::1")
PYTHONS = (".venv/bin/python", "venv/bin/python", "python_embeded/python.exe")  # of ComfyUI's own environment
OPTIONS = ("--preview-method", "auto", "--disable-metadata")
OURS = "IYAGI_"  # variables that are no business of ComfyUI's

log = structlog.get_logger()


@dataclass(frozen=True)
class Watch:
    """How a ComfyUI of our own is looked after; all in seconds."""

    start: float = 300.0  # for it to answer; custom nodes may take their time
    unanswered: float = 120.0  # before one that lives is started again: while a model loads it answers slowly
    look: float = 2.0
    limits: Limits = field(default_factory=lambda: Limits(first_pause=1.0, longest_pause=60.0, settled_after=60.0))


def command_of(line: str, folder: Path | None, url: str) -> list[str]:
    """The command line to start, from a whole one or from ComfyUI's folder. Raises `MissingTool`."""
    if line:
        return shlex.split(line)
    assert folder is not None
    main = folder / "main.py"
    if not main.is_file():
        raise MissingTool(
            tool=f"ComfyUI in {folder}", remedy="IYAGI_COMFYUI_FOLDER is the folder that holds its main.py"
        )
    python = next((str(folder / path) for path in PYTHONS if (folder / path).exists()), "python3")
    at = URL(url)
    return [python, str(main.absolute()), "--listen", str(at.host), "--port", str(at.port), *OPTIONS]


@asynccontextmanager
async def launched(server: Server, command: Sequence[str], watch: Watch | None = None) -> AsyncIterator[None]:
    """Have a ComfyUI at this address: the one that answers, else one of our own for as long as this is open.

    Raises `NotStarted` when it does not answer in time, `MissingTool` when it cannot be here at all.
    """
    if URL(server.name).host not in LOOPBACK:
        remedy = "IYAGI_COMFYUI_URLS begins with an address of this host, where it is to be started"
        raise MissingTool(tool=f"a ComfyUI of this host at {server.name}", remedy=remedy)
    launcher = Launcher(server, command, watch or Watch())
    keeping = asyncio.create_task(launcher.keep())
    try:
        await launcher.answered()
        yield
    finally:
        keeping.cancel()
        await asyncio.gather(keeping, return_exceptions=True)


class Launcher:
    def __init__(self, server: Server, command: Sequence[str], watch: Watch) -> None:
        self._server = server
        self._command = command
        self._watch = watch
        self._why = "nothing was tried"
        self._heard = 0.0  # when it answered last

    async def answered(self) -> None:
        began = time.monotonic()
        while not await self._answers():
            if time.monotonic() - began > self._watch.start:
                command = shlex.join(self._command)
                raise NotStarted(command=command, url=self._server.name, seconds=self._watch.start, why=self._why)
            await asyncio.sleep(min(self._watch.look, 0.5))

    async def keep(self) -> None:
        """Whenever nobody answers, start one; when ours ends or falls silent, start another, ever more patiently."""
        pause = 0.0
        while True:
            if await self._answers():
                await asyncio.sleep(self._watch.look)
                continue
            began = time.monotonic()
            await self._one_life()
            pause = self._watch.limits.next_pause(pause, time.monotonic() - began)
            log.warning("our ComfyUI is started again", again_in=pause, why=self._why)
            await asyncio.sleep(pause)

    async def _one_life(self) -> None:
        """It leads a session of its own, so that what it starts ends with it, and is tied to this process."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
        process = await asyncio.create_subprocess_exec(
            *tethered(self._command), stdin=asyncio.subprocess.DEVNULL, env=environment, start_new_session=True
        )
        log.info("ComfyUI started", child=process.pid, command=shlex.join(self._command))
        try:
            await first_of(process.wait(), self._silence())
        finally:
            await asyncio.shield(self._ended(process))

    async def _ended(self, process: asyncio.subprocess.Process) -> None:
        if process.returncode is None:
            process.terminate()
            if not await within(self._watch.limits.grace, process.wait()):
                log.warning("ComfyUI killed", child=process.pid, after=self._watch.limits.grace)
        with suppress(ProcessLookupError):  # what it started lives in its group, and must not outlive it
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()

    async def _silence(self) -> None:
        """Until it does not answer for long; the first answer may take longer."""
        begun = now = time.monotonic()
        while now - max(begun, self._heard) < (self._watch.unanswered if self._heard > begun else self._watch.start):
            await asyncio.sleep(self._watch.look)
            await self._answers()
            now = time.monotonic()

    async def _answers(self) -> bool:
        try:
            await self._server.stats()
        except ServerAway as error:
            self._why = str(error)
            return False
        self._heard = time.monotonic()
        return True
