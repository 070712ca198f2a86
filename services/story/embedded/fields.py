"""What the reader typed, made fit to stand inside a sentence."""

import re
import unicodedata

from services.story.embedded.avowal import avowal, stated
from services.story.embedded.clauses import DREADED, FELT, NOUNS, is_chore, noun_phrase
from services.story.embedded.likeness import is_kind
from services.story.embedded.particles import Word
from services.story.embedded.syllables import final_of
from services.story.embedded.topics import is_happening

LONGEST_CALL = 12  # characters of a chore that one calls out whole
LIMIT = 80  # characters of an era, a place or a topic that a sentence can carry

_MARKS = re.compile(r"[!?…。！？｡⁇⁈⁉‼‽\"“”]|\.(?!\w)|(?<!\w)\.")  # would end a sentence, or a quotation, too early
_NEXT = re.compile(r"(?<=[요다죠까지래자네야어아해워돼])[.!?]+\s+(?=[가-힣])")  # between two sentences
_ASKS = re.compile(r"\?\s*$")
_RELUCTANT = re.compile(
    r"(?<=기 )싫(?:은|어하는) (?:아이|어린이|친구|꼬마|동생|[남여]자아이|동물)$"
)  # 이 닦기 싫은 아이
_THIS = re.compile(r"(\S+) 거$")  # 방귀 뀐 거, 흙을 좋게 만드는 거
_OF_THIS = re.compile(  # 이 뽑는 거 너무 무서워요
    r"(?<=[는은]) 거 (?=(?:(?:안|너무|정말|참|진짜|제일|아주) )?"
    r"(?:아프|아파|무서|싫|재미|신기|힘들|어려|창피|부끄|떨)\S*$)"
)
_MADE = (
    "싶은",
    "좋아하는",
    "싫어하는",
    "원하는",
    "만든",
    "그린",
    "산",
    "받은",
    "찾은",
    "주운",
    "가진",
    "먹은",
    "쓴",
    "입은",
)
_APART = re.compile(  # 안아줬어요, 먹어버렸어요: which print sets apart
    r"(?<=안아|빌려|읽어|보여|나눠|놀아|알려|씻겨|입혀|먹여|재워|업어|닦아|불러|웃어|지켜|챙겨|태워|고쳐|찾아|잡아|그려|구해|끓여|구워|골라)"
    r"(?=[주준줄줬줘])|(?<=[아어여해와워려져])(?<![잃잊]어)(?<=[가-힣]{2})(?=버[려렸린])"
)
_TWICE = re.compile(r"^(\S+에서) (\S*(\S{2})\3)$")  # 물웅덩이에서 첨벙첨벙
_SERVING = re.compile(r" (?:한|두|세) (?:그릇|조각|접시|잔|컵|입|봉지)$")  # 따뜻한 국밥 한 그릇
_HEARD = re.compile(
    r"[은는이가] \S*[없있같많좋싫한간온된난는린친긴]대요?$|것 같(?:아요?|다|애요?)$"
)  # 지렁이는 눈이 없대
_SPOKEN_END = re.compile(r" \S*[아어여해워와려져쳐겨켜춰줘봐놔파빠]$")  # 배 아파
_CUT = re.compile(r"[은는을를] .*\S에$")  # 책은 깨끗이 보고 제자리에
_IF = re.compile(r"[을를이가] \S+(?<!라)(?<!냉)(?<!가)(?<!화)면$")  # 힘을 합치면, but not 엄마가 끓여 준 라면
_TWOFOLD = re.compile(
    r"([가-힣])데,? \S|[가-힣]지만,? \S"
)  # 줄을 섰는데 새치기했어: two clauses, of which no noun is made
_JOB = re.compile(r"^(\S+)[이가] (?:하는|하시는) 일$")  # 소방관이 하는 일
_OF_MINE = re.compile(r"^(?:내가|나는|난|제가|저는) (?=.* (?:일|날|마음)$)")  # whose tale it is, is known
_BARE_TIME = re.compile(r"^(?:봄|여름|가을|겨울|밤|아침|저녁|새벽|오후|추석|한가위|설날|크리스마스|어린이날)$")
_SAID = re.compile(r"^[‘']?([^‘’']+?)[’']?(?:이?라는|라고 하는) 말$")
_ADVICE = re.compile(  # 힘을 합치면 돼요, 비가 와도 좋아, 오늘도 잘했어요, 꿈은 이루어진다
    r"[^\s]면 (?:돼요?|된다|됩니다|되지)$|[하으이치우리기]면 \S+지 않아요?$|[하으이]면 \S+[이가은는] .*요$"
    r"|도 (?:좋아|괜찮아|돼|된다)요?$|(?:잘했|수고했|고생했)어요?$|^\S+[은는] .+다$"
)
_TOLD = re.compile(  # 용을 돌봐 주는 이야기, 우정 이야기; but not 토끼가 용궁에 가는 이야기, 무서운 이야기
    r"^((?!.*\S[이가] ).+ \S+는|.*[^은는운한던린진된난른친온간준신인쁜픈])(?<!옛날)(?<![가-힣]의) 이야기$"
)
_WELL = re.compile(r"(?:옹달샘|우물|약수터|분수)$")  # beside which one is
_THERE = re.compile(r"^(\S+에서) (\S+[^\s요다])$")  # 달에서 줄넘기
_CLAUSE = re.compile(r" .*(?:[요까지나니냐야어아죠돼해래가줘네]|[^\s]다)$")
_SPOKEN = re.compile(r"^([^‘\s]\S*?)이?라고 (?=말|인사|대답|외치|부르)")  # 고마워라고 말하기
_TODAY = re.compile(r"^(?:오늘|내일|모레)은 (?=.*(?:날|생일|방학)(?:이에요|예요|이다|입니다|이야)?$)")  # 내일은 소풍날
_IS = re.compile(r"(?<=[날일학때])(?:이에요|예요|이다|입니다|이야)$")  # 엄마랑 떨어져 있는 날이에요
_BUT = re.compile(r"^.*야 (?:하|되)는데,? (?=\S+[이가] .*요$)")  # 빨래를 널어야 하는데 비가 와요
_TO = re.compile(r"^(\S*[^\s])[야아] (?=미안|고마)")  # 친구야 미안해
_EDGES = " ,;:、，·ㆍ・~-–—_/&|"
_JOINER = "\u200d"  # holds emoji together
_AT = re.compile(r"(?<=..)(?:에서는|에서|에는)$|(?<=[^\s]{2})에$")
_ABOUT = re.compile(r"에 (?:대한|관한|대하여|관하여|대해서?|관해서?)(?: 이야기)?$")
_SENTENCE = re.compile(
    r"(?:[어아해예에세네까라돼워와려져쳐게래대지]요|죠|[야먹]지|니다|[한된싶않있없이]다|하라|어라|는다)$"
    r"|지 마(?:세요)?$|축하해$|(?:나빠|예뻐|멋져|힘내|소중해)$|[줄할볼갈]게$|[은는] \S+야$"
    r"|지 않아$| \S*(?<![타샤파])워$"
    r"|(?:괜찮아|[있없]어|아니야|거야|[할될갈]래|안 돼)$"
)
_HARD = {  # what a tale is rather about where the topic is nothing to praise
    "없는 세상": (
        *(
            "왕따",
            "따돌림",
            "괴롭힘",
            "폭력",
            "전쟁",
            "차별",
            "편견",
            "혐오",
            "소음",
            "오염",
            "미세먼지",
            "쓰레기",
            "플라스틱",
            "매연",
            "악성 댓글",
            "악플",
            "욕설",
            "멸종",
            "학대",
        ),
    ),
    "이겨 내기": (
        *(
            "감기",
            "독감",
            "몸살",
            "배탈",
            "코로나",
            "바이러스",
            "충치",
            "편식",
            "중독",
            "지진",
            "태풍",
            "가뭄",
            "게으름",
            "늦잠",
            "가난",
        ),
    ),
}
_THOUGH = re.compile(
    r"(?:[^\s]해|[^\s][아어여])도(?: \S|$)"
)  # 말이 안 통해도 친구: which no sentence can take as it is
_WORK = re.compile(r"(?<![끗같많높깊찍])[이가] 하는 일$")  # 소방관이 하는 일, but not 깨끗이 하는 일
_MANNERS = {
    "싸움": "싸우고 화해하는 일",
    "다툼": "다투고 화해하는 일",
    "말다툼": "다투고 화해하는 일",
    "혼자": "혼자 있는 마음",
    "함께": "함께하는 마음",
    "같이": "같이하는 마음",
    "다 함께": "함께하는 마음",
    "모두 함께": "함께하는 마음",
    "천천히": "천천히 가는 마음",
}
_TIMES = {
    "미래": "먼 미래",
    "현재": "얼마 전",
    "현대": "얼마 전",
    "요즘": "얼마 전",
    "요새": "얼마 전",
    "최근": "얼마 전",
    "장마": "장마철",
    "지금": "얼마 전",
    "오늘날": "얼마 전",
    "과거": "먼 옛날",
}
_AGES = ("조선", "고려", "신라", "백제", "고구려", "가야", "발해", "삼국", "선사", "구석기", "신석기", "청동기")
_AHEAD = re.compile(  # what has not been yet is looked forward to: a tale tells of what was
    r"^(?:내일|모레|글피|내년|내후년|다음\s?(?:주|달|해|번)|다다음|며칠 (?:뒤|후))|[주달] (?:뒤|후)$"
)
_WARS = ("왜란", "호란", "전쟁")
_LOVED = re.compile(
    r"^((?:\S+ )?(?:엄마|아빠|할머니|할아버지|동생|언니|누나|형|오빠|가족|친구|선생님))"
    r" ((?:사랑|좋아|싫어|미워)하는 마음)$"
)
_DOING = re.compile(  # 불을 못 뿜는 것; but not 내가 좋아하는 것
    r"(?:\w[을를와과랑]|\w(?:에게|한테)|(?:^|\s)(?:안|못|혼자|서로|함께|같이|잘|일찍|다시)) "
    r"(?!(?:좋아|싫어|원|사랑)하|아끼|바라)\S*는 것$"
)
_UNFINISHED = (
    (re.compile(rf" (?:{'|'.join((*DREADED, *FELT))})$"), "마음"),  # 동생이 생겨서 속상한
    (re.compile(r"[을를] (?:\S+히|\S+하게|깨끗이)$"), "하는 일"),  # 바다를 깨끗이
    (re.compile(r"\S하게$"), "지내는 일"),  # 혼자서도 용감하게
    (re.compile(r"(?:하|되|있|없|사|가|오|보|주|않|하지)는$"), "일"),
)
_LETTER = re.compile(r"\w")


