"""Which beats a book of so many panels tells, and how much of each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Self

from contracts.book import Age
from services.story.embedded.episodes import EPISODES
from services.story.embedded.plots import Beat, Plot

WHOLE, OPENING, TROUBLE, ATTEMPT, ENDING, EXTRA = "whole", "opening", "trouble", "attempt", "ending", "extra"
SENTENCES: dict[Age, int] = {"3-5": 2, "5-7": 3, "7-9": 4}  # of a panel that holds one beat
TELLING = ("snack", "gift", "sound")  # what an episode may be about

# sentences of opening, trouble, attempt and ending where a panel holds several; the frame's own come on top
_ALL = 3  # of a tale that one panel holds
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
    """The parts of each panel: a few panels hold several beats, many hold the plot's extras and episodes besides."""
    opening, trouble, attempt, ending = parts = _main(plot, panels, age)
    match panels:
        case 1:
            return [(Part(WHOLE, plot.at_once, _ALL),)]
        case 2:
            return [(opening, trouble), (attempt, ending)]
        case 3:
            return [(opening,), (trouble, attempt), (ending,)]
    before, way, after = _extras(plot, panels - len(parts), rng)
    extras = [[(Part(EXTRA, beat, _most(beat, plot, age)),) for beat in some] for some in (before, way, after)]
    return [(opening,), *extras[0], (trouble,), *extras[1], (attempt,), *extras[2], (ending,)]


def _most(beat: Beat, plot: Plot, age: Age) -> int:
    """All three sentences of the plot's own; of an episode the third, which adorns it, to the eldest only."""
    return min(SENTENCES[age], 3) if beat in plot.extras else max(SENTENCES[age] - 1, 2)


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
    """The plot's own, in their order; then episodes, before the trouble and when it is over: none interrupts it."""
    own = set(rng.sample(range(len(plot.extras)), min(count, len(plot.extras))))
    kept = [beat for number, beat in enumerate(plot.extras) if number in own]
    before, way, after = ([beat for beat in kept if beat in some] for some in (plot.before, plot.way, plot.after))
    early, late = _episodes(plot, count - len(kept), rng)
    return [*_in_light_of(early, plot.opening), *before], way, [*_in_light_of(late, plot.attempt), *after]


def _episodes(plot: Plot, count: int, rng: Random) -> tuple[list[Beat], list[Beat]]:
    """Early ones and late ones by turns, rather about what has not been told: no second letter, no second sound."""
    left = rng.sample(EPISODES, len(EPISODES))
    told = {word for word in TELLING if plot.tells_of(word)} | ({"sound"} if plot.is_heard else set())
    drawn: tuple[list[Beat], list[Beat]] = ([], [])
    first = rng.randrange(2)
    for turn in range(first, first + count):
        for late in (turn % 2, 1 - turn % 2):
            if fitting := [one for one in left if plot.name not in (one.late if late else one.early)]:
                chosen = min(fitting, key=lambda one: sum(one.beat.tells_of(word) for word in told))
                left.remove(chosen)
                drawn[late].append(chosen.beat)
                told.update(word for word in TELLING if chosen.beat.tells_of(word))
                break
    return drawn


def _in_light_of(episodes: Sequence[Beat], main: Beat) -> list[Beat]:
    """Episodes happen at the time of day of what they follow."""
    return [replace(beat, view=replace(beat.view, time=main.view.time)) for beat in episodes]
