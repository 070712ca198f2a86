import pytest

from services.story.embedded.fields import cleaned, era, place, shortened, tale_of, topic
from services.story.embedded.setting import setting


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("  깊은\t숲 ", "깊은 숲"),
        ("안녕! 반가워.", "안녕 반가워"),
        ("3.14와 a.com", "3.14와 a.com"),
        ("숨은\u200b글자\u202e", "숨은글자"),
        ("“따옴표”", "따옴표"),
        ("👨\u200d👩\u200d👧 가족", "👨\u200d👩\u200d👧 가족"),
        ("...", ""),
    ],
)
def test_nothing_typed_can_end_a_sentence_or_hide_in_it(typed: str, expected: str) -> None:
    assert cleaned(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("깊은 숲속", "깊은 숲속"),
        ("한양 시장에서", "한양 시장"),
        ("바닷가 마을에", "바닷가 마을"),
        ("카페", "카페"),
        ("!!!", "어느 작은 마을"),
    ],
)
def test_a_place_takes_its_own_particle(typed: str, expected: str) -> None:
    assert place(typed) == expected


@pytest.mark.parametrize(
    ("typed", "noun", "tale"),
    [
        ("우정", "우정", "우정 이야기"),
        ("우정에 대한 이야기", "우정", "우정 이야기"),
        ("토끼가 용궁에 가는 이야기", "토끼가 용궁에 가는 이야기", "토끼가 용궁에 가는 이야기"),
        ("사이좋게 지내자!", "‘사이좋게 지내자’라는 말", "‘사이좋게 지내자’라는 이야기"),
        ("친구를 사귀고 싶어요", "‘친구를 사귀고 싶어요’라는 말", "‘친구를 사귀고 싶어요’라는 이야기"),
        ("약속을 지키자", "‘약속을 지키자’라는 말", "‘약속을 지키자’라는 이야기"),
        ("빨간 모자", "빨간 모자", "빨간 모자 이야기"),
        ("푸른 바다", "푸른 바다", "푸른 바다 이야기"),
        ("잃어버린 모자", "잃어버린 모자", "잃어버린 모자 이야기"),
        ("서로 돕고 사는", "서로 돕고 사는 일", "서로 돕고 사는 일 이야기"),
        ("?", "작은 소원", "작은 소원 이야기"),
    ],
)
def test_a_topic_becomes_something_that_can_be_told_about(typed: str, noun: str, tale: str) -> None:
    assert (topic(typed), tale_of(topic(typed))) == (noun, tale)


def test_an_era_without_a_word_is_once_upon_a_time() -> None:
    assert (era("조선 시대."), era("?!")) == ("조선 시대", "옛날 옛적")


def test_what_is_too_long_is_cut_between_words() -> None:
    assert shortened("하나 둘 셋 넷", 5) == "하나 둘"
    assert shortened("가나다라마바사", 3) == "가나다"
    assert shortened("짧은 말", 10) == "짧은 말"


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("깊은 숲속", "forest"),
        ("숲속 마을", "village"),
        ("바다 속", "underwater"),
        ("바닷가", "shore"),
        ("뒷산", "mountain"),
        ("부산", "city"),
        ("우주 정거장", "space"),
        ("할머니 집", "room"),
        ("경복궁", "palace"),
        ("화성", "space"),
        ("어딘지 모를 곳", "village"),
        ("the big Forest", "forest"),
    ],
)
def test_a_place_is_known_by_its_last_word(phrase: str, kind: str) -> None:
    assert setting("지금", phrase).place.kind == kind


def test_an_era_of_long_ago_or_to_come_is_seen_in_the_pictures() -> None:
    ages = [setting(era, "마을").age for era in ("조선 시대", "2050년", "공룡 시대", "지금")]
    assert ages == [
        "in old Korea with tiled hanok houses and hanbok clothes",
        "in a bright future with round machines",
        "in the age of dinosaurs",
        "",
    ]
