"""Korean as it sounds, in the phonemes of espeak-ng: what is between [[ and ]] it says without its own rules.

Its rules for Hangul lose what Korean ears tell words apart by, measured on the sound: ㄱ between vowels becomes a tense
stop with 40 ms of silence (아기 as 아끼), ㅂ and ㅈ that moved to the next syllable stay voiceless (밥을 as 바플), a
final before its own tense consonant is released twice (학교), and 희 is not 히.
"""

import re

from services.narrator.espeak.pronunciation.respelling import sounded
from services.narrator.espeak.pronunciation.syllables import Syllable, Word
from services.narrator.espeak.pronunciation.tables import table

LONGEST = 12  # syllables between two brackets: espeak-ng writes beyond the end of its buffer at some sixty

# Written side by side, since of all that can meet only p and h would be read as one, and ㅂ and ㅎ have become ㅍ.
_AT_THE_START = table("ㄱ=g ㄷ=d ㅂ=p ㅈ=tS; ㄹ=*")
_WITHIN = table("ㄱ=g ㄷ=d ㅂ=b ㅈ=dZ; ㄹ=*")
_INITIALS = table("ㄲ=q- ㅋ=kh ㄸ=t- ㅌ=th ㅃ=p- ㅍ=ph ㅅ=s ㅆ=s- ㅉ=tS;- ㅊ=tS;h ㄴ=n ㅁ=m ㅎ=h ㅇ=-")
_VOWELS = table("""
    ㅏ=a ㅐ=E ㅓ=@ ㅔ=e ㅗ=o ㅜ=u ㅡ=u- ㅣ=i ㅑ=ja ㅒ=jE ㅕ=j@ ㅖ=je ㅛ=jo ㅠ=ju
    ㅘ=wa ㅙ=wE ㅚ=we ㅝ=w@ ㅞ=we ㅟ=wi ㅢ=u-j
""")
_FINALS = table("ㄱ=q ㄴ=n ㄷ=t- ㄹ=L ㅁ=m ㅂ=p ㅇ=N")
_SOFT = frozenset("ㅣㅑㅒㅕㅖㅛㅠㅟ")  # ㅅ before them is said further back
_SOFT_S = "S;"
_SAME_PLACE = table(
    "ㄱ=ㄲㅋ ㄷ=ㄸㅌㅉㅊ ㅂ=ㅃㅍ ㄹ=ㄹ"
)  # a final before these is their beginning, not a sound of its own
_LONG_L = "l"

_STRONG = frozenset("ㄲㅋㄸㅌㅃㅍㅆㅅㅉㅊㅎ")  # a word begins high with these, else it rises to its second syllable
_HIGH, _LOW_HIGH = "'", ","
_EVERY = 2  # syllables from one accent to the next

_OPEN, _CLOSE = " [[", "]]"  # a space, since espeak-ng tells of no word that touches what is before it
_TOUCHING = re.compile(r"[\[\]()\"'“”‘’]")


def notated(spoken: str) -> tuple[str, tuple[int, ...]]:
    """What espeak-ng is given for a sentence, and for each character of that which one of `spoken` it stands for."""
    given: list[tuple[str, int]] = []
    at = 0
    for word in sounded(spoken):
        given += _as_written(spoken, at, word[0].at)
        for piece in _pieces(word):
            given += [(_OPEN, piece[0].at), *_phonemes(piece), (_CLOSE, piece[-1].at)]
        at = word[-1].at + 1
    given += _as_written(spoken, at, len(spoken))
    return "".join(text for text, _ in given), tuple(place for text, place in given for _ in text)


def _as_written(spoken: str, first: int, last: int) -> list[tuple[str, int]]:
    """What is no Hangul, without brackets and quotes: square ones would be taken for phonemes, and of a word that
    touches another one espeak-ng does not say where it begins."""
    return [(_TOUCHING.sub(" ", spoken[at]), at) for at in range(first, last)]


def _pieces(word: Word) -> list[Word]:
    return [word[at : at + LONGEST] for at in range(0, len(word), LONGEST)]


def _phonemes(word: Word) -> list[tuple[str, int]]:
    accents = _accents(word)
    return [
        (_initial(word, at) + accents.get(at, "") + _VOWELS[syllable.vowel] + _final(word, at), syllable.at)
        for at, syllable in enumerate(word)
    ]


def _accents(word: Word) -> dict[int, str]:
    first = 0 if word[0].initial in _STRONG or len(word) == 1 else 1
    return {first: _HIGH} | dict.fromkeys(range(first + _EVERY, len(word), _EVERY), _LOW_HIGH)


def _initial(word: Word, at: int) -> str:
    syllable = word[at]
    if syllable.initial == "ㅅ" and syllable.vowel in _SOFT:
        return _SOFT_S
    if syllable.initial == "ㄹ" and at > 0 and word[at - 1].final == "ㄹ":
        return _LONG_L
    plain = _WITHIN if at > 0 else _AT_THE_START
    return plain.get(syllable.initial) or _INITIALS[syllable.initial]


def _final(word: Word, at: int) -> str:
    final = word[at].final
    following: Syllable | None = word[at + 1] if at + 1 < len(word) else None
    if following is not None and final and following.initial in _SAME_PLACE.get(final, ""):
        return ""
    return _FINALS.get(final, "")
