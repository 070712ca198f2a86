"""Latin letters in Hangul: words by the table, abbreviations by their letters, the rest as English would sound."""

import re
import unicodedata
from collections.abc import Sequence

from services.narrator.korean.english import is_pronounceable, sounded
from services.narrator.korean.letters import LATIN, spelled
from services.narrator.korean.numerals import one_by_one, sino
from services.narrator.korean.said import Rule, Said, whole
from services.narrator.korean.words import CODES, SPELLED, WORDS

LETTER = "[A-Za-zÀ-ÖØ-öø-ɏ]"
LONGEST_SPELLED = 4  # capitals: beyond it a word that can be pronounced is one
FROM_ONE_BY_ONE = 3  # digits after letters: B612
UNACCENTED = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}

_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_DOTS = re.compile(r"\.|\s")


def latin(word: str) -> str | None:
    """How a word of Latin letters is said; None if some letter is no relative of an English one."""
    plain = _unaccented(word)
    if not plain.isascii():
        return None
    if plain in SPELLED or plain.casefold() not in WORDS:
        return "".join(_part(part) for part in _CAMEL.findall(plain))
    return WORDS[plain.casefold()]


def _part(word: str) -> str:
    small = word.casefold()
    if small in WORDS and word not in SPELLED:
        return WORDS[small]
    abbreviation = len(word) == 1 or (word.isupper() and len(word) <= LONGEST_SPELLED)
    if abbreviation or not is_pronounceable(small):
        return spelled(word)
    return sounded(small)


def _unaccented(word: str) -> str:
    return "".join(
        UNACCENTED.get(letter.lower()) or "".join(c for c in unicodedata.normalize("NFKD", letter) if c.isalnum())
        for letter in word
    )


def _word(match: re.Match[str]) -> Sequence[Said] | None:
    """The longest that the table knows, Wi-Fi or don't, else the letters up to the first mark."""
    known = WORDS.get(match.group().casefold().replace("’", "'"))
    if known is not None and match.group() not in SPELLED:
        return whole(match, known)
    letters = match.group(1)
    return [Said(match.start(), match.end(1), latin(letters))]


def _code(match: re.Match[str]) -> Sequence[Said] | None:
    known = CODES.get(match.group().casefold())
    return None if known is None else whole(match, known)


def _digits_of_a_code(match: re.Match[str]) -> Sequence[Said]:
    digits = match.group(1)
    by_digit = len(digits) >= FROM_ONE_BY_ONE or digits.startswith("0")
    gap = " " if re.match(r"[A-Za-z]", match.string[match.end() :]) else ""
    return whole(match, f" {one_by_one(digits) if by_digit else sino(int(digits))}{gap}")


def _initials(match: re.Match[str]) -> Sequence[Said]:
    return whole(match, "".join(LATIN[letter.casefold()] for letter in _DOTS.sub("", match.group())))


def _titled(match: re.Match[str]) -> Sequence[Said]:
    return whole(match, WORDS[match.group(1).casefold()] + " ")


CODES_FIRST = (  # before the rules for numbers
    Rule(re.compile(r"(?<![A-Za-z\d])(?:\d[A-Za-z]+|[A-Za-z]+-?\d+(?:[A-Za-z]+\d*)*)(?![A-Za-z\d])"), _code),
    Rule(re.compile(r"(?<=[A-Za-z])-?(\d{1,24})(?!\d|\.\d)"), _digits_of_a_code),
)
RULES = (
    Rule(re.compile(r"No\.\s?(?=\d)"), lambda match: whole(match, "넘버 ")),
    Rule(re.compile(r"(Mr|Mrs|Ms|Dr|Prof|St|Jr|vs)\.(?!\.)"), _titled),
    Rule(re.compile(r"(?<![A-Za-z])(?:[A-Z]\.){2,}"), _initials),
    Rule(re.compile(rf"({LETTER}+)(?:[-/'’]{LETTER}+)*"), _word),
)
