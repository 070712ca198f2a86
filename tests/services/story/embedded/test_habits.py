"""What is learnt day by day has its sound, however it is typed, and what is no such deed has none."""

import re
from collections import Counter

import pytest

from contracts.book import Brief, Options
from services.story.embedded.fields import topic
from services.story.embedded.habits import HABITS, Habit, habit_of
from services.story.embedded.plots.habit import HABIT
from services.story.embedded.telling import Tale

# fmt: off
TYPED = [
    ("양치", "치카치카"), ("양치질", "치카치카"), ("양치하기", "치카치카"), ("양치 잘하기", "치카치카"),
    ("양치해요", "치카치카"), ("이닦기", "치카치카"), ("이 닦기", "치카치카"), ("이를 닦아요", "치카치카"),
    ("이를 깨끗이 닦아요", "치카치카"), ("혼자 이 닦기", "치카치카"), ("밥 먹고 이 닦기", "치카치카"),
    ("칫솔질", "치카치카"), ("손 씻기", "뽀득뽀득"), ("손씻기", "뽀득뽀득"), ("비누로 손 씻기", "뽀득뽀득"),
    ("손을 씻자", "뽀득뽀득"), ("집에 오면 손 씻기", "뽀득뽀득"), ("세수", "어푸어푸"), ("세수하기", "어푸어푸"),
    ("발 씻기", "찰방찰방"), ("목욕", "첨벙첨벙"), ("목욕하기", "첨벙첨벙"), ("샤워하기", "쏴아쏴아"),
    ("머리 감기", "보글보글"), ("머리를 감아요", "보글보글"), ("머리 빗기", "사락사락"), ("손톱 깎기", "또각또각"),
    ("손톱깎기", "또각또각"), ("코 풀기", "흥흥팽팽"), ("선크림 바르기", "톡톡톡톡"), ("로션 바르기", "토닥토닥"),
    ("화장실 가기", "졸졸졸졸"), ("변기에 쉬하기", "졸졸졸졸"), ("기저귀 떼기", "쉬이쉬이"),
    ("배변 훈련", "쉬이쉬이"),
    ("골고루 먹기", "냠냠냠냠"), ("골고루 먹어요", "냠냠냠냠"), ("편식", "냠냠냠냠"),
    ("편식하지 않기", "냠냠냠냠"),
    ("편식하지 말자", "냠냠냠냠"), ("편식하지 말고 골고루 먹기", "냠냠냠냠"), ("채소 먹기", "아삭아삭"),
    ("야채 잘 먹기", "아삭아삭"), ("당근 먹기", "아삭아삭"), ("꼭꼭 씹어 먹기", "잘근잘근"), ("밥 잘 먹기", "오물오물"),
    ("스스로 밥 먹기", "오물오물"), ("물 마시기", "꼴깍꼴깍"), ("물을 마셔요", "꼴깍꼴깍"), ("우유 마시기", "꿀꺽꿀꺽"),
    ("젓가락질", "딸각딸각"), ("젓가락질 배우기", "딸각딸각"), ("젓가락질 연습", "딸각딸각"), ("상 차리기", "달각달각"),
    ("설거지", "달강달강"), ("설거지 돕기", "달강달강"), ("엄마 설거지 돕기", "달강달강"), ("장난감 정리", "차곡차곡"),
    ("장난감 정리하기", "차곡차곡"), ("장난감을 치워요", "차곡차곡"), ("정리", "차곡차곡"), ("정리 정돈", "차곡차곡"),
    ("정리정돈", "차곡차곡"), ("책상 정리", "차곡차곡"), ("물건 제자리에 두기", "차곡차곡"), ("신발 정리", "총총총총"),
    ("방 청소", "쓱싹쓱싹"), ("방 청소하기", "쓱싹쓱싹"), ("내 방 청소", "쓱싹쓱싹"), ("쓰레기 줍기", "쏙쏙쏙쏙"),
    ("분리수거", "달칵달칵"), ("분리수거하기", "달칵달칵"), ("빨래 개기", "착착착착"), ("빨래 널기", "팡팡팡팡"),
    ("빨래", "조물조물"), ("이불 개기", "풀썩풀썩"), ("가방 싸기", "주섬주섬"), ("준비물 챙기기", "주섬주섬"),
    ("화분에 물 주기", "쪼록쪼록"), ("물 아껴 쓰기", "똑똑똑똑"), ("전기 아껴 쓰기", "딸깍딸깍"),
    ("저금하기", "짤랑짤랑"),
    ("혼자 옷 입기", "스륵스륵"), ("스스로 옷을 입어요", "스륵스륵"), ("단추 끼우기", "똑딱똑딱"),
    ("지퍼 올리기", "지익지익"), ("신발 신기", "콩콩콩콩"), ("신발 끈 묶기", "꼼질꼼질"), ("양말 신기", "꼬물꼬물"),
    ("아침에 일어나기", "으라차차"), ("일찍 자고 일찍 일어나기", "으라차차"), ("늦잠", "으라차차"),
    ("일찍 자기", "쌔근쌔근"), ("일찍 자요", "쌔근쌔근"), ("낮잠", "새근새근"), ("낮잠 자기", "새근새근"),
    ("안전벨트 매기", "찰칵찰칵"), ("횡단보도 건너기", "뚜벅뚜벅"), ("신호등 지키기", "뚜벅뚜벅"),
    ("자전거 타기", "따릉따릉"), ("자전거 타기 연습", "따릉따릉"), ("줄넘기", "팔짝팔짝"), ("줄넘기 연습", "팔짝팔짝"),
    ("체조", "으쌰으쌰"), ("천천히 걷기", "사뿐사뿐"), ("심부름", "타박타박"), ("엄마 심부름", "타박타박"),
    ("숙제", "사각사각"), ("숙제하기", "사각사각"), ("책 읽기", "팔랑팔랑"), ("책을 읽어요", "팔랑팔랑"),
    ("독서", "팔랑팔랑"), ("한글 공부", "또박또박"), ("한글 배우기", "또박또박"), ("글씨 바르게 쓰기", "또박또박"),
    ("구구단", "중얼중얼"), ("구구단 외우기", "중얼중얼"), ("일기 쓰기", "끄적끄적"), ("공부하기", "소곤소곤"),
    ("피아노 연습", "딩동딩동"),
]
OTHER = [
    "이야기", "이사", "손님", "머리 아픈 날", "책상", "물고기", "잠수함", "왜 양치해요?", "이를 왜 닦아야 해요",
    "양치하기 싫어요", "양치를 싫어하는 아이", "양치를 안 하는 아이", "양치를 하지 않는 아이", "이 닦기 싫은 아이",
    "밥을 안 먹는 아이", "편식하는 아이", "당근이 싫어요", "치과", "칫솔", "이가 빠졌어요", "손을 다쳤어요",
    "손을 잡아요", "물놀이", "옷장", "신발", "신발을 잃어버렸어요", "숙제 없는 세상", "청소기", "청소차", "빨래터",
    "화장실", "화장실 귀신", "혼자 화장실 가기", "혼자 자기", "낮잠 자는 고양이", "자장가", "한글", "자전거",
    "자전거 여행", "횡단보도", "안전벨트", "일기예보", "줄다리기", "심부름꾼", "동생이랑 목욕한 날", "책", "잠",
    "코끼리", "밥", "물", "정리 안 하면 어떻게 돼요?", "양치하면 좋겠다", "목욕탕", "약 먹기", "조용히 하기",
]
# fmt: on
_HELD = re.compile(
    r"[\"'“”‘’?!{}\[\]]|(?<![가-힣])(?:내|제|자기)(?:가|는|의)? |아침|저녁|한낮|밤|오늘|내일|봄|겨울|칫솔"
)


