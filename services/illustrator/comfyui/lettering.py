"""Does a picture have lettering in it? Rows of even, high-contrast strokes of a height, Korean or Latin, look like it.

Nothing is read. The limits were found on painted pages with and without lettering; the test measures what they miss.
"""

from itertools import product

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from services.illustrator.comfyui.strokes import Strokes, joined, strokes

SCALES = (768, 384)  # pixels of the longer side: small lettering and large
HEIGHTS = (6, 60)  # pixels of a stroke
FEWEST = 4  # strokes in a row


def score(image: Image.Image) -> float:
    """How many strokes stand in rows of lettering; 0 is none."""
    longer = max(image.size)
    sizes = {min(scale, longer) for scale in SCALES}
    return max(_score(_grey(image, size / longer), lighter) for size, lighter in product(sizes, (True, False)))


def _grey(image: Image.Image, scale: float) -> NDArray[np.uint8]:
    size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
    return np.asarray(image.convert("L").resize(size, Image.Resampling.LANCZOS))


def _score(grey: NDArray[np.uint8], lighter: bool) -> float:
    found = _letterlike(strokes(grey, lighter))
    row_of = joined(len(found), *np.nonzero(_neighbours(found)))
    rows = (found.chosen(row_of == name) for name in np.unique(row_of))
    return float(sum(len(row) for row in rows if _is_lettering(row)))


def _letterlike(all_: Strokes) -> Strokes:
    thin = (all_.width <= 0.5 * np.maximum(all_.h, all_.w)) & (all_.width <= 14)
    sized = (all_.h >= HEIGHTS[0]) & (all_.h <= HEIGHTS[1]) & (all_.w >= 2) & (all_.w <= 2.5 * all_.h)
    even = (all_.contrast >= 24) & (all_.unevenness <= 0.6 * all_.contrast)
    return all_.chosen(thin & sized & even)


def _neighbours(found: Strokes) -> NDArray[np.bool_]:
    """Which pairs stand side by side and look as if one pen had drawn them."""

    def pairs(of: np.ufunc, values: NDArray[np.generic]) -> NDArray[np.float64]:
        return np.asarray(of.outer(values, values), np.float64)

    taller, shorter = pairs(np.maximum, found.h), pairs(np.minimum, found.h)
    overlap = pairs(np.minimum, found.bottom) - pairs(np.maximum, found.top)
    gap = pairs(np.maximum, found.left) - pairs(np.minimum, found.right)
    beside = (overlap >= 0.5 * shorter) & (gap <= 0.9 * taller) & (taller <= 3 * shorter)
    alike = (np.abs(pairs(np.subtract, found.grey)) <= 22) & (
        pairs(np.maximum, found.width) <= 2.2 * pairs(np.minimum, found.width)
    )
    return np.asarray(beside & alike)


def _is_lettering(row: Strokes) -> bool:
    if len(row) < FEWEST:
        return False
    wide, high = row.right.max() - row.left.min(), row.bottom.max() - row.top.min()
    median = float(np.median(row.h))
    shapes, fills = row.w / row.h, row.area / (row.w * row.h)
    off = np.minimum(np.abs(row.bottom - np.median(row.bottom)), np.abs(row.top - np.median(row.top)))
    return bool(
        wide >= (2.0 if len(row) > FEWEST else 2.5) * high
        and row.contrast.mean() >= 45
        and _spread(row.contrast) <= 0.19
        and _spread(row.width) <= 0.22
        and _spread(row.h) <= 0.42
        and np.mean(off <= 0.15 * median + 1) >= 0.75  # they share a line
        and median >= 0.45 * high
        and row.area.sum() <= 0.55 * wide * high
        and (shapes.std() >= 0.08 or fills.std() >= 0.05)  # windows and fence posts are all alike, letters are not
    )


def _spread(values: NDArray[np.float64] | NDArray[np.int64]) -> float:
    return float(values.std() / values.mean())
