"""A question is answered where the answer is known, and else only asked."""

import pytest

from contracts.book import MAX_PANELS, Age, Brief, Options
from services.story.embedded.suitable import answer_of
from services.story.embedded.telling import Tale

KNOWN = "하늘은 왜 파래요?"


def tale(topic: str, panels: int = 4, age: Age = "5-7", seed: int = 1) -> Tale:
    brief = Brief(era="조선 시대", place="깊은 산골", characters="토끼, 할머니", topic=topic, age=age)
    return Tale(brief, Options(panels=panels, seed=seed))


@pytest.mark.parametrize("age", ["3-5", "5-7", "7-9"])
@pytest.mark.parametrize("panels", range(1, MAX_PANELS + 1))
def test_a_known_answer_is_told_once_in_every_book(panels: int, age: Age) -> None:
    answer = answer_of(f"‘{KNOWN}’라는 물음")
    for seed in range(8):
        told = tale(KNOWN, panels, age, seed)
        text = " ".join(page.text for page in told.pages(set(), 0))
        assert (told.plot.name, text.count(f"“{answer}” ")) == ("answer", 1)


@pytest.mark.parametrize("question", ["강아지는 무슨 꿈을 꿀까?", "이 문제는 누가 나에게 냈을까?"])
def test_what_nobody_can_know_is_only_asked_whatever_it_is_about(question: str) -> None:
    assert {tale(question, seed=seed).plot.name for seed in range(30)} == {"ask"}


def test_only_a_question_has_an_answer() -> None:
    assert answer_of("하늘") is None
    assert answer_of("‘하늘은 파래’라는 말") is None


def test_of_who_is_gone_nothing_is_merely_asked() -> None:
    asked = {tale("할아버지는 왜 돌아가셨을까?", seed=seed).plot.name for seed in range(30)}
    assert asked.isdisjoint({"answer", "ask"})
