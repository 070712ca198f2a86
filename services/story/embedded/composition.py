"""Which beats a book of so many panels tells, and how much of each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Self

from contracts.book import Age
from services.story.embedded.episodes import AFTER, BEFORE, WAY
from services.story.embedded.plots import Beat, Plot

OPENING, TROUBLE, ATTEMPT, ENDING, EXTRA = "opening", "trouble", "attempt", "ending", "extra"
SENTENCES: dict[Age, int] = {"3-5": 2, "5-7": 3, "7-9": 4}  # of a panel that holds one beat
TELLING = ("snack", "gift", "passer", "sound")  # what an episode may be about
POOL = (2, 1, 2)  # of five episodes: before the trouble, on the way, after the attempt

# sentences of opening, trouble, attempt and ending where a panel holds several; the frame's own come on top
_ONE = (0, 1, 1, 1)
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
            return [parts]
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
        case 1:
            most = _ONE
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
    """The plot's own, in their order; then episodes, spread over the tale as far as there are any that fit."""
    own = set(rng.sample(range(len(plot.extras)), min(count, len(plot.extras))))
    kept = [beat for number, beat in enumerate(plot.extras) if number in own]
    before, way, after = ([beat for beat in kept if beat in some] for some in (plot.before, plot.way, plot.after))
    pools = [[one.beat for one in some if plot.name not in one.unfit] for some in (BEFORE, WAY, AFTER)]
    numbers = [0, 0, 0]
    for _ in range(count - len(kept)):
        free = [place for place in range(3) if numbers[place] < len(pools[place])]
        numbers[min(free, key=lambda place: (numbers[place] / POOL[place], rng.random()))] += 1
    told = {word for word in TELLING if plot.tells_of(word)} | ({"sound"} if plot.is_heard else set())
    drawn = [_drawn(pool, number, told, rng) for pool, number in zip(pools, numbers, strict=True)]
    return (
        [*_in_light_of(drawn[0], plot.opening), *before],
        [*_in_light_of(drawn[1], plot.trouble), *way],
        [*_in_light_of(drawn[2], plot.attempt), *after],
    )


def _drawn(pool: Sequence[Beat], number: int, told: set[str], rng: Random) -> list[Beat]:
    """Rather those about what has not been told: no second letter, no second storm. What they tell of is added."""
    left, drawn = rng.sample(pool, len(pool)), []
    for _ in range(number):
        beat = min(left, key=lambda one: sum(one.tells_of(word) for word in told))
        left.remove(beat)
        drawn.append(beat)
        told.update(word for word in TELLING if beat.tells_of(word))
    return drawn


def _in_light_of(episodes: Sequence[Beat], main: Beat) -> list[Beat]:
    """Episodes happen at the time of day of what they follow."""
    return [replace(beat, view=replace(beat.view, time=main.view.time)) for beat in episodes]
