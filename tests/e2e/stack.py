"""A stack of real processes in a folder of its own, that a test may order from, kill and start again."""

import asyncio
import contextlib
import os
import shutil
import signal
import socket
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import psutil

from chassis.instance import log_path
from chassis.log import Recorded, open_file
from chassis.supervisor import running_nats
from tests.instant.tools import Script

READY_LIMIT = 60.0  # seconds
END_LIMIT = 15.0  # seconds
BRIEF = {"era_ko": "조선 시대", "place_ko": "깊은 산골", "characters_ko": "토끼, 호랑이", "topic_ko": "우정"}


@dataclass
class Stack:
    folder: Path
    env: Mapping[str, str]
    workers: int = 1
    instant: bool = True
    port: int = 0
    process: asyncio.subprocess.Process | None = None
    http: aiohttp.ClientSession = field(init=False)

    @property
    def home(self) -> Path:
        return self.folder / "var"

    @property
    def outputs(self) -> Path:
        return self.folder / "outputs"

    @property
    def script(self) -> Script:
        return Script(tally=self.folder / "tally")

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    # Processes

    async def start(self) -> None:
        """Start the supervisor, and all with it; returns at once."""
        kind = "instant" if self.instant else "real"
        environment = {
            **os.environ,
            "IYAGI_HOME": str(self.home),
            "IYAGI_OUTPUTS": str(self.outputs),
            "IYAGI_HOST": "127.0.0.1",
            "IYAGI_PORT": str(self.port),
            "INSTANT_TALLY": str(self.script.tally),
            **self.env,
        }
        with (self.folder / "log").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.e2e.supervised", kind, str(self.workers)),
                env=environment,
                stdout=log,
                stderr=log,
            )

    async def ready(self) -> None:
        async with asyncio.timeout(READY_LIMIT):
            while True:
                with contextlib.suppress(aiohttp.ClientError, OSError, TimeoutError):
                    async with self.http.get(self.url("/readyz")) as answer:
                        if answer.status == 200:
                            return
                await asyncio.sleep(0.05)

    def children(self) -> dict[str, list[int]]:
        """The pids below the supervisor, by what each is: gateway, story, …, nats-server."""
        found: dict[str, list[int]] = {}
        if self.process is None or self.process.returncode is not None:
            return found
        with contextlib.suppress(psutil.NoSuchProcess):
            for child in psutil.Process(self.process.pid).children(recursive=True):
                with contextlib.suppress(psutil.NoSuchProcess):
                    if (name := _name(child.cmdline())) is not None:
                        found.setdefault(name, []).append(child.pid)
        return found

    def kill(self, pid: int) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)

    async def kill_all(self) -> None:
        """The supervisor dies, and its children with it."""
        assert self.process is not None
        self.kill(self.process.pid)
        await self.process.wait()

    def wipe_broker(self) -> None:
        """The broker and its disk are gone at once."""
        for pid in self.children().get("nats-server", []):
            self.kill(pid)
        shutil.rmtree(self.home / "nats", ignore_errors=True)

    async def stop(self) -> int:
        assert self.process is not None
        if self.process.returncode is None:
            self.process.terminate()
        async with asyncio.timeout(END_LIMIT):
            return await self.process.wait()

    # Readers

    async def recorded(self) -> list[Recorded]:
        """The log of record, as it stands."""
        async with open_file(log_path(self.home, "gateway", 1)) as log:
            facts: list[Recorded] = []
            while more := await log.read(after=facts[-1].position if facts else 0):
                facts += more
            return facts

    @property
    def nats_url(self) -> str:
        url = running_nats(self.home)
        assert url is not None
        return url

    async def text(self, path: str) -> str:
        async with self.http.get(self.url(path)) as answer:
            assert answer.status == 200, (path, answer.status)
            return await answer.text()

    async def order(self, **fields: Any) -> str | None:
        """A run's id, or None when nobody took the order."""
        try:
            async with self.http.post(self.url("/api/runs"), json={**BRIEF, **fields}) as answer:
                return str((await answer.json())["run_id"]) if answer.status == 201 else None
        except (aiohttp.ClientError, OSError, TimeoutError):
            return None

    async def get(self, path: str) -> Any:
        async with self.http.get(self.url(path)) as answer:
            assert answer.status == 200, (path, answer.status, await answer.text())
            return await answer.json()

    async def post(self, path: str, body: Any = None) -> int:
        async with self.http.post(self.url(path), json=body) as answer:
            return answer.status

    async def until(self, run: str, *statuses: str, limit: float = 60.0) -> dict[str, Any]:
        """The run's book once it has one of these statuses."""
        async with asyncio.timeout(limit):
            while True:
                with contextlib.suppress(aiohttp.ClientError, OSError, TimeoutError):
                    async with self.http.get(self.url(f"/api/runs/{run}/book")) as answer:
                        if answer.status == 200 and (book := await answer.json())["status"] in statuses:
                            return dict(book)
                await asyncio.sleep(0.05)


def _name(command: list[str]) -> str | None:
    for word in command:
        if word.startswith("services."):
            return word.removeprefix("services.")
        if word.endswith("nats-server"):
            return "nats-server"
    if "tests.instant" in command:
        return command[command.index("tests.instant") + 1]
    return None


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@asynccontextmanager
async def open_stack(
    folder: Path, workers: int = 1, instant: bool = True, start: bool = True, **env: str
) -> AsyncIterator[Stack]:
    stack = Stack(folder, env, workers, instant, free_port())
    folder.mkdir(parents=True, exist_ok=True)
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as http:
        stack.http = http
        try:
            if start:
                await stack.start()
                await stack.ready()
            yield stack
        finally:
            if stack.process is not None and stack.process.returncode is None:
                await stack.stop()
