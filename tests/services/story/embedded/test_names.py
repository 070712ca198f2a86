from random import Random

import pytest

from services.story.embedded.company import company
from services.story.embedded.eras.present import TODAY
from services.story.embedded.likeness import kind_of
from services.story.embedded.names import names, short_names


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("토끼", ["토끼"]),
        ("토끼, 거북이", ["토끼", "거북이"]),
        ("토끼,거북이，여우、곰", ["토끼", "거북이", "여우", "곰"]),
        ("토끼와 거북이", ["토끼", "거북이"]),
        ("곰과 토끼", ["곰", "토끼"]),
        ("왕과 용", ["왕", "용"]),
        ("형과 나", ["형", "나"]),
        ("약과 요정", ["약과 요정"]),
        ("해와 달", ["해", "달"]),
        ("호랑이랑 곰이랑 토끼", ["호랑이", "곰", "토끼"]),
        ("철수하고 영희", ["철수", "영희"]),
        ("토끼하고 착한 여우", ["토끼", "착한 여우"]),
        ("착하고 용감한 호랑이", ["착하고 용감한 호랑이"]),
        ("토끼 그리고 여우 및 곰", ["토끼", "여우", "곰"]),
        ("토끼·여우/곰&새", ["토끼", "여우", "곰", "새"]),
        ("Tom & Jerry", ["Tom", "Jerry"]),
        ("Tom and Jerry", ["Tom", "Jerry"]),
        ("사과 나무 요정", ["사과 나무 요정"]),
        ("신랑 각시", ["신랑 각시"]),
        ("노랑 병아리", ["노랑 병아리"]),
        ("토끼(토토, 하얀색), 여우", ["토끼(토토, 하얀색)", "여우"]),
        ("토끼, 토끼, 여우", ["토끼", "여우"]),
        ("가, 나, 다, 라, 마, 바, 사", ["가", "나", "다", "라", "마", "바"]),
        ("🐰/🐯", ["🐰", "🐯"]),
        ("...!?", ["아이"]),
        (",,,", ["아이"]),
        ("쌍둥이 민재와 민서, 외할머니", ["민재", "민서", "외할머니"]),
        ("쌍둥이 자매", ["쌍둥이 자매"]),
        ("쌍둥이 다온 다율, 강아지", ["다온", "다율", "강아지"]),
        ("쌍둥이 남매 준이와 솔이", ["준이", "솔이"]),
    ],
)
def test_the_field_is_taken_apart_into_names(field: str, expected: list[str]) -> None:
    assert list(names(field)) == expected


@pytest.mark.parametrize(
    ("full", "expected"),
    [
        (["용감한 토끼 토토", "여우"], ["토토", "여우"]),
        (["빨간 로봇", "파란 로봇"], ["빨간 로봇", "파란 로봇"]),
        (["토끼 세 마리"], ["토끼들"]),
        (["Peter Pan"], ["Peter Pan"]),
        (["아기 곰"], ["아기 곰"]),
        (["김 서방", "흰 토끼"], ["김 서방", "토끼"]),
        (["베트남에서 온 린", "로봇 팔"], ["린", "로봇 팔"]),
        (["바람 아이", "도자기 굽는 아이"], ["바람 아이", "아이"]),
        (["별 보는 아이 솔", "하얀 구름 조각"], ["솔", "구름 조각"]),
        (["빵 굽는 곰 아저씨", "거짓말한 나"], ["곰 아저씨", "나"]),
        (["엄마 개구리", "청개구리"], ["엄마 개구리", "청개구리"]),
    ],
)
def test_a_described_character_is_called_by_its_last_word_unless_another_is(
    full: list[str], expected: list[str]
) -> None:
    assert list(short_names(tuple(full))) == expected


@pytest.mark.parametrize(
    ("name", "noun"),
    [
        ("토끼", "rabbit"),
        ("산토끼", "rabbit"),
        ("호랑이", "tiger"),
        ("아기곰", "bear"),
        ("청개구리", "frog"),
        ("강아지 초코", "dog"),
        ("용감한 소녀", "girl"),
        ("용", "dragon"),
        ("무지개 새", "bird"),
        ("토끼 할머니", "rabbit"),
        ("호랑이 잡는 소년", "boy"),
        ("할머니", "grandmother"),
        ("산신령", "grandfather"),
        ("임금님", "king"),
        ("공주", "princess"),
        ("AI 로봇", "robot"),
        ("AI", "robot"),
        ("Paulina", "boy"),
        ("박영희", "girl"),
        ("김철수", "boy"),
        ("🐰", "rabbit"),
        ("???", "boy"),
    ],
)
def test_a_name_says_what_it_names(name: str, noun: str) -> None:
    assert kind_of(name).noun == noun


@pytest.mark.parametrize(
    ("name", "call"),
    [
        ("토끼", "토끼야"),
        ("곰", "곰아"),
        ("다은이", "다은아"),
        ("호랑이", "호랑이야"),
        ("지우", "지우야"),
        ("할머니", "할머니"),
        ("선생님", "선생님"),
        ("나", "친구야"),
        ("R2", "R2"),
    ],
)
def test_a_name_is_called_as_it_is_in_korean(name: str, call: str) -> None:
    assert company(name, TODAY, Random(1)).hero.call == call


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("토끼랑 거북이가 나와요", ("토끼", "거북이")),
        ("엄마 아빠 나", ("엄마", "아빠", "나")),
        ("나, 사촌 형", ("나", "사촌 형")),
        ("할머니랑 할아버지랑 나랑 동생이랑", ("할머니", "할아버지", "나", "동생")),
        ("아빠랑 형이랑 나랑", ("아빠", "형", "나")),
        ("민준 서아 지훈", ("민준", "서아", "지훈")),
        ("당근 브로콜리 소시지", ("당근", "브로콜리", "소시지")),
        ("탬버린 찰찰이 큰북 둥둥이", ("탬버린 찰찰이", "큰북 둥둥이")),
        ("떡집 할머니 생선가게 아저씨 나", ("떡집 할머니", "생선가게 아저씨", "나")),
        ("고무줄 하는 아이들 미경이 은숙이 정희", ("미경이", "은숙이", "정희")),
        ("호돌이랑 아빠", ("호돌이", "아빠")),
        ("화랑 관창이랑 어린 스님", ("화랑 관창", "어린 스님")),
        ("고양이 나비", ("고양이 나비",)),
        ("로봇 강아지", ("로봇 강아지",)),
        ("숲속 마을 토끼", ("숲속 마을 토끼",)),
        ("남한 아이 정우랑 북한 아이 은별이", ("남한 아이 정우", "북한 아이 은별이")),
        ("우주 탐험 대장", ("우주 탐험 대장",)),
    ],
)
def test_names_said_one_after_another_are_told_apart(typed: str, told: tuple[str, ...]) -> None:
    assert names(typed) == told
