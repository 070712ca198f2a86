"""A gateway in small: the page, and the interface over the real fold of facts that a test tells it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Self

from aiohttp import web
from aiohttp.typedefs import Handler

from contracts.errors import IyagiError, UnknownRun
from contracts.facts import Fact, RunCancelled
from contracts.http import PROBLEM, CreateRun, Ordered, Problem, RunList, RunView
from contracts.values import Value
from services.gateway.book.decide import decide
from services.gateway.book.retry import retry
from services.gateway.book.run import Run
from services.gateway.book.view import frames, item, status_view
from services.gateway.book.whole import book_view
from services.gateway.front import plain
from tests.examples import OTHER_RUN, RUN, run_created
from tests.services.gateway.book.logs import folded, log
from tests.web.media import picture, voice

ONE = "/api/runs/{run}"
PATIENCE = 1.0  # seconds for viewers that came back while it was closing


class FakeGateway:
    """Remembers what it was asked; tells nothing by itself but what the facts bring about."""

    def __init__(self) -> None:
        self.facts: dict[str, list[Fact]] = {}
        self.orders: list[CreateRun] = []
        self.keys: list[str] = []
        self.resumed: list[str] = []  # the Last-Event-ID of each stream that was taken up again
        self.refusals: list[Problem] = []  # given, one each, to the orders that come next
        self.away = False
        self.picture: Callable[[int], bytes] = picture
        self.address = ""
        self._news = asyncio.Condition()
        self._viewers: list[web.Request] = []

    @classmethod
    @asynccontextmanager
    async def open(cls) -> AsyncIterator[Self]:
        gateway = cls()
        runner = web.AppRunner(gateway.app(), handler_cancellation=True, shutdown_timeout=PATIENCE)
        await runner.setup()
        try:
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            gateway.address = f"http://127.0.0.1:{runner.addresses[0][1]}/"
            yield gateway
        finally:
            gateway.cut()
            await runner.cleanup()

    async def tell(self, *facts: Fact) -> None:
        """These facts, each followed by what it brings about."""
        for fact in facts:
            (told := self.facts.setdefault(fact.run, [])).append(fact)
            if end := decide(folded(*told)):
                told.append(end)
        async with self._news:
            self._news.notify_all()

    def cut(self) -> None:
        """Every viewer's connection breaks."""
        for request in self._viewers:
            if request.transport:
                request.transport.abort()

    def app(self) -> web.Application:
        app = web.Application(middlewares=[self._refusing])
        app.add_routes(
            [
                web.get("/", self._page),
                web.post("/api/runs", self._order),
                web.get("/api/runs", self._shelf),
                web.get(ONE, self._status),
                web.get(f"{ONE}/book", self._book),
                web.get(f"{ONE}/events", self._events),
                web.post(f"{ONE}/cancel", self._cancel),
                web.post(f"{ONE}/retry", self._retry),
                web.get(f"{ONE}/images/{{name}}", self._picture),
                web.get(f"{ONE}/audio/{{name}}", self._voice),
            ]
        )
        return app

    @web.middleware
    async def _refusing(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if self.away:
            return refused(problem(503, "away", "잠시 자리를 비웠습니다"))
        try:
            return await handler(request)
        except IyagiError as error:
            return refused(problem(error.status, error.code, error.told("ko")))

    def _run(self, request: web.Request) -> Run:
        run = request.match_info["run"]
        if run not in self.facts:
            raise UnknownRun(run=run)
        return folded(*self.facts[run])

    async def _page(self, _: web.Request) -> web.Response:
        page = plain.load()
        return web.Response(body=page.body, headers=page.headers)

    async def _order(self, request: web.Request) -> web.Response:
        self.keys.append(request.headers["Idempotency-Key"])
        if self.refusals:
            return refused(self.refusals.pop(0))
        order = CreateRun.model_validate_json(await request.read())
        self.orders.append(order)
        run = OTHER_RUN if RUN in self.facts else RUN
        options = order.options(7).model_dump()
        await self.tell(run_created(run, brief=order.brief(), **options))
        return answered(Ordered(run_id=run), 201)

    async def _shelf(self, _: web.Request) -> web.Response:
        runs = tuple(item(folded(*told)) for _, told in sorted(self.facts.items(), reverse=True))
        return answered(RunList(runs=runs))

    async def _status(self, request: web.Request) -> web.Response:
        return answered(status_view(self._run(request)))

    async def _book(self, request: web.Request) -> web.Response:
        return answered(book_view(self._run(request)))

    async def _cancel(self, request: web.Request) -> web.Response:
        run = self._run(request)
        await self.tell(RunCancelled(run=run.id, attempt=run.attempt, stage=run.stage))
        return web.Response(status=202)

    async def _retry(self, request: web.Request) -> web.Response:
        await self.tell(*retry(self._run(request)))
        return web.Response(status=202)

    async def _events(self, request: web.Request) -> web.StreamResponse:
        run = self._run(request)
        last = request.headers.get("Last-Event-ID")
        told = self.facts[run.id]
        if last is not None:
            self.resumed.append(last)
        if last is not None and run.ended and int(last) >= len(told):
            return web.Response(status=204)
        answer = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await answer.prepare(request)
        self._viewers.append(request)
        try:
            with suppress(ConnectionError):  # the viewer left, or was cut off
                await self._follow(answer, told, int(last) if last else None)
        finally:
            self._viewers.remove(request)
        return answer

    async def _follow(self, answer: web.StreamResponse, told: list[Fact], after: int | None) -> None:
        if after is None:
            after = len(told)
            await send(answer, after, status_view(folded(*told)))
        while True:
            known = len(told)
            for position, view in frames(log(told)):
                if position > after:
                    await send(answer, position, view)
            if folded(*told[:known]).ended:
                return
            after = known
            await self._more(told, known)

    async def _more(self, told: list[Fact], known: int) -> None:
        async with self._news:
            await self._news.wait_for(lambda: len(told) > known)

    async def _picture(self, request: web.Request) -> web.Response:
        name = request.match_info["name"].removesuffix(".png")
        number = 0 if name == "cover" else int(name.removeprefix("panel_"))
        return web.Response(body=self.picture(number), content_type="image/png")

    async def _voice(self, _: web.Request) -> web.Response:
        return web.Response(body=voice(), content_type="audio/wav")


async def send(answer: web.StreamResponse, position: int, view: RunView) -> None:
    await answer.write(f"id: {position}\nevent: update\ndata: {view.frame()}\n\n".encode())


def problem(status: int, code: str, detail: str) -> Problem:
    return Problem(type=f"/problems/{code}", title=code, status=status, detail=detail, code=code)


def refused(told: Problem) -> web.Response:
    return web.Response(status=told.status, body=told.to_json(), content_type=PROBLEM)


def answered(value: Value, status: int = 200) -> web.Response:
    return web.Response(status=status, body=value.model_dump_json().encode(), content_type="application/json")
