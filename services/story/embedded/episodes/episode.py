"""What may happen in any tale but some."""

from dataclasses import dataclass

from services.story.embedded.plots.beat import Beat


@dataclass(frozen=True)
class Episode:
    beat: Beat
    unfit: frozenset[str]  # plots in whose midst it cannot happen, by name
