"""The families of topics, and which one a topic belongs to."""

import re
from itertools import pairwise

from services.story.embedded.clauses import DREADED, FELT
from services.story.embedded.likeness import is_kind
from services.story.embedded.syllables import SS, final_of
from services.story.embedded.topics.adventure import ADVENTURE
from services.story.embedded.topics.anything import ANYTHING
from services.story.embedded.topics.art import ART
from services.story.embedded.topics.celebration import CELEBRATION
from services.story.embedded.topics.confided import CONFIDED
from services.story.embedded.topics.courage import COURAGE
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
from services.story.embedded.topics.silly import SILLY
from services.story.embedded.topics.thing import THING
from services.story.embedded.topics.wisdom import WISDOM
from services.story.embedded.topics.world import WORLD

FAMILIES: tuple[Family, ...] = (
    *(ADVENTURE, ANYTHING, ART, CELEBRATION, CONFIDED, COURAGE, CREATURE, DEED, DOING, DREAD, DREAM, FANCY),
    *(FAREWELL, FEELINGS, FOOD, FRIENDSHIP, GRAVE, GROWING, HAPPENING, HARMONY, HONESTY, INVENTION, JOB, KIN),
    *(KINDNESS, LONGING, NATURE, QUESTION, SAYING, SILLY, THING, WISDOM, WORLD),
)
FALLBACK = "anything"
OF_DOERS = (COURAGE, FEELINGS, GROWING)  # and of what they do or feel, not of who does

_PARTICLE = r"(?:이|가|은|는|을|를|과|와|도|만|의|에|로|랑|으로|이랑|에서|에게)"
_ALONE = rf"(?:{_PARTICLE}|내|나|내기|내는|났|나는|난|쟁이|꾸|꾸기|꾸는|먹|먹기|싸|싸기|싸는|자|자기|자는|오는|내리는)"

_HAPPENED = re.compile(
    r"^(?!.*지 말고 ).*"
    r"(?:(?<!는) 일| 날|(?:(?<=[^\s양놀종오같아끗높많깊])(?<![걀란]말)이 |(?<=\S)가 | 안 | 못 |자꾸 |저절로 ).*는 일"
    r"|못하는 일)$"
)
_ALIVE = re.compile(  # no dish to be eaten: 말하는 감자, 사라진 삶은 달걀
    r"(?:^|\s)(?:사라진|없어진|잃어버린|도둑맞은|도망\S*|달아난|훔친|먹은|남긴|빼앗긴|뺏긴|살아\S*|쏟은|엎지른|떨어뜨린|썩은|상한|싫은|무서운"
    r"|\S*(?:말하|노래하|춤추|웃|우|화내|싸우|걷|다니|구르|굴러가|여행하|꿈꾸|잠자)는) "
)
_SERVED = re.compile(r"(?:^|\s)\S+(?:[이가]|께서) \S+ |[와과랑] ")  # 할머니가 끓여 준 된장국; 세배와 떡국
_PARTED = re.compile(r"(?:(?<![가-힣])죽(?:으면|었|는|은|음)|돌아가신|돌아가셨|하늘나라|세상을 떠난|무지개다리)")
_CLINGING = re.compile(r"(?:헤어지|떨어지)기 싫|(?:헤어|떨어)질 때|떨어져 있")  # of whom nobody is gone
_SHARED_OUT = re.compile(r"나눔|나누|나눠|베푸|베풀|욕심|먹|간식|과자")  # of which a treat is given
_PROMISED = re.compile(r"약속|책임|믿|지키|신뢰")  # for which one stays at one's post
_LOST = re.compile(r"잃|사라|없어|도둑|찾")
_LACKING = re.compile(r"못 |안 |없는|없이|잃|깨진|망친|망가진")
_GLAD = tuple(
    f"{felt} 마음"
    for felt in ("좋은", "기쁜", "즐거운", "반가운", "행복한", "자랑스러운", "설레는", "고마운", "신나는")
)
_DESCRIBED = re.compile(r"[을를이가] \S+ \S")  # 별을 보는 높은 탑, of which no 작은 tells
_CONSOLING = re.compile(
    r"(?:괜찮|할 수 있|힘내|고마|고맙|미안|사랑|수고|고생|잘했)[^ ]*’라는 말$|안 울|해냈|이겼|성공|칭찬"
)
_TOGETHER = re.compile(
    r"힘을 (?:합|모)|함께|같이|서로|다 같이|나눠|나누|도와|돕|바꿔|[가-힣](?:랑|하고|와|과) "
)  # which nobody does alone
_CLAUSE = re.compile(r"(?: 일| 날| 마음| 세상|이겨 내기|’라는 \w+)$")  # of which nobody asks what it is
_STERN = re.compile(  # a saying that cheers nobody: ‘늦게 자면 안 돼요’라는 말, ‘구름을 배달해 주세요’라는 말
    r"^‘(?!.*(?:괜찮|할 수 있|힘내|힘을|잘|소중|최고|특별|용감|포기하지|걱정|무서워하지|슬퍼하지|울지|사랑|고마|고맙"
    r"|미안|친구|함께|같이|도와|도울|믿|좋|축하|이루어|소망|희망|멋|예쁘|예뻐|웃|행복|기다릴|수고|고생"
    r"|달라도|느려도|틀려도|다시)).*’라는 말$"
)
_ABED = re.compile(r"(?:혼자|일찍|따로) (?:자|잠|화장실)|잠자리|낮잠|잠(?:자|드)는")  # of which nobody makes a game
_ONCE = re.compile(  # what is done is done
    r"(?:싸우|다투).*는 일$|(?:찾|구하|만나|보내|돌려주|이사|사과하|헤어지)\S*는 일$"
)
_BODILY = re.compile(  # what everybody has, so that nobody need be ashamed
    r"^(?:똥|방귀|방구|응가|대변|뿡|코딱지|콧물|오줌|쉬|쉬야|트림|딸꾹질|재채기|하품"
    r"|발냄새|잠꼬대|코골이)(?: ?(?:소리|냄새))?$"
)
_SUBJECT = re.compile(r"(?:^|\s)\S+[이가] ")
_OF_A_WORD = re.compile(r"무엇|대해 물으면|대단한 일")
_SHAPES: tuple[tuple[Family, re.Pattern[str]], ...] = (  # what was typed as a sentence says itself what it is
    (SAYING, re.compile(r"’라는 말$")),
    (QUESTION, re.compile(r"’라는 물음$")),
    (FANCY, re.compile(r"’ 하는 상상$")),
    (WORLD, re.compile(r" 없는 세상$")),
    (HAPPENING, _HAPPENED),
    (DEED, re.compile(r"(?:는 일|이겨 내기)$")),
    (DREAD, re.compile(rf"(?:{'|'.join(DREADED)}) 마음$")),
    (LONGING, re.compile(rf"(?:싶은|{'|'.join(FELT)}) 마음$")),
)

