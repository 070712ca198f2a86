"""A tiny gateway in a thread of its own: it answers what it is given, and remembers what it was asked."""

import asyncio
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.examples import RUN

Events = list[list[tuple[int, str]]]  # of each connection: position, view


@dataclass
class TinyGateway:
    views: list[str] = field(default_factory=list)  # what GET /api/runs/{id} answers, the last for ever
    books: list[str] = field(default_factory=list)
    events: Events = field(default_factory=list)  # each connection is cut after its frames
    services: list[dict[str, Any]] = field(default_factory=list)
    ordered: list[dict[str, Any]] = field(default_factory=list)
    named: list[str] = field(default_factory=list)
    resumed: list[str | None] = field(default_factory=list)  # the Last-Event-ID of each connection
    refusal: web.Response | None = None
    url: str = ""

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/api/runs", self._order)
        app.router.add_put("/api/runs/{run}/title", self._name)
        app.router.add_get("/api/runs/{run}", self._view)
        app.router.add_get("/api/runs/{run}/book", self._book)
        app.router.add_get("/api/runs/{run}/events", self._events)
        app.router.add_get("/api/services", self._services)
        app.router.add_get("/readyz", _ready)
        return app

    async def _order(self, request: web.Request) -> web.Response:
        self.ordered.append(await request.json())
        return self.refusal or web.json_response({"run_id": RUN}, status=201)

    async def _name(self, request: web.Request) -> web.Response:
        self.named.append((await request.json())["title"])
        return web.Response(status=204)

    async def _view(self, _: web.Request) -> web.Response:
        return _next(self.views)

    async def _book(self, _: web.Request) -> web.Response:
        return _next(self.books)

    async def _services(self, _: web.Request) -> web.Response:
        return web.json_response({"services": self.services})

    async def _events(self, request: web.Request) -> web.StreamResponse:
        self.resumed.append(request.headers.get("Last-Event-ID"))
        if not self.events:
            return web.Response(status=204)
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        await response.write(b": hello\n\n")
        for position, view in self.events.pop(0):
            await response.write(f"id: {position}\nevent: update\ndata: {view}\n\n".encode())
        return response


def _next(answers: list[str]) -> web.Response:
    text = answers.pop(0) if len(answers) > 1 else answers[0]
    return web.Response(text=text, content_type="application/json")


async def _ready(_: web.Request) -> web.Response:
    return web.json_response({"ready": True})


@contextmanager
def serving(gateway: TinyGateway) -> Iterator[TinyGateway]:
    """Serve on a free port while inside."""
    loop = asyncio.new_event_loop()
    runner = web.AppRunner(gateway.app(), shutdown_timeout=1)
    loop.run_until_complete(runner.setup())
    loop.run_until_complete(web.TCPSite(runner, "127.0.0.1", 0).start())
    gateway.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield gateway
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.run_until_complete(runner.cleanup())
        loop.close()


def problem(status: int, detail: str, code: str) -> web.Response:
    body = {"type": f"/problems/{code}", "title": code, "status": status, "detail": detail, "code": code}
    return web.Response(text=json.dumps(body), status=status, content_type="application/problem+json")
