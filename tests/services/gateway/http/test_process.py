"""The gateway as a process of its own: how it leaves, and what it stands."""

import asyncio
import json
import os
import resource
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest

from tests.services.gateway.http.serving import NOWHERE, ORDER, PATIENCE
from tests.services.gateway.http.watching import Frame, until, watch

LEAVE_WITHIN = 10.0  # seconds


@dataclass
class Process:
    process: asyncio.subprocess.Process
    client: httpx2.AsyncClient
    home: Path

    async def order(self) -> httpx2.Response:
        return await self.client.post("/api/runs", json=ORDER)

    async def left(self) -> int:
        async with asyncio.timeout(LEAVE_WITHIN):
            return await self.process.wait()


@asynccontextmanager
async def started(home: Path) -> AsyncIterator[Process]:
    env = {
        **os.environ,
        "IYAGI_HOME": str(home / "var"),
        "IYAGI_OUTPUTS": str(home / "outputs"),
        "IYAGI_NATS_URL": NOWHERE,
        "IYAGI_PORT": "0",
        "IYAGI_LOG_FORMAT": "json",
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "services.gateway", env=env, stderr=asyncio.subprocess.PIPE
    )
    try:
        async with asyncio.timeout(PATIENCE):
            address = await _address(process)
        async with httpx2.AsyncClient(base_url=address, timeout=PATIENCE) as client:
            yield Process(process, client, home)
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def _address(process: asyncio.subprocess.Process) -> str:
    assert process.stderr
    while line := await process.stderr.readline():
        if (said := json.loads(line)).get("event") == "listening":
            return str(said["address"])
    raise AssertionError("it never listened")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_it_leaves_in_time_and_tells_its_viewers(tmp_path: Path, number: signal.Signals) -> None:
    async with started(tmp_path) as gateway:
        run = (await gateway.order()).json()["run_id"]
        seen: list[list[Frame]] = [[] for _ in range(5)]
        watching = [asyncio.create_task(watch(gateway.client, f"/api/runs/{run}/events", one)) for one in seen]
        for one in seen:
            await until(one, 1)
        raw = asyncio.create_task(gateway.client.get(f"/api/runs/{run}/events"))
        await asyncio.gather(*(gateway.client.get(f"/api/runs/{run}") for _ in range(5)))  # so that it is there too
        gateway.process.send_signal(number)

        assert await gateway.left() == 0
        assert [len(frames) for frames in await asyncio.gather(*watching)] == [1] * 5  # ended, not cut
        assert (await raw).text.endswith(": leaving\nretry: 500\n\n")


async def test_orders_are_accepted_while_nats_is_away_and_are_there_after_a_crash(tmp_path: Path) -> None:
    async with started(tmp_path) as gateway:
        runs = [(await gateway.order()).json()["run_id"] for _ in range(3)]
        gateway.process.kill()
        await gateway.left()
    async with started(tmp_path) as gateway:
        shelf = (await gateway.client.get("/api/runs")).json()["runs"]

    assert [(run["run_id"], run["status"]) for run in shelf] == [(run, "QUEUED") for run in reversed(runs)]


async def test_a_full_disk_refuses_an_order_and_accepts_the_next_when_there_is_room(tmp_path: Path) -> None:
    async with started(tmp_path) as gateway:
        assert (await gateway.order()).status_code == 201
        [log] = (tmp_path / "var").glob("gateway-1.db-wal")
        pid = gateway.process.pid
        unlimited = resource.prlimit(pid, resource.RLIMIT_FSIZE)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (log.stat().st_size, unlimited[1]))
        full = await gateway.order()
        alive = await gateway.client.get("/healthz")
        resource.prlimit(pid, resource.RLIMIT_FSIZE, unlimited)
        again = await gateway.order()
        shelf = (await gateway.client.get("/api/runs")).json()["runs"]

    assert (full.status_code, full.json()["code"], full.json()["retryable"]) == (507, "disk_full", True)
    assert (alive.status_code, again.status_code, len(shelf)) == (200, 201, 2)


async def test_a_port_that_is_taken_ends_the_process_by_name(tmp_path: Path) -> None:
    async with started(tmp_path / "one") as gateway:
        env = {**os.environ, "IYAGI_HOME": str(tmp_path / "two"), "IYAGI_PORT": str(gateway.client.base_url.port)}
        second = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "services.gateway", env=env, stderr=asyncio.subprocess.PIPE
        )
        _, said = await second.communicate()

    assert second.returncode == 1
    assert b"is not available" in said
