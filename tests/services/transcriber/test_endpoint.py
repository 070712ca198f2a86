"""Hearing by a service over HTTP."""

import asyncio
import math
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import numpy
import pytest
from aiohttp.test_utils import unused_port
from pydantic import HttpUrl, SecretStr

from contracts.errors import EngineFailed, EngineUnusable, Unavailable
from services.transcriber.endpoint.ears import MOST, EndpointEars, endpoint, open_endpoint
from services.transcriber.handler import Heard
from services.transcriber.prompting import EXPECTED
from services.transcriber.settings import TranscriberSettings
from tests.services.transcriber.recordings import vowels
from tests.services.transcriber.transcription_service import Said, Service, serving

SPOKEN = vowels(2).tobytes()
KEY = "sk-hunter2"
MEASURED = {"avg_logprob": -0.2, "no_speech_prob": 0.02, "compression_ratio": 1.1}


def segment(text: str, **more: Any) -> dict[str, Any]:
    return {"id": 0, "start": 0.0, "end": 2.0, "text": text, **MEASURED, **more}


def verbose(*segments: dict[str, Any], **more: Any) -> Said:
    text = "".join(one["text"] for one in segments)
    return Said(body={"task": "transcribe", "language": "korean", "text": text, "segments": list(segments), **more})


@asynccontextmanager
async def ears_of(*answers: Said, key: str | None = KEY) -> AsyncIterator[tuple[Service, EndpointEars]]:
    async with serving(*answers) as service:
        settings = TranscriberSettings(
            transcriber_engine="endpoint",
            transcriber_endpoint=HttpUrl(service.url),
            transcriber_endpoint_key=SecretStr(key) if key else None,
            transcriber_endpoint_model="whisper-large",
        )
        async with open_endpoint(settings) as ears:
            yield service, ears


async def test_a_recording_is_sent_as_it_is_wanted_and_its_words_come_back() -> None:
    async with ears_of(verbose(segment(" 조선 시대요."))) as (service, ears):
        heard = await ears.hear(SPOKEN, "ko", "era", ("세종대왕",))
        (asked,) = service.asked
    assert heard == Heard("조선 시대요.", pytest.approx(math.exp(-0.2)))
    assert (ears.engine, ears.model) == ("endpoint", "whisper-large")
    assert (asked.seconds, asked.rate, asked.authorization) == (2.0, 16_000, f"Bearer {KEY}")
    assert asked.form == {
        "model": "whisper-large",
        "language": "ko",
        "temperature": "0",
        "response_format": "verbose_json",
        "timestamp_granularities[]": "segment",
        "prompt": f"어느 시대의 이야기인가요? 세종대왕, {', '.join(EXPECTED['era'])}",
    }


async def test_without_a_key_none_is_sent_and_another_language_gets_no_korean_prompt() -> None:
    async with ears_of(verbose(segment(" A castle.")), key=None) as (service, ears):
        await ears.hear(SPOKEN, "nb", "place")
        (asked,) = service.asked
    assert (asked.authorization, asked.form["language"], "prompt" in asked.form) == (None, "no", False)


async def test_words_are_the_better_measure_where_they_are_told() -> None:
    words = [{"word": "토끼", "start": 0, "end": 1, "probability": 0.5}]
    async with ears_of(verbose(segment(" 토끼", words=words))) as (_, ears):
        assert await ears.hear(SPOKEN, "ko", "characters") == Heard("토끼", pytest.approx(0.5))


async def test_words_without_probabilities_are_no_measure() -> None:
    async with ears_of(verbose(segment(" 토끼"), words=[{"word": "토끼", "start": 0, "end": 1}])) as (_, ears):
        assert await ears.hear(SPOKEN, "ko", "characters") == Heard("토끼", pytest.approx(math.exp(-0.2)))


async def test_a_service_that_tells_no_figure_is_heard_and_nobody_vouches_for_it() -> None:
    async with ears_of(Said(body={"text": "깊은 산속에서요."})) as (_, ears):
        assert await ears.hear(SPOKEN, "ko", "place") == Heard("깊은 산속에서요.", 0.0)


async def test_a_model_that_knows_no_verbose_json_is_asked_for_log_probabilities_from_then_on() -> None:
    refusal = Said(400, {"error": {"message": "response_format 'verbose_json' is not compatible with this model"}})
    tokens = [{"token": "꿈", "logprob": -0.1}, {"token": "요", "logprob": -0.3}]
    async with ears_of(refusal, Said(body={"text": "꿈요", "logprobs": tokens})) as (service, ears):
        heard = [await ears.hear(SPOKEN, "ko", "topic") for _ in range(2)]
        forms = [(one.form["response_format"], one.form.get("include[]")) for one in service.asked]
    assert heard == [Heard("꿈요", pytest.approx(math.exp(-0.2)))] * 2
    assert forms == [("verbose_json", None), ("json", "logprobs"), ("json", "logprobs")]


@pytest.mark.parametrize(
    "imagined",
    [
        segment(" 시청해주셔서 감사합니다."),
        segment(" 감사합니다.", no_speech_prob=0.7),
        segment(" 아 아 아 아 아 아"),
        segment(" " + ", ".join(EXPECTED["topic"][:5])),
        {"text": " 감사합니다."},  # and nobody says how sure it is
    ],
    ids=["credits", "courtesy", "loop", "its own prompt", "courtesy without figures"],
)
async def test_what_nobody_said_is_not_believed(imagined: dict[str, Any]) -> None:
    async with ears_of(verbose(imagined)) as (_, ears):
        assert await ears.hear(SPOKEN, "ko", "topic") == Heard("", 0.0)


