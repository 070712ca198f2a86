"""A text from left to right: each stretch by the reader's dictionary, else by the first rule that fits."""

import re
import unicodedata

from services.narrator.korean import addresses, amounts, arithmetic, dates, latin, symbols, units
from services.narrator.korean.dictionary import Dictionary
from services.narrator.korean.pauses import HEARD_AS_PAUSES, MARKS, with_pauses
from services.narrator.korean.said import Said, is_hangul

RULES = (
    *addresses.RULES,
    *latin.CODES_FIRST,
    *dates.RULES,
    *arithmetic.RULES,
    *units.RULES,
    *amounts.RULES,
    *latin.RULES,
    *symbols.RULES,
)

_SHORT_PAUSES = re.compile(r"[—–·/|]")
_NOT_HEARD = frozenset("~^_`*\\$+=-")
_DRAWN_OUT = "~"  # 야~호


def normalised(text: str, dictionary: Dictionary) -> list[Said]:
    """How each stretch of a folded text is said, in order and without a gap: Hangul, spaces and pauses."""
    said: list[Said] = []
    at = 0
    while at < len(text):
        found = dictionary.find(text, at)
        said += [found] if found else _read(text, at)
        at = said[-1].last
    return with_pauses(text, said)


def _read(text: str, at: int) -> list[Said]:
    character = text[at]
    if is_hangul(character):
        return [Said(at, at + 1, character)]
    for rule in RULES:
        match = rule.pattern.match(text, at)
        said = rule.say(match) if match else None
        if said:
            return list(said)
    return [Said(at, at + 1, _mark(character))]


def _mark(character: str) -> str | None:
    """What is heard of a character that no rule reads; None for one that cannot be read."""
    if character in HEARD_AS_PAUSES or character in MARKS:
        return character
    if _SHORT_PAUSES.match(character):
        return ", "
    if character == _DRAWN_OUT:
        return ""
    silent = character in _NOT_HEARD or character.isspace() or unicodedata.category(character)[0] in "PZ"
    return " " if silent else None
