"""What part of a place is seen, and from which side."""

from dataclasses import dataclass

import numpy as np

from services.illustrator.embedded.shapes import Points


@dataclass(frozen=True)
class Lens:
    """Draws a point `zoom` times as far from the focus; the focus stays where it is. In heights of the picture."""

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0
    mirror: float | None = None  # the width over which left and right are exchanged

    def seen(self, outline: Points) -> Points:
        if self.zoom == 1 and self.mirror is None:
            return outline
        across = outline[:, 0] if self.mirror is None else self.mirror - outline[:, 0]
        return np.stack([self.x + (across - self.x) * self.zoom, self.y + (outline[:, 1] - self.y) * self.zoom], axis=1)


NAKED_EYE = Lens()
