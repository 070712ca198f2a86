import asyncio
import io
import logging
from collections.abc import AsyncIterator
from typing import Any, get_args

import numpy as np
import pytest
import pytest_asyncio
import soundfile
from pydantic import HttpUrl, SecretStr

from contracts.book import Voice
from contracts.errors import EngineFailed, EngineUnusable, MissingTool
from services.narrator import remote, sound
from services.narrator.endpoint.speaker import EndpointSpeaker, address, open_endpoint
from services.narrator.handler import Speech, SpeechRefused
from services.narrator.remote import KeyRefused, NotServed, RequestRefused
from services.narrator.settings import NarratorSettings
from tests.services.narrator.fakes import unheard
from tests.services.narrator.speech_server import RATE, Answer, SpeechServer, endless, open_server, packed, tone

TALE = "토끼 3마리가 살았어요. 거북이도요!"
AIR = 0.3  # seconds
DEADLINE = 20.0  # seconds
KEY = "sk-never-to-be-seen"
WAV = packed(tone())


@pytest_asyncio.fixture
async def server() -> AsyncIterator[SpeechServer]:
    async with open_server() as opened:
        yield opened


def settings(server: SpeechServer, **given: Any) -> NarratorSettings:
    told = {"narrator_endpoint": server.url, "narrator_endpoint_key": SecretStr(KEY), **given}
    return NarratorSettings(**told)


async def spoken(server: SpeechServer, text: str = TALE, *, given: Any = None, **asked: Any) -> Speech:
    async with open_endpoint(settings(server, **(given or {}))) as speaker:
        return await speak(speaker, text, **asked)


async def speak(speaker: EndpointSpeaker, text: str = TALE, **asked: Any) -> Speech:
    return await speaker.speak(text, **{"voice": "F2", "speed": 1.05, "seed": 7, "progress": unheard, **asked})


async def test_a_password_in_its_address_is_in_no_fact() -> None:
    given = NarratorSettings(narrator_endpoint=HttpUrl("http://me:secret@127.0.0.1:7788"))
    async with open_endpoint(given) as speaker:
        assert speaker.version == "tts-1 at 127.0.0.1:7788"


async def test_each_sentence_is_asked_for_as_it_is_said(server: SpeechServer) -> None:
    server.say(WAV)
    more = {"lang": "ko", "input": "is not to be overruled"}
    await spoken(server, given={"narrator_endpoint_voices": "F2=nova,*=alloy", "narrator_endpoint_more": more})
    assert [one.path for one in server.asked] == ["/v1/audio/speech"] * 2
    assert [one.headers["Authorization"] for one in server.asked] == [f"Bearer {KEY}"] * 2
    common = {"model": "tts-1", "voice": "nova", "response_format": "wav", "speed": 1.05, "lang": "ko"}
    assert [one.body for one in server.asked] == [
        {**common, "input": "토끼 세 마리가 살았어요."},
        {**common, "input": "거북이도요!"},
    ]


async def test_without_a_key_none_is_sent_and_our_names_of_voices_are_theirs(server: SpeechServer) -> None:
    server.say(WAV)
    for voice in get_args(Voice):
        await spoken(server, "산.", given={"narrator_endpoint_key": None}, voice=voice)
    assert [one.body["voice"] for one in server.asked] == list(get_args(Voice))
    assert [one for one in server.asked if "Authorization" in one.headers] == []


@pytest.mark.parametrize(
    ("endpoint", "expected"),
    [
        ("http://127.0.0.1:7788", "http://127.0.0.1:7788/v1/audio/speech"),
        ("http://127.0.0.1:7788/", "http://127.0.0.1:7788/v1/audio/speech"),
        ("http://127.0.0.1:7788/v1/", "http://127.0.0.1:7788/v1/audio/speech"),
        ("https://host.test/openai/v1", "https://host.test/openai/v1/audio/speech"),
        ("https://host.test/v1/audio/speech", "https://host.test/v1/audio/speech"),
    ],
)
def test_its_address_may_be_given_with_or_without_its_path(endpoint: str, expected: str) -> None:
    assert address(endpoint) == expected


