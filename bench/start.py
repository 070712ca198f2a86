"""From nothing to ready, all processes: beside the time that their imports alone take, one process after the other."""

import asyncio
import sys
import time
from pathlib import Path
from statistics import median

from bench.figure import Figure
from tests.e2e.stack import open_stack

ROUNDS = 1
MODULES = (
    "tests.e2e.supervised",
    "services.gateway.__main__",
    "services.story.__main__",
    "services.illustrator.__main__",
    "services.narrator.__main__",
    "services.transcriber.__main__",
)


async def measure(folder: Path) -> list[Figure]:
    starts, imports = [], []
    for n in range(ROUNDS):
        imports.append(sum([await _imported(module) for module in MODULES]))
        starts.append(await _started(folder / str(n)))
    bare = median(imports)
    return [Figure("start: until /readyz", median(starts), bare, "s", "imports of its processes, one by one")]


async def _imported(module: str) -> float:
    begun = time.perf_counter()
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", f"import {module}")
    if (status := await child.wait()) != 0:
        raise RuntimeError(f"{module} cannot be imported: {status}")
    return time.perf_counter() - begun


async def _started(folder: Path) -> float:
    begun = time.perf_counter()
    async with open_stack(folder, instant=False):
        return time.perf_counter() - begun
