"""Where a story happens: 깊은 산속, 바닷가 마을."""

import re

from services.gateway.speech.endings import without_copula, without_particle, without_wish
from services.gateway.speech.nouns import E_NOUNS, last_word, words
from services.gateway.speech.sayings import distinct, pieces

_LABEL = re.compile(r"^(?:장소는|장소가|배경은|곳은|무대는|이야기는|여기는|거기는) (?=\S)")
_HAPPENS = re.compile(
    r"(?<=에서) ?(?:일어난|일어나는|벌어진|벌어지는|있었던|생긴|시작되는|시작하는|펼쳐지는|하는)"
    r" ?(?:일|이야기|얘기|거|것)?$"
    r"|(?<=에서) (?:놀|살|만나|시작해|시작돼|일어나|일어났|모험해|지내)(?:아|았어|어)?요?$"
    r"|(?<=에) (?:살아|살았어|살고 있어|있어|있었어|가|갔어|가는 거|가 있어)요?$"
    r"|(?<=로) (?:가|갔어|떠나|떠났어|가는 거|떠나는 거|여행 가|여행을 가)요?$"
)
_STORY = re.compile(r"(?<=[가-힣]) (?:이야기|얘기)$")
_INSIDE = re.compile(r"(?<![가-힣])(산|숲|물|땅|굴|마음|꿈|품|몸|뱃|바닷) 속")
_UNDER_SEA = re.compile(r"바다\s?속")
_JOINED = re.compile(r"(?<=[가-힣])(?<!\s)(?=(?:마을|산속|숲속|바닷가|궁궐|정거장|놀이터|기지)(?:$|[ 에]))")
_KEPT = words("윗마을 아랫마을 놀이공원 뒷산속 앞마을 옆마을 이웃마을")
_OF = re.compile(r"(?<![가-힣])(우리|할머니|할아버지|이모|삼촌|친구|외할머니)(?=(?:집|학교|동네|마을|나라|반)(?:$| ))")


def place(text: str) -> str:
    return ", ".join(distinct([said for piece in pieces(text) if (said := _place(piece))]))


def _place(piece: str) -> str:
    phrase = _LABEL.sub("", piece)
    phrase, wished = without_wish(phrase)
    phrase = _HAPPENS.sub("", phrase)
    polite, phrase = phrase, without_copula(phrase)
    phrase = _without_at(_HAPPENS.sub("", phrase))
    if wished or polite != phrase or piece != phrase:
        phrase = without_particle(phrase, "으로 로")
    phrase = without_particle(phrase, "을 를 이 가") if wished else phrase
    return spaced(_without_at(without_copula(phrase)))


def _without_at(phrase: str) -> str:
    if last_word(phrase) in E_NOUNS:
        return phrase
    return without_particle(phrase, "에서는 에서 에는 에")


def spaced(phrase: str) -> str:
    """As printed books write it: 숲 속 is 숲속, 바다 속 바닷속, 바닷가마을 바닷가 마을."""
    phrase = _INSIDE.sub(r"\1속", _UNDER_SEA.sub("바닷속", phrase))
    words = [word if word in _KEPT else _JOINED.sub(" ", word) for word in phrase.split()]
    return _OF.sub(r"\1 ", " ".join(words))
