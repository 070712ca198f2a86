"""The families of topics, and which one a topic belongs to."""

import re
from functools import lru_cache

from services.story.embedded.jobs import job_of
from services.story.embedded.likeness import is_kind
from services.story.embedded.pastime import pastime_of
from services.story.embedded.topics.adventure import ADVENTURE
from services.story.embedded.topics.anything import ANYTHING
from services.story.embedded.topics.art import ART
from services.story.embedded.topics.celebration import CELEBRATION
from services.story.embedded.topics.confided import CONFIDED
from services.story.embedded.topics.courage import COURAGE
from services.story.embedded.topics.courtesy import COURTESY
from services.story.embedded.topics.creature import CREATURE
from services.story.embedded.topics.deed import DEED
from services.story.embedded.topics.doing import DOING
from services.story.embedded.topics.dread import DREAD
from services.story.embedded.topics.dream import DREAM
from services.story.embedded.topics.family import Family
from services.story.embedded.topics.fancy import FANCY
from services.story.embedded.topics.farewell import FAREWELL
from services.story.embedded.topics.feelings import FEELINGS
from services.story.embedded.topics.food import FOOD
from services.story.embedded.topics.friendship import FRIENDSHIP
from services.story.embedded.topics.grave import GRAVE
from services.story.embedded.topics.growing import GROWING
from services.story.embedded.topics.happening import HAPPENING
from services.story.embedded.topics.harmony import HARMONY
from services.story.embedded.topics.honesty import HONESTY
from services.story.embedded.topics.invention import INVENTION
from services.story.embedded.topics.job import JOB
from services.story.embedded.topics.kin import KIN
from services.story.embedded.topics.kindness import KINDNESS
from services.story.embedded.topics.longing import LONGING
from services.story.embedded.topics.nature import NATURE
from services.story.embedded.topics.question import QUESTION
from services.story.embedded.topics.saying import SAYING
from services.story.embedded.topics.shapes import is_clause, shape_of
from services.story.embedded.topics.silly import SILLY
from services.story.embedded.topics.thing import THING
from services.story.embedded.topics.turns import TURNS
from services.story.embedded.topics.wisdom import WISDOM
from services.story.embedded.topics.world import WORLD

FAMILIES: tuple[Family, ...] = (
    *(ADVENTURE, ANYTHING, ART, CELEBRATION, CONFIDED, COURAGE, COURTESY, CREATURE, DEED, DOING, DREAD, DREAM),
    *(FANCY, FAREWELL, FEELINGS, FOOD, FRIENDSHIP, GRAVE, GROWING, HAPPENING, HARMONY, HONESTY, INVENTION, JOB, KIN),
    *(KINDNESS, LONGING, NATURE, QUESTION, SAYING, SILLY, THING, TURNS, WISDOM, WORLD),
)
FALLBACK = "anything"
OF_DOERS = (COURAGE, FEELINGS, GROWING)  # and of what they do or feel, not of who does

_PARTICLE = r"(?:이|가|은|는|을|를|과|와|도|만|의|에|로|랑|으로|이랑|에서|에게)"
_ALONE = rf"(?:{_PARTICLE}|내|나|내기|내는|났|나는|난|쟁이|꾸|꾸기|꾸는|먹|먹기|싸|싸기|싸는|자|자기|자는|오는|내리는)"

