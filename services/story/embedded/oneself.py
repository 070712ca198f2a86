"""A topic that is one of the cast is what befalls it: 잠이 안 와서 못 자는 곰 of a bear is that it cannot sleep."""

import re
from dataclasses import dataclass

from services.story.embedded.clauses import DREADED, FELT
from services.story.embedded.company import Character, Company
from services.story.embedded.fields import topic
from services.story.embedded.typed import cleaned

_DESCRIBED = re.compile(r"^(?P<how>.*\S[는은운한던]|.*[가-힣]*[간난린친진른긴온신찬]) (?P<what>\S+)$")
_ADVERB = re.compile(r"^(?:너무|정말|아주|혼자만?|늘|항상) ")
_OF_OTHERS = ("무서운", "미운", "고마운", "반가운", "좋은", "그리운")  # as others feel about it: 무서운 호랑이
_CLAUSE = (" 일", " 마음", " 날")


@dataclass(frozen=True)
class Oneself:
    who: Character
    topic: str


def told_of_oneself(company: Company, typed: str) -> Oneself | None:
    """Who of the company it is, and what it feels or what befell it; None of 고장 난 로봇, 용감한 토끼."""
    described = _DESCRIBED.match(cleaned(typed))
    if described is None:
        return None
    how, what = described["how"], described["what"]
    who = next((one for one in company.able if what in (one.short, *one.name.split(" "))), None)
    if who is None:
        return None
    if " " not in _ADVERB.sub("", how):
        felt = how.endswith((*DREADED, *FELT)) and not how.endswith(_OF_OTHERS)
        return Oneself(who, f"{how} 마음") if felt else None
    about = topic(f"{how} 아이")
    return Oneself(who, about) if about.endswith(_CLAUSE) else None