async def test_of_several_segments_the_spoken_ones_stay() -> None:
    async with ears_of(verbose(segment(" 용기요."), segment(" 구독과 좋아요 부탁드립니다."))) as (_, ears):
        assert (await ears.hear(SPOKEN, "ko", "topic")).text == "용기요."


@pytest.mark.parametrize(
    "silence",
    [b"", bytes(64_000), numpy.full(16_000, 0.001, numpy.float32).tobytes(), numpy.full(9, numpy.nan).tobytes()],
    ids=["nothing", "zeros", "a faint hum", "no numbers"],
)
async def test_silence_is_sent_nowhere(silence: bytes) -> None:
    async with ears_of(verbose(segment(" 시청"))) as (service, ears):
        assert await ears.hear(silence, "ko", "era") == Heard("", 0.0)
        assert service.asked == []


@pytest.mark.parametrize(
    ("status", "why"),
    [
        (401, "set IYAGI_TRANSCRIBER_ENDPOINT_KEY"),
        (403, "set IYAGI_TRANSCRIBER_ENDPOINT_KEY"),
        (404, "see IYAGI_TRANSCRIBER_ENDPOINT and …_MODEL"),
        (413, "it answers 413: "),
        (302, "it answers 302: "),
    ],
)
async def test_a_refusal_is_told_with_what_to_do_and_never_with_the_key(status: int, why: str) -> None:
    said = Said(status, f"no {KEY} here".encode(), {"Location": "/v1/audio/transcriptions"})
    async with ears_of(said) as (service, ears):
        with pytest.raises(EngineFailed) as failure:
            await ears.hear(SPOKEN, "ko", "era")
        assert len(service.asked) == 1
    assert why in failure.value.values["why"]
    assert failure.value.values["why"].endswith("no … here")


@pytest.mark.parametrize("status", [429, 500, 502, 503])
async def test_a_service_in_trouble_may_be_asked_again_by_who_speaks(status: int) -> None:
    async with ears_of(Said(status, b"busy")) as (_, ears):
        with pytest.raises(Unavailable) as failure:
            await ears.hear(SPOKEN, "ko", "era")
    assert (failure.value.retryable, failure.value.values["why"]) == (True, f"it answers {status}: busy")


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"[]", b"{}", b'{"text": 3}', b'{"text": "\xff"}', b'{"text": "a", "segments": [{}]}'],
    ids=["nothing", "html", "a list", "no text", "a number", "no utf-8", "half a segment"],
)
async def test_rubbish_is_a_failure_that_shows_it(body: bytes) -> None:
    async with ears_of(Said(200, body)) as (_, ears):
        with pytest.raises(EngineFailed, match="its answer is no transcript"):
            await ears.hear(SPOKEN, "ko", "era")


async def test_an_answer_without_end_is_cut() -> None:
    async with ears_of(Said(200, b"x" * (MOST + 1))) as (_, ears):
        with pytest.raises(EngineFailed, match="more than"):
            await ears.hear(SPOKEN, "ko", "era")


async def test_a_service_that_is_not_there_is_named() -> None:
    address = f"http://127.0.0.1:{unused_port()}"
    async with open_endpoint(TranscriberSettings(transcriber_endpoint=HttpUrl(address))) as ears:
        with pytest.raises(Unavailable, match=address):
            await ears.hear(SPOKEN, "ko", "era")


async def test_who_gives_up_hangs_up() -> None:
    async with ears_of(Said(hangs=True)) as (service, ears):
        hearing = asyncio.create_task(ears.hear(SPOKEN, "ko", "era"))
        await asyncio.wait_for(service.begun.wait(), 20)
        hearing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await hearing
        await asyncio.wait_for(service.left.wait(), 20)


async def test_an_endpoint_without_an_address_or_with_a_broken_key_does_not_start() -> None:
    with pytest.raises(EngineUnusable, match="IYAGI_TRANSCRIBER_ENDPOINT=http://host:port"):
        await open_endpoint(TranscriberSettings(transcriber_engine="endpoint")).__aenter__()
    broken = TranscriberSettings(transcriber_endpoint=HttpUrl("http://a"), transcriber_endpoint_key=SecretStr("sk-1\n"))
    with pytest.raises(EngineUnusable, match="IYAGI_TRANSCRIBER_ENDPOINT_KEY"):
        await open_endpoint(broken).__aenter__()


@pytest.mark.parametrize(
    "address", ["http://a:1", "http://a:1/", "http://a:1/v1", "http://a:1/v1/"], ids=["bare", "/", "v1", "v1/"]
)
def test_an_address_may_be_given_with_or_without_its_version(address: str) -> None:
    assert str(endpoint(address)) == "http://a:1/v1/audio/transcriptions"


def test_the_languages_are_known_by_their_codes_in_bcp_47() -> None:
    assert {"ko", "en", "nb", "no", "jv", "he", "iw"} <= EndpointEars.languages
    assert "tlh" not in EndpointEars.languages
