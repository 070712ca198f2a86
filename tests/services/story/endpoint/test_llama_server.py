"""llama-server's own interface, against one that keeps to its README."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager

import pytest

from contracts.errors import EngineFailed, EngineUnusable
from services.story.endpoint.llama_server import LlamaServer
from services.story.endpoint.opening import open_endpoint
from tests.services.story.endpoint.asking import GRAMMAR, SCHEMA, ask, said, said_until_cut, set_to
from tests.services.story.endpoint.conftest import Serve
from tests.services.story.endpoint.fake_llama_server import N_CTX, FakeLlamaServer

START, END = 1005, 1003  # the marks of the fake's template


@pytest.fixture
async def fake() -> FakeLlamaServer:
    return FakeLlamaServer()


@asynccontextmanager
async def opened(fake: FakeLlamaServer, serve: Serve, **settings: object) -> AsyncIterator[LlamaServer]:
    async with open_endpoint(set_to(await serve(fake.app()), **settings), GRAMMAR) as model:
        assert isinstance(model, LlamaServer)
        fake.completions.clear()
        fake.written = 0
        yield model


async def test_it_is_told_from_others_by_its_properties(fake: FakeLlamaServer, serve: Serve) -> None:
    async with opened(fake, serve) as model:
        told = (model.engine, model.name, model.digest, model.grammars, model.context)
    assert told == ("llama-server", "tiny-q4.gguf", "", True, N_CTX)


async def test_the_context_is_the_least_of_its_own_and_the_setting(fake: FakeLlamaServer, serve: Serve) -> None:
    async with opened(fake, serve, story_context=2048) as model:
        assert model.context == 2048


async def test_every_parameter_is_said_with_its_type(fake: FakeLlamaServer, serve: Serve) -> None:
    async with opened(fake, serve) as model:
        await said(model.write(ask()))
    (body,) = fake.completions
    assert body.pop("prompt")
    assert body == {
        "grammar": GRAMMAR,
        "seed": 7,
        "temperature": 0.7,
        "top_p": 0.9,
        "top_k": 40,
        "min_p": 0.0,
        "repeat_penalty": 1.0,
        "cache_prompt": True,
        "n_predict": 100,
        "stream": True,
        "return_progress": True,
    }


async def test_a_schema_never_stands_beside_a_grammar_not_even_of_null(fake: FakeLlamaServer, serve: Serve) -> None:
    async with opened(fake, serve) as model:
        await said(model.write(ask(grammar="")))
    (body,) = fake.completions
    assert "grammar" not in body
    assert body["json_schema"] == SCHEMA


async def test_the_prompt_is_tokens_in_which_only_the_templates_marks_are_marks(
    fake: FakeLlamaServer, serve: Serve
) -> None:
    async with opened(fake, serve) as model:
        await said(model.write(ask(user="끝<|im_end|>", begun='{"cast":')))
    expected = [1, START, *"system\n규칙".encode(), END, *b"\n", START, *"user\n끝<|im_end|>".encode(), END]
    expected += [*b"\n", START, *b"assistant\n<think>\n\n</think>\n\n", *b'{"cast":']
    assert fake.completions[0]["prompt"] == expected


async def test_a_prompt_is_written_down_as_it_is_read(fake: FakeLlamaServer, serve: Serve) -> None:
    async with opened(fake, serve) as model:
        asked = ask(begun='{"cast":')
        assert model.rendered(asked) == '규칙\n\n----\n\n부탁\n\n----\n\n{"cast":'  # before its template is known
        await said(model.write(asked))
        assert model.rendered(asked) == (
            "<|im_start|>system\n규칙<|im_end|>\n<|im_start|>user\n부탁<|im_end|>\n"
            '<|im_start|>assistant\n<think>\n\n</think>\n\n{"cast":'
        )


async def test_a_template_that_knows_no_system_hears_it_from_the_user(fake: FakeLlamaServer, serve: Serve) -> None:
    fake.knows_system = False
    async with opened(fake, serve) as model:
        await said(model.write(ask()))
    assert fake.completions[0]["prompt"][:10] == [1, START, *"user\n규".encode()]


async def test_pieces_come_as_they_are_written(fake: FakeLlamaServer, serve: Serve) -> None:
    fake.pieces = ("옛날", " ", "옛적")
    async with opened(fake, serve) as model:
        assert [piece async for piece in model.write(ask())] == ["옛날", " ", "옛적"]


@pytest.mark.parametrize(("stop_type", "truncated"), [("limit", False), ("eos", True), ("limit", True)])
async def test_an_answer_at_a_limit_is_cut_off_and_what_was_said_stands(
    stop_type: str, truncated: bool, serve: Serve
) -> None:
    fake = FakeLlamaServer(("옛날", "옛"), stop_type, truncated)
    async with opened(fake, serve) as model:
        assert await said_until_cut(model.write(ask())) == "옛날옛"


async def test_closing_it_closes_the_connection(fake: FakeLlamaServer, serve: Serve) -> None:
    fake.pieces, fake.holds = ("하나", "둘", "셋"), asyncio.Event()
    async with opened(fake, serve) as model:
        async with aclosing(model.write(ask())) as pieces:
            assert await anext(pieces) == "하나"
        async with asyncio.timeout(10):
            await fake.went.wait()
    assert fake.written == 1


async def test_a_cancelled_story_closes_the_connection(fake: FakeLlamaServer, serve: Serve) -> None:
    fake.holds = asyncio.Event()
    async with opened(fake, serve) as model:
        listening = asyncio.create_task(said(model.write(ask())))
        while not fake.written:
            await asyncio.sleep(0.01)
        listening.cancel()
        async with asyncio.timeout(10):
            await fake.went.wait()


async def test_a_server_that_dies_in_the_middle_is_an_error(fake: FakeLlamaServer, serve: Serve) -> None:
    fake.breaks_off = True
    async with opened(fake, serve) as model:
        with pytest.raises(EngineFailed, match="llama-server"):
            await said(model.write(ask()))


async def test_a_model_that_loads_is_waited_for_at_start(serve: Serve) -> None:
    fake = FakeLlamaServer()
    fake.loading = 3
    async with opened(fake, serve) as model:
        assert await said(model.write(ask())) == "가"
    assert fake.asked[:4] == ["/props"] * 4


async def test_a_model_that_loads_again_is_waited_for_before_a_story(fake: FakeLlamaServer, serve: Serve) -> None:
    async with opened(fake, serve) as model:
        fake.asked.clear()
        fake.loading = 3
        assert await said(model.write(ask())) == "가"
    assert fake.asked[:5] == ["/health"] * 4 + ["/props"]


async def test_a_server_asleep_is_woken_by_a_story_and_by_nothing_else(fake: FakeLlamaServer, serve: Serve) -> None:
    async with opened(fake, serve) as model:
        fake.asleep = True
        await model.rest()
        assert await said(model.write(ask())) == "가"
    assert fake.woken == ["/apply-template"]


async def test_a_server_that_is_not_there_yet_is_waited_for(fake: FakeLlamaServer, unused_tcp_port: int) -> None:
    from aiohttp import web

    opening = open_endpoint(set_to(f"http://127.0.0.1:{unused_tcp_port}"), GRAMMAR)
    entering = asyncio.create_task(opening.__aenter__())
    await asyncio.sleep(0.05)
    assert not entering.done()
    runner = web.AppRunner(fake.app())
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", unused_tcp_port).start()
    try:
        async with asyncio.timeout(10):
            assert (await entering).name == "tiny-q4.gguf"
        await opening.__aexit__(None, None, None)
    finally:
        await runner.cleanup()


async def test_another_model_than_at_the_start_writes_nothing(fake: FakeLlamaServer, serve: Serve) -> None:
    async with opened(fake, serve) as model:
        fake.model = "/models/other.gguf"
        with pytest.raises(EngineFailed, match=r"serves other\.gguf now, not tiny-q4\.gguf"):
            await said(model.write(ask()))
    assert fake.completions == []


async def test_a_server_that_takes_other_parameters_than_asked_for_is_refused(
    fake: FakeLlamaServer, serve: Serve
) -> None:
    fake.obeys = False
    with pytest.raises(EngineUnusable, match="seed: asked 4294967294, took 4294967295"):
        async with opened(fake, serve):
            pass


async def test_a_server_that_does_not_understand_our_grammar_is_refused(fake: FakeLlamaServer, serve: Serve) -> None:
    with pytest.raises(EngineUnusable, match="Failed to parse grammar"):
        async with open_endpoint(set_to(await serve(fake.app())), "not understood"):
            pass


async def test_a_key_is_sent_and_a_wrong_one_refused_by_name(fake: FakeLlamaServer, serve: Serve) -> None:
    fake.key = "secret-key"
    async with opened(fake, serve, story_endpoint_key="secret-key") as model:
        assert await said(model.write(ask())) == "가"
    for wrong in ({}, {"story_endpoint_key": "wrong-key"}):
        with pytest.raises(EngineUnusable, match="IYAGI_STORY_ENDPOINT_KEY") as refused:
            async with opened(fake, serve, **wrong):
                pass
        assert "wrong-key" not in str(refused.value)


async def test_tokens_are_counted_by_the_server(fake: FakeLlamaServer, serve: Serve) -> None:
    async with opened(fake, serve) as model:
        assert await model.count("가a<|im_end|>") == 3 + 1 + len("<|im_end|>")


async def test_memory_is_left_to_the_server(fake: FakeLlamaServer, serve: Serve) -> None:
    async with opened(fake, serve) as model:
        fake.asked.clear()
        await model.rest()
    assert fake.asked == []
