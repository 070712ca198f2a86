"""The places there are, and which one the reader's words mean."""

import re

from services.story.embedded.places.indoors import ELSEWHERE, INDOORS, NOOK, ROOM, SCHOOL, SHOP
from services.story.embedded.places.place import Place, Thing
from services.story.embedded.places.sea_and_sky import CLOUDS, SHORE, SPACE, STATION, UNDERWATER
from services.story.embedded.places.town import CITY, MARKET, PALACE, PLAYGROUND, VILLAGE
from services.story.embedded.places.wild import CAVE, DESERT, FARM, FOREST, MOUNTAIN, RIVER, SNOW

PLACES: tuple[Place, ...] = (
    *(UNDERWATER, STATION, SPACE, CLOUDS, FOREST, MOUNTAIN, RIVER, SHORE, CAVE, DESERT, SNOW),
    *(PALACE, SCHOOL, MARKET, SHOP, PLAYGROUND, CITY, FARM, INDOORS, NOOK, ROOM, VILLAGE),
)
_UNDERWAY = re.compile(r"(?:가|오|돌아가|돌아오|다니)는 길$|옥상$")
_FORTRESS = re.compile(r"수원 화성|화성행궁|행궁")
_CLASS = re.compile(r"(?:유치원|어린이집|학교|학년).* ?\S+반(?: 교실)?$|^\S*[가-힣]반 교실$")
_SAND = re.compile(r"모래(?:밭|판|놀이터)?$")
_UNBORN = re.compile(r"배 ?속|뱃속|아기집")
_FLOOR = re.compile(r"\d+층(?: \d+호)?(?: 집)?$|\d+호$")
_DEEP = re.compile(r"깊은 바다(?!\S)|바다 (?:밑|밑바닥|아래)(?!\S)")
_FROZEN = re.compile(r"(?:^| )(?:눈|눈사람|얼음) ?(?:마을|나라|왕국|도시)$")
_STATION = re.compile(r"(?<=[가-힣]) (?=(?:정거장|기지)(?!\S))")  # 우주 정거장, 달 기지: no stop of a bus
AROUND = (UNDERWATER, STATION, SPACE, CLOUDS)  # where all of a town is, too, and a field
_AMID = (CITY, VILLAGE, FARM)
_IN_THE_SEA = (*_AMID, FOREST, MOUNTAIN, RIVER, SHORE, CAVE, DESERT)  # 바닷속 산호 숲, where no woodcutter is

__all__ = ["ELSEWHERE", "PLACES", "Place", "Thing", "place_of"]


def place_of(phrase: str) -> Place:
    """Its last word says most: 숲속 마을 is a village; but 해저 도시 lies under water."""
    if _FLOOR.search(phrase):  # 아파트 12층
        return ROOM
    if _CLASS.search(phrase):  # 어린이집 하늘반
        return SCHOOL
    if _FROZEN.search(phrase):  # 눈사람 마을
        return SNOW
    if _FORTRESS.search(phrase):  # no planet
        return PALACE
    if _UNDERWAY.search(phrase) or (
        _UNBORN.search(phrase) and "고래" not in phrase
    ):  # 학교 가는 길, 학교 옥상: outside
        return ELSEWHERE
    found = [
        place
        for word in _DEEP.sub("바닷속", _STATION.sub("", phrase.removesuffix(" 안").replace(" 속", "속"))).split()
        if (place := _known(word))
    ]
    if not found:
        return ELSEWHERE
    if SNOW in found and found[-1] is FARM:  # 눈 덮인 벌판
        return SNOW
    if len(found) > 1 and _SAND.search(phrase):  # 놀이터 모래밭
        return found[-2]
    around = next((place for place in found if place in AROUND), None)
    amid = _IN_THE_SEA if around is UNDERWATER else _AMID
    return around if around and found[-1] in amid else found[-1]


def _known(word: str) -> Place | None:
    """The longest key wins: 부산 is no mountain."""
    fits = [(len(key), place) for place in PLACES for key in place.words.split() if _names(key, word)]
    return max(fits, key=lambda fit: fit[0])[1] if fits else None


def _names(key: str, word: str) -> bool:
    """A long key anywhere in the word; one of one syllable alone or at its end only: 뒷산, 숲속."""
    if key.isascii():
        return word.casefold().rstrip("s") == key
    return key in word if len(key) > 1 else word.endswith(key) or word in (f"{key}속", f"{key}가")
