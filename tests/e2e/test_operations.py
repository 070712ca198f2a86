"""The services as they ship: a real book, what they use while nothing happens, and how they leave."""

import asyncio
import io
import json
from pathlib import Path
from typing import Any

import aiohttp
import numpy as np
import psutil
import pytest
import soundfile
from PIL import Image

from tests.e2e.stack import Stack, open_stack
from tests.e2e.until import until

WATCHED = 15.0  # seconds
WATCHES = 4  # at most: what else the machine does only ever adds
IDLE_SHARE = 0.02  # of one core: the work of 0.7 % alone counts as 1.4 % beside a busy neighbour
IDLE_MEMORY = 600e6  # bytes, shared ones counted once
SETTLED = 0.05  # seconds of work in one second, below which what was begun is over
LEAVE_WITHIN = 10.0  # seconds
SERVICES = {"gateway", "story", "illustrator", "narrator", "transcriber", "nats-server"}
VIEWERS = 10


async def test_a_real_book_has_words_pictures_and_voices_and_then_the_services_rest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with open_stack(tmp_path, instant=False) as stack:
        run = await stack.order()
        assert run is not None
        book = await stack.until(run, "DONE", "FAILED", limit=120)
        assert (book["status"], book["failures"]) == ("DONE", [])
        for page in book["pages"]:
            await check_page(stack, run, page)
        assert book["story"]["engine"] == "embedded"

        processes = family(stack)
        await until(lambda: at_rest(processes))
        share, memory = await least_use_of(processes)
    with capsys.disabled():
        print(f"\nat rest: {share:.2%} of a core, {memory / 1e6:.0f} MB")  # noqa: T201
    assert (share < IDLE_SHARE, memory < IDLE_MEMORY) == (True, True), f"{share:.2%} of a core, {memory / 1e6:.0f} MB"
    ended = [line for line in (tmp_path / "log").read_text().splitlines() if '"run ended"' in line]
    assert [json.loads(line)["run_id"] for line in ended] == [run]


async def check_page(stack: Stack, run: str, page: dict[str, Any]) -> None:
    assert any("가" <= letter <= "힣" for letter in page["text"])
    assert (page["picture"]["engine"], page["narration"]["engine"]) == ("embedded", "espeak-ng")
    picture = Image.open(io.BytesIO(await fetched(stack, page["picture"]["url"])))
    assert (picture.format, picture.size) == ("PNG", (1024, 1024))
    assert len(picture.convert("RGB").resize((64, 64)).getcolors(64 * 64) or []) > 16
    sound, rate = soundfile.read(io.BytesIO(await fetched(stack, page["narration"]["url"])))
    assert abs(len(sound) / rate - page["narration"]["duration"]) < 0.05
    assert np.abs(sound).max() > 0.05


async def test_a_stack_that_is_asked_to_end_leaves_within_ten_seconds_with_viewers_connected(tmp_path: Path) -> None:
    async with open_stack(tmp_path, INSTANT_SLOW_WORD="느린", INSTANT_SLOW_SECONDS="600") as stack:
        run = await stack.order(topic_ko="느린 거북이")
        assert run is not None
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as http:
            viewers = [await http.get(stack.url(f"/api/runs/{run}/events")) for _ in range(VIEWERS)]
            assert {viewer.status for viewer in viewers} == {200}
            below = [process for process in family(stack) if process.pid != pid(stack)]
            assert set(stack.children()) == SERVICES - {"transcriber"}
            async with asyncio.timeout(LEAVE_WITHIN):
                assert await stack.stop() == 0
            left = [await asyncio.wait_for(viewer.read(), LEAVE_WITHIN) for viewer in viewers]
        assert [frames.endswith(b"retry: 500\n\n") for frames in left] == [True] * VIEWERS
        assert [process.pid for process in below if process.is_running()] == []


def pid(stack: Stack) -> int:
    assert stack.process is not None
    return stack.process.pid


def family(stack: Stack) -> list[psutil.Process]:
    supervisor = psutil.Process(pid(stack))
    return [supervisor, *supervisor.children(recursive=True)]


async def at_rest(processes: list[psutil.Process]) -> bool:
    before = worked(processes)
    await asyncio.sleep(1)  # the stretch over which it is measured
    return worked(processes) - before < SETTLED


async def least_use_of(processes: list[psutil.Process]) -> tuple[float, float]:
    share, memory = await use_of(processes)
    for _ in range(WATCHES - 1):
        if share >= IDLE_SHARE:
            share, memory = min((share, memory), await use_of(processes))
    return share, memory


async def use_of(processes: list[psutil.Process]) -> tuple[float, float]:
    """The share of one core, and the bytes of memory."""
    clock = asyncio.get_running_loop().time
    before, since = worked(processes), clock()
    await asyncio.sleep(WATCHED)  # the stretch over which it is measured
    share = (worked(processes) - before) / (clock() - since)
    return share, sum(process.memory_full_info().pss for process in processes)


def worked(processes: list[psutil.Process]) -> float:
    """Seconds of CPU so far."""
    return sum(sum(process.cpu_times()[:2]) for process in processes)


async def fetched(stack: Stack, path: str) -> bytes:
    async with stack.http.get(stack.url(path)) as answer:
        assert answer.status == 200
        return await answer.read()
