"""What is raised from the soil is known however it is typed, and what is eaten, picked, asked or felt is none of it."""

import re
from collections import Counter

import pytest

from contracts.book import Brief, Options
from services.story.embedded.fields import topic
from services.story.embedded.planting import Plant
from services.story.embedded.plants import PLANTS, plant_of
from services.story.embedded.plots.sprout import SPROUT
from services.story.embedded.suitable import lacking
from services.story.embedded.telling import Tale
from services.story.sentences import sentences

# fmt: off
TYPED = [  # what is raised as a tale calls it, and what is done with it
    ("방울토마토 키우기", "방울토마토", "방울토마토 키우기"),
    ("방울토마토를 키워요", "방울토마토", "방울토마토 키우기"),
    ("방울토마토를 길러요", "방울토마토", "방울토마토 기르기"),
    ("방울토마토 모종 심기", "방울토마토", "방울토마토 모종 심기"),
    ("방울토마토 모종", "방울토마토", "방울토마토 모종 키우기"),
    ("방울토마토야 잘 자라라", "방울토마토", "방울토마토 키우기"),
    ("방울토마토를 키우는 아이", "방울토마토", "방울토마토 키우기"), ("내가 키운 토마토", "토마토", "토마토 키우기"),
    ("학교에서 방울토마토 키우기", "방울토마토", "학교에서 방울토마토 키우기"),
    ("엄마랑 방울토마토 키우기", "방울토마토", "방울토마토 키우기"), ("강낭콩 키우기", "강낭콩", "강낭콩 키우기"),
    ("강낭콩 관찰", "강낭콩", "강낭콩 관찰"), ("강낭콩 관찰하기", "강낭콩", "강낭콩 관찰하기"),
    ("강낭콩을 심었어요", "강낭콩", "강낭콩 심기"), ("우리 반 강낭콩", "강낭콩", "강낭콩 키우기"),
    ("강낭콩에 물을 줘요", "강낭콩", "강낭콩에 물 주기"), ("강낭콩 싹 틔우기", "강낭콩", "강낭콩 싹 틔우기"),
    ("완두콩 키우기", "완두콩", "완두콩 키우기"), ("콩 심기", "콩", "콩 심기"), ("땅콩 심기", "땅콩", "땅콩 심기"),
    ("상추 키우기", "상추", "상추 키우기"), ("텃밭에 상추 심기", "상추", "텃밭에 상추 심기"),
    ("배추 농사", "배추", "배추 농사"), ("시금치 키우기", "시금치", "시금치 키우기"),
    ("깻잎 키우기", "깻잎", "깻잎 키우기"), ("고추 모종 심기", "고추", "고추 모종 심기"),
    ("오이 키우기", "오이", "오이 키우기"), ("가지 키우기", "가지", "가지 키우기"),
    ("수세미 키우기", "수세미", "수세미 키우기"), ("호박 심기", "호박", "호박 심기"),
    ("수박 키우기", "수박", "수박 키우기"), ("참외 키우기", "참외", "참외 키우기"),
    ("딸기 키우기", "딸기", "딸기 키우기"), ("블루베리 키우기", "블루베리", "블루베리 키우기"),
    ("포도 키우기", "포도", "포도 키우기"), ("옥수수 심기", "옥수수", "옥수수 심기"),
    ("당근 심기", "당근", "당근 심기"), ("무 심기", "무", "무 심기"), ("무순 키우기", "무순", "무순 키우기"),
    ("감자 심기", "감자", "감자 심기"), ("감자를 심었어요", "감자", "감자 심기"),
    ("화성에서 감자 키우기", "감자", "화성에서 감자 키우기"), ("고구마 심기", "고구마", "고구마 심기"),
    ("양파 키우기", "양파", "양파 키우기"), ("대파 키우기", "대파", "대파 키우기"),
    ("콩나물 기르기", "콩나물", "콩나물 기르기"), ("벼농사", "어린 벼", "벼농사"), ("모내기", "어린 벼", "모내기"),
    ("벼 심기", "어린 벼", "벼 심기"), ("보리 키우기", "보리", "보리 키우기"),
    ("표고버섯 키우기", "표고버섯", "표고버섯 키우기"), ("해바라기 심기", "해바라기", "해바라기 심기"),
    ("해바라기 씨앗 심기", "해바라기", "해바라기 씨앗 심기"), ("나팔꽃 키우기", "나팔꽃", "나팔꽃 키우기"),
    ("봉숭아 기르기", "봉숭아", "봉숭아 기르기"), ("튤립 구근 심기", "튤립", "튤립 구근 심기"),
    ("장미 키우기", "장미", "장미 키우기"), ("민들레 키우기", "민들레", "민들레 키우기"),
    ("코스모스 심기", "코스모스", "코스모스 심기"), ("무궁화 심기", "무궁화", "무궁화 심기"),
    ("목화 키우기", "목화", "목화 키우기"), ("선인장 키우기", "선인장", "선인장 키우기"),
    ("선인장", "선인장", "선인장 키우기"), ("다육이 키우기", "다육이", "다육이 키우기"),
    ("바질 키우기", "바질", "바질 키우기"), ("잔디 인형 키우기", "잔디 인형", "잔디 인형 키우기"),
    ("도토리 심기", "도토리", "도토리 심기"), ("소나무 심기", "어린 소나무", "소나무 심기"),
    ("사과나무 심기", "어린 사과나무", "사과나무 심기"), ("벚나무 심기", "어린 벚나무", "벚나무 심기"),
    ("나무 심기", "어린나무", "나무 심기"), ("나무를 심은 날", "어린나무", "나무 심기"),
    ("식목일에 나무 심기", "어린나무", "식목일에 나무 심기"), ("할아버지와 나무 심기", "어린나무", "나무 심기"),
    ("내가 심은 나무", "어린나무", "나무 키우기"), ("꽃 심기", "꽃", "꽃 심기"), ("꽃을 심어요", "꽃", "꽃 심기"),
    ("화분에 꽃 심기", "꽃", "화분에 꽃 심기"), ("꽃씨 심기", "꽃", "꽃씨 심기"),
    ("국화 키우기", "국화", "국화 키우기"), ("꽃밭 가꾸기", "꽃밭의 새싹", "꽃밭 가꾸기"),
    ("텃밭 가꾸기", "텃밭의 새싹", "텃밭 가꾸기"), ("텃밭을 가꿔요", "텃밭의 새싹", "텃밭 가꾸기"),
    ("텃밭", "텃밭의 새싹", "텃밭 가꾸기"), ("텃밭 만들기", "텃밭의 새싹", "텃밭 만들기"),
    ("할머니와 텃밭 가꾸기", "텃밭의 새싹", "텃밭 가꾸기"), ("채소 키우기", "어린 채소", "채소 키우기"),
    ("농사짓기", "어린 채소", "농사짓기"), ("화분 가꾸기", "화분의 새싹", "화분 가꾸기"),
    ("씨앗 심기", "씨앗", "씨앗 심기"), ("씨앗을 심었어요", "씨앗", "씨앗 심기"), ("씨 뿌리기", "씨앗", "씨 뿌리기"),
    ("씨앗", "씨앗", "씨앗 심기"), ("새싹 키우기", "새싹", "새싹 키우기"), ("새싹", "새싹", "새싹 키우기"),
    ("모종 옮겨심기", "모종", "모종 옮겨심기"), ("식물 키우기", "식물", "식물 키우기"),
    ("식물을 키워요", "식물", "식물 키우기"), ("반려식물 키우기", "반려식물", "반려식물 키우기"),
    ("식물 돌보기", "식물", "식물 돌보기"),
]
OTHER = [
    "강아지 키우기", "달팽이 키우기", "장수풍뎅이 키우기", "금붕어 기르기", "토끼 기르기", "아기 키우기", "머리 기르기",
    "꿈 키우기", "용기 키우기", "마음 키우기", "우정 키우기", "마음에 씨앗 심기", "사랑의 나무 심기", "희망 심기",
    "꿈나무 키우기", "감자 캐기", "고구마 캐기", "사과 따기", "딸기 따기", "방울토마토 수확", "쑥 캐기", "채소 먹기",
    "토마토 먹기", "나무 타기", "꽃 그리기", "꽃구경", "꽃꽂이", "봉숭아 물들이기", "화분 만들기", "네잎클로버 찾기",
    "잡초 뽑기", "물 주기", "꽃은 왜 피어요?", "씨앗은 어떻게 싹이 나요?", "방울토마토를 키우고 싶어요",
    "토마토가 싫어요", "꽃이 좋아요", "꽃을 꺾었어요", "꽃이 시들었어요", "식물이 죽었어요", "방울토마토가 안 자라요",
    "방울토마토", "감자", "콩나물", "나무", "꽃", "꽃게", "나무늘보", "나무꾼", "정원사", "농부", "콩쥐 팥쥐",
    "방울토마토 키우는 법", "식물 사랑",
]
# fmt: on
_HELD = re.compile(
    r"[\"'“”‘’?!{}\[\]]|(?<![가-힣])(?:내|제|자기)(?:가|는|의)? (?!주)"
    r"|아침|저녁|한낮|밤|오늘|내일|이튿날|며칠|햇|봄|여름|가을|겨울"
)


