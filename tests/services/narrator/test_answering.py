import asyncio
import base64
from dataclasses import replace

import pytest

from contracts.ask import Refused, Speak, Spoken
from contracts.book import Voice
from contracts.errors import EngineFailed
from contracts.history import Progress
from services.narrator.answering import MAX_WAV, SEED, Answering
from services.narrator.espeak.speaker import open_espeak
from services.narrator.handler import Speech, SpeechRefused
from tests.services.narrator.fakes import SPEECH, FakeSpeaker

ASKED = Speak(text="안녕! 오늘은 어떤 이야기를 읽어 줄까?", voice="F2", speed=1.2)
REQUEST = ASKED.model_dump_json().encode()
UNREADABLE = SpeechRefused(engine="fake", unreadable="🐰")


async def test_a_sentence_is_spoken_as_it_is_asked_for() -> None:
    speaker = FakeSpeaker()
    answer = await Answering(speaker)(REQUEST)
    assert Spoken.model_validate_json(answer) == Spoken(wav=base64.b64encode(SPEECH.wav).decode(), engine="fake")
    assert speaker.spoken == [(ASKED.text, "F2", 1.2, SEED)]


@pytest.mark.parametrize(
    ("error", "code", "values"),
    [
        (EngineFailed(engine="fake", why="hoarse"), "engine_failed", {"engine": "fake", "why": "hoarse"}),
        (UNREADABLE, "engine_failed", {"engine": "fake", "why": str(UNREADABLE)}),
        (KeyError("x"), "internal", {"why": "KeyError"}),
    ],
)
async def test_what_cannot_be_spoken_is_refused_by_name(error: Exception, code: str, values: dict[str, str]) -> None:
    answer = Refused.model_validate_json(await Answering(FakeSpeaker(error))(REQUEST))
    assert answer == Refused(code=code, values=values)


async def test_what_is_no_request_is_refused() -> None:
    answer = Refused.model_validate_json(await Answering(FakeSpeaker())(b'{"voice": "Z9"}'))
    assert answer.code == "bad_request"


async def test_a_voice_that_the_wire_cannot_carry_is_refused() -> None:
    class Shouting(FakeSpeaker):
        async def speak(self, text: str, *, voice: Voice, speed: float, seed: int, progress: Progress) -> Speech:
            return replace(SPEECH, wav=bytes(MAX_WAV + 1))

    assert Refused.model_validate_json(await Answering(Shouting())(REQUEST)).code == "engine_failed"


async def test_an_engine_that_does_not_come_to_an_end_is_given_up() -> None:
    class Mute(FakeSpeaker):
        async def speak(self, text: str, *, voice: Voice, speed: float, seed: int, progress: Progress) -> Speech:
            await asyncio.Event().wait()
            raise AssertionError

    answer = await Answering(Mute(), within=0.01)(REQUEST)
    assert Refused.model_validate_json(answer) == Refused(code="narrator_timeout", values={"seconds": 0})


async def test_the_embedded_voice_says_it_in_less_than_the_wire_carries() -> None:
    slowest = ASKED.model_copy(update={"speed": 0.7}).model_dump_json().encode()
    async with open_espeak() as speaker:
        spoken = Spoken.model_validate_json(await Answering(speaker)(slowest))
    wav = base64.b64decode(spoken.wav)
    assert (spoken.engine, wav[:4]) == ("espeak-ng", b"RIFF")
    assert 50_000 < len(wav) < MAX_WAV
