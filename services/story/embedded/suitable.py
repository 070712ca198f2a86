"""Which plot is told of a topic, then and there."""

from collections.abc import Sequence
from random import Random

from services.story.embedded.plots import PLOTS, Plot
from services.story.embedded.plots.beat import Line
from services.story.embedded.setting import Setting, is_home
from services.story.embedded.topics import Family, burden_of, is_clause, shape_of
from services.story.embedded.wording import names

OWN = 8  # a plot that suits the topic's family is so many times likelier than one that suits any
OWN_OF_CLAUSE = 12  # 혼자 자기 무서운 마음 is not what one asks to be told a tale of

ROOMY = ("home", "map", "rumour", "storm")  # in which one goes about, or builds: not in a car

INDOORS = ("room", "school")
OUTDOOR = ("storm",)  # which no wind blows down under a roof


def plot_for(family: Family, about: str, setting: Setting, rng: Random) -> Plot:
    """One made for topics of this family or shape, or one for any topic."""
    clause, shape = is_clause(about), shape_of(about)
    suited = {family.name, shape.name if shape else family.name}
    burden = burden_of(about) | ({"away"} if not is_home(setting.where) else set())
    heavy = {family.name, *burden}
    own = [plot for plot in PLOTS if plot.families & suited and not plot.unfit & (heavy - plot.families)]
    free = [plot for plot in PLOTS if not plot.families and not plot.unfit & heavy]
    fitting = {plot.name for plot in (*own, *free) if happens(plot, setting)}
    plots = own * (OWN_OF_CLAUSE if clause else OWN) + free
    return rng.choice([plot for plot in plots if plot.name in fitting] or plots)


def happens(plot: Plot, setting: Setting) -> bool:
    """Whether all that carries it can be told of then and there: what takes days is not told of one morning."""
    if setting.is_spot and plot.name in ROOMY:
        return False
    if setting.place.kind in INDOORS and plot.name in OUTDOOR:
        return False
    if not setting.has_food and _is_about_food(plot):
        return False
    return all(
        any(setting.tells_all(take) for take in beat.paragraphs if not _needs_company(take)) for beat in plot.main
    )


def _is_about_food(plot: Plot) -> bool:
    return "food" in plot.families or any(all(names(one, "snack") for one in beat.first) for beat in plot.main)


def _needs_company(take: Sequence[Line]) -> bool:
    return any(all(names(version, "b") or names(version, "bcall") for version in line) for line in take)
