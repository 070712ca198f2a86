import asyncio
import base64
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from chassis.bus.objects import Objects
from contracts.ask import TRANSCRIBE, Refused, Transcribe, Transcript
from tests.nats import RealNats
from tests.services.gateway.http.serving import PATIENCE, Serving, serving

URL = "/api/stt/field"
HEARD = Transcript(text=" 조선  시대요. ", confidence=0.93)


class Transcriber:
    """Remembers what it was asked, and answers what it is told to."""

    def __init__(self, objects: Objects) -> None:
        self.asked: list[tuple[Transcribe, bytes]] = []
        self.answer: Transcript | Refused = HEARD
        self._objects = objects

    async def __call__(self, request: bytes) -> bytes:
        ask = Transcribe.model_validate_json(request)
        audio = await self._objects.take_upload(ask.object) if ask.object else base64.b64decode(ask.audio or "")
        assert audio is not None
        self.asked.append((ask, audio))
        return self.answer.model_dump_json().encode()


@pytest.fixture
async def listening(tmp_path: Path, nats_server: RealNats) -> AsyncIterator[tuple[Serving, Transcriber]]:
    async with serving(tmp_path, nats_server.url) as served:
        transcriber = Transcriber(served.gateway.objects)
        await served.gateway.bus.answer(TRANSCRIBE, "transcriber", transcriber)
        tail = asyncio.create_task(served.gateway.run())
        async with asyncio.timeout(PATIENCE):
            while not served.gateway.broker.ready:
                await asyncio.sleep(0.01)
        yield served, transcriber
        tail.cancel()


def form(audio: bytes = b"sound", **given: Any) -> dict[str, Any]:
    return {"files": {"audio_file": ("x.webm", audio, "audio/webm")}, "data": {"field_type": "era", **given}}


async def test_a_spoken_field_is_heard_and_read(listening: tuple[Serving, Transcriber]) -> None:
    served, transcriber = listening
    answer = await served.client.post(URL, **form(language="ko_KR"))

    assert (answer.status_code, answer.json()) == (
        200,
        {"stt_text": " 조선  시대요. ", "parsed_value": "조선 시대", "confidence": 0.93},
    )
    [(ask, audio)] = transcriber.asked
    assert (ask.field_type, ask.language, audio) == ("era", "ko", b"sound")


async def test_words_that_may_be_said_are_told_to_who_hears(listening: tuple[Serving, Transcriber]) -> None:
    served, transcriber = listening
    many = ", ".join(f"이름{n}" for n in range(100))
    for words in (" 콩이, 두리 ,,콩이", many, "가" * 100):
        assert (await served.client.post(URL, **form(words=words))).status_code == 200
    told = [ask.words for ask, _ in transcriber.asked]
    assert told == [("콩이", "두리"), tuple(f"이름{n}" for n in range(40)), ("가" * 60,)]


async def test_a_long_recording_goes_through_the_bucket_that_forgets(listening: tuple[Serving, Transcriber]) -> None:
    served, transcriber = listening
    recording = bytes(range(256)) * 10_000
    answer = await served.client.post(URL, **form(recording))

    [(ask, audio)] = transcriber.asked
    assert answer.status_code == 200
    assert (ask.audio, audio) == (None, recording)


async def test_nothing_heard_is_an_answer(listening: tuple[Serving, Transcriber]) -> None:
    served, transcriber = listening
    transcriber.answer = Transcript(text="", confidence=0.0, code="no_speech")
    answer = await served.client.post(URL, **form())

    assert (answer.status_code, answer.json()) == (
        200,
        {"stt_text": "", "parsed_value": "", "confidence": 0.0, "code": "no_speech"},
    )


@pytest.mark.parametrize(
    ("refused", "status"),
    [
        (Refused(code="not_audio", values={"why": "text"}), 415),
        (Refused(code="recording_too_long", values={"limit": 60}), 413),
        (Refused(code="unknown_language", values={"language": "xx"}), 400),
        (Refused(code="engine_failed", values={"engine": "whisper", "why": "no memory"}), 500),
        (Refused(code="no_speech_engine"), 503),
        (Refused(code="speech_timeout", values={"seconds": 55}), 504),
        (Refused(code="internal", values={"why": "KeyError"}), 500),
    ],
)
async def test_what_the_transcriber_refuses_is_refused(
    listening: tuple[Serving, Transcriber], refused: Refused, status: int
) -> None:
    served, transcriber = listening
    transcriber.answer = refused
    answer = await served.client.post(URL, **form())

    assert (answer.status_code, answer.json()["code"]) == (status, refused.code)


async def test_nobody_to_transcribe_is_said_at_once(tmp_path: Path, nats_server: RealNats) -> None:
    async with serving(tmp_path, nats_server.url) as served:
        async with asyncio.timeout(PATIENCE):
            while not served.gateway.bus.connected:
                await asyncio.sleep(0.01)
        answer = await served.client.post(URL, **form())

    assert (answer.status_code, answer.json()["code"]) == (503, "speech_engine_away")


async def test_an_engine_that_does_not_answer_is_not_waited_for_for_ever(
    listening: tuple[Serving, Transcriber], monkeypatch: pytest.MonkeyPatch
) -> None:
    served, _ = listening
    monkeypatch.setattr("services.gateway.http.speech.SPEECH_SECONDS", 0.0)
    answer = await served.client.post(URL, **form())

    assert (answer.status_code, answer.json()["code"], answer.json()["retryable"]) == (504, "speech_timeout", True)


@pytest.mark.parametrize(
    ("sent", "status", "code"),
    [
        (form(field_type="hero"), 400, "unknown_field"),
        (form(language="한국어"), 400, "unknown_language"),
        (form(b""), 400, "empty_file"),
        (form(b"x" * (25 * 1024 * 1024 + 1)), 413, "recording_too_large"),
        ({"data": {"field_type": "era", "audio_file": "words"}}, 400, "bad_request"),
        ({"files": {"audio_file": ("x", b"sound")}}, 400, "unknown_field"),
        ({"json": {"field_type": "era"}}, 400, "unknown_field"),
        ({"content": b"--x", "headers": {"Content-Type": "multipart/form-data"}}, 400, "bad_request"),
        (form() | {"data": {"field_type": "era", **{f"more{n}": "x" for n in range(50)}}}, 400, "bad_request"),
    ],
    ids=["field", "language", "empty", "large", "words", "no field", "json", "no boundary", "many parts"],
)
async def test_a_form_that_is_none_is_refused_without_nats(
    served: Serving, sent: dict[str, Any], status: int, code: str
) -> None:
    answer = await served.client.post(URL, **sent)

    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    await served.order()
