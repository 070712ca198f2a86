"""When a story happens: 조선 시대, 옛날 옛적, 2300년."""

import re
from collections.abc import Sequence

from services.gateway.speech.endings import without_copula, without_particle, without_wish
from services.gateway.speech.sayings import narrowed

_LABEL = re.compile(r"^(?:시대(?:적)? 배경은|시대는|시대가|배경은|때는|시간은|시기는|이야기는) (?=\S)")
_HAPPENS = re.compile(r"(?:에|에서)? ?(?:일어난|있었던|벌어진|펼쳐지는|시작되는|나오는) ?(?:일|이야기|얘기|거|것)?$")
_STORY = re.compile(r"(?<=[대적날래때년기절]) (?:이야기|얘기)$")
_AT_THAT_TIME = re.compile(r"(?<=시대) 때$")


def era(pieces: Sequence[str]) -> list[str]:
    return narrowed([_era(piece) for piece in pieces])


def _era(piece: str) -> str:
    phrase = _LABEL.sub("", piece)
    phrase, wished = without_wish(phrase)
    polite, phrase = phrase, without_copula(phrase)
    wished = wished or polite != phrase
    phrase = without_copula(_STORY.sub("", _HAPPENS.sub("", phrase)))
    phrase = without_particle(phrase, "으로 로 을 를 이 가" if wished else "으로")
    phrase = without_particle(without_copula(without_particle(phrase, "에서는 에는 에서 에")), "에서 에")
    return _AT_THAT_TIME.sub("", phrase)
