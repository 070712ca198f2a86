"""From the answer of a model to a cast and its pages."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

import pytest

from contracts.book import CastMember
from services.story.tale import Cast, Draft
from services.story.writing.model import Ask
from services.story.writing.writer import Writer
from tests.examples import BRIEF, page_written
from tests.services.story.examples import order
from tests.services.story.writing.scripted import (
    OPTIONS,
    OUTLINE,
    PANELS,
    SCENES,
    TEXTS,
    ScriptedModel,
    answer,
    drafts,
    going_on,
    heard,
    page,
    tell,
)

HERO = "a small white rabbit with long ears, a blue vest"


TIGER = "an orange tiger with black stripes, a green hat"


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
    async with aclosing(Writer(model).tell(order(BRIEF, OPTIONS), ())) as parts:
        async for part in parts:
            if isinstance(part, Draft) and part.page == 1:
                break
    end_of_page = answer().index(OUTLINE.before(3))
    assert model.given == end_of_page
    assert model.closed == 1


async def test_closing_the_telling_stops_the_model_wherever_it_is() -> None:
    for steps in (1, 2, 5, 20):
        model = ScriptedModel()
        parts = Writer(model).tell(order(BRIEF, OPTIONS), ())
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
