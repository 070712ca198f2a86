"""Paper: its tooth, which pigment settles in, and the slow drift of water over it."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from services.illustrator.embedded.colour import colour
from services.illustrator.embedded.shapes import Rng

Plane = NDArray[np.float32]  # (height, width)

SHEET = colour("fbf5e8")  # warm white
SHEETS = 2  # that are kept: a book is painted on one
SPARE = 1.25  # a plane is larger than the picture by this, so that each wash lies on another part of it


@dataclass(frozen=True)
class Paper:
    tooth: Plane  # mean 0, about -1 to 1, as fine as a pixel
    drift: Plane  # 0 to 1, as wide as a hand


@lru_cache(maxsize=SHEETS)
def make_paper(width: int, height: int) -> Paper:
    """The same for each picture of this size, in pixels; its planes are not to be written to."""
    rng = np.random.default_rng([width, height])
    wide, high = int(width * SPARE) + 2, int(height * SPARE) + 2
    longest = max(width, height)
    fine = rng.standard_normal((high, wide), dtype=np.float32)
    fibre = _noise(wide, high, max(2, longest // 3), rng)
    tooth = 0.35 * fine + 0.65 * (fibre - fibre.mean()) / max(1e-6, float(fibre.std()))
    drift = np.zeros((high, wide), dtype=np.float32)
    for cells, share in ((5, 0.5), (12, 0.28), (30, 0.15), (80, 0.07)):
        drift += share * _noise(wide, high, min(cells, longest), rng)
    drift -= drift.min()
    paper = Paper(tooth=np.clip(tooth * 0.5, -1, 1), drift=drift / max(1e-6, float(drift.max())))
    for plane in (paper.tooth, paper.drift):
        plane.flags.writeable = False
    return paper


def _noise(wide: int, high: int, cells: int, rng: Rng) -> Plane:
    """Smooth noise, `cells` bumps along the longer side."""
    step = max(wide, high) / cells
    small = rng.random((max(2, round(high / step)), max(2, round(wide / step))), dtype=np.float32)
    return np.asarray(Image.fromarray(small).resize((wide, high), Image.Resampling.BICUBIC), dtype=np.float32)
