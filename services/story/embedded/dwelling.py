"""Whether one is at home where and when a tale happens: in a Joseon village, but not on a bus, nor last night."""

import re

from contracts.book import Brief
from services.story.embedded.eras import TIMELESS, era_of
from services.story.embedded.eras.present import TODAY
from services.story.embedded.fields import place
from services.story.embedded.moment import is_moment
from services.story.embedded.places import place_of
from services.story.embedded.when import era

_SPANS = ("작년", "올해", "때", "방학", "여름", "겨울", "가을", "봄", "철", "지난주", "지난달", "언젠가")
_LIVED = re.compile(  # 호랑이가 사는 산속, where nobody need be said to live; nor in a river
    r"(?:사는|살던|사시는) |(?:강|호수|개울|폭포|바다)$"
)
_LASTING = re.compile(r"시대|시절|옛|오래전|오랜|년대|세기|태초")
_PASSED = (  # where one only passes by, or is for a while
    *("휴게소", "캠핑장", "공항", "역", "터미널", "거실", "방", "부엌", "주방", "침대"),
    *("마당", "옥상", "베란다", "복도", "계단", "이불", "욕조", "그네", "식탁", "공원"),
    *("길", "열차", "전차", "지하철", "기차", "버스", "배", "정류장", "정거장", "서당"),
    *("정자", " 앞", " 옆", " 아래", " 곁", " 뒤", "서원", "분교", "학교", "교실"),
    *("급식실", "유치원", "어린이집", "도서관", "병원", "도장", "무대", "운동회", "잔치", "대회"),
    *("소풍", "첨성대", "탑", "다리", "경기장", "동물원", "식물원", "수목원", "휴양림", "광장"),
    *("전망대", "식당", "가게", "마트", "가마", "대장간", "방앗간", "공사장", "주차장", "주유소"),
    *("놀이방", "키즈카페", "승강장", "항구", "정비소", "병실", "꿈", "꿈속", "꿈나라", "이불 속"),
    *("책 속", "침대 밑"),
)


def is_lived_in(brief: Brief) -> bool:
    """Whether one lives there then."""
    return is_home(place(brief.place)) and _is_long(era(brief.era)) and _LIVED.search(brief.place) is None


def is_home(where: str) -> bool:
    """Whether one is at home there: in a village, in a forest; but not at a dentist's."""
    return place_of(where).dwelling and not where.removesuffix(" 안").endswith(_PASSED)


def _is_long(era: str) -> bool:
    """Whether one can live in it: 조선 시대, 2300년; but not in 어젯밤, 학교 끝나고, nor a year that has just been."""
    if is_moment(era) or era.endswith(_SPANS) or era.startswith("지난"):
        return False
    return era_of(era) not in (TODAY, TIMELESS) or _LASTING.search(era) is not None
