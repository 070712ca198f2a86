"""How a page looks at its place: which part of it, from which side, how near, and how high the horizon is."""

from dataclasses import dataclass

from contracts.book import Shot
from services.illustrator.embedded.lens import Lens
from services.illustrator.embedded.shapes import Rng

COVER_GROUND = 0.62
GROUNDS: dict[Shot, tuple[float, ...]] = {
    "wide": (0.54, 0.62, 0.46),
    "medium": (0.57, 0.50, 0.62),
    "close": (0.52, 0.58, 0.48),
}
ZOOMS: dict[Shot, tuple[float, ...]] = {"wide": (1.0, 1.0, 1.06), "medium": (1.12, 1.0, 1.22), "close": (1.5, 1.7, 1.4)}
SOFT: dict[Shot, float] = {"wide": 0.0, "medium": 0.0, "close": 0.0042}  # heights of the picture
COVER_GATHER = 0.42
GATHER = 0.36  # share of the width where the cast gathers, away from what the place shows on the other side


@dataclass(frozen=True)
class View:
    part: int  # of the place's parts, counted on without end
    ground: float
    lens: Lens
    gather: float
    soft: float
    formation: int
    frame: int

    @property
    def beside(self) -> Lens:
        """From the same side, but before the place rather than in it."""
        return Lens(mirror=self.lens.mirror)


def _gather(page: int, shot: Shot, mirrored: bool) -> float:
    if page and shot == "close":
        return 0.5
    share = COVER_GATHER if page == 0 else GATHER
    return 1 - share if mirrored else share


def view(page: int, seed: int, shot: Shot, aspect: float, rng: Rng) -> View:
    """Neighbouring pages of one book differ in all of it; a cover always shows a place's first part."""
    turn = page + seed % 997
    mirrored = bool((turn // 2) % 2)
    jitter = float(rng.uniform(-0.02, 0.02))
    ground = (COVER_GROUND if page == 0 else GROUNDS[shot][turn % 3]) + jitter
    zoom = 1.0 if page == 0 else ZOOMS[shot][turn % 3]
    focus = aspect * (0.62 if mirrored else 0.38)
    return View(
        part=0 if page == 0 else turn,
        ground=ground,
        lens=Lens(zoom, focus, ground, aspect if mirrored else None),
        gather=_gather(page, shot, mirrored),
        soft=0.0 if page == 0 else SOFT[shot],
        formation=turn // 2 + turn,
        frame=turn,
    )
