"""Where the cast stands: by page, by shot and by how many they are."""

from dataclasses import dataclass

from contracts.book import Shot
from services.illustrator.embedded.figures.kinds import Kind
from services.illustrator.embedded.reading import Character
from services.illustrator.embedded.shapes import Rng

COVER_SIZE = 0.56  # height of a child, in heights of the picture
SIZES: dict[Shot, float] = {"wide": 0.37, "medium": 0.50, "close": 0.72}
GROUNDS: dict[Shot, float] = {"wide": 0.60, "medium": 0.56, "close": 0.52}
COVER_FOOT = 0.92
FOOT: dict[Shot, float] = {"wide": 0.89, "medium": 0.95, "close": 1.10}
CROWD, COVER_CROWD = 0.98, 1.20  # figures fill at most this share of the width; on a cover they overlap
ROOM = 0.92  # of the width is theirs to spread over


TALLEST = 0.80  # of the height
DEPTH = 0.09  # how much higher in the picture those behind stand
ALONE = (0.36, 0.62, 0.5)  # where one stands alone, page by page: shares of the width


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
    heights = _heights(cast, page, shot, aspect)
    widths = [kind.width * height for (_, kind), height in zip(cast, heights, strict=True)]
    foot = COVER_FOOT if page == 0 else FOOT[shot]
    standing = []
    for number, x in _places(widths, page, aspect, rng):
        who, kind = cast[number]
        back = 0.0 if number == 0 else 0.35 + 0.65 * (number % 2)
        y = foot - back * DEPTH + float(rng.uniform(-0.008, 0.008))
        standing.append(Standing(who, kind, x, y, heights[number] * (1 - 0.1 * back), flip=x > aspect / 2))
    return sorted(standing, key=lambda one: one.y)


def _heights(cast: list[tuple[Character, Kind]], page: int, shot: Shot, aspect: float) -> list[float]:
    """As the shot wants them, but small enough to stand side by side."""
    child = (COVER_SIZE if page == 0 else SIZES[shot]) * min(1.0, aspect)
    heights = [child * kind.height * who.scale for who, kind in cast]
    total = sum(kind.width * height for (_, kind), height in zip(cast, heights, strict=True))
    crowd = COVER_CROWD if page == 0 else CROWD
    shrink = min(1.0, crowd * aspect / total, TALLEST * min(1.0, aspect) / max(heights))
    return [height * shrink for height in heights]


def _places(widths: list[float], page: int, aspect: float, rng: Rng) -> list[tuple[int, float]]:
    """Which of the cast stands where, from left to right."""
    count = len(widths)
    if count == 1:
        return [(0, aspect * (0.5 if page == 0 else ALONE[page % len(ALONE)]))]
    order = [*reversed(range(2, count, 2)), 0, *range(1, count, 2)] if page == 0 else list(range(count))
    if page % 2:
        order = order[::-1]
    gap = (ROOM * aspect - sum(widths)) / count
    left = (aspect - sum(widths) - gap * count) / 2
    places = []
    for number in order:
        places.append((number, left + (gap + widths[number]) / 2 + float(rng.uniform(-0.2, 0.2)) * max(0.0, gap)))
        left += gap + widths[number]
    return places
