"""Topics about taking turns and waiting: which they are, and along which plot they are told."""

import pytest

from contracts.book import Brief, Options
from services.story.embedded.fields import topic
from services.story.embedded.plots.again import AGAIN
from services.story.embedded.plots.later import LATER
from services.story.embedded.plots.nest import NEST
from services.story.embedded.plots.turns import TURNS
from services.story.embedded.telling import Tale
from services.story.embedded.topics import family_of

WAITED = (
    *(
        "차례 지키는 일",
        "차례 지키기",
        "차례를 지켜요",
        "차례",
        "내 차례",
        "그네 차례 기다리는 일",
        "그네 차례 기다리기",
    ),
    *("순서를 기다리는 일", "순서 지키기", "줄 서는 일", "줄 서기", "줄서기", "줄을 서서 기다리는 일", "급식 줄 서기"),
    *(
        "새치기하지 않는 일",
        "새치기하지 말자",
        "새치기 안 하기",
        "양보",
        "그네 양보하는 일",
        "자리 양보",
        "양보하는 마음",
    ),
    *("기다리는 일", "기다리기", "조금만 기다려요", "기다림", "번갈아 타는 일", "번갈아 타기", "질서 지키기"),
)
NEAR = (  # what only sounds like it
    *("연차", "차례상", "차례 지내기", "추석 차례", "설날 차례", "줄넘기", "줄다리기", "줄무늬", "거미줄", "빨랫줄"),
    *("기다리는 마음", "산타를 기다리는 날", "엄마를 기다리는 일", "봄을 기다리는 나무", "약속 지키는 일", "그네 타기"),
    *("줄 섰는데 새치기했어", "그네", "질문"),
)


@pytest.mark.parametrize("typed", WAITED)
def test_what_is_about_turns_is_known_by_its_topic(typed: str) -> None:
    assert family_of(topic(typed)).name == "turns"


@pytest.mark.parametrize("typed", NEAR)
def test_what_only_sounds_like_it_is_of_another_family(typed: str) -> None:
    assert family_of(topic(typed)).name != "turns"


def told(typed: str, seed: int) -> Tale:
    brief = Brief(era="오늘", place="놀이터", characters="토끼, 여우", topic=typed)
    return Tale(brief, Options(seed=seed))


def test_who_waits_for_a_swing_is_told_of_the_cloud_swing() -> None:
    tales = [told("그네 차례 기다리기", seed) for seed in range(20)]
    own = [tale for tale in tales if tale.plot is TURNS]
    assert len(own) > len(tales) / 2
    for tale in own:
        assert "둥실이" in " ".join(page.text for page in tale.pages(set(), 0))


def test_nobody_puts_off_or_practises_to_wait() -> None:
    plots = {told(typed, seed).plot.name for typed in WAITED for seed in range(8)}
    assert plots.isdisjoint({AGAIN.name, LATER.name, NEST.name})
