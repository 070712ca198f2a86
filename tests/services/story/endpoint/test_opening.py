"""Endpoints that are asked at the start who they are, and what they serve."""

from typing import Any

import pytest
from aiohttp import web

from contracts.errors import EngineUnusable
from services.story.endpoint.opening import open_endpoint
from services.story.endpoint.wire import Away, Wire, open_session
from tests.services.story.endpoint.asking import GRAMMAR, ask, said, set_to
from tests.services.story.endpoint.conftest import Serve
from tests.services.story.endpoint.fake_openai import FakeOpenAi, answer, refusal
from tests.services.story.endpoint.opened import heard, opened


async def test_it_names_the_one_model_that_is_served(serve: Serve) -> None:
    async with opened(FakeOpenAi(answer()), serve) as model:
        told = (model.engine, model.name, model.digest, model.grammars, model.context)
    assert told == ("openai", "tiny", "", False, 8192)


@pytest.mark.parametrize("path", ["", "v1", "v1/"])
async def test_its_address_may_end_in_v1(path: str, serve: Serve) -> None:
    url = await serve(FakeOpenAi(answer("가")).app())
    async with open_endpoint(set_to(url + path), GRAMMAR) as model:
        assert await said(model.write(ask())) == "가"


async def test_a_page_for_people_is_no_llama_server(serve: Serve) -> None:
    fake = FakeOpenAi(answer("가"))
    fake.props = web.Response(text="<html>", content_type="text/html")
    assert await heard(fake, serve) == "가"


async def test_an_answer_without_end_is_not_kept(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("services.story.endpoint.wire.MOST", 1000)
    fake = FakeOpenAi(answer("가"))
    fake.models_answer = web.Response(text="a" * 1001)
    url = await serve(fake.app())
    async with open_session() as session:
        with pytest.raises(Away, match="more than 1000 bytes"):
            await Wire(session, url.rstrip("/"), "openai", "").get("/v1/models")


@pytest.mark.parametrize("about", [{"max_model_len": 4096}, {"meta": {"n_ctx": 4096}}, {"context_length": 4096}])
async def test_the_context_is_what_the_endpoint_tells(about: dict[str, Any], serve: Serve) -> None:
    async with opened(FakeOpenAi(answer(), models=[{"id": "tiny", **about}]), serve) as model:
        assert model.context == 4096


async def test_of_several_models_the_wanted_one_writes(serve: Serve) -> None:
    fake = FakeOpenAi(answer("가"), models=[{"id": "one"}, {"id": "two"}])
    async with opened(fake, serve, story_endpoint_model="two") as model:
        await said(model.write(ask()))
    assert fake.bodies[0]["model"] == "two"


@pytest.mark.parametrize("wanted", ["", "three"])
async def test_a_model_that_is_not_there_is_refused_by_name(wanted: str, serve: Serve) -> None:
    fake = FakeOpenAi(answer("가"), models=[{"id": "one"}, {"id": "two"}])
    with pytest.raises(EngineUnusable, match=r"found one, two\. IYAGI_STORY_ENDPOINT_MODEL=one"):
        async with opened(fake, serve, story_endpoint_model=wanted):
            pass


@pytest.mark.parametrize(
    ("status", "remedy"),
    [(401, "IYAGI_STORY_ENDPOINT_KEY"), (403, "IYAGI_STORY_ENDPOINT_KEY"), (404, "IYAGI_STORY_ENDPOINT=")],
)
async def test_an_endpoint_of_no_use_is_refused_at_start(status: int, remedy: str, serve: Serve) -> None:
    fake = FakeOpenAi(answer("가"))
    fake.models_answer = refusal(status, "no")
    with pytest.raises(EngineUnusable, match=f"found {status}: no.* {remedy}"):
        async with opened(fake, serve):
            pass


async def test_an_endpoint_that_is_said_to_be_a_llama_server_and_is_none_is_refused(serve: Serve) -> None:
    fake = FakeOpenAi(answer("가"))
    fake.props = web.json_response({"hello": 1})
    with pytest.raises(EngineUnusable, match="IYAGI_STORY_ENDPOINT_API=openai"):
        async with opened(fake, serve, story_endpoint_api="llama-server"):
            pass


async def test_no_address_is_refused_at_start() -> None:
    with pytest.raises(EngineUnusable, match="IYAGI_STORY_ENDPOINT="):
        async with open_endpoint(set_to("http://a").model_copy(update={"story_endpoint": None}), GRAMMAR):
            pass


async def test_a_password_in_the_address_is_refused_and_not_said() -> None:
    with pytest.raises(EngineUnusable, match="IYAGI_STORY_ENDPOINT_KEY") as refused:
        async with open_endpoint(set_to("http://me:secret@127.0.0.1:8080"), GRAMMAR):
            pass
    assert "secret" not in str(refused.value)
