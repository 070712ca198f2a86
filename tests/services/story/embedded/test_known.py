"""Which place and which era the reader's words are known as."""

import pytest

from services.story.embedded.eras import era_of
from services.story.embedded.places import place_of


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
        ("버스 안", "hall"),
        ("냉장고 안", "room"),
        ("고개 너머 주막", "village"),
        ("the big Forest", "forest"),
        ("해저 도시", "underwater"),
        ("바다 밑 도시", "underwater"),
        ("구름 위 마을", "clouds"),
        ("바다 밑 논", "underwater"),
        ("바닷속 산호 숲", "underwater"),
        ("우주 농장", "space"),
        ("우물 속", "cave"),
        ("고래 배 속", "cave"),
        ("눈사람 마을", "snow"),
        ("경성 전차 안", "city"),
        ("잠실", "city"),
        ("유치원 앞 횡단보도", "city"),
        ("저수지", "river"),
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
