"""A hub of models on this host: as real ones answer, and as they fail."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from threading import Event, Thread

from aiohttp import web
from aiohttp.test_utils import unused_port

COMMIT = "0123456789abcdef0123456789abcdef01234567"
REPO = "someone/tiny"


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def blob(data: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()


@dataclass
class Mood:
    """How one GET is answered otherwise than well."""

    status: int = 200
    cut: int | None = None  # bytes of the body after which the line is dead
    hangs: bool = False  # after `cut` bytes nothing more comes, and the line stays open
    ranges: bool = True
    if_range: bool = True
    etag: bool = True
    length: bool = True
    lie: bytes | None = None  # sent in place of the file


@dataclass
class Asked:
    method: str
    path: str
    headers: dict[str, str]

    @property
    def range(self) -> str | None:
        return self.headers.get("Range")


@dataclass
class FakeHub:
    files: dict[str, bytes]
    large: frozenset[str] = frozenset()  # told by their SHA-256, and kept elsewhere
    elsewhere: "FakeHub | None" = None
    moods: dict[str, list[Mood]] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    token: str | None = None
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def gets(self, path: str) -> list[Asked]:
        return [one for one in self.asked if one.method == "GET" and one.path.endswith(path)]

    async def answer(self, request: web.Request) -> web.StreamResponse:
        path = request.match_info["path"]
        self.asked.append(Asked(request.method, request.path, dict(request.headers)))
        if self.token and request.headers.get("Authorization") != f"Bearer {self.token}":
            return web.Response(status=401)
        if path not in self.files or request.match_info["revision"] != COMMIT:
            return web.Response(status=404)
        if path in self.large and self.elsewhere:
            return self._sent_on(request, path)
        waiting = self.moods.get(path, [])
        mood = waiting.pop(0) if waiting and request.method == "GET" else Mood()
        if mood.status != 200:
            return web.Response(status=mood.status)
        return await self._body(request, self.files[path], mood)

    def _sent_on(self, request: web.Request, path: str) -> web.Response:
        assert self.elsewhere
        headers = {
            "Location": f"{self.elsewhere.url}{request.path}?X-Signature=secret",
            "X-Repo-Commit": COMMIT,
            "X-Linked-Etag": f'"{sha256(self.files[path])}"',
            "X-Linked-Size": str(len(self.files[path])),
        }
        return web.Response(status=302, headers=headers)

    async def _body(self, request: web.Request, data: bytes, mood: Mood) -> web.StreamResponse:
        data = mood.lie if mood.lie is not None else data
        etag = f'"{blob(data)}"'
        first = self._first(request, data, mood, etag)
        if first is None:
            return web.Response(status=416, headers={"Content-Range": f"bytes */{len(data)}"})
        response = web.StreamResponse(status=206 if first else 200, headers={"X-Repo-Commit": COMMIT})
        if mood.etag:
            response.headers["ETag"] = etag
        if first:
            response.headers["Content-Range"] = f"bytes {first}-{len(data) - 1}/{len(data)}"
        body = data[first:]
        if mood.length:
            response.content_length = len(body)
        else:
            response.enable_chunked_encoding()
        await response.prepare(request)
        if request.method == "HEAD":
            return response
        await response.write(body if mood.cut is None else body[: mood.cut])
        if mood.hangs:
            await asyncio.Event().wait()
        if mood.cut is not None:
            assert request.transport
            request.transport.close()
            return response
        await response.write_eof()
        return response

    def _first(self, request: web.Request, data: bytes, mood: Mood, etag: str) -> int | None:
        asked = request.headers.get("Range")
        if asked is None or not mood.ranges:
            return 0
        if mood.if_range and request.headers.get("If-Range", etag) != etag:
            return 0
        first = int(asked.removeprefix("bytes=").removesuffix("-"))
        return first if first < len(data) else None


@asynccontextmanager
async def serving(hub: FakeHub) -> AsyncIterator[FakeHub]:
    app = web.Application()
    app.router.add_route("*", f"/{REPO}/resolve/{{revision}}/{{path:.+}}", hub.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    hub.port = hub.port or unused_port()
    site = web.TCPSite(runner, "127.0.0.1", hub.port)
    await site.start()
    try:
        yield hub
    finally:
        await runner.cleanup()


@contextmanager
def served(hub: FakeHub) -> Iterator[FakeHub]:
    """In a thread of its own, for a command that has a loop of its own."""
    ready, done = Event(), Event()

    async def serve() -> None:
        async with serving(hub):
            ready.set()
            await asyncio.to_thread(done.wait)

    thread = Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    try:
        assert ready.wait(20)
        yield hub
    finally:
        done.set()
        thread.join()
