"""How a company is spoken of."""

from random import Random

import pytest

from contracts.book import Brief, Options
from services.story.embedded.absence import whom_it_mourns
from services.story.embedded.company import company, listed
from services.story.embedded.eras import TIMELESS
from services.story.embedded.fields import topic
from services.story.embedded.leading import led_for
from services.story.embedded.particles import Word
from services.story.embedded.telling import Tale


def test_a_tale_of_others_is_not_told_in_my_room() -> None:
    brief = Brief(era="어젯밤", place="내 방", characters="소율이", topic="내 꿈")
    for seed in range(8):
        text = " ".join(page.text for page in Tale(brief, Options(seed=seed)).pages(set(), 0))
        assert "자기 방" in text
        assert "내 방" not in text


@pytest.mark.parametrize(("characters", "own"), [("나, 엄마", True), ("아빠, 나", True), ("아빠, 지우", False)])
def test_whoever_is_of_the_company_need_not_be_met(characters: str, own: bool) -> None:
    assert company(characters, TIMELESS, Random(1)).tells_itself == own


@pytest.mark.parametrize(
    ("characters", "typed", "hero"),
    [
        ("할머니, 지호", "할머니가 나를 몰라봐요", "지호"),
        ("강아지 초코, 나", "초코가 보고 싶어요", "나"),
        ("아빠, 나", "내 방이 생겼어요", "나"),
        ("할머니, 지호", "할머니 손", "지호"),
        ("뿅, 나", "친구들이 나만 빼고 놀아요", "나"),
        ("할머니, 지호", "우정", "지호"),
        ("할머니, 엄마", "나를 봐요", "할머니"),
        ("나, 할머니", "할머니가 나를 몰라봐요", "나"),
        ("토끼, 나", "우정", "토끼"),
        ("제빵사 이모, 은우", "제빵사가 되고 싶어요", "은우"),
        ("대장장이 아저씨, 막쇠", "대장장이", "막쇠"),
        ("엿장수 아저씨, 꼬마 돌이", "가위 소리가 신나서 따라갔어요", "돌이"),
        ("할머니, 나", "엄마 보고 싶어", "나"),
        ("2반 친구들, 서준이", "이어달리기에서 넘어졌어요", "서준이"),
        ("할아버지, 사촌 형, 나", "할아버지는 왜 새벽에 일어나요?", "나"),
        ("수의사 선생님, 햄스터 찹쌀이, 윤우", "햄스터가 아파서 속상해", "윤우"),
        ("신사임당 할머니, 율곡", "효도", "율곡"),
        ("할머니, 지호", "옛 친구가 그리워요", "할머니"),
        ("수의사 선생님, 민재", "주사 맞기", "민재"),
        ("지렁이, 시우", "지렁이는 왜 비 오면 나와?", "시우"),
        ("선생님, 수아, 도윤", "정직", "수아"),
        ("도공 할아버지, 소녀 연이", "그릇을 깼는데 거짓말했어", "연이"),
        ("찬이, 포크레인", "포크레인 운전하는 찬이", "찬이"),
        ("공룡, 아기새", "하늘을 날고 싶은 공룡", "공룡"),
        ("로봇, 지훈이", "고장 난 로봇", "지훈이"),
        ("호랑이, 곶감 장수", "호랑이가 곶감을 처음 먹어 본 날", "호랑이"),
        ("토끼, 거북이", "토끼가 거북이한테 또 졌어요", "토끼"),
        ("아기 상어, 고래", "아기 상어가 엄마를 찾아요", "아기 상어"),
        ("공룡, 수호", "공룡이 우리 집에 놀러 왔어요", "수호"),
        ("떡장수 할머니, 도깨비", "떡 한 개만 주면 안 될까?", "도깨비"),
        ("청소 로봇 뽀득이, 연우", "지구에 계신 할아버지가 보고 싶어요", "연우"),
        ("강아지 콩이, 지우", "유치원에 가기 싫어요", "지우"),
        ("강아지 콩이, 지우", "친구가 되고 싶어요", "콩이"),
        ("해녀 외할머니, 영희", "물질을 배우고 싶은 아이", "영희"),
        ("임금님, 수아", "백성을 행복하게 하고 싶어요", "임금님"),
        ("할머니, 민준", "손주가 보고 싶어요", "할머니"),
        ("수달, 아기 수달", "수영하기 무서워요", "아기 수달"),
        ("다람쥐 람이, 청설모 설이", "람이가 내 도토리를 가져갔어요", "설이"),
        ("전학 온 친구 사라, 예나", "말이 안 통하는 친구", "예나"),
        ("안내 로봇 키키, 소녀 루나", "옛날 물건 알아맞히기", "루나"),
        ("이모, 조카 라온", "동생이 태어나서 샘이 나요", "라온"),
        ("수의사 한별 선생님, 아픈 고양이 치즈", "주사가 무서워요", "치즈"),
        ("해녀 할머니, 손자 바람이", "바다에 버려진 쓰레기 줍기", "바람이"),
        ("토끼, 욕심쟁이 너구리", "물을 나눠 마시기", "너구리"),
        ("장난감 곰 뭉치, 주인 하은", "내 곰돌이를 잃어버렸어요", "하은"),
        ("간호사 누나, 환자 도하", "깁스를 풀었어요", "도하"),
        ("할아버지, 손주들", "세뱃돈 받은 날", "손주들"),
        ("우체부 아저씨, 강아지 멍이", "편지가 안 와요", "멍이"),
        ("거북이 느림이, 재하", "거북이는 왜 느려요?", "재하"),
        ("곰 뭉치, 재하", "곰은 왜 겨울잠을 자요?", "재하"),
        ("청소 로봇 쓱싹이, 지안", "방 치우기 싫어", "지안"),
        ("고양이 나비, 하랑", "고양이를 키우고 싶어요", "하랑"),
        ("화원 김홍도, 제자 막동이", "먹 갈기", "막동이"),
        ("선덕여왕, 꼬마 시녀 아리", "별은 왜 떨어지지 않아요?", "아리"),
        ("세종대왕, 장영실", "한글을 만든 이유", "세종대왕"),
        ("세종대왕, 장영실, 어린 궁녀 단이", "한글은 왜 만들었을까?", "단이"),
        ("아기 트리케라톱스, 엄마 트리케라톱스, 익룡", "동생이 태어났어요", "아기 트리케라톱스"),
        ("군대 간 형, 나", "편지", "나"),
        ("우리에 갇힌 호랑이, 나", "동물도 집에 가고 싶을까", "나"),
        ("별 보는 아이 솔, 선덕여왕", "별똥별은 어디로 떨어지나", "솔"),
        ("거북이 엉금이와 시우", "거북이 집 청소하기", "시우"),
        ("로봇 선생님 한별, 사람 아이 도윤", "숙제를 대신 해 주는 기계", "도윤"),
        ("형, 나", "쥐불놀이", "나"),
        ("형 지훈이, 동생 지성이", "형이 학교에서 모른 척했어요", "지성이"),
        ("언니 수아, 동생 수지", "언니 옷만 물려 입기 싫어요", "수지"),
        ("사촌 동생 루아, 시온", "사촌 동생이 놀러 왔다", "시온"),
        ("둘째 여름, 첫째 가을", "첫째라서 힘들어", "가을"),
        ("엄마 오리, 아기 오리", "엄마 따라 가기", "아기 오리"),
        ("사자 아빠, 아기 사자", "어흥 소리가 안 나와", "아기 사자"),
        ("도깨비, 나무꾼", "도깨비랑 씨름하기", "나무꾼"),
        ("태권도 사범님, 강민이", "노란 띠 따기", "강민이"),
        ("갓난아기 우주, 지구", "아기가 자꾸 울어요", "지구"),
        ("문어 사서, 꼬마 거북, 해마", "책을 늦게 돌려줘서 미안한 마음", "꼬마 거북"),
    ],
)
def test_whoever_would_say_the_topic_comes_first(characters: str, typed: str, hero: str) -> None:
    led = led_for(company(characters, TIMELESS, Random(1)), typed, topic(typed))
    assert led.hero.short == hero
    assert sorted(one.short for one in led.characters) == sorted(
        one.short for one in company(characters, TIMELESS, Random(1)).characters
    )


