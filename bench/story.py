"""A tale beside the bare filling of as many templates as it has sentences; and the memory that its teller takes."""

import asyncio
import sys
from pathlib import Path

from bench.figure import Figure, in_turns, timed
from contracts.book import MAX_PANELS, Brief, Options
from services.story.embedded.storyteller import EmbeddedStoryteller
from services.story.sentences import sentences
from services.story.tale import Draft
from tests.examples import SEED
from tests.services.story.examples import order

TALES = 50
ROUNDS = 3
BRIEF = Brief(era="조선 시대", place="깊은 산골 마을", characters="용감한 토끼와 호랑이", topic="우정")
TEMPLATE = "{a}{of} 마침내 {b}{to} 달려가 활짝 웃었어요."
WORDS = {"a": "토끼", "of": "는", "b": "호랑이", "to": "에게"}
PEAK = """
from pathlib import Path

def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))

before = peak()
import asyncio
from bench.story import tale
asyncio.run(tale(1))
print(before, peak())
"""


async def measure(_folder: Path) -> list[Figure]:
    told = sum([len(sentences(draft.text)) for seed in range(TALES) for draft in await tale(seed)])

    async def tell() -> float:
        return await _seconds(TALES)

    def fill() -> None:
        for _ in range(told):
            TEMPLATE.format_map(WORDS)

    ours, peer = await in_turns(tell, timed(fill), ROUNDS)
    figures = [
        Figure("story: a tale", ours / TALES * 1e3, peer / TALES * 1e3, "ms", "str.format_map, as many sentences")
    ]
    if sys.platform == "linux":
        bare, peak = await _peak()
        figures.append(Figure("story: peak memory", peak, bare, "MiB", "a bare Python"))
    return figures


async def tale(seed: int, panels: int = MAX_PANELS) -> list[Draft]:
    """The pages of the longest book."""
    parts = EmbeddedStoryteller().tell(order(BRIEF, Options(seed=SEED + seed, panels=panels)), ())
    return [part async for part in parts if isinstance(part, Draft)]


async def _seconds(tales: int) -> float:
    loop = asyncio.get_running_loop()
    begun = loop.time()
    for seed in range(tales):
        await tale(seed)
    return loop.time() - begun


async def _peak() -> tuple[float, float]:
    """MiB of a process before it knows of tales, and at most after it told one."""
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", PEAK, stdout=asyncio.subprocess.PIPE)
    said, _ = await child.communicate()
    before, after = map(int, said.split())
    return before / 1024, after / 1024
