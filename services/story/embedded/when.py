"""When a tale happens, as one says it: 작년여름방학때 is 작년 여름방학 때, 지금 is 얼마 전."""

import re

from services.story.embedded.particles import Word
from services.story.embedded.rewording import Rewording, reworded
from services.story.embedded.typed import LIMIT, shortened, without_at, written

_BARE_TIME = re.compile(
    r"^(?:봄|여름|가을|겨울|밤|아침|저녁|새벽|오후|추석|한가위|설날|단오|정월대보름|동지|핼러윈|크리스마스|어린이날)$"
)
_MONTH = re.compile(r"^(?:\S+ )?(?:\d{1,2}|[일이삼사오유칠팔구시]|십[일이])월$")
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
    "첫눈": "첫눈 오는 날",
    "열대야": "열대야가 찾아온 밤",
    "폭설": "폭설이 내린 날",
    **{weather: f"{weather}가 찾아온 날" for weather in ("꽃샘추위", "한파", "무더위", "찜통더위", "강추위")},
}
_NO_TIME = re.compile(r"^(?:모름|몰라요?|모르겠어요?|아무 ?때나|상관 ?없(?:음|어요)|없음|미정|비밀|글쎄요?)$")
_NOTED = re.compile(r"(?<=\S) ?\([^()]*\)$")  # 할아버지가 어렸을 때 (1960년대): not read aloud
_NOW = re.compile(  # 지금, 봄; but 지금, 여기
    r"^(?:지금|현재|현대|요즘|오늘날), ?(?=(?:\S+ )?\S*(?:봄|여름|가을|겨울|월|방학|밤|아침|저녁|날|주말|때)$)"
)
_FEAST = re.compile(r"(?:휴가|이브|운동회|졸업식|입학식|생신|학예회|발표회|올림픽|월드컵|학기|소풍)$")
_PRINTED: tuple[Rewording, ...] = (
    (_NOTED, ""),
    (_NOW, ""),
    (re.compile(r"^어제 ?밤"), "어젯밤"),
    (re.compile(r"^지난 (?=(?:봄|여름|가을|겨울)(?!방학))"), "지난"),
    (re.compile(r"(?<=[가-힣])(?<!한)(?<!제)(?<!그)(?<!이)때$"), " 때"),
    (re.compile(r"^(작년|올해|내년)(?=[가-힣])"), r"\1 "),
    (re.compile(r"(?<=[한두세네섯곱덟홉열])살"), " 살"),
    (re.compile(r"의 ?어느 ?날$|의어느날$"), "의 어느 날"),
    (re.compile(r"(?<=[가-힣]{2})(?<! )시대"), " 시대"),
    (re.compile(r"^그냥 "), ""),
    (re.compile(r"^(?:요즘|지금|현재) 시대$"), "요즘"),
)
_AGES = ("조선", "고려", "신라", "백제", "고구려", "가야", "발해", "삼국", "선사", "구석기", "신석기", "청동기")
_AHEAD = re.compile(  # what has not been yet is looked forward to: a tale tells of what was
    r"^(?:내일|모레|글피|내년|내후년|다음\s?(?:주|달|해|번)|다다음|며칠 (?:뒤|후))|[주달] (?:뒤|후)$"
)
_WARS = ("왜란", "호란", "전쟁")


def era(text: str) -> str:
    phrase = shortened(without_at(_dated(written(text))), LIMIT) or "옛날 옛적"
    if phrase.endswith((*_WARS, "방학")):
        return f"{phrase} 때"
    if _BARE_TIME.search(phrase):
        return f"어느 {phrase}"
    if _AHEAD.search(phrase):
        return f"{Word(phrase):을/를} 기다리던 어느 날"
    if _MONTH.search(phrase):
        return f"{phrase}의 어느 날"
    return f"{phrase} 시대" if phrase.endswith(_AGES) else _TIMES.get(phrase, phrase)


def _dated(phrase: str) -> str:
    """As printed books have it: 작년여름방학때 is 작년 여름방학 때; of who knows no time it is long ago."""
    if _NO_TIME.search(phrase):
        return ""
    phrase = reworded(phrase, _PRINTED)
    return f"{phrase} 때" if _FEAST.search(phrase) else phrase
