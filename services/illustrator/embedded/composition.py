"""Where the cast stands: by page, by shot and by how many they are."""

from dataclasses import dataclass
from itertools import accumulate, pairwise

from contracts.book import Shot
from services.illustrator.embedded.figures.kinds import Kind
from services.illustrator.embedded.reading import Character
from services.illustrator.embedded.view import View

COVER_SIZE, COVER_FOOT, COVER_CROWD = 0.50, 0.92, 1.10  # a child's height; its feet; the share of the width filled
SIZES: dict[Shot, float] = {"wide": 0.31, "medium": 0.47, "close": 0.86}  # height of a child, in heights of the picture
FOOT: dict[Shot, float] = {"wide": 0.87, "medium": 0.935, "close": 1.22}
TALLEST: dict[Shot, float] = {"wide": 0.5, "medium": 0.72, "close": 1.05}
CROWD: dict[Shot, float] = {"wide": 0.80, "medium": 0.90, "close": 1.02}  # share of the width the figures fill at most
EDGE = 0.05  # that nobody's middle comes nearer to, besides half its own width
LYING_FOOT = 0.92  # in a close shot too, or nothing would be seen
CROWN = 0.56  # that nobody's head is lower than in a close shot, however small
EVENED = 0.55  # power of the differences of height that are left in a close shot
SEATED = 0.80  # of its height is left of who sits
LITTLE = 0.75  # of the hero's height, below which one stands before the others, or nobody would see it
UPRIGHT = 0.62  # width of those who always walk on two legs, in their heights; others may go on all fours
STRETCHED = {"lying": 1.1, "walking": 1.05, "flying": 1.05}  # width of who is not upright, in heights
CLOSE_ALONE = 0.42  # beside the middle, so that there is something to look at


@dataclass(frozen=True)
class Formation:
    """How a group stands: in its own widths, and in shares of a figure's height up the picture."""

    pace: float  # from one middle to the next, in widths
    depth: tuple[float, ...]  # how far back each one after the hero is
    gap: float = 0.0  # in the middle of the group, in widths of the picture


HUDDLE = Formation(0.80, (0.10, 0.22))
ACROSS = Formation(0.92, (0.06, 0.16), gap=0.12)
TRAIL = Formation(1.0, (0.20, 0.38, 0.54, 0.68, 0.80))
FORMATIONS = (HUDDLE, ACROSS, TRAIL)
ROWS = Formation(0.66, (0.60, 0.0))  # the second, the fourth ... look over the shoulders of the others
MANY = 4  # of whom one row would be too small to know
SHOULDER_TO_SHOULDER = Formation(0.92, (0.05, 0.10))


@dataclass(frozen=True)
class Standing:
    who: Character
    kind: Kind
    x: float
    y: float
    size: float
    flip: bool


def arrange(cast: list[tuple[Character, Kind]], view: View, page: int, shot: Shot, aspect: float) -> list[Standing]:
    """Back to front. The first of the cast is the hero: nearest, and on a cover in the middle."""
    if not cast:
        return []
    formation = _formation(view, page, shot, len(cast))
    heights = _heights(cast, page, shot, aspect, formation)
    order = _order(len(cast), page, view)
    widths = [_width(*cast[number]) * heights[number] for number in order]
    middles = _middles(widths, formation, _gathering(view, page, shot, len(cast)) * aspect, aspect)
    foot = COVER_FOOT if page == 0 else FOOT[shot]
    standing: list[tuple[float, Standing]] = []
    for number, x in zip(order, middles, strict=True):
        who, kind = cast[number]
        back = 0.0 if number == 0 else formation.depth[(number - 1) % len(formation.depth)]
        if formation is not ROWS and heights[number] < LITTLE * heights[0]:
            back = 0.0
        low = min(foot, LYING_FOOT) if who.pose == "lying" else foot
        if page and shot == "close":
            low = min(low, max(LYING_FOOT, CROWN + heights[number] * (SEATED if who.pose == "sitting" else 1.0)))
        size = heights[number] * (1 - 0.30 * back)
        y, left = low - back * heights[0] * 0.55, _looks_left(x, middles, aspect)
        standing.append((back, Standing(who, kind, x, y, size, left)))
    standing.sort(key=lambda one: (-one[0], -one[1].size))
    return [one for _, one in standing]


def _formation(view: View, page: int, shot: Shot, count: int) -> Formation:
    if count > MANY:
        return ROWS
    if page == 0 or shot == "close":
        return SHOULDER_TO_SHOULDER
    return FORMATIONS[view.formation % len(FORMATIONS)]


def _gathering(view: View, page: int, shot: Shot, count: int) -> float:
    if page and shot == "close" and count == 1:
        return CLOSE_ALONE if view.lens.mirror is None else 1 - CLOSE_ALONE
    return view.gather


def _heights(
    cast: list[tuple[Character, Kind]], page: int, shot: Shot, aspect: float, formation: Formation
) -> list[float]:
    """As the shot wants them, but small enough to stand side by side."""
    child = (COVER_SIZE if page == 0 else SIZES[shot]) * min(1.0, aspect)
    even = EVENED if page and shot == "close" else 1.0
    heights = [child * (kind.height * who.scale) ** even for who, kind in cast]
    total = sum(_width(who, kind) * height for (who, kind), height in zip(cast, heights, strict=True))
    crowd = (COVER_CROWD if page == 0 else CROWD[shot]) / (formation.pace if formation is ROWS else 1.0)
    tallest = 0.62 if page == 0 else TALLEST[shot]
    shrink = min(1.0, crowd * aspect / total, tallest * min(1.0, aspect) / max(heights))
    return [height * shrink for height in heights]


def _width(who: Character, kind: Kind) -> float:
    """In heights."""
    if who.pose in ("lying", "flying") or (who.pose == "walking" and kind.width > UPRIGHT):
        return max(kind.width, STRETCHED[who.pose])
    return kind.width


def _order(count: int, page: int, view: View) -> list[int]:
    """From left to right: the hero of a cover in the middle, else at one end."""
    order = [*reversed(range(2, count, 2)), 0, *range(1, count, 2)] if page == 0 else list(range(count))
    return order if view.lens.mirror is None else order[::-1]


def _middles(widths: list[float], formation: Formation, middle: float, aspect: float) -> list[float]:
    """Where each of the group stands, about `middle`, all of them inside the picture."""
    steps = [formation.pace * (one + other) / 2 for one, other in pairwise(widths)]
    if steps:
        steps[(len(steps) - 1) // 2] += formation.gap * aspect
    room = aspect * (1 - 2 * EDGE) - (widths[0] + widths[-1]) / 2
    squeeze = min(1.0, max(0.0, room) / max(sum(steps), 1e-9))
    places = [place * squeeze for place in accumulate(steps, initial=0.0)]
    low = aspect * EDGE + widths[0] / 2
    high = max(low, aspect * (1 - EDGE) - widths[-1] / 2 - places[-1])
    left = min(max(middle - places[-1] / 2, low), high)
    return [left + place for place in places]


def _looks_left(x: float, middles: list[float], aspect: float) -> bool:
    """Each turns to the others; who is alone turns to the wider side of the picture."""
    towards = aspect / 2 if len(middles) == 1 else sum(middles) / len(middles)
    return x > towards