@pytest.mark.parametrize(
    ("characters", "never"),
    [
        ("전학 온 하준, 서윤", "에서 전학 온"),
        ("별 보는 소녀 아랑, 여왕", "좋아하는 별"),
        ("별을 보는 아이 별이", "있던 별"),
    ],
)
def test_what_is_said_of_the_cast_does_not_run_into_its_first_name(characters: str, never: str) -> None:
    brief = Brief(era="조선 시대", place="교실", characters=characters, topic="우정")
    for seed in range(16):
        _, first, *_ = Tale(brief, Options(seed=seed)).pages(set(), 0)
        assert never not in first.text


def test_whoever_is_somewhere_else_does_not_live_there() -> None:
    assert company("하람, 지구에 계신 할아버지", TIMELESS, Random(1)).is_apart
    assert not company("하람, 할아버지", TIMELESS, Random(1)).is_apart


def test_two_of_whom_one_is_i_are_named_as_one_says_it() -> None:
    assert listed([Word("나"), Word("서우")]) == "나랑 서우"
    assert listed([Word("서우"), Word("지호")]) == "서우와 지호"
    assert listed([Word("이순신"), Word("배를 만드는 나대용")]) == "이순신, 그리고 배를 만드는 나대용"


@pytest.mark.parametrize(
    ("characters", "together"),
    [
        ("토끼, 여우, 곰", "세 친구"),
        ("토끼, 여우, 할머니", "셋"),
        ("아기 공룡, 익룡, 엄마 공룡", "셋"),
        ("은우, 유나, 문어 의사", "셋"),
    ],
)
def test_grown_ups_and_children_are_not_counted_as_friends(characters: str, together: str) -> None:
    assert company(characters, TIMELESS, Random(1)).together == together


