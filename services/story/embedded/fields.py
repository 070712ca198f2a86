"""The reader's fields, made fit to stand inside a sentence."""

import re

from services.story.embedded.avowal import avowal, stated
from services.story.embedded.clauses import DREADED, FELT, deed_of, is_chore, is_noun, noun_phrase
from services.story.embedded.leave import wished_for
from services.story.embedded.likeness import is_kind
from services.story.embedded.outright import FOR_ONCE
from services.story.embedded.particles import Word, particle
from services.story.embedded.pastime import game_of, pastime_of
from services.story.embedded.phrasing import loved
from services.story.embedded.quoted import as_quoted, as_said, is_sentence, is_spoken
from services.story.embedded.refound import refound, stray_of
from services.story.embedded.topics.shapes import is_happening
from services.story.embedded.typed import LIMIT, bare, cleaned, shortened, without_at, written

LONGEST_CALL = 12  # characters of a chore that one calls out whole

_TWICE = re.compile(r"^(\S+에서) (\S*(\S{2})\3)$")  # 물웅덩이에서 첨벙첨벙
_OF_MINE = re.compile(
    r"^(?:내가|나는|난|제가|저는|나 (?=오늘|어제|아까|방금|맨날|매일|혼자)) ?(?=.* (?:일|날|마음)$)"
)  # whose tale it is, is known
_WHEN = re.compile(r"^(?:오늘|어제|내일|모레|그저께|아까|방금|요즘|요새)(?:은|는|도)? (?=\S+ .* (?:일|날|마음)$)")
_DONE_WELL = re.compile(r"(?<=[가-힣]{2}) 잘 ?하기$")  # 정리 정돈 잘하기, of which one calls “정리 정돈!”
_WELL_DONE = re.compile(r"^(\S+)[을를] 잘 ?하기$")  # 양치질을 잘하자
_LET_US = re.compile(r"(?<=[가-힣][하닦씻치리먹자기말])자$")
_BY_DOING = re.compile(r"^(\S{2,}?)[을를]? ?(?:잘|열심히|깨끗이|꼭)? ?하는 일$")  # 양치질, of 양치질을 해요
_ABSTRACT = re.compile(  # 가족의 소중함, 화를 참는 법, 소방관이 하는 일; but not 깨끗이 하는 일
    r"(?<![끗같많높깊찍놀])[이가] 하는 일$"
    r"|(?:(?:소중|중요|부지런|따뜻|친절|성실|감사|특별|편리)함|(?:중요|다양)성|아름다움|즐거움|고마움|새로움)$"
    r"|의 (?:사랑|힘|가치|의미)$|서 생긴 일$| (?:법|습관|과정|존재|점|차이)$"
)
_NOT_BUT = re.compile(r"지 말고 (?=.* 일$)")
_WHO = re.compile(  # 엄마는 휴대폰만 보는 일; but not 하늘을 나는 법을 배우고 싶은 마음
    r"^((?:\S+ (?!나는))?\S+)[은는] (?=.* (?:일|날|마음)$)"
)
_HELPED = re.compile(r"[아어려워와혀켜겨해쳐여] (?:주|드리|두|보|놓)기$")
_WITHIN = re.compile(
    r", ?(?=(?:이불|침대|방|텐트|차|버스|교실|상자) ?(?:속|안|위|밑|아래)(?:에서|에)?$)"
)  # 잠자리, 이불 속
_WELL = re.compile(r"(?:옹달샘|우물|약수터|분수)$")  # beside which one is
_THERE = re.compile(r"^(\S+에서) (\S+[^\s요다])$")  # 달에서 줄넘기
_ONE_OF_TWO = re.compile(  # 산부인과와 우리 집: one is at one place
    r"^\S+([가-힣])([와과]) (?=(?:우리 )?(?:집|학교|유치원|어린이집|놀이터|공원|바닷가|바다|숲속|숲"
    r"|병원|교실|마을|시골)(?: ?\S+)?$)"
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
            "버릇",
        ),
    ),
}
_EXTINCT = re.compile(r"공룡.*멸종$")  # which no world is without
_MANNERS = {
    "층간 소음": "이웃을 생각해 조용조용 지내는 일",
    "층간소음": "이웃을 생각해 조용조용 지내는 일",
    "소음": "서로를 생각해 조용조용 지내는 일",
    "싸움": "싸우고 화해하는 일",
    "다툼": "다투고 화해하는 일",
    "말다툼": "다투고 화해하는 일",
    "무서움": "무서운 마음",
    "두려움": "두려운 마음",
    "외로움": "외로운 마음",
    "슬픔": "슬픈 마음",
    "그리움": "그리운 마음",
    "부끄러움": "부끄러운 마음",
    "서운함": "서운한 마음",
    "속상함": "속상한 마음",
    "욕심": "욕심이 나는 마음",
    "질투": "샘이 나는 마음",
    "질투심": "샘이 나는 마음",
    "시샘": "샘이 나는 마음",
    "샘": "샘이 나는 마음",
    "화": "화가 나는 마음",
    "분노": "화가 나는 마음",
    "짜증": "짜증 나는 마음",
    "걱정": "걱정되는 마음",
    "불안": "불안한 마음",
    "긴장": "떨리는 마음",
    "미움": "미운 마음",
    "고마움": "고마운 마음",
    "미안함": "미안한 마음",
    "심심함": "심심한 마음",
    "억울함": "억울한 마음",
    "발표": "발표하는 일",
    "치카치카": "이 닦는 일",
    "혼자": "혼자 있는 마음",
    "함께": "함께하는 마음",
    "같이": "같이하는 마음",
    "다 함께": "함께하는 마음",
    "모두 함께": "함께하는 마음",
    "천천히": "천천히 가는 마음",
}
_SOMEBODY = (
    "엄마",
    "아빠",
    "동생",
    "언니",
    "오빠",
    "누나",
    "형",
    "이모",
    "고모",
    "삼촌",
    "사촌",
    "친구",
    "짝꿍",
    "선생님",
)
_DOING = re.compile(  # 불을 못 뿜는 것; but not 내가 좋아하는 것
    r"(?:\w[을를와과랑]|\w(?:에게|한테)|(?:^|\s)(?:안|못|혼자|서로|함께|같이|잘|일찍|다시)) "
    r"(?!(?:좋아|싫어|원|사랑)하|아끼|바라)\S*는 것$"
)
_UNFINISHED = (
    (re.compile(rf" (?:{'|'.join((*DREADED, *FELT))})$"), "마음"),  # 동생이 생겨서 속상한
    (re.compile(r"[을를] (?:\S+히|\S+하게|깨끗이)$"), "하는 일"),  # 바다를 깨끗이
    (re.compile(r"\S하게$"), "지내는 일"),
    (re.compile(r"[가-힣]에서$"), "있었던 일"),  # 어제 놀이터에서  # 혼자서도 용감하게
    (re.compile(r"(?:하|되|있|없|사|가|오|보|주|않|하지)는$"), "일"),
)