@pytest.mark.parametrize(
    ("format", "answer"),
    [
        ("wav", WAV),
        ("wav", endless(WAV)),
        ("wav", packed(tone(channels=2))),
        ("pcm", packed(tone(), "PCM")),
        ("mp3", packed(tone(), "MP3")),
        ("flac", packed(tone(), "FLAC")),
        ("opus", packed(tone(), "OPUS")),
    ],
)
async def test_a_page_has_the_air_the_level_and_the_times_of_the_embedded_voice(
    server: SpeechServer, format: str, answer: bytes
) -> None:
    server.say(answer)
    speech = await spoken(server, given={"narrator_endpoint_format": format})
    samples, rate = soundfile.read(io.BytesIO(speech.wav))
    assert (rate, samples.ndim) == (48_000 if format == "opus" else RATE, 1)  # which knows no other
    assert speech.duration == len(samples) / rate
    air = round(AIR * rate)
    assert not samples[:air].any()
    assert not samples[-air:].any()
    assert sound.level(np.asarray(samples), rate) == pytest.approx(sound.LEVEL, abs=0.5)
    [first, second] = speech.sentences
    blurred = 0.1 if format == "opus" else 0.03
    assert (first.start, first.end) == (AIR, pytest.approx(AIR + 0.5, abs=blurred))  # the silence around is gone
    assert second.start - first.end == pytest.approx(0.35 / 1.05, abs=0.001)
    assert [TALE[word.first : word.last] for word in speech.words] == TALE.split()
    assert [sentence.measured for sentence in speech.sentences] == [True, True]
    assert [word.measured for word in speech.words] == [False, False, False, True]  # the last is its whole sentence


async def test_answers_of_two_rates_become_one(server: SpeechServer) -> None:
    server.say(WAV, packed(tone(rate=44_100), rate=44_100))
    speech = await spoken(server)
    assert soundfile.info(io.BytesIO(speech.wav)).samplerate == RATE
    assert speech.sentences[1].end - speech.sentences[1].start == pytest.approx(0.5, abs=0.01)


async def test_nothing_readable_is_refused_and_nobody_is_asked(server: SpeechServer) -> None:
    with pytest.raises(SpeechRefused, match="can read nothing of this text"):
        await spoken(server, "🐰🐯")
    assert server.asked == []


# What it may answer


ERROR = b'{"error": {"message": "no such thing as ' + KEY.encode() + b'", "type": "x"}}'


@pytest.mark.parametrize(
    ("status", "error", "why"),
    [
        (401, KeyRefused, r"endpoint does not accept the key \(401\): set IYAGI_NARRATOR_ENDPOINT_KEY to one"),
        (403, KeyRefused, r"does not accept the key \(403\)"),
        (404, NotServed, r"endpoint has no such address, model or voice \(404\): see IYAGI_NARRATOR_ENDPOINT_…"),
        (400, RequestRefused, r"endpoint refuses the request \(400\): .*no such thing as …"),
        (422, RequestRefused, r"endpoint refuses the request \(422\)"),
        (302, EngineFailed, "it answered 302"),
        (500, EngineFailed, "it answered 500: .*no such thing as …"),
        (502, EngineFailed, "it answered 502"),
    ],
)
async def test_an_error_is_told_by_its_kind_once_and_without_the_key(
    server: SpeechServer, caplog: pytest.LogCaptureFixture, status: int, error: type[Exception], why: str
) -> None:
    server.say(Answer(ERROR, status, {"Location": f"{server.url}/elsewhere"} if status == 302 else {}))
    with caplog.at_level(logging.DEBUG), pytest.raises(error, match=why) as told:
        await spoken(server)
    assert len(server.asked) == 1
    assert KEY not in str(told.value) + repr(told.value) + caplog.text
    assert isinstance(told.value, SpeechRefused) == (400 <= status < 500)  # settled at once, or tried again


