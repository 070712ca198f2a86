"""How a word ends when it is read aloud in Korean: the last sound decides which particle follows."""

import re
import unicodedata
from enum import Enum


class Final(Enum):
    """The last sound of a word."""

    VOWEL = "vowel"
    RIEUL = "ㄹ"
    CONSONANT = "consonant"
    UNKNOWN = "unknown"


_ASIDE = re.compile(r"(?<=\S)\s*(?:\([^()]*\)|\[[^\[\]]*\])\s*$")  # 철수(토끼): not read
_NUMBER = re.compile(r"(?:\d[\d,]*)(?:\.\d+)?$")
_UNIT = re.compile(r"\d\s?(kg|g|mg|km|cm|mm|m|l|ml)$", re.IGNORECASE)
_LATIN = re.compile(r"[A-Za-z]+$")
_SPELLED = 4  # capitals up to here are read letter by letter,
_SPOKEN = re.compile(r"[^AEIOU][AEIOU][^AEIOU]")  # but POP is a word

_SYLLABLES = ord("가")
_JUNG_JONG = 28  # finals per vowel, counting none
_JONG_RIEUL = 8
_JAMO_VOWELS = range(ord("ㅏ"), ord("ㅣ") + 1)
_JO = range(12, 16)  # zeros of 조, the one power of ten that ends in a vowel
_SYMBOLS = dict.fromkeys("%$+&", Final.VOWEL) | {"#": Final.CONSONANT}  # 퍼센트, 달러, 플러스, 앤드; 샵
_DIGITS = dict.fromkeys("2459", Final.VOWEL) | dict.fromkeys("178", Final.RIEUL)
_LETTERS = {"L": Final.RIEUL, "R": Final.RIEUL, "M": Final.CONSONANT, "N": Final.CONSONANT}
_GRAMS = ("kg", "g", "mg")  # 그램; the other units end in a vowel

# English endings as Koreans pronounce them; the first that fits decides, none means a vowel (케이크, 하트, 스미스)
_ENDINGS: tuple[tuple[re.Pattern[str], Final], ...] = tuple(
    (re.compile(rf"(?:{pattern})$"), final)
    for pattern, final in (
        (r"l+|[a-z]le", Final.RIEUL),  # Paul, apple, whale
        (r"m|n|ng|mb|[aeiouy][a-z]?[mn]e", Final.CONSONANT),  # Tom, king, bomb, Jane
        (r"ck|ic|ook", Final.CONSONANT),  # Jack, music, book
        (r"(?:^|[^aeiou])[aeiou][ptkb]", Final.CONSONANT),  # cap, robot, web
    )
)


def final(word: str) -> Final:
    """The last sound of `word`; marks, quotation signs, emoji and a remark in brackets at its end are not read."""
    word = unicodedata.normalize("NFKC", word)
    if outside := _ASIDE.sub("", word):
        word = outside
    word = _spoken(word)
    if not word:
        return Final.UNKNOWN
    if unit := _UNIT.search(word):
        return Final.CONSONANT if unit[1].lower() in _GRAMS else Final.VOWEL
    if number := _NUMBER.search(word):
        return _number(number[0].replace(",", ""))
    if latin := _LATIN.search(_plain(word)):
        return _english(latin[0])
    return _SYMBOLS.get(word[-1]) or _letter(word[-1])


def _spoken(word: str) -> str:
    """The word up to the last character that has a sound."""
    for end in range(len(word), 0, -1):
        if word[end - 1].isalnum() or word[end - 1] in _SYMBOLS:
            return word[:end]
    return ""


def _plain(word: str) -> str:
    """Without accents: café as cafe."""
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))


def _letter(letter: str) -> Final:
    code = ord(letter)
    if "가" <= letter <= "힣":
        jong = (code - _SYLLABLES) % _JUNG_JONG
        return Final.VOWEL if jong == 0 else Final.RIEUL if jong == _JONG_RIEUL else Final.CONSONANT
    name = unicodedata.name(letter, "")
    if name.startswith("HANGUL"):  # ㅋ is called 키읔, ㄹ 리을
        vowel = code in _JAMO_VOWELS or "JUNGSEONG" in name
        return Final.VOWEL if vowel else Final.RIEUL if name.endswith(" RIEUL") else Final.CONSONANT
    if name.startswith(("HIRAGANA", "KATAKANA")):
        return Final.CONSONANT if name.endswith(" LETTER N") else Final.VOWEL
    return Final.UNKNOWN


def _number(digits: str) -> Final:
    """12 is 십이, 300 삼백, 5000 오천; after a point, digit by digit."""
    if digits[-1] != "0":
        return _DIGITS.get(digits[-1], Final.CONSONANT)
    zeros = len(digits) - len(digits.rstrip("0"))
    whole = "." not in digits and zeros < len(digits)
    return Final.VOWEL if whole and zeros in _JO else Final.CONSONANT


def _english(word: str) -> Final:
    if len(word) == 1 or (word.isupper() and len(word) <= _SPELLED and not _SPOKEN.fullmatch(word)):
        return _LETTERS.get(word[-1].upper(), Final.VOWEL)
    lower = word.lower()
    return next((sound for ending, sound in _ENDINGS if ending.search(lower)), Final.VOWEL)
