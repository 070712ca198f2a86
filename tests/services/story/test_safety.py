import pytest

from contracts.book import Brief
from services.story.safety import UnsafeBrief, refuse_unsafe, unsafe
from services.story.unfit import CATEGORIES
from tests.examples import BRIEF
from tests.services.story.embedded.briefs import BRIEFS
from tests.services.story.writing.scripted import PANELS, SCENES

HARMLESS = (
    "죽음을 이겨 내는 이야기|칼국수|총총 뛰는 토끼|피아노|마약김밥|마약 옥수수|엄마 약속|엄마약속"
    "|호랑이 담배 피우던 시절|벌거벗은 임금님|출발|시발점|해보지 못한 일|자지 않고 기다려요|물총 싸움|총명한 아이"
    "|피자|감자 살 사람|하늘나라로 간 강아지|도깨비 방망이|늑대가 아기 돼지를 잡아먹으려 해요|전쟁이 끝난 마을"
    "|안중근 의사|예술과 마술|술래잡기|돌아가신 할머니|피터 팬|왕따|유령의 집|고문서"
    "|호랑이가 할머니를 잡아먹었대요|도깨비|도깨비가 사람을 잡아먹으러 와요|죽 먹기|팥죽 할멈|총각김치|총총걸음"
    "|명탐정|에섹스|심야한 밤|고요한 그림자|술빵|사과를 칼로 깎아요|총알처럼 빠른 치타|물폭탄|죽을 끓여요"
    "|죽여주는 맛|심청이 인당수에 뛰어내려요|견우와 직녀|목을 매만지는 기린|여자 살림꾼|누드김밥|똥|방귀|skilled"
    "|shitake|title|assassin|Essex|grape|drapes|a naked mole rat|class|1443년|2300년 달 기지|로봇 1호|2024-01-01"
    "|병신년|스테고사우루스|다섯 살인 민준이|일곱 살인 토끼|따뜻한 햇살인가 봐요|다음주 소풍|다음주에 만나요"
    "|마음주머니|철도박물관|수도박물관|포도박쥐|건강간식|생강간장|물총으로 쏘는 놀이|비눗방울총으로 쏘기"
    "|물총을 쏘았어요|솜씨발표회|아저씨발자국|도시발전|다시발견한 보물|하나체조|신나체험|참수리|유혈목이"
    "|총기 있는 아이|총기가 넘치는 소년|모조리 죽을 먹었어요|다 죽이 좋대요|호랑이가 엿 먹어요|담배 피우던 호랑이"
    "|호랑이 담배 먹던 시절|과자살래요|사자살이|부자살림|가야동 골목|대야동|하마약속|치마약속|방학살이"
    "|나무토막 살리기|나무토막 내려놓기|무지개새끼줄|마음란에 쓴 글|모자해적|우리말 고문을 읽는 선생님"
    "|왕자님을 구해요|늑대가 양을 죽였어요|사슴을 쫓는 사냥꾼"
)
UNFIT = {
    "sexual": (
        "야한 그림",
        "음란물",
        "반나체 그림",
        "야동",
        "섹*스",
        "섹스",
        "a nude girl",
        "naked children",
        "누드 사진",
        "PORN",
        "ｓｅｘ",
    ),
    "abuse": ("강간", "강간당한", "아이를 납치하는 마녀", "고문을 당하는 토끼", "kidnapped by a wolf"),
    "killing": (
        "토끼를 칼로 찌르는 이야기",
        "사람을 죽여 버리는 괴물",
        "피투성이 귀신",
        "살인 사건",
        "연쇄살인마",
        "엄마를 살해한 범인",
        "사람을 모조리 죽이는 괴물",
        "다 죽여 버리는 왕",
        "엽총으로 쏘는 아저씨",
        "총기 난사",
        "총으로 쏴 버리는 사냥꾼",
        "murder mystery",
        "a bloody knife",
        "권총",
        "테러리스트",
    ),
    "self-harm": ("자살하는 로봇", "죽고 싶은 토끼", "손목을 긋는", "suicide"),
    "drugs": (
        "마약을 파는 곰",
        "술에 취한 아저씨",
        "도박하는 여우",
        "불법도박",
        "음주 운전",
        "신종마약",
        "담배를 피우는 아이",
        "a drunk bear",
    ),
    "slurs": ("개새끼", "씨발", "야 이 시발", "미친 놈", "엿 먹어라", "지랄하네", "fucking"),
    "personal": ("010-1234-5678로 전화해요", "kim@example.com", "900101-1234567"),
}


@pytest.mark.parametrize("text", HARMLESS.split("|"))
def test_what_only_sounds_unfit_passes(text: str) -> None:
    assert unsafe(text) is None


@pytest.mark.parametrize(("category", "text"), [(name, text) for name, some in UNFIT.items() for text in some])
def test_what_is_unfit_is_found_and_its_category_named(category: str, text: str) -> None:
    found = unsafe(text)
    assert found is not None
    assert found.category.name == category
    assert found.words


def test_every_category_has_its_reason_in_both_languages_and_an_example() -> None:
    assert {category.name for category in CATEGORIES} == set(UNFIT)
    assert all(category.en and any("가" <= letter <= "힣" for letter in category.ko) for category in CATEGORIES)


@pytest.mark.parametrize("brief", BRIEFS, ids=lambda brief: brief.topic)
def test_what_readers_really_type_passes(brief: Brief) -> None:
    refuse_unsafe(brief)


def test_a_good_story_passes() -> None:
    assert [unsafe(text) for text in (*PANELS, *SCENES)] == [None] * 9


def test_a_refusal_says_what_was_found_and_why_in_korean_and_english() -> None:
    with pytest.raises(UnsafeBrief) as refused:
        refuse_unsafe(BRIEF.model_copy(update={"topic": "도박하는 여우"}))
    error = refused.value
    assert (error.code, error.retryable) == ("unsafe_brief", False)
    assert str(error) == (
        "This brief is not for a children's book: «도박» is drugs, drink or gambling (술, 약물, 도박)"
    )
    assert error.told("ko") == "어린이책에 알맞지 않은 이야깃거리입니다: «도박» — 술, 약물, 도박"


@pytest.mark.parametrize("field", ["era", "place", "characters", "topic"])
def test_every_field_is_looked_at(field: str) -> None:
    with pytest.raises(UnsafeBrief, match="«도박» is drugs"):
        refuse_unsafe(BRIEF.model_copy(update={field: "도박하는 여우"}))
