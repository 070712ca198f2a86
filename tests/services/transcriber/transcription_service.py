"""A service with OpenAI's `/v1/audio/transcriptions`, which says what a test wants and remembers what it was asked."""

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import soundfile
from aiohttp import web
from aiohttp.test_utils import unused_port


@dataclass
class Said:
    status: int = 200
    body: Any = None  # JSON, or bytes as they are
    headers: dict[str, str] = field(default_factory=dict)
    hangs: bool = False


@dataclass
class Asked:
    form: dict[str, str]
    seconds: float
    rate: int
    authorization: str | None


class Service:
    def __init__(self, *answers: Said) -> None:
        self.answers = list(answers)
        self.asked: list[Asked] = []
        self.begun = asyncio.Event()
        self.left = asyncio.Event()
        self.url = ""

    async def transcriptions(self, request: web.Request) -> web.StreamResponse:
        form = await request.post()
        recording = form["file"]
        assert isinstance(recording, web.FileField)
        with recording.file:
            sound = soundfile.info(io.BytesIO(recording.file.read()))
        fields = {name: value for name, value in form.items() if isinstance(value, str)}
        self.asked.append(
            Asked(fields, sound.frames / sound.samplerate, sound.samplerate, request.headers.get("Authorization"))
        )
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        self.begun.set()
        if answer.hangs:
            try:
                await asyncio.Event().wait()
            finally:
                self.left.set()
        if isinstance(answer.body, bytes):
            return web.Response(status=answer.status, body=answer.body, headers=answer.headers)
        return web.json_response(answer.body, status=answer.status, headers=answer.headers)


@asynccontextmanager
async def serving(*answers: Said) -> AsyncIterator[Service]:
    service, port = Service(*answers), unused_port()
    app = web.Application(client_max_size=64 << 20)
    app.router.add_post("/v1/audio/transcriptions", service.transcriptions)
    runner = web.AppRunner(app, shutdown_timeout=0.1, handler_cancellation=True)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    service.url = f"http://127.0.0.1:{port}"
    try:
        yield service
    finally:
        await runner.cleanup()
