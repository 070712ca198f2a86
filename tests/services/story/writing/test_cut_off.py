"""An answer that breaks off is gone on with after its last whole page."""

import pytest

from services.story.writing.model import CutOff
from services.story.writing.telling import AnswerCutOff
from tests.services.story.writing.scripted import (
    OUTLINE,
    PANELS,
    TEXTS,
    ScriptedModel,
    answer,
    cut_off,
    drafts,
    going_on,
    heard,
    said,
    tell,
)


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
