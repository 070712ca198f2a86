"""Where and when a tale happens, read from the reader's words."""

from dataclasses import dataclass

from contracts.book import Brief
from services.story.embedded.eras import Era, era_of
from services.story.embedded.fields import era, place
from services.story.embedded.places import Place, place_of

SEASONS: dict[str, str] = {
    "봄": "in spring", "벚꽃": "in spring", "여름": "in summer", "장마": "in summer", "가을": "in autumn",
    "추석": "in autumn",
    "단풍": "in autumn", "겨울": "in winter", "눈사람": "in winter", "눈싸움": "in winter", "첫눈": "in winter",
    "눈 오는": "in winter", "눈 내리는": "in winter", "크리스마스": "in winter at Christmas",
    "성탄": "in winter at Christmas",
    "설날": "in winter at New Year",
}  # fmt: skip
_MOMENTS = (
    *("어젯밤", "어제", "오늘", "작년", "방금", "아침", "저녁", "오후", "새벽", "날", "밤", "때", "주말", "방학"),
    *("여름", "겨울", "가을", "봄", "이브", "크리스마스", "추석", "설날", "명절", "장마철", "꿈속", "새벽", "첫날"),
)
_PASSED = (
    *("공원", "길", "열차", "기차", "버스", "배", "정류장", "무대", "운동회", "잔치", "대회", "소풍"),
    *("꿈", "꿈속", "꿈나라", "이불 속", "책 속", "침대 밑"),
)


@dataclass(frozen=True)
class Setting:
    place: Place
    era: Era
    season: str  # English; empty where the reader named none

    @property
    def english(self) -> str:
        return ", ".join(filter(None, (self.place.english, self.era.english, self.season)))


def setting(brief: Brief) -> Setting:
    told = f"{brief.era} {brief.place} {brief.topic}"
    season = next((english for word, english in SEASONS.items() if word in told), "")
    return Setting(place_of(place(brief.place)), era_of(brief.era), season)


def is_lived_in(brief: Brief) -> bool:
    """Whether one lives there then: in a village in the Joseon era, but not on a bus, nor last night."""
    where = place(brief.place)
    return place_of(where).dwelling and not where.endswith(_PASSED) and not is_moment(era(brief.era))


def is_moment(era: str) -> bool:
    """Whether it is too short to live in: 어젯밤, 지난여름, 내가 다섯 살 때."""
    return (era.endswith(_MOMENTS) and not era.endswith("옛날")) or era.startswith(("지난", "어제", "어젯", "오늘"))
