"""What two syllables do to each other where they meet within a word: the rules, in the order they are heard in."""

from collections.abc import Callable

from services.narrator.espeak.pronunciation.syllables import Syllable, Word, composed
from services.narrator.espeak.pronunciation.tables import meetings, table
from services.narrator.espeak.pronunciation.words import HARD

Pair = tuple[Syllable, Syllable]

ALONE = table("""
    ㄲ=ㄱ ㅋ=ㄱ ㄳ=ㄱ ㄺ=ㄱ ㅅ=ㄷ ㅆ=ㄷ ㅈ=ㄷ ㅊ=ㄷ ㅌ=ㄷ ㅎ=ㄷ ㅍ=ㅂ ㅄ=ㅂ ㄿ=ㅂ ㄵ=ㄴ
    ㄶ=ㄴ ㄻ=ㅁ ㄼ=ㄹ ㄽ=ㄹ ㄾ=ㄹ ㅀ=ㄹ
""")
BREATHED = table("ㄱ=ㅋ ㄷ=ㅌ ㅂ=ㅍ ㅈ=ㅊ")
NASAL = table("ㄱ=ㅇ ㄷ=ㄴ ㅂ=ㅁ")

_H_FINALS = table("ㅎ=- ㄶ=ㄴ ㅀ=ㄹ")
_AFTER_H = table("ㄱ=ㅋ ㄷ=ㅌ ㅈ=ㅊ ㅅ=ㅆ")
_PALATAL = meetings("ㄷ=-ㅈ ㅌ=-ㅊ ㄾ=ㄹㅊ")
_SPLIT = meetings("ㄳ=ㄱㅆ ㄵ=ㄴㅈ ㄺ=ㄹㄱ ㄻ=ㄹㅁ ㄼ=ㄹㅂ ㄽ=ㄹㅆ ㄾ=ㄹㅌ ㄿ=ㄹㅍ ㅄ=ㅂㅆ")
_BEFORE_H = meetings("""
    ㄱ=-ㅋ ㄲ=-ㅋ ㅋ=-ㅋ ㄺ=ㄹㅋ ㄷ=-ㅌ ㅅ=-ㅌ ㅊ=-ㅌ ㅌ=-ㅌ ㅂ=-ㅍ ㅍ=-ㅍ ㅄ=-ㅍ ㄼ=ㄹㅍ ㅈ=-ㅊ ㄵ=ㄴㅊ
""")
_OBSTRUENTS = frozenset("ㄱㄲㅋㄳㄺㄷㅅㅆㅈㅊㅌㅂㅍㅄㄿㄵㄼㄾ")
_NOUNS_WITH_LG = frozenset("닭흙칡삵슭")  # their ㄹ is not heard before ㄱ: 닭과 [닥꽈], but 읽고 [일꼬]
_EIGHT = "덟"  # 여덟도 is a noun, and hardens nothing


def met(word: Word) -> Word:
    """The word as its syllables make each other sound, up to its last final."""
    said = list(word)
    for at in range(len(said) - 1):
        pair = said[at], said[at + 1]
        for rule in _RULES:
            pair = rule(*pair)
        said[at], said[at + 1] = pair
    return tuple(said)


def alone(syllable: Syllable) -> Syllable:
    """Before a pause only seven finals are heard."""
    return syllable.but(final=ALONE.get(syllable.final, syllable.final))


def nasal(left: Syllable, right: Syllable) -> Pair:
    """국물 [궁물], 합니다 [함니다]; 종로 [종노], 독립 [동닙]."""
    final = ALONE.get(left.final, left.final)
    if right.initial == "ㄹ" and final in ("ㄱ", "ㄷ", "ㅂ", "ㅁ", "ㅇ"):
        right = right.but(initial="ㄴ")
    if right.initial in ("ㄴ", "ㅁ") and final in NASAL:
        left = left.but(final=NASAL[final])
    return left, right


def _palatal(left: Syllable, right: Syllable) -> Pair:
    """같이 [가치], 굳이 [구지], 붙여 [부처], 닫혀 [다처]."""
    if left.final not in _PALATAL or right.initial not in ("ㅇ", "ㅎ"):
        return left, right
    if right.vowel != "ㅣ" and (right.vowel != "ㅕ" or right.final not in ("", "ㅆ")):  # 닫혀, 닫혔다, but 맏형 [마텽]
        return left, right
    final, initial = _PALATAL[left.final]
    initial = "ㅊ" if right.initial == "ㅎ" else initial
    return left.but(final=final), right.but(initial=initial, vowel="ㅓ" if right.vowel == "ㅕ" else right.vowel)


def _breathed(left: Syllable, right: Syllable) -> Pair:
    """못해요 [모태요], 축하 [추카]; 좋다 [조타], 많고 [만코], 좋소 [조쏘]."""
    if right.initial == "ㅎ" and left.final in _BEFORE_H:
        final, initial = _BEFORE_H[left.final]
        return left.but(final=final), right.but(initial=initial)
    if left.final in _H_FINALS and right.initial in _AFTER_H:
        return left.but(final=_H_FINALS[left.final]), right.but(initial=_AFTER_H[right.initial])
    return left, right


def _without_h(left: Syllable, right: Syllable) -> Pair:
    """좋아 [조아], 많아 [마나], 싫어 [시러]; 않는 [안는], 뚫는 [뚤른]; 놓는 [논는] is left to the nasals."""
    if left.final not in _H_FINALS or (left.final == "ㅎ" and right.initial != "ㅇ"):
        return left, right
    return left.but(final=_H_FINALS[left.final]), right


def _linked(left: Syllable, right: Syllable) -> Pair:
    """밥을 [바블], 값이 [갑씨], 닭이 [달기]; the final ㅇ stays."""
    if right.initial != "ㅇ" or left.final in ("", "ㅇ"):
        return left, right
    final, initial = _SPLIT.get(left.final, ("", left.final))
    return left.but(final=final), right.but(initial=initial)


def _hard(left: Syllable, right: Syllable) -> Pair:
    """국밥 [국빱], 먹다 [먹따], 읽고 [일꼬], 넓다 [널따], 밟다 [밥따]."""
    if left.final not in _OBSTRUENTS:
        return left, right
    written = composed([left])
    if left.final == "ㄺ" and right.initial == "ㄱ" and written not in _NOUNS_WITH_LG:
        left = left.but(final="ㄹ")
    if written == "밟" and right.initial != "ㅇ":
        left = left.but(final="ㅂ")
    if written == _EIGHT:
        return alone(left), right
    return left, right.but(initial=HARD.get(right.initial, right.initial))


def _simple(left: Syllable, right: Syllable) -> Pair:
    return alone(left), right


def _flowing(left: Syllable, right: Syllable) -> Pair:
    """신라 [실라], 칼날 [칼랄]."""
    if (left.final, right.initial) in (("ㄴ", "ㄹ"), ("ㄹ", "ㄴ")):
        return left.but(final="ㄹ"), right.but(initial="ㄹ")
    return left, right


_RULES: tuple[Callable[[Syllable, Syllable], Pair], ...] = (
    _palatal, _breathed, _without_h, _linked, _hard, _simple, nasal, _flowing,
)  # fmt: skip