_ALIVE = re.compile(  # no dish to be eaten: 말하는 감자, 사라진 삶은 달걀
    r"(?:^|\s)(?:사라진|없어진|잃어버린|도둑맞은|도망\S*|달아난|훔친|먹은|남긴|빼앗긴|뺏긴|살아\S*|쏟은|엎지른|떨어뜨린|썩은|상한|싫은|무서운"
    r"|\S*(?:말하|노래하|춤추|웃|우|화내|싸우|걷|다니|구르|굴러가|여행하|꿈꾸|잠자)는) "
)
_SERVED = re.compile(r"(?:^|\s)\S+(?:[이가]|께서) \S+ |[와과랑] ")  # 할머니가 끓여 준 된장국; 세배와 떡국
_PARTED = re.compile(r"(?:(?<![가-힣])죽(?:으면|었|는|은|음|어서)|돌아가신|돌아가셨|하늘나라|세상을 떠난|무지개다리)")
_AT_WAR = re.compile(r"전쟁(?!놀이)|피난|독립 만세")  # 6.25 전쟁과 가족 is not about a family first
_ADDRESSED = re.compile(r"(?<=[가-힣]{2}) (?:아저씨|아주머니|아줌마|선생님)$")  # 소방관 아저씨
_CLINGING = re.compile(r"(?:헤어지|떨어지)기 싫|(?:헤어|떨어)질 때|떨어져 있")  # of whom nobody is gone
_OF_A_WORD = re.compile(r"무엇|대해 물으면|대단한 일")

__all__ = ["FALLBACK", "FAMILIES", "Family", "family_of", "is_of_the_dead", "lessons_of", "motives_of"]


@lru_cache(maxsize=256)  # a tale asks of its one topic again and again
def family_of(topic: str) -> Family:
    """The last word decides, as a Korean phrase ends in what it is about; of stems in it the longest, then the last."""
    if is_of_the_dead(topic):
        return FAREWELL
    if _AT_WAR.search(topic):
        return GRAVE
    if _CLINGING.search(topic):
        return FEELINGS
    if pastime_of(topic):
        return DOING
    if job_of(topic):  # 유치원 선생님, 화가
        return JOB
    topic = _ADDRESSED.sub("", topic)
    if alone := next((family for family in FAMILIES if topic in family.alone), None):
        return alone
    no_dish = _ALIVE.search(topic) is not None or _SERVED.search(topic) is not None
    a_doer = is_kind(topic.rpartition(" ")[2])  # 화난 곰 is rather a bear
    fits = [
        ((topic.count(" ", 0, end), len(stem), end), family)
        for family in FAMILIES
        for stem in (word.replace("_", " ") for word in family.words.split())
        if not (family.dish and no_dish) and not (a_doer and family in OF_DOERS)
        if stem in topic and (end := _end(stem, topic, last=family.head)) is not None
    ]
    if fits:
        return max(fits, key=lambda fit: fit[0])[1]
    return next(family for family in FAMILIES if family.name == FALLBACK)


def is_of_the_dead(topic: str) -> bool:
    return _PARTED.search(topic) is not None


def lessons_of(topic: str) -> tuple[str, ...]:
    """What a tale says of its topic in the end: of what happened once something else than of what is always so."""
    if shape := shape_of(topic):
        return shape.lessons
    lessons = family_of(topic).lessons
    own = tuple(lesson for lesson in lessons if not (is_clause(topic) and _OF_A_WORD.search(lesson)))
    return tuple(lesson for lesson in own if topic not in lesson) or own  # 웃음 is not said of 웃음


def motives_of(topic: str) -> tuple[str, ...]:
    """What it is to the hero where the tale begins: 혼자 자는 일 is feared for, of a word one thinks."""
    shape = shape_of(topic)
    return shape.motives if shape else ANYTHING.motives


def _end(stem: str, topic: str, *, last: bool) -> int | None:
    """Where it ends, where it stands last: as the beginning of a word, or the end of a longer one: 초코케이크.

    One syllable must be a word of its own: 화 and 화를, but not 화성. What is eaten must end the topic.
    """
    if last:
        pattern = rf"{stem}{_PARTICLE}?$" if len(stem) > 1 else rf"(?<!\w){stem}{_PARTICLE}?$"
    elif len(stem) > 1:
        pattern = rf"(?<!\w){stem}|{stem}(?!\w)"
    else:
        pattern = rf"(?<!\w){stem}{_ALONE}?(?!\w)"
    places = [match.start() + len(stem) for match in re.finditer(pattern, topic)]
    return places[-1] if places else None
