"""Every engine that reads aloud keeps to the same contract."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from services.narrator.elevenlabs.speaker import open_elevenlabs
from services.narrator.endpoint.speaker import open_endpoint
from services.narrator.espeak.speaker import open_espeak
from services.narrator.handler import Speaker
from services.narrator.settings import NarratorSettings
from services.narrator.supertonic.speaker import open_supertonic
from tests.services.narrator.contract_speaker import SpeakerContract
from tests.services.narrator.elevenlabs.test_speaker import FIRST, answer
from tests.services.narrator.speech_server import open_server, packed, tone
from tests.services.narrator.supertonic.tiny import write_model


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("supertonic"))


class TestEspeak(SpeakerContract):
    @pytest.fixture
    async def speaker(self) -> AsyncIterator[Speaker]:
        async with open_espeak() as opened:
            yield opened


class TestSupertonic(SpeakerContract):
    @pytest.fixture
    async def speaker(self, model: Path, tmp_path: Path) -> AsyncIterator[Speaker]:
        async with open_supertonic(model, tmp_path) as opened:
            yield opened


class TestEndpoint(SpeakerContract):
    @pytest.fixture
    async def speaker(self) -> AsyncIterator[Speaker]:
        async with open_server() as server:
            server.say(packed(tone()))
            async with open_endpoint(NarratorSettings(narrator_endpoint=server.url)) as opened:
                yield opened


class TestElevenLabs(SpeakerContract):
    @pytest.fixture
    async def speaker(self) -> AsyncIterator[Speaker]:
        async with open_server() as server:
            server.say(answer(FIRST))
            settings = NarratorSettings(
                elevenlabs_url=server.url, elevenlabs_key=SecretStr("a key"), elevenlabs_voices="*=id"
            )
            async with open_elevenlabs(settings) as opened:
                yield opened
