"""A book by the stack as it ships: beside the time it may take, beside its engines' own seconds; and its memory."""

import asyncio
import contextlib
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import psutil

from bench.figure import Figure
from tests.e2e.stack import Stack, open_stack

ROUNDS = 2
LOOK_EVERY = 0.01  # seconds
WEIGH_EVERY = 0.25  # seconds; to weigh a stack costs some hundredths
LIMIT = 60.0  # seconds
PROMISED = 10.0  # seconds, on two cores


@dataclass(frozen=True)
class Made:
    cover: float  # seconds from the order until the cover can be fetched
    whole: float  # until the book is done
    cover_work: float  # seconds of the engines on the story and the cover
    work: float  # of the engines on everything


async def measure(folder: Path) -> list[Figure]:
    async with open_stack(folder, instant=False) as stack:
        await _workers_ready(stack)
        books = [await _made(stack) for _ in range(ROUNDS)]
        idle = _weight(stack)
        heaviest = await _heaviest(stack)
    cover, whole = median(book.cover for book in books), median(book.whole for book in books)
    cover_work, work = median(book.cover_work for book in books), median(book.work for book in books)
    return [
        Figure("book: order to done", whole, PROMISED, "s", "the ten seconds it may take on two cores"),
        Figure("book: order to done", whole, work, "s", "its engines' own seconds, added up"),
        Figure("book: order to cover", cover, cover_work, "s", "the story's and the cover's seconds, added up"),
        Figure("book: peak memory of the stack", heaviest, idle, "MiB", "the same stack idle"),
    ]


async def _workers_ready(stack: Stack) -> None:
    """A first book: the services may still be starting while the gateway is ready."""
    await stack.until(await _ordered(stack), "DONE", limit=LIMIT)


async def _made(stack: Stack) -> Made:
    begun = time.perf_counter()
    run = await _ordered(stack)
    async with asyncio.timeout(LIMIT):
        while not await _there(stack, run):  # noqa: ASYNC110  it is another process that makes it
            await asyncio.sleep(LOOK_EVERY)
    cover = time.perf_counter() - begun
    book = await stack.until(run, "DONE", "FAILED", limit=LIMIT)
    if book["failures"]:
        raise RuntimeError(f"expected a whole book, found {book['failures']}")
    return _of(book["timings"], cover)


async def _heaviest(stack: Stack) -> float:
    """MiB of the stack at most, while it makes a book; PSS, so that what processes share counts once."""
    run = await _ordered(stack)
    making = asyncio.create_task(stack.until(run, "DONE", "FAILED", limit=LIMIT))
    weights = [_weight(stack)]
    while not making.done():
        await asyncio.wait([making], timeout=WEIGH_EVERY)
        weights.append(_weight(stack))
    await making
    return max(weights)


def _weight(stack: Stack) -> float:
    assert stack.process is not None
    supervisor = psutil.Process(stack.process.pid)
    weights = []
    for process in (supervisor, *supervisor.children(recursive=True)):
        with contextlib.suppress(psutil.NoSuchProcess):  # a child that spoke its page
            weights.append(process.memory_full_info().pss)
    return sum(weights) / 2**20


def _of(timings: dict[str, Any], cover: float) -> Made:
    pictures = {one["page"]: one["elapsed"] for one in timings["pictures"]}
    voices = [one["elapsed"] for one in timings["voices"]]
    work = timings["story"] + sum(pictures.values()) + sum(voices)
    return Made(cover, timings["total"], timings["story"] + pictures[0], work)


async def _ordered(stack: Stack) -> str:
    run = await stack.order()
    if run is None:
        raise RuntimeError("the order was not taken")
    return run


async def _there(stack: Stack, run: str) -> bool:
    async with stack.http.get(stack.url(f"/api/runs/{run}/images/cover.png")) as answer:
        return answer.status == 200
