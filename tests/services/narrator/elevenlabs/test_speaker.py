import asyncio
import base64
import json
import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from pydantic import SecretStr, ValidationError

from contracts.errors import EngineFailed, EngineUnusable, MissingTool
from services.narrator.elevenlabs.alignment import Alignment, words
from services.narrator.elevenlabs.speaker import ElevenLabsSpeaker, open_elevenlabs
from services.narrator.handler import Speech, SpeechRefused
from services.narrator.remote import KeyRefused, RequestRefused
from services.narrator.settings import NarratorSettings
from tests.services.narrator.fakes import unheard
from tests.services.narrator.speech_server import Answer, SpeechServer, open_server, packed, tone

TALE = "토끼 3마리가 살았어요. 거북이도 왔지요!"
FIRST, SECOND = "토끼 세 마리가 살았어요.", "거북이도 왔지요!"
AIR = 0.3  # seconds
AROUND, A_CHARACTER = 0.1, 0.1  # seconds: of silence in the answers, and of each character
DEADLINE = 20.0  # seconds
KEY = "xi-never-to-be-seen"


@pytest_asyncio.fixture
async def server() -> AsyncIterator[SpeechServer]:
    async with open_server() as opened:
        opened.say(answer(FIRST), answer(SECOND))
        yield opened


def answer(text: str, *, format: str = "WAV", **changed: Any) -> bytes:
    """A sound as long as its characters, and when each is heard."""
    starts = [AROUND + A_CHARACTER * at for at in range(len(text))]
    alignment = {
        "characters": list(text),
        "character_start_times_seconds": starts,
        "character_end_times_seconds": [start + A_CHARACTER for start in starts],
    }
    sounding = packed(tone(A_CHARACTER * len(text), around=AROUND), format)
    told = {"audio_base64": base64.b64encode(sounding).decode(), "alignment": alignment, "normalized_alignment": None}
    return json.dumps({**told, **changed}).encode()


def settings(server: SpeechServer, **given: Any) -> NarratorSettings:
    told = {"elevenlabs_url": server.url, "elevenlabs_key": SecretStr(KEY), "elevenlabs_voices": "F2=id/2?,*=other"}
    return NarratorSettings(**{**told, **given})


async def spoken(server: SpeechServer, text: str = TALE, *, given: Any = None, **asked: Any) -> Speech:
    async with open_elevenlabs(settings(server, **(given or {}))) as speaker:
        return await speak(speaker, text, **asked)


async def speak(speaker: ElevenLabsSpeaker, text: str = TALE, **asked: Any) -> Speech:
    return await speaker.speak(text, **{"voice": "F2", "speed": 1.0, "seed": 2**32 + 7, "progress": unheard, **asked})


async def test_each_sentence_is_asked_for_with_its_neighbours_and_the_seed(server: SpeechServer) -> None:
    await spoken(server)
    assert [(one.path, one.query) for one in server.asked] == [
        ("/v1/text-to-speech/id/2?/with-timestamps", {"output_format": "mp3_44100_128"})
    ] * 2
    assert [one.headers["xi-api-key"] for one in server.asked] == [KEY] * 2
    common = {
        "model_id": "eleven_multilingual_v2",
        "voice_settings": {"stability": 0.5, "similarity_boost": 0.75, "speed": 1.0},
        "seed": 7,
    }
    assert [one.body for one in server.asked] == [
        {**common, "text": FIRST, "next_text": SECOND},
        {**common, "text": SECOND, "previous_text": FIRST},
    ]


@pytest.mark.parametrize(
    ("model", "more"),
    [
        ("eleven_v3", {"language_code": "ko"}),
        ("eleven_flash_v2_5", {"language_code": "ko", "next_text": SECOND}),
        ("eleven_multilingual_v2", {"next_text": SECOND}),
    ],
)
async def test_a_model_is_asked_only_what_it_takes(server: SpeechServer, model: str, more: dict[str, str]) -> None:
    await spoken(server, given={"elevenlabs_model": model})
    asked = server.asked[0].body
    assert {name: asked[name] for name in asked.keys() - {"text", "model_id", "voice_settings", "seed"}} == more


@pytest.mark.parametrize(("told", "format"), [("mp3_44100_128", "WAV"), ("mp3_22050_32", "MP3"), ("pcm_24000", "PCM")])
async def test_words_are_measured_by_the_times_of_their_characters(
    server: SpeechServer, told: str, format: str
) -> None:
    server.say(answer(FIRST, format=format), answer(SECOND, format=format))
    speech = await spoken(server, given={"elevenlabs_format": told})
    assert [TALE[word.first : word.last] for word in speech.words] == TALE.split()
    assert [word.measured for word in speech.words] == [True] * 5
    begins = [AIR + A_CHARACTER * at for at in (0, 3, 9)]  # of «토끼», «세 마리가», «살았어요.» as spoken
    assert [word.start for word in speech.words[:3]] == pytest.approx(begins, abs=0.03)
    second = speech.sentences[1].start
    assert [word.start - second for word in speech.words[3:]] == pytest.approx([0.0, 0.5], abs=0.03)


