"""A text in the characters that the rules know: composed Hangul, ASCII digits, `kg` for ㎏, `3` for Ⅲ."""

import re
import unicodedata
from dataclasses import dataclass

_CLUSTER = re.compile(r"[ᄀ-ᅟ][ᅠ-ᆧ][ᆨ-ᇿ]?|.[\u0300-\u036f]*", re.DOTALL)
_WIDE = range(0xFF01, 0xFF5F)  # full-width forms of ASCII
_WIDE_TO_ASCII = 0xFEE0
_SQUARED = range(0x3371, 0x33E0)  # ㎏, ㎝, ㎡
_PLAIN = {
    "。": ".", "、": ",", "｡": ".", "､": ",", "⋯": "…", "․": ".", "「": "“", "」": "”", "『": "“", "』": "”",
    "«": "“", "»": "”", "„": "“", "‟": "“", "‛": "‘", "‚": "‘", "−": "-", "‐": "-", "‑": "-", "‒": "–", "―": "—",
    "∼": "~", "〜": "~", "•": "·", "・": "·", "ㆍ": "·", "‧": "·", "∙": "·", "⋅": "·", "№": "No.", "℃": "°C",
    "℉": "°F", "ℓ": "l", "µ": "μ", "＄": "$", "￦": "₩", "￥": "¥", "￡": "£", "✕": "×", "✖": "×", "∶": ":", "⁄": "/",
    "∕": "/", "﹪": "%", "﹣": "-",
}  # fmt: skip
_POWERS = {"²": "2", "³": "3"}


@dataclass(frozen=True)
class Folded:
    """The text, and for each of its characters which [first, last) it was written as."""

    text: str
    written: tuple[tuple[int, int], ...]

    def first(self, at: int) -> int:
        return self.written[at][0]

    def last(self, end: int) -> int:
        """Where the characters before `end` end."""
        return self.written[end - 1][1] if end else 0


def fold(text: str) -> Folded:
    characters: list[str] = []
    written: list[tuple[int, int]] = []
    for cluster in _CLUSTER.finditer(text):
        composed = unicodedata.normalize("NFC", cluster.group())
        one_to_one = len(composed) == len(cluster.group())
        for index, character in enumerate(composed):
            at = cluster.start() + index
            plain = _plain(character, characters[-1] if characters else "")
            characters += plain
            written += [(at, at + 1) if one_to_one else cluster.span()] * len(plain)
    return Folded("".join(characters), tuple(written))


def _plain(character: str, before: str) -> str:
    if character.isascii() or "가" <= character <= "힣":
        return character
    if character in _PLAIN:
        return _PLAIN[character]
    if ord(character) in _WIDE:
        return chr(ord(character) - _WIDE_TO_ASCII)
    if ord(character) in _SQUARED:
        return unicodedata.normalize("NFKC", character)
    if character in _POWERS and before == "m":  # m², a unit; 3² is left to the rules
        return _POWERS[character]
    if unicodedata.category(character) == "Nd":
        return str(unicodedata.digit(character))
    if _is_numeral(character):
        number = str(int(unicodedata.numeric(character)))
        return f" {number}" if before.isdigit() else number  # ①② is no twelve
    return character


def _is_numeral(character: str) -> bool:
    """① or Ⅲ; not ½, not 三, not ³."""
    numeral = "①" <= character <= "⒛" or "Ⅰ" <= character <= "ⅿ" or "❶" <= character <= "➓"
    return numeral and unicodedata.numeric(character, 0.5).is_integer()