def place(text: str) -> str:
    """A place to which 에 or 에서 can be added."""
    phrase = _WITHIN.sub(" ", written(text))
    where = _ONE_OF_TWO.sub(_the_other, shortened(without_at(phrase), LIMIT))
    return _WELL.sub(r"\g<0>가", where) or "어느 작은 마을"


def _the_other(found: re.Match[str]) -> str:
    """The second of two places; but 소아과 병원 is one."""
    return "" if particle(found[1], "과/와") == found[2] else found[0]


def topic(text: str) -> str:
    """A noun phrase, whatever was typed: a wish becomes a wish, a call a deed, another sentence what is said."""
    text = wished_for(text)
    phrase = bare(text)
    if game := game_of(phrase):
        return game
    if phrase in _MANNERS:
        return _MANNERS[phrase]
    if said := as_said(phrase, text):
        return said
    if (noun := _noun(phrase)) is not None:
        return refound(_by(_plainly(_WHEN.sub("", _OF_MINE.sub("", loved(_WHEN.sub("", noun)))))))
    if quoted := as_quoted(phrase):
        return quoted
    return _named(phrase) or "작은 소원"


def _named(phrase: str) -> str:
    """What is no sentence, but is rather told of as something else: of 전쟁 its end."""
    if _DOING.search(phrase):
        return f"{phrase.removesuffix('것')}일"
    if stray := stray_of(phrase):
        return stray
    for unfinished, end in _UNFINISHED:
        if unfinished.search(phrase):
            return f"{phrase} {end}"
    hard = next((rather for rather, words in _HARD.items() if phrase.endswith(words)), None)
    if hard and not _EXTINCT.search(phrase):
        return f"{phrase} {hard}"
    return _THERE.sub(r"\1 하는 \2", _TWICE.sub(r"\1 \2 노는 일", phrase))


