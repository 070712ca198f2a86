"""Outlines: closed curves and ridges as arrays of points, in units of the picture's height, y downwards."""

import math
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]  # (n, 2)
Rng = np.random.Generator

WAVES = 5  # sines that make up a wobble
SLOWEST, QUICKEST = 2, 10  # how often one of them swings along an outline


def points(pairs: Sequence[tuple[float, float]]) -> Points:
    return np.asarray(pairs, dtype=np.float64)


def ellipse(x: float, y: float, rx: float, ry: float, turn: float = 0.0) -> Points:
    """`turn` in degrees."""
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    placed: Points = _circle() @ np.array([[rx * cos, rx * sin], [-ry * sin, ry * cos]]) + (x, y)
    return placed


def curve(pairs: Sequence[tuple[float, float]] | Points, closed: bool = True, steps: int = 8) -> Points:
    """A Catmull-Rom curve through the points."""
    knots = np.asarray(pairs, dtype=np.float64)
    if closed:
        before, after, beyond = np.roll(knots, 1, 0), np.roll(knots, -1, 0), np.roll(knots, -2, 0)
    else:
        padded = np.concatenate([knots[:1], knots, knots[-1:]])
        before, knots, after, beyond = padded[:-3], padded[1:-2], padded[2:-1], padded[3:]
    t = np.linspace(0, 1, steps, endpoint=False)[None, :, None]
    before, start, after, beyond = (part[:, None, :] for part in (before, knots, after, beyond))
    path = 0.5 * (
        2 * start
        + (after - before) * t
        + (2 * before - 5 * start + 4 * after - beyond) * t**2
        + (3 * start - before - 3 * after + beyond) * t**3
    )
    smooth: Points = path.reshape(-1, 2)
    return smooth if closed else np.concatenate([smooth, after[-1]])


def wobbled(outline: Points, amount: float, rng: Rng) -> Points:
    """The outline as a hand draws it: each point pushed by at most about `amount` of the outline's size."""
    if not amount:
        return outline
    size = float((outline.max(axis=0) - outline.min(axis=0)).max())
    waves = rng.integers(0, QUICKEST - SLOWEST + 1, WAVES)
    phases = rng.uniform(0, 2 * np.pi, (WAVES, 2))
    sines, cosines = _swings(len(outline))
    push = sines[:, waves] @ np.cos(phases) + cosines[:, waves] @ np.sin(phases)
    moved: Points = outline + push * (amount * size / WAVES)
    return moved


def blob(x: float, y: float, rx: float, ry: float, rng: Rng) -> Points:
    """A lobed round thing: a cloud, a bush, the crown of a tree."""
    angle = np.linspace(0, 2 * np.pi, 72, endpoint=False)
    lobes = rng.integers(5, 8)
    bump = 0.12 * np.abs(np.sin(lobes * angle / 2 + rng.uniform(0, np.pi)))
    bump = bump + 0.06 * np.sin(3 * angle + rng.uniform(0, 6)) + 0.04 * np.sin(11 * angle + rng.uniform(0, 6))
    reach = 0.9 + bump
    return np.stack([x + rx * reach * np.cos(angle), y + ry * reach * np.sin(angle)], axis=1)


def ridge(aspect: float, y: float, height: float, rng: Rng, peaks: float = 2.0) -> Points:
    """Land from edge to edge: everything below a rolling line about `y`, up to `height` above it.

    `peaks` is how often it rises in a width of 1; above 3 it grows rough, as mountains do.
    """
    across = np.linspace(-0.05, aspect + 0.05, 96)
    rise = np.zeros_like(across)
    for octave in range(4):
        share = 0.5**octave * (1.0 if peaks > 3 or octave < 2 else 0.25)
        rise += share * np.sin(2 * np.pi * (peaks / 2) * 1.9**octave * across + rng.uniform(0, 2 * np.pi))
    line = y - height * (0.5 + rise / 3)
    top = np.stack([across, line], axis=1)
    return np.concatenate([top, points([(aspect + 0.05, 1.2), (-0.05, 1.2)])])


def summit(x: float, y: float, width: float, height: float, rng: Rng) -> Points:
    """A mountain of its own, its foot at `y`."""
    share = np.linspace(0, 1, 15)
    slope = 1 - np.abs(2 * share - 1) ** 0.85
    jag = rng.uniform(-0.05, 0.05, len(share)) * np.sin(np.pi * share)
    line = np.stack([x + width * (share - 0.5), y - height * np.clip(slope + jag, 0, 1)], axis=1)
    return np.concatenate([line, points([(x + width / 2, y + 0.05), (x - width / 2, y + 0.05)])])


def box(left: float, top: float, right: float, bottom: float) -> Points:
    """A rectangle with enough points along its sides to wobble."""
    corners = points([(left, top), (right, top), (right, bottom), (left, bottom), (left, top)])
    share = np.linspace(0, 1, 6, endpoint=False)[:, None]
    return np.concatenate([start + (end - start) * share for start, end in pairwise(corners)])


@lru_cache(maxsize=1)
def _circle() -> Points:
    angle = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    return np.stack([np.cos(angle), np.sin(angle)], axis=1)


@lru_cache(maxsize=64)
def _swings(count: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Sines and cosines along an outline of so many points, (count, how often they swing)."""
    around = np.linspace(0, 2 * np.pi, count, endpoint=False)[:, None] * np.arange(SLOWEST, QUICKEST + 1)
    return np.sin(around), np.cos(around)
