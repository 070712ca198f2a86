"""HTTP to an endpoint: JSON there, JSON or a stream of it back. Its failures become ours here, once."""

import json
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from contracts.errors import EngineFailed
from services.story.endpoint.events import Events, Rubbish

CONNECT = 10.0  # seconds
QUIET = 300.0  # seconds that it may say nothing: a long prompt on a slow CPU
MOST = 16 << 20  # bytes of an answer that is no stream: some list thousands of models
LONGEST = 400  # characters of what it says, in an error
DONE = "[DONE]"
REMEDIES = {
    401: "it wants a key: IYAGI_STORY_ENDPOINT_KEY",
    403: "it wants another key: IYAGI_STORY_ENDPOINT_KEY",
    404: "is the address right (IYAGI_STORY_ENDPOINT), and the model (IYAGI_STORY_ENDPOINT_MODEL)?",
    429: "it is asked too often",
}


class Refused(EngineFailed):
    """It answered, with an error."""

    def __init__(self, engine: str, answered: int, words: str) -> None:
        remedy = REMEDIES.get(answered)
        why = f"it answered {answered}: {words}" + (f" ({remedy})" if remedy else "")
        super().__init__(engine=engine, why=why)
        self.answered = answered
        self.words = words


class Away(EngineFailed):
    """It did not answer, or not to the end."""


class Wire:
    def __init__(self, session: aiohttp.ClientSession, root: str, engine: str, key: str) -> None:
        self.root = root
        self.engine = engine
        self._session = session
        self._key = key

    async def get(self, path: str) -> Any:
        async with self._answer("GET", path, None) as response:
            return self._json(await self._whole(response))

    async def post(self, path: str, body: Mapping[str, Any]) -> Any:
        async with self._answer("POST", path, body) as response:
            return self._json(await self._whole(response))

    async def stream(self, path: str, body: Mapping[str, Any]) -> AsyncGenerator[Mapping[str, Any], None]:
        """The events of an answer. Closing it closes the connection, by which the endpoint knows to stop."""
        events = Events()
        async with self._answer("POST", path, body) as response:
            async for chunk in response.content.iter_any():
                for told in events.feed(chunk):
                    if told == DONE:
                        return
                    yield self._event(told)

    @asynccontextmanager
    async def _answer(self, method: str, path: str, body: Mapping[str, Any] | None) -> AsyncIterator[Any]:
        headers = {"Authorization": f"Bearer {self._key}"} if self._key else {}
        try:
            async with self._session.request(
                method, self.root + path, json=body, headers=headers, allow_redirects=False
            ) as response:
                if response.status != 200:
                    raise await self._refusal(response)
                yield response
        except (aiohttp.ClientError, TimeoutError, Rubbish) as error:
            raise Away(engine=self.engine, why=self._hidden(str(error) or type(error).__name__)) from error

    async def _whole(self, response: aiohttp.ClientResponse) -> bytes:
        data = bytearray()
        async for piece in response.content.iter_any():
            data += piece
            if len(data) > MOST:
                raise Away(engine=self.engine, why=f"it answers with more than {MOST} bytes")
        return bytes(data)

    async def _refusal(self, response: aiohttp.ClientResponse) -> Refused:
        if location := response.headers.get("Location"):
            return Refused(self.engine, response.status, self._hidden(f"it sends on to {location}"))
        words = (await self._whole(response)).decode(errors="replace")
        later = response.headers.get("Retry-After")
        return Refused(
            self.engine, response.status, self._hidden(_message(words)) + (f", again in {later} s" if later else "")
        )

    def _event(self, told: str) -> Mapping[str, Any]:
        event = self._json(told)
        if not isinstance(event, dict):
            raise Away(engine=self.engine, why=f"expected an event, found {told[:LONGEST]}")
        if "error" in event or set(event) >= {"code", "message"}:
            raise Away(engine=self.engine, why=self._hidden(_message(told)))
        return event

    def _json(self, data: bytes | str) -> Any:
        try:
            return json.loads(data)
        except ValueError as error:
            raise Away(engine=self.engine, why=f"expected JSON, found {data[:LONGEST]!r}") from error

    def _hidden(self, words: str) -> str:
        """Some endpoints say the key that they refuse."""
        return (words.replace(self._key, "…") if self._key else words)[:LONGEST]


def _message(words: str) -> str:
    """What an error says, in any of the ways that are about."""
    try:
        told = json.loads(words)
    except ValueError:
        return words.strip() or "nothing"
    for key in ("error", "message", "detail"):
        if isinstance(told, dict) and key in told:
            told = told[key]
    return told if isinstance(told, str) else json.dumps(told, ensure_ascii=False)


@asynccontextmanager
async def open_session(quiet: float = QUIET) -> AsyncIterator[aiohttp.ClientSession]:
    timeout = aiohttp.ClientTimeout(total=None, connect=CONNECT, sock_read=quiet)
    async with aiohttp.ClientSession(timeout=timeout, cookie_jar=aiohttp.DummyCookieJar()) as session:
        yield session
