"""An animal of four limbs: how it is built and coloured, and on how many legs it does what."""

from dataclasses import dataclass, field

from services.illustrator.embedded.colour import Colour
from services.illustrator.embedded.figures.heads import Head

LONG_TAILS = ("thin", "bushy", "plume", "scaly")
ON_FOURS = ("walking", "lying")  # what those do on four legs that stand on two


@dataclass(frozen=True)
class Animal:
    """Lengths in heights of the figure."""

    coat: Colour
    belly: Colour
    head: Head = field(default_factory=Head)
    tail: str = "none"
    pelt: tuple[str, ...] = ()  # stripes, spots, wool, band, patches, crest
    paws: Colour | None = None  # where they are not the coat's
    hooved: bool = False  # always on four legs
    biped: bool = False  # on four legs only to lie
    head_size: float = 0.27
    girth: float = 0.19  # of the body upright
    limb: float = 0.105
    legs: float = 0.21  # from here on: on four legs
    trunk: float = 0.165
    neck: float = 0.0
    wings: Colour | None = None

    def on_fours(self, pose: str) -> bool:
        return self.hooved or (pose == "lying" if self.biped else pose in ON_FOURS)

    @property
    def width(self) -> float:
        """Standing, in heights of the figure."""
        if self.hooved:
            return 1.1
        return 1.05 if self.wings else 0.82 if self.tail in LONG_TAILS else 0.72