@pytest.mark.parametrize(
    "alignment",
    [
        None,
        {"characters": ["x"], "character_start_times_seconds": [0.0], "character_end_times_seconds": [1.0]},
        {"characters": list(FIRST), "character_start_times_seconds": [0.0], "character_end_times_seconds": []},
        {
            "characters": list(FIRST),
            "character_start_times_seconds": [1.0 - 0.01 * at for at in range(len(FIRST))],
            "character_end_times_seconds": [1.0] * len(FIRST),
        },
    ],
)
async def test_without_times_of_this_text_words_are_estimated_and_say_so(server: SpeechServer, alignment: Any) -> None:
    server.say(answer(FIRST, alignment=alignment), answer(SECOND))
    speech = await spoken(server)
    assert [word.measured for word in speech.words] == [False] * 3 + [True] * 2
    assert [sentence.measured for sentence in speech.sentences] == [True, True]


def test_words_begin_after_spaces() -> None:
    seconds = [0.0, 0.1, 0.2, 0.3, 0.4]
    told = Alignment(
        characters=list("산 강물"), character_start_times_seconds=seconds[:4], character_end_times_seconds=seconds[1:]
    )
    assert words("산 강물", told, rate=1000, tempo=1.0) == ((0, 0), (2, 200))
    assert words("산 강물", told, rate=1000, tempo=2.0) == ((0, 0), (2, 100))


@pytest.mark.parametrize(("speed", "theirs"), [(0.7, 0.7), (1.05, 1.05), (1.2, 1.2), (1.5, 1.2), (2.0, 1.2)])
async def test_what_is_faster_than_it_speaks_is_made_up_for(server: SpeechServer, speed: float, theirs: float) -> None:
    speech = await spoken(server, speed=speed)
    assert [one.body["voice_settings"]["speed"] for one in server.asked] == [theirs] * 2
    tempo = speed / theirs
    [first, _] = speech.sentences
    assert first.end - first.start == pytest.approx(A_CHARACTER * len(FIRST) / tempo, abs=0.05)
    assert [word.start for word in speech.words[:3]] == pytest.approx(
        [AIR + A_CHARACTER * at / tempo for at in (0, 3, 9)], abs=0.05
    )


async def test_nothing_readable_is_refused_and_nobody_is_asked(server: SpeechServer) -> None:
    with pytest.raises(SpeechRefused, match="can read nothing of this text"):
        await spoken(server, "🐰🐯")
    assert server.asked == []


@pytest.mark.parametrize(
    ("status", "error", "why"),
    [
        (401, KeyRefused, "elevenlabs does not accept the key .*: set IYAGI_ELEVENLABS_KEY to one"),
        (422, RequestRefused, "elevenlabs refuses the request .*speed … is"),
        (500, EngineFailed, "it answered 500"),
    ],
)
async def test_an_error_is_told_by_its_kind_and_without_the_key(
    server: SpeechServer, caplog: pytest.LogCaptureFixture, status: int, error: type[Exception], why: str
) -> None:
    server.say(Answer(json.dumps({"detail": [{"msg": f"speed {KEY} is too much"}]}).encode(), status))
    with caplog.at_level(logging.DEBUG), pytest.raises(error, match=why) as told:
        await spoken(server)
    assert KEY not in str(told.value) + repr(told.value) + caplog.text


@pytest.mark.parametrize(
    "rubbish",
    [
        b"",
        b"ID3 no JSON",
        b"{}",
        b'{"audio_base64": 1}',
        b'{"audio_base64": "no base64!"}',
        answer(FIRST, alignment={"characters": 1}),
    ],
)
async def test_an_answer_of_another_shape_is_a_failure_that_shows_it(server: SpeechServer, rubbish: bytes) -> None:
    server.say(rubbish)
    with pytest.raises(EngineFailed, match="expected sound and its times, found"):
        await spoken(server)


async def test_sound_that_is_none_is_a_failure(server: SpeechServer) -> None:
    server.say(answer(FIRST, audio_base64=base64.b64encode(b"rubbish").decode()))
    with pytest.raises(EngineFailed, match="expected sound, found b'rubbish'"):
        await spoken(server)


async def test_a_cancelled_page_leaves_the_service_at_once(server: SpeechServer) -> None:
    server.say(answer(FIRST), Answer(waits=True))
    speaking = asyncio.create_task(spoken(server))
    async with asyncio.timeout(DEADLINE):
        await server.waiting.wait()
        speaking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await speaking
        await server.left.wait()


async def test_a_key_and_a_voice_for_each_of_ours_are_needed(server: SpeechServer) -> None:
    with pytest.raises(MissingTool, match="The key of ElevenLabs is missing: set IYAGI_ELEVENLABS_KEY"):
        await spoken(server, given={"elevenlabs_key": None})
    with pytest.raises(EngineUnusable, match=r"found none for M1, .*\. Set IYAGI_ELEVENLABS_VOICES="):
        await spoken(server, given={"elevenlabs_voices": ""})


def test_a_format_that_is_none_is_refused_by_its_setting(server: SpeechServer) -> None:
    with pytest.raises(ValidationError, match="elevenlabs_format"):
        settings(server, elevenlabs_format="mp3&voice=x")


async def test_its_licence_is_as_the_operator_says() -> None:
    async with open_server() as server, open_elevenlabs(settings(server, narrator_licence="commercial")) as speaker:
        assert speaker.licence == "commercial"
