"""How a version of a line becomes a sentence."""

import re
from collections.abc import Mapping

_ASIDE = re.compile(r"\[([^\]]*)\]")
_SAID = re.compile(r"(?<=’)라는 (?:말(?= [가-힣])|물음(?= 이야기))")  # ‘가자’라는 말 생각: ‘가자’ 생각
_OF = re.compile(r"\{(\w+)\}의(?= )")


def kept(version: str, *, whole: bool) -> str:
    """The version with or without what stands in brackets."""
    return _ASIDE.sub(r"\1" if whole else "", version)


def told(version: str, words: Mapping[str, str]) -> str:
    """The version with its words."""
    text = _OF.sub(r"{\1:의}", version).format_map(words)
    return _SAID.sub("", text).replace("이야기 이야기", "이야기").replace("는 일 이야기", "는 이야기")


def names(version: str, word: str) -> bool:
    return f"{{{word}}}" in version or f"{{{word}:" in version


def acts(version: str, word: str) -> bool:
    """Whether it is the subject of something in this version: {b:이/가}, {b}도."""
    return any(f"{{{word}{subject}" in version for subject in (":이/가}", ":은/는}", "}도"))
