"""One request over the bus: fetch the recording, have it transcribed, answer in time whatever happens."""

import asyncio
import base64
import binascii
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from time import monotonic

import structlog
from pydantic import ValidationError

from chassis.telemetry import Metrics
from contracts.ask import Refused, Transcribe, Transcript
from contracts.errors import BadRequest, IyagiError, SpeechEngineAway, SpeechTimeout, Unavailable
from services.transcriber.handler import Decode, Ears, transcribe

AT_ONCE = 4  # recordings in hand, of at most 25 MB each; the next ones wait
ANSWER_WITHIN = 55.0  # seconds from the request; the gateway gives up after 60
GRACE = 3.0  # seconds that recordings in hand get at a shutdown

Take = Callable[[str], Awaitable[bytes | None]]  # the bytes of an upload, which are gone afterwards

log = structlog.get_logger()


class Answering:
    def __init__(
        self, take: Take, decode: Decode, ears: Ears | None, metrics: Metrics, within: float = ANSWER_WITHIN
    ) -> None:
        self._take = take
        self._decode = decode
        self._ears = ears
        self._metrics = metrics
        self._within = within
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._in_hand: dict[asyncio.Task[object], asyncio.Timeout] = {}
        self._leaving = False

    async def __call__(self, request: bytes) -> bytes:
        """A `Transcribe` in, a `Transcript` or a `Refused` out, as JSON."""
        began = monotonic()
        answer = await self._answer(request)
        took = monotonic() - began
        if isinstance(answer, Transcript) and self._ears:
            self._metrics.stage_took("transcribe", self._ears.engine, took)
        log.info("answered", code=answer.code or "ok", seconds=round(took, 3))  # never what was said
        return answer.model_dump_json().encode()

    async def _answer(self, request: bytes) -> Transcript | Refused:
        try:
            async with asyncio.timeout(self._within) as limit, self._held(limit), self._slots:
                ask = Transcribe.model_validate_json(request)
                return await transcribe(ask, await self._recording(ask), self._decode, self._ears)
        except TimeoutError:
            return Refused.by(SpeechEngineAway() if self._leaving else SpeechTimeout(seconds=self._within))
        except ValidationError as error:
            return Refused.by(BadRequest(why=f"{error.error_count()} members are not as expected"))
        except IyagiError as refusal:
            return Refused.by(refusal)
        except Exception as error:  # a fault of ours; who asked must not wait for an answer that never comes
            log.exception("could not transcribe")
            return Refused.by(IyagiError(why=type(error).__name__))

    async def leave(self, grace: float = GRACE) -> None:
        """Let what is in hand come to an end for a while, then answer that nobody is here any more."""
        self._leaving = True
        if not self._in_hand:
            return
        _, late = await asyncio.wait(self._in_hand, timeout=grace)
        for limit in self._in_hand.values():
            if not limit.expired():
                limit.reschedule(asyncio.get_running_loop().time())
        if late:
            await asyncio.wait(late)

    @asynccontextmanager
    async def _held(self, limit: asyncio.Timeout) -> AsyncIterator[None]:
        if self._leaving:
            raise SpeechEngineAway()
        task = asyncio.current_task()
        assert task
        self._in_hand[task] = limit
        self._metrics.jobs_inflight(1)
        try:
            yield
        finally:
            del self._in_hand[task]
            self._metrics.jobs_inflight(-1)

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
