"""A viewer, as a browser's EventSource is one."""

import asyncio
import json
from dataclasses import dataclass
from typing import Any

import httpx2

from tests.services.gateway.http.serving import PATIENCE


@dataclass(frozen=True)
class Frame:
    event: str
    data: Any
    id: int | None = None


async def watch(
    client: httpx2.AsyncClient, url: str, seen: list[Frame] | None = None, last: int | None = None
) -> list[Frame]:
    """Every frame until the stream ends; `seen` gets them as they come."""
    frames = [] if seen is None else seen
    headers = {} if last is None else {"Last-Event-ID": str(last)}
    async with asyncio.timeout(PATIENCE), client.stream("GET", url, headers=headers) as answer:
        assert answer.status_code == 200, answer.status_code
        assert answer.headers["content-type"].startswith("text/event-stream")
        fields: dict[str, str] = {}
        async for line in answer.aiter_lines():
            if line:
                name, _, value = line.partition(": ")
                fields[name] = value
            elif "data" in fields:
                frames.append(Frame(fields["event"], json.loads(fields["data"]), _id(fields)))
                fields = {}
            else:
                fields = {}
    return frames


def _id(fields: dict[str, str]) -> int | None:
    return int(fields["id"]) if "id" in fields else None


async def until(frames: list[Frame], count: int) -> None:
    """Wait until so many frames have come."""
    async with asyncio.timeout(PATIENCE):
        while len(frames) < count:
            await asyncio.sleep(0.005)
