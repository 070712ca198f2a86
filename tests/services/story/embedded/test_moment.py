"""What is told of an era that is one day or less."""

from dataclasses import replace

import pytest

from contracts.book import Brief, Options
from services.story.embedded.dwelling import is_lived_in
from services.story.embedded.moment import at_once, is_moment, is_told_of
from services.story.embedded.plots import PLOTS
from services.story.embedded.setting import setting
from services.story.embedded.suitable import happens
from services.story.embedded.telling import Tale


@pytest.mark.parametrize(
    "era",
    [
        *("오늘 아침", "어제", "어젯밤", "일요일 점심", "어느 비 오는 토요일", "잠잘 시간", "추석", "설날", "생일"),
        *("크리스마스 이브", "방학 첫날", "동생이 태어난 날", "어느 날", "꿈속", "5월 5일", "해 질 무렵", "얼마 전"),
    ],
)
def test_a_day_or_less_is_a_moment(era: str) -> None:
    assert is_moment(era)


@pytest.mark.parametrize("era", ["옛날 옛적", "먼 옛날", "조선 시대", "지난여름", "내가 다섯 살 때", "2300년", "봄"])
def test_what_is_longer_is_none(era: str) -> None:
    assert not is_moment(era)


@pytest.mark.parametrize(
    ("era", "version", "told"),
    [
        ("추석", "하루는 {a:이/가} 웃었어요.", False),
        ("추석", "{a:은/는} 날마다 웃었어요.", False),
        ("추석", "이튿날 {a:은/는} 웃었어요.", False),
        ("추석", "그날 밤 {a:은/는} 웃었어요.", True),
        ("오늘 아침", "그날 밤 {a:은/는} 웃었어요.", False),
        ("어젯밤", "그날 밤 {a:은/는} 웃었어요.", True),
        ("조선 시대", "하루는 {a:이/가} 웃었어요.", True),
    ],
)
def test_of_one_day_no_other_is_told(era: str, version: str, told: bool) -> None:
    assert is_told_of(era, version) == told


def test_the_words_that_begin_another_day_can_be_left_out() -> None:
    assert at_once("어느 날 {a:이/가} 웃었어요.") == "{a:이/가} 웃었어요."
    assert at_once("그러던 어느 밤, {a:이/가} 웃었어요.") == "그런데 {a:이/가} 웃었어요."
    assert at_once("어느 날 밤 {a:이/가} 웃었어요.") == "어느 날 밤 {a:이/가} 웃었어요."


@pytest.mark.parametrize("topic", ["우정", "정리정돈", "질투", "송편", "용기", "똥"])
@pytest.mark.parametrize("era", ["오늘 아침", "일요일 점심", "어젯밤", "지난 추석"])
def test_no_book_of_four_panels_tells_of_one_day_what_takes_many(era: str, topic: str) -> None:
    for seed in range(6):
        tale = Tale(
            Brief(era=era, place="우리 집 거실", characters="하은이, 아빠", topic=topic), Options(seed=seed, panels=4)
        )
        told = [version for panel in tale.panels for version in panel.chosen()]
        assert [version for version in told if not is_told_of(tale.setting.when, version)] == []


def test_nothing_is_eaten_in_a_bathroom() -> None:
    place = setting(Brief(era="오늘", place="화장실", characters="곰", topic="양치"))
    assert place.fitting(["{a:은/는} {snack:을/를} 먹었어요.", "{a:은/는} 웃었어요."]) == ["{a:은/는} 웃었어요."]


def test_no_fire_burns_under_water_and_nobody_of_joseon_lives_in_a_desert() -> None:
    sea, lab, sand = (
        setting(Brief(era=era, place=place, characters="곰", topic="우정"))
        for era, place in (("조선 시대", "바닷속"), ("2300년", "바닷속"), ("아주 먼 옛날", "사막"))
    )
    assert (sea.light[0], lab.light[0], sand.era.name) == ("진주 등불", "빛 구슬", "timeless")


