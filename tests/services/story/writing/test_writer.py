import asyncio
import json
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

import pytest

from contracts.book import Brief, CastMember, Options
from contracts.errors import EngineFailed, InvalidStory
from contracts.papers import Paper
from services.story.tale import Cast, Draft, Part, Words
from services.story.writing.budget import ContextTooSmall
from services.story.writing.model import Ask, CutOff
from services.story.writing.telling import AnswerCutOff, Sampling
from services.story.writing.writer import Writer
from tests.examples import BRIEF, page_written
from tests.services.story.writing.scripted import (
    OPTIONS,
    OUTLINE,
    PANELS,
    SCENES,
    TITLE,
    Script,
    ScriptedModel,
    answer,
    cut_off,
    going_on,
    page,
    said,
    tell,
)

TEXTS = [TITLE, *PANELS]
HERO = "a small white rabbit with long ears, a blue vest"
TIGER = "an orange tiger with black stripes, a green hat"


def drafts(parts: list[Part]) -> list[Draft]:
    return [part for part in parts if isinstance(part, Draft)]


def papers(parts: list[Part]) -> dict[str, str]:
    return {part.name: part.data.decode() for part in parts if isinstance(part, Paper)}


def heard(parts: list[Part]) -> str:
    return "".join(part.text for part in parts if isinstance(part, Words))


async def test_an_answer_becomes_the_cast_and_then_the_pages_in_order() -> None:
    model = ScriptedModel()
    parts, error = await tell(model)
    assert error is None
    cast = (
        CastMember(name="용감한 토끼", kind="small white rabbit", looks=HERO),
        CastMember(name="호랑이", kind="orange tiger", looks=TIGER),
    )
    assert parts[0] == Cast(cast)
    assert [(part.page, part.text) for part in drafts(parts)] == list(enumerate(TEXTS))
    assert heard(parts) == "".join(TEXTS)
    assert (len(model.asks), model.closed) == (1, 1)


async def test_every_picture_says_again_how_everyone_in_sight_looks() -> None:
    alone = [{"name": "호랑이", "pose": "sitting", "face": "sad"}]
    parts, _ = await tell(ScriptedModel(going_on(answer(**page(2, cast=alone, weather="rain", time="night")))))
    both, tiger = drafts(parts)[1].scene, drafts(parts)[2].scene
    assert both.prompt == (
        f"{HERO} and {TIGER}; {SCENES[1].removesuffix('.')}; "
        "mountain forest, fresh morning light, clear weather, medium shot"
    )
    assert tiger.prompt == (
        f"{TIGER}; {SCENES[2].removesuffix('.')}; mountain forest, gentle moonlight at night, falling rain, medium shot"
    )
    assert [figure.name for figure in tiger.cast] == ["호랑이"]


async def test_a_page_is_told_before_the_next_one_is_written() -> None:
    model = ScriptedModel(going_on(answer(), size=1))
    async with aclosing(Writer(model).tell(BRIEF, OPTIONS, ())) as parts:
        async for part in parts:
            if isinstance(part, Draft) and part.page == 1:
                break
    end_of_page = answer().index(OUTLINE.before(3))
    assert model.given == end_of_page
    assert model.closed == 1


async def test_closing_the_telling_stops_the_model_wherever_it_is() -> None:
    for steps in (1, 2, 5, 20):
        model = ScriptedModel()
        parts = Writer(model).tell(BRIEF, OPTIONS, ())
        for _ in range(steps):
            await anext(parts)
        await parts.aclose()
        assert model.closed == 1


async def test_a_cancelled_telling_stops_a_model_that_still_reads_its_prompt() -> None:
    class Slow(ScriptedModel):
        async def write(self, ask: Ask) -> AsyncGenerator[str, None]:
            self.asks.append(ask)
            try:
                await asyncio.Event().wait()
                yield ""
            finally:
                self.closed += 1

    model = Slow()
    telling = asyncio.create_task(tell(model))
    while not model.asks:
        await asyncio.sleep(0)
    telling.cancel()
    with pytest.raises(asyncio.CancelledError):
        await telling
    assert model.closed == 1


