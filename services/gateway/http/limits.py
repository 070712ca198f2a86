"""How much a request may bring. What is over the limit is refused at once, and what still comes is not kept."""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from contracts.errors import BodyTooLarge, IyagiError, RecordingTooLarge
from services.gateway.http.problems import problem

SPEECH = "/api/stt/field"
MAX_RECORDING = 25  # MB
SPEECH_LIMIT = MAX_RECORDING * 1024 * 1024 + 64 * 1024  # bytes: a recording, and the form around it
LIMIT = 64 * 1024  # bytes of any other body


class Limits:
    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope) if scope["type"] == "http" else Headers()
        announced = headers.get("content-length", "0")
        if not int(announced) and "transfer-encoding" not in headers:
            await self._app(scope, receive, send)
            return
        speech = scope["path"] == SPEECH
        limit = SPEECH_LIMIT if speech else LIMIT
        refusal: IyagiError = RecordingTooLarge(limit=MAX_RECORDING) if speech else BodyTooLarge(limit=LIMIT)
        body = None if int(announced) > limit else await _whole(receive, limit)
        if body is None:
            await _refuse(refusal, scope, receive, send)
        elif body[-1]["type"] == "http.request":  # else it broke off, and nobody waits for an answer
            await self._app(scope, _again(body, receive), send)


async def _whole(receive: Receive, limit: int) -> list[Message] | None:
    """All of the body as it came; None when it is over the limit."""
    messages: list[Message] = []
    size = 0
    while True:
        message = await receive()
        messages.append(message)
        size += len(message.get("body", b""))
        if size > limit:
            return None
        if message["type"] != "http.request" or not message.get("more_body", False):
            return messages


def _again(messages: list[Message], receive: Receive) -> Receive:
    waiting = list(reversed(messages))

    async def replay() -> Message:
        return waiting.pop() if waiting else await receive()

    return replay


async def _refuse(error: IyagiError, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer, and let the rest pass by: a client that still sends would find its connection broken instead."""

    async def still_open(message: Message) -> None:
        await send({**message, "more_body": True} if message["type"] == "http.response.body" else message)

    await problem(error, scope)(scope, receive, still_open)
    if Headers(scope=scope).get("expect", "").lower() != "100-continue":
        while (message := await receive())["type"] == "http.request" and message.get("more_body", False):
            pass
    await send({"type": "http.response.body", "body": b""})
