"""The newest hundred books are kept; of an older one nothing is left, on the wire, in the store or in the outputs."""

import asyncio
import base64
from pathlib import Path

import nats

from tests.e2e.stack import Stack, open_stack
from tests.e2e.until import until

KEPT = 100
AT_ONCE = 10  # orders, so that the books of one batch are made side by side
GONE: list[int] = [404] * 3


async def test_a_hundred_and_one_books_in_a_row_leave_a_hundred(tmp_path: Path) -> None:
    async with open_stack(tmp_path) as stack:
        first = await made(stack, 1)
        newest = [run for _ in range(KEPT // AT_ONCE) for run in await made(stack, AT_ONCE)]
        await until(lambda: nothing_left(stack, first[0]))
        assert sorted(folder.name for folder in stack.outputs.iterdir() if folder.is_dir()) == sorted(newest)
        assert await statuses(stack, first[0]) == GONE
        assert await statuses(stack, newest[0]) == [200] * 3
        assert {run for run, _ in await stored(stack)} == set(newest)


async def made(stack: Stack, count: int) -> list[str]:
    ordered = await asyncio.gather(*(stack.order(panels=1) for _ in range(count)))
    runs = [run for run in ordered if run is not None]
    assert len(runs) == count
    for run in runs:
        assert (await stack.until(run, "DONE", "FAILED"))["status"] == "DONE"
    return runs


async def nothing_left(stack: Stack, run: str) -> bool:
    of_run = [digest for held, digest in await stored(stack) if held == run]
    return not of_run and not await on_the_wire(stack, run) and not (stack.outputs / run).exists()


async def on_the_wire(stack: Stack, run: str) -> dict[str, int]:
    """How many messages are on each of the run's subjects."""
    return await subjects(stack, "FACTS", f"*.*.{run}.>")


async def stored(stack: Stack) -> list[tuple[str, str]]:
    """Run and digest of every object, by the metadata that the store holds."""
    metadata = await subjects(stack, "OBJ_ARTIFACTS", "$O.ARTIFACTS.M.>")
    names = [base64.urlsafe_b64decode(subject.rpartition(".")[2]).decode() for subject in metadata]
    return [(run, digest) for run, _, digest in (name.partition(".") for name in names)]


async def subjects(stack: Stack, stream: str, wanted: str) -> dict[str, int]:
    client = await nats.connect(stack.nats_url)
    try:
        info = await client.jetstream().stream_info(stream, subjects_filter=wanted)
    finally:
        await client.close()
    return info.state.subjects or {}


async def statuses(stack: Stack, run: str) -> list[int]:
    found = []
    for path in ("", "/book", "/images/cover.png"):
        async with stack.http.get(stack.url(f"/api/runs/{run}{path}")) as answer:
            found.append(answer.status)
    return found
