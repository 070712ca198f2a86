"""What a story is about: 우정, 친구를 도와주는 이야기."""

import re
from collections.abc import Sequence

from services.gateway.speech.endings import without_copula, without_particle, without_wish
from services.gateway.speech.sayings import narrowed
from services.gateway.speech.words import final, last_word, words

_LABEL = re.compile(r"^(?:주제는|주제가|내용은|제목은|이야기는|교훈은|이야기 주제는) (?=\S)")
_ABOUT = re.compile(
    r"에 ?(?:대한|대하여|대해서?|관한|관하여|관해서?)(?: ?(?:이야기|얘기|동화|것|거|책|글|내용))?$"
    r"|(?:을|를) 주제로?(?: 한)?(?: (?:이야기|얘기))?$"
)
_STORY = re.compile(r" ?(?:이야기|얘기|동화)$")


def topic(pieces: Sequence[str]) -> list[str]:
    return narrowed([_topic(piece) for piece in pieces])


def _topic(piece: str) -> str:
    phrase = _LABEL.sub("", piece)
    phrase, wished = without_wish(phrase)
    phrase = without_copula(phrase)
    phrase = without_particle(phrase, "으로 로 을 를 이 가") if wished else phrase
    phrase = _ABOUT.sub("", phrase) or phrase
    return _named(_written(without_copula(phrase)))


def _written(phrase: str) -> str:
    """A thing (것) and a story (이야기) as they are written, not as they are said."""
    before, _, last = phrase.rpartition(" ")
    if last in ("거", "건", "게") and final(before) in ("ㄴ", "ㄹ"):
        return f"{before} 것"
    return phrase.replace("얘기", "이야기")


def _named(phrase: str) -> str:
    """우정 이야기 is 우정; but 슬픈 이야기 and 친구를 돕는 이야기 say something."""
    found = _STORY.search(phrase)
    if not found or not (before := phrase[: found.start()]):
        return phrase
    describing = final(before) in ("ㄴ", "ㄹ", None) and last_word(before) not in _NOUNS
    return phrase if describing or before.endswith(("는", "은", "던", "옛날", "라는", "짧", "의", "전래")) else before


_NOUNS = words("""
    달 별 눈 산 생일 가을 겨울 봄 친구들 가족들 동물 식물 선물 보물 설날 여행 하늘 나눔 인간 거인 시간 자연 정월
    """)
