"""Taking turns: to wait, to stand in line, to push in nowhere, to let others go first."""

from services.story.embedded.topics.family import Family

_QUEUES = ("차례", "순서", "번호")
_RIDES = ("그네", "미끄럼틀", "시소")
_WAITING = (  # not for anybody: not 엄마 기다리는 일
    *("조용히", "가만히", "얌전히", "조금만", "천천히", "참고", "참을성_있게", "끝까지", "잘", "줄_서서", "줄을_서서"),
    *(f"{what}{joint}" for what in (*_QUEUES, *_RIDES) for joint in ("", "를")),
)
_KEPT = ("차례", "순서", "질서", "줄")
_PUSHED = ("새치기하지_않는", "새치기를_하지_않는", "새치기_안_하는", "새치기를_안_하는", "끼어들지_않는")
_BY_TURNS = (
    "번갈아",
    "번갈아_가며",
    "번갈아_가면서",
    "돌아가며",
    "돌아가면서",
    "차례로",
    "차례대로",
    "차례차례",
    "순서대로",
)
_DONE = ("타", "하", "노", "놀", "쓰", "서", "앉")
_STEMS = (
    *(f"{waiting}_기다리는_일" for waiting in _WAITING),
    *(f"{what}{joint}_{keep}는_일" for what in _KEPT for joint in ("", "를", "을") for keep in ("지키", "잘_지키")),
    *(f"{what}_지키기" for what in _KEPT),
    *(f"줄{joint}_{stand}" for joint in ("", "을") for stand in ("서는_일", "잘_서는_일", "서기", "잘_서기")),
    *(f"{row}_줄로_{stand}" for row in ("한", "두") for stand in ("서는_일", "서기")),
    *(f"{pushed}_일" for pushed in _PUSHED),
    *(f"{how}_{do}는_일" for how in _BY_TURNS for do in _DONE),
    *(f"{whose}_{what}" for whose in ("내", "네", "우리", "다음", *_RIDES) for what in ("차례", "순서")),
    *(f"양보{end}" for end in ("", "하는_일", "해_주는_일", "하는_용기")),
)

TURNS = Family(
    name="turns",
    words=f"줄서기 차례_지킴 {' '.join(_STEMS)}",
    head=True,  # not 차례상, 줄넘기, 양보 표지판
    alone=frozenset(  # not 추석 차례, 엄마 기다리는 일
        {"차례", "순서", "질서", "기다림", "기다리는 일", "기다려 주는 일", "차례차례"}
    ),
    lessons=(
        "{topic:을/를} 떠올리면 {a:은/는} 몸이 구름처럼 가벼워졌어요.",
        "{a:은/는} {topic:이/가} 조금도 지루하지 않았어요.",
        "{topic:을/를} 생각하는 {a}의 마음이 둥실 떠올랐어요.",
    ),
)
