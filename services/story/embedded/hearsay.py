"""What one was told is news: 태풍이 온대요 is 태풍이 온다는 소식, 참으래요 a reason to be sad."""

import re

from services.story.embedded.rewording import Rewording
from services.story.embedded.syllables import N, final_of

_NEWS = re.compile(r"^(?P<told>.*[이가] (?:\S+ )*\S*)(?P<last>[가-힣](?<![군반연환산]))대요?$")
_OF_ME = re.compile(r"(?:^|\s)나(?:랑|를|만|한테)(?= )")
_BIDDEN = re.compile(r"^(?P<told>.*\S [^ ]*)래요?$")
_ORDER = re.compile(r"[으하주가오자]$")


def _news(found: re.Match[str]) -> str:
    """태풍이 온다는 소식; of 왜 온대요 nothing, nor of 초대."""
    if final_of(found["last"]) != N or re.search(r"(?:^|\s)(?:왜|누가|언제|어디|뭐)", found["told"]):
        return found[0]
    told = f"{found['told']}{found['last']}다"
    return f"{told}고 해서 속상한 마음" if _OF_ME.search(told) else f"{told}는 소식"


def _bidden(found: re.Match[str]) -> str:
    """언니니까 참으라고 해서 속상한 마음."""
    return f"{found['told']}라고 해서 속상한 마음" if _ORDER.search(found["told"]) else found[0]


HEARSAY: tuple[Rewording, ...] = ((_NEWS, _news), (_BIDDEN, _bidden))
