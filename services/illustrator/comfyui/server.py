"""ComfyUI's HTTP interface. Its queue and history are in memory only, and nothing posted twice is known for one."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from yarl import URL

from services.illustrator.comfyui import answers
from services.illustrator.comfyui.answers import Output, Queue, Stats
from services.illustrator.comfyui.errors import BadPicture, NothingListens, ServerAway, Unheard, WorkflowRefused

ANSWER_LIMIT = 10.0  # seconds
POST_LIMIT = 30.0  # seconds: a large graph is checked before it is accepted
PICTURE_LIMIT = 60.0  # seconds for its bytes
MOST_BYTES = 64 << 20  # of one answer
RECENT = 64  # entries of the history that are looked through
NO_SUCH_ROUTE = (404, 405)
RAISED = (aiohttp.ClientError, OSError, TimeoutError, ValueError)


@asynccontextmanager
async def open_http() -> AsyncIterator[aiohttp.ClientSession]:
    """A client that keeps no cookies and heeds no proxy of the environment: only what the operator named is asked."""
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar(), trust_env=False) as http:
        yield http


class Server:
    def __init__(self, url: str, http: aiohttp.ClientSession, answer_limit: float = ANSWER_LIMIT) -> None:
        self._url = URL(url.rstrip("/") + "/")
        self.name = str(self._url.with_user(None)).rstrip("/")  # without a password, for facts and logs
        self.http = http
        self._limit = answer_limit
        self._cancels = True  # until it is found out that this version has no such route

    def at(self, path: str) -> URL:
        return self._url.join(URL(path))

    async def stats(self) -> Stats:
        found = answers.stats(await self._json("GET", "system_stats"))
        if found is None:
            raise ServerAway(url=self.name, why="something that is no ComfyUI answered /system_stats")
        return found

    async def object_info(self) -> Mapping[str, Any]:
        return await self._object("object_info", PICTURE_LIMIT)

    async def post(self, graph: Mapping[str, Any], prompt_id: str, client_id: str) -> str:
        """The id it goes by, which is the server's to say.

        Raises `WorkflowRefused`; `Unheard` when it may have been accepted; `ServerAway` when it was not.
        """
        body = {"prompt": graph, "prompt_id": prompt_id, "client_id": client_id}
        try:
            status, raw = await self._asked("POST", "prompt", POST_LIMIT, body)
        except aiohttp.ClientConnectorError as error:
            raise NothingListens(url=self.name, why=str(error)) from error
        except RAISED as error:
            raise Unheard(url=self.name, why=_words(error)) from error
        answer = _loaded(raw)
        if status >= 500:
            raise ServerAway(url=self.name, why=f"HTTP {status} {answers.refusal(answer)}")
        if status != 200 or not isinstance(answer, Mapping) or answers.node_errors(answer) or answer.get("error"):
            raise WorkflowRefused(why=answers.refusal(answer))
        accepted = answer.get("prompt_id")
        return accepted if isinstance(accepted, str) and accepted else prompt_id

    async def queue(self) -> Queue:
        return answers.queue(await self._object("queue"))

    async def history(self, prompt_id: str) -> Mapping[str, Any] | None:
        """What became of it; None for what is unknown, waiting or running alike."""
        found = (await self._object(f"history/{prompt_id}")).get(prompt_id)
        return found if isinstance(found, Mapping) else None

    async def recent(self) -> Mapping[str, Any]:
        """The latest entries of the history, by id."""
        return await self._object(f"history?max_items={RECENT}")

    async def forget(self, prompt_id: str) -> None:
        await self._told("history", {"delete": [prompt_id]})

    async def view(self, output: Output) -> bytes:
        query = {"filename": output.filename, "subfolder": output.subfolder, "type": output.type}
        try:
            status, raw = await self._asked("GET", str(URL("view").with_query(query)), PICTURE_LIMIT)
        except RAISED as error:
            raise ServerAway(url=self.name, why=_words(error)) from error
        if status != 200:
            raise BadPicture(expected=f"the bytes of {output.filename}", found=f"HTTP {status}")
        return raw

    async def withdraw(self, prompt_id: str) -> None:
        """Take it from the queue; nothing happens if it does not wait there."""
        await self._told("queue", {"delete": [prompt_id]})

    async def interrupt(self, prompt_id: str) -> None:
        """Stop this prompt. The body is never empty: that would stop whatever runs, whoever it belongs to."""
        await self._told("interrupt", {"prompt_id": prompt_id})

    async def cancel(self, prompt_id: str) -> bool:
        """Whether this version can stop a prompt wherever it is, and was told to."""
        if self._cancels:
            status, _ = await self._answered("POST", f"api/jobs/{prompt_id}/cancel", {})
            self._cancels = status not in NO_SUCH_ROUTE
            return status == 200
        return False

    async def free(self) -> None:
        """Ask it to give its memory back; it does so after what runs, and says nothing."""
        await self._told("free", {"unload_models": True, "free_memory": True})

    async def _told(self, path: str, body: Mapping[str, Any]) -> None:
        status, raw = await self._answered("POST", path, body)
        if status != 200:
            raise ServerAway(url=self.name, why=f"HTTP {status} to POST /{path}: {answers.refusal(_loaded(raw))}")

    async def _object(self, path: str, limit: float | None = None) -> Mapping[str, Any]:
        found = await self._json("GET", path, limit)
        if not isinstance(found, Mapping):
            raise ServerAway(url=self.name, why=f"no JSON object at /{path}")
        return found

    async def _json(self, method: str, path: str, limit: float | None = None) -> Any:
        status, raw = await self._answered(method, path, None, limit)
        if status != 200:
            raise ServerAway(url=self.name, why=f"HTTP {status} to {method} /{path}")
        return _loaded(raw)

    async def _answered(
        self, method: str, path: str, body: Mapping[str, Any] | None, limit: float | None = None
    ) -> tuple[int, bytes]:
        try:
            return await self._asked(method, path, limit or self._limit, body)
        except aiohttp.ClientConnectorError as error:
            raise NothingListens(url=self.name, why=str(error)) from error
        except RAISED as error:
            raise ServerAway(url=self.name, why=_words(error)) from error

    async def _asked(
        self, method: str, path: str, limit: float, body: Mapping[str, Any] | None = None
    ) -> tuple[int, bytes]:
        data = None if body is None else json.dumps(body).encode()
        headers = {} if data is None else {"Content-Type": "application/json"}
        async with (
            asyncio.timeout(limit),
            self.http.request(
                method, self.at(path), data=data, headers=headers, allow_redirects=False, timeout=_NO_LIMIT
            ) as answer,
        ):
            return answer.status, await _whole(answer)


_NO_LIMIT = aiohttp.ClientTimeout(total=None)  # of aiohttp's own: asyncio.timeout bounds the whole


async def _whole(answer: aiohttp.ClientResponse) -> bytes:
    raw = bytearray()
    async for piece in answer.content.iter_any():
        raw += piece
        if len(raw) > MOST_BYTES:
            raise ValueError(f"more than {MOST_BYTES >> 20} MiB")
    return bytes(raw)


def _loaded(raw: bytes) -> Any:
    """JSON, or the text as it is: some errors are plain."""
    try:
        return json.loads(raw)
    except ValueError:
        return raw.decode(errors="replace")


def _words(error: Exception) -> str:
    return str(error) or type(error).__name__
