"""What the model is asked, and the papers of it."""

import json

import pytest

from contracts.book import Options
from contracts.errors import EngineFailed
from services.story.writing.budget import ContextTooSmall
from services.story.writing.model import CutOff
from services.story.writing.telling import Sampling
from services.story.writing.writer import Writer
from tests.examples import BRIEF
from tests.services.story.examples import order
from tests.services.story.writing.scripted import (
    OPTIONS,
    OUTLINE,
    ScriptedModel,
    answer,
    cut_off,
    going_on,
    papers,
    said,
    tell,
)


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
    _ = [part async for part in writer.tell(order(BRIEF, OPTIONS), ())]
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