@pytest.mark.parametrize(("typed", "plant", "raising"), TYPED)
def test_what_is_raised_is_known_and_what_is_done_with_it(typed: str, plant: str, raising: str) -> None:
    found = plant_of(topic(typed))
    assert found
    assert (found.plant, found.raising) == (plant, raising)


@pytest.mark.parametrize("typed", OTHER)
def test_what_is_no_plant_or_is_not_raised_is_not_found(typed: str) -> None:
    assert plant_of(topic(typed)) is None


def test_the_table_is_full_and_each_of_it_is_found() -> None:
    assert len(PLANTS) >= 40
    assert {plant.tends for plant in PLANTS} == {
        plant.tends for typed, *_ in TYPED if (plant := plant_of(topic(typed)))
    }


@pytest.mark.parametrize("plant", PLANTS, ids=lambda plant: plant.of)
def test_a_plant_is_told_of_whoever_raises_it_anywhere_anytime(plant: Plant) -> None:
    for told in (plant.tends, plant.sprouts, plant.ripens):
        assert 12 <= len(told) <= 48, told
        assert re.fullmatch(r"[가-힣, ]+[가-힣]어요\.", told), told
        assert sentences(told) == (told,)
        assert not _HELD.search(told), told
    assert plant.tends.endswith("주었어요.")
    assert plant.look.isascii()
    assert not plant.raising or plant.raising.startswith("{} ")


