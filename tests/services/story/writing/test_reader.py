import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contracts.errors import InvalidStory
from services.story.tale import Words
from services.story.writing.forms import compact
from services.story.writing.reader import MOST, Reader, Section
from tests.services.story.writing.scripted import OUTLINE, PANELS, TITLE, answer, values

KEYS = OUTLINE.keys
SECTIONS = [Section(number, value) for number, value in enumerate(values().values())]
TEXTS = [TITLE, *PANELS]


def read(reader: Reader, *pieces: str) -> tuple[list[Section], dict[int, str]]:
    """The sections, and the words of each page."""
    sections: list[Section] = []
    words: dict[int, str] = {}
    for piece in pieces:
        for found in reader.feed(piece):
            if isinstance(found, Words):
                assert found.text
                words[found.page] = words.get(found.page, "")[: found.at] + found.text
            else:
                sections.append(found)
    return sections, words


def cut(text: str, places: list[int]) -> list[str]:
    marks = [0, *sorted(place % (len(text) + 1) for place in places), len(text)]
    return [text[first:last] for first, last in pairwise(marks)]


@given(st.lists(st.integers(min_value=0)))
def test_however_it_is_cut_an_answer_is_the_same_sections_and_words(places: list[int]) -> None:
    reader = Reader(KEYS)
    assert read(reader, *cut(answer(), places)) == (SECTIONS, dict(enumerate(TEXTS)))
    assert reader.whole


def test_letter_by_letter_and_all_at_once() -> None:
    assert read(Reader(KEYS), *answer()) == read(Reader(KEYS), answer()) == (SECTIONS, dict(enumerate(TEXTS)))


def test_a_section_is_told_with_the_letter_that_closes_it() -> None:
    reader = Reader(KEYS)
    told = 0
    for place, letter in enumerate(answer()):
        for found in reader.feed(letter):
            if isinstance(found, Section):
                assert answer()[: place + 1].endswith(compact(found.value))
                told += 1
    assert told == len(KEYS)


def test_words_come_before_their_page_is_whole() -> None:
    reader = Reader(("cast", "cover"))
    assert read(reader, '{"cast":[],"cover":{"title":"토끼와') == ([Section(0, [])], {0: "토끼와"})
    assert list(reader.feed(" 방울")) == [Words(0, 3, " 방울")]


@pytest.mark.parametrize("title", ["가\\나", "“가” \"나\" '다'", "\t가\n나".strip(), "😀가", "\u2028"])
@pytest.mark.parametrize("plain", [True, False])
def test_escapes_are_read_wherever_they_are_cut(title: str, plain: bool) -> None:
    told = json.dumps({"cast": [], "cover": {"title": title}}, ensure_ascii=plain)
    sections, words = read(Reader(("cast", "cover")), *told)
    assert sections[1].value == {"title": title}
    assert words.get(0, "") == title if title.isprintable() else title.startswith(words.get(0, ""))


def test_half_a_pair_is_never_heard() -> None:
    reader = Reader(("cast", "cover"))
    assert read(reader, *'{"cast":[],"cover":{"title":"가\\ud83dx"}}')[1] == {0: "가"}


@pytest.mark.parametrize(
    "spaced",
    [json.dumps(values(), ensure_ascii=False, indent=2), f"\n {answer()} \n", json.dumps(values(), ensure_ascii=True)],
)
def test_white_space_and_escapes_of_those_who_take_no_grammar_do_not_matter(spaced: str) -> None:
    reader = Reader(KEYS, anew=True)
    assert read(reader, *spaced) == (SECTIONS, dict(enumerate(TEXTS)))
    assert reader.whole


@pytest.mark.parametrize("before", ["", " ", "<think>음 {\n</think>", "```json\n", "<think>\n</think>\n\n```\n"])
@pytest.mark.parametrize("size", [1, 5, 100_000])
def test_a_thought_and_a_fence_before_the_answer_are_passed(before: str, size: int) -> None:
    told = f"{before}{answer()}\n```"
    pieces = [told[place : place + size] for place in range(0, len(told), size)]
    assert read(Reader(KEYS, anew=True), *pieces)[0] == SECTIONS


@pytest.mark.parametrize("first", range(1, 6))
def test_it_goes_on_in_the_middle_or_begins_once_more(first: int) -> None:
    rest = answer()[answer().index(OUTLINE.before(first)) :]
    assert read(Reader(KEYS, first), *rest)[0] == SECTIONS[first:]
    assert read(Reader(KEYS, first, anew=True), *rest)[0] == SECTIONS[first:]
    assert read(Reader(KEYS, first, anew=True), *answer())[0] == SECTIONS


@pytest.mark.parametrize(
    "rubbish",
    [
        "Sure! Here is the story:",
        "[]",
        '{"cover":{}',
        '{"cast":3,',
        '{"cast":"x"',
        '{"cast":[}',
        '{"cast":[]]',
        '{"cast":[],"panel_1"',
        '{"cast":[],"cover":{"title":"가\n나"},',
        '{"cast":[],"cover":{title:1}',
        '{"cast":[],"cover":{},"cover":{}',
        '{"cast":' + "[" * (MOST + 1),
        '{"cast":["' + "가" * MOST,
        '{"cast":' + "[" * 5000 + "]" * 5000,
        "<think>" + "음" * MOST,
        "\x00",
    ],
)
@pytest.mark.parametrize("anew", [True, False])
def test_rubbish_is_told_at_once(rubbish: str, anew: bool) -> None:
    with pytest.raises(InvalidStory) as broken:
        read(Reader(KEYS, anew=anew), *[rubbish[place : place + 50] for place in range(0, len(rubbish), 50)])
    assert broken.value.values["rule"] == "answer_json"


@given(st.text(), st.integers(min_value=0), st.booleans())
def test_whatever_is_put_in_nothing_but_an_invalid_story_comes_of_it(noise: str, place: int, anew: bool) -> None:
    place %= len(answer())
    reader = Reader(KEYS, anew=anew)
    try:
        sections, _ = read(reader, *cut(answer()[:place] + noise + answer()[place:], [place, place + 3]))
    except InvalidStory:
        return
    assert [section.number for section in sections] == list(range(len(sections)))


@settings(max_examples=25)
@given(
    st.recursive(
        st.none() | st.booleans() | st.text() | st.integers(),
        lambda more: st.lists(more) | st.dictionaries(st.text(), more),
    )
)
def test_any_value_in_a_section_is_read_as_it_is(value: Any) -> None:
    told = json.dumps({"cast": [value], "cover": {"z": value}})
    assert read(Reader(("cast", "cover")), *told)[0] == [Section(0, [value]), Section(1, {"z": value})]
