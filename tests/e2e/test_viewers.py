"""A hundred viewers, late ones and those cut off at random: each sees what one calm viewer sees."""

import asyncio
import random
from pathlib import Path

import aiohttp

from tests.e2e.stack import Stack, open_stack

VIEWERS = 100
SEED = 20
PATIENCE = 90.0  # seconds
Frame = tuple[int, str]  # position and data


async def test_a_hundred_viewers_cut_off_at_random_see_what_a_calm_one_sees(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    async with open_stack(tmp_path, INSTANT_SECONDS="0.2") as stack:
        run = await stack.order()
        assert run is not None
        connector = aiohttp.TCPConnector(limit=0)
        async with aiohttp.ClientSession(connector=connector, timeout=aiohttp.ClientTimeout(total=PATIENCE)) as http:
            viewers = [
                asyncio.create_task(watch(http, stack, run, random.Random(chance.random()))) for _ in range(VIEWERS)
            ]
            await stack.until(run, "DONE", "FAILED")
            calm = await follow(http, stack, run, after=0)
            late = await follow(http, stack, run, after=None)
            seen = await asyncio.gather(*viewers)
    assert calm.ended
    assert len(calm.frames) > 10
    assert late.frames == calm.frames[-1:]
    assert seen == [calm.frames] * VIEWERS


class Seen:
    def __init__(self) -> None:
        self.frames: list[Frame] = []
        self.ended = False


async def watch(http: aiohttp.ClientSession, stack: Stack, run: str, chance: random.Random) -> list[Frame]:
    """Every frame, through as many connections as it takes."""
    frames: list[Frame] = []
    while True:
        after = frames[-1][0] if frames else 0
        seen = await follow(http, stack, run, after, cut_after=chance.randint(1, 6))
        frames += seen.frames
        if seen.ended:
            return frames


async def follow(
    http: aiohttp.ClientSession, stack: Stack, run: str, after: int | None, cut_after: int | None = None
) -> Seen:
    """The frames after this position, until the stream ends or so many have come."""
    headers = {} if after is None else {"Last-Event-ID": str(after)}
    seen, fields = Seen(), dict[str, str]()
    async with http.get(stack.url(f"/api/runs/{run}/events"), headers=headers) as answer:
        async for raw in answer.content:
            name, colon, value = raw.decode().rstrip("\n").partition(": ")
            if colon:
                fields[name] = value
                continue
            if "id" in fields:
                seen.frames.append((int(fields["id"]), fields["data"]))
            fields = {}
            if len(seen.frames) == cut_after:
                return seen
    seen.ended = True
    return seen
