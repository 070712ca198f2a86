"""Names typed or said one after another without commas: 엄마 아빠 나, 민준 서아 지훈, 토끼랑 거북이가 나와요."""

import re

from services.story.embedded.grouping import FAMILY, PERSONS, THINGS, in_groups, is_named, is_one
from services.story.embedded.likeness import is_kind, kind_of
from services.story.embedded.uttered import FILLERS

_APPEAR = re.compile(
    r"(?:[이가]|도)? ?(?:나와요?|나옵니다|나온다|나오는 (?:거|것|이야기|얘기)|등장(?:해요?|합니다)"
    r"|주인공(?:이에요|이야|입니다))$"
)
_POLITELY = re.compile(r"(?<=[가-힣])(?:이요|이에요|예요|입니다)$")
_SPACED = re.compile(r"(?<=[가-힣]) (하고|이랑|랑)(?= |$)")  # 다인이 하고 너구리, as a microphone writes it
_ALONG = re.compile(r"(\S*?[가-힣])(이랑|랑|하고)$")  # 나랑 동생이랑
_LISTED = re.compile(r"[가-힣](?:랑|하고) .*[가-힣](?:랑|하고)$")
_MYSELF = ("나", "저")
_NICKNAMED = re.compile(r"^\S+ \S+이(?: \S+ \S+이)+$")  # 탬버린 찰찰이 트라이앵글 땡이
_MANY_NAMED = re.compile(r"^(?:\S+ )*\S+들 (?=(?:[가-힣]{2,3} )+[가-힣]{2,3}$)")  # 고무줄 하는 아이들 미경이 은숙이
_WHALES = ("고래 상어", "여우 원숭이")  # which are one
_PETS = ("고양이", "강아지", "개")  # who are called 나비, 곰
_GIVEN = 2  # syllables of a given name
_THREE = 3


def without_verb(field: str) -> str:
    """Those who were said to come in it: 토끼랑 거북이 of 토끼랑 거북이가 나와요."""
    told = _POLITELY.sub("", _APPEAR.sub("", _SPACED.sub(r"\1", FILLERS.sub("", field.strip(" .!~")))))
    base = _ALONG.sub(_without_joint, told)
    if _LISTED.search(told):  # 아주머니랑 강아지 누렁이랑
        return base
    last = re.split(r"[ ,]", base)[-1]
    return base if base != told and (is_named(last) or is_kind(last) or last in PERSONS) else told


def _without_joint(found: re.Match[str]) -> str:
    """동생 of 동생이랑, 누렁이 of 누렁이랑, 하온이 of 하온이랑."""
    stem = found[1]
    named = found[2] == "랑" and " " in found.string  # 인어 소년 해랑
    if len(stem) == 1 and stem not in _MYSELF and (named or not is_kind(stem)):  # 하랑
        return found[0]
    whole = stem in PERSONS or is_kind(stem)
    fondly = is_kind(f"{stem}이") or (is_named(stem) and len(stem) == _GIVEN)
    return f"{stem}이" if found[2] == "이랑" and not whole and fondly else stem


def told_apart(part: str) -> list[str]:
    """엄마, 아빠, 나 of 엄마 아빠 나; a phrase that names one stays as it is: 숲속 마을 토끼."""
    words = part.split()
    if len(words) < 2 or part in _WHALES or is_one(words):
        return [part]
    if all(word in FAMILY for word in words) or (
        len(words) >= _THREE and all(map(is_named, words)) and not any(map(is_kind, words))
    ):
        return words
    alive = all(is_kind(word) and kind_of(word).build in ("beast", "bird", "fish") for word in words)
    if alive and (len(words) >= _THREE or words[0] not in _PETS):
        return words
    if len(words) >= _THREE and THINGS.issuperset(words):
        return words
    if _NICKNAMED.match(part) and not len(words) % 2:
        return [f"{what} {called}" for what, called in zip(words[::2], words[1::2], strict=True)]
    if _MANY_NAMED.match(part):
        return _MANY_NAMED.sub("", part).split()
    return _by_persons(words) if words[-1] in _MYSELF else in_groups(words)


def _by_persons(words: list[str]) -> list[str]:
    """떡집 할머니, 생선가게 아저씨, 나."""
    groups: list[list[str]] = [[]]
    for word in words:
        groups[-1].append(word)
        if word in PERSONS:
            groups.append([])
    found = [" ".join(group) for group in groups if group]
    return found if len(found) > 1 and not groups[-1] else [" ".join(words)]
