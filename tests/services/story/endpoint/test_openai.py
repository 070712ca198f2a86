"""Endpoints that speak as OpenAI does, more or less."""

import asyncio
import json
from contextlib import aclosing
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from structlog.testing import capture_logs

from contracts.errors import EngineFailed
from services.story.endpoint import wire
from services.story.endpoint.openai import OpenAi
from services.story.handler import StoryRefused
from tests.services.story.endpoint.asking import SCHEMA, ask, said, said_until_cut, set_to
from tests.services.story.endpoint.conftest import Serve
from tests.services.story.endpoint.fake_openai import FakeOpenAi, answer, chunk, event, refusal, told
from tests.services.story.endpoint.opened import heard, opened

NAMED = {"type": "json_schema", "json_schema": {"name": "book", "strict": True, "schema": SCHEMA}}


async def test_what_is_asked(serve: Serve) -> None:
    fake = FakeOpenAi(answer("가"))
    assert await heard(fake, serve, begun='{"cast":') == "가"
    assert fake.bodies == [
        {
            "model": "tiny",
            "messages": [
                {"role": "system", "content": "규칙"},
                {"role": "user", "content": "부탁"},
                {"role": "assistant", "content": '{"cast":'},
            ],
            "stream": True,
            "seed": 7,
            "max_tokens": 100,
            "temperature": 0.7,
            "top_p": 0.9,
            "chat_template_kwargs": {"enable_thinking": False},
            "response_format": NAMED,
        }
    ]


async def test_its_messages_are_written_down(serve: Serve) -> None:
    async with opened(FakeOpenAi(answer("가")), serve) as model:
        written = json.loads(model.rendered(ask()))
    assert written == [{"role": "system", "content": "규칙"}, {"role": "user", "content": "부탁"}]


@pytest.mark.parametrize(
    ("complaint", "changed"),
    [
        (
            "'response_format.type' must be 'json_object'",
            {"response_format": {"type": "json_object", "schema": SCHEMA}},
        ),
        ("Use 'max_completion_tokens' instead.", {"max_completion_tokens": 100, "max_tokens": None}),
        ("Unrecognized request argument supplied: chat_template_kwargs", {"chat_template_kwargs": None}),
        ("'temperature' does not support 0.7 with this model", {"temperature": None, "top_p": None}),
    ],
)
@pytest.mark.parametrize("status", [400, 422, 500])
async def test_what_it_complains_of_is_left_out_and_remembered(
    complaint: str, changed: dict[str, Any], status: int, serve: Serve
) -> None:
    fake = FakeOpenAi(refusal(status, complaint), answer("가"))
    async with opened(fake, serve) as model:
        assert await said(model.write(ask())) == "가"
        assert await said(model.write(ask())) == "가"
    first, second, third = fake.bodies
    expected = {name: value for name, value in {**first, **changed}.items() if value is not None}
    assert second == third == expected


async def test_who_takes_no_format_at_all_is_asked_without(serve: Serve) -> None:
    complaint = "response_format is not supported"
    fake = FakeOpenAi(refusal(400, complaint), refusal(400, complaint), answer("가"))
    assert await heard(fake, serve) == "가"
    assert "response_format" not in fake.bodies[-1]


async def test_who_does_not_go_on_from_an_answer_is_asked_without_it(serve: Serve) -> None:
    fake = FakeOpenAi(refusal(400, "Expected last role User"), answer('{"title":"가"}'))
    assert await heard(fake, serve, begun='{"title":"가"') == '{"title":"가"}'
    assert [message["role"] for message in fake.bodies[1]["messages"]] == ["system", "user"]


async def test_a_complaint_that_nothing_can_be_done_about_is_an_error(serve: Serve) -> None:
    with pytest.raises(EngineFailed, match="400: context length exceeded"):
        await heard(FakeOpenAi(refusal(400, "context length exceeded")), serve)


async def test_an_answer_at_its_limit_is_cut_off_and_what_was_said_stands(serve: Serve) -> None:
    async with opened(FakeOpenAi(answer("옛", "날", finish="length")), serve) as model:
        assert await said_until_cut(model.write(ask())) == "옛날"


@pytest.mark.parametrize("last", [chunk({}, "content_filter"), chunk({"refusal": "not for children"})])
async def test_who_will_not_write_it_refuses_the_story(last: bytes, serve: Serve) -> None:
    with pytest.raises(StoryRefused):
        await heard(FakeOpenAi(b"".join([*told(["옛"]), last])), serve)


async def test_thoughts_usage_and_pings_are_no_words(serve: Serve) -> None:
    stream = b"".join(
        [
            b": ping\n\n",
            chunk({"role": "assistant", "content": None}),
            chunk({"reasoning_content": "let me think"}),
            *told(["가"]),
            event({"choices": [], "usage": {"total_tokens": 5}}),
            chunk({}, "stop"),
        ]
    )
    assert await heard(FakeOpenAi(stream), serve) == "가"


