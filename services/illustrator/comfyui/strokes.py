"""The strokes of a picture: connected patches that are darker, or lighter, than what is around them."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

AROUND = 10  # pixels on each side that a pixel is compared with
FAINT = 18  # of 255: what differs less is no stroke

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Strokes:
    """One row for each; pixels and grey levels."""

    left: Ints
    right: Ints
    top: Ints
    bottom: Ints
    area: Floats
    width: Floats  # of the stroke itself
    grey: Floats
    unevenness: Floats  # standard deviation of the grey
    contrast: Floats

    @property
    def w(self) -> Ints:
        return self.right - self.left

    @property
    def h(self) -> Ints:
        return self.bottom - self.top

    def __len__(self) -> int:
        return len(self.left)

    def chosen(self, which: NDArray[Any]) -> "Strokes":
        return Strokes(**{name: values[which] for name, values in vars(self).items()})


def strokes(grey: NDArray[np.uint8], lighter: bool) -> Strokes:
    around = np.asarray(Image.fromarray(grey).filter(ImageFilter.BoxBlur(AROUND)), np.int64)
    difference = (grey.astype(np.int64) - around) * (1 if lighter else -1)
    mask = difference > FAINT
    row, left, right, label, n = _runs(mask)
    whose = np.repeat(label, right - left)  # of each pixel of the mask, row by row

    def summed(values: NDArray[Any]) -> Floats:
        """The sum over the pixels of each stroke, of one value for each pixel of the mask."""
        return np.asarray(np.bincount(whose, values, n), np.float64)

    pixels = grey[mask].astype(np.int64)
    area = np.maximum(np.bincount(whose, minlength=n), 1.0)
    mean = summed(pixels) / area
    variance = summed(pixels**2) / area - mean**2
    return Strokes(
        left=_extreme(np.minimum, left, label, n, grey.size),
        right=_extreme(np.maximum, right, label, n, 0),
        top=_extreme(np.minimum, row, label, n, grey.size),
        bottom=_extreme(np.maximum, row + 1, label, n, 0),
        area=area,
        width=2 * area / np.maximum(summed(_edge(mask)[mask]), 1),
        grey=mean,
        unevenness=np.sqrt(np.maximum(variance, 0)),
        contrast=summed(difference[mask]) / area,
    )


def _runs(mask: NDArray[np.bool_]) -> tuple[Ints, Ints, Ints, Ints, int]:
    """Of each horizontal run its row, first and last column, and patch; and how many patches there are."""
    steps = np.diff(np.pad(mask.astype(np.int8), ((0, 0), (1, 1))), axis=1)
    row, left = np.nonzero(steps == 1)
    right = np.nonzero(steps == -1)[1]
    wide = mask.shape[1] + 2
    starts, ends = row * wide + left, row * wide + right
    first = np.searchsorted(ends, (row + 1) * wide + left)  # of the runs below that touch this one, corners too
    last = np.searchsorted(starts, (row + 1) * wide + right, side="right")
    count = np.maximum(last - first, 0)
    above = np.repeat(np.arange(len(row)), count)
    below = np.repeat(first, count) + np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    names, label = np.unique(joined(len(row), above, below), return_inverse=True)
    return row, left, right, label, len(names)


def joined(n: int, one: Ints, other: Ints) -> Ints:
    """The least member of the group of each of `n`, where each of `one` belongs together with its like in `other`."""
    label = np.arange(n)
    while True:
        least = np.minimum(label[one], label[other])
        new = label.copy()
        np.minimum.at(new, one, least)
        np.minimum.at(new, other, least)
        new = new[new]
        if np.array_equal(new, label):
            return label
        label = new


def _extreme(of: np.ufunc, values: Ints, label: Ints, n: int, start: int) -> Ints:
    found = np.full(n, start)
    of.at(found, label, values)
    return found


def _edge(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    p = np.pad(mask, 1)
    return mask & ~(p[:-2, 1:-1] & p[2:, 1:-1] & p[1:-1, :-2] & p[1:-1, 2:])
