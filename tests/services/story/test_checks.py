import pytest

from contracts.book import Brief, Scene
from contracts.errors import InvalidStory
from services.story.checks import Book, check_page, check_whole
from services.story.tale import Draft

BRIEF = Brief(era="조선 시대", place="숲", characters="AI 로봇과 Zoé, 李 도령", topic="우정")
SCENE = Scene(prompt="a rabbit in a forest")
TOLD = ("토끼의 하루", "토끼가 숲길을 걸었어요. 새가 노래했어요.")
BOOK = Book(BRIEF, 4, TOLD)


def page(text: str, number: int = 2, prompt: str = "a rabbit in a forest") -> Draft:
    return Draft(number, text, Scene.model_construct(prompt=prompt))


@pytest.mark.parametrize(
    "text",
    [
        "토끼는 3번 뛰었어요!",
        "“좋아, 가자!”라고 말했어요…",
        "AI 로봇이 삐빅 소리를 냈어요.",
        "ai는 눈을 떴어요.",
        "Zoé가 웃었어요.",
        "李 도령이 왔어요.",
        "쿵! 쿵! 쿵!",
        "ㅋㅋㅋ 하고 웃었어요.",
        "반짝반짝 ⭐ 별이 빛나요~",
        "토끼가 숲길을 걸었나요? 새도 노래했어요.",
    ],
)
def test_korean_pages_pass_whatever_their_marks_and_the_readers_own_letters(text: str) -> None:
    check_page(page(text), BOOK)


@pytest.mark.parametrize(
    ("draft", "rule"),
    [
        (page("새 이야기예요.", 3), "page_order"),
        (page("새 이야기예요.", 1), "page_order"),
        (page("   "), "not_empty"),
        (page("새 이야기예요.", prompt="  "), "not_empty"),
        (page("가" * 1001), "text_length"),
        (page("He was happy."), "hangul_text"),
        (page("123 456!"), "hangul_text"),
        (page("토끼가 happy 했어요."), "hangul_text"),
        (page("토끼가 森으로 갔어요."), "hangul_text"),
        (page("토끼가 もり로 갔어요."), "hangul_text"),
        (page("토끼가 лес로 갔어요."), "hangul_text"),
        (page("새 이야기예요.", prompt="토끼 in a forest"), "english_prompt"),
        (page("새 이야기예요.", prompt="caf\u00e9"), "english_prompt"),
        (page("새 이야기예요.", prompt="a rabbit\nrunning"), "english_prompt"),
        (page("새 이야기예요.", prompt="123, 456"), "english_prompt"),
        (page("토끼가 숲길을 걸었어요."), "no_sentence_twice"),
        (page("그날 밤이었어요. 토끼가 숲길을 걸었어요!"), "no_sentence_twice"),
        (page("해가 떴어요. 해가  떴어요."), "no_sentence_twice"),
        (page("“해가 떴어요.” “해가 떴어요.”"), "no_sentence_twice"),
        (page("하나. 둘. 셋. 넷. 다섯. 여섯. 일곱."), "sentences_in_range"),
        (page("둘은 함께 웃었어요.", 4), "page_order"),
    ],
)
def test_a_page_that_breaks_a_rule_says_which(draft: Draft, rule: str) -> None:
    with pytest.raises(InvalidStory) as broken:
        check_page(draft, BOOK)
    assert broken.value.values["rule"] == rule


def test_a_title_is_shorter_than_a_panel() -> None:
    check_page(page("가" * 30, 0), Book(BRIEF, 4))
    with pytest.raises(InvalidStory) as broken:
        check_page(page("가" * 31, 0), Book(BRIEF, 4))
    assert broken.value.values == {
        "rule": "text_length",
        "why": "page 0: expected at most 30 characters, found 31",
    }


def test_a_book_ends_with_the_last_panel_ordered() -> None:
    with pytest.raises(InvalidStory) as broken:
        check_page(page("새 이야기예요."), Book(BRIEF, 1, TOLD))
    assert broken.value.values == {"rule": "page_order", "why": "page 2: the book ends with page 1"}


def test_a_book_is_its_cover_and_the_panels_ordered() -> None:
    check_whole(Book(BRIEF, 1, TOLD))
    with pytest.raises(InvalidStory) as broken:
        check_whole(Book(BRIEF, 4, TOLD))
    assert broken.value.values == {
        "rule": "page_count",
        "why": "expected a cover and 4 panels, found 2 pages",
    }


LAST = Book(BRIEF, 2, TOLD)


@pytest.mark.parametrize("text", ["로봇과 조에가 도령을 만났어요. Zoé가 웃었어요.", "ai와 ZOÉ와 李가 웃었어요."])
def test_with_the_last_page_everyone_was_named_by_one_of_his_words(text: str) -> None:
    check_page(page(text), LAST)


def test_a_book_that_never_names_a_character_says_whom() -> None:
    with pytest.raises(InvalidStory) as broken:
        check_page(page("Zoé가 웃었어요."), LAST)
    why = "page 2: expected every character in the story, never named: AI 로봇, 李 도령"
    assert broken.value.values == {"rule": "everyone_there", "why": why}


@pytest.mark.parametrize("characters", ["나", "우리 가족", "아기 돼지 세 마리", "달님", "친구들"])
def test_who_tells_the_tale_or_is_counted_need_not_be_named_as_typed(characters: str) -> None:
    book = Book(Brief(era="옛날", place="숲", characters=characters, topic="우정"), 1, ("어느 날",))
    check_page(page("가족과 아기와 달과 친구가 웃었어요.", 1), book)
