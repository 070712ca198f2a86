"""What somebody ate or made once, typed as a thing: 처음 먹어 본 아이스크림, 내가 만든 김밥."""

import re

from services.story.embedded.particles import Word
from services.story.embedded.rewording import Rewording

_EATEN = re.compile(  # nobody eats it again for the first time
    r"^(?:(?P<whom>\S+(?:와|과|이?랑|하고) (?:둘이 |함께 |같이 )?))?"
    r"(?P<how>(?:처음|처음으로|난생처음|나누어|나눠|같이|함께|둘이|다 같이|다 함께) )"
    r"(?P<eaten>먹(?:은|었던|어 ?본|어 ?봤던)|만든|만들어 ?본|끓인|구운|그린|접은) (?P<what>\S+)$"
)
_DROPPED = re.compile(  # 물에 빠뜨린 신발 한 짝, of which nobody wants to know more
    r"^(?P<how>(?:\S+ )*)(?P<did>빠뜨린|떨어뜨린|깨뜨린|깬|놓친|쏟은|엎지른|망가뜨린|부순) (?P<what>\S+(?: 한 \S+)?)$"
)
_MADE = re.compile(r"^(?:내가|제가) (?:직접 )?(?=(?:만든|구운|그린|접은|빚은|뜬|쓴) (?!.*(?:일|날|때|마음|이야기)$)\S)")


def _eating(found: re.Match[str]) -> str:
    """아이스크림을 처음 먹어 본 일 of 처음 먹어 본 아이스크림."""
    return f"{found['whom'] or ''}{Word(found['what']):을/를} {found['how']}{found['eaten']} 일"


def _dropping(found: re.Match[str]) -> str:
    """물에 신발 한 짝을 빠뜨린 일; of 아빠를 놓친 일 nothing."""
    if found["what"] in ("일", "날", "때", "이야기", "마음", "아이"):
        return found[0]
    return f"{found['how']}{Word(found['what']):을/를} {found['did']} 일"


FIRSTHAND: tuple[Rewording, ...] = ((_EATEN, _eating), (_DROPPED, _dropping), (_MADE, "손수 "))
