"""What was said, as pieces without what only speaking brings along: fillers, corrections, stammering."""

import re
import unicodedata
from collections.abc import Sequence

from services.gateway.speech.nouns import words

_HESITATION = re.compile(r"\.{2,}|…+|⋯+|[~〜∼]+|(?<=\s)[-–—]+(?=\s)")
_PIECES = re.compile(r"[.!?。！？]+(?=\s|$)|[,、，;]+(?!\d)")
_DRAWN_OUT = re.compile(r"(?:으*음+|흐*음+|흠+|으+|어+|아+|에+|엄+|어*음+|크+흠+|응+)")
_ANYWHERE = words("""
    있잖아 있잖아요 있죠 뭐랄까 뭐지 뭐였지 뭐더라 뭐냐 뭐냐면 그러니까 그러니까요 그니까 글쎄 글쎄요 그뭐지
    뭐라고
    """)
_IN_FRONT = words("""
    그 저 저기 저기요 거기 뭐 막 네 넵 예 응 그게 그거 그냥 이제 일단 아마 아마도 그럼 그러면 자 오 와 야 아니
    아니요 그리고 근데 그런데 제발 혹시 사실
    """)
# What 그 and 저 point at, and then they say something: 저 멀리, 그 옛날.
_POINTED_AT = tuple(
    words("""
    멀리 먼 산 하늘 별 푸른 높은 너머 바다 언덕 달 아래 위 끝 옛날 해 시절 때 날 후 뒤 밑 건너 숲
    """)
)
_INSTEAD = re.compile(r"아니+(?:아니)*(?:다|야|요|고)?|말고")  # between what is taken back and what is meant
_OPINION = re.compile(r"^(?:제|내) 생각에(?:는|ㄴ)? |^(?:제|내) 생각엔 ")


def tidy(text: str) -> str:
    """One line, composed, without the signs of hesitation."""
    return " ".join(_HESITATION.sub(" ", unicodedata.normalize("NFC", text)).split())


def pieces(text: str) -> list[str]:
    """The parts between commas and full stops, in order; what was taken back is gone. Empty if all is filler."""
    kept: list[str] = []
    taken_back = False
    for part in _PIECES.split(tidy(text)):
        tokens = [token for token in _OPINION.sub("", part.strip()).split() if not _is_drawn_out(token)]
        tokens = [token for token in tokens if token not in _ANYWHERE]
        taken_back = taken_back or bool(tokens and _INSTEAD.fullmatch(tokens[0]))
        if phrase := " ".join(_meant(_begun(tokens))):
            kept = [*(kept[:-1] if taken_back else kept), phrase]
            taken_back = False
    return kept


def distinct(phrases: list[str]) -> list[str]:
    """Each once; one that a later one begins with was only a beginning: 조선, 조선 시대."""
    once = list(dict.fromkeys(phrases))
    return [one for at, one in enumerate(once) if not any(later.startswith(f"{one} ") for later in once[at + 1 :])]


def _is_drawn_out(token: str) -> bool:
    return _DRAWN_OUT.fullmatch(token) is not None


def _begun(tokens: list[str]) -> list[str]:
    """Without what people say before they answer."""
    while len(tokens) > 1 and tokens[0] in _IN_FRONT:
        if tokens[0] in ("그", "저") and tokens[1].startswith(_POINTED_AT):
            break
        tokens = tokens[1:]
    return [] if tokens and len(tokens) == 1 and tokens[0] in _IN_FRONT else tokens


def _meant(tokens: list[str]) -> list[str]:
    """What follows the last correction; and a word said twice in a row said once."""
    for at in range(len(tokens) - 2, 0, -1):
        if _INSTEAD.fullmatch(tokens[at]):
            return _meant(tokens[at + 1 :])
    return [token for at, token in enumerate(tokens) if not _again(token, tokens[at + 1 : at + 2])]


def _again(token: str, following: Sequence[str]) -> bool:
    """Whether the next word is this one again, as in 우주요 우주."""
    if not following or token in _SAID_TWICE:
        return False
    return _AGAIN.fullmatch(f"{token} {following[0]}") is not None


_AGAIN = re.compile(r"(\S+?)(?:이요|이에요|예요|요)? \1|(\S+) \2")
_SAID_TWICE = words("옛날 아주 멀리 깊은 높은 먼 깡충 반짝 살랑 머나먼 정말 매우 넓은")
