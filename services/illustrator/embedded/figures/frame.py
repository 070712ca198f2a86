"""How a person is proportioned, and what follows from it. Lengths in heights of the figure."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Frame:
    head: float  # its radius
    neck: float
    hip: float
    half: float  # of the shoulders

    @property
    def chest(self) -> float:
        return self.neck - 0.06

    @property
    def reach(self) -> float:
        return (self.neck - self.hip) * 0.80 + 0.03

    def at(self, share: float) -> float:
        """A height between the neck (0) and the hip (1), and on towards the ground."""
        return self.neck + (self.hip - self.neck) * share

    def sunk(self, drop: float) -> "Frame":
        return replace(self, neck=self.neck - drop, hip=self.hip - drop)


CHILD = Frame(0.215, 0.50, 0.25, 0.125)
YOUTH = Frame(0.182, 0.59, 0.32, 0.125)
ELDER = Frame(0.175, 0.61, 0.32, 0.150)
ADULT = Frame(0.152, 0.68, 0.38, 0.145)
