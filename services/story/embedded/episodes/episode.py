"""What may happen in any tale but some, and never while there is trouble."""

from dataclasses import dataclass

from services.story.embedded.plots.beat import Beat


@dataclass(frozen=True)
class Episode:
    beat: Beat
    early: frozenset[str]  # plots, by name, in which it cannot happen before the trouble
    late: frozenset[str]  # in which it cannot happen once the trouble is over
