import pytest

from services.story.embedded.eras import era_of
from services.story.embedded.fields import cleaned, era, place, shortened, tale_of, topic
from services.story.embedded.places import place_of


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
        ("사이좋게 지내자!", "사이좋게 지내는 일", "사이좋게 지내는 이야기"),
        ("같이 놀자", "같이 노는 일", "같이 노는 이야기"),
        ("거짓말을 하지 말자", "거짓말을 하지 않는 일", "거짓말을 하지 않는 이야기"),
        ("어둠이 무서워요", "어둠이 무서운 마음", "어둠이 무서운 마음 이야기"),
        ("동생이 생겼어요", "동생이 생긴 일", "동생이 생긴 이야기"),
        ("친구랑 싸웠어", "친구랑 싸운 일", "친구랑 싸운 이야기"),
        ("강아지를 잃어버렸어요", "강아지를 잃어버린 일", "강아지를 잃어버린 이야기"),
        ("너무 무서웠어요", "너무 무서웠던 날", "너무 무서웠던 날 이야기"),
        ("아까 울었어요", "아까 운 일", "아까 운 이야기"),
        ("배가 아파요", "배가 아픈 날", "배가 아픈 날 이야기"),
        ("이가 흔들려요", "이가 흔들리는 일", "이가 흔들리는 이야기"),
        ("서로 도와요", "서로 돕는 일", "서로 돕는 이야기"),
        ("화가 나요", "화가 나는 일", "화가 나는 이야기"),
        ("엄마 말을 안 들어요", "엄마 말을 안 듣는 일", "엄마 말을 안 듣는 이야기"),
        ("졌어요", "졌던 날", "졌던 날 이야기"),
        ("할아버지가 아프세요", "할아버지가 아프신 날", "할아버지가 아프신 날 이야기"),
        ("노래를 들었어요", "노래를 들은 일", "노래를 들은 이야기"),
        ("학교 가기 싫어", "학교 가기 싫은 마음", "학교 가기 싫은 마음 이야기"),
        ("바다를 깨끗이", "바다를 깨끗이 하는 일", "바다를 깨끗이 하는 이야기"),
        ("밤이 무섭다", "밤이 무서운 마음", "밤이 무서운 마음 이야기"),
        ("이가 튼튼해진다", "이가 튼튼해지는 일", "이가 튼튼해지는 이야기"),
        ("내가 새라면", "‘내가 새라면’ 하는 상상", "‘내가 새라면’ 이야기"),
        ("왜 하늘은 파래요?", "‘왜 하늘은 파래요’라는 물음", "‘왜 하늘은 파래요’ 이야기"),
        ("양보하기", "양보하는 일", "양보하는 이야기"),
        ("혼자 자기", "혼자 자는 일", "혼자 자는 이야기"),
        ("송편 만들기", "송편 만드는 일", "송편 만드는 이야기"),
        ("음식을 남기지 않기", "음식을 남기지 않는 일", "음식을 남기지 않는 이야기"),
        ("즐거운 책 읽기", "즐거운 책 읽기", "즐거운 책 읽기 이야기"),
        ("줄넘기", "줄넘기", "줄넘기 이야기"),
        ("차 안에서 쉬 마려워요", "차 안에서 쉬 마려운 날", "차 안에서 쉬 마려운 날 이야기"),
        ("달은 왜 따라올까요?", "‘달은 왜 따라올까요’라는 물음", "‘달은 왜 따라올까요’ 이야기"),
        ("나는 할 수 있어!", "‘나는 할 수 있어’라는 말", "‘나는 할 수 있어’라는 이야기"),
        ("실수해도 괜찮아요", "‘실수해도 괜찮아요’라는 말", "‘실수해도 괜찮아요’라는 이야기"),
        ("왕따", "왕따 없는 세상", "왕따 없는 세상 이야기"),
        ("감기", "감기 이겨 내기", "감기 이겨 내기 이야기"),
        ("문어", "문어", "문어 이야기"),
        ("혼자", "혼자 있는 마음", "혼자 있는 마음 이야기"),
        ("물을 아껴 쓰자", "물을 아껴 쓰는 일", "물을 아껴 쓰는 이야기"),
        ("질 수도 있어요", "‘질 수도 있어요’라는 말", "‘질 수도 있어요’라는 이야기"),
        ("아기 판다", "아기 판다", "아기 판다 이야기"),
        ("동요", "동요", "동요 이야기"),
        ("친구를 사귀고 싶어요", "친구를 사귀고 싶은 마음", "친구를 사귀고 싶은 마음 이야기"),
        ("약속을 지키자", "약속을 지키는 일", "약속을 지키는 이야기"),
        ("빨간 모자", "빨간 모자", "빨간 모자 이야기"),
        ("푸른 바다", "푸른 바다", "푸른 바다 이야기"),
        ("잃어버린 모자", "잃어버린 모자", "잃어버린 모자 이야기"),
        ("서로 돕고 사는", "서로 돕고 사는 일", "서로 돕고 사는 이야기"),
        ("?", "작은 소원", "작은 소원 이야기"),
    ],
)
def test_a_topic_becomes_something_that_can_be_told_about(typed: str, noun: str, tale: str) -> None:
    assert (topic(typed), tale_of(topic(typed))) == (noun, tale)


def test_an_era_without_a_word_is_once_upon_a_time() -> None:
    assert [era(typed) for typed in ("조선 시대.", "?!", "조선 시대에", "미래", "지금", "고려", "임진왜란")] == [
        *("조선 시대", "옛날 옛적", "조선 시대", "먼 미래", "얼마 전", "고려 시대", "임진왜란 때")
    ]


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
        ("북극성", "space"),
        ("어딘지 모를 곳", "village"),
        ("블랙홀 카페", "market"),
        ("버스 안", "room"),
        ("냉장고 안", "room"),
        ("고개 너머 주막", "village"),
        ("the big Forest", "forest"),
        ("해저 도시", "underwater"),
        ("구름 위 마을", "clouds"),
    ],
)
def test_a_place_is_known_by_its_last_word(phrase: str, kind: str) -> None:
    assert place_of(phrase).kind == kind


@pytest.mark.parametrize(
    ("phrase", "era"),
    [
        ("조선 시대", "joseon"),
        ("옛날 옛적", "joseon"),
        ("1443년", "joseon"),
        ("신라", "kingdoms"),
        ("백만 년 전", "prehistory"),
        ("임진왜란", "joseon"),
        ("1919년", "joseon"),
        ("1950년대", "modern"),
        ("천 년 뒤", "future"),
        ("먼 옛날 아프리카", "timeless"),
        ("공룡이 살던 시절", "prehistory"),
        ("고대 이집트", "antiquity"),
        ("중세 유럽", "medieval"),
        ("할머니 어릴 적", "modern"),
        ("1988년", "modern"),
        ("요즘", "today"),
        ("2300년", "future"),
        ("백 년 뒤", "future"),
        ("100년 후 미래", "future"),
        ("지난여름", "today"),
        ("내가 다섯 살 때", "today"),
    ],
)
def test_an_era_is_known_by_its_year_or_its_words(phrase: str, era: str) -> None:
    assert era_of(phrase).name == era
