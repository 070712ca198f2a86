"""What was said round about, said outright: 누가 언니인지 싸웠어요 is 누가 언니인지 싸운 일, 떡볶이 먹기 떡볶이."""

import re

from services.story.embedded.clauses import is_chore
from services.story.embedded.joint import without_joint
from services.story.embedded.likeness import is_animal
from services.story.embedded.particles import Word
from services.story.embedded.rewording import Rewording
from services.story.embedded.syllables import SS, L, add, final_of, without_final
from services.story.embedded.topics.creature import CREATURE
from services.story.embedded.topics.food import FOOD

_HOT = re.compile(r"^(\S+)[이가] (?:(?:너무|정말|진짜|참) )?(매|뜨거)워요?$")
_UNSAID = re.compile(r"^(\S+다)는 말(?:이|을)? (?:(?:잘|자꾸|선뜻) )?(?:안 나와|못 하겠어|못 해)요?$")
_HARM = r"(?:혼|미워|놀[려리아]|때[려리]|싫어|괴롭|따돌|화내|빼고|안 )"
_WHY_ME = re.compile(  # no question, but a complaint
    rf"(?:(?<=[은는이가] )왜 (?=(?:\S+ )*(?:나|저)(?:만|를|랑|한테) (?:\S+ )*{_HARM})"
    rf"|^왜 (?=\S+[은는이가] (?:\S+ )*(?:나|저)(?:만|를|랑|한테) (?:\S+ )*{_HARM}))"
)
_MOCKED = re.compile(
    r"^((?!.*\S(?<![있없하])[이가은는] ).*\S고) (?:놀렸|놀려)(?:어?요?|다|대요?)$"
)  # 뚱뚱하다고 놀렸어요
_OF_OUR_CLASS = re.compile(r"^우리 ?반 (?=(\S+?)(?:[이가을를와과랑]|에게|한테)? )")
_ON_THE_WAY = re.compile(r"(?<=속에 동생이 )있어요?$|(?<=속에 아기가 )있어요?$")
_EATEN = re.compile(r"^(\S+?)[을를]? 먹기$")
_PLAIN_FARE = re.compile(
    r"밥|채소|야채|나물|당근|브로콜리|시금치|오이|콩|버섯|가지|피망|파프리카|양파|김치|우유|약|골고루"
)
_ASKED_OF_THE_PAST = re.compile(
    r"^(.*(?:누가|왜|뭐가|뭘|어디|무엇)\S* .*지) ((?:말 )?(?:안 )?(?:싸웠|다퉜|말했|했|다투었))(?:어요?|다|습니다)$"
)
_OF_OUR_HOUSE = re.compile(r"^우리 ?집은 ")
_MARKED = re.compile(r"^(\S+(?: 시험)?) (빵점|0점|백점|100점)$")  # 받아쓰기 빵점
_SLIGHTED_THEN = re.compile(r"(?<=만 )((?:안아|업어|챙겨|봐|예뻐해|놀아) ?)줄 때$")  # 엄마가 동생만 안아 줄 때
_SORRY_FOR = re.compile(r"^.* 때문에 (?=사과하)")  # 층간 소음 때문에 사과하기
_STILL_WELL = re.compile(r"(?<=[가-힣])지만 괜찮아요?$")  # 꼴찌했지만 괜찮아, which comforts nobody else
_TRADE = re.compile(r"^(\S+?)(?:이)?라는 직업$")  # 수의사라는 직업
_CASE = re.compile(r"(?<=[진린한은는던]) 사건$")  # 떡이 사라진 사건, which nobody holds in the hand
_ONE_AND_ANOTHER = re.compile(r"^([^,]+)기(?:와|랑|하고|,) ([^,]+기)$")  # 송편 빚기와 소원 빌기
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
FOR_ONCE = re.compile(r"(?:^|(?<=\S ))처음(?:으로)? (?=\S+ \S+기$)")  # 화성에서 처음으로 토마토 키우기
_OWNED_UP = re.compile(r"(?<=[가-힣])는데 (?=(?:\S+ )?(?:말하|고백하|털어놓)기$)")  # 청자를 깨뜨렸는데 솔직하게 말하기
_HEADED = re.compile(r"^\S{2,6}, (?=.*지 (?:않기|말기|말자)$)")  # 층간소음, 쿵쿵 뛰지 않기
_UNGREEDY = re.compile(r"^욕심(?:을)? ?(?:부리지|내지) (?:않기|말기|말자)$")
_WONDERED = re.compile(r"^(\S+)[이가은는] (?:뭔지|무엇인지|뭐인지) 궁금(?:해요?|하다|합니다)$")
_TASTED = re.compile(r"^(.+ \S+[이가]) (매|뜨거|시끄러)워요?$")  # 할머니가 만든 찌개가 매워요
_UNLIKE_ME = re.compile(r"^(?:나|저)(?:랑|와|하고) (?=(?:다르|다른|달라|닮|똑같))")  # 나랑 다르게 생긴 친구
_DONE_AND_FELT = re.compile(
    r"^(.*)([가-힣])는데 (?:(?:너무|정말|진짜) )?"
    r"(아팠|무서웠|슬펐|속상했|힘들었|재밌었|재미있었|좋았|기뻤|안 울었)(?:어요?|다)$"
)
_DARED = re.compile(  # 미끄럼틀이 무서웠는데 탔어요: nothing to be hidden
    r"(?<=무서웠|어려웠|두려웠|힘들었)는데 (?!.*(?:(?:안|못) |\S[이가] |울었|도망|숨었|혼났|넘어))"
    r"(?=.*[았었했갔왔탔잤봤냈췄뗐뺐먹][어다])"
)
_UNSKILLED = re.compile(r"(?<=[이가]) 서툴러요?$")  # 젓가락질이 서툴러요
_NOT_ABLE = re.compile(r"^(?:(?:나는|난|저는) )?((?:\S+ )*못 [사자가])$")  # 나는 아무것도 못 사
_BOAST = re.compile(
    r"^((?:내가|나는|난) (?:(?:제일|진짜) )?(?!\S*(?:누구|뭐|어디|언제|해)야$)\S*[야세커빨]라?)$"
)  # 내가 진짜야, 내가 제일 세
_WHAT_IF = re.compile(
    r"^(.*\S)(?<![라다])면 (?:어떡하지|어쩌지|어떡해|어떡하죠|어쩌죠)요?$"
)  # 엄마가 없어지면 어떡하지
_WHAT_IS = re.compile(r"^(\S+?이?)란 무엇(?:인가|일까|인가요|이에요|일까요)$")  # 용기란 무엇인가
_HARD_TO_DO = re.compile(  # 숨쉬기가 힘들어요; but 비행기가
    r"(?<=기)(?<!행기)(?<!딸기)(?<!고기)(?<!야기)(?<!감기)(?<!아기)(?<!모기)(?<!일기)(?<!악기)가 "
    r"(?:(?:너무|정말|진짜) )?(힘들어|어려워)요?$"
)
_IN_THE_WAY = re.compile(  # 안아 주고 싶은데 가시가 있어요
    r"(?<=고 싶은데 )(.*[이가]) (있어|많아|작아|길어|없어|멀어|비싸|높아|낮아)요?$"
)
_AS_FOR = re.compile(r"^(\S+?이?)[이가]? ?뭐길래$")  # 곶감이 뭐길래
_TAKES = re.compile(r"^(?!.*(?:자꾸|맨날) )(\S+[이가] (?:\S+ )*(?:(?:뺏어|빼앗아|훔쳐)|내 \S+ 가져) ?가)요?$")
_MUST = re.compile(r"(?<=야 )([한된])대요?$")  # 수술해야 한대요
_TO_DEATH = re.compile(r"(?<=[워해파려]) 죽겠(?:어요?|다)$")  # 심심해 죽겠어
_BAD_AT = re.compile(r"^((?!거짓말|욕)\S+[을를]) 못해요?$")  # 수영을 못해
_FORBIDDEN = re.compile(r"(?<=[뛰파꺾])지 마(?:요|세요)?$|(?<=떠들|만지|던지|때리)지 마(?:요|세요)?$")
_FELT_IN_SHORT = {  # as one jots it down
    "무서움": "무서워",
    "싫음": "싫어",
    "좋음": "좋아",
    "힘듦": "힘들어",
    "싶음": "싶어",
    "없음": "없어",
    "미움": "미워",
    "부끄러움": "부끄러워",
    "부러움": "부러워",
    "외로움": "외로워",
    "그리움": "그리워",
    "슬픔": "슬퍼",
    "아픔": "아파",
    **{f"{felt}함": f"{felt}해" for felt in ("속상", "궁금", "심심", "답답", "억울", "서운", "창피", "미안", "행복")},
}
_IN_SHORT = re.compile(  # 이 빠지는 거 무서움, as one jots it down; but 물에 대한 두려움
    rf"(?<=[이가거것기고게서만] )(?:{'|'.join(_FELT_IN_SHORT)})$"
)
_DONE_IN_SHORT = re.compile(r"(?<=[만을를도안] )(\S*[놓닫믿묻씻웃입신벗찢])음$")  # 나만 빼놓음
_FRIENDS_WITH = re.compile(r"(?<=[랑과와] )친구 되기$")
_DONE = {"싸웠": "싸운", "다퉜": "다툰", "다투었": "다툰", "했": "한", "말했": "말한"}


