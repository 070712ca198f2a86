"""What was said round about, said outright: 유튜버가 되는 게 꿈이에요 is 유튜버가 되고 싶은 마음."""

import re

from services.story.embedded.likeness import is_animal
from services.story.embedded.particles import Word
from services.story.embedded.rewording import Rewording
from services.story.embedded.topics.food import FOOD

_HOT = re.compile(r"^(\S+)[이가] (?:(?:너무|정말|진짜|참) )?(매|뜨거)워요?$")
_UNSAID = re.compile(r"^(\S+다)는 말(?:이|을)? (?:(?:잘|자꾸|선뜻) )?(?:안 나와|못 하겠어|못 해)요?$")
_DREAM = re.compile(r"^(\S+)[이가] 되는 (?:게|것이|것) (?:내 |나의 |제 )?꿈(?:이에요|이야|이다|입니다)?$")
_MY_DREAM = re.compile(r"^(?:내|제|나의|저의) (?:꿈|장래 ?희망)은 (\S+?)(?:이에요|예요|이야|야|입니다|이다)$")
_WHY_ME = re.compile(
    r"(?:(?<=[은는이가] )왜 (?=(?:\S+ )*(?:나|저)(?:만|를|랑|한테) )"
    r"|^왜 (?=\S+[은는이가] (?:\S+ )*(?:나|저)(?:만|를|랑|한테) ))"
)  # no question, but a complaint
_CANNOT = re.compile(r"(?<=[가-힣] 수 없)어요?$")
_MOCKED = re.compile(
    r"^((?!.*\S(?<![있없하])[이가은는] ).*\S고) (?:놀렸|놀려)(?:어?요?|다|대요?)$"
)  # 뚱뚱하다고 놀렸어요
_HAUNTED = re.compile(
    r"^(.*(?:괴물|귀신|유령|도깨비|도둑|누가|뱀|벌레)(?:[이가])? (?:\S+ )?)있는 것 같(?:아요?|다|애요?)$"
)
_ALTHOUGH = re.compile(r"(?<=[고기] [싶싫])(?:은데|었는데)요?$")  # 낮잠 자기 싫은데
_AS_ONE_IS = re.compile(r"(?<=라서) (?:(?:너무|정말|참) )?좋(?:아요?|다|습니다)$")  # 쌍둥이라서 좋아요
_HARD_AS_ONE_IS = re.compile(r"(?<=라서) (?:(?:너무|정말|참) )?힘들(?:어요?|다|습니다)$")  # 첫째라서 힘들어
_OF_OUR_CLASS = re.compile(r"^우리 ?반 (?=(\S+?)(?:[이가을를와과랑]|에게|한테)? )")
_WAITED_FOR = re.compile(r"^(?!.*(?:차례|순서))(.*[을를]) 기다(?:려요?|립니다|린다)$")
_COME_OUT = re.compile(r"^(\S+)[야아],? (빨리|어서|얼른) (나와|만나자|태어나)(?:라|요|줘)?$")
_ON_THE_WAY = re.compile(r"(?<=속에 동생이 )있어요?$|(?<=속에 아기가 )있어요?$")
_EATEN = re.compile(r"^(\S+?)[을를]? 먹기$")
_PLAIN_FARE = re.compile(
    r"밥|채소|야채|나물|당근|브로콜리|시금치|오이|콩|버섯|가지|피망|파프리카|양파|김치|우유|약|골고루"
)
_LET_NOT = re.compile(r"^(엄마|아빠|할머니|할아버지|누나|형|언니|오빠)(?:는|가|이)? (.* )?(\S+)지 ?마(?:세요|요)?$")
_ASKED_OF_THE_PAST = re.compile(
    r"^(.*(?:누가|왜|뭐가|뭘|어디|무엇)\S* .*지) ((?:말 )?(?:안 )?(?:싸웠|다퉜|말했|했|다투었))(?:어요?|다|습니다)$"
)
_LONGED_SO = re.compile(r"(?<=고 싶)어서 .*(?:요|다)$")
_OF_OUR_HOUSE = re.compile(r"^우리 ?집은 ")
_BUSY = re.compile(
    r"^(?:우리 )?(엄마|아빠|할머니|할아버지|누나|형|언니|오빠|선생님)[이가은는] "
    r"(?:(?:너무|맨날|항상|늘|매일) )?바빠요?$"
)
_MARKED = re.compile(r"^(\S+(?: 시험)?) (빵점|0점|백점|100점)$")  # 받아쓰기 빵점
_SLIGHTED_THEN = re.compile(r"(?<=만 )((?:안아|업어|챙겨|봐|예뻐해|놀아) ?)줄 때$")  # 엄마가 동생만 안아 줄 때
_TRADE = re.compile(r"^(\S+?)(?:이)?라는 직업$")  # 수의사라는 직업
_CASE = re.compile(r"(?<=[진린한은는던]) 사건$")  # 떡이 사라진 사건, which nobody holds in the hand
_FRIENDS_WITH = re.compile(r"(?<=[랑과와] )친구 되기$")
_DONE = {"싸웠": "싸운", "다퉜": "다툰", "다투었": "다툰", "했": "한", "말했": "말한"}


