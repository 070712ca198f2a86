"""A stretch of a text and how it is said, and the rules that find one."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

FIRST_SYLLABLE, LAST_SYLLABLE = "가", "힣"
FINALS = 28  # per vowel, counting none as one


class Said(NamedTuple):
    """Characters [first, last) are said as `spoken`; None if they cannot be read."""

    first: int
    last: int
    spoken: str | None


class Rule(NamedTuple):
    """Where the pattern matches, `say` tells how to read it; None leaves it to the rules after this one.

    What `say` returns covers the match from its start without a gap; less than all of it may be covered.
    """

    pattern: re.Pattern[str]
    say: Callable[[re.Match[str]], Sequence[Said] | None]


def whole(match: re.Match[str], spoken: str | None) -> list[Said]:
    return [Said(match.start(), match.end(), spoken)]


def is_hangul(character: str) -> bool:
    return FIRST_SYLLABLE <= character <= LAST_SYLLABLE


def has_final(spoken: str) -> bool:
    """Whether its last syllable ends with a consonant, which decides the shape of a particle."""
    last = spoken[-1:]
    return is_hangul(last) and (ord(last) - ord(FIRST_SYLLABLE)) % FINALS != 0
