"""What a viewer hears of a page while it is written."""

import pytest

from services.story.tale import Draft, Part, Words
from services.story.writing.model import CutOff
from tests.services.story.writing.scripted import (
    OUTLINE,
    PANELS,
    TEXTS,
    ScriptedModel,
    answer,
    cut_off,
    going_on,
    page,
    tell,
)


def seen(parts: list[Part]) -> list[str]:
    """What a viewer has of each page at the moment when it is told."""
    pages: dict[int, str] = {}
    told: list[str] = []
    for part in parts:
        if isinstance(part, Words):
            pages[part.page] = pages.get(part.page, "")[: part.at] + part.text
        elif isinstance(part, Draft):
            assert set(pages) == set(range(part.page + 1))
            told.append(pages[part.page])
    return told


@pytest.mark.parametrize("letters", range(0, len(answer()), 151))
@pytest.mark.parametrize("grammars", [True, False])
async def test_cut_off_anywhere_a_viewer_has_the_words_of_each_page(letters: int, grammars: bool) -> None:
    model = ScriptedModel(cut_off(answer(), letters, CutOff()), going_on(answer()), grammars=grammars)
    parts, error = await tell(model)
    assert error is None
    assert seen(parts) == TEXTS


@pytest.mark.parametrize("grammars", [True, False])
@pytest.mark.parametrize("size", [1, 7, 10_000])
async def test_a_page_that_is_written_anew_starts_over(size: int, grammars: bool) -> None:
    broken = answer(**page(2, summary=PANELS[0]))
    model = ScriptedModel(going_on(broken, size), going_on(answer(), size), grammars=grammars)
    parts, error = await tell(model)
    assert error is None
    assert seen(parts) == TEXTS
    again = parts.index(Words(2, 0, ""))
    assert "".join(part.text for part in parts[:again] if isinstance(part, Words) and part.page == 2) == PANELS[0]
    assert parts.count(Words(2, 0, "")) == 1


async def test_a_page_of_which_nothing_was_heard_does_not_start_over() -> None:
    letters = answer().index(OUTLINE.before(3))
    parts, _ = await tell(ScriptedModel(cut_off(answer(), letters, CutOff()), going_on(answer())))
    assert [part for part in parts if isinstance(part, Words) and not part.text] == []
    assert seen(parts) == TEXTS
