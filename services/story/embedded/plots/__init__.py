"""The plots there are."""

from services.story.embedded.plots.beat import Beat, Plot
from services.story.embedded.plots.lost import LOST
from services.story.embedded.plots.party import PARTY
from services.story.embedded.plots.star import STAR
from services.story.embedded.plots.storm import STORM

PLOTS: tuple[Plot, ...] = (LOST, STORM, STAR, PARTY)

__all__ = ["PLOTS", "Beat", "Plot"]
