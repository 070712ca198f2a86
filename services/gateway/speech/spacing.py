"""Spacing as printed books have it: 조선시대 is 조선 시대, 곰 세마리 곰 세 마리, 숲 속 숲속."""

import re

from services.gateway.speech.nouns import ANIMALS
from services.gateway.speech.words import words

_YEARS = re.compile(r"(?<![가-힣])((?:\d+|수?[일이삼사오육칠팔구십백천만]+|몇)) ?(년|세기) ?(전|후|뒤)(?![가-힣])")
_APART = (
    re.compile(r"(?<![가-힣])(?!(?:구|신|동)시대)[가-힣]+(?=시대(?!극))"),
    re.compile(r"[가-힣](?=시절(?![가-힣]))"),
    re.compile(r"(?:어렸을|어릴|젊었을|[살있없먹]던|처음|어린)(?=적(?![가-힣]))"),
    re.compile(r"(?<![가-힣])(?:수?[일이삼사오육칠팔구십백천만]+|몇)(?=(?:년대?|세기)(?![가-힣]))"),
    re.compile(
        r"(?<![가-힣])(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무|여러|몇)(?=(?:마리|살|명|사람|개|그루|가지)(?![가-힣]*상))"
    ),
    re.compile(r"(?<![가-힣])(?:아주|먼)(?=먼?(?:옛날|미래))"),
    re.compile(r"(?<![가-힣])옛날(?=옛날(?![가-힣]))"),
    re.compile(r"담배(?=피)"),
    re.compile(r"통일(?=신라)|일제(?=강점기)|생일(?=파티)|(?:여름|겨울|봄)(?=방학)|환경(?=보호)"),
    re.compile(r"(?<![가-힣])안(?=[돼된되될됩해했한할]|하[기고는면지])"),
    re.compile(r"(?<![가-힣])[두세네삼사오육칠](?=(?:형제|자매|남매)(?![가-힣]))"),
    re.compile(r"(?<![가-힣])(?:우리|내)(?=(?:집|학교|동네|마을|반|방|가족|엄마|아빠|동생|친구)(?![가-힣]))"),
    re.compile(r"(?<![가-힣])(?:외?할머니|외?할아버지|이모|삼촌|친구)(?=(?:집|동네|마을)(?![가-힣]))"),
    re.compile(rf"(?<![가-힣])(?:아기|엄마|아빠|새끼|꼬마)(?=(?:{'|'.join(sorted(ANIMALS))})(?![가-힣]))"),
    re.compile(
        r"(?:구름|하늘|나무|지붕|언덕|무지개|동굴|냉장고|로켓|책|그림|거울|주머니|기차|버스|비행기|상자|가방|학교|교실|바다|호수)"
        r"(?=[위안속밑옆앞뒤](?![가-힣])|아래(?![가-힣]))"
    ),
    re.compile(r"[가-힣](?=(?:산속|숲속|바닷가|궁궐|정거장|놀이터|기지)(?![가-힣]))"),
)
_ABOUT_THEN = re.compile(r"(?<=[가-힣]) 쯤(?![가-힣])")
_LONG_AGO = re.compile(r"옛날 ?옛적")
_INSIDE = re.compile(r"(?<![가-힣])(산|숲|물|땅|굴|마음|꿈|품|몸|뱃|바닷) 속")
_UNDER_SEA = re.compile(r"바다 ?속")
_WHEN = re.compile(r"(?<=[가-힣])때$")
_WHEN_IN_ONE = words("그때 이때 저때 제때 한때 아무때")
_VILLAGE = re.compile(r"(?<=[가-힣])마을$")
_VILLAGE_IN_ONE = words("윗마을 아랫마을 앞마을 뒷마을 옆마을 이웃마을 산마을 꽃마을")
_IN_ONE = words("뒷산속")


def spaced(text: str) -> str:
    text = _INSIDE.sub(r"\1속", _UNDER_SEA.sub("바닷속", _LONG_AGO.sub("옛날 옛적", text)))
    text = _YEARS.sub(r"\1\2 \3", _ABOUT_THEN.sub("쯤", text))
    return " ".join(_parted(word) for word in text.split())


def _parted(word: str) -> str:
    if word in _IN_ONE:
        return word
    for before in _APART:
        word = before.sub(r"\g<0> ", word)
    if word not in _WHEN_IN_ONE:
        word = _WHEN.sub(" 때", word)
    if word not in _VILLAGE_IN_ONE:
        word = _VILLAGE.sub(" 마을", word)
    return word
