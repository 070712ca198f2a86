"""What no sentence can take as it is, and is told as it was said: ‘괜찮아’라는 말."""

import re

from services.story.embedded.clauses import is_noun
from services.story.embedded.syllables import SS, final_of
from services.story.embedded.typed import NEXT

_ASKS = re.compile(r"\?\s*$")
_IF_EVER = re.compile(
    r"(?:[을갈-힣])까요?$|(?:^|\s)(?:왜|무엇|누가|어떻게|어디|언제)\S* .*[는인한운은]가$"
)  # 친구가 될 수 있을까, as one says it without a mark
_HEARD = re.compile(
    r"[은는이가] (?:\S+ )*\S*[없있같많좋싫한간온된난는린친긴논준본잔탄낸운]대요?$"
    r"|(?:나보고|나한테|저보고) .*대요?$|것 같(?:아요?|다|애요?)$"
)  # 지렁이는 눈이 없대
_SPOKEN_END = re.compile(r" \S*[아어여해와워려져쳐겨켜혀텨셔펴쪄껴춰꿔둬줘봐놔파퍼빠뻐]$")  # 배 아파
_EXCLAIMED = (  # which one says of anything, without a particle
    *("아파", "고파", "나빠", "바빠", "예뻐", "기뻐", "슬퍼", "싫어", "좋아", "많아", "같아", "귀찮아", "없어", "있어"),
    *("무서워", "미워", "추워", "더워", "매워", "어려워", "외로워", "부러워", "고마워", "아까워", "무거워", "귀여워"),
    *("부끄러워", "간지러워", "시끄러워", "뜨거워", "심심해", "속상해", "창피해", "미안해", "사랑해", "궁금해"),
    *("행복해", "좋아해", "싫어해", "싶어", "힘들어", "졸려", "떨려", "흔들려", "마려워"),
)
_LEADS = re.compile(  # to what is done
    r"(?:[을를서면고게테까봐랑만도에로히이가]|(?:^|\s)(?:나|내|안|못|너무|정말|진짜|자꾸|맨날|매일|잘|다|또|더|참|빨리|아주|제일|계속"
    r"|많이|혼자|같이|벌써|아직|막|다시)|(?:나|저|우리|너|엄마|아빠|언니|누나|오빠|형|동생|친구|할머니|할아버지|선생님)[은는])$"
)
_CUT = re.compile(r"[은는을를] .*\S에$")  # 책은 깨끗이 보고 제자리에
_IF = re.compile(
    r"[을를이가] (?:(?:또|다시|안|못|더) )?\S+(?<!라)(?<!냉)(?<!가)(?<!화)면$"
)  # 힘을 합치면, but not 엄마가 끓여 준 라면
_BOTH = re.compile(
    r"(?:[가-힣 ][어아해여와워려져겨춰줘대]요|니다|든요), \S|[을할갈올]래 (?!하고|라고|하는)\S|했어 우리 "
)  # 억울해요, 제가 안 그랬어요
_TWOFOLD = re.compile(
    r"([가-힣])데,? \S|[가-힣]지만,? \S"
)  # 줄을 섰는데 새치기했어: two clauses, of which no noun is made
_MADE_UP = re.compile(  # 싸웠는데 나중에 화해했어, 주웠는데 없어졌어: what ended so is told as what happened
    r"(?:화해했|사과했|풀렸|놀았|웃었|도와줬|도와주었|찾았|안아 줬"
    r"|칭찬했|성공했|고쳤|나았|혼냈|용서했|친해졌|괜찮았"
    r"|없어졌|사라졌|잃어버렸|녹았|무너졌|넘어졌|떨어졌|날아갔|떠내려갔|(?:부서|부러|깨|터|찢어)졌"
    r"|고 싶|(?:해|달래|기다려|응원해|위로해|일으켜|빌려|나눠) [줬주]었?)(?:어요?|다|습니다)$"
)
_TROUBLES = re.compile(r"데,? (?:\S+ )*(?:자꾸|계속|맨날|안|못) \S+$")  # 빚고 싶은데 자꾸 터진다
_BROKEN_OFF = re.compile(  # 칭찬 스티커 하나만 더 모으면 되는데
    r"[은는한된인]데$|텐데$|거든$|더라$|[단란]다$|구나$|다더니$|[으하]려고$"
    r"|만큼만$|지만$|니까$|^왜냐하면$|^(?:\S+다 ){2,}\S+다$| (?:크|좋|많|하|되|맞|그렇)지$"
)
_TRUE = re.compile(  # 나눠 먹으면 더 맛있어요
    r"\S면 (?:\S+ )*(?:맛있|재미있|재밌|즐거워|즐겁|좋아|좋|행복해|행복하|빨라"
    r"|쉬워|쉽|예뻐|예쁘|튼튼해|튼튼하|건강해|강해|따뜻해|더 커|기뻐)"
    r"(?:어요|져요|요|다|진다|습니다)$"
)
_ENDED = re.compile(r"([가-힣])(?:어요?|다|습니다)$")
_CLIPPED = ("만큼만", "왜냐하면")
_SAID = re.compile(r"^[‘']?([^‘’']+?)[’']?(?:이?라는|라고 하는) 말$")
_ADVICE = re.compile(  # 힘을 합치면 돼요, 비가 와도 좋아, 오늘도 잘했어요, 꿈은 이루어진다
    r"[^\s]면 (?:안 )?(?:돼요?|된다|됩니다|되지)$|[하으이치우리기]면 \S+지 않아요?$|[하으이]면 \S+[이가은는] .*요$"
    r"|도 (?:좋아|괜찮아|돼|된다)요?$|(?:잘했|수고했|고생했)어요?$|^\S+[은는] .+다$"
)
_CLAUSE = re.compile(r" .*(?:[요까지나니냐야어아죠돼해래가줘네]|[^\s]다)$")
_SENTENCE = re.compile(
    r"이요$|(?:[어아해예에세네까라돼워와려져쳐게래대지뻐빠퍼파커꺼써떠켜겨춰줘내봐혀]요|죠|[야먹]지|니다|[한된싶않있없이]다|하라|어라|는다)$"
    r"|지 마(?:세요)?$| \S*(?:[간온난인찬센낸낫높크]다|[너거]라)$"
    r"|수도? 있지$|축하해$|(?:나빠|예뻐|멋져|힘내|소중해)$|[줄할볼갈]게$|다오$|[은는] (?:[내네] |우리 |제일 )?\S+야$"
    r"|지 않아$| \S*(?<![타샤파])워$"
    r"|(?:괜찮아|[있없]어|아니야|거야|[할될갈]래|안 돼)$"
)
_PLEADED = re.compile(r"(?:말고|나[랑만도를]|내 \S+) (?:\S+ )*(?:줘요?|주세요)$")  # 동생 말고 나랑 놀아 줘
_LASTING = re.compile(  # 채소는 맛이 없어: on no day
    r"\S[은는] (?:\S+ )?\S+[이가] \S*(?:[없있적짧길높낮깊넓작]어|[많작높낮얇밝]아|커|느려|빨라)요?$"
)
_SOMEBODY = re.compile(r"(?:^|\s)(?:한 명|한 사람|누군가|하나)[이은는가] \S+요?$")  # 셋이 놀면 한 명이 외로워요
_TO_YOU = re.compile(  # 너랑 안 놀아
    r"(?:^|\s)(?:너|너랑|너를|넌|너는|네가|너한테|너만|너도) .*[아어야해자지워래다]요?$"
)
_BOASTED = re.compile(  # 내가 제일 빨라요
    r"(?:제일|가장|최고로) (?!좋|싫|무서|무섭|미워|밉|그리|부러|보고)(?:\S+ )?\S+(?:[요어아해라려워와]|[한크]다)$"
)
_BRAVE = re.compile(
    r"(?:^|\s)안 (?:무섭|무서|아프|아파|아팠|울(?!었)|두렵|두려|떨(?!었))\S*$"
)  # of which nobody makes a secret
_MODIFIED = re.compile(r"[가-힣]는 \S+$| 일$")  # 실패해도 다시 해 보는 용기
_DEED = re.compile(r"(?<![있아야고행감경])기$")  # 넘어져도 다시 일어나기
_THOUGH = re.compile(
    r"(?:[^\s]해|[^\s][아어여져겨려]|[달빨]라|[추더무매미려]워)도(?: \S|$)"
)  # 말이 안 통해도 친구: which no sentence can take as it is


