from functools import cache
from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray

from services.illustrator.embedded.air import air
from services.illustrator.embedded.canvas import Canvas
from services.illustrator.embedded.props.table import PROPS
from services.illustrator.embedded.sketch import Sketch
from services.illustrator.embedded.stage import Stage

WIDE = 96  # pixels
ALIKE = 0.8  # mean distance of the channels of two things' pixels, of 255


@cache
def drawn(prop: str | None) -> NDArray[np.float32]:
    """On grey paper, (3, wide, wide), of 255."""
    canvas = Canvas(WIDE, WIDE, np.random.default_rng(7))
    canvas.rgb *= 0.85
    if prop:
        PROPS[prop].draw(Sketch(Stage(canvas, air("noon", "clear"), canvas.rng, 0.5), 0.5, 0.8, 0.4))
    return canvas.rgb * np.float32(255)


def distance(prop: str | None, other: str | None) -> float:
    return float(np.abs(drawn(prop) - drawn(other)).mean())


@pytest.mark.parametrize("prop", sorted(PROPS))
def test_a_prop_is_drawn(prop: str) -> None:
    assert distance(prop, None) > ALIKE


def test_no_two_props_look_alike() -> None:
    alike = [pair for pair in combinations(PROPS, 2) if distance(*pair) < ALIKE]
    assert alike == []