def test_no_two_plants_are_raised_alike() -> None:
    told = Counter(sentence for plant in PLANTS for sentence in (plant.tends, plant.sprouts, plant.ripens))
    assert [sentence for sentence, times in told.items() if times > 1] == []


@pytest.mark.parametrize(
    "typed",
    ["방울토마토 키우기", "나무 심기", "텃밭", "콩나물 기르기", "강낭콩을 심었어요", "모내기", "내가 키운 토마토"],
)
def test_a_plant_is_told_with_how_it_is_tended_and_what_it_comes_to(typed: str) -> None:
    """Not of every seed: other plots suit it, too."""
    plant = plant_of(topic(typed))
    assert plant
    tale = next(tale for seed in range(60) if (tale := told(typed, seed)).plot is SPROUT)
    cover, *pages = tale.pages(set(), 0)
    text = " ".join(page.text for page in pages)
    assert [
        one for one in (plant.plant, plant.raising, plant.tends, plant.sprouts, plant.ripens) if one not in text
    ] == []
    assert all(plant.look in page.scene.prompt for page in pages)
    assert cover.text


@pytest.mark.parametrize("typed", ["학교에서 강낭콩을 심었어요", "유치원에서 강낭콩 관찰", "엄마랑 나무를 심은 날"])
def test_where_and_with_whom_it_is_raised_does_not_matter(typed: str) -> None:
    assert SPROUT in {told(typed, seed, "도서관").plot for seed in range(60)}


@pytest.mark.parametrize("typed", ["강아지 키우기", "감자 캐기", "꽃은 왜 피어요?", "꽃이 좋아요", "나무"])
def test_no_fairy_makes_anything_else_grow(typed: str) -> None:
    assert SPROUT not in {told(typed, seed).plot for seed in range(8)}


@pytest.mark.parametrize("place", ["바닷속", "용궁", "자동차 안", "학교 버스", "잠수함"])
def test_nothing_stands_in_the_soil_under_water_or_on_the_road(place: str) -> None:
    assert SPROUT not in {told("나무 심기", seed, place).plot for seed in range(12)}


@pytest.mark.parametrize("place", ["교실", "우주 정거장", "마당", "주차장 옆 텃밭", "달나라", "기차 마을"])
def test_it_grows_wherever_there_may_be_soil(place: str) -> None:
    assert "ground" not in lacking(told("나무 심기", 1, place).setting, "나무 심기")


def told(typed: str, seed: int, place: str = "우리 집 마당") -> Tale:
    brief = Brief(era="지난주", place=place, characters="토끼, 할머니", topic=typed, age="7-9")
    return Tale(brief, Options(seed=seed, panels=4))
