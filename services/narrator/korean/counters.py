"""What is counted decides how a number is said: 세 마리 yet 삼 층, 유월, 열 시 yet 십 분."""

import re
from typing import NamedTuple

from services.narrator.korean.numerals import LONGEST, amount, native

_NATIVE = """
가구 가닥 가락 가마 가족 가지 갑 개 개비 걸음 겹 경기 고개 곡 골 곳 과목 군데 권 그루 그릇 근 글자 꼬치 꾸러미 끼 나라
난쟁이 냥 다발 다스 단 단어 달 대 덩어리 덩이 도시 동이 되 두름 딸 마디 마당 마리 마을 명 모금 모둠 무더기 무리 묶음
문장 문제 바구니 바퀴 발 발자국 방울 배 벌 병 번 번째 봉지 뼘 사람 사발 살 삽 상자 색깔 세트 소녀 소년 손 손가락 송이
수레 숟가락 숟갈 스푼 시 시간 식구 쌍 쌍둥이 아들 아이 알 요정 움큼 입 자루 자리 자매 잎 잔 장 장면 접시 조각 종류
주머니 줄 줄기 줌 짐 째 차례 채 척 친구 칸 켤레 컵 타래 토막 톨 통 팀 판 편 표 포기 포대 폭 필 홉
"""
_SINO = """
개국 개국어 개년 개소 개월 계단 과 교시 구 권째 그램 급 기 남매 단계 단원 단지 달러 대양 대륙 데시벨 도 동 등
등급 등분 라운드 루트 리 리터 마력 마일 면 미터 밀리리터 밀리미터 바이트 박 박자 반 배럴 배수 번가 번길 번선 번지 보
볼트 부 분 분기 분의 색 석 선 세 세기 세대 센트 센티 센티미터 승 시집 악장 안타 엔 와트 원 위 위안 유로 음절 인 인분
인조 인치 인칭 전 점 제곱 조 종 주 주기 주년 주일 주차 중주 지구 집 쪽 차 차로 차선 차원 차전 초 층 칼로리 킬로
킬로그램 킬로미터 톤 퍼센트 페이지 평 포인트 프로 학기 학년 행 헤르츠 형제 호 호기 호선 호실 화 회 회말 회초
"""
NATIVE = frozenset(_NATIVE.split())
SINO = frozenset(_SINO.split())
CALENDAR = frozenset({"년", "년대", "년도", "년생", "월", "월달", "일", "일차", "일째"})
JOINED = frozenset({*CALENDAR, "째", "분의"})  # one word with their number: 유월, 이십일일
PARTICLE = (
    "이|가|은|는|을|를|의|에|도|만|과|와|로|으로|까지|부터|쯤|씩|정도|동안|짜리|째|마다|밖|나|랑|처럼|보다|뿐|간|들|여|가량|이상|이하|"
    "미만|입|예요|였|인|며|다|남짓|반|전|후|뒤|앞|안|당|조차|라|네|지|야"
)
MONTHS = {6: "유월", 10: "시월"}
CLOCK = 12  # hours of the day beyond it are Sino-Korean, as on a timetable: 십사 시
DECADES = range(10, 100, 10)  # 20대, of people
HOURS = 20  # from so many hours on: 이십사 시간
REST = rf"(?![가-힣])|(?={PARTICLE})"

_COUNTER = re.compile("|".join(sorted({*NATIVE, *SINO, *CALENDAR}, key=len, reverse=True)))
_BOUNDED = re.compile(rf"(?:{_COUNTER.pattern})(?:{REST})")

ORDINAL = re.compile(r"(?:(?<![가-힣])제|No\.|#)\s?$")  # 제3회, №3
_PARTNER = re.compile(r"[\d.,]+\s?[~–·-]\s?$")  # of a range or a list: 3~5개

