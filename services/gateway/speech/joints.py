"""What joins two names in one breath: 와/과, (이)랑, 하고, 도, (이)나."""

import re

from services.gateway.speech.endings import without_particle
from services.gateway.speech.nouns import COUNTERS, KNOWN, RANG_NOUNS, describes, has_own_i
from services.gateway.speech.words import final, words

JOINTS = words("그리고 및 또 또는 랑 이랑 하고 와 과 이하고 그담에 다음에 and")
_POLITELY = re.compile(r"(?<=랑|고)요$")


def joined(token: str, following: str | None, before: str | None = None) -> str | None:
    """The noun before a joint at the end of this token, if there is one."""
    token = _POLITELY.sub("", token)
    if token.endswith("랑") and len(token) > 1 and token not in RANG_NOUNS:
        return _with_rang(token, before)
    if token.endswith("하고") and len(token) > 2:
        stem = token.removesuffix("하고")
        joins = stem in KNOWN or (following is not None and (following in KNOWN or not describes(following)))
        return stem if joins else None
    if token.endswith(("와", "과")):
        stem = without_particle(token, "와 과")
        return stem if stem != token and (following or stem in KNOWN) and _is_noun(stem) else None
    if (stem := without_particle(token, "도 이나 나")) != token and stem in KNOWN:
        return stem if following or token.endswith("도") else None
    return None


def _with_rang(token: str, before: str | None) -> str:
    """호랑이랑 is 호랑이, 곰이랑 is 곰; and a pet called by one syllable has an 이: 강아지 콩이랑."""
    own = token.removesuffix("랑")
    if not token.endswith("이랑") or has_own_i(own):
        return own
    stem = without_particle(token, "이랑")
    return own if before in KNOWN and len(stem) == 1 and stem not in KNOWN else stem


def _is_noun(stem: str) -> bool:
    return len(stem) > 1 or stem in KNOWN or stem in COUNTERS or final(stem) is None
