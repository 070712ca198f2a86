"""What engines are told before they listen."""

import pytest

from services.transcriber.handler import FIELDS
from services.transcriber.prompting import EXPECTED, MOST_LETTERS, QUESTIONS, Prompt, prompt


def test_every_field_has_its_question_and_its_usual_answers() -> None:
    assert tuple(QUESTIONS) == tuple(EXPECTED) == FIELDS


def test_the_book_s_words_come_before_the_field_s_and_none_twice() -> None:
    told = prompt("ko", "place", ("콩쥐", " 구름\n위 "))
    assert told.question == "어디에서 일어난 이야기인가요?"
    assert told.words == "콩쥐, 구름 위, 궁궐, 숲속, 우주 정거장, 산골 마을, 놀이터, 바닷속"


def test_another_language_is_asked_no_korean_question() -> None:
    assert prompt("en", "place", ("Cinderella",)) == Prompt(given=("Cinderella",))
    assert prompt("en", "place", ()).words is None


@pytest.mark.parametrize("words", [("가" * MOST_LETTERS, "나"), tuple(f"이름 {number}" for number in range(40))])
def test_what_does_not_fit_is_dropped_from_the_end(words: tuple[str, ...]) -> None:
    told = prompt("ko", "era", words).words
    assert told is not None
    assert told.startswith(words[0])
    assert len(told.replace(", ", "")) <= MOST_LETTERS
