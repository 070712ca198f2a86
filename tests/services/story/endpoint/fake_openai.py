"""An endpoint that speaks as OpenAI does, says what it is scripted to say, and remembers what it was asked."""

import asyncio
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from aiohttp import web

Answer = web.Response | bytes | Sequence[bytes]  # bytes are a stream of events, a sequence its chunks


class FakeOpenAi:
    def __init__(self, *answers: Answer, models: Sequence[Mapping[str, Any]] = ({"id": "tiny"},)) -> None:
        self.answers = list(answers)  # the last one for ever
        self.models = models
        self.props: web.Response | None = None
        self.models_answer: web.Response | None = None
        self.bodies: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self.holds: asyncio.Event | None = None  # after the first chunk, until set
        self.went = asyncio.Event()  # whoever asked went away while it wrote

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/props", self._props)
        app.router.add_get("/v1/models", self._models)
        app.router.add_post("/v1/chat/completions", self._completions)
        return app

    async def _props(self, _: web.Request) -> web.Response:
        if self.props is None:
            raise web.HTTPNotFound
        return self.props

    async def _models(self, _: web.Request) -> web.Response:
        return self.models_answer or web.json_response({"object": "list", "data": list(self.models)})

    async def _completions(self, request: web.Request) -> web.StreamResponse:
        self.bodies.append(await request.json())
        self.keys.append(request.headers.get("Authorization"))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, web.Response):
            return answer
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        for chunk in [answer] if isinstance(answer, bytes) else answer:
            await response.write(chunk)
            if self.holds:
                try:
                    await self.holds.wait()
                except asyncio.CancelledError:
                    self.went.set()
                    raise
        return response


def refusal(status: int, message: str, **headers: str) -> web.Response:
    return web.json_response({"error": {"message": message, "type": "error"}}, status=status, headers=headers)


def chunk(delta: Mapping[str, Any], finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return event({"object": "chat.completion.chunk", "model": "tiny", "choices": [choice]})


def event(data: Any) -> bytes:
    return f"data: {json.dumps(data, ensure_ascii=False)}\n\n".encode()


def answer(*pieces: str, finish: str = "stop") -> bytes:
    return b"".join([chunk({"role": "assistant"}), *told(pieces), chunk({}, finish), b"data: [DONE]\n\n"])


def told(pieces: Iterable[str]) -> Sequence[bytes]:
    return [chunk({"content": piece}) for piece in pieces]