def as_said(phrase: str, text: str) -> str | None:
    """Two sentences, and what no sentence can take as it is, are told as they were said."""
    asked = _ASKS.search(text) is not None and not phrase.endswith(" 마음")  # 먼저 탈래? is a wish
    if (asked or _IF_EVER.search(phrase)) and " " in phrase:
        return f"‘{phrase}?’라는 물음"
    if is_noun(phrase) or phrase.endswith("다는 말"):
        return None
    if _IF.search(phrase):
        return f"‘{phrase}’ 하는 상상"
    said = (
        _HEARD.search(phrase)
        or _CUT.search(phrase)
        or NEXT.search(text)
        or _BOTH.search(phrase)
        or (_THOUGH.search(phrase) and not (_MODIFIED.search(phrase) or _DEED.search(phrase)))
        or _PLEADED.search(phrase)
        or _TO_YOU.search(phrase)
        or _SOMEBODY.search(phrase)
        or _BOASTED.search(phrase)
        or _LASTING.search(phrase)
        or _BRAVE.search(phrase)
        or _ADVICE.search(phrase)
        or (_is_twofold(phrase) and not (_MADE_UP.search(phrase) or _TROUBLES.search(phrase) or _has_ended(phrase)))
        or _BROKEN_OFF.search(phrase)
        or _TRUE.search(phrase)
    )
    spoken = f"{phrase}요" if phrase.endswith(_CLIPPED) else phrase
    return f"‘{spoken}’라는 말" if said else None


def as_quoted(phrase: str) -> str | None:
    """What is typed as a saying, or is a sentence of which no noun is made."""
    if said := _SAID.search(phrase):
        return f"‘{said[1]}’라는 말"
    if is_noun(phrase):
        return None
    return f"‘{phrase}’라는 말" if is_sentence(phrase) or is_spoken(phrase) else None


def is_sentence(phrase: str) -> bool:
    return _SENTENCE.search(phrase) is not None


def is_spoken(phrase: str) -> bool:
    """Whether it is said as among friends: 배 아파, 맨날 잡혀; but not 우리 아빠, 나눔과 배려."""
    if is_noun(phrase) or not _SPOKEN_END.search(phrase):
        return False
    before, _, last = phrase.rpartition(" ")
    return last.endswith(_EXCLAIMED) or _LEADS.search(before) is not None


def _has_ended(phrase: str) -> bool:
    """Whether it tells how it went: 갔는데 비가 왔어요; but not who did it: 줄 섰는데 새치기했어."""
    ended = _ENDED.search(phrase)
    _, _, how = phrase.rpartition("데 ")
    return ended is not None and final_of(ended[1]) == SS and " " in how


def _is_twofold(phrase: str) -> bool:
    """Whether it is a sentence of two clauses that are set against each other; not 가는 데 쓰는 돈."""
    found = _TWOFOLD.search(phrase)
    against = found is not None and (found[1] is None or final_of(found[1]) == "ㄴ")
    return against and _CLAUSE.search(phrase) is not None
