"""When a story happens: 조선 시대, 옛날 옛적, 2300년."""

import re

from services.gateway.speech.endings import without_copula, without_particle, without_wish
from services.gateway.speech.nouns import words
from services.gateway.speech.sayings import distinct, pieces

_LABEL = re.compile(r"^(?:시대(?:적)? 배경은|시대는|시대가|배경은|때는|시기는|이야기는) (?=\S)")
_AGES = words("""
    고조선 조선 고려 통일신라 신라 백제 고구려 대가야 가야 발해 삼국 후삼국 남북국 구석기 신석기 석기 청동기
    철기 선사 원시 고대 중세 근대 현대 로마 그리스 이집트 미래 우주 공룡 빙하 개화기 일제 르네상스 왕국 에도
    춘추전국 전국 대항해 쥐라기 백악기 로봇 우주여행 전쟁 해적 기사 바이킹 서부
""")
_AGE = re.compile(rf"(?:(?<=^)|(?<=\s))({'|'.join(sorted(_AGES, key=lambda age: (-len(age), age)))})\s*시대")
_LONG_AGO = re.compile(r"옛날\s?옛적")
_FAR = re.compile(r"(아주|먼)(?=(?:먼)?(?:옛날|미래))")
_YEARS = re.compile(r"((?:\d+|[일이삼사오육칠팔구십백천만몇수]+))\s?(년|세기)\s?(전|후|뒤)(?![가-힣])")
_COUNTED = re.compile(r"(?<![가-힣])([일이삼사오육칠팔구십백천만몇수]+)(?=년 (?:전|후|뒤))")
_WHEN_YOUNG = re.compile(
    r"(어렸을|어릴|젊었을|살던|살았던|있던|있었던|없던|피우던|먹던|처음|어린)\s?(때|적|시절)(?![가-힣])"
)
_HAPPENS = re.compile(r"(?:에|에서)? ?(?:일어난|있었던|벌어진|펼쳐지는|시작되는|나오는) ?(?:일|이야기|얘기|거|것)?$")
_STORY = re.compile(r"(?<=[대적날래때년기절]) (?:이야기|얘기)$")
_AT_THAT_TIME = re.compile(r"(?<=시대) 때$")


def era(text: str) -> str:
    return ", ".join(distinct([said for piece in pieces(text) if (said := _era(piece))]))


def _era(piece: str) -> str:
    phrase = _LABEL.sub("", piece)
    phrase, wished = without_wish(phrase)
    polite, phrase = phrase, without_copula(phrase)
    wished = wished or polite != phrase
    phrase = without_copula(_STORY.sub("", _HAPPENS.sub("", phrase)))
    phrase = without_particle(phrase, "으로 로 을 를 이 가" if wished else "으로")
    phrase = without_particle(without_copula(without_particle(phrase, "에서는 에는 에서 에")), "에서 에")
    return _AT_THAT_TIME.sub("", spaced(phrase))


def spaced(phrase: str) -> str:
    """As printed books write it: 조선시대 is 조선 시대, 백년전 is 백 년 전."""
    phrase = _AGE.sub(r"\1 시대", phrase)
    phrase = _FAR.sub(r"\1 ", _LONG_AGO.sub("옛날 옛적", phrase))
    phrase = _COUNTED.sub(r"\1 ", _YEARS.sub(r"\1\2 \3", phrase))
    phrase = phrase.replace("통일신라", "통일 신라").replace("일제강점기", "일제 강점기")
    return " ".join(_WHEN_YOUNG.sub(r"\1 \2", phrase).split())
