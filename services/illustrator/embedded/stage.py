"""What a place is painted with: the sheet, the light, chance, and the brushes that land and buildings share."""

from dataclasses import dataclass, replace

from services.illustrator.embedded.air import Air
from services.illustrator.embedded.canvas import Canvas, Wash
from services.illustrator.embedded.colour import LAMP, Colour, darker, mix
from services.illustrator.embedded.lens import NAKED_EYE, Lens
from services.illustrator.embedded.season import GREEN, Season
from services.illustrator.embedded.shapes import Points, Rng, box, ridge

WIDE = Wash(strength=0.85, edge=0.22, pool=0.40, grain=0.20, wobble=0.004, layers=2, body=0.9)
FAR = Wash(strength=0.8, edge=0.12, pool=0.45, grain=0.16, wobble=0.004, body=0.75, soft=0.0015)
THING = Wash(strength=0.88, edge=0.26, pool=0.32, shade=0.18, body=0.95, wobble=0.012)
LEAFY = Wash(strength=0.82, edge=0.24, pool=0.55, shade=0.28, body=0.85, wobble=0.02, layers=2)
MIST = Wash(strength=0.0, edge=0.0, body=0.5, soft=0.02, wobble=0.03)
BLURRED = Wash(strength=0.85, edge=0.05, pool=0.5, body=0.9, soft=0.005, wobble=0.01)
SHADE = Wash(strength=0.42, edge=0, pool=0.3, soft=0.01, wobble=0.02)
SHADOW = (0.60, 0.58, 0.66)


@dataclass(frozen=True)
class Stage:
    canvas: Canvas
    air: Air
    rng: Rng
    ground: float  # height of the line where the cast's land begins, from the top
    season: Season = GREEN
    era: str = ""

    @property
    def aspect(self) -> float:
        return self.canvas.aspect

    @property
    def reach(self) -> float:
        """The largest size that fits both ways."""
        return min(1.0, self.aspect)

    def through(self, lens: Lens = NAKED_EYE) -> "Stage":
        return replace(self, canvas=self.canvas.through(lens))

    def at(self, share: float) -> float:
        """That share of the width, from the left."""
        return share * self.aspect

    def down(self, share: float) -> float:
        """That share of the land: 0 is the horizon, 1 the lower edge."""
        return self.ground + share * (1 - self.ground)

    def across(self, low: float = 0.0, high: float = 1.0) -> float:
        """A chance place between two shares of the width."""
        return float(self.rng.uniform(low, high)) * self.aspect

    def near(self, low: float, high: float) -> float:
        return float(self.rng.uniform(low, high))

    def chance(self, share: float = 0.5) -> bool:
        return bool(self.rng.random() < share)

    def one(self, choices: tuple[Colour, ...]) -> Colour:
        return choices[int(self.rng.integers(len(choices)))]

    def spread(self, count: int, low: float = 0.0, high: float = 1.0) -> list[float]:
        """Places across the width, one by chance in each of `count` equal parts; more where the sheet is long."""
        count = round(count * max(1.0, self.aspect))
        part = (high - low) / count
        return [self.across(low + part * number, low + part * (number + 1)) for number in range(count)]

    def paint(self, outline: Points, local: Colour, how: Wash = THING, far: float = 0.0) -> None:
        self.canvas.wash(outline, self.air.seen(local, far), how)

    def land(self, y: float, rise: float, local: Colour, far: float = 0.0, peaks: float = 1.6) -> None:
        """Hills from edge to edge."""
        outline = ridge(self.aspect, y, rise, self.rng, peaks)
        self.paint(outline, local, FAR if far > 0.25 else WIDE, far)

    def pencil(self, path: Points, local: Colour, width: float = 0.002, strength: float = 0.6) -> None:
        self.canvas.line(path, width, self.air.seen(darker(local, 0.62)), strength)

    def shadow(self, outline: Points) -> None:
        """What a thing keeps from the light."""
        self.canvas.wash(outline, mix(SHADOW, self.air.light, 0.25), SHADE)

    def lit(self, outline: Points, x: float, y: float, radius: float, pane: Colour = (0.62, 0.70, 0.76)) -> None:
        """A pane of glass or paper; light falls out of it at night."""
        if not self.air.lamps:
            self.paint(outline, pane)
            return
        self.canvas.wash(outline, LAMP, THING)
        self.canvas.glow(x, y, radius, LAMP, 0.45 if self.air.dark else 0.2)

    def window(self, x: float, y: float, half: float, tall: float) -> None:
        self.lit(box(x - half, y - tall, x + half, y), x, y - tall / 2, half * 5)
