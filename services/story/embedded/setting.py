"""Where and when a tale happens, read from the reader's words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from contracts.book import Brief
from services.story.embedded.eras import TIMELESS, Era, era_of
from services.story.embedded.eras.past import ANTIQUITY, JOSEON, KINGDOMS, PREHISTORY
from services.story.embedded.eras.present import FUTURE, TODAY
from services.story.embedded.fields import place
from services.story.embedded.moment import at_once, is_moment, is_told_of
from services.story.embedded.places import ELSEWHERE, Place, Thing, place_of
from services.story.embedded.places.indoors import NOOK, ROOM
from services.story.embedded.places.sea_and_sky import CLOUDS, UNDERWATER
from services.story.embedded.places.town import CITY, MARKET, PALACE, VILLAGE
from services.story.embedded.places.wild import DESERT, FARM, FOREST, SNOW
from services.story.embedded.when import era
from services.story.embedded.wording import kept, names
from services.story.embedded.words import FOUND, TREASURES, shared_of

Named = TypeVar("Named", str, Thing)

SEASONS: dict[str, str] = {
    "봄": "in spring", "벚꽃": "in spring", "여름": "in summer", "장마": "in summer", "가을": "in autumn",
    "추석": "in autumn",
    "단풍": "in autumn", "겨울": "in winter", "눈사람": "in winter", "눈싸움": "in winter", "첫눈": "in winter",
    "눈 오는": "in winter", "눈 내리는": "in winter", "크리스마스": "in winter at Christmas",
    "성탄": "in winter at Christmas",
    "설날": "in winter at New Year",
}  # fmt: skip
_NOT_THEN = {  # what is not seen nor found in a season
    "in winter": re.compile(
        r"원두막|허수아비|밀짚모자|꽃(?!게|장수)|잎|나비|꿀벌|벌레|이슬|클로버|산딸기|풀밭|풀숲|뻐꾸기|해바라기|열매|덩굴|옥수수|참외|수박"
    ),
    "in spring": re.compile(r"갈대꽃|낙엽|떨어진 나뭇잎|도토리|밤송이|해바라기|참외|수박|옥수수"),
    "in autumn": re.compile(r"딸기|완두콩|민들레|매미|수박|참외|나팔꽃|클로버"),
    "in summer": re.compile(r"갈대꽃|낙엽|떨어진 나뭇잎|도토리|밤송이"),
}
_MADE = (
    "물레방아",
    "해바라기밭",
    "작은 원두막",
    "낡은",
    "하얀 등대",
    "허수아비",
    "우물",
    "징검다리",
    "긴 의자",
    "나무 울타리",
    "골목",
    "돌담",
)
_NARROW = re.compile(  # where there is hardly room for anything
    r"(?:버스|엘리베이터|택시|자동차|트럭|차|열차|지하철|호선|비행기|냉장고|침대|이불|옷장|서랍|상자|주머니|가방|필통|바구니"
    r"|욕조|변기|식탁|책상|소파|텐트)(?: ?[안속])?$"
)
_BESIDE = re.compile(r" (?:밑|위|옆|앞|뒤|아래|곁|틈|사이|모퉁이|구석)$")  # which says already where one is
_OUTSIDE = ("구름", "하늘", "바다", "산", "언덕")  # of whose 위 there is much
_FEASTS: tuple[tuple[re.Pattern[str], tuple[Thing, ...]], ...] = (
    (re.compile(r"추석|한가위|송편"), (("송편", "soft rice cakes"), ("약과", "sweet honey cookies"))),
    (re.compile(r"설날|세배|새해"), (("한과", "sweet honey cookies"),)),
)
_BEFORE_PEOPLE = re.compile(r"공룡|중생대|쥐라기|백악기|트라이아스기")
_LONG_GONE = re.compile(r"심부름꾼|나무꾼|나물 장수|떠돌이|등불지기|짐꾼|모자 장수")
_DINOSAURS: tuple[Thing, ...] = (
    ("이웃 공룡 아저씨", "a friendly blue dinosaur"), ("꼬마 익룡", "a little blue bird"),
    ("수다쟁이 도마뱀", "a friendly green dinosaur"),
)  # fmt: skip
_BEFORE_CITIES = (PREHISTORY, KINGDOMS, JOSEON)
_BEFORE_LIGHTHOUSES = (ANTIQUITY, KINGDOMS, JOSEON)
COURTIER: Thing = ("늙은 대감님", "a wise old grandfather in a white robe")
DINOSAUR: Thing = ("늙은 공룡", "a wise old dinosaur")
TURTLE: Thing = ("늙은 거북", "a wise old turtle")
WILD_SPOTS = ("커다란 고사리 아래", "둥근 바위 옆")
GLOW: Thing = ("반딧불 등불", "glowing fireflies")
PEARL: Thing = ("진주 등불", "a glowing pearl lamp")
SCHOOLBAG: Thing = ("책가방", "a school bag")  # from 1980 on
_CORNER = "한쪽 구석"
_STOP = re.compile(r"(?:정류장|정거장)$")
_AT_A_STOP = ("긴 의자 옆", "표지판 앞", "커다란 나무 아래")
_ELECTRIC = re.compile(r"19[89]\d|[89]0년대|[팔구]십년대")
_PASSING = re.compile(r"(?:마침 )?지나가던(?= \{)")
_BOARDLESS = re.compile(r"급식실|보건실|음악실|현관|신발장")  # of a school
_WITHOUT_FOOD = (
    "화장실",
    "욕실",
    "목욕탕",
    "변기",
    "욕조",
    "수영장",
    "치과",
    "병원",
    "침대",
    "이불 속",
    "도서관",
    "냉장고",
)


@dataclass(frozen=True)
class Setting:
    place: Place
    era: Era
    season: str  # English; empty where the reader named none
    when: str  # as the reader said it
    where: str
    told: str  # all that the reader said of it
    about: str

    @property
    def english(self) -> str:
        return ", ".join(filter(None, (self.place.english, self.era.english, self.season)))

    @property
    def is_peopled(self) -> bool:
        """Whether many live there, who know each other."""
        return self.place in (VILLAGE, CITY, MARKET, PALACE, UNDERWATER, CLOUDS, FOREST, FARM, SNOW)

    def fitting(self, versions: Iterable[str]) -> list[str]:
        """Those that can be told of the place and the era; all, where none can."""
        offered = [at_once(version) for version in versions] if is_moment(self.when) else list(versions)
        if self.is_secluded:
            offered = [_PASSING.sub("놀러 온", version) for version in offered]
        then = [version for version in offered if self.tells(version)] or offered
        return [version for version in then if self._is_eaten(version)] or then

    def in_season(self, storm: tuple[str, str]) -> tuple[str, str]:
        """It does not rain in winter: what falls then is snow."""
        rains = storm[0].endswith(("비바람", "소나기", "장대비"))
        return ("눈보라", "snow") if rains and "winter" in self.season else storm

    def seasonal(self, some: Sequence[Named]) -> Sequence[Named]:
        """Those that are there then, of phrases or things: no sunflowers in winter."""
        absent = next((words for season, words in _NOT_THEN.items() if self.season.startswith(season)), None)
        if absent is None:
            return some
        return [one for one in some if not absent.search(one if isinstance(one, str) else one[0])] or some

    def tells(self, version: str) -> bool:
        return is_told_of(self.when, at_once(version) if is_moment(self.when) else version)

    def tells_all(self, lines: Iterable[Iterable[str]]) -> bool:
        """Whether each of these sentences can be told then in one of its versions."""
        return all(any(self.tells(kept(version, whole=False)) for version in line) for line in lines)

    @property
    def light(self) -> Thing:
        """No fire burns under water, nor where there are only dinosaurs."""
        if self.is_wild:
            return GLOW
        if _ELECTRIC.search(self.when):
            return TODAY.light
        return PEARL if self.place is UNDERWATER and self.era not in (TODAY, FUTURE) else self.era.light

    @property
    def treasures(self) -> Sequence[Thing]:
        """What one may hold dear then and there: no umbrella among dinosaurs, nor in the sea."""
        return FOUND if self.era is PREHISTORY or self.place is UNDERWATER else TREASURES

    @property
    def bag(self) -> Thing:
        return SCHOOLBAG if _ELECTRIC.search(self.when) else self.era.bag

    @property
    def snack(self) -> Thing:
        """What is eaten then: on a feast day what it is known for."""
        if shared := shared_of(self.about):
            return shared
        eaten = (dish for days, dishes in _FEASTS if days.search(self.told) for dish in dishes)
        return next((dish for dish in eaten if dish[0] not in self.about), self.era.snack)

    @property
    def elder(self) -> Thing:
        """Who is wise there: at court no village teacher, nor in the sea."""
        if self.place is UNDERWATER:
            return TURTLE
        if self.is_wild:
            return DINOSAUR
        return COURTIER if self.place is PALACE and self.era in (KINGDOMS, JOSEON) else self.era.elder

    @property
    def neighbours(self) -> Sequence[Thing]:
        """Who lives there then: among dinosaurs nobody with a trade, today no errand boy."""
        if self.is_wild:
            return _DINOSAURS
        some = self.seasonal(NOOK.neighbours if self.is_spot and self.place is ROOM else self.place.neighbours)
        gone = self.era in (TODAY, FUTURE)
        yet = self.era in _BEFORE_CITIES
        north = "북극" in self.where
        return [
            one
            for one in some
            if not (gone and _LONG_GONE.search(one[0]))
            and not (north and "펭귄" in one[0])
            and not (yet and "급식실" in one[0])
            and not ("남극" in self.where and "북극" in one[0])
        ]

    @property
    def is_wild(self) -> bool:
        """Whether nobody lives yet but beasts."""
        return _BEFORE_PEOPLE.search(self.told) is not None and self.era is PREHISTORY

    @property
    def is_spot(self) -> bool:
        """Whether it is so small that one is nowhere else in it."""
        beside = _BESIDE.sub("", self.where)
        return _NARROW.search(self.where) is not None or (beside != self.where and not beside.endswith(_OUTSIDE))

    @property
    def spots(self) -> list[str]:
        """Where one can be: at no mill before there were people."""
        if self.is_spot:
            return [_CORNER]
        if _STOP.search(self.where) and self.place is CITY:  # no 우주 정거장
            return list(_AT_A_STOP)
        in_town = self.place in (CITY, VILLAGE, MARKET, PALACE)
        if in_town and place_of(self.where.rpartition(" ")[2]) is ELSEWHERE:  # 경주 첨성대: one knows not what it is
            return list(ELSEWHERE.spots)
        spots = self.seasonal(self.place.spots)
        if _BOARDLESS.search(self.where):
            spots = [spot for spot in spots if "칠판" not in spot and "책꽂이" not in spot]
        built = _MADE if self.era is PREHISTORY else ("하얀 등대",) if self.era in _BEFORE_LIGHTHOUSES else ()
        return [spot for spot in spots if not (built and spot.startswith(built))] or list(WILD_SPOTS)

    @property
    def is_secluded(self) -> bool:
        """Where nobody passes by."""
        return self.place in (ROOM, NOOK)

    @property
    def is_crowded(self) -> bool:
        """Whether hardly anyone fits in besides."""
        return self.is_spot or self.place is NOOK

    @property
    def has_food(self) -> bool:
        return not self.where.removesuffix(" 안").endswith(_WITHOUT_FOOD)

    def _is_eaten(self, version: str) -> bool:
        return self.has_food or not names(version, "snack")


def setting(brief: Brief) -> Setting:
    told = f"{brief.era} {brief.place} {brief.topic}"
    season = next((english for word, english in SEASONS.items() if word in told), "")
    where, when = place_of(place(brief.place)), era_of(brief.era)
    if where is ELSEWHERE and _NARROW.search(place(brief.place)):
        where = NOOK
    if where is CITY and when in _BEFORE_CITIES:
        where = VILLAGE
    if where is DESERT and "옛" in brief.era:  # long ago, but not here
        when = TIMELESS
    return Setting(where, when, season, era(brief.era), place(brief.place), told, brief.topic)
