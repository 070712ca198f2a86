"""One request over the bus: fetch the recording, have it transcribed, answer in time whatever happens."""

import asyncio
import base64
import binascii
from collections.abc import Awaitable, Callable

import structlog
from pydantic import ValidationError

from contracts.ask import Refused, Transcribe, Transcript
from contracts.errors import BadRequest, IyagiError, SpeechTimeout, Unavailable
from services.transcriber.handler import Decode, Ears, refused, transcribe

AT_ONCE = 4  # recordings in hand, of at most 25 MB each; the next ones wait
ANSWER_WITHIN = 55.0  # seconds from the request; the gateway gives up after 60

Take = Callable[[str], Awaitable[bytes | None]]  # the bytes of an upload, which are gone afterwards

log = structlog.get_logger()


class Answering:
    def __init__(self, take: Take, decode: Decode, ears: Ears | None, within: float = ANSWER_WITHIN) -> None:
        self._take = take
        self._decode = decode
        self._ears = ears
        self._within = within
        self._slots = asyncio.Semaphore(AT_ONCE)

    async def __call__(self, request: bytes) -> bytes:
        """A `Transcribe` in, a `Transcript` or a `Refused` out, as JSON."""
        try:
            async with asyncio.timeout(self._within), self._slots:
                answer = await self._answer(request)
        except TimeoutError:
            answer = refused(SpeechTimeout(seconds=self._within))
        except IyagiError as refusal:
            answer = refused(refusal)
        except Exception as error:  # a fault of ours; who asked must not wait for an answer that never comes
            log.exception("could not transcribe")
            answer = refused(IyagiError(why=type(error).__name__))
        return answer.model_dump_json().encode()

    async def _answer(self, request: bytes) -> Transcript | Refused:
        try:
            ask = Transcribe.model_validate_json(request)
        except ValidationError as error:
            raise BadRequest(why=f"{error.error_count()} members are not as expected") from error
        return await transcribe(ask, await self._recording(ask), self._decode, self._ears)

    async def _recording(self, ask: Transcribe) -> bytes:
        if ask.object is not None:
            audio = await self._take(ask.object)
            if audio is None:
                raise Unavailable(what="the recording", why="it is not in the object store any more")
            return audio
        try:
            return base64.b64decode(ask.audio or "", validate=True)
        except binascii.Error as error:
            raise BadRequest(why="audio is not base64") from error
