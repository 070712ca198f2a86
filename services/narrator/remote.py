"""Asking a speech service over HTTP: one request, its answer whole, and every way in which it can fail."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from contracts.errors import EngineFailed, EngineUnusable
from services.narrator.handler import SpeechRefused

CONNECT, SILENCE, WHOLE = 10.0, 60.0, 120.0  # seconds: until it is there, between two pieces of its answer, in all
MOST = 32 * 2**20  # bytes of an answer
EXCERPT = 300  # characters of what it says of an error
BUSY = 3  # how often it may say that it is busy before the attempt counts as failed
BUSY_WAIT, LONGEST_BUSY_WAIT = 2.0, 20.0  # seconds, unless it says how many

OK, TOO_MANY, UNAVAILABLE = 200, 429, 503
KEY_REFUSED, NOT_FOUND = (401, 403), 404


class KeyRefused(SpeechRefused):
    """Not settled by asking again now, but by the reader's retry once the operator has given another key."""

    code = "engine_key"
    retryable = True
    en = "{engine} does not accept the key ({status}): set {setting} to one that it does. {said}"
    ko = "{engine}이(가) 키를 받아들이지 않습니다({status}). {setting}을(를) 고쳐 주세요. {said}"


class NotServed(SpeechRefused):
    code = "engine_not_served"
    retryable = True
    en = "{engine} has no such address, model or voice ({status}): see {setting}. {said}"
    ko = "{engine}에 그런 주소나 모델, 목소리가 없습니다({status}). {setting}을(를) 확인해 주세요. {said}"


class RequestRefused(SpeechRefused):
    code = "engine_refused"
    en = "{engine} refuses the request ({status}): {said}"
    ko = "{engine}이(가) 요청을 거절했습니다({status}): {said}"


class Remote:
    """A service of one operator's choice. Its key goes into the header of a request and nowhere else."""

    def __init__(self, session: aiohttp.ClientSession, engine: str, setting: str, header: str, key: str) -> None:
        self._session = session
        self._engine = engine
        self._setting = setting  # the beginning of the names of its settings
        self._headers = {header.partition(" ")[0]: f"{header.partition(' ')[2]}{key}"} if key else {}
        self._key = key

    async def ask(self, url: str, body: Mapping[str, Any]) -> bytes:
        """Raises a SpeechRefused where asking again is pointless, else EngineFailed."""
        for turn in range(BUSY):
            try:
                status, wait, answer = await self._asked(url, body)
            except TimeoutError as error:
                raise self._failed("it did not answer in time") from error
            except (aiohttp.ClientError, ConnectionError) as error:
                raise self._failed(f"it cannot be reached: {error}") from error
            if status not in (TOO_MANY, UNAVAILABLE) or wait > LONGEST_BUSY_WAIT or turn == BUSY - 1:
                break
            await asyncio.sleep(wait)
        if status == OK:
            return answer
        raise self._error(status, answer)

    async def _asked(self, url: str, body: Mapping[str, Any]) -> tuple[int, float, bytes]:
        """The status, how many seconds to wait if it is busy, and the answer."""
        # A redirect would carry the text, and on the same host the key, to where nobody sent them.
        async with self._session.post(url, json=body, headers=self._headers, allow_redirects=False) as response:
            answer = bytearray()
            async for piece in response.content.iter_any():
                answer += piece
                if len(answer) > MOST:
                    raise self._failed(f"it answered with more than {MOST} bytes")
            return response.status, _seconds(response.headers.get("Retry-After", "")), bytes(answer)

    def _error(self, status: int, answer: bytes) -> EngineFailed | SpeechRefused:
        said = self._excerpt(answer)
        if status in KEY_REFUSED:
            return KeyRefused(engine=self._engine, status=status, setting=f"{self._setting}_KEY", said=said)
        if status == NOT_FOUND:
            return NotServed(engine=self._engine, status=status, setting=f"{self._setting}_…", said=said)
        if 400 <= status < 500 and status not in (408, 425, TOO_MANY):
            return RequestRefused(engine=self._engine, status=status, said=said)
        return self._failed(f"it answered {status}: {said}")

    def _failed(self, why: str) -> EngineFailed:
        return EngineFailed(engine=self._engine, why=why)

    def _excerpt(self, answer: bytes) -> str:
        said = " ".join(answer.decode(errors="replace").split())
        return (said.replace(self._key, "…") if self._key else said)[:EXCERPT]


@asynccontextmanager
async def open_remote(engine: str, setting: str, header: str, key: str) -> AsyncIterator[Remote]:
    """`header`: its name and, after a space, what stands before the key."""
    if not (key.isascii() and key.isprintable()) or key != key.strip():
        raise EngineUnusable(
            engine=engine,
            expected="a key in printable ASCII",
            found="other characters in it",
            remedy=f"See {setting}_KEY",
        )
    limits = aiohttp.ClientTimeout(total=WHOLE, sock_connect=CONNECT, sock_read=SILENCE)
    async with aiohttp.ClientSession(timeout=limits) as session:
        yield Remote(session, engine, setting, header, key)


def _seconds(retry_after: str) -> float:
    """A date, which is allowed too, is as good as none."""
    return float(retry_after) if retry_after.isdecimal() else BUSY_WAIT
