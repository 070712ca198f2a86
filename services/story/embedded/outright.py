"""What was said round about, said outright: 유튜버가 되는 게 꿈이에요 is 유튜버가 되고 싶은 마음."""

import re

from services.story.embedded.likeness import is_animal
from services.story.embedded.particles import Word
from services.story.embedded.rewording import Rewording
from services.story.embedded.syllables import SS, final_of, without_final
from services.story.embedded.topics.food import FOOD

_HOT = re.compile(r"^(\S+)[이가] (?:(?:너무|정말|진짜|참) )?(매|뜨거)워요?$")
_UNSAID = re.compile(r"^(\S+다)는 말(?:이|을)? (?:(?:잘|자꾸|선뜻) )?(?:안 나와|못 하겠어|못 해)요?$")
_DREAM = re.compile(r"^(\S+)[이가] 되는 (?:게|것이|것) (?:내 |나의 |제 )?꿈(?:이에요|이야|이다|입니다)?$")
_MY_DREAM = re.compile(r"^(?:내|제|나의|저의) (?:꿈|장래 ?희망)은 (\S+?)(?:이에요|예요|이야|야|입니다|이다)$")
_HARM = r"(?:혼|미워|놀[려리아]|때[려리]|싫어|괴롭|따돌|화내|빼고|안 )"
_WHY_ME = re.compile(  # no question, but a complaint
    rf"(?:(?<=[은는이가] )왜 (?=(?:\S+ )*(?:나|저)(?:만|를|랑|한테) (?:\S+ )*{_HARM})"
    rf"|^왜 (?=\S+[은는이가] (?:\S+ )*(?:나|저)(?:만|를|랑|한테) (?:\S+ )*{_HARM}))"
)
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
_LONGING = re.compile(r"^(?:\S+[이가은는] )?(.*\S)고 싶어 ?(?:해요?|합니다|한다)$")  # 늑대가 친구하고 싶어 해요
_WHO = r"엄마|아빠|할머니|할아버지|누나|형|언니|오빠|동생|이모|고모|삼촌|선생님|친구|단짝|짝꿍"
_AILS = re.compile(
    rf"^(?:우리 )?({_WHO}|강아지|고양이|햄스터)[이가] (?:(?:많이|너무|자꾸) )?"
    r"(?:아파요?|아프세요|아프셔요|아픕니다|아프다|편찮으세요|편찮으셔요|(?:아파|편찮으셔)서 .*때)$"
)
_MOVES = re.compile(rf"^(.*(?:{_WHO}|\S)[이가] (?:\S+ )*(?:이사|전학|유학))[을를]? (?:가요?|간다|갑니다)$")
_GOES = re.compile(rf"^((?:{_WHO})[이가] (?:\S+ )*(?:출장|회사에?|멀리|군대에?|외국에?)) (?:가요?|간다|갑니다)$")
_UNABLE = re.compile(r"^(.*(?:서|때문에|[을를이가]) (?:\S+ )*못 \S*[아어여해가와워려져쳐겨켜나자서])요?$")
_WILL_NOT = re.compile(r"^(.*[이가] (?:(?:잘|자꾸) )?안 (?:나와|와|돼|빠져|열려|자라))요?$")  # 잠이 안 와요
_PRACTICE = re.compile(r"^(.*\S[는기]) 연습(?:하기)?$")
_ALTHOUGH_DONE = re.compile(r"(무서운|싫은|힘든|어려운|아픈|졸린)데 (?=.*(?<!이야)기$)")  # 물이 무서운데 수영 배우기
_THOUGH = {
    "무서운": "무섭지만",
    "싫은": "싫지만",
    "힘든": "힘들지만",
    "어려운": "어렵지만",
    "아픈": "아프지만",
    "졸린": "졸리지만",
}
_FEAR_OF = re.compile(r"^(\S+)에 대한 (두려움|무서움|공포|걱정|불안)$")
_FEARS = {"걱정": "걱정되는", "불안": "불안한"}
_THOUGHT_OF = re.compile(rf"^({_WHO}|고향|집|우리 집|옛집) 생각$")
_FOR_ONCE = re.compile(r"(?:^|(?<=\S ))처음(?:으로)? (?=\S+ \S+기$)")  # 화성에서 처음으로 토마토 키우기
_OWNED_UP = re.compile(r"(?<=[가-힣])는데 (?=(?:\S+ )?(?:말하|고백하|털어놓)기$)")  # 청자를 깨뜨렸는데 솔직하게 말하기
_HEADED = re.compile(r"^\S{2,6}, (?=.*지 (?:않기|말기|말자)$)")  # 층간소음, 쿵쿵 뛰지 않기
_UNGREEDY = re.compile(r"^욕심(?:을)? ?(?:부리지|내지) (?:않기|말기|말자)$")
_WONDERED = re.compile(r"^(\S+)[이가은는] (?:뭔지|무엇인지|뭐인지) 궁금(?:해요?|하다|합니다)$")
_WAITING = re.compile(rf"^({_WHO})[을를]? 기다리기$")
_LOOKS = re.compile(r"^(.*(?:게|처럼)) 생겼어요?$")  # 나만 다르게 생겼어요
_TASTED = re.compile(r"^(.+ \S+[이가]) (매|뜨거|시끄러)워요?$")  # 할머니가 만든 찌개가 매워요
_UNLIKE_ME = re.compile(r"^(?:나|저)(?:랑|와|하고) (?=(?:다르|다른|달라|닮|똑같))")  # 나랑 다르게 생긴 친구
_THANKED = re.compile(rf"^({_WHO}|선생님),? (?:정말 |너무 |진짜 )?(고마워|미안해|감사해|감사합니다|감사드려)(?:요)?$")
_OLDER = ("할머니", "할아버지", "선생님")
_DONE_AND_FELT = re.compile(
    r"^(.*)([가-힣])는데 (?:(?:너무|정말|진짜) )?"
    r"(아팠|무서웠|슬펐|속상했|힘들었|재밌었|재미있었|좋았|기뻤|안 울었)(?:어요?|다)$"
)
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


