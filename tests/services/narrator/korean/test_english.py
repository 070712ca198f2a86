import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.narrator.korean.english import sounded
from services.narrator.korean.latin import latin
from services.narrator.korean.words import WORDS


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("hello", "헬로"), ("cat", "캣"), ("cake", "케이크"), ("park", "파크"), ("tree", "트리"), ("black", "블랙"),
        ("play", "플레이"), ("apple", "애플"), ("milk", "밀크"), ("lamp", "램프"), ("queen", "퀸"), ("swim", "스윔"),
        ("sister", "시스터"), ("happy", "해피"), ("moon", "문"), ("book", "북"), ("king", "킹"), ("singing", "싱잉"),
        ("bank", "뱅크"), ("chicken", "치켄"), ("jungle", "정글"), ("smile", "스마일"), ("night", "나이트"),
        ("spring", "스프링"), ("knight", "나이트"), ("bridge", "브리지"), ("box", "복스"), ("sheep", "시프"),
        ("phone", "폰"), ("spoon", "스푼"), ("flag", "플래그"), ("brush", "브러시"), ("cute", "큐트"),
    ],
)  # fmt: skip
def test_an_unknown_english_word_sounds_as_loanwords_do(word: str, expected: str) -> None:
    assert sounded(word) == expected


@settings(derandomize=True, max_examples=500, deadline=None)
@given(word=st.text(alphabet="abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéüßø", min_size=1, max_size=20))
def test_any_latin_word_becomes_hangul(word: str) -> None:
    assert re.fullmatch("[가-힣]+", latin(word) or "")


def test_letters_without_an_english_relative_are_not_read() -> None:
    assert latin("ǃ") is None


def test_every_word_of_the_table_is_lower_case_and_said_in_hangul() -> None:
    assert [written for written in WORDS if written != written.casefold()] == []
    assert [said for said in WORDS.values() if not re.fullmatch("[가-힣]+", said)] == []
