import asyncio
import base64
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from contracts.ask import SPEAK, Refused, Speak, Spoken
from contracts.errors import NarratorTimeout
from contracts.live import Alive
from services.gateway.samples import KEPT, SENTENCE, Samples
from tests.nats import RealNats
from tests.services.gateway.http.serving import PATIENCE, Serving, serving

URL = "/api/voices/F2/sample"


class Narrator:
    """Speaks in numbers: each time something else."""

    def __init__(self) -> None:
        self.asked: list[Speak] = []
        self.refusal: Refused | None = None

    async def __call__(self, request: bytes) -> bytes:
        self.asked.append(Speak.model_validate_json(request))
        spoken = Spoken(wav=base64.b64encode(b"RIFF %d" % len(self.asked)).decode(), engine="fake")
        return (self.refusal or spoken).model_dump_json().encode()


async def connected(served: Serving) -> None:
    async with asyncio.timeout(PATIENCE):
        while not served.gateway.bus.connected:
            await asyncio.sleep(0.01)


@pytest.fixture
async def speaking(tmp_path: Path, nats_server: RealNats) -> AsyncIterator[tuple[Serving, Narrator]]:
    async with serving(tmp_path, nats_server.url) as served:
        narrator = Narrator()
        await served.gateway.bus.answer(SPEAK, "narrator", narrator)
        await served.gateway.presence.listen(served.gateway.bus)
        await connected(served)
        yield served, narrator


async def test_a_voice_is_heard_before_any_book_is_ordered(speaking: tuple[Serving, Narrator]) -> None:
    served, narrator = speaking
    answer = await served.client.get(URL, params={"speed": 0.8})

    assert (answer.status_code, answer.content) == (200, b"RIFF 1")
    assert (answer.headers["content-type"], answer.headers["cache-control"]) == ("audio/wav", "no-cache")
    assert narrator.asked == [Speak(text=SENTENCE, voice="F2", speed=0.8)]
    known = await served.client.get(URL, params={"speed": 0.8}, headers={"If-None-Match": answer.headers["etag"]})
    assert (known.status_code, known.content) == (304, b"")


async def test_it_is_spoken_once_however_many_ask_for_it(speaking: tuple[Serving, Narrator]) -> None:
    served, narrator = speaking
    answers = await asyncio.gather(*(served.client.get(URL) for _ in range(5)))
    assert {answer.content for answer in answers} == {b"RIFF 1"}
    assert (await served.client.get(URL, params={"speed": 1.0501})).content == b"RIFF 1"
    assert len(narrator.asked) == 1


async def test_other_voices_speeds_and_engines_are_others(speaking: tuple[Serving, Narrator]) -> None:
    served, _ = speaking
    heard = [(await served.client.get(url)).content for url in (URL, "/api/voices/M1/sample", f"{URL}?speed=2")]
    assert heard == [b"RIFF 1", b"RIFF 2", b"RIFF 3"]

    alive = Alive(service="narrator", instance="sofa-1", host="sofa", engine="supertonic", model="3")
    await served.gateway.bus.live(alive)
    async with asyncio.timeout(PATIENCE):
        while "sofa-1" not in [one.instance for one in served.gateway.presence.alive()]:
            await asyncio.sleep(0.01)
    assert (await served.client.get(URL)).content == b"RIFF 4"


async def test_no_more_are_kept_than_a_gateway_has_room_for(speaking: tuple[Serving, Narrator]) -> None:
    served, narrator = speaking
    speeds = [round(0.7 + step / 100, 2) for step in range(KEPT + 1)]
    for speed in [*speeds, speeds[-1], speeds[0]]:
        await served.client.get(URL, params={"speed": speed})
    assert [asked.speed for asked in narrator.asked] == [*speeds, speeds[0]]


async def test_players_get_the_ranges_that_they_ask_for(speaking: tuple[Serving, Narrator]) -> None:
    served, _ = speaking
    part = await served.client.get(URL, headers={"Range": "bytes=0-1"})
    assert (part.status_code, part.content, part.headers["content-range"]) == (206, b"RI", "bytes 0-1/6")
    rest = await served.client.get(URL, headers={"Range": "bytes=-2"})
    assert (rest.status_code, rest.content, rest.headers["content-range"]) == (206, b" 1", "bytes 4-5/6")
    beyond = await served.client.get(URL, headers={"Range": "bytes=6-"})
    assert (beyond.status_code, beyond.headers["content-range"]) == (416, "bytes */6")
    other = await served.client.get(URL, headers={"Range": "bytes=0-1", "If-Range": '"of another engine"'})
    assert (other.status_code, other.content) == (200, b"RIFF 1")
    head = await served.client.head(URL)
    assert (head.content, head.headers["content-length"], head.headers["accept-ranges"]) == (b"", "6", "bytes")


@pytest.mark.parametrize(
    ("refused", "status", "code"),
    [
        (Refused(code="engine_failed", values={"engine": "fake", "why": "hoarse"}), 500, "engine_failed"),
        (Refused(code="narrator_timeout", values={"seconds": 20}), 504, "narrator_timeout"),
        (Refused(code="text_unreadable", values={"engine": "fake", "unreadable": "!"}), 500, "internal"),
    ],
)
async def test_what_the_narrator_refuses_is_refused_and_asked_for_again_the_next_time(
    speaking: tuple[Serving, Narrator], refused: Refused, status: int, code: str
) -> None:
    served, narrator = speaking
    narrator.refusal = refused
    answer = await served.client.get(URL)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    narrator.refusal = None
    assert (await served.client.get(URL)).content == b"RIFF 2"


async def test_nobody_to_speak_is_said_at_once(tmp_path: Path, nats_server: RealNats) -> None:
    async with serving(tmp_path, nats_server.url) as served:
        await connected(served)
        answer = await served.client.get(URL)
    assert (answer.status_code, answer.json()["code"], answer.json()["retryable"]) == (503, "narrator_away", True)


async def test_a_narrator_that_does_not_answer_is_not_waited_for_for_ever(
    speaking: tuple[Serving, Narrator], monkeypatch: pytest.MonkeyPatch
) -> None:
    served, _ = speaking
    monkeypatch.setattr("services.gateway.samples.ANSWER_WITHIN", 0.0)
    answer = await served.client.get(URL)
    assert (answer.status_code, answer.json()["code"]) == (504, "narrator_timeout")


async def test_whoever_waits_behind_another_does_not_wait_longer_than_alone(
    speaking: tuple[Serving, Narrator], monkeypatch: pytest.MonkeyPatch
) -> None:
    served, narrator = speaking
    monkeypatch.setattr("services.gateway.samples.ANSWER_WITHIN", 0.01)
    samples = Samples(served.gateway.bus, served.gateway.presence)
    async with samples._turn:
        with pytest.raises(NarratorTimeout):
            await samples.wav("F2", 1.0)
    assert narrator.asked == []


@pytest.mark.parametrize("path", ["/api/voices/Z9/sample", f"{URL}?speed=9", f"{URL}?speed=fast", f"{URL}?speed=nan"])
async def test_what_is_no_voice_or_speed_is_refused(served: Serving, path: str) -> None:
    answer = await served.client.get(path)
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")