async def test_letters_may_be_cut_between_their_bytes(serve: Serve) -> None:
    whole = answer("옛날 옛적에", "토끼가")
    assert (
        await heard(FakeOpenAi([whole[place : place + 1] for place in range(len(whole))]), serve) == "옛날 옛적에토끼가"
    )


@pytest.mark.parametrize(
    ("stream", "why"),
    [
        (b"".join(told(["옛"])), "ended without saying"),
        (b"data: [DONE]\n\n", "ended without saying"),
        (b"data: {half\n\n", "expected JSON"),
        (b"data: [1, 2]\n\n", "expected an event"),
        (b'data: {"choices": "none"}\n\n', "without choices"),
        (b"data: \xff\xfe\n\n", "not UTF-8"),
        (event({"error": {"message": "CUDA error: out of memory"}}), "CUDA error: out of memory"),
        (b'error: {"code":500,"message":"slot broke","type":"server_error"}\n\n', "slot broke"),
        (b"<html>a page</html>", "ended without saying"),
    ],
)
async def test_a_stream_that_is_none_is_an_error(stream: bytes, why: str, serve: Serve) -> None:
    with pytest.raises(EngineFailed, match=why):
        await heard(FakeOpenAi(stream), serve)


@pytest.mark.parametrize(
    ("refused", "why"),
    [
        (refusal(401, "bad key"), "401: bad key .*IYAGI_STORY_ENDPOINT_KEY"),
        (refusal(404, "no such model"), "404: no such model .*IYAGI_STORY_ENDPOINT_MODEL"),
        (refusal(429, "slow down", **{"Retry-After": "20"}), "429: slow down, again in 20 s"),
        (refusal(503, "overloaded"), "503: overloaded"),
        (web.Response(status=502, text="<html>Bad Gateway</html>"), "502: <html>"),
        (web.Response(status=307, headers={"Location": "http://elsewhere/"}), "307: it sends on to http://elsewhere/"),
        (web.json_response({"detail": [{"loc": ["body"], "msg": "odd"}]}, status=418), "418: .*odd"),
    ],
)
async def test_an_error_says_what_was_answered_and_what_helps(refused: web.Response, why: str, serve: Serve) -> None:
    with pytest.raises(EngineFailed, match=why) as error:
        await heard(FakeOpenAi(refused), serve)
    assert error.value.retryable


async def test_silence_is_an_error(serve: Serve) -> None:
    fake = FakeOpenAi(told(["옛", "날"]))
    fake.holds = asyncio.Event()
    async with wire.open_session(quiet=0.05) as session:
        model = OpenAi(wire.Wire(session, f"{await serve(fake.app())}v1", "openai", ""), "tiny", 8192)
        with pytest.raises(EngineFailed, match="Timeout"):
            await said(model.write(ask()))


async def test_closing_it_closes_the_connection(serve: Serve) -> None:
    fake = FakeOpenAi([*told(["하나", "둘"])])
    fake.holds = asyncio.Event()
    async with opened(fake, serve) as model:
        async with aclosing(model.write(ask())) as pieces:
            assert await anext(pieces) == "하나"
        async with asyncio.timeout(10):
            await fake.went.wait()


async def test_the_key_is_sent_and_never_said(serve: Serve) -> None:
    fake = FakeOpenAi(refusal(400, "chat_template_kwargs of sk-secret"), refusal(401, "sk-secret is no key"))
    with capture_logs() as logs, pytest.raises(EngineFailed) as error:
        async with opened(fake, serve, story_endpoint_key="sk-secret") as model:
            await said(model.write(ask()))
    assert fake.keys == ["Bearer sk-secret"] * 2
    assert (
        "sk-secret"
        not in f"{error.value} {error.value.values} {logs} {set_to('http://a', story_endpoint_key='sk-secret')}"
    )


async def test_tokens_are_estimated_at_their_most(serve: Serve) -> None:
    async with aiohttp.ClientSession() as session:
        model = OpenAi(wire.Wire(session, "", "openai", ""), "tiny", 8192)
        assert await model.count("") == 0
        assert await model.count("토끼 is here") == 2 + 3


async def test_an_escape_in_a_pattern_is_a_class(serve: Serve) -> None:
    fake = FakeOpenAi(answer("가"))
    schema = {"properties": {"pattern": {"type": "string", "pattern": r"^[a-z]\.\?$"}}, "enum": [r"\."]}
    await heard(fake, serve, schema=schema)
    sent = fake.bodies[0]["response_format"]["json_schema"]["schema"]
    assert sent == {"properties": {"pattern": {"type": "string", "pattern": "^[a-z][.][?]$"}}, "enum": [r"\."]}
