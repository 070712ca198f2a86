"""The very words that a topic is about, which one ought to say: “고마워요!” of 고맙다고 말하는 일."""

import re

_WORDS: tuple[tuple[re.Pattern[str], str], ...] = (  # the first that fits
    (re.compile(r"고마|고맙|감사"), "고마워요"),
    (re.compile(r"미안|죄송|사과하|사과의|용서|잘못했"), "미안해요"),
    (re.compile(r"칭찬|멋지다"), "정말 멋져요"),
    (re.compile(r"놀자고"), "같이 놀아요"),
    (re.compile(r"사랑"), "사랑해요"),
    (re.compile(r"축하"), "축하해요"),
    (re.compile(r"부탁"), "도와주세요"),
    (re.compile(r"존댓말|높임말|고운 말|예쁜 말|바른 말|(?:예쁘|곱|공손하)게 말"), "고맙습니다"),
)
_GREETING = "안녕하세요"


def courtesy(topic: str) -> str:
    """What is to be said of it, to a child or a king; of what says nothing of that a greeting."""
    return next((words for about, words in _WORDS if about.search(topic)), _GREETING)