def test_whoever_is_older_in_the_family_is_called_so_by_a_child() -> None:
    ours = company("나, 사촌 형 준서", TIMELESS, Random(1))
    theirs = company("지호, 사촌 형 준서", TIMELESS, Random(1))
    assert [one.characters[1].short for one in (ours, theirs)] == ["준서 형", "준서"]


def test_whoever_a_topic_mourns_is_named_in_it_and_not_there() -> None:
    brief = Brief(era="요즘", place="우리 집", characters="지호와 햄스터 콩이", topic="햄스터가 하늘나라에 갔어요")
    for seed in range(12):
        tale = Tale(brief, Options(seed=seed))
        assert [member.name for member in tale.cast.members] == ["지호", "햄스터 콩이"]
        assert [one.short for one in tale.company.characters] == ["지호"]
        text = " ".join(page.text for page in tale.pages(set(), 1))
        assert "햄스터 콩이가 하늘나라에 간" in text
        assert "콩이는" not in text


@pytest.mark.parametrize(
    ("characters", "topic", "there"),
    [
        ("하늘나라로 간 강아지 초코, 연우", "초코가 보고 싶어요", ["연우"]),
        ("유미, 죽은 햄스터 찌찌", "보고 싶어", ["유미"]),
        ("군인 삼촌, 현서", "삼촌 보고 싶다", ["현서"]),
        ("멀리 이사 간 친구 서진, 유나", "서진이가 보고 싶어요", ["유나"]),
        ("유나, 단짝 서진", "서진이가 멀리 이사 갔어요", ["유나"]),
        ("고양이 나비, 지우", "나비가 집을 나갔어요", ["지우"]),
        ("고양이 나비, 강아지 콩이", "나비가 집을 나갔어요", ["나비", "콩이"]),
        ("유주, 아빠", "아빠를 기다려요", ["유주"]),
        ("보리, 외할머니", "할머니가 집에 가셔서 서운한 마음", ["보리"]),
        ("루아, 산타 할아버지", "산타 할아버지는 진짜 있을까", ["루아"]),
        ("지우, 콩이", "친구가 보고 싶어요", ["지우", "콩이"]),
        ("서아, 친구 하나", "친구가 나를 두고 가서 슬픈 마음", ["서아"]),
        ("하율이, 동생 하온이", "동생이 자꾸 내꺼 뺏어가", ["하율이", "하온이"]),
        ("나, 삼촌, 하늘나라에 간 할아버지", "죽음", ["나", "삼촌"]),
        ("지우, 이사 간 친구 하나", "이별", ["지우"]),
        ("늙은 개 복실이, 누나", "무지개다리", ["누나"]),
        ("윤서와 전학 간 단짝 지민이", "친구가 이사를 갔어요", ["윤서"]),
        ("윤서와 전학 간 단짝 지민이", "편지 쓰기", ["윤서"]),
        ("금붕어 금동이와 하진이", "금붕어가 죽어서 묻어 줬어요", ["하진이"]),
    ],
)
def test_whom_a_topic_misses_is_not_there(characters: str, topic: str, there: list[str]) -> None:
    tale = Tale(Brief(era="요즘", place="마을", characters=characters, topic=topic), Options(seed=1))
    assert [one.short for one in tale.company.characters] == there


