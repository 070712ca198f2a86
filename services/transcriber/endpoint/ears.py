"""Hearing by a service over HTTP: the one file that speaks to it."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import aiohttp
from pydantic import ValidationError
from yarl import URL

from contracts.errors import EngineFailed, EngineUnusable, Unavailable
from services.transcriber.endpoint.answers import Answer, heard
from services.transcriber.endpoint.languages import LANGUAGES
from services.transcriber.endpoint.recording import is_silent, wav
from services.transcriber.handler import Heard
from services.transcriber.languages import whispers
from services.transcriber.prompting import Prompt, prompt
from services.transcriber.settings import TranscriberSettings

ENGINE = "endpoint"
CONNECT, WHOLE = 10.0, 50.0  # seconds: until it is there; in all, a little less than a request may take
MOST = 1 << 20  # bytes of an answer
EXCERPT = 300  # characters of what it says of an error
AT_ONCE = 4  # requests

OK, BAD_REQUEST, UNPROCESSABLE, TOO_MANY = 200, 400, 422, 429
KEY_REFUSED, NOT_FOUND = (401, 403), (404, 405)
MEASURED = {"response_format": "verbose_json", "timestamp_granularities[]": "segment"}
TOKENS = {"response_format": "json", "include[]": "logprobs"}  # what newer models have in place of it


class EndpointEars:
    engine = ENGINE
    languages = LANGUAGES

    def __init__(self, http: aiohttp.ClientSession, url: URL, model: str, key: str) -> None:
        self.model = model
        self._http = http
        self._url = url
        self._key = key
        self._form = MEASURED
        self._slots = asyncio.Semaphore(AT_ONCE)

    async def hear(self, samples: bytes, language: str, field_type: str, words: Sequence[str] = ()) -> Heard:
        if await asyncio.to_thread(is_silent, samples):
            return Heard("", 0.0)
        told = prompt(language, field_type, words)
        recording = await asyncio.to_thread(wav, samples)
        async with self._slots:
            status, said = await self._asked(recording, language, told)
            if status in (BAD_REQUEST, UNPROCESSABLE) and b"response_format" in said and self._form is MEASURED:
                self._form = TOKENS  # for as long as this process lives
                status, said = await self._asked(recording, language, told)
        if status != OK:
            raise self._refused(status, said)
        try:
            return heard(Answer.model_validate_json(said), told)
        except ValidationError as error:
            raise EngineFailed(engine=ENGINE, why=f"its answer is no transcript: {self._excerpt(said)}") from error

    async def _asked(self, recording: bytes, language: str, told: Prompt) -> tuple[int, bytes]:
        """Its status and what it says. A redirect would carry a child's voice to where nobody sent it."""
        form = aiohttp.FormData({"model": self.model, "language": whispers(language), "temperature": "0", **self._form})
        if said := " ".join(part for part in (told.question, told.words) if part):
            form.add_field("prompt", said)
        form.add_field("file", recording, filename="recording.wav", content_type="audio/wav")
        headers = {"Authorization": f"Bearer {self._key}"} if self._key else {}
        try:
            async with self._http.post(self._url, data=form, headers=headers, allow_redirects=False) as response:
                return response.status, await self._whole(response)
        except TimeoutError as error:
            raise Unavailable(what=self._place, why="it did not answer in time") from error
        except (aiohttp.ClientError, ConnectionError) as error:
            raise Unavailable(what=self._place, why=str(error) or type(error).__name__) from error

    async def _whole(self, response: aiohttp.ClientResponse) -> bytes:
        said = bytearray()
        async for piece in response.content.iter_any():
            said += piece
            if len(said) > MOST:
                raise EngineFailed(engine=ENGINE, why=f"it answers with more than {MOST} bytes")
        return bytes(said)

    def _refused(self, status: int, said: bytes) -> EngineFailed | Unavailable:
        if status in KEY_REFUSED:
            why = f"it does not accept the key ({status}): set IYAGI_TRANSCRIBER_ENDPOINT_KEY"
        elif status in NOT_FOUND:
            why = f"no such address or model ({status}): see IYAGI_TRANSCRIBER_ENDPOINT and …_MODEL"
        elif status == TOO_MANY or status >= 500:
            return Unavailable(what=self._place, why=f"it answers {status}: {self._excerpt(said)}")
        else:
            why = f"it answers {status}"
        return EngineFailed(engine=ENGINE, why=f"{why}: {self._excerpt(said)}")

    @property
    def _place(self) -> str:
        return f"the transcription service at {self._url.origin()}"

    def _excerpt(self, said: bytes) -> str:
        text = " ".join(said.decode(errors="replace").split())
        return (text.replace(self._key, "…") if self._key else text)[:EXCERPT]


@asynccontextmanager
async def open_endpoint(settings: TranscriberSettings) -> AsyncIterator[EndpointEars]:
    """Raises EngineUnusable. Whether it answers shows when it is asked: it may start later than this service."""
    if settings.transcriber_endpoint is None:
        raise _unusable("an address", "none", "Set IYAGI_TRANSCRIBER_ENDPOINT=http://host:port")
    key = settings.transcriber_endpoint_key.get_secret_value() if settings.transcriber_endpoint_key else ""
    if not (key.isascii() and key.isprintable()) or key != key.strip():
        raise _unusable("a key in printable ASCII", "other characters in it", "See IYAGI_TRANSCRIBER_ENDPOINT_KEY")
    limits = aiohttp.ClientTimeout(total=WHOLE, sock_connect=CONNECT)
    async with aiohttp.ClientSession(timeout=limits) as http:
        address = endpoint(str(settings.transcriber_endpoint))
        yield EndpointEars(http, address, settings.transcriber_endpoint_model, key)


def endpoint(address: str) -> URL:
    """With `/v1` behind it, whether or not it was given."""
    base = URL(address.rstrip("/"))
    version = base if base.name == "v1" else base / "v1"
    return version / "audio" / "transcriptions"


def _unusable(expected: str, found: str, remedy: str) -> EngineUnusable:
    return EngineUnusable(engine=ENGINE, expected=expected, found=found, remedy=remedy)
