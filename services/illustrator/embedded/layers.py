"""One picture as four sheets that lie over each other: paper, background, characters, foreground."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from services.illustrator.embedded.paper import Plane

NAMES = ("paper", "background", "characters", "foreground")


def separated(pictures: Sequence[Image.Image], coverages: Sequence[Plane]) -> dict[str, Image.Image]:
    """`pictures` are the bare paper, then what stood on it after each layer; `coverages` (0 to 1) are each layer's.

    Each layer's colour is what, laid over the picture before it, gives the picture after it.
    """
    below = np.asarray(pictures[0])
    layers = [pictures[0].convert("RGBA")]
    for after, coverage in zip(pictures[1:], coverages, strict=True):
        above = np.asarray(after)
        layers.append(_layer(below, above, coverage))
        below = above
    return dict(zip(NAMES, layers, strict=True))


def _layer(below: NDArray[np.uint8], above: NDArray[np.uint8], coverage: Plane) -> Image.Image:
    """Where the coverage is too thin to make the difference with any colour, it is as thick as it must be."""
    alpha = np.clip(coverage, 0, 1) * 255
    for channel in range(3):
        alpha = np.maximum(alpha, _least(below[..., channel], above[..., channel]))
    alpha = np.ceil(alpha)
    rgba = np.empty((*alpha.shape, 4), dtype=np.uint8)
    rgba[..., 3] = alpha
    share = np.maximum(alpha, 1) / np.float32(255)
    for channel in range(3):
        before, after = below[..., channel].astype(np.float32), above[..., channel].astype(np.float32)
        rgba[..., channel] = np.clip(before + (after - before) / share, 0, 255) + 0.5
    rgba[alpha == 0] = 0
    return Image.fromarray(rgba)


def _least(below: NDArray[np.uint8], above: NDArray[np.uint8]) -> Plane:
    """The least alpha (0 to 255) with which a colour between black and white makes the difference."""
    before, after = below.astype(np.float32), above.astype(np.float32)
    room = np.where(after > before, 255 - before, before)
    least: Plane = 255 * np.abs(after - before) / np.maximum(room, 1)
    return least