def cleaned(text: str) -> str:
    """One line without the marks that end sentences, and without what cannot be seen."""
    visible = "".join(" " if letter.isspace() else letter for letter in text if _is_visible(letter))
    return " ".join(_MARKS.sub(" ", visible).split()).strip(_EDGES)


def shortened(text: str, limit: int) -> str:
    """At most `limit` characters: whole words from the front, or, of one long word, its beginning."""
    if len(text) <= limit:
        return text
    head, _, _ = text[: limit + 1].rpartition(" ")
    return (head if len(head) > limit // 2 else text[:limit]).rstrip(_EDGES + _JOINER)


def era(text: str) -> str:
    phrase = shortened(_AT.sub("", cleaned(text)), LIMIT) or "옛날 옛적"
    if phrase.endswith(_WARS):
        return f"{phrase} 때"
    if phrase.endswith("방학"):
        return f"{phrase} 때"
    if _BARE_TIME.search(phrase):
        return f"어느 {phrase}"
    if _AHEAD.search(phrase):
        return f"{Word(phrase):을/를} 기다리던 어느 날"
    return f"{phrase} 시대" if phrase.endswith(_AGES) else _TIMES.get(phrase, phrase)


def place(text: str) -> str:
    """A place to which 에 or 에서 can be added."""
    return _WELL.sub(r"\g<0>가", shortened(_AT.sub("", cleaned(text)), LIMIT)) or "어느 작은 마을"


def topic(text: str) -> str:
    """A noun phrase, whatever was typed: a wish becomes a wish, a call a deed, another sentence what is said."""
    phrase = _RELUCTANT.sub("싫은 마음", _bare(text))
    if phrase in _MANNERS:
        return _MANNERS[phrase]
    if quoted := _as_said(phrase, text):
        return quoted
    if (noun := _noun(phrase)) is not None:
        return _OF_MINE.sub("", _LOVED.sub(_beloved, noun))
    if said := _SAID.search(phrase):
        return f"‘{said[1]}’라는 말"
    if _SENTENCE.search(phrase) or _is_spoken(phrase):
        return f"‘{phrase}’라는 말"
    if _DOING.search(phrase):
        return f"{phrase.removesuffix('것')}일"
    for unfinished, end in _UNFINISHED:
        if unfinished.search(phrase):
            return f"{phrase} {end}"
    if hard := next((rather for rather, words in _HARD.items() if phrase.endswith(words)), None):
        return f"{phrase} {hard}"
    return _THERE.sub(r"\1 하는 \2", _TWICE.sub(r"\1 \2 노는 일", phrase)) or "작은 소원"


def _bare(text: str) -> str:
    """On one line, without what only leads to it: 내일은 소풍날, 친구야 미안해, 우정에 대한 이야기."""
    about = shortened(_ABOUT.sub("", cleaned(_NEXT.sub(", ", text))), LIMIT)
    bare = _JOB.sub(_doer, _IS.sub("", _TODAY.sub("", _BUT.sub("", about))))
    bare = _THIS.sub(_that, _OF_THIS.sub(" 것이 ", _APART.sub(" ", _SPOKEN.sub(r"‘\1’라고 ", bare))))
    untold = _TOLD.sub(_untold, bare)
    return _LOVED.sub(_beloved, _TO.sub(r"\1에게 ", _SERVING.sub("", untold)))


def _as_said(phrase: str, text: str) -> str | None:
    """Two sentences, and what no sentence can take as it is, are told as they were said."""
    if _ASKS.search(text) and " " in phrase:
        return f"‘{phrase}?’라는 물음"
    if _IF.search(phrase):
        return f"‘{phrase}’ 하는 상상"
    said = (
        _HEARD.search(phrase)
        or _CUT.search(phrase)
        or _NEXT.search(text)
        or _THOUGH.search(phrase)
        or _ADVICE.search(phrase)
        or _is_twofold(phrase)
    )
    return f"‘{phrase}’라는 말" if said else None


def _noun(phrase: str) -> str | None:
    """What is said as among friends is understood as if it were said politely: 배 아파."""
    said = f"{phrase}요" if not _SENTENCE.search(phrase) and _is_spoken(phrase) else phrase
    return noun_phrase(phrase) or noun_phrase(said)


def _is_spoken(phrase: str) -> bool:
    return _SPOKEN_END.search(phrase) is not None and not phrase.endswith(NOUNS)


def _is_twofold(phrase: str) -> bool:
    """Whether it is a sentence of two clauses that are set against each other; not 가는 데 쓰는 돈."""
    found = _TWOFOLD.search(phrase)
    against = found is not None and (found[1] is None or final_of(found[1]) == "ㄴ")
    return against and _CLAUSE.search(phrase) is not None


def _untold(found: re.Match[str]) -> str:
    """우정 of 우정 이야기, 용을 돌봐 주는 일; but 한글을 만든 이야기 is one."""
    of = found[1]
    if of.endswith("는"):
        return f"{of} 일"
    return found[0] if final_of(of) in ("ㄴ", "ㄹ") and " " in of else of


def _that(found: re.Match[str]) -> str:
    """방귀 뀐 일, 내가 좋아하는 것; but 그 거."""
    done = found[1]
    if final_of(done) not in ("ㄴ", "ㄹ"):
        return found[0]
    return f"{done} 것" if done.endswith(_MADE) else f"{done} 일"


def _doer(found: re.Match[str]) -> str:
    """소방관 of 소방관이 하는 일; but 내가 하는 일."""
    return found[1] if is_kind(found[1]) else found[0]


def _beloved(found: re.Match[str]) -> str:
    """엄마를 사랑하는 마음."""
    return f"{Word(found[1]):을/를} {found[2]}"


def spoken(text: str) -> str:
    """The topic as it is said aloud: “양보하기, 나도 할 수 있어!”"""
    phrase = shortened(cleaned(text), LIMIT)
    if not is_chore(phrase):
        return topic(text)
    if len(phrase) <= LONGEST_CALL:
        return phrase
    *_, before, last = phrase.split(" ")
    return last if last.endswith("하기") else f"{before} {last}"


def tale_of(phrase: str) -> str:
    """The story about a topic: 우정 이야기; 동생이 생긴 이야기."""
    if phrase.endswith("이야기"):
        return phrase
    if phrase.endswith(" 때"):
        return f"{phrase}의 이야기"
    if phrase.endswith((" 것", " 이유", " 까닭", "다는 말", "운 말")) or _WORK.search(phrase):
        return f"{phrase}에 대한 이야기"
    if avowed := avowal(phrase):
        return f"{avowed}는 이야기"
    if deed := _tale_of_deed(phrase):
        return deed
    for said in ("라는 물음", " 하는 상상"):
        if phrase.endswith(f"’{said}"):
            return f"{phrase.removesuffix(said)} 이야기"
    return f"{phrase.removesuffix(' 말' if phrase.endswith('’라는 말') else ' 일')} 이야기"


def _tale_of_deed(phrase: str) -> str | None:
    """Where it is not just told as it is done: 잠이 안 온다는 이야기 is none that does not sleep."""
    if phrase.endswith("는 일") and is_happening(phrase):
        return f"{stated(phrase.removesuffix(' 일'))}는 이야기"
    if phrase.endswith(" 이겨 내기"):
        return f"{Word(phrase.removesuffix(' 이겨 내기')):을/를} 이겨 내는 이야기"
    return f"{phrase.removesuffix('는 일')}기로 한 이야기" if phrase.endswith("지 않는 일") else None


def readable(text: str) -> bool:
    """Whether there is a letter, a digit or at least a picture in it."""
    return bool(_LETTER.search(text)) or any(unicodedata.category(letter) == "So" for letter in text)


def _is_visible(letter: str) -> bool:
    return letter.isspace() or letter == _JOINER or not unicodedata.category(letter).startswith("C")
