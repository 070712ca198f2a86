"""Where the props of a page are: on the ground beside the cast, or in the air above it."""

from collections.abc import Sequence
from dataclasses import replace

from contracts.book import Shot
from services.illustrator.embedded.composition import Standing
from services.illustrator.embedded.props.table import PROPS
from services.illustrator.embedded.reading import Sight
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import Stage

SIZES: dict[Shot, float] = {"wide": 0.095, "medium": 0.125, "close": 0.16}  # of a basket, in heights of the picture
FOOT: dict[Shot, float] = {"wide": 0.90, "medium": 0.95, "close": 0.965}
SPOTS = (0.13, 0.25, 0.38, 0.50, 0.62, 0.75, 0.87)  # shares of the width
HIGH = (0.20, 0.34)  # of what is in the air
AMONG = 0.62  # of its size is left of a thing that stands before somebody, so that it hides no face
FIGURE = 0.55  # of its size on both sides of its middle belongs to a figure


def draw_props(stage: Stage, sight: Sight, cast: Sequence[Standing]) -> None:
    """As lit as the cast: what the tale is about is seen at night too."""
    lit = replace(stage, air=replace(stage.air, light=stage.air.spot))
    taken = {False: [(one.x, FIGURE * one.size) for one in cast], True: []}
    for name in sight.props:
        prop = PROPS[name]
        size = SIZES[sight.shot] * prop.size * sight.scales.get(name, 1.0) * stage.reach
        x, free = _freest(stage, size, taken[prop.airborne])
        if free < 0 and not prop.airborne:
            size *= AMONG
        taken[prop.airborne].append((x, size))
        y = stage.near(*HIGH) if prop.airborne else FOOT[sight.shot] + stage.near(-0.012, 0.012)
        prop.draw(Sketch(lit, x, y, size, flip=x > stage.aspect / 2))


def _freest(stage: Stage, size: float, taken: list[tuple[float, float]]) -> tuple[float, float]:
    """The place farthest from all that stands there, and how far; the sides first while the air is empty."""
    room = min(0.7 * size, stage.aspect / 2)
    spots = [min(max(stage.at(share), room), stage.aspect - room) for share in SPOTS]
    if not taken:
        return (spots[0] if stage.chance() else spots[-1]), stage.aspect
    room, x = max((min(abs(x - other) - reach for other, reach in taken), x) for x in spots)
    return x, room