@pytest.mark.parametrize("letters", range(0, len(answer()), 151))
@pytest.mark.parametrize("grammars", [True, False])
async def test_cut_off_anywhere_it_goes_on_after_the_last_whole_page(letters: int, grammars: bool) -> None:
    model = ScriptedModel(cut_off(answer(), letters, CutOff()), going_on(answer()), grammars=grammars)
    parts, error = await tell(model)
    assert error is None
    assert [part.text for part in drafts(parts)] == TEXTS
    first, second = model.asks
    assert first.begun == ""
    assert answer()[:letters].startswith(second.begun)
    assert answer()[len(second.begun) :].startswith(tuple(OUTLINE.before(n) for n in range(6)))
    assert second.seed != first.seed
    assert second.most <= first.most


async def test_a_model_that_begins_once_more_repeats_no_page() -> None:
    letters = answer().index(OUTLINE.before(3)) + len(OUTLINE.before(3) + '{"summary":"') + 3
    again = said(f"```json\n{answer()}\n```")
    model = ScriptedModel(cut_off(answer(), letters, CutOff()), again, grammars=False)
    parts, error = await tell(model)
    assert error is None
    assert [part.text for part in drafts(parts)] == TEXTS
    assert heard(parts) == "".join(TEXTS[:2]) + PANELS[1][:3] + "".join(TEXTS[2:])
    assert f"<written>{model.asks[1].begun}</written>" in model.asks[1].user


async def test_a_model_that_gets_no_further_is_given_up_by_name() -> None:
    letters = answer().index(OUTLINE.before(3)) + 20
    model = ScriptedModel(cut_off(answer(), letters, CutOff()), said("", CutOff()))
    parts, error = await tell(model)
    assert isinstance(error, AnswerCutOff)
    assert str(error) == (
        "The model tale-1.gguf stopped at its limit 3 times before panel_2 was whole; give it a larger context"
    )
    assert len(model.asks) == 3
    assert [part.page for part in drafts(parts)] == [0, 1]


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


async def test_pages_told_before_are_kept_and_their_looks_asked_for_again() -> None:
    written = [
        page_written(number, text=text, scene=scene.model_copy(update={"prompt": f"{HERO}; {SCENES[number]}; x"}))
        for number, (text, scene) in enumerate(zip(TEXTS[:2], [page_written(0).scene] * 2, strict=True))
    ]

    def rest(ask: Ask) -> list[str]:
        return [answer()[answer().index(OUTLINE.before(3)) :]]

    model = ScriptedModel(going_on(answer()), rest)
    parts, error = await tell(model, written)
    assert error is None
    assert [(part.page, part.text) for part in drafts(parts)] == [(n, TEXTS[n]) for n in (2, 3, 4)]
    assert sum(isinstance(part, Cast) for part in parts) == 1
    assert heard(parts) == "".join(TEXTS[2:])
    sheet, pages = model.asks
    assert HERO in sheet.user
    assert sheet.begun == ""
    assert f'"summary":"{PANELS[0]}","prompt":"{SCENES[1]}."' in pages.begun
    assert pages.begun.endswith("}")


async def test_a_book_of_which_every_page_is_told_needs_only_its_cast() -> None:
    written = [page_written(number, text=text) for number, text in enumerate(TEXTS)]
    parts, error = await tell(ScriptedModel(), written)
    assert error is None
    assert drafts(parts) == []
    assert isinstance(parts[0], Cast)


async def test_what_the_model_says_of_itself_goes_up_with_the_papers_so_far() -> None:
    failed = EngineFailed(engine="scripted", why="out of memory")
    parts, error = await tell(ScriptedModel(cut_off(answer(), 300, failed)))
    assert error is failed
    assert papers(parts)["answer-1"] == answer()[:300]
    assert json.loads(papers(parts)["sampling"])["asks"][0]["outcome"] == str(failed)


