"""Who was said in one breath: 채원이, 지우, 외할머니 of 채원이 지우 외할머니; 강아지 누렁이 stays one."""

import re

from services.story.embedded.likeness import is_animal, is_kind, kind_of
from services.story.embedded.syllables import final_of
from services.story.embedded.topics.food import FOOD
from services.story.embedded.topics.thing import THING

FAMILY = {
    *("엄마", "아빠", "어머니", "아버지", "할머니", "할아버지", "외할머니", "외할아버지", "누나", "형", "언니", "오빠"),
    *("동생", "이모", "고모", "삼촌", "외삼촌", "나", "저"),
}
PERSONS = {*FAMILY, "아저씨", "아주머니", "아줌마", "할멈", "기사님", "사장님"}
THINGS = frozenset(f"{THING.words} {FOOD.words}".split())
_NAME = re.compile(  # of syllables that given names are made of
    r"^[가강건겸경고관광교국규근기길나남노다단담대도동라람래려련로루리린림마만명모무문미민바별보봄빈빛상새서선설성세소솔송수숙순슬승시신아안애"
    r"양어에여연영예온완용우욱운원유윤율으은을음의이인일임자재전정제조종주준중지진찬창채천철초춘충치태하한해향헌혁현형혜호홍화환효후훈휘희]{2}이?$"
)
_CALLED = re.compile(r"^(?!어린이)[가-힣]{2}이$")  # 채원이, as one speaks of a child
_CHILD_OF = ("아들", "딸", "손자", "손녀", "조카", "제자")
_OBJECT = re.compile(r"(?<!^가)(?<!^노)(?<!^마)을$|를$")
_PATCHED = ("누렁이", "얼룩이", "점박이", "흰둥이", "검둥이", "복실이", "바둑이", "순둥이")
_FRIEND_OF = ("친구", "단짝", "짝꿍")
_BELONGS = re.compile(r"^(?:댁|집|네|나라|가게|아들|딸|친구)$")  # to whoever is named before it
_DESCRIBES = re.compile(r"[의은는한운을를에된온던린]$|에서$|으로$")
_LITTLE = ("아기", "꼬마", "새끼")
_THREE = 3


def is_named(word: str) -> bool:
    """Whether it looks like a given name: 민준, 서아, 지훈이."""
    return _NAME.match(word) is not None


def in_groups(words: list[str]) -> list[str]:
    """Each ends in a name, in somebody of a family or a trade, in an animal or a toy; a pet's own name follows it."""
    if not _are_several(words):
        return [" ".join(words)]
    groups: list[list[str]] = [[]]
    for word, after in zip(words, [*words[1:], ""], strict=True):
        groups[-1].append(word)
        if _ends(word, after):
            groups.append([])
    found = [group for group in groups if group]
    last = found[-1]
    if len(found) > 1 and is_animal(found[-2][-1]) and (groups[-1] or _is_of_a_pet(last, found[-2][-1])):
        found[-2:] = [[*found[-2], *last]]
    return [" ".join(group) for group in found]


def _is_of_a_pet(last: list[str], pet: str) -> bool:
    """두부, who is a cat; 누렁이, who is a dog."""
    return len(last) == 1 and (last[0] in THINGS or (last[0].endswith("이") and kind_of(last[0]) == kind_of(pet)))


def is_one(words: list[str]) -> bool:
    """고양이 로봇 나비, 꼬마 요정 루루, 인어 공주 마리, 엄마 뱃속 동생 튼튼이, 지안이 친구 세아."""
    first, after, *others = words
    if "뱃속" in words or (first, after) in (("배", "속"), ("인어", "공주")) or "배 속" in " ".join(words):
        return True
    if _OBJECT.search(first) and final_of(after) == "ㄴ":  # 곰돌이를 안은 서아
        return True
    if not others and after in _PATCHED and is_animal(first):  # 소 누렁이
        return True
    if after == "로봇":
        return first not in PERSONS and (is_kind(first) or not is_named(first))
    if len(others) != 1 or is_kind(others[0]) or others[0] in PERSONS:
        return False
    if after in _CHILD_OF and first not in FAMILY:  # 대장장이 아들 바우
        return is_named(others[0])
    if first == "어린" and after in FAMILY:  # 어린 할머니 순자
        return True
    return (first in _LITTLE and is_kind(after)) or (is_named(first) and after in _FRIEND_OF)


def _are_several(words: list[str]) -> bool:
    called = _CALLED.match(words[0]) is not None and is_named(words[0]) and not is_kind(words[0])  # no 고양이
    if any(_BELONGS.match(word) for word in words) or any(
        _DESCRIBES.search(word) and not _is_somebody(word) for word in words[:-1]
    ):
        return False
    if len(words) < _THREE:
        return called and is_animal(words[-1])
    if all(is_animal(word) or word in _LITTLE for word in words) and words[0] not in _LITTLE:
        return True  # 티라노 트리케라톱스 아기 공룡
    of_a_family = words[0] in FAMILY and is_named(words[1]) and not is_kind(words[1])
    return called or of_a_family or sum(map(_is_person, words[:-1])) > 1


def _ends(word: str, after: str) -> bool:
    if _is_person(word) or (is_named(word) and not is_kind(word)):
        return True
    return (
        word not in _LITTLE
        and (is_kind(word) or is_animal(word) or word in THINGS)
        and not (_is_person(after) or (after in THINGS and after not in FOOD.words))
    )


def _is_person(word: str) -> bool:
    return word in PERSONS or (word.endswith("님") and len(word) > 1)


def _is_somebody(word: str) -> bool:
    return _is_person(word) or is_named(word) or is_kind(word)
