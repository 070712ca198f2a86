"""An era that is one day or less, and what cannot be told of it."""

import re

from services.story.embedded.plots.beat import Time

_DAYS = (
    *("어제", "오늘", "그저께", "그제", "엊그제", "방금", "아까", "얼마 전", "조금 전", "날", "요일", "주말", "휴일"),
    *("오후", "오전", "낮", "점심", "정오", "질 무렵", "뜰 무렵", "녘", "시간", "순간", "이브", "크리스마스", "성탄절"),
    *("추석", "한가위", " 설", "명절", "대보름", "단오", "동지", "생일", "생신", "첫돌", "연휴", "꿈속", "꿈"),
    *("입학식", "졸업식", "결혼식", "운동회", "소풍", "잔치", "축제", "파티", "핼러윈", "할로윈"),
    *("밤", "저녁", "아침", "새벽", "밤중", "자정", "해거름", "노을", "방과 후", "하굣길", "등굣길"),
)
_LONGER = ("옛날", "지난날", "어린 날", "젊은 날")
_DATED = re.compile(r"(?:\d|[한두세네섯곱덟홉열])\s?(?:일|시|시 반|분)$")
_BEGUN = ("어제", "어젯", "오늘", "방금", "아까")
_PARTS: tuple[tuple[Time, tuple[str, ...], re.Pattern[str]], ...] = (  # of a day: how a reader and a tale name them
    ("morning", ("아침", "오전", "새벽"), re.compile(r"아침|새벽")),
    ("noon", ("점심", "한낮", "대낮", "오후", "정오"), re.compile(r"한낮|대낮|점심")),
    ("evening", ("저녁", "녘", "해거름", "노을"), re.compile(r"저녁|해 질|노을")),
    ("night", ("밤", "밤중", "자정", "잠잘 시간", "잘 시간", "잠들 시간"), re.compile(r"밤(?=[이에새,하 ]|$)|한밤")),
)
_LASTING = re.compile(
    r"(?:^|[^ㄱ-힣])하루는|하루하루|어느 (?:\w+ )?(?:날|아침|낮|저녁|밤)|[날밤침녁낮]마다|매일|매번|며칠|몇 날"
    r"|이튿날|다음 날|(?:^| )늘 |언제나|항상|하루 종일|온종일|잔칫날|나날|평소|여러 날|요즘|곤 했"
)
_OPENED = re.compile(r"^(?:(그러던|그런데) )?(?:어느 (?:날|아침|낮|저녁|밤)|하루는),? (?!밤|아침|저녁|낮|새벽)")


def is_moment(era: str) -> bool:
    """어젯밤, 일요일 점심, 추석: then nothing happens every day, nor one day."""
    if era.endswith(_LONGER):
        return False
    return f" {era}".endswith(_DAYS) or era.startswith(_BEGUN) or _DATED.search(era) is not None


def is_told_of(era: str, version: str) -> bool:
    """Of one day neither another day is told, nor what is always so; of its evening no other part of it."""
    if era.endswith("때") and "때의 일" in version:
        return False
    if not is_moment(era):
        return True
    own = time_of(era)
    others = [told for part, _, told in _PARTS if own and part != own]
    return not _LASTING.search(version) and not any(told.search(version) for told in others)


def time_of(era: str) -> Time | None:
    """The part of the day that it names: all of 오늘 아침 is morning."""
    return next((part for part, names, _ in _PARTS if era.endswith(names)), None)


def at_once(version: str) -> str:
    """Without the words that begin another day: 어느 날 토끼는 is 토끼는."""
    return _OPENED.sub(lambda found: "그런데 " if found[1] else "", version)
