"""Whether a brief or a text is fit for children: a local check by tables, which says what it found and why.

It is made to be understood and corrected, not to be clever. Sad and frightening things (death, ghosts, wolves, war,
thieves) are what tales are made of, and pass.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from contracts.book import Brief
from contracts.errors import WorkError
from services.story.unfit import CATEGORIES, Category


class UnsafeBrief(WorkError):
    code = "unsafe_brief"
    en = "This brief is not for a children's book: «{found}» is {why_en} ({why_ko})"
    ko = "어린이책에 알맞지 않은 이야깃거리입니다: «{found}» — {why_ko}"


@dataclass(frozen=True)
class Found:
    """What is not fit for children in a text, and why."""

    words: str
    category: Category


_MARKS = re.compile(r"(?<=[가-힣])[^\w\s]+(?=[가-힣])")  # 섹*스


def unsafe(text: str) -> Found | None:
    """The first thing in a text that no picture book needs."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    for told in dict.fromkeys((plain, _MARKS.sub("", plain))):
        for category, pattern in _patterns():
            if match := pattern.search(told):
                return Found(match[0].strip(), category)
    return None


def refuse_unsafe(brief: Brief) -> None:
    """Raises `UnsafeBrief`."""
    for field in (brief.era, brief.place, brief.characters, brief.topic):
        if found := unsafe(field):
            raise UnsafeBrief(found=found.words, why_en=found.category.en, why_ko=found.category.ko)


@cache
def _patterns() -> tuple[tuple[Category, re.Pattern[str]], ...]:
    return tuple((category, re.compile("|".join(_words(category)))) for category in CATEGORIES)


def _words(category: Category) -> Iterable[str]:
    yield from category.korean
    if category.english:
        yield f"(?<![a-z])(?:{'|'.join(category.english)})(?![a-z])"
