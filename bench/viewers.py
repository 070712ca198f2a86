"""A book told to a hundred viewers through uvicorn, beside the same to one: a hundredfold is what nobody can beat."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path

from bench.figure import Figure, in_turns
from services.gateway import front
from services.gateway.gateway import Gateway, open_gateway
from services.gateway.http.app import build
from services.gateway.http.server import Server, listen
from services.gateway.settings import GatewaySettings
from tests.examples import page_written, record, run_cancelled, run_created

NOWHERE = "nats://127.0.0.1:1"  # nobody listens there: what is measured is between the log and the viewers
VIEWERS = 100
REVISIONS = 20  # of one page, each a frame
ROUNDS = 3
UPDATE = b"event: update\n"


async def measure(folder: Path) -> list[Figure]:
    async with _serving(folder) as (gateway, port):
        runs = count()

        async def many() -> float:
            return await _told(gateway, port, f"20250301_090000_{next(runs):06x}", VIEWERS)

        async def one() -> float:
            return await _told(gateway, port, f"20250301_090000_{next(runs):06x}", 1)

        hundred, single = await in_turns(many, one, ROUNDS)
    frames = REVISIONS + 1
    beside = f"one viewer; {VIEWERS} is the limit"
    return [Figure(f"viewers: frames to {VIEWERS}", VIEWERS * frames / hundred, frames / single, "frames/s", beside)]


@asynccontextmanager
async def _serving(folder: Path) -> AsyncIterator[tuple[Gateway, int]]:
    settings = GatewaySettings(
        home=folder / "var", outputs=folder / "outputs", nats_url=NOWHERE, port=0, log_level="error"
    )
    async with open_gateway(settings) as gateway:
        listener = listen("127.0.0.1", 0)
        server = Server(build(gateway, front.load()), settings.request_seconds, gateway.leaving)
        running = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            yield gateway, listener.getsockname()[1]
        finally:
            server.leave()
            await running


async def _told(gateway: Gateway, port: int, run: str, viewers: int) -> float:
    """Seconds from the first fact until every viewer has seen the last frame."""
    await gateway.ledger.hear(record(run_created(run)), {})
    arrived: asyncio.Queue[None] = asyncio.Queue()
    async with asyncio.TaskGroup() as tasks:
        for _ in range(viewers):
            tasks.create_task(_watch(port, run, arrived))
        for _ in range(viewers):
            await arrived.get()
        begun = time.perf_counter()
        for revision in range(REVISIONS):
            fact = page_written(0, revision, run=run, text=f"{revision}번째 제목")
            await gateway.ledger.hear(record(fact), {})
        await gateway.ledger.hear(record(run_cancelled(run=run)), {})
    return time.perf_counter() - begun


async def _watch(port: int, run: str, arrived: asyncio.Queue[None]) -> None:
    """Look on until the run ends; every frame must have come."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    path = f"/api/runs/{run}/events"
    writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n".encode())
    seen = await reader.readuntil(UPDATE)
    arrived.put_nowait(None)
    seen += await reader.read()
    writer.close()
    if (found := seen.count(UPDATE)) != REVISIONS + 2:
        raise RuntimeError(f"expected {REVISIONS + 2} updates, found {found}")
