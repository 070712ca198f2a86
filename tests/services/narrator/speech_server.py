"""A speech service on a port of this machine that answers what it is told to and remembers what it was asked."""

import asyncio
import io
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import soundfile
from aiohttp import web

RATE = 24_000


@dataclass
class Answer:
    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: bool = False  # the connection ends in the middle of the body
    waits: bool = False  # it never answers


@dataclass
class Asked:
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Any


class SpeechServer:
    def __init__(self) -> None:
        self.answers: list[Answer] = []  # one for each request; the last for all after it
        self.asked: list[Asked] = []
        self.waiting = asyncio.Event()
        self.left = asyncio.Event()
        self.url = ""

    def say(self, *answers: Answer | bytes) -> None:
        self.answers = [answer if isinstance(answer, Answer) else Answer(answer) for answer in answers]

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(Asked(request.path, dict(request.query), dict(request.headers), await request.json()))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if answer.waits:
            self.waiting.set()
            try:
                await asyncio.Event().wait()
            finally:
                self.left.set()
        if not answer.cut:
            return web.Response(body=answer.body, status=answer.status, headers=answer.headers)
        response = web.StreamResponse(headers={"Content-Length": str(len(answer.body) + 1000)})
        await response.prepare(request)
        await response.write(answer.body)
        assert request.transport is not None
        request.transport.abort()
        return response


@asynccontextmanager
async def open_server() -> AsyncIterator[SpeechServer]:
    server = SpeechServer()
    app = web.Application()
    app.router.add_post("/{path:.*}", server.answer)
    runner = web.AppRunner(app, handler_cancellation=True)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    [address] = runner.addresses
    server.url = f"http://127.0.0.1:{address[1]}"
    try:
        yield server
    finally:
        await runner.cleanup()


def tone(seconds: float = 0.5, *, around: float = 0.1, rate: int = RATE, channels: int = 1) -> np.ndarray[Any, Any]:
    """A sound with silence before and after it."""
    at = np.arange(round(seconds * rate)) / rate
    silence = np.zeros(round(around * rate))
    sound = np.concatenate([silence, 0.3 * np.sin(2 * np.pi * 220 * at + 0.5), silence])
    return np.column_stack([sound] * channels)


def packed(sound: np.ndarray[Any, Any], format: str = "WAV", rate: int = RATE) -> bytes:
    file = io.BytesIO()
    if format == "PCM":
        return bytes(np.round(sound[:, 0] * 32767).astype("<i2").tobytes())
    if format == "OPUS":
        soundfile.write(file, sound, rate, format="OGG", subtype="OPUS")
    else:
        soundfile.write(file, sound, rate, format=format)
    return file.getvalue()


def endless(wav: bytes) -> bytes:
    """A WAV file as it is streamed: nobody knew yet how long it would be."""
    unknown = b"\xff\xff\xff\xff"
    data = wav.index(b"data") + 4
    return wav[:4] + unknown + wav[8:data] + unknown + wav[data + 4 :]
