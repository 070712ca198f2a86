"""A cast said in one breath, of words that all are known: 고래, 도윤이, 문어 박사님 of 고래 도윤이 문어 박사님."""

from services.story.embedded.grouping import PERSONS, THINGS, is_named, is_one
from services.story.embedded.jobs import job_of
from services.story.embedded.likeness import is_animal, is_kind, kind_of
from services.story.embedded.topics.creature import CREATURE

_LITTLE = ("아기", "꼬마", "새끼", "어린", "작은")
_KIN_OF = ("사촌", "막내", "큰", "작은", "친", "외")  # 사촌 오빠
_TRADES = ("장수", "꾼", "장이", "쟁이")  # 떡장수 아주머니
_PARENTS = ("엄마", "아빠")  # before an animal: 엄마 개구리
_NAMED = (  # 로봇 뚜뚜
    *("강아지", "고양이", "개", "햄스터", "로봇", "앵무새", "금붕어", "인형", "공주", "왕자", "소녀", "소년"),
)
_TITLES = ("할머니", "할아버지", "아저씨", "아주머니", "아줌마")  # 곰 아저씨
_NO_NAMES = (
    *("우주", "사과", "우리", "저희", "나라", "하루", "모두", "어느", "마을", "나무", "바다", "하늘", "인형", "이웃"),
)
_PETS_CALLED = ("나비", "두부", "초코", "보리")
_GROWN = ("엄마", "아빠", "할머니", "할아버지")
_CREATURES = frozenset(CREATURE.words.split())  # 지렁이
_PAIR = 2


def said_in_one_breath(words: list[str]) -> list[str] | None:
    """Each of whom is told apart; None where a word is unknown, or two may well be one: 유나 할머니."""
    if len(words) < _PAIR or is_one(words):
        return None
    if len(words) > _PAIR and words[-1] in PERSONS and all(map(is_animal, words[:-1])):  # 호랑이 토끼 할머니
        return words
    found: list[str] = []
    left = list(words)
    while left:
        one = _next(left)
        if not one:
            return None
        found.append(" ".join(one))
        del left[: len(one)]
    if _is_name(words[0]) and words[1] == "동생":  # 순이 동생 막둥이
        return None
    alike = all(map(_is_name, words)) or (all(map(is_animal, words)) and words[0] not in _NAMED)
    fondly = _is_name(words[0]) and words[0].endswith("이") and words[1].endswith("인형")  # 하린이 곰인형
    with_a_child = words[0] in _GROWN and _is_name(words[1])  # 아빠 은우; but 동생 은우 is one
    return found if len(found) > 1 and (len(words) > _PAIR or alike or fondly or with_a_child) else None


def _next(words: list[str]) -> list[str]:
    """The words of whoever is named first; none where the first is nobody that one knows."""
    first, *others = words
    after = others[0] if others else ""
    if first in _LITTLE or (first in _PARENTS and is_animal(after)):
        return [first, *_next(others)] if is_kind(after) or is_animal(after) else []
    if is_animal(first) and job_of(after):  # 악어 의사 선생님
        return [first, *_next(others)]
    if first.isascii() or first in _NO_NAMES or (kind_of(first).build == "thing" and first != "눈사람"):
        return []  # AI 로봇, 우주 고양이, 사과 나무 요정
    if after in PERSONS and (first in _KIN_OF or first.endswith(_TRADES)):
        named = first in _KIN_OF and len(words) > _PAIR and _is_name(words[2])  # 사촌 형 준서
        return words[: _PAIR + named]
    if is_animal(first) or (is_kind(first) and first not in PERSONS):
        titled = after in _TITLES or (after.endswith("님") and is_animal(first)) or _is_kin(first, after)
        called = first in _NAMED and (_is_name(after) or _is_called(after) or _is_of_a_robot(first, after))
        return words[:2] if titled or called else [first]
    if first in PERSONS or first.endswith("님"):
        return [first]
    described = not first.endswith("이") and (is_kind(after) or is_animal(after)) and after not in PERSONS
    lesser = first in _CREATURES or first.endswith("인형")
    return [first] if lesser or (_is_name(first) and not described) else []  # 남한 아이, 우주 고양이


def _is_of_a_robot(first: str, word: str) -> bool:
    """삐뽀, of 로봇 삐뽀."""
    return first == "로봇" and len(word) == _PAIR and not is_kind(word)


def _is_kin(role: str, word: str) -> bool:
    """소방관 삼촌, 의사 선생님."""
    return not is_animal(role) and (word in PERSONS or word == "선생님")


def _is_name(word: str) -> bool:
    named = is_named(word) or word.endswith(("둥이", "돌이", "순이"))
    return named and not is_kind(word) and word not in _NO_NAMES and word not in THINGS


def _is_called(word: str) -> bool:
    """콩이, 뚜뚜, 나비."""
    doubled = len(word) == _PAIR and word[0] == word[1]
    return doubled or word in _PETS_CALLED or (word.endswith("이") and len(word) in (2, 3) and not is_kind(word))
