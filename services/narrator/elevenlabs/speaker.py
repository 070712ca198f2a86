"""A `Speaker` that asks ElevenLabs, sentence by sentence, each with its neighbours so that the melody goes on."""

import asyncio
import base64
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import quote

from pydantic import BaseModel, ValidationError

from contracts.book import Voice
from contracts.errors import EngineFailed, MissingTool
from contracts.history import Progress
from services.narrator.decoding import decoded, raw
from services.narrator.elevenlabs.alignment import Alignment, words
from services.narrator.handler import Speech
from services.narrator.korean.dictionary import Dictionary
from services.narrator.reading import Utterance, assemble, readable
from services.narrator.remote import Remote, open_remote
from services.narrator.settings import NarratorSettings
from services.narrator.text import NO_PRONUNCIATIONS, Prepared
from services.narrator.voices import voices

ENGINE = "elevenlabs"
SETTING = "IYAGI_ELEVENLABS"
SLOWEST, FASTEST = 0.7, 1.2  # that it speaks; what is beyond is made up for by ours
STABILITY, SIMILARITY = 0.5, 0.75
WITHOUT_NEIGHBOURS = "eleven_v3"  # refuses previous_text and next_text
LANGUAGE_TAKEN = ("eleven_v3", "eleven_flash_v2_5", "eleven_turbo_v2_5")  # the others refuse language_code


class _Answer(BaseModel):
    audio_base64: str
    alignment: Alignment | None = None


class ElevenLabsSpeaker:
    engine = ENGINE

    def __init__(
        self,
        remote: Remote,
        settings: NarratorSettings,
        ids: Mapping[Voice, str],
        dictionary: Dictionary = NO_PRONUNCIATIONS,
    ) -> None:
        self.version = settings.elevenlabs_model
        self.licence = settings.narrator_licence
        self._remote = remote
        self._url = str(settings.elevenlabs_url).rstrip("/")
        self._format = settings.elevenlabs_format
        self._ids = ids
        self._dictionary = dictionary

    async def speak(self, text: str, *, voice: Voice, speed: float, seed: int, progress: Progress) -> Speech:
        prepared = readable(text, self._dictionary, engine=ENGINE)
        url = f"{self._url}/v1/text-to-speech/{quote(self._ids[voice], safe='')}/with-timestamps"
        theirs = min(max(speed, SLOWEST), FASTEST)
        utterances: list[Utterance] = []
        rate = 0
        for index in range(len(prepared.sentences)):
            body = self._body(prepared, index, theirs, seed)
            answer = await self._remote.ask(f"{url}?output_format={self._format}", body)
            spoken = prepared.sentences[index].spoken
            utterance, rate = await asyncio.to_thread(self._utterance, answer, spoken, rate, speed / theirs)
            utterances.append(utterance)
            await progress(len(utterances) / len(prepared.sentences))
        return await asyncio.to_thread(assemble, prepared, utterances, engine=ENGINE, rate=rate, speed=speed)

    def _body(self, prepared: Prepared, index: int, speed: float, seed: int) -> Mapping[str, Any]:
        sentences = prepared.sentences
        body: dict[str, Any] = {
            "text": sentences[index].spoken,
            "model_id": self.version,
            "voice_settings": {"stability": STABILITY, "similarity_boost": SIMILARITY, "speed": speed},
            "seed": seed % 2**32,
        }
        if self.version in LANGUAGE_TAKEN:
            body["language_code"] = "ko"
        if self.version != WITHOUT_NEIGHBOURS:
            if index:
                body["previous_text"] = sentences[index - 1].spoken
            if index + 1 < len(sentences):
                body["next_text"] = sentences[index + 1].spoken
        return body

    def _utterance(self, answer: bytes, spoken: str, rate: int, tempo: float) -> tuple[Utterance, int]:
        """What was said, at `rate` if it is known already, and its rate."""
        try:
            told = _Answer.model_validate_json(answer)
            data = base64.b64decode(told.audio_base64, validate=True)
        except (ValidationError, ValueError) as error:
            found = answer[:80].decode(errors="replace")
            raise EngineFailed(engine=ENGINE, why=f"expected sound and its times, found {found!r}") from error
        if self._format.startswith("pcm_"):
            rate = int(self._format.split("_")[1])
            pcm = raw(data, engine=ENGINE, rate=rate, tempo=tempo)
        else:
            pcm, rate = decoded(data, engine=ENGINE, rate=rate or None, tempo=tempo)
        return Utterance(pcm, words(spoken, told.alignment, rate=rate, tempo=tempo)), rate


@asynccontextmanager
async def open_elevenlabs(
    settings: NarratorSettings, dictionary: Dictionary = NO_PRONUNCIATIONS
) -> AsyncIterator[ElevenLabsSpeaker]:
    """Raises MissingTool or EngineUnusable for settings that cannot work."""
    if settings.elevenlabs_key is None:
        raise MissingTool(tool="The key of ElevenLabs", remedy=f"set {SETTING}_KEY")
    ids = voices(settings.elevenlabs_voices, engine=ENGINE, setting=f"{SETTING}_VOICES")
    async with open_remote(ENGINE, SETTING, "xi-api-key ", settings.elevenlabs_key.get_secret_value()) as remote:
        yield ElevenLabsSpeaker(remote, settings, ids, dictionary)
