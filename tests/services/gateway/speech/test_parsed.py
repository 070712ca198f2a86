"""What holds of every field, whatever was said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.errors import UnknownField
from services.gateway.speech.parsed import FIELDS, parsed_value

UNKNOWN = ("꾸르맘", "또빙굴", "뽀뱅", "츠칵", "모랑콜", "zorp", "B-77")  # words that no rule knows
SPOKEN = ("음", "어…", "그", "있잖아요,", "그러니까", "막", "네,")
ENDINGS = ("", ".", "요", "이요", "예요", "입니다", " 좋아요", " 해 주세요", " 나와요", "에서요", " 이야기요")


@pytest.mark.parametrize("field_type", FIELDS)
@pytest.mark.parametrize(
    ("heard", "value"),
    [
        (" 꿈나라. ", "꿈나라"),
        ("깊은\n 꿈  나라 。", "깊은 꿈 나라"),
        ("꿈나라?", "꿈나라"),
        ("3.5년 전.", "3.5년 전"),
        ("음…", "음"),
        ("요", "요"),
        ("이요", "이요"),
        ("?", "?"),
        (" \t", ""),
        ("", ""),
    ],
)
def test_a_value_is_the_words_without_what_only_speaking_needs(field_type: str, heard: str, value: str) -> None:
    assert parsed_value(field_type, heard) == value


@pytest.mark.parametrize("field_type", FIELDS)
@given(
    spoken=st.lists(st.sampled_from(SPOKEN), max_size=3),
    words=st.lists(st.sampled_from(UNKNOWN), min_size=1, max_size=5, unique=True),
    ending=st.sampled_from(ENDINGS),
)
def test_what_is_not_understood_is_not_lost(field_type: str, spoken: list[str], words: list[str], ending: str) -> None:
    value = parsed_value(field_type, " ".join([*spoken, *words]) + ending)
    assert [word for word in words if word not in value] == []
    assert parsed_value(field_type, value) == value


@pytest.mark.parametrize("field_type", FIELDS)
@given(text=st.text(st.characters(codec="utf-8"), max_size=80))
def test_whatever_was_heard_there_is_a_value_when_there_was_a_word(field_type: str, text: str) -> None:
    value = parsed_value(field_type, text)
    assert bool(value) == bool(text.split())


def test_a_field_that_no_book_has_is_refused() -> None:
    with pytest.raises(UnknownField) as refusal:
        parsed_value("colour", "빨강")
    assert refusal.value.values == {"field": "colour"}