def test_there_is_no_mill_before_there_were_people() -> None:
    then, later = (
        setting(Brief(era=era, place="강가", characters="곰", topic="우정")) for era in ("쥐라기", "조선 시대")
    )
    assert "물레방아 앞" in later.spots
    assert later.spots != then.spots
    assert "물레방아 앞" not in then.spots


def test_no_lighthouse_stood_on_the_shore_of_joseon() -> None:
    then, now = (
        setting(Brief(era=era, place="바닷가", characters="곰", topic="우정")) for era in ("조선 시대", "오늘")
    )
    assert set(now.spots) - set(then.spots) == {"하얀 등대 아래"}


def test_under_a_bed_no_grown_up_comes_by() -> None:
    under = setting(Brief(era="오늘", place="내 방 침대 밑", characters="곰", topic="우정"))
    assert all("요정" in korean or "도깨비" in korean for korean, _ in under.neighbours)


def test_among_dinosaurs_nobody_has_a_trade_or_a_fire() -> None:
    wild = setting(Brief(era="공룡 시대", place="화산 옆 산", characters="트리케라톱스", topic="우정"))
    assert {korean for korean, _ in wild.neighbours}.isdisjoint({"나물 장수 아주머니"})
    assert wild.light[0] == "반딧불 등불"
    assert setting(Brief(era="석기 시대", place="산", characters="아이", topic="우정")).light[0] == "모닥불"


def test_a_feast_has_its_own_treat() -> None:
    harvest, today = (setting(Brief(era=era, place="집", characters="곰", topic="우정")) for era in ("추석", "오늘"))
    assert (harvest.snack[0], today.snack[0]) == ("송편", "쿠키")


@pytest.mark.parametrize(
    ("place", "is_spot"),
    [
        *(
            (place, True)
            for place in ("내 방 침대 밑", "유치원 버스", "아파트 엘리베이터", "우리 집 냉장고 속", "나무 옆")
        ),
        *((place, False) for place in ("깊은 숲속", "구름 위", "바다 위", "교실 안", "강가", "기차역", "마을 앞산")),
    ],
)
def test_what_is_a_spot_itself_has_no_other_than_its_corner(place: str, is_spot: bool) -> None:
    where = setting(Brief(era="오늘", place=place, characters="곰", topic="우정"))
    assert (where.is_spot, where.spots == ["한쪽 구석"]) == (is_spot, is_spot)


def test_nothing_is_built_in_a_car() -> None:
    storm = next(plot for plot in PLOTS if plot.name == "storm")
    car, park = (setting(Brief(era="오늘", place=place, characters="곰", topic="우정")) for place in ("차 안", "공원"))
    assert (happens(storm, car), happens(storm, park)) == (False, True)


def test_what_falls_in_winter_is_snow() -> None:
    winter, spring = (setting(Brief(era=era, place="숲", characters="곰", topic="우정")) for era in ("겨울", "봄"))
    assert winter.in_season(("비바람", "rain")) == ("눈보라", "snow")
    assert spring.in_season(("비바람", "rain")) == ("비바람", "rain")


@pytest.mark.parametrize(("era", "told"), [("오늘 아침", False), ("조선 시대", True)])
def test_a_plot_with_a_beat_whose_every_take_lasts_for_days_is_not_told_of_one_morning(era: str, told: bool) -> None:
    lasting = replace(PLOTS[0].trouble, takes=(("{a:은/는} 날마다 울었어요.",), ("{b:은/는} 울었어요.",)))
    plot = replace(PLOTS[0], trouble=lasting)
    assert happens(plot, setting(Brief(era=era, place="숲", characters="토끼", topic="우정"))) == told


@pytest.mark.parametrize(
    ("era", "lived"),
    [
        *((era, True) for era in ("조선 시대", "옛날 옛적", "2300년", "1970년대", "백악기", "호랑이 담배 피우던 시절")),
        *((era, False) for era in ("학교 끝나고", "일요일 점심", "이번 주", "밥 먹고 나서", "작년 겨울", "요즘")),
    ],
)
def test_one_lives_in_an_age_and_not_in_what_is_soon_over(era: str, lived: bool) -> None:
    assert is_lived_in(Brief(era=era, place="우리 집", characters="토끼", topic="우정")) == lived
