"""Whoever a child would like to be like has a work of which a true tale is told, and others have none."""

import re

import pytest

from contracts.book import Brief, Options
from services.story.embedded.fields import topic
from services.story.embedded.jobs import JOBS, LONGEST, Job, job_of, worker_of
from services.story.embedded.jobs.history import HISTORY
from services.story.embedded.plots.apprentice import APPRENTICE
from services.story.embedded.syllables import SS, final_of
from services.story.embedded.telling import Tale
from services.story.embedded.topics import family_of
from services.story.sentences import sentences

# fmt: off
TYPED = [  # and what is done
    ("소방관", "불을 끄고"), ("우리 동네 소방관", "불을 끄고"), ("소방관 아저씨", "불을 끄고"),
    ("꼬마소방관", "불을 끄고"), ("소방관은 어떤 일을 하나요", "불을 끄고"), ("소방관이 하는 일", "불을 끄고"),
    ("하늘을 나는 소방관", "불을 끄고"), ("119 구조대원", "위험에"), ("구급대원", "병원으로"),
    ("의사", "아픈 사람을 낫게"), ("멋진 의사 선생님", "아픈 사람을 낫게"), ("의사선생님", "아픈 사람을 낫게"),
    ("소아과 의사", "아픈 사람을 낫게"), ("고양이 의사 선생님", "아픈 사람을 낫게"), ("치과 의사", "아픈 이"),
    ("치과 선생님", "아픈 이"), ("수의사", "아픈 동물"), ("동물 병원 의사", "아픈 동물"), ("한의사", "침을 놓고"),
    ("간호사 언니", "돌보고"), ("약사", "약을 지어"), ("물리치료사", "아픈 몸이"), ("경찰관", "안전하게"),
    ("교통경찰", "안전하게"), ("경찰 아저씨", "안전하게"), ("환경미화원", "깨끗하게"), ("청소부 아저씨", "깨끗하게"),
    ("경비 아저씨", "드나드는"), ("군인", "나라를"), ("수상 안전 요원", "물놀이"), ("요리사", "맛있는"),
    ("요리사 할머니", "맛있는"), ("급식실 조리사", "맛있는"), ("제빵사", "빵을"), ("빵집 아저씨", "빵을"),
    ("떡집 할머니", "떡을"), ("바리스타", "커피를"), ("영양사 선생님", "골고루"), ("농부", "곡식"),
    ("농부 할아버지", "곡식"), ("어부", "물고기"), ("해녀", "전복"), ("제주도 해녀 할머니", "전복"),
    ("목동", "양 떼"), ("양봉가", "꿀벌"), ("정원사", "꽃과 나무"), ("꽃집 아줌마", "꽃다발"), ("나무꾼", "땔나무"),
    ("사육사", "동물원"), ("택배 기사님", "물건을"), ("택배 아저씨", "물건을"), ("우체부", "편지"),
    ("우편배달부", "편지"), ("버스 기사", "버스에"), ("택시 운전사", "사람과 짐"), ("포클레인 기사", "땅을 파고"),
    ("지하철 기관사", "기차를"), ("비행기 조종사", "비행기를"), ("승무원", "비행기에 탄"), ("선장", "배를 몰아"),
    ("뱃사공", "나룻배"), ("등대지기", "등댓불"), ("우주비행사", "우주에"), ("용감한 우주 비행사", "우주에"),
    ("탐험가", "아무도 모르던"), ("잠수부", "물속"), ("목수", "나무로"), ("대장장이", "쇠를"), ("도공", "흙으로"),
    ("건축가", "집을"), ("구두장이", "신을"), ("시계 수리공", "시계를"), ("자동차 정비사", "탈것을"),
    ("패션 디자이너", "옷을"), ("디자이너", "모양을"), ("미용사", "머리를"), ("은행원", "돈을"),
    ("문방구 아저씨", "물건을 알맞은"), ("프로그래머", "컴퓨터가"), ("게임 개발자", "컴퓨터가"),
    ("로봇 박사", "로봇을"), ("임금님", "백성을"), ("대통령", "나라의 살림"), ("우리 선생님", "모르는"),
    ("미술 선생님", "모르는"), ("유치원 선생님", "놀면서"), ("보육교사", "놀면서"), ("도서관 사서 선생님", "책을"),
    ("과학자", "실험으로"), ("발명가", "없던 것을"), ("천문학자", "별을 살피고"), ("공룡 박사", "공룡을"),
    ("고고학자", "옛사람들"), ("기상 캐스터", "날씨를"), ("통역사", "우리말로"), ("판사", "공정하게"),
    ("변호사", "억울한"), ("기자", "소식을 알려"), ("아나운서", "소식을 또렷한"), ("가수", "노래로"),
    ("아이돌", "춤추며"), ("화가", "그림으로"), ("만화가", "만화를"), ("동화 작가", "글을"), ("사진작가", "사진에"),
    ("피아니스트", "피아노로"), ("바이올리니스트", "바이올린으로"), ("지휘자", "여러 악기"),
    ("판소리 명창", "북장단"), ("뮤지컬 배우", "다른 사람이"), ("마술사", "마술로"), ("발레리나", "춤으로"),
    ("축구 선수", "공을 차는"), ("야구선수", "던지고"), ("태권도 사범님", "가르치는"), ("국가대표", "단련해"),
    ("유튜버", "영상을"), ("영화감독", "영화를"), ("세종대왕", "한글을"), ("한글을 만드신 세종대왕님", "한글을"),
    ("장영실", "물시계"), ("이순신 장군", "거북선"), ("거북선을 만든 이순신", "거북선"), ("신사임당", "풀과 벌레"),
    ("허준", "동의보감"), ("정약용", "거중기"), ("정약전", "자산어보"), ("김정호", "지도를"), ("선덕여왕", "첨성대"),
    ("김만덕", "쌀을"), ("방정환 선생님", "어린이날"), ("장보고", "바닷길"), ("문익점", "목화"), ("우륵", "가야금"),
    ("한석봉", "붓글씨"), ("김홍도", "모습을"), ("주시경 선생님", "우리말을"), ("윤동주 시인", "시를"),
    ("혜초 스님", "여행기"),
]
UNKNOWN = [
    "의사소통", "기사 식당", "농부의 밭", "소방관 옷", "소방차", "경찰차", "의사 놀이", "요리사와 생쥐",
    "소방관과 경찰관", "소방관, 경찰관", "세종대왕과 한글", "장영실의 측우기", "소방관이 되고 싶어요",
    "의사가 되고 싶은 꿈", "엄마는 의사", "나도 요리사", "오늘은 내가 요리사", "우리 아빠는 소방관",
    "선생님께 혼난 날", "나쁜 의사", "무서운 선생님", "해적 선장", "선생님 사랑해요", "돌아가신 선생님께", "기사",
    "영웅", "장군", "유치원", "택배", "빵집", "과학", "동화", "축구", "화가 나요", "농부네 강아지",
    "임금님 귀는 당나귀 귀", "소방관에게 고마워요", "스승의 날", "지혜로운 판사 이야기책", "박사",
]
# fmt: on
PLAIN = re.compile(r"^[가-힣 ,]+어요\.$")
WORN_OR_OWN = re.compile(r"손가락|발로|발끝|꼬리(?!뼈)|머리카락|주머니|엄마|아빠|친구|아이들|오늘|어제")