def _taken(found: re.Match[str]) -> str:
    """교실의 햄스터가 of 우리 반 햄스터가; of 우리 반 친구가 nothing."""
    return "교실의 " if is_animal(found[1]) else found[0]


def _treat(found: re.Match[str]) -> str:
    """떡볶이 of 떡볶이 먹기: nothing that is hard; but 당근 먹기 is."""
    is_treat = found[1] in FOOD.words.split() and _PLAIN_FARE.search(found[1]) is None
    return found[1] if is_treat else found[0]


def _hoped_not(found: re.Match[str]) -> str:
    return f"{Word(found[1]):이/가} {found[2] or ''}{found[3]}지 않기를 바라는 마음"


def _as_it_was(found: re.Match[str]) -> str:
    """누가 언니인지 싸운 일 of 누가 언니인지 싸웠어요, which asks nothing."""
    *before, last = found[2].split(" ")
    return " ".join([found[1], *before, f"{_DONE[last]} 일"])


OUTRIGHT: tuple[Rewording, ...] = (
    (_WHY_ME, ""),
    (_HOT, r"\2운 \1 먹는 일"),
    (_UNSAID, r"\1고 말하기"),
    (_DREAM, lambda found: f"{Word(found[1]):이/가} 되고 싶은 마음"),
    (_MY_DREAM, lambda found: f"{Word(found[1]):이/가} 되고 싶은 마음"),
    (_CANNOT, "어 속상한 마음"),
    (_MOCKED, r"\1 놀림받은 일"),
    (_HAUNTED, r"\1있을까 봐 무서운 마음"),
    (_ALTHOUGH, lambda found: "은 마음" if found[0].startswith("은") else "었던 마음"),
    (_AS_ONE_IS, " 좋은 마음"),
    (_HARD_AS_ONE_IS, " 힘든 마음"),
    (_OF_OUR_CLASS, _taken),
    (_WAITED_FOR, r"\1 기다리는 마음"),
    (_COME_OUT, lambda found: f"{Word(found[1]):이/가} {found[2]} 나오기를 바라는 마음"),
    (_ON_THE_WAY, "생긴 일"),
    (_EATEN, _treat),
    (_LET_NOT, _hoped_not),
    (_ASKED_OF_THE_PAST, _as_it_was),
    (_LONGED_SO, "은 마음"),
    (_OF_OUR_HOUSE, ""),
    (_BUSY, lambda found: f"{Word(found[1]):이/가} 바빠서 속상한 마음"),
    (_MARKED, r"\1에서 \2 맞은 일"),
    (_SLIGHTED_THEN, r"\1줘"),
    (_TRADE, r"\1"),
    (_CASE, " 일"),
    (_FRIENDS_WITH, "친구가 되는 일"),
)
