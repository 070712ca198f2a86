"""Where a story happens: 깊은 산속, 바닷가 마을."""

import re
from collections.abc import Sequence

from services.gateway.speech.endings import HOPED, without_copula, without_particle, without_wish
from services.gateway.speech.sayings import narrowed

_LABEL = re.compile(r"^(?:장소는|장소가|배경은|곳은|무대는|이야기는|여기는|거기는) (?=\S)")
_HAPPENS = re.compile(
    r"(?<=에서) ?(?:일어난|일어나는|벌어진|벌어지는|있었던|생긴|시작되는|시작하는|펼쳐지는|하는|사는|노는)"
    r" ?(?:일|이야기|얘기|거|것)?$"
    r"|(?<=에서) (?:놀|살|만나|시작해|시작돼|일어나|일어났|모험해|지내)(?:아|았어|어|고 있어)?요?$"
    rf"|(?<=에서) (?:시작하|시작되|일어나|펼쳐지)면 {HOPED}$"
    r"|(?<=에) (?:살아|살았어|살고 있어|있어|있었어|가 있어|(?:놀러 )?(?:가|갔어|가는 거))요?$"
    r"|(?<=로) (?:떠나|떠났어|떠나는 거|(?:여행을? |놀러 )?(?:가|갔어|가는 거))요?$"
)
_AT = "에서는 에서 에는 에"


def place(pieces: Sequence[str]) -> list[str]:
    return narrowed([_place(piece) for piece in pieces])


def _place(piece: str) -> str:
    phrase = _LABEL.sub("", piece)
    phrase, wished = without_wish(phrase)
    phrase = _HAPPENS.sub("", phrase)
    polite, phrase = phrase, without_copula(phrase)
    phrase = without_particle(_HAPPENS.sub("", phrase), _AT)
    if wished or polite != phrase or piece != phrase:
        phrase = without_particle(phrase, "으로 로")
    phrase = without_particle(phrase, "을 를 이 가") if wished else phrase
    return without_particle(without_copula(phrase), _AT)
