"""What an engine is told before it listens: what was asked, and words that may well be the answer."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

QUESTIONS = {  # the words before the answer: context for the engine, and no answer that it could repeat
    "era": "어느 시대의 이야기인가요?",
    "place": "어디에서 일어난 이야기인가요?",
    "characters": "누가 나오나요?",
    "topic": "무엇에 관한 이야기인가요?",
}
EXPECTED = {  # what is often answered and often misheard, in no order that anybody would say them in
    "era": ("먼 미래", "조선 시대", "옛날 옛적", "삼국 시대", "요즘", "석기 시대", "고려 시대"),
    "place": ("궁궐", "숲속", "우주 정거장", "산골 마을", "놀이터", "바닷속", "구름 위"),
    "characters": ("임금님", "로봇", "토끼", "할머니", "도깨비", "강아지", "거북이", "호랑이"),
    "topic": ("소풍", "우정", "생일", "용기", "나눔", "모험", "화해", "꿈"),
}
MOST_LETTERS = 120  # Whisper keeps at most 223 tokens of them, and Hangul takes about two a syllable; the rest it drops


class Prompt(NamedTuple):
    question: str | None = None
    given: tuple[str, ...] = ()  # of the book
    expected: tuple[str, ...] = ()  # of the field

    @property
    def words(self) -> str | None:
        """The book's own first: what does not fit is dropped from the end."""
        return ", ".join(_fitting(dict.fromkeys((*self.given, *self.expected)))) or None


def prompt(language: str, field_type: str, words: Sequence[str]) -> Prompt:
    """The book's words in any language; question and usual answers are Korean."""
    given = tuple(word for told in words if (word := " ".join(told.split())))
    return Prompt(QUESTIONS[field_type], given, EXPECTED[field_type]) if language == "ko" else Prompt(given=given)


def _fitting(words: Iterable[str]) -> Iterator[str]:
    room = MOST_LETTERS
    for word in words:
        room -= len(word)
        if room < 0:
            return
        yield word