def _worried(found: re.Match[str]) -> str:
    """할머니가 편찮으셔서 걱정되는 마음 of 할머니가 편찮으세요."""
    politely = "편찮으셔서" if "편찮" in found[0] else "아프셔서" if "아프" in found[0] else "아파서"
    return f"{Word(found[1]):이/가} {politely} 걱정되는 마음"


def _thanked(found: re.Match[str]) -> str:
    """엄마에게 고마운 마음 of 엄마 고마워요, 할머니께 고마운 마음 of 할머니 감사합니다."""
    felt = "미안한" if found[2].startswith("미안") else "고마운"
    return f"{found[1]}{'께' if found[1] in _OLDER else '에게'} {felt} 마음"


def _felt_of_it(found: re.Match[str]) -> str:
    """주사 맞아서 아팠던 일 of 주사 맞았는데 아팠어요, 주사 맞아도 안 운 일 of 주사 맞았는데 안 울었어요."""
    if final_of(found[2]) != SS:
        return found[0]
    done = f"{found[1]}{without_final(found[2])}"
    return f"{done}도 안 운 일" if found[3] == "안 울었" else f"{done}서 {found[3]}던 일"


def _saddened(found: re.Match[str]) -> str:
    """수영을 못 해서 속상한 마음; 눈부셔서 못 나가 속상한 마음; of 숙제를 못 했어요 nothing."""
    unable = found[1]
    if final_of(unable[-2]) == SS:
        return found[0]
    return f"{unable}{'' if '서 ' in unable else '서'} 속상한 마음"


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
    (_WAITING, lambda found: f"{Word(found[1]):을/를} 기다리는 마음"),
    (_LOOKS, r"\1 생겨서 속상한 마음"),
    (_TASTED, r"\1 \2웠던 일"),
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
    (_LONGING, r"\1고 싶은 마음"),
    (_AILS, _worried),
    (_MOVES, r"\1 가서 서운한 마음"),
    (_GOES, r"\1 가서 서운한 마음"),
    (_UNABLE, _saddened),
    (_WILL_NOT, r"\1서 속상한 마음"),
    (_PRACTICE, lambda found: f"{found[1]} 일" if found[1].endswith("는") else found[1]),
    (_ALTHOUGH_DONE, lambda found: f"{_THOUGH[found[1]]} "),
    (_FEAR_OF, lambda found: f"{Word(found[1]):이/가} {_FEARS.get(found[2], '무서운')} 마음"),
    (_THOUGHT_OF, lambda found: f"{Word(found[1]):이/가} 그리운 마음"),
    (_FOR_ONCE, ""),
    (_OWNED_UP, "다고 "),
    (_HEADED, ""),
    (_UNGREEDY, "나눔"),
    (_WONDERED, lambda found: f"{Word(found[1]):은/는} 무엇일까"),
    (_UNLIKE_ME, "서로 "),
    (_THANKED, _thanked),
    (_DONE_AND_FELT, _felt_of_it),
    (_TRADE, r"\1"),
    (_CASE, " 일"),
    (_FRIENDS_WITH, "친구가 되는 일"),
)