async def test_papers_say_what_was_asked_and_answered() -> None:
    letters = answer().index(OUTLINE.before(2)) + 5
    model = ScriptedModel(cut_off(answer(), letters, CutOff()), going_on(answer()))
    parts, _ = await tell(model)
    kept = papers(parts)
    first, second = model.asks
    assert list(kept) == [
        "prompt-1", "grammar-1", "answer-1", "prompt-2", "grammar-2", "answer-2", "sampling",
    ]  # fmt: skip
    assert kept["grammar-1"] == first.grammar
    assert [kept["prompt-1"], kept["prompt-2"]] == [model.rendered(first), model.rendered(second)]
    assert kept["answer-1"] == answer()[:letters]
    assert second.begun + kept["answer-2"] == answer()
    asked = {"temperature": 0.7, "top_p": 0.9, "top_k": 40}
    assert json.loads(kept["sampling"]) == {
        "engine": "scripted",
        "model": "tale-1.gguf",
        "digest": "d1",
        "context": 8192,
        "prompts": "1",
        "asks": [
            {"from": "cast", "seed": 8, **asked, "most_tokens": first.most, "outcome": "cut off"},
            {"from": "panel_1", "seed": 2654435769, **asked, "most_tokens": second.most, "outcome": "whole"},
        ],
    }


async def test_a_model_without_grammars_leaves_its_schema_as_paper() -> None:
    parts, _ = await tell(ScriptedModel(grammars=False))
    assert json.loads(papers(parts)["schema-1"]) == OUTLINE.schema


async def test_the_model_is_asked_as_the_settings_say() -> None:
    model = ScriptedModel()
    writer = Writer(model, sampling=Sampling(temperature=0.2, top_p=0.5))
    _ = [part async for part in writer.tell(BRIEF, OPTIONS, ())]
    assert (model.asks[0].temperature, model.asks[0].top_p, model.asks[0].cached) == (0.2, 0.5, True)
    assert (writer.engine, writer.model) == ("scripted", "tale-1.gguf@d1")


@pytest.mark.parametrize("seed", [0, 1, 2**32 - 3, 2**32 - 2, 2**32 - 1])
async def test_seeds_are_never_zero_and_fit_every_runtime(seed: int) -> None:
    model = ScriptedModel(said("x"))
    await tell(model, options=Options(seed=seed))
    assert all(1 <= ask.seed < 2**32 - 1 for ask in model.asks)


async def test_a_context_that_is_too_small_is_told_before_anything_is_written() -> None:
    model = ScriptedModel(context=2048)
    parts, error = await tell(model)
    assert isinstance(error, ContextTooSmall)
    assert (error.code, error.retryable) == ("context_too_small", False)
    assert str(error).startswith("A book of 4 panels for ages 5-7 needs ")
    assert model.asks == []
    assert "prompt-1" in papers(parts)
    model.context = error.values["needed"]
    assert (await tell(model))[1] is None


async def test_an_answer_may_be_as_long_as_there_is_room_for() -> None:
    model, small = ScriptedModel(context=100_000), ScriptedModel()
    await tell(model)
    _, error = await tell(ScriptedModel(context=100))
    assert isinstance(error, ContextTooSmall)
    small.context = error.values["needed"] + 10
    await tell(small)
    assert small.asks[0].most < model.asks[0].most
    assert small.asks[0].most > len(answer().encode()) // 4


async def test_more_panels_need_more_tokens() -> None:
    needed = {}
    for panels in (1, 4, 12):
        _, error = await tell(ScriptedModel(context=100), options=Options(panels=panels))
        assert isinstance(error, ContextTooSmall)
        needed[panels] = error.values["needed"]
    assert needed[1] < needed[4] < needed[12]
    assert needed[4] < 6144
    assert needed[12] < 8192


@pytest.mark.parametrize(("name", "told"), [("Qwen3-14B-Q4_K_M.gguf", True), ("gemma.gguf", False)])
async def test_models_that_think_are_told_not_to(name: str, told: bool) -> None:
    model = ScriptedModel()
    model.name = name
    await tell(model)
    assert model.asks[0].user.endswith("/no_think") == told


async def test_a_brief_that_is_not_for_children_is_never_given_to_the_model() -> None:
    model = ScriptedModel()
    brief = Brief(era="옛날", place="숲", characters="토끼", topic="마약을 파는 곰")
    parts, error = await tell(model, brief=brief)
    assert (parts, model.asks) == ([], [])
    assert error is not None
    assert str(error) == (
        "This brief is not for a children's book: «마약» is drugs, drink or gambling (술, 약물, 도박)"
    )