def _noun(phrase: str) -> str | None:
    """What is said as among friends is understood as if it were said politely: 배 아파."""
    if phrase.endswith("요") and is_noun(phrase):  # 담요
        return None
    casual = not is_sentence(phrase) and is_spoken(phrase)
    return noun_phrase(phrase) or (noun_phrase(f"{phrase}요") if casual else None)


def _plainly(noun: str) -> str:
    """편식하지 않고 골고루 먹는 일 of 편식하지 말고 골고루 먹기; 비행기 놀이 of 아빠랑 하는 비행기 놀이."""
    return _NOT_BUT.sub("지 않고 ", noun)


def _by(noun: str) -> str:
    """엄마가 휴대폰만 보는 일 of 엄마는 휴대폰만 보는 일."""
    found = _WHO.search(noun)
    if found is None or not (is_kind(found[1].rpartition(" ")[2]) or found[1].endswith(_SOMEBODY)):
        return noun
    return f"{Word(found[1]):이/가} {noun[found.end() :]}"


def spoken(text: str) -> str:
    """The topic as it is said aloud: “양보하기, 나도 할 수 있어!”"""
    phrase = FOR_ONCE.sub("", _LET_US.sub("기", shortened(cleaned(text), LIMIT)))
    if not is_chore(phrase):
        return _BY_DOING.sub(r"\1", topic(text))
    phrase = _DONE_WELL.sub("", _WELL_DONE.sub(r"\1 잘하기", phrase))
    if len(phrase) <= LONGEST_CALL:
        return phrase
    *others, before, last = phrase.split(" ")
    if others and _HELPED.search(f"{before} {last}"):  # 스마트폰 알려 드리기
        return f"{others[-1]} {before} {last}"
    return last if last.endswith("하기") else f"{before} {last}"


def tale_of(phrase: str) -> str:
    """The story about a topic: 우정 이야기; 동생이 생긴 이야기."""
    if phrase.endswith("이야기"):
        return phrase
    if pastime_of(phrase):
        return tale_of(deed_of(phrase))
    if phrase.endswith(" 때"):
        return f"{phrase}의 이야기"
    if phrase.endswith(("된다는 말", "한다는 말", "다는 소식")):
        return f"{phrase.removesuffix('말').removesuffix('소식')}이야기"
    if phrase.endswith((" 것", " 이유", " 까닭", "다는 말", "운 말")) or _ABSTRACT.search(phrase):
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
    if phrase.endswith(" 마음"):  # of another heart: 감사하는 마음
        return f"{phrase}에 대한 이야기"
    if phrase.endswith(" 이겨 내기"):
        return f"{Word(phrase.removesuffix(' 이겨 내기')):을/를} 이겨 내는 이야기"
    return f"{phrase.removesuffix('않는 일')}말자는 이야기" if phrase.endswith("지 않는 일") else None
