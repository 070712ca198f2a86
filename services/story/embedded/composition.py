"""Which beats a book of so many panels tells, and how much of each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Self

from contracts.book import Age
from services.story.embedded.plots import Beat, Plot

WHOLE, OPENING, TROUBLE, ATTEMPT, ENDING, EXTRA = "whole", "opening", "trouble", "attempt", "ending", "extra"
SENTENCES: dict[Age, int] = {"3-5": 2, "5-7": 3, "7-9": 4}  # of a panel that holds one beat
_ALL = 3  # sentences of a tale that one panel holds; the frame's own come on top

# sentences of opening, trouble, attempt and ending where a panel holds several
_TWO: dict[Age, tuple[int, int, int, int]] = {"3-5": (1, 1, 1, 1), "5-7": (1, 1, 2, 1), "7-9": (1, 2, 2, 1)}
_MIDDLE: dict[Age, tuple[int, int]] = {"3-5": (1, 2), "5-7": (1, 2), "7-9": (2, 2)}


@dataclass(frozen=True)
class Part:
    """A beat as one panel tells it."""

    role: str
    beat: Beat
    most: int  # sentences of the take that is told

    def cut(self, most: int) -> Self:
        return replace(self, most=most)


def composed(plot: Plot, panels: int, age: Age, rng: Random) -> list[tuple[Part, ...]]:
    """The parts of each panel: a few panels hold several beats, many hold other scenes of the plot besides."""
    opening, trouble, attempt, ending = parts = _main(plot, panels, age)
    match panels:
        case 1:
            return [(Part(WHOLE, plot.at_once, _ALL),)]
        case 2:
            return [(opening, trouble), (attempt, ending)]
        case 3:
            return [(opening,), (trouble, attempt), (ending,)]
    before, way, after = _extras(plot, panels - len(parts), rng)
    extras = [[(Part(EXTRA, beat, SENTENCES[age]),) for beat in some] for some in (before, way, after)]
    return [(opening,), *extras[0], (trouble,), *extras[1], (attempt,), *extras[2], (ending,)]


def _main(plot: Plot, panels: int, age: Age) -> tuple[Part, Part, Part, Part]:
    each = SENTENCES[age]
    match panels:
        case 2:
            most = _TWO[age]
        case 3:
            most = (each - 1, *_MIDDLE[age], each - 1)
        case _:
            most = (each - 1, each, each, each - 1)
    roles = (OPENING, TROUBLE, ATTEMPT, ENDING)
    opening, trouble, attempt, ending = (
        Part(role, beat, sentences) for role, beat, sentences in zip(roles, plot.main, most, strict=True)
    )
    return opening, trouble, attempt, ending


def _extras(plot: Plot, count: int, rng: Random) -> tuple[Sequence[Beat], Sequence[Beat], Sequence[Beat]]:
    """So many of the plot's own scenes, in their order: before the trouble, while it lasts, and when it is over."""
    told = set(rng.sample(range(len(plot.extras)), count))
    kept = [beat for number, beat in enumerate(plot.extras) if number in told]
    before, way, after = ([beat for beat in kept if beat in some] for some in (plot.before, plot.way, plot.after))
    return before, way, after