__all__ = [
    "FALLBACK",
    "FAMILIES",
    "Family",
    "burden_of",
    "family_of",
    "has_subject",
    "is_clause",
    "is_confided",
    "lessons_of",
    "motives_of",
    "shape_of",
]


def is_clause(topic: str) -> bool:
    """Whether a sentence was typed: 동생이 생긴 일, 어둠이 무서운 마음."""
    return _CLAUSE.search(topic) is not None


def burden_of(topic: str) -> set[str]:
    """What it is besides a topic of its family, which not every plot can bear."""
    happening, deed, heart = is_happening(topic), topic.endswith(("는 일", "이겨 내기")), topic.endswith(" 마음")
    plight = topic.endswith(("이겨 내기", "지 않는 일"))  # which nobody puts off
    held = {
        "abed": _ABED.search(topic) is not None,
        "once": _ONCE.search(topic) is not None,
        "particular": _BODILY.search(topic) is None,  # to somebody: not what everybody has
        "stern": _STERN.search(topic) is not None,
        "shared": _TOGETHER.search(topic) is not None,
        "unsharing": family_of(topic) is KINDNESS and _SHARED_OUT.search(topic) is None,
        "unpromised": family_of(topic) is HONESTY and _PROMISED.search(topic) is None,
        "unlost": _LOST.search(topic) is None,
        "glad": topic.endswith(_GLAD),
        "lacking": _LACKING.search(topic) is not None,
        "confided": is_confided(topic),
        "described": _DESCRIBED.search(topic) is not None,
        "said": topic.endswith(("말", "소문")) and not is_clause(topic),
        "feelings": is_clause(topic),
        "happening": happening,
        "deed": deed,
        "heart": heart,
        "plight": plight,
    }
    return {name for name, is_so in held.items() if is_so}


def has_subject(topic: str) -> bool:
    """친구가 빵을 먹은 일: whoever tells of it is not named just before."""
    return is_clause(topic) and _SUBJECT.search(topic) is not None


def is_happening(topic: str) -> bool:
    """Whether it happened to somebody: 이가 흔들리는 일, 친구랑 싸운 일; not what is to be done: 약속을 지키는 일."""
    return _HAPPENED.search(topic) is not None


def family_of(topic: str) -> Family:
    """The last word decides, as a Korean phrase ends in what it is about; of stems in it the longest, then the last."""
    if _PARTED.search(topic):
        return FAREWELL
    if _CLINGING.search(topic):
        return FEELINGS
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


def shape_of(topic: str) -> Family | None:
    """What was typed as a sentence: a question, a deed, a feeling; None of a word."""
    if is_confided(topic):
        return CONFIDED
    return next((family for family, shape in _SHAPES if shape.search(topic)), None)


def is_confided(topic: str) -> bool:
    """‘줄을 섰는데 새치기했어’라는 말: what happened, told by whom it befell, and no comfort."""
    past = any(final_of(letter) == SS and after in "어다지는" for letter, after in pairwise(topic))
    guessed = topic.endswith("것 같아’라는 말")
    return (past or guessed) and topic.endswith("’라는 말") and _CONSOLING.search(topic) is None


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