@pytest.mark.parametrize(
    ("topic", "whom"),
    [
        ("강아지 복실이가 무지개다리를 건넌 일", "복실이"),
        ("하늘나라로 간 금붕어", "금붕어"),
        ("죽은 햄스터 찌찌가 보고 싶은 마음", "찌찌"),
        ("할아버지의 죽음", "할아버지"),
        ("친구와 헤어진 일", "친구"),
        ("죽은 금붕어를 묻어 준 일", "금붕어"),
        ("아이가 죽은 새를 본 일", "새"),
        ("하늘나라로 간 할머니에게 편지 쓰는 일", "할머니"),
        ("이별", ""),
    ],
)
def test_whoever_is_mourned_is_who_left_an_empty_place(topic: str, whom: str) -> None:
    assert whom_it_mourns(topic) == whom


@pytest.mark.parametrize("place", ["아파트 엘리베이터 안", "냉장고 안", "바닷속"])
@pytest.mark.parametrize("topic", ["층간소음", "텃밭 가꾸기", "양치하기", "왜 나만 혼나요?"])
def test_where_no_plot_fits_one_is_told_that_can_be(place: str, topic: str) -> None:
    brief = Brief(era="요즘", place=place, characters="나, 윗집 아기별", topic=topic)
    assert all(len([*Tale(brief, Options(seed=seed)).pages(set(), 0)]) == 5 for seed in range(40))


def test_a_baby_is_no_namesake_of_a_baby_star() -> None:
    brief = Brief(era="요즘", place="아파트 엘리베이터 안", characters="나, 윗집 아기", topic="층간소음")
    assert "star" in {Tale(brief, Options(seed=seed)).plot.name for seed in range(40)}


@pytest.mark.parametrize(
    ("characters", "topic", "never", "else_told"),
    [
        ("몽실, 먹구름 아저씨", "눈물", "cloud", "seed"),
        ("별 보는 아이, 아기별", "눈물", "star", "seed"),
        ("게, 새우 톡톡이", "어둠이 무서워요", "tap", "heart"),
        ("문어, 해파리 말랑이", "소방차", "clay", "touch"),
    ],
)
def test_no_plot_is_of_what_one_of_them_is(characters: str, topic: str, never: str, else_told: str) -> None:
    brief = Brief(era="요즘", place="구름 위 마을", characters=characters, topic=topic)
    told = {Tale(brief, Options(seed=seed)).plot.name for seed in range(60)}
    assert else_told in told
    assert never not in told
    others = brief.model_copy(update={"characters": "토끼, 여우"})
    assert never in {Tale(others, Options(seed=seed)).plot.name for seed in range(60)}


@pytest.mark.parametrize(
    ("characters", "topic", "hero", "told"),
    [
        ("꼬마 곰", "잠이 안 와서 못 자는 곰", "꼬마 곰", "잠이 안 와서 못 자는 일"),
        ("호랑이와 곶감", "곶감이 무서운 호랑이", "호랑이", "곶감이 무서운 마음"),
        ("여우, 외로운 곰", "외로운 곰", "외로운 곰", "외로운 마음"),
        ("로봇, 지훈이", "고장 난 로봇", "지훈이", "고장 난 로봇"),
        ("토끼, 여우", "무서운 호랑이", "토끼", "무서운 호랑이"),
    ],
)
def test_a_topic_that_is_one_of_them_is_what_befalls_it(characters: str, topic: str, hero: str, told: str) -> None:
    tale = Tale(Brief(era="요즘", place="마을", characters=characters, topic=topic), Options(seed=1))
    assert (tale.company.hero.short, str(tale.words["topic"])) == (hero, told)


def test_a_sibling_just_born_only_smiles() -> None:
    brief = Brief(era="요즘", place="아파트", characters="서아와 동생", topic="동생이 생겼어요")
    for seed in range(12):
        pages = " ".join(page.text for page in Tale(brief, Options(seed=seed)).pages(set(), 1))
        assert "동생도 방긋 웃었" in pages
        assert "동생은" not in pages


@pytest.mark.parametrize(
    "characters", ["지호, 강아지(콩이", "지호, [고양이 나비", "지호, (강아지 콩이", "강아지 *콩이*, 지호"]
)
@pytest.mark.parametrize(
    "topic", ["강아지(콩이가 죽었어요", "(강아지가 하늘나라에 갔어요", "[고양이가 아파요", "*콩이*가 없어졌어요"]
)
def test_odd_signs_in_a_name_harm_nothing(characters: str, topic: str) -> None:
    tale = Tale(Brief(era="오늘", place="우리 집", characters=characters, topic=topic), Options(seed=1))
    assert len([*tale.pages(set(), 1)]) == 5
