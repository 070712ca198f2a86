"""What a topic was typed as: a question, a deed, a feeling, something that happened, a saying; or a word."""

import re
from itertools import pairwise

from services.story.embedded.clauses import DREADED, FELT
from services.story.embedded.syllables import SS, final_of
from services.story.embedded.topics.confided import CONFIDED
from services.story.embedded.topics.deed import DEED
from services.story.embedded.topics.dread import DREAD
from services.story.embedded.topics.family import Family
from services.story.embedded.topics.fancy import FANCY
from services.story.embedded.topics.happening import HAPPENING
from services.story.embedded.topics.longing import LONGING
from services.story.embedded.topics.question import QUESTION
from services.story.embedded.topics.saying import SAYING
from services.story.embedded.topics.world import WORLD

_WEATHER = (
    r"(?:.* )?(?:비|눈|함박눈|바람|소나기|천둥|안개)[이가]? ?(?:\S+ )?(?:오|내리|부|치|끼)는 날"  # which comes again
)
_HAPPENED = re.compile(
    rf"^(?!{_WEATHER}$)(?!.*지(?: 말고|만) )(?!.*[이가] 하는 일$).*"
    r"(?:(?<!는) 일| 날|(?:(?<=[^\s양놀종오같아끗높많깊돋맞먹걷])(?<![걀란]말)"
    r"(?<!달팽|호랑|원숭|지렁|풍뎅|올챙|거북|떡볶|목걸|어린|쪽쪽)이 "
    r"|(?<=\S)(?<!자장)(?<!국)(?<!친구)가 | 안 | 못 |자꾸 |저절로 ).*는 일"
    r"|못하는 일|(?:(?<![가-힣])[우구]는|조르는|떼쓰는|싸우는|삐지는|삐치는|화내는|다니는|(?<!친구가 )되는) 일)$"
)
_CONSOLING = re.compile(
    r"(?:괜찮|할 수 있|힘내|고마|고맙|미안|사랑|수고|고생|잘했)[^ ]*’라는 말$"
    r"|괜찮다고|줬어|줬다|주셨|도와|만났|끝까지|찾았|쌓았|안 울|안 무서|안 아프|안 아파|해냈|이겼|성공|칭찬"
)
_CLAUSE = re.compile(  # of which nobody asks what it is
    rf"^(?!{_WEATHER}$).*(?: 일| 날| 마음| 세상|이겨 내기|’라는 \w+)$"
)
_WANTED = re.compile(r"(?:키우|기르|갖|사|만들|얻)고 싶은 마음$")
_SUBJECT = re.compile(r"(?:^|\s)\S+[이가] ")
_SHAPES: tuple[tuple[Family, re.Pattern[str]], ...] = (  # what was typed as a sentence says itself what it is
    (SAYING, re.compile(r"’라는 말$")),
    (QUESTION, re.compile(r"’라는 물음$")),
    (FANCY, re.compile(r"’ 하는 상상$")),
    (WORLD, re.compile(r" 없는 세상$")),
    (HAPPENING, _HAPPENED),
    (DEED, re.compile(r"(?:(?<![이가] 하)는 일|이겨 내기)$")),
    (DREAD, re.compile(rf"(?:{'|'.join(DREADED)}) 마음$")),
    (LONGING, re.compile(rf"(?:싶은|싶었던|{'|'.join(FELT)}) 마음$")),
)


def shape_of(topic: str) -> Family | None:
    """What was typed as a sentence: a question, a deed, a feeling; None of a word."""
    if is_confided(topic):
        return CONFIDED
    return next((family for family, shape in _SHAPES if shape.search(topic)), None)


def is_clause(topic: str) -> bool:
    """Whether a sentence was typed: 동생이 생긴 일, 어둠이 무서운 마음."""
    return _CLAUSE.search(topic) is not None


def is_happening(topic: str) -> bool:
    """Whether it happened to somebody: 이가 흔들리는 일, 친구랑 싸운 일; not what is to be done: 약속을 지키는 일."""
    return _HAPPENED.search(topic) is not None


def is_confided(topic: str) -> bool:
    """‘줄을 섰는데 새치기했어’라는 말: what happened, told by whom it befell, and no comfort."""
    past = any(final_of(letter) == SS and letter != "있" and after in "어다지는" for letter, after in pairwise(topic))
    guessed = topic.endswith(("것 같아’라는 말", "것 같아요’라는 말"))
    return (past or guessed) and topic.endswith("’라는 말") and _CONSOLING.search(topic) is None


def is_wanted(topic: str) -> bool:
    """고양이를 키우고 싶은 마음: one that is not there yet."""
    return _WANTED.search(topic) is not None


def has_subject(topic: str) -> bool:
    """친구가 빵을 먹은 일: whoever tells of it is not named just before."""
    return is_clause(topic) and _SUBJECT.search(topic) is not None
