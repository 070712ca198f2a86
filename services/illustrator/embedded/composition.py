"""Where the cast stands: by page, by shot and by how many they are."""

from dataclasses import dataclass

from contracts.book import Shot
from services.illustrator.embedded.figures.kinds import Kind
from services.illustrator.embedded.reading import Character
from services.illustrator.embedded.shapes import Rng

COVER_SIZE = 0.56  # height of a child, in heights of the picture
SIZES: dict[Shot, float] = {"wide": 0.37, "medium": 0.50, "close": 0.72}
GROUNDS: dict[Shot, float] = {"wide": 0.60, "medium": 0.56, "close": 0.52}
FOOT: dict[Shot, float] = {"wide": 0.89, "medium": 0.95, "close": 1.10}
CROWD = 1.0  # figures side by side fill at most this share of the width
WIDTH = 0.62  # of a figure, in its heights


@dataclass(frozen=True)
class Standing:
    who: Character
    kind: Kind
    x: float
    y: float
    size: float
    flip: bool


def ground(page: int, shot: Shot, rng: Rng) -> float:
    return (0.60 if page == 0 else GROUNDS[shot]) + float(rng.uniform(-0.025, 0.025))


def arrange(cast: list[tuple[Character, Kind]], page: int, shot: Shot, aspect: float, rng: Rng) -> list[Standing]:
    """Back to front. The first of the cast is the hero: nearest, and on a cover in the middle."""
    if not cast:
        return []
    child = (COVER_SIZE if page == 0 else SIZES[shot]) * min(1.0, aspect)
    heights = [child * kind.height * who.scale for who, kind in cast]
    shrink = min(1.0, CROWD * aspect / (WIDTH * sum(heights)), 0.80 * min(1.0, aspect) / max(heights))
    if shot == "close" and page != 0:
        shrink = max(shrink, 0.55)
    heights = [height * shrink for height in heights]
    places = _places(len(cast), page, rng)
    foot = 0.92 if page == 0 else FOOT[shot]
    standing = []
    for (who, kind), height, (share, back) in zip(cast, heights, places, strict=True):
        centre = 0.5 if len(cast) > 1 else share
        x = share * aspect
        y = foot - back * 0.09 + float(rng.uniform(-0.008, 0.008))
        standing.append(Standing(who, kind, x, y, height * (1 - 0.10 * back), flip=share > centre))
    return sorted(standing, key=lambda one: one.y)


def _places(count: int, page: int, rng: Rng) -> list[tuple[float, float]]:
    """For each of the cast, hero first: a share of the width, and how far back (0 to 1)."""
    if count == 1:
        return [(0.5 if page == 0 else (0.36, 0.62, 0.5)[page % 3], 0.0)]
    shares = [
        0.5 + (0.74 / count) * (number - (count - 1) / 2) * (1.25 if count == 2 else 1.15) for number in range(count)
    ]
    order = sorted(range(count), key=lambda number: abs(shares[number] - 0.5)) if page == 0 else list(range(count))
    if page % 2:
        order = order[::-1]
    return [
        (shares[number] + float(rng.uniform(-0.02, 0.02)), 0.0 if rank == 0 else 0.35 + 0.65 * (rank % 2))
        for rank, number in enumerate(order)
    ]
