"""Which plot is told of a topic, then and there."""

import re
from collections.abc import Callable, Collection, Sequence
from functools import lru_cache
from random import Random

from services.story.embedded.answers import answer_to
from services.story.embedded.company import Character, Company
from services.story.embedded.dwelling import is_home
from services.story.embedded.eras.past import PREHISTORY
from services.story.embedded.habits import habit_of
from services.story.embedded.jobs import job_of
from services.story.embedded.places.indoors import INDOORS, NOOK, ROOM, SCHOOL, SHOP
from services.story.embedded.places.sea_and_sky import UNDERWATER
from services.story.embedded.places.town import PALACE
from services.story.embedded.plants import plant_of
from services.story.embedded.plots import PLOTS, Plot
from services.story.embedded.plots.beat import Line
from services.story.embedded.setting import Setting
from services.story.embedded.topics import Family
from services.story.embedded.topics.burdens import burden_of
from services.story.embedded.topics.confided import CONFIDED
from services.story.embedded.topics.question import QUESTION
from services.story.embedded.topics.shapes import is_clause, shape_of
from services.story.embedded.wording import names

OWN = 0.85  # of the tales of a word that has plots of its own are told along one; all of what was typed as a clause

_LORE = frozenset({"answer", "habit", "plant", "work"})  # of which its sentences are made
_QUESTION = re.compile(r"^‘(.+)’라는 물음$")
_MINE = re.compile(r"^(?:(?:우리|저희)(?: |집)|(?:나의|내|제) )")  # 우리 집 강아지, which nobody has yet to meet
_STAR = re.compile(r"(?:^| )(?:아기)?별님?$")  # 은별 is a child
_OWN_ROOM = re.compile(r"(?:방|침대|이불 속|욕실|화장실|욕조)(?: 안| 밑)?$")
_RIDDEN = re.compile(  # where nothing stands in the soil
    r"(?:버스|택시|자동차|트럭|차|열차|지하철|호선|비행기|엘리베이터|잠수함)(?: ?안| ?속)?$"
)
UNDER_A_ROOF = (INDOORS, NOOK, ROOM, SCHOOL, SHOP)


def plot_for(family: Family, about: str, company: Company, setting: Setting, rng: Random) -> Plot:
    """One made for topics of this family or shape, or one for any topic."""
    shape = shape_of(about)
    suited = {"confided"} if shape is CONFIDED else {family.name, shape.name if shape else family.name}
    burden = burden_of(about) | _burden_here(about, company, setting)
    heavy = {family.name, *burden}
    plots = _without_namesakes(company)
    suits = [plot for plot in plots if plot.families & suited or "unlost" in plot.unfit]
    own = [plot for plot in suits if not plot.unfit & (heavy - plot.families)]
    free = [plot for plot in plots if not plot.families and not plot.unfit & heavy]
    if shape is QUESTION:
        own = _asked(own, about, setting)
    preferred = rng.random() < OWN or is_clause(about)
    first, then = (own, free) if preferred else (free, own)
    return rng.choice(
        _happening(first, about, setting) or _happening(then, about, setting) or _unlearned(own) or _unlearned(free)
    )


@lru_cache(maxsize=256)  # whose tale it is and along which plot asks again and again
def answer_of(about: str) -> str | None:
    """The true answer, of a question to which one is known: ‘하늘은 왜 파래요?’라는 물음."""
    asked = _QUESTION.search(about)
    return answer_to(asked[1]) if asked else None


def _asked(own: list[Plot], about: str, setting: Setting) -> list[Plot]:
    """Of a question those that answer it, then those that ask it; what is too heavy for them has others."""
    asking = [plot for plot in own if QUESTION.name in plot.families]
    return [plot for plot in _happening(asking, about, setting) if "answer" in plot.needs] or asking or own


def _happening(plots: Sequence[Plot], about: str, setting: Setting) -> list[Plot]:
    return [plot for plot in plots if happens(plot, setting, about)]


def _unlearned(plots: Sequence[Plot]) -> list[Plot]:
    """Where none can happen as it should: those that can be told at all, without what no book of facts tells."""
    return [plot for plot in plots if not plot.needs & _LORE] or [plot for plot in PLOTS if not plot.families]


def _without_namesakes(company: Company) -> list[Plot]:
    """Those of which no creature, which their titles name, is called as one of them is: 새우 톡톡이."""
    called = [re.escape(one.short) for one in company.characters if len(one.short) > 1]
    if not called:
        return list(PLOTS)
    as_is = re.compile(
        rf"(?<![가-힣])(?:{'|'.join(called)})(?=[이가은는을를의와과아야]?(?![가-힣]))"
    )  # no 아기 in 아기별
    return [plot for plot in PLOTS if not any(map(as_is.search, plot.titles))]


def _burden_here(about: str, company: Company, setting: Setting) -> set[str]:
    """What it is besides to these, there: away from home, or before their eyes, or one of themselves."""
    ours = any(one.name in about or about.rpartition(" ")[2] in one.name for one in company.characters)
    there = about.rpartition(" ")[2] in setting.where  # 첨성대, told at 첨성대 앞
    another = next((one for one in company.characters[1:] if _is_day_of(one, about)), None)
    here = {
        "away": not is_home(setting.where),
        "many": company.hero.is_group,
        "known": company.tells_itself and _MINE.search(about) is not None,
        "ours": ours,
        "there": there,
        "another": another is not None,
        "theirs": another is not None and another.is_grown,
        "clouds": any("구름" in one.name for one in company.characters),
        "stars": any(_STAR.search(one.name) for one in company.characters),
    }
    return {burden for burden, is_so in here.items() if is_so}


def _is_day_of(one: Character, about: str) -> bool:
    """할머니가 헤어진 동생을 만난 날, of 할머니."""
    return re.match(rf"{re.escape(one.short)}[이가] .* (?:일|날)$", about) is not None


def _is_in_bed(setting: Setting) -> bool:
    return setting.is_secluded and _OWN_ROOM.search(setting.where) is not None


_LACKS: dict[str, Callable[[Setting, str], bool]] = {  # each looked up only for a plot that needs it
    "answer": lambda _, about: answer_of(about) is None,
    "habit": lambda _, about: habit_of(about) is None,
    "plant": lambda _, about: plant_of(about) is None,
    "ground": lambda there, _: there.place is UNDERWATER or _RIDDEN.search(there.where) is not None,
    "work": lambda _, about: job_of(about) is None,
    "cottage": lambda there, _: there.place is PALACE,  # which is not small
    "room": lambda there, _: there.is_crowded,  # for many who come
    "manners": lambda there, _: _is_in_bed(there),  # where nobody must keep from laughing
    "weather": lambda there, _: there.place in UNDER_A_ROOF,  # no wind blows there
    "litter": lambda there, _: there.era is PREHISTORY,
    "writing": lambda there, _: there.era is PREHISTORY,
}


def lacking(setting: Setting, about: str, needs: Collection[str] = _LACKS.keys()) -> set[str]:
    """What a plot may need, or one does, that is not there then, nor known."""
    return {need for need in needs if _LACKS[need](setting, about)}


def happens(plot: Plot, setting: Setting, about: str = "") -> bool:
    """Whether all that carries it can be told of then and there: what takes days is not told of one morning."""
    if lacking(setting, about, plot.needs):
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
