"""What one means to do is told as what one wants: 내가 먼저 탈 거야 is 먼저 타고 싶은 마음."""

import re

from services.story.embedded.likeness import is_kind
from services.story.embedded.particles import Word
from services.story.embedded.rewording import Rewording
from services.story.embedded.syllables import L, final_of, without_final

_MEANT = re.compile(r"^(?P<before>.* )(?P<verb>\S+?)(?: ?거(?:야|예요|에요|다|라고)|래요?)$")
_MYSELF = re.compile(r"(?:^|(?<= ))(?:내가|나는|난|나도|나|제가|저는|전|우리가|우리는) ")
_ANOTHER = re.compile(r"\S[가은는] |(?:동생|님|형|들|딸|곰)이 ")  # who means to: not oneself
_ENDING_IN_L = frozenset(  # 놀고, not 노고
    ("만들", "놀", "울", "알", "열", "걸", "들", "밀", "풀", "불", "돌", "빌", "팔", "날", "떠들", "흔들")
)
_NOBODYS = ("될", "괜찮을", "있을", "없을", "좋을", "올", "살", "빨")  # 다 잘될 거야; 살: to buy or to live; 빨래


def _wanted(found: re.Match[str]) -> str:
    before, verb = _MYSELF.sub("", found["before"]), found["verb"]
    if verb == "될" and is_kind(before.strip()):
        return f"{Word(before.strip()):이/가} 되고 싶은 마음"
    if final_of(verb) != L or verb.endswith(_NOBODYS) or _ANOTHER.search(before):
        return found[0]
    if verb in _ENDING_IN_L:
        stem = verb
    else:
        stem = verb.removesuffix("을") if verb.endswith("을") else f"{verb[:-1]}{without_final(verb[-1])}"
    if verb == "할" and not before:  # 내가 할 거야
        return "스스로 하고 싶은 마음" if found["before"] else found[0]
    if before.endswith("안 "):
        return f"{before[:-2]}{stem}고 싶지 않은 마음"
    return f"{before}{stem}고 싶은 마음"


INTENT: tuple[Rewording, ...] = (
    (_MEANT, _wanted),
    (re.compile(r"(?<=[가-힣])게 해 ?(?:주세요|줘요?|주실래요|줄래요?)$"), "고 싶은 마음"),  # 별을 보게 해 주세요
    (re.compile(r"(?<=[가-힣])지 않고 싶(?:어요?|다|습니다|은 마음)$"), "고 싶지 않은 마음"),  # 녹지 않고 싶어요
)
