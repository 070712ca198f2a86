"""Pictures of many scenes beside one composited layer of their size; the memory of the fullest beside its pixels."""

import asyncio
import io
import sys
from functools import partial
from pathlib import Path
from statistics import mean

import numpy as np
from PIL import Image

from bench.figure import Figure as Measured
from bench.figure import in_turns, timed
from contracts.book import Figure, Scene, Shot, Size
from services.illustrator.embedded.picture import paint
from tests.examples import SEED

SIDE = 1024  # pixels
ROUNDS = 2
RADIUS = 4  # pixels that the layer is blurred by
LAYER = "numpy: one layer blurred and composited, then PNG"
PLACES = ("forest", "shore", "underwater", "village", "city", "school", "room", "market", "snow", "space", "farm")
TIMES = ("morning", "noon", "evening", "night")
WEATHERS = ("clear", "rain", "clear", "wind", "snow")
CROWD = (
    ("tiger with a red scarf", "waving"),
    ("elephant with a blue hat", "walking"),
    ("princess with a yellow dress", "sitting"),
    ("dragon with a cape", "flying"),
    ("girl with a backpack", "walking"),
    ("king with a crown", "standing"),
)
CROWDED = Scene(
    prompt=", ".join(f"a {who}" for who, _ in CROWD),
    place="village",
    time="night",
    weather="rain",
    cast=tuple(Figure(name=str(number), pose=pose) for number, (_, pose) in enumerate(CROWD)),
    props=("lantern", "tent", "table", "campfire"),
)
PEAK = """
from pathlib import Path
from bench.painter import CROWDED
from contracts.book import Size
from services.illustrator.embedded.picture import paint
from tests.examples import SEED

def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))

before = peak()
paint(CROWDED, 1, SEED, Size(width={side}, height={side}), lambda _: None)
print(before, peak())
"""


async def measure(_folder: Path) -> list[Measured]:
    size = Size(width=SIDE, height=SIDE)
    layer = timed(_layer)
    taken, beside = [], []
    for page, shown in enumerate(_scenes()):
        ours, peer = await in_turns(timed(partial(paint, shown, page, SEED, size, _unheard)), layer, ROUNDS)
        taken.append(ours)
        beside.append(peer)
    peer = mean(beside)
    figures = [
        Measured("painter: a picture, mean", mean(taken), peer, "s", LAYER),
        Measured("painter: a picture, worst", max(taken), peer, "s", LAYER),
    ]
    if sys.platform == "linux":  # elsewhere a process cannot tell its own peak from its parent's
        peak, pixels = await _peak(), SIDE * SIDE * 4
        figures.append(
            Measured("painter: peak memory", peak / 2**20, pixels / 2**20, "MiB", "the picture's own pixels, RGBA")
        )
    return figures


def _scenes() -> list[Scene]:
    """Places, times, weathers and casts in turn; the last is as much as a page ever holds."""
    shots: tuple[Shot, ...] = ("wide", "medium", "close")
    some = [
        Scene(
            prompt=f"A {CROWD[turn % 6][0]} and a {CROWD[(turn + 1) % 6][0]} with a lantern",
            place=place,
            time=TIMES[turn % len(TIMES)],
            weather=WEATHERS[turn % len(WEATHERS)],
            shot=shots[turn % len(shots)],
        )
        for turn, place in enumerate(PLACES)
    ]
    return [*some, CROWDED]


def _unheard(_share: float) -> None:
    """Nobody waits for it."""


def _layer() -> bytes:
    random = np.random.default_rng(SEED)
    below, layer = (random.random((SIDE, SIDE, 4), dtype=np.float32) for _ in range(2))
    for axis in (0, 1):
        layer = np.mean([np.roll(layer, step, axis) for step in range(-RADIUS, RADIUS + 1)], axis=0)
    alpha = layer[..., 3:]
    composed = layer[..., :3] * alpha + below[..., :3] * (1 - alpha)
    file = io.BytesIO()
    Image.fromarray((composed * 255).astype(np.uint8)).save(file, "PNG")
    return file.getvalue()


async def _peak() -> float:
    """Bytes that a process grows by for one picture."""
    code = PEAK.format(side=SIDE)
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE)
    said, _ = await child.communicate()
    before, after = map(int, said.split())
    return float(after - before) * 1024
