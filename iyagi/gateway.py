"""The gateway, as a command reaches it over HTTP."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any, TypeVar

import aiohttp
import typer
from pydantic import BaseModel

from chassis.settings import Settings
from contracts.errors import IyagiError
from contracts.http import Book, Ordered, Problem, RunView, Services
from iyagi.sse import frames
from iyagi.telling import language
from iyagi.tls.beside import address_beside, trusting
from iyagi.welcome import loopback, url

M = TypeVar("M", bound=BaseModel)

ANSWER_LIMIT = 10.0  # seconds for an answer to begin and end
SILENCE_LIMIT = 45.0  # seconds without a frame; the gateway says something every 15
RESUME_LIMIT = 60.0  # seconds that a cut stream is asked for again
RESUME_EVERY = 0.5  # seconds
TIMEOUT = aiohttp.ClientTimeout(total=ANSWER_LIMIT)

Url = Annotated[str | None, typer.Option(help="of the gateway; else from IYAGI_HOST and IYAGI_PORT")]


class NoGateway(IyagiError):
    code = "no_gateway"
    retryable = True
    en = "No gateway answers at {url} ({why}); start it with `iyagi up`"
    ko = "{url}에서 답하는 곳이 없습니다({why}). `iyagi up`으로 시작하세요"


class Answered(IyagiError):
    """The gateway said no, in the reader's language."""

    code = "answered"
    en = "{detail}"
    ko = "{detail}"


def base_url(given: str | None) -> str:
    if given is not None:
        return given.rstrip("/")
    if (announced := address_beside(Settings().home)) is not None:
        return announced
    host = loopback(os.environ.get("IYAGI_HOST") or "127.0.0.1")
    return url(host, int(os.environ.get("IYAGI_PORT") or 8000))


class Gateway:
    def __init__(self, http: aiohttp.ClientSession, url: str) -> None:
        self._http = http
        self.url = url

    async def order(self, body: dict[str, Any]) -> str:
        """The run that was ordered."""
        return Ordered.model_validate_json(await self._ask("POST", "/api/runs", json=body)).run_id

    async def rename(self, run: str, title: str) -> None:
        await self._ask("PUT", f"/api/runs/{run}/title", json={"title": title})

    async def view(self, run: str) -> RunView:
        return await self._get(RunView, f"/api/runs/{run}")

    async def book(self, run: str) -> Book:
        return await self._get(Book, f"/api/runs/{run}/book")

    async def services(self) -> Services:
        return await self._get(Services, "/api/services")

    async def readyz(self) -> str:
        return (await self._ask("GET", "/readyz")).decode()

    async def watch(self, run: str) -> AsyncIterator[RunView]:
        """The run as it changes, to its end, however often the connection is cut on the way."""
        clock = asyncio.get_running_loop().time
        last: str | None = None
        heard = clock()
        while True:
            try:
                async with self._events(run, last) as answer:
                    if answer.status == 204:
                        return
                    async for frame in frames(answer.content):
                        heard, last = clock(), frame.id or last
                        if frame.event == "update":
                            view = RunView.model_validate_json(frame.data)
                            yield view
                            if view.status in ("DONE", "FAILED"):
                                return
            except (aiohttp.ClientError, TimeoutError, OSError) as error:
                if clock() - heard > RESUME_LIMIT:
                    raise NoGateway(url=self.url, why=error or type(error).__name__) from error
            await asyncio.sleep(RESUME_EVERY)

    @asynccontextmanager
    async def _events(self, run: str, last: str | None) -> AsyncIterator[aiohttp.ClientResponse]:
        headers = {} if last is None else {"Last-Event-ID": last}
        timeout = aiohttp.ClientTimeout(total=None, connect=ANSWER_LIMIT, sock_read=SILENCE_LIMIT)
        async with self._http.get(f"{self.url}/api/runs/{run}/events", headers=headers, timeout=timeout) as answer:
            if 400 <= answer.status < 500:
                raise _refused(answer.status, await answer.read())
            answer.raise_for_status()
            yield answer

    async def _get(self, model: type[M], path: str) -> M:
        return model.model_validate_json(await self._ask("GET", path))

    async def _ask(self, method: str, path: str, **options: Any) -> bytes:
        try:
            async with self._http.request(method, self.url + path, timeout=TIMEOUT, **options) as answer:
                body = await answer.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise NoGateway(url=self.url, why=error or type(error).__name__) from error
        if answer.status >= 400:
            raise _refused(answer.status, body)
        return body


def _refused(status: int, body: bytes) -> Answered:
    try:
        problem = Problem.model_validate_json(body)
    except ValueError:  # not this gateway's words: a proxy's, or another server's
        return Answered(detail=f"HTTP {status}: {body[:500].decode(errors='replace')}")
    errors = [f"{error.pointer}: {error.detail}" for error in problem.errors or ()]
    return Answered(detail="\n".join([problem.detail, *errors]))


@asynccontextmanager
async def open_gateway(given: str | None) -> AsyncIterator[Gateway]:
    url = base_url(given)
    trusted = trusting(Settings().home) if url.startswith("https:") else True
    connector = aiohttp.TCPConnector(ssl=trusted)
    async with aiohttp.ClientSession(connector=connector, headers={"Accept-Language": language()}) as http:
        yield Gateway(http, url)