async def test_a_busy_service_is_asked_again_after_the_time_it_says(server: SpeechServer) -> None:
    for status in (429, 503):
        server.say(Answer(ERROR, status, {"Retry-After": "0"}), WAV)
        assert len((await spoken(server)).sentences) == 2
    assert len(server.asked) == 2 * 3


@pytest.mark.parametrize(("wait", "times"), [("0", remote.BUSY), ("3600", 1)])
async def test_one_that_stays_busy_or_asks_for_too_long_a_wait_is_a_failure(
    server: SpeechServer, wait: str, times: int
) -> None:
    server.say(Answer(ERROR, 429, {"Retry-After": wait}))
    with pytest.raises(EngineFailed, match="it answered 429"):
        await spoken(server)
    assert len(server.asked) == times


@pytest.mark.parametrize(
    "rubbish", [Answer(b""), Answer(b"<html>"), Answer(b'{"error": "quota"}'), Answer(packed(0 * tone()))]
)
async def test_what_is_no_sound_is_a_failure(server: SpeechServer, rubbish: Answer) -> None:
    server.say(WAV, rubbish)
    with pytest.raises(EngineFailed, match=r"expected sound, found|it answered with silence"):
        await spoken(server)


async def test_an_answer_that_is_cut_is_a_failure(server: SpeechServer) -> None:
    server.say(Answer(WAV[:2000], cut=True))
    with pytest.raises(EngineFailed, match="it cannot be reached"):
        await spoken(server)


async def test_an_answer_without_end_is_left(server: SpeechServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "MOST", 1000)
    server.say(WAV)
    with pytest.raises(EngineFailed, match="it answered with more than 1000 bytes"):
        await spoken(server)


async def test_one_that_does_not_answer_in_time_is_a_failure(
    server: SpeechServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remote, "SILENCE", 0.05)
    server.say(Answer(waits=True))
    with pytest.raises(EngineFailed, match="it did not answer in time"):
        await spoken(server)


async def test_one_that_is_not_there_is_a_failure(server: SpeechServer) -> None:
    with pytest.raises(EngineFailed, match="The engine endpoint failed: it cannot be reached"):
        await spoken(server, given={"narrator_endpoint": "http://127.0.0.1:9"})


async def test_a_cancelled_page_leaves_the_service_at_once(server: SpeechServer) -> None:
    server.say(Answer(waits=True))
    speaking = asyncio.create_task(spoken(server))
    async with asyncio.timeout(DEADLINE):
        await server.waiting.wait()
        speaking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await speaking
        await server.left.wait()


# What it is told at the start


async def test_an_address_is_needed() -> None:
    with pytest.raises(MissingTool, match="The address of the speech service is missing: set IYAGI_NARRATOR_ENDPOINT"):
        async with open_endpoint(NarratorSettings()):
            pass


async def test_voices_that_do_not_cover_ours_are_refused_at_the_start(server: SpeechServer) -> None:
    with pytest.raises(EngineUnusable, match="found none for M1, "):
        await spoken(server, given={"narrator_endpoint_voices": "F1=nova"})


@pytest.mark.parametrize("key", ["sk-\n", "열쇠", " sk", "sk\x00"])
async def test_a_key_that_no_header_can_carry_is_refused_without_being_shown(server: SpeechServer, key: str) -> None:
    with pytest.raises(EngineUnusable) as told:
        await spoken(server, given={"narrator_endpoint_key": SecretStr(key)})
    assert key not in str(told.value)


async def test_its_model_and_host_are_told_and_the_key_is_not(server: SpeechServer) -> None:
    async with open_endpoint(settings(server)) as speaker:
        assert (speaker.engine, speaker.version) == ("endpoint", f"tts-1 at {server.url.removeprefix('http://')}")
    assert KEY not in repr(settings(server))
