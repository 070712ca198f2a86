import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.narrator.text import is_heard, prepare


def sentences(text: str) -> list[str]:
    return [text[sentence.first : sentence.last] for sentence in prepare(text).sentences]


def spoken(text: str) -> list[str]:
    return [sentence.spoken for sentence in prepare(text).sentences]


def words(text: str) -> list[str]:
    return [text[word.first : word.last] for sentence in prepare(text).sentences for word in sentence.words]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("토끼와 호랑이", ["토끼와 호랑이"]),
        ("비가 왔어요. 바람도 불었어요!", ["비가 왔어요.", "바람도 불었어요!"]),
        ("어디 갔을까…? 아무도 몰랐어요", ["어디 갔을까…?", "아무도 몰랐어요"]),
        ("키는 3.5미터예요. 커요.", ["키는 3.5미터예요.", "커요."]),
        ('"안녕!" 하고 말했어요. "그래."', ['"안녕!" 하고 말했어요.', '"그래."']),
        ("“어서 와!” 고양이가 웃었어요.", ["“어서 와!”", "고양이가 웃었어요."]),
        ("  앞에 빈칸이 있어요.  ", ["앞에 빈칸이 있어요."]),
        ("말했어요. 🐰 ... 끝.", ["말했어요.", "끝."]),
    ],
)
def test_a_text_falls_into_its_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_what_cannot_be_read_is_left_out_and_reported_as_written() -> None:
    text = "용궁(龍宮)에 토끼🐰가 ☀️ 봤어요. 👨‍👩‍👧 Ж 龍宮"
    assert spoken(text) == ["용궁에 토끼가 봤어요."]
    assert prepare(text).unreadable == ("龍宮", "🐰", "☀️", "👨‍👩‍👧", "Ж")


def test_every_spoken_character_knows_where_it_was_written() -> None:
    [sentence] = prepare("🐰 토끼🐰 ２명이！").sentences
    assert list(zip(sentence.spoken, sentence.origin, strict=True)) == [
        ("토", 2), ("끼", 3), (" ", 5), ("두", 6), (" ", 6), ("명", 7), ("이", 8), ("!", 9),
    ]  # fmt: skip


def test_the_words_of_one_number_are_spread_over_its_characters() -> None:
    [sentence] = prepare("1,200원").sentences
    assert list(zip(sentence.spoken, sentence.origin, strict=True)) == [
        ("천", 0), ("이", 1), ("백", 2), (" ", 3), ("원", 5),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026. 11. 21. 토요일", ["2026.", "11.", "21.", "토요일"]),
        ("길이 3.5 km", ["길이", "3.5", "km"]),
        ("3 + 4 = 7", ["3", "+", "4", "7"]),
        ("010-1234-5678 로", ["010-1234-5678", "로"]),
    ],
)
def test_what_is_said_as_one_still_points_to_each_written_word(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_decomposed_hangul_is_read_and_pointed_to_as_written() -> None:
    text = unicodedata.normalize("NFD", "토끼 3마리.")
    [sentence] = prepare(text).sentences
    assert sentence.spoken == "토끼 세 마리."
    assert (sentence.first, sentence.last) == (0, len(text))
    assert [text[word.first : word.last] for word in sentence.words] == text.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("오늘은 2026. 11. 21. 토요일.", ["오늘은 이천이십육년 십일월 이십일일 토요일."]),
        ("Mr. Kim이 왔다. Dr. Who도.", ["미스터 킴이 왔다.", "닥터 후도."]),
        ("No. 7이다. 좋다.", ["넘버 칠이다.", "좋다."]),
        ("값은 $5. 싸다.", ["값은 오 달러.", "싸다."]),
        ("1. 토끼와 거북이", ["일.", "토끼와 거북이"]),
    ],
)
def test_the_marks_of_dates_and_titles_end_no_sentence(text: str, expected: list[str]) -> None:
    assert spoken(text) == expected


@settings(derandomize=True, max_examples=300, deadline=None)
@given(
    text=st.text(max_size=80)
    | st.text(alphabet="0123456789.,:/-~·×=+%$ 월일시번개마리제가AbcK점()“”'\"ㅋ½²①kmg℃", max_size=40)
)
def test_whatever_is_written_can_be_prepared(text: str) -> None:
    prepared = prepare(text)
    at = [place for sentence in prepared.sentences for place in sentence.origin]
    assert at == sorted(at)
    for sentence in prepared.sentences:
        assert 0 <= sentence.first < sentence.last <= len(text)
        assert len(sentence.origin) == len(sentence.spoken)
        assert all(sentence.first <= place < sentence.last for place in sentence.origin)
        assert re.fullmatch(r"[가-힣 .,!?;:…]+", sentence.spoken)
        loud = {place for said, place in zip(sentence.spoken, sentence.origin, strict=True) if is_heard(said)}
        assert all(not loud.isdisjoint(range(word.first, word.last)) for word in sentence.words)
    assert all(piece in text for piece in prepared.unreadable)


@settings(derandomize=True, max_examples=300, deadline=None)
@given(text=st.text(alphabet=st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=59))
def test_hangul_is_left_as_it_is(text: str) -> None:
    assert spoken(text) == [text]


def test_words_are_those_that_are_heard() -> None:
    assert words("토끼🐰가 — 🐰 … 10% 놀았지~ 「집」에서.") == ["토끼🐰가", "10%", "놀았지~", "「집」에서."]


@pytest.mark.parametrize("text", ["🐰", "龍宮", "...!?", "~ — 「」", "\ufe0f", "Ж ж", ""])
def test_a_text_without_a_readable_word_has_no_sentences(text: str) -> None:
    assert prepare(text).sentences == ()


def test_joiners_alone_are_nothing_to_report() -> None:
    assert prepare("토끼\ufe0f와\u200d 나").unreadable == ()


def test_an_endless_word_is_given_to_the_engine_in_breaths() -> None:
    text = "산" * 150
    [sentence] = prepare(text).sentences
    assert sentence.spoken == ", ".join(["산" * 60, "산" * 60, "산" * 30])
    assert len(sentence.origin) == len(sentence.spoken)
    assert words(text) == [text]


def test_an_endless_clause_takes_breath_between_two_words() -> None:
    text = " ".join(["토끼가"] * 30)
    assert spoken(text) == [", ".join(" ".join(["토끼가"] * count) for count in (13, 13, 4))]


def test_a_clause_with_marks_is_left_alone() -> None:
    text = " ".join(["토끼가 산으로 갔는데, 호랑이가 나타나서; 숨었다."] * 5)
    assert spoken(text.replace("다. ", "다, ")) == [text.replace("다. ", "다, ")]
