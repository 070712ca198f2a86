"""Which family a topic belongs to, and that every plot and family there is can be told."""

from pathlib import Path

import pytest

from services.story.embedded import plots, topics
from services.story.embedded.topics import family_of, lessons_of
from services.story.embedded.topics.happening import HAPPENING
from services.story.embedded.topics.honesty import HONESTY
from services.story.embedded.topics.saying import SAYING


@pytest.mark.parametrize(
    ("topic", "family"),
    [
        ("할머니의 된장국", "food"),
        ("초코케이크", "food"),
        ("음식을 남기지 않기", "growing"),
        ("김치 담그기", "anything"),
        ("할아버지의 죽음", "farewell"),
        ("하늘나라로 간 강아지", "farewell"),
        ("우정의 힘", "friendship"),
        ("친구와의 약속", "honesty"),
        ("이사", "growing"),
        ("사이사이", "anything"),
        ("그림", "art"),
        ("그림자", "adventure"),
        ("사과나무", "nature"),
        ("화성", "anything"),
        ("화를 참는 법", "feelings"),
        ("동생이 미운 마음", "feelings"),
        ("무서운 꿈", "courage"),
        ("꿈", "dream"),
        ("블록체인", "invention"),
        ("양치질", "growing"),
        ("세상에 없는 무엇", "anything"),
    ],
)
def test_a_topic_belongs_where_its_last_word_does(topic: str, family: str) -> None:
    assert family_of(topic).name == family


def test_of_what_happened_once_no_virtue_is_told() -> None:
    assert lessons_of("친구랑 싸운 일") == HAPPENING.lessons
    assert lessons_of("배가 아픈 날") == HAPPENING.lessons
    assert lessons_of("엄마 말을 안 듣는 일") == HAPPENING.lessons
    assert lessons_of("이가 흔들리는 일") == HAPPENING.lessons
    assert lessons_of("약속을 지키는 일") == HONESTY.lessons


def test_of_what_is_said_the_lessons_are_those_of_a_saying() -> None:
    assert lessons_of("‘넘어져도 괜찮아’라는 말") == SAYING.lessons


def test_of_a_clause_nobody_asks_what_it_is() -> None:
    assert [lesson for lesson in lessons_of("친구를 사귀고 싶은 마음") if "무엇" in lesson] == []
    assert lessons_of("정직") == HONESTY.lessons


def test_a_topic_is_not_said_of_itself() -> None:
    assert [lesson for lesson in lessons_of("웃음") if "웃음" in lesson] == []


def test_everything_in_the_folders_is_told() -> None:
    for package, named, besides in ((plots, plots.PLOTS, {"beat"}), (topics, topics.FAMILIES, {"family"})):
        modules = {path.stem for path in Path(package.__path__[0]).glob("[a-z]*.py")} - besides
        assert len(modules) == len({one.name for one in named}) == len(named)