# 번 as a name (152번 버스, 1번 문제), not as often (세 번 읽었어요)
_NAMED_BEFORE = re.compile(r"(?:버스|등번호|번호|문제|출구|타자|선수|국도|채널|기호|정답은|답은)\s*$")
_NAMED_AFTER = re.compile(
    r"번\s?(?:\w*버스|문제|출구|선수|타자|방|교실|자리|칸|창구|승강장|국도|트랙|레인|채널|게이트|교향곡|주자|후보|버튼|단추|정답|홀|"
    r"학생|로봇|열차|기차|지하철|보기|을\s|을$|이에요|입니다|이\s(?:정답|맞))"
)
_PERSONS_BEFORE = re.compile(
    r"(?:손님|어르신|선생님|부모님|할머니|할아버지|스님|신사|교수님|의사|임금님)(?:은|이|들|들이)?\s*$"
)
_PERSONS_AFTER = re.compile(r"분\s?(?:께서|께|이\s?(?:오|계|앉|모)|의\s(?:손님|어르신|선생님|할머니|할아버지|신사))")
_GENERATIONS_AFTER = re.compile(
    r"대\s?(?:가족|째|독자|조상|손|왕|임금|회장|대통령|종손|\d+(?:로|이|의|(?![\d가-힣,.])))"
)
_MACHINES_BEFORE = re.compile(
    r"(?:차|기|트럭|버스|자전거|택시|오토바이|탱크|컴퓨터|로봇|폰|전화|텔레비전|TV|카메라|피아노|에어컨|드론|우주선|헬리콥터|수레|"
    r"가마|노트북|냉장고|썰매)[을를이가은는만도]?\s*$"
)
_WORKS_BEFORE = re.compile(r"(?:그림|작품|조각|유물|사진|도자기)(?:을|이)?\s*$")
_CHAPTER_AFTER = re.compile(r"장(?:\s*[.:]|\s*$)")
FIRST = "첫"
NTH = {2: "둘", 3: "셋", 4: "넷", 20: "스무"}  # 둘째, 스무째; the others as before a noun: 열한째


class Counted(NamedTuple):
    spoken: str  # the number
    counter: str  # what follows it, empty if nothing known does
    joined: bool  # both are one word


def counted(number: str, before: str, after: str) -> Counted:
    """How a number, as written, is said between these words."""
    counter = counter_of(after)
    joined = counter in JOINED or not counter
    plain = number.replace(",", "")
    if not plain.isdecimal() or len(plain) > LONGEST or ORDINAL.search(before):
        return Counted(amount(number), counter, joined)
    value, before = int(plain), _PARTNER.sub("", before)
    if counter == "월" and value in MONTHS:
        return Counted(MONTHS[value].removesuffix("월"), counter, joined)
    if _is_native(counter, value, before, after.lstrip()):
        return Counted(_native(value, counter), counter, joined)
    return Counted(amount(number), counter, joined)


def counter_of(after: str) -> str:
    """The counter with which this text begins. After a space it must end where its word ends: 3 개, not 3 개구리."""
    found = _BOUNDED.match(after, 1) if after[:1] == " " else _COUNTER.match(after)
    return found.group() if found else ""


def _native(value: int, counter: str) -> str:
    if counter in ("번째", "째") and value == 1:
        return FIRST
    return NTH.get(value, native(value)) if counter == "째" else native(value)


def _is_native(counter: str, value: int, before: str, after: str) -> bool:
    """`after` begins with the counter."""
    match counter:
        case "시":
            return 0 < value <= CLOCK
        case "시간":
            return 0 < value < HOURS
        case "번":
            return not (_NAMED_BEFORE.search(before) or _NAMED_AFTER.match(after))
        case "대":
            age = value in DECADES and not _MACHINES_BEFORE.search(before)
            return not (age or _GENERATIONS_AFTER.match(after))
        case "분":
            return bool(_PERSONS_BEFORE.search(before) or _PERSONS_AFTER.match(after))
        case "점":
            return _WORKS_BEFORE.search(before) is not None
        case "장":
            return bool(before.strip()) or _CHAPTER_AFTER.match(after) is None
        case _:
            return counter in NATIVE
