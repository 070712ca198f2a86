"""A page that breaks a rule is written again, twice at most."""

from collections.abc import Callable

import pytest

from contracts.errors import InvalidStory
from services.story.writing.model import CutOff
from tests.services.story.writing.scripted import (
    PANELS,
    SCENES,
    TEXTS,
    Script,
    ScriptedModel,
    answer,
    cut_off,
    drafts,
    going_on,
    page,
    papers,
    tell,
)

BROKEN: list[tuple[str, int, Callable[[str], str], str]] = [
    ("answer_form", 1, lambda _: answer(**page(1, summary="He was happy.")), "panel_1"),
    ("answer_form", 0, lambda _: answer(**page(0, title="The Rabbit")), "cover"),
    ("answer_form", 3, lambda _: answer(**page(3, prompt="토끼가 걸어요.")), "panel_3"),
    ("no_sentence_twice", 2, lambda _: answer(**page(2, summary=PANELS[0])), "page 2"),
    ("scene_differs", 2, lambda _: answer(**page(2, prompt=SCENES[1])), "page 2"),
    (
        "panels_differ",
        2,
        lambda _: answer(**page(2, summary=PANELS[0].replace("옛날 옛적", "어느 날").replace("토끼", "여우"))),
        "page 2",
    ),
    ("child_safety", 3, lambda _: answer(**page(3, summary=PANELS[2].replace("숲길을", "피투성이"))), "page 3"),
    ("child_safety", 3, lambda _: answer(**page(3, prompt="the rabbit finds a pistol in the grass.")), "page 3"),
    (
        "everyone_there",
        4,
        lambda _: answer(
            **{
                **page(2, summary=PANELS[1].replace("호랑이", "어떤 오리")),
                **page(4, summary=PANELS[3].replace("호랑이", "어떤 오리")),
            }
        ),
        "page 4",
    ),
    ("answer_json", 2, lambda told: told.replace(',"panel_2"', ',"panel_3"'), "answer"),
    ("answer_json", 4, lambda told: told[:-30], "the answer ends"),
    ("answer_form", -1, lambda _: answer(cast=[]), "cast"),
]


IDS = [f"{rule} {number}" for rule, number, _, _ in BROKEN]


@pytest.mark.parametrize("grammars", [True, False])
@pytest.mark.parametrize(("rule", "number", "broken", "where"), BROKEN, ids=IDS)
async def test_a_page_that_breaks_a_rule_is_written_again(
    rule: str, number: int, broken: Callable[[str], str], where: str, grammars: bool
) -> None:
    wrong, right = broken(answer()), answer()
    if rule == "everyone_there":
        right = wrong.replace("어떤 오리는 기뻐서", "호랑이는 기뻐서")
    model = ScriptedModel(going_on(wrong), going_on(right), grammars=grammars)
    parts, error = await tell(model)
    assert error is None
    assert [part.page for part in drafts(parts)] == [0, 1, 2, 3, 4]
    first, second = model.asks
    assert (first.seed, second.seed) == (8, 2654435769)
    assert f"규칙: {rule}" in second.user
    assert where in second.user
    assert second.user.startswith(first.user)
    assert second.system == first.system
    assert model.closed == 2


@pytest.mark.parametrize(("rule", "number", "broken", "where"), BROKEN, ids=IDS)
async def test_a_page_that_is_always_broken_fails_by_the_name_of_its_rule(
    rule: str, number: int, broken: Callable[[str], str], where: str
) -> None:
    wrong = broken(answer())
    model = ScriptedModel(going_on(wrong))
    parts, error = await tell(model)
    assert isinstance(error, InvalidStory)
    assert error.values["rule"] == rule
    assert where in error.values["why"]
    assert [part.page for part in drafts(parts)] == list(range(max(0, number)))
    assert len({ask.seed for ask in model.asks}) == len(model.asks) == 3
    assert [told for told in papers(parts) if told.startswith("answer")] == ["answer-1", "answer-2", "answer-3"]


async def test_every_page_may_be_broken_once() -> None:
    scripts: list[Script] = []
    for number in range(5):
        member = "summary" if number else "title"
        scripts.append(going_on(answer(**page(number, **{member: "Once upon a time."}))))
    model = ScriptedModel(*scripts, going_on(answer()))
    parts, error = await tell(model)
    assert error is None
    assert [part.text for part in drafts(parts)] == TEXTS
    assert len(model.asks) == 6


async def test_the_rule_of_one_page_is_not_named_any_more_once_it_is_whole() -> None:
    broken = going_on(answer(**page(1, summary="Once.")))
    cut = cut_off(answer(), 1200, CutOff())
    model = ScriptedModel(broken, cut, going_on(answer()))
    _, error = await tell(model)
    assert error is None
    assert "규칙: answer_form" in model.asks[1].user
    assert model.asks[2].user == model.asks[0].user
