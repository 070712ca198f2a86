"""What a reader's topic is about, and what a tale says of it in the end."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Family:
    name: str
    words: str  # Korean stems by which a topic belongs to it
    lessons: tuple[str, ...]  # templates of whole sentences; one of them is told in the ending
    motives: tuple[str, ...] = ()  # what it is to the hero on the first page; empty: as to any word
    dish: bool = False  # whether a topic of it is something to eat
    alone: frozenset[str] = frozenset()  # topics of it as they are, but not within longer ones: 차례, but not 추석 차례
    head: bool = False  # whether its stem must end the topic: 김치, but not 김치 냉장고