def _taken(found: re.Match[str]) -> str:
    """교실의 햄스터가 of 우리 반 햄스터가; of 우리 반 친구가 nothing."""
    return "교실의 " if is_animal(found[1]) or found[1] in CREATURE.words.split() else found[0]


def _treat(found: re.Match[str]) -> str:
    """떡볶이 of 떡볶이 먹기: nothing that is hard; but 당근 먹기 is."""
    is_treat = found[1] in FOOD.words.split() and _PLAIN_FARE.search(found[1]) is None
    return found[1] if is_treat else found[0]


def _felt_of_it(found: re.Match[str]) -> str:
    """주사 맞아서 아팠던 일 of 주사 맞았는데 아팠어요, 주사 맞아도 안 운 일 of 주사 맞았는데 안 울었어요."""
    if final_of(found[2]) != SS:
        return found[0]
    done = f"{found[1]}{without_final(found[2])}"
    return f"{done}도 안 운 일" if found[3] == "안 울었" else f"{done}서 {found[3]}던 일"


def _both(found: re.Match[str]) -> str:
    """송편 빚고 소원 빌기; but 고기랑 밥 먹기."""
    done = is_chore(f"{found[1]}기") and is_chore(found[2])
    return f"{found[1]}고 {found[2]}" if done else found[0]