def ids(job: Job) -> str:
    return job.work


@pytest.mark.parametrize(("typed", "fragment"), TYPED)
def test_whose_work_is_known_is_found_however_it_is_called(typed: str, fragment: str) -> None:
    job = job_of(topic(typed))
    assert job is not None
    assert fragment in job.work
    assert family_of(topic(typed)).name == "job"


@pytest.mark.parametrize("typed", UNKNOWN)
def test_what_is_nobody_at_work_is_not_found(typed: str) -> None:
    assert job_of(topic(typed)) is None


def test_every_job_is_found_by_what_was_typed() -> None:
    assert {job.work for job in JOBS} == {job.work for typed, _ in TYPED if (job := job_of(topic(typed)))}
    assert len(JOBS) - len(HISTORY) >= 60
    assert len(HISTORY) >= 12


@pytest.mark.parametrize("job", JOBS, ids=ids)
def test_every_job_is_told_in_whole_sentences(job: Job) -> None:
    assert job.work.endswith(" 일")
    assert "(" not in job.called.replace("(?:", "")
    for told in (job.mishap, job.help):
        assert sentences(told) == (told,)
        assert PLAIN.search(told)
        assert final_of(told.removesuffix("어요.")[-1]) == SS
        assert len(told) <= 45
    assert sentences(f"“{job.said}!” 하고 말했어요.") == (f"“{job.said}!” 하고 말했어요.",)
    assert re.search(r"[가-힣]요$", job.said)
    assert not set(job.said) & set(".!?“”‘’")
    assert WORN_OR_OWN.search(job.help) is None
    assert job.look.isascii()
    assert re.match(r"an? ", job.look)


def test_no_two_jobs_are_told_alike() -> None:
    for told in ("called", "work", "mishap", "help", "said"):
        assert len({getattr(job, told) for job in JOBS}) == len(JOBS), told


def test_the_mishap_and_the_help_end_a_sentence_of_their_own_beat() -> None:
    first, second = ([version for take in APPRENTICE.whole for version in take[at]] for at in (0, 1))
    for word, versions in (
        ("mishap", [*APPRENTICE.trouble.first, *first]),
        ("help", [*APPRENTICE.attempt.first, *second]),
    ):
        assert [version for version in versions if not version.endswith(f" {{{word}}}")] == []
        told = [one for beat in (*APPRENTICE.main, *APPRENTICE.extras, APPRENTICE.at_once) for one in beat.versions]
        assert {one for one in told if f"{{{word}}}" in one} == set(versions)


def test_an_animal_at_work_is_painted_as_that_animal() -> None:
    assert worker_of("곰 요리사") == ("요리사", "a round brown bear")
    assert worker_of("딸기 농부") == worker_of("농부") == ("농부", "a farmer in a straw hat")
    assert worker_of("한글을 만든 세종대왕님")[0] == "세종대왕님"
    assert worker_of("소방관 옷") == ("소방관 옷", "")


def test_who_is_described_at_length_has_other_tales() -> None:
    assert job_of("거북선을 만든 이순신 장군")
    assert len(long := "커다란 빨간 불자동차를 타고 달리는 소방관") > LONGEST
    assert job_of(long) is None


def test_a_tale_of_a_job_is_often_the_one_of_its_work_and_never_where_the_hero_does_it() -> None:
    def plots(characters: str) -> set[str]:
        brief = Brief(era="오늘", place="마을", characters=characters, topic="소방관")
        return {Tale(brief, Options(seed=seed)).plot.name for seed in range(40)}

    assert "apprentice" in plots("토끼")
    assert "apprentice" not in plots("소방관 아저씨")
