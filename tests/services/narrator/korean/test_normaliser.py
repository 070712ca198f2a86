"""Letters, signs and pauses, and what is skipped."""

import pytest

from services.narrator.text import prepare
from tests.services.narrator.korean.reading import Case, check, spoken

LATIN: list[Case] = [
    ("B612", "비 육일이"),
    ("A4", "에이포"),
    ("KTX", "케이티엑스"),
    ("TV를", "티브이를"),
    ("AI", "에이아이"),
    ("CEO", "씨이오"),
    ("NASA", "나사"),
    ("LED", "엘이디"),
    ("IT", "아이티"),
    ("K-POP", "케이팝"),
    ("Wi-Fi", "와이파이"),
    ("iPhone", "아이폰"),
    ("hello", "헬로"),
    ("HELLO", "헬로"),
    ("robot", "로봇"),
    ("Mr. Kim", "미스터 킴"),
    ("U.S.A.", "유에스에이"),
    ("don't", "돈트"),
    ("café", "카페"),
    ("F-16", "에프 십육"),
    ("3D", "스리디"),
    ("No. 7", "넘버 칠"),
    ("Once upon a time", "원스 어폰 어 타임"),
    ("H2O", "에이치 이 오"),
    ("T-rex", "티 렉스"),
    ("HelloWorld", "헬로월드"),
    ("R&B", "알 앤 비"),
    ("bcdfg", "비씨디에프지"),
    ("abc@naver.com", "에이비씨 골뱅이 네이버 점 컴"),
    ("www.naver.com에서", "네이버 점 컴에서"),
]

SIGNS: list[Case] = [
    ("№ 3", "넘버 삼"),
    ("#1", "넘버 일"),
    ("사과 + 배", "사과 더하기 배"),
    ("x = 3", "엑스는 삼"),
    ("n=5", "엔은 오"),
    ("사랑 = 나눔", "사랑은 나눔"),
    ("서울→부산", "서울, 부산"),
    ("서울~부산까지", "서울에서 부산까지"),
    ("야~호", "야호"),
    ("A~Z", "에이에서 제트"),
    ("월~금요일", "월에서 금요일"),
    ("ㄱ~ㅎ", "기역에서 히읗"),
    ("사과·배", "사과, 배"),
    ("ㅋㅋㅋ", "크크크"),
    ("ㄱㄴㄷ", "기역 니은 디귿"),
    ("α", "알파"),
    ("※주의", "주의"),
    ("정말?!", "정말?!"),
    ("음… 글쎄", "음… 글쎄"),
    ("숲 — 그곳", "숲, 그곳"),
]

PAUSES: list[Case] = [
    ("그는 “안녕, 친구야!” 하고 말했어요.", "그는, 안녕, 친구야! 하고 말했어요."),
    ("토끼가 “같이 가자” 말했다.", "토끼가, 같이 가자, 말했다."),
    ('토끼가 "같이 가자"라고 했다.', "토끼가, 같이 가자라고 했다."),
    ("“내일도 들려줘.”라며 웃었다.", "내일도 들려줘, 라며 웃었다."),
    ("“정말?”이라고 물었다.", "정말? 이라고 물었다."),
    ("‘우정’이라는 말", "우정이라는 말"),
    ("“네.” 토끼가 말했다.", "네. 토끼가 말했다."),
    ("토끼(귀가 길다)가 웃었다.", "토끼, 귀가 길다, 가 웃었다."),
    ("《해와 달》을 읽었다.", "해와 달을 읽었다."),
    ("모두 “와 와”", "모두, 와 와"),
]


@pytest.mark.parametrize(("text", "expected"), LATIN)
def test_latin_letters_are_read(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected"), SIGNS)
def test_signs_are_read_or_heard_as_a_pause(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected"), PAUSES)
def test_a_saying_and_an_aside_are_set_off_by_pauses(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected", "unreadable"),
    [
        ("용궁(龍宮)에", "용궁에", ("龍宮",)),
        ("좋아요 ♥♥", "좋아요", ("♥♥",)),
        ("슬퍼요ㅠㅠ", "슬퍼요", ("ㅠㅠ",)),
        ("안녕 ^^", "안녕", ("^^",)),
        ("쳇 ㅡㅡ;", "쳇", ("ㅡㅡ;",)),
        ("★별★", "별", ("★",)),
        ("토끼🐰와 ♪노래", "토끼와 노래", ("🐰", "♪")),
        ("https://naver.com/a?b=1 보기", "네이버 점 컴 보기", ("/a?b=1",)),
        ("さくら 벚꽃", "벚꽃", ("さくら",)),
    ],
)
def test_what_is_skipped_is_reported_as_written(text: str, expected: str, unreadable: tuple[str, ...]) -> None:
    assert (spoken(text), prepare(text).unreadable) == (expected, unreadable)
