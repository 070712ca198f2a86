"""What was lost is told of as found again: no tale leaves it at that."""

import re

from services.story.embedded.likeness import is_animal, kind_of
from services.story.embedded.particles import Word

_LOST = re.compile(r"^(?!.*길을)(.*\S)[을를] 잃어버린 일$")
_STRAYED = re.compile(r"^(.*\S)[이가] 없어진 일$")
_STRAY = re.compile(r"^(?:잃어버린|없어진) ")
_WAY = re.compile(r"^(?!.*다가 )(.*)길을 잃(?:은|어버린) 일$")
_LET_GO = re.compile(r"^(.*손을) 놓친 일$")
_PEOPLE = ("엄마", "아빠", "동생", "언니", "오빠", "누나", "형", "이모", "고모", "삼촌", "친구", "선생님")


def refound(happening: str) -> str:
    """강아지를 잃어버렸다가 다시 찾은 일 of 강아지를 잃어버린 일."""
    if let_go := _LET_GO.search(happening):
        return f"{let_go[1]} 놓쳤다가 다시 잡은 일"
    if way := _WAY.search(happening):
        return f"{way[1]}길을 잃었다가 다시 찾은 일"
    if lost := _LOST.search(happening):
        found = "만난" if lost[1].rpartition(" ")[2] in _PEOPLE or kind_of(lost[1]).elder else "찾은"
        return f"{Word(lost[1]):을/를} 잃어버렸다가 다시 {found} 일"
    strayed = _STRAYED.search(happening)
    if strayed is None or not is_animal(strayed[1]):
        return happening
    where = "교실에서 " if strayed[1].startswith("교실의 ") else ""
    return f"{where}없어진 {Word(strayed[1].removeprefix('교실의 ')):을/를} 다시 찾은 일"


_ASTRAY = re.compile(r"^길(?:을)? ?잃은 ")


def stray_of(phrase: str) -> str | None:
    """잃어버린 강아지를 다시 찾은 일 of 잃어버린 강아지; of 잃어버린 모자 nothing."""
    if _ASTRAY.search(phrase) and is_animal(phrase):
        return f"{Word(phrase):을/를} 도와준 일"
    strayed = (
        _STRAY.search(phrase) and is_animal(phrase) and not phrase.endswith((" 일", " 날"))
    )  # 잃어버린 강아지를 찾은 일
    return f"{Word(phrase):을/를} 다시 찾은 일" if strayed else None
