"""The real llama.cpp under the real grammar: a model of random weights still writes nothing but a book."""

from pathlib import Path

import pytest

from contracts.book import Brief
from contracts.errors import EngineFailed
from services.story.llama.model import LlamaModel, open_llama
from services.story.writing.grammar import example, grammar
from services.story.writing.outline import Outline
from services.story.writing.reader import Reader, Section
from tests.services.story.llama.asking import ask, said, set_to
from tests.services.story.llama.tiny import write_model

BRIEF = Brief(era="옛날", place="숲속", characters="토끼와 여우", topic="우정", age="3-5")
NAMES = ("토끼", "여우")
UNSOUND = (
    "root ::= undefined\n",
    'root ::= root "a"\n',
    'root ::= "never closed\n',
    'root ::= "\\q"\n',  # which only the runtime finds
    "root ::= [a-z]{5,2}\n",  # on which it would hang
    "no grammar at all",
)


@pytest.mark.parametrize("seed", [1, 2**32 - 1, 20261121])
async def test_a_random_model_writes_whole_pages_of_hangul(seed: int, model: LlamaModel) -> None:
    outline = Outline.of(BRIEF, 1, NAMES)
    text = await said(model.write(ask(grammar=grammar(outline), seed=seed, most=4000)))

    sections = [part for part in Reader(outline.keys).feed(text) if isinstance(part, Section)]
    assert [section.number for section in sections] == [0, 1, 2]
    for section in sections:
        outline.check(outline.keys[section.number], section.value)


async def test_it_goes_on_from_whole_pages(model: LlamaModel) -> None:
    outline = Outline.of(BRIEF, 2, NAMES)
    whole = await said(model.write(ask(grammar=grammar(outline), most=4000)))
    begun = whole[: whole.index(',"panel_2"')]
    rest = await said(model.write(ask(grammar=grammar(outline, 3), begun=begun, seed=8, most=4000)))

    assert rest.startswith(',"panel_2":{"summary":"')
    sections = [part for part in Reader(outline.keys).feed(begun + rest) if isinstance(part, Section)]
    assert [section.number for section in sections] == [0, 1, 2, 3]


@pytest.mark.parametrize("age", ["3-5", "5-7", "7-9"])
async def test_the_runtime_understands_the_grammar_of_the_largest_order(age: str, model: LlamaModel) -> None:
    brief = BRIEF.model_copy(update={"age": age})
    await model.understands(grammar(Outline.of(brief, 12, (*NAMES, "AI 로봇 R2", "할머니", "곰", "새"))))


async def test_the_runtime_understands_the_example_of_start_up(model: LlamaModel) -> None:
    await model.understands(example())


@pytest.mark.parametrize("unsound", UNSOUND)
async def test_an_unsound_grammar_is_an_error_and_not_the_end_of_the_process(unsound: str, model: LlamaModel) -> None:
    with pytest.raises(EngineFailed, match="grammar"):
        await said(model.write(ask(grammar=unsound)))
    assert await said(model.write(ask())) != ""


@pytest.mark.parametrize("unsound", UNSOUND)
async def test_it_does_not_start_with_an_unsound_grammar(unsound: str, model_file: Path, tmp_path: Path) -> None:
    with pytest.raises(EngineFailed, match="grammar"):
        async with open_llama(set_to(model_file, tmp_path), unsound):
            pass


async def test_a_model_without_letters_for_the_grammar_is_an_error_and_not_the_end_of_the_process(
    tmp_path: Path,
) -> None:
    mute = write_model(tmp_path / "mute.gguf", without=bytes(range(0xEA, 0xEE)))
    only_hangul = "root ::= [가-힣]{3,3}\n"
    async with open_llama(set_to(mute, tmp_path), only_hangul) as model:
        with pytest.raises(EngineFailed, match="no token"):
            await said(model.write(ask(grammar=only_hangul)))
        assert await said(model.write(ask(grammar='root ::= "{}"\n'))) == "{}"
