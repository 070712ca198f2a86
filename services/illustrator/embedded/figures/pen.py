"""Drawing a figure in its own measure: x to the right of its middle, y up from its feet, its height 1."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from services.illustrator.embedded.canvas import Canvas, Wash
from services.illustrator.embedded.colour import INK, WHITE, Colour, darker, glaze, mix
from services.illustrator.embedded.shapes import Points, curve, ellipse, points

SOLID = Wash(strength=0.9, edge=0.22, pool=0.22, shade=0.30, body=1.0, wobble=0.008)
FLAT = Wash(strength=0.9, edge=0.10, pool=0.15, body=1.0, wobble=0.004)
CONTOUR = 0.009  # width of a pencil line, in heights of the figure
FEATURE = 0.014  # of eyebrows and mouths


@dataclass(frozen=True)
class Pen:
    canvas: Canvas
    x: float  # where the feet are, in the picture
    y: float
    size: float  # height of the figure, in heights of the picture
    light: Colour = WHITE
    flip: bool = False  # looking left
    lean: float = 0.0  # degrees
    weight: float = 1.0  # of lines: a part drawn larger or smaller keeps the figure's own

    def part(self, x: float, y: float, scale: float = 1.0, turn: float = 0.0) -> "Pen":
        """For a part in a measure of its own: (x, y) is its middle, `scale` its 1, and it leans by `turn` degrees."""
        left, top = self._placed(points([(x, y)]))[0]
        return replace(self, x=left, y=top, size=self.size * scale, lean=self.lean + turn, weight=self.weight / scale)

    def fill(self, outline: Points, colour: Colour, how: Wash = SOLID, contour: float = 0.75) -> None:
        """A part of the body: covering paint with a pencilled contour."""
        lit = glaze(colour, self.light)
        placed = self._placed(outline)
        self.canvas.wash(placed, lit, how)
        if contour:
            closed = np.concatenate([placed, placed[:2]])
            self.canvas.line(closed, CONTOUR * self.size * self.weight, mix(darker(lit, 1.0), INK, 0.55), contour)

    def oval(self, x: float, y: float, rx: float, ry: float, colour: Colour, turn: float = 0.0) -> None:
        self.fill(ellipse(x, y, rx, ry, turn), colour)

    def patch(self, x: float, y: float, rx: float, ry: float, colour: Colour, turn: float = 0.0) -> None:
        """A marking on a part: no contour."""
        self.fill(ellipse(x, y, rx, ry, turn), colour, FLAT, contour=0)

    def limb(self, path: Sequence[tuple[float, float]], width: float, colour: Colour, ends: float = 1.0) -> None:
        """An arm, a leg or a tail along a path, `ends` times as wide at its end as at its beginning."""
        middle = curve(path, closed=False)
        along = np.gradient(middle, axis=0)
        across = np.stack([-along[:, 1], along[:, 0]], axis=1)
        across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-9)
        half = (width / 2 * np.linspace(1, ends, len(middle)))[:, None]
        tip = middle[-1] + along[-1] / max(float(np.linalg.norm(along[-1])), 1e-9) * half[-1] * 0.8
        self.fill(np.concatenate([middle + across * half, tip[None], (middle - across * half)[::-1]]), colour)

    def blush(self, x: float, y: float, r: float, colour: Colour) -> None:
        how = Wash(strength=0.55, edge=0, pool=0.2, soft=0.02 * self.size * self.weight, wobble=0)
        self.canvas.wash(self._placed(ellipse(x, y, r, r * 0.75)), glaze(colour, self.light), how)

    def stroke(self, path: Points, colour: Colour = INK, width: float = FEATURE, strength: float = 0.95) -> None:
        self.canvas.line(self._placed(path), width * self.size * self.weight, glaze(colour, self.light), strength)

    def dot(self, x: float, y: float, rx: float, ry: float, colour: Colour = INK) -> None:
        how = Wash(strength=1.0, edge=0.1, pool=0.05, body=1.0, wobble=0)
        self.canvas.wash(self._placed(ellipse(x, y, rx, ry)), colour, how)

    def _placed(self, outline: Points) -> Points:
        across = -outline[:, 0] if self.flip else outline[:, 0]
        turn = np.radians(-self.lean if self.flip else self.lean)
        cos, sin = np.cos(turn), np.sin(turn)
        up = outline[:, 1]
        return np.stack(
            [self.x + self.size * (across * cos + up * sin), self.y - self.size * (up * cos - across * sin)], axis=1
        )