def _as_it_was(found: re.Match[str]) -> str:
    """누가 언니인지 싸운 일 of 누가 언니인지 싸웠어요, which asks nothing."""
    *before, last = found[2].split(" ")
    return " ".join([found[1], *before, f"{_DONE[last]} 일"])


def _asked_what(noun: str) -> str:
    return f"{Word(noun):은/는} 무엇일까"


def _feared(found: re.Match[str]) -> str:
    """엄마가 없어질까 봐 걱정되는 마음; 뺏을까 봐 of 뺏으면."""
    before, last = found[1][:-1], found[1][-1]
    if last == "으":
        return f"{before}을까 봐 걱정되는 마음"
    return f"{before}{last if final_of(last) else add(last, final=L)}까 봐 걱정되는 마음"


OUTRIGHT: tuple[Rewording, ...] = (
    (_IN_SHORT, lambda found: f"{_FELT_IN_SHORT[found[0]]}요"),
    (_DONE_IN_SHORT, r"\1는 일"),
    (_WHY_ME, ""),
    (_HOT, r"\2운 \1 먹는 일"),
    (_UNSAID, r"\1고 말하기"),
    (_MOCKED, r"\1 놀림받은 일"),
    (_OF_OUR_CLASS, _taken),
    (_TASTED, r"\1 \2웠던 일"),
    (_ON_THE_WAY, "생긴 일"),
    (_EATEN, _treat),
    (_ASKED_OF_THE_PAST, _as_it_was),
    (_OF_OUR_HOUSE, ""),
    (_MARKED, r"\1에서 \2 맞은 일"),
    (_SLIGHTED_THEN, r"\1줘"),
    (_ONE_AND_ANOTHER, _both),
    (_PRACTICE, lambda found: f"{found[1]} 일" if found[1].endswith("는") else found[1]),
    (_ALTHOUGH_DONE, lambda found: f"{_THOUGH[found[1]]} "),
    (FOR_ONCE, ""),
    (_OWNED_UP, "다고 "),
    (_HEADED, ""),
    (_UNGREEDY, "나눔"),
    (_WONDERED, lambda found: _asked_what(found[1])),
    (_UNLIKE_ME, "서로 "),
    (_DONE_AND_FELT, _felt_of_it),
    (_DARED, "지만 "),
    (_UNSKILLED, " 서툰 일"),
    (_NOT_ABLE, r"\1서 속상한 마음"),
    (_BOAST, r"‘\1’라는 말"),
    (_WHAT_IF, _feared),
    (_WHAT_IS, lambda found: _asked_what(without_joint(found[1]))),
    (_HARD_TO_DO, r"가 \1서 속상한 마음"),
    (_IN_THE_WAY, r"\1 \2서 속상한 마음"),
    (_AS_FOR, lambda found: _asked_what(without_joint(found[1]))),
    (_TAKES, r"\1서 속상한 마음"),
    (_MUST, r"\1다는 소식"),
    (_TO_DEATH, "요"),
    (_BAD_AT, r"\1 못해서 속상한 마음"),
    (_FORBIDDEN, "지 말자"),
    (_SORRY_FOR, ""),
    (_STILL_WELL, "다"),
    (_TRADE, r"\1"),
    (_CASE, " 일"),
    (_FRIENDS_WITH, "친구가 되는 일"),
)