@pytest.mark.parametrize(("typed", "chirp"), TYPED)
def test_what_is_learnt_day_by_day_has_its_sound(typed: str, chirp: str) -> None:
    found = habit_of(topic(typed))
    assert found
    assert found.chirp == chirp


@pytest.mark.parametrize("typed", OTHER)
def test_what_is_asked_felt_or_left_undone_or_is_only_a_thing_has_none(typed: str) -> None:
    assert habit_of(topic(typed)) is None


def test_the_table_is_full_and_each_of_it_is_found() -> None:
    assert len(HABITS) >= 40
    assert {habit.chirp for habit in HABITS} == {chirp for _, chirp in TYPED}


@pytest.mark.parametrize("habit", HABITS, ids=lambda habit: habit.how)
def test_a_habit_is_told_of_anyone_anywhere_anytime(habit: Habit) -> None:
    assert re.fullmatch(r"[가-힣]{4}", habit.chirp)
    for told in (habit.how, habit.result, habit.without):
        assert 12 <= len(told) <= 52, told
        assert re.fullmatch(r"[가-힣, ]+[가-힣]어요\.", told), told
        assert not _HELD.search(told), told
        assert habit.chirp not in told


def test_no_two_habits_are_done_alike() -> None:
    told = Counter(sentence for habit in HABITS for sentence in (habit.how, habit.result, habit.without))
    assert [sentence for sentence, times in told.items() if times > 1] == []


@pytest.mark.parametrize(
    "typed", ["양치", "이를 닦아요", "손 씻기", "편식하지 않기", "일찍 자기", "숙제", "횡단보도 건너기"]
)
def test_a_habit_is_told_with_its_sound_and_how_it_is_done(typed: str) -> None:
    """Not of every seed: other plots suit it, too."""
    habit = habit_of(topic(typed))
    assert habit
    tale = next(tale for seed in range(40) if (tale := told(typed, seed)).plot is HABIT)
    text = " ".join(page.text for page in tale.pages(set(), 0))
    assert f"‘{habit.chirp}’" in text
    assert [one for one in (habit.how, habit.result, habit.without) if one not in text] == []


@pytest.mark.parametrize("typed", ["양치하기 싫어요", "왜 양치해요?", "혼자 자기", "약속 지키기", "친구야 미안해"])
def test_no_sound_is_lost_over_anything_else(typed: str) -> None:
    assert HABIT not in {told(typed, seed).plot for seed in range(8)}


def told(typed: str, seed: int) -> Tale:
    brief = Brief(era="오늘", place="우리 집", characters="토끼, 할머니", topic=typed, age="7-9")
    return Tale(brief, Options(seed=seed, panels=4))
