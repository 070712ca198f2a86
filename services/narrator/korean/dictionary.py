"""A reader's own pronunciations, from a text file: written, a tab or `=>`, spoken, one a line; `#` begins a comment.

An entry is found wherever it is written, the longest first and before any rule. Where it begins or ends with a Latin
letter or a digit, none may stand right before or after it, so that `AI` is not found in `RAIN`; Hangul may, so that
particles follow. What is spoken is said as it stands.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from contracts.errors import IyagiError
from services.narrator.korean.folding import fold
from services.narrator.korean.said import Said

EXPECTED = "written<TAB>spoken or written => spoken"
SPEAKABLE = re.compile(r"(?=.*[가-힣])[가-힣 ,.!?…]+")

_SEPARATOR = re.compile(r"\t+|\s*=>\s*")
_LATIN = re.compile(r"[A-Za-z0-9]")


class BadPronunciation(IyagiError):
    code = "bad_pronunciation"
    en = "Line {line} of {path} is no pronunciation: expected {expected}, found {found!r}"
    ko = "{path} {line}번째 줄은 발음이 아닙니다. {expected}이어야 하는데 {found!r}입니다"


class Dictionary:
    def __init__(self, entries: Mapping[str, str]) -> None:
        self._entries = dict(entries)
        self._lengths: dict[str, list[int]] = defaultdict(list)  # by first character, longest first
        for length, first in sorted({(len(written), written[0]) for written in entries}, reverse=True):
            self._lengths[first].append(length)

    def find(self, text: str, at: int) -> Said | None:
        """The longest entry that begins here."""
        for length in self._lengths.get(text[at], ()):
            written = text[at : at + length]
            if written in self._entries and _stands_alone(text, at, at + len(written)):
                return Said(at, at + len(written), self._entries[written])
        return None


def load(path: Path) -> Dictionary:
    """The pronunciations in this file. Raises `BadPronunciation`, with the line."""
    entries: dict[str, str] = {}
    for number, line in enumerate(_lines(path), start=1):
        stripped = unicodedata.normalize("NFC", line).strip()
        if not stripped or stripped.startswith("#"):
            continue
        written, *rest = (part.strip() for part in _SEPARATOR.split(stripped, maxsplit=1))
        written = fold(written).text  # as the text will be in which it is looked for
        if not written or not rest or not rest[0]:
            raise BadPronunciation(path=path, line=number, expected=EXPECTED, found=line)
        if not SPEAKABLE.fullmatch(rest[0]):
            raise BadPronunciation(path=path, line=number, expected="Hangul, spaces and ,.!?… as spoken", found=rest[0])
        if written in entries:
            raise BadPronunciation(path=path, line=number, expected="each entry once", found=written)
        entries[written] = rest[0]
    return Dictionary(entries)


def _lines(path: Path) -> list[str]:
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise BadPronunciation(path=path, line=line, expected="UTF-8", found=raw[error.start : error.end]) from error


def _stands_alone(text: str, first: int, last: int) -> bool:
    return not (_continues(text, first - 1, first) or _continues(text, last - 1, last))


def _continues(text: str, left: int, right: int) -> bool:
    """Whether two neighbours belong to one run of Latin letters and digits."""
    if left < 0 or right >= len(text):
        return False
    return bool(_LATIN.match(text[left]) and _LATIN.match(text[right]))
