"""What one stumbles over who reads a tale aloud: 나눠 먹는 이야기를 나누며 먹었어요."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from services.story.embedded.syllables import add, final_of, vowel_of, without_final

_WORD = re.compile(r"[가-힣]{2,}")
_PLACEHOLDER = re.compile(r"\{[^}]*\}")
_CONTRACTED = {"ㅘ": "ㅗ", "ㅝ": "ㅜ", "ㅕ": "ㅣ", "ㅙ": "ㅚ", "ㅐ": "ㅏ"}  # 나눠 is 나누어
_STEMS = "먹웃놓앉듣받찾잡읽걷믿잊잃숨붙묻울놀열있"  # of one syllable
_PHRASES = ("여러분", "그 모습", "빙그레", "제 일처럼", "또 한 번", "마음을 놓")
_NEAR = 5  # sentences
_SAME_TWICE = 2  # roots that two sentences in a row may not share

Told = tuple[str, str]  # a version, and the sentence that it became


def stumbles(told: Sequence[Told]) -> int:
    """How often what was typed, or another sentence, echoes in one; not what one sentence says twice by itself."""
    again = sum(_comes_again(phrase, [text for _, text in told]) for phrase in _PHRASES)
    greetings = sum("인사" in one and "인사" in other for (one, _), (other, _) in pairwise(told))
    echoes = sum(max(0, _echoes(text) - _echoes(_own(version))) for version, text in told)
    own = [_roots(_own(version)) for version, _ in told]
    repeats = sum(len(one & other) >= _SAME_TWICE for one, other in pairwise(own))
    return echoes + repeats + greetings + again


def _comes_again(phrase: str, texts: Sequence[str]) -> int:
    """How often within a few sentences."""
    at = [number for number, text in enumerate(texts) for _ in range(text.count(phrase))]
    return sum(later - earlier <= _NEAR for earlier, later in pairwise(at))


def _own(version: str) -> str:
    return _PLACEHOLDER.sub(" ", version)


def _echoes(text: str) -> int:
    return sum(times - 1 for times in Counter(_each_root(text)).values())


def _roots(text: str) -> set[str]:
    return set(_each_root(text))


def _each_root(text: str) -> Iterable[str]:
    return (_root(word) for word in _WORD.findall(text))


def _root(word: str) -> str:
    """먹 of 먹었어요, 나누 of 나눠."""
    if word[0] in _STEMS:
        return word[0]
    second = without_final(word[1]) if final_of(word[1]) else word[1]
    vowel = vowel_of(second)
    return word[0] + (add(second, vowel=_CONTRACTED[vowel]) if vowel in _CONTRACTED else second)
