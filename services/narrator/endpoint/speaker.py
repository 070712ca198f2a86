"""A `Speaker` that asks a service with OpenAI's `/v1/audio/speech`, sentence by sentence.

It is given what the embedded voice is given: Hangul, spaces and the marks of pauses. Such a service takes no seed and
says no times; sentences are measured because each is asked for by itself, words are estimated.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from contracts.book import Voice
from contracts.errors import MissingTool
from contracts.history import Progress
from services.narrator.decoding import decoded, raw
from services.narrator.handler import Speech
from services.narrator.korean.dictionary import Dictionary
from services.narrator.reading import Utterance, assemble, readable
from services.narrator.remote import Remote, open_remote
from services.narrator.settings import NarratorSettings
from services.narrator.text import NO_PRONUNCIATIONS
from services.narrator.voices import VOICES, voices

ENGINE = "endpoint"
SETTING = "IYAGI_NARRATOR_ENDPOINT"
PATH = "/audio/speech"
PCM = "pcm"


class EndpointSpeaker:
    engine = ENGINE

    def __init__(
        self,
        remote: Remote,
        settings: NarratorSettings,
        names: Mapping[Voice, str],
        dictionary: Dictionary = NO_PRONUNCIATIONS,
    ) -> None:
        self._url = address(str(settings.narrator_endpoint))
        host = urlsplit(self._url).netloc.rpartition("@")[2]  # a fact is for everyone, and for ever: no password in it
        self.version = f"{settings.narrator_endpoint_model} at {host}"
        self.licence = settings.narrator_licence
        self._remote = remote
        self._settings = settings
        self._names = names
        self._dictionary = dictionary

    async def speak(self, text: str, *, voice: Voice, speed: float, seed: int, progress: Progress) -> Speech:  # noqa: ARG002
        prepared = readable(text, self._dictionary, engine=ENGINE)
        utterances: list[Utterance] = []
        rate: int | None = None  # of the first answer; a page is of one
        for sentence in prepared.sentences:
            answer = await self._remote.ask(self._url, self._body(sentence.spoken, voice, speed))
            pcm, rate = await asyncio.to_thread(self._pcm, answer, rate)
            utterances.append(Utterance(pcm))
            await progress(len(utterances) / len(prepared.sentences))
        assert rate is not None
        return await asyncio.to_thread(assemble, prepared, utterances, engine=ENGINE, rate=rate, speed=speed)

    def _body(self, spoken: str, voice: Voice, speed: float) -> Mapping[str, object]:
        return {
            **self._settings.narrator_endpoint_more,
            "model": self._settings.narrator_endpoint_model,
            "input": spoken,
            "voice": self._names[voice],
            "response_format": self._settings.narrator_endpoint_format,
            "speed": speed,
        }

    def _pcm(self, answer: bytes, rate: int | None) -> tuple[bytes, int]:
        if self._settings.narrator_endpoint_format == PCM:
            own = self._settings.narrator_endpoint_rate
            return raw(answer, engine=ENGINE, rate=own), own
        return decoded(answer, engine=ENGINE, rate=rate)


def address(endpoint: str) -> str:
    """Of the speech of a service, given with or without /v1, or with all of it."""
    bare = endpoint.rstrip("/").removesuffix(PATH)
    return f"{bare}{PATH}" if urlsplit(bare).path.strip("/") else f"{bare}/v1{PATH}"


@asynccontextmanager
async def open_endpoint(
    settings: NarratorSettings, dictionary: Dictionary = NO_PRONUNCIATIONS
) -> AsyncIterator[EndpointSpeaker]:
    """Raises MissingTool or EngineUnusable for settings that cannot work; the service itself may come later."""
    if settings.narrator_endpoint is None:
        raise MissingTool(tool="The address of the speech service", remedy=f"set {SETTING}=http://…/v1")
    told = settings.narrator_endpoint_voices or ",".join(f"{voice}={voice}" for voice in VOICES)
    names = voices(told, engine=ENGINE, setting=f"{SETTING}_VOICES")
    key = settings.narrator_endpoint_key.get_secret_value() if settings.narrator_endpoint_key else ""
    async with open_remote(ENGINE, SETTING, "Authorization Bearer ", key) as remote:
        yield EndpointSpeaker(remote, settings, names, dictionary)
