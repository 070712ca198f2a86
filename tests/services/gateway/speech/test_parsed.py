import pytest

from contracts.errors import UnknownField
from services.gateway.speech.parsed import FIELDS, parsed_value


@pytest.mark.parametrize("field_type", FIELDS)
@pytest.mark.parametrize(
    ("heard", "value"),
    [
        (" 조선 시대.", "조선 시대"),
        ("깊은\n 숲  속 。", "깊은 숲 속"),
        ("토끼, 거북이", "토끼, 거북이"),
        ("옛날에…", "옛날에…"),
        ("옛날에...", "옛날에..."),
        ("정말?", "정말?"),
        ("3.5년 전.", "3.5년 전"),
        (".", ""),
        (" \t", ""),
        ("", ""),
    ],
)
def test_a_value_is_the_words_without_what_only_a_sentence_needs(field_type: str, heard: str, value: str) -> None:
    assert parsed_value(field_type, heard) == value


def test_a_field_that_no_book_has_is_refused() -> None:
    with pytest.raises(UnknownField) as refusal:
        parsed_value("colour", "빨강")
    assert refusal.value.values == {"field": "colour"}
