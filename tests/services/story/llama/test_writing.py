"""One load, one story at a time, stopped within a token: against the real llama.cpp."""

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from pathlib import Path
from threading import Event

import pytest

from contracts.errors import EngineFailed
from services.story.llama import model as adapter
from services.story.llama.model import LlamaModel, open_llama
from services.story.llama.weights import BATCH, Weights
from services.story.writing.model import CutOff
from tests.services.story.llama.asking import GRAMMAR, ask, said, said_until_cut, set_to

LETTERS = 200  # that the grammar asks for


class After(Event):
    """Set once it was looked at so many times."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self.looks = looks

    def is_set(self) -> bool:
        self.looks -= 1
        return self.looks < 0


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not true():
            await asyncio.sleep(0.01)


async def test_the_same_seed_writes_the_same_and_another_another(model: LlamaModel) -> None:
    first, same, other = [await said(model.write(ask(seed=seed))) for seed in (7, 7, 8)]
    assert len(first) == LETTERS
    assert first == same != other


async def test_the_largest_seed_is_one_too_though_llama_cpp_means_any_by_it(model: LlamaModel) -> None:
    assert await said(model.write(ask(seed=2**32 - 1))) == await said(model.write(ask(seed=2**32 - 1)))


async def test_a_seed_writes_the_same_after_a_restart(model: LlamaModel, model_file: Path, tmp_path: Path) -> None:
    async with open_llama(set_to(model_file, tmp_path / "other"), GRAMMAR) as again:
        assert await said(again.write(ask())) == await said(model.write(ask()))


async def test_letters_come_whole_though_a_token_is_less_than_one(model: LlamaModel) -> None:
    pieces = [piece async for piece in model.write(ask())]
    assert {len(piece) for piece in pieces} == {1}
    assert model.written > len(pieces) == LETTERS


async def test_an_answer_at_its_limit_is_cut_off_and_what_was_said_stands(model: LlamaModel) -> None:
    whole = await said(model.write(ask()))
    cut, was_cut = await said_until_cut(model.write(ask(most=100)))
    assert was_cut
    assert 0 < len(cut) < LETTERS
    assert whole.startswith(cut)


async def test_an_answer_that_fills_the_context_is_cut_off(model_file: Path, tmp_path: Path) -> None:
    endless = "root ::= [가-힣]{2000,2000}\n"
    async with open_llama(set_to(model_file, tmp_path, story_context=1024), endless) as model:
        text, was_cut = await said_until_cut(model.write(ask(grammar=endless, most=9000)))
        assert was_cut
        assert 200 < len(text) < 1024
        assert model.read + model.written == 1024


async def test_a_prompt_beyond_the_context_is_an_error(model_file: Path, tmp_path: Path) -> None:
    async with open_llama(set_to(model_file, tmp_path, story_context=1024), GRAMMAR) as model:
        with pytest.raises(EngineFailed, match="a context of 1024"):
            await said(model.write(ask(user="가" * 1024)))


def test_a_stop_ends_it_within_a_token(model: LlamaModel) -> None:
    stop = Event()
    pieces = model.pieces(ask(grammar="root ::= [a-z]{1000,1000}\n"), stop)  # a letter a token
    heard = [next(pieces) for _ in range(5)]
    assert model.written == len(heard)
    stop.set()
    assert len(list(pieces)) <= 1
    assert model.written <= len(heard) + 1


async def test_who_closes_it_waits_for_its_last_token(model: LlamaModel) -> None:
    async with aclosing(model.write(ask())) as pieces:
        await anext(pieces)
    written = model.written
    assert written < 3 * LETTERS
    assert await said(model.write(ask(grammar='root ::= "가"\n'))) == "가"
    assert model.written == written + 3  # nothing of the closed one came after


@pytest.mark.parametrize("looks", [1, 2, 5, 20])
def test_a_stop_breaks_off_the_reading_of_a_prompt_between_batches_and_within(looks: int, model_file: Path) -> None:
    weights = Weights(model_file, 0, 1, Event())
    try:
        weights.make_room(3 * BATCH)
        prompt = [token % 250 for token in range(2 * BATCH + 10)]
        with pytest.raises(adapter.Stopped):
            weights.read(prompt, After(looks), reuse=True)
        assert weights.read(prompt, Event(), reuse=True) >= len(prompt) - BATCH  # what was read whole may stay
    finally:
        weights.free()


def test_a_stop_breaks_off_the_loading(model_file: Path) -> None:
    stop = Event()
    stop.set()
    with pytest.raises(adapter.Stopped):
        Weights(model_file, 0, 1, stop)


async def test_what_was_read_before_is_not_read_again(model: LlamaModel) -> None:
    await said(model.write(ask(user="처음")))
    first, model.read = model.read, 0
    await said(model.write(ask(user="둘째")))
    assert 0 < model.read < first - len("동화를 써요.".encode())


async def test_a_prefix_is_read_again_where_an_ask_wants_that(model: LlamaModel) -> None:
    first = await said(model.write(ask(cached=False)))
    read, model.read = model.read, 0
    assert await said(model.write(ask(cached=False))) == first
    assert model.read == read


async def test_what_was_read_before_changes_nothing_of_the_answer(model: LlamaModel) -> None:
    alone = await said(model.write(ask(user="둘째")))
    await said(model.write(ask(user="전혀 다른 부탁")))
    assert await said(model.write(ask(user="둘째"))) == alone


async def test_the_model_is_loaded_at_the_first_story_and_only_then(
    model: LlamaModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    loads: list[Path] = []

    class Counted(Weights):
        def __init__(self, path: Path, layers: int, threads: int, stop: Event) -> None:
            loads.append(path)
            super().__init__(path, layers, threads, stop)

    monkeypatch.setattr(adapter, "Weights", Counted)
    assert not model.loaded
    for _ in range(3):
        await said(model.write(ask()))
    assert model.loaded
    assert len(loads) == 1


async def test_a_model_at_rest_is_loaded_again_by_the_next_story(model: LlamaModel) -> None:
    before = await said(model.write(ask()))
    await model.rest()
    assert not model.loaded
    assert await said(model.write(ask())) == before
    await model.rest()
    await model.rest()


async def test_an_idle_model_is_put_away(model_file: Path, tmp_path: Path) -> None:
    async with open_llama(set_to(model_file, tmp_path, story_unload_after=0.01), GRAMMAR) as model:
        await said(model.write(ask()))
        await until(lambda: not model.loaded)
        assert len(await said(model.write(ask()))) == LETTERS


async def test_two_at_once_are_written_one_after_the_other(model: LlamaModel) -> None:
    alone = [await said(model.write(ask(seed=seed))) for seed in (1, 2)]
    assert await asyncio.gather(*(said(model.write(ask(seed=seed))) for seed in (1, 2))) == alone


async def test_one_that_is_given_up_in_the_queue_is_not_waited_for_and_never_begins(model: LlamaModel) -> None:
    busy = Event()
    model._hands.submit(busy.wait)
    try:
        second = asyncio.create_task(said(model.write(ask())))
        await until(lambda: model._hands._work_queue.qsize())
        second.cancel()
        async with asyncio.timeout(10):
            await asyncio.wait((second,))
    finally:
        busy.set()
    await model.rest()
    assert (model.read, model.written) == (0, 0)


async def test_a_story_cancelled_by_its_worker_stops(model: LlamaModel) -> None:
    heard = asyncio.Event()

    async def listen() -> None:
        async for _ in model.write(ask(grammar="root ::= [가-힣]{1000,1000}\n", most=4000)):
            heard.set()

    listening = asyncio.create_task(listen())
    await heard.wait()
    listening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await listening
    assert model.written < 3000
    assert len(await said(model.write(ask()))) == LETTERS


async def test_tokens_are_counted_by_the_model_itself_loaded_or_not(model: LlamaModel) -> None:
    assert await model.count("abc") == 3
    assert await model.count("요가") == 2 + 3  # the tiny model has one token for the first two bytes of 요
    assert await model.count("<|im_end|>") == len("<|im_end|>")
    assert not model.loaded


async def test_cut_off_is_not_raised_by_an_answer_that_ends_by_itself(model: LlamaModel) -> None:
    try:
        assert await said(model.write(ask(grammar='root ::= "가나다"\n', most=20))) == "가나다"
    except CutOff:
        pytest.fail("an answer that was whole")
