"""Which family a topic belongs to, and that every plot and family there is can be told."""

from pathlib import Path

import pytest

from services.story.embedded import plots, scenes, topics
from services.story.embedded.fields import topic
from services.story.embedded.topics import Family, family_of, lessons_of, motives_of
from services.story.embedded.topics.anything import ANYTHING
from services.story.embedded.topics.burdens import burden_of
from services.story.embedded.topics.confided import CONFIDED
from services.story.embedded.topics.deed import DEED
from services.story.embedded.topics.dread import DREAD
from services.story.embedded.topics.fancy import FANCY
from services.story.embedded.topics.growing import GROWING
from services.story.embedded.topics.happening import HAPPENING
from services.story.embedded.topics.honesty import HONESTY
from services.story.embedded.topics.longing import LONGING
from services.story.embedded.topics.question import QUESTION
from services.story.embedded.topics.saying import SAYING
from services.story.embedded.topics.shapes import shape_of


@pytest.mark.parametrize(
    ("topic", "family"),
    [
        ("할머니의 된장국", "food"),
        ("초코케이크", "food"),
        ("음식을 남기지 않기", "growing"),
        ("김치 담그기", "doing"),
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
        ("사라진 삶은 달걀", "adventure"),
        ("말하는 감자", "anything"),
        ("몰래 먹은 쿠키", "anything"),
        ("할머니가 끓여 준 된장국", "family"),
        ("돌아가신 할머니", "farewell"),
        ("동물 사랑", "nature"),
        ("차례 기다리는 일", "turns"),
        ("혼자 자는 일", "courage"),
        ("양치하는 일", "growing"),
        ("화난 곰", "creature"),
        ("곰 인형", "thing"),
        ("거북선", "thing"),
        ("버스 기사님", "job"),
        ("구슬치기", "doing"),
        ("엄마랑 헤어지기 싫어서 운 일", "feelings"),
        ("양치질하기 싫어하는 용", "creature"),
    ],
)
def test_a_topic_belongs_where_its_last_word_does(topic: str, family: str) -> None:
    assert family_of(topic).name == family


def test_of_what_happened_once_no_virtue_is_told() -> None:
    assert lessons_of("친구랑 싸운 일") == HAPPENING.lessons
    assert lessons_of("배가 아픈 날") == HAPPENING.lessons
    assert lessons_of("엄마 말을 안 듣는 일") == HAPPENING.lessons
    assert lessons_of("이가 흔들리는 일") == HAPPENING.lessons
    assert lessons_of("아이 돌보는 일") == DEED.lessons


@pytest.mark.parametrize(
    ("typed", "shape"),
    [
        ("넘어져도 괜찮아", SAYING),
        ("하늘은 왜 파랄까요?", QUESTION),
        ("왜 하늘은 파래요?", QUESTION),
        ("내가 새라면", FANCY),
        ("층간 소음", DEED),
        ("동생이 생겼어요", HAPPENING),
        ("차 안에서 쉬 마려워요", HAPPENING),
        ("약속을 지키자", DEED),
        ("혼자 자기", DEED),
        ("이 닦기", DEED),
        ("감기", DEED),
        ("머리 감기 싫어", DREAD),
        ("어둠이 무서워요", DREAD),
        ("친구를 사귀고 싶어요", LONGING),
        ("엄마가 고마워요", LONGING),
    ],
)
def test_what_is_typed_as_a_sentence_has_motives_and_lessons_of_its_shape(typed: str, shape: Family) -> None:
    assert lessons_of(topic(typed)) == shape.lessons
    assert motives_of(topic(typed)) == shape.motives


def test_a_word_has_the_lessons_of_its_family_and_the_motives_of_any() -> None:
    assert lessons_of("칫솔") == GROWING.lessons
    assert motives_of("칫솔") == ANYTHING.motives


@pytest.mark.parametrize(
    ("about", "burden"),
    [
        ("힘을 합쳐서 다리 만드는 일", "shared"),
        ("배려", "unsharing"),
        ("고맙다는 말", "said"),
        ("약속을 지키는 일", "unlearnt"),
        ("지우개를 몰래 가져온 날", "wrong"),
        ("‘세뱃돈을 어디에 쓸까?’라는 물음", "money"),
        ("‘주사 하나도 안 무서워’라는 말", "brave"),
        ("늦게 도착한 편지", "described"),
        ("잃어버린 인형", "lost"),
        ("주사 맞는 일", "unlearnt"),
        ("인공지능", "unshaped"),
        ("다친 새", "ailing"),
        ("동굴에 갇힌 곰", "ailing"),
        ("울었지만 유치원이 좋아진 일", "glad"),
        ("처음 눈사람을 만든 날", "cheerful"),
        ("처음 김을 말려 본 날", "cheerful"),
    ],
)
def test_what_not_every_plot_can_bear_is_known(about: str, burden: str) -> None:
    assert burden in burden_of(about)
    assert burden not in burden_of("달님")


def test_what_is_told_of_the_past_and_is_no_comfort_is_confided() -> None:
    assert shape_of("‘줄 섰는데 새치기했어’라는 말") is CONFIDED
    assert shape_of("‘친구가 될 수 있어요’라는 말") is SAYING
    assert shape_of("‘넘어졌는데 친구들이 기다려 줬어’라는 말") is SAYING
    assert shape_of("‘꼴찌 했지만 괜찮아’라는 말") is SAYING


def test_of_a_clause_nobody_asks_what_it_is() -> None:
    assert [lesson for lesson in lessons_of("친구와 함께하는 마음") if "무엇" in lesson] == []
    assert lessons_of("정직") == HONESTY.lessons


def test_a_topic_is_not_said_of_itself() -> None:
    assert [lesson for lesson in lessons_of("웃음") if "웃음" in lesson] == []


def test_everything_in_the_folders_is_told() -> None:
    told = (
        (plots, plots.PLOTS, {"beat"}),
        (scenes, {id(plot.before): plot for plot in plots.PLOTS}.values(), set()),  # which two plots may share
        (topics, topics.FAMILIES, {"family", "shapes", "burdens", "pardoned", "afterwards"}),
    )
    for package, named, besides in told:
        modules = {path.stem for path in Path(package.__path__[0]).glob("[a-z]*.py")} - besides
        assert len(modules) == len({one.name for one in named}) == len(named)
