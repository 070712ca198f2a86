"""Drawing a thing in its own measure: x to the right of its middle, y up from its foot, 1 is its size."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import LAMP, Colour
from services.illustrator.embedded.shapes import Points, box, curve, ellipse, points
from services.illustrator.embedded.stage import THING, Stage

Pairs = Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Sketch:
    stage: Stage
    x: float
    foot: float
    size: float
    far: float = 0.0  # how much of it the haze takes
    flip: bool = False

    def round(self, pairs: Pairs, tint: Colour, how: Wash = THING) -> None:
        """A closed curve through the points."""
        self.stage.paint(self._placed(curve(pairs)), tint, how, self.far)

    def sharp(self, pairs: Pairs, tint: Colour, how: Wash = THING) -> None:
        """A polygon."""
        corners = points([*pairs, pairs[0]])
        share = np.linspace(0, 1, 5, endpoint=False)[None, :, None]
        sides = corners[:-1, None] + (corners[1:] - corners[:-1])[:, None] * share
        self.stage.paint(self._placed(sides.reshape(-1, 2)), tint, how, self.far)

    def box(self, left: float, low: float, right: float, high: float, tint: Colour, how: Wash = THING) -> None:
        self.stage.paint(self._placed(box(left, low, right, high)), tint, how, self.far)

    def oval(
        self, x: float, y: float, rx: float, ry: float, tint: Colour, turn: float = 0.0, how: Wash = THING
    ) -> None:
        self.stage.paint(self._placed(ellipse(x, y, rx, ry, turn)), tint, how, self.far)

    def pane(self, left: float, low: float, right: float, high: float, glow: float = 3.0) -> None:
        """A window, lit at night."""
        middle = self._placed(points([((left + right) / 2, (low + high) / 2)]))[0]
        radius = (right - left) * self.size * glow
        self.stage.lit(self._placed(box(left, low, right, high)), float(middle[0]), float(middle[1]), radius)

    def stroke(self, pairs: Pairs, tint: Colour, width: float = 0.02, strength: float = 0.7) -> None:
        """A pencilled curve, `width` of the thing's size."""
        path = self._placed(curve(pairs, closed=False))
        self.stage.pencil(path, tint, max(0.0016, width * self.size), strength * (1 - self.far))

    def glow(self, x: float, y: float, radius: float, strength: float = 0.5, tint: Colour = LAMP) -> None:
        middle = self._placed(points([(x, y)]))[0]
        self.stage.canvas.glow(float(middle[0]), float(middle[1]), radius * self.size, tint, strength)

    def shadow(self, half: float, deep: float = 0.05) -> None:
        self.stage.shadow(self._placed(ellipse(0.08 * half, 0.0, half, deep)))

    def _placed(self, outline: Points) -> Points:
        across = -outline[:, 0] if self.flip else outline[:, 0]
        return np.stack([self.x + across * self.size, self.foot - outline[:, 1] * self.size], axis=1)
