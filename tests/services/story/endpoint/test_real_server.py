"""llama-cpp-python's own server, really running, over HTTP."""

import asyncio
import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing
from pathlib import Path

import jsonschema
import pytest

from contracts.book import Brief
from contracts.errors import EngineUnusable
from services.story.endpoint.openai import OpenAi
from services.story.endpoint.opening import open_endpoint
from services.story.writing.outline import Outline
from tests.services.story.endpoint.asking import GRAMMAR, ask, said, said_until_cut, set_to
from tests.services.story.llama.tiny import write_model

KEY = "a-key-of-the-tests"
BRIEF = Brief(era="옛날", place="숲속", characters="토끼와 여우", topic="우정", age="3-5")
COVER = Outline.of(BRIEF, 1, ("토끼", "여우")).sections["cover"].schema


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("server")
    model = write_model(folder / "tiny.gguf")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "llama_cpp.server", "--model", str(model), "--model_alias", "tiny-random"]
    command += ["--host", "127.0.0.1", "--port", str(port), "--n_ctx", "4096", "--n_threads", "1", "--api_key", KEY]
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, "HF_HUB_OFFLINE": "1"})
    try:
        wait_for(f"http://127.0.0.1:{port}", server, folder / "log")
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        server.kill()
        server.wait()


def wait_for(address: str, server: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + 60
    request = urllib.request.Request(f"{address}/v1/models", headers={"Authorization": f"Bearer {KEY}"})
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(request, timeout=5):
                return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"llama_cpp.server does not answer:\n{log.read_text()[-2000:]}")


@pytest.fixture
async def model(address: str) -> AsyncIterator[OpenAi]:
    async with open_endpoint(set_to(address, story_endpoint_key=KEY), GRAMMAR) as model:
        assert isinstance(model, OpenAi)
        yield model


async def test_it_is_known_by_its_models(model: OpenAi) -> None:
    assert (model.engine, model.name) == ("openai", "tiny-random")


async def test_random_weights_write_a_cover_under_its_schema(model: OpenAi) -> None:
    text = await said(model.write(ask(schema=COVER, most=3000)))
    jsonschema.validate(json.loads(text), dict(COVER))


async def test_the_same_seed_writes_the_same_and_another_another(model: OpenAi) -> None:
    first, same, other = [
        await said_until_cut(model.write(ask(schema=COVER, most=60, seed=seed))) for seed in (7, 7, 8)
    ]
    assert first == same != other


async def test_an_answer_at_its_limit_is_cut_off(model: OpenAi) -> None:
    assert (await said_until_cut(model.write(ask(schema=COVER, most=30)))).startswith("{")


async def test_what_was_begun_is_gone_on_from_or_begun_once_more(model: OpenAi) -> None:
    text = await said(model.write(ask(schema=COVER, most=3000, begun='{"title":"가",')))
    jsonschema.validate(json.loads(text), dict(COVER))  # this server begins once more


async def test_one_that_is_closed_leaves_the_server_free_for_the_next(model: OpenAi) -> None:
    async with aclosing(model.write(ask(schema=COVER, most=3000))) as pieces:
        await anext(pieces)
    async with asyncio.timeout(30):
        assert (await said_until_cut(model.write(ask(schema=COVER, most=30, seed=9)))).startswith("{")


async def test_a_wrong_key_is_refused_by_name(address: str) -> None:
    with pytest.raises(EngineUnusable, match="IYAGI_STORY_ENDPOINT_KEY"):
        async with open_endpoint(set_to(address, story_endpoint_key="another"), GRAMMAR):
            pass
