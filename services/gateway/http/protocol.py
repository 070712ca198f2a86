"""HTTP/1.1 with a limit of time: for a request to arrive, and for a reader to take what is written."""

import asyncio
from collections.abc import Callable
from http import HTTPStatus

import h11
from starlette.types import Scope
from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol

from contracts.errors import BadRequest, IyagiError, SlowRequest
from services.gateway.http.problems import problem

BEHIND_BYTES = 256 * 1024  # written and not yet taken: nothing more is written
BEHIND_SECONDS = 10.0  # and after so long the connection is cut; whoever it was may resume


class TimedConfig(Config):
    request_seconds: float  # in which a request must have arrived, from its first byte to its last


class Timer:
    """Calls once, so many seconds after it was started, unless it is stopped before."""

    def __init__(self, seconds: float, call: Callable[[], None]) -> None:
        self.seconds = seconds
        self._call = call
        self._handle: asyncio.TimerHandle | None = None

    @property
    def running(self) -> bool:
        return self._handle is not None

    def start(self) -> None:
        self.stop()
        self._handle = asyncio.get_running_loop().call_later(self.seconds, self._ring)

    def stop(self) -> None:
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def _ring(self) -> None:
        self._handle = None
        self._call()


class TimedProtocol(H11Protocol):
    _arriving: Timer
    _behind: Timer

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's own
        super().connection_made(transport)
        assert isinstance(self.config, TimedConfig)
        transport.set_write_buffer_limits(high=BEHIND_BYTES)
        self._behind = Timer(BEHIND_SECONDS, transport.abort)
        self._arriving = Timer(self.config.request_seconds, self._too_slow)
        self._arriving.start()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._watch()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._watch()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._behind.start()

    def resume_writing(self) -> None:
        self._behind.stop()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        self._arriving.stop()
        self._behind.stop()
        super().connection_lost(exc)

    def send_400_response(self, msg: str) -> None:
        self._refuse(BadRequest(why=msg))

    def _watch(self) -> None:
        """The time runs while a part of a request is here and another is not."""
        begun = self.conn.their_state is h11.SEND_BODY
        begun |= self.conn.their_state is h11.IDLE and bool(self.conn.trailing_data[0])
        if not begun or self.transport.is_closing():
            self._arriving.stop()
        elif not self._arriving.running:
            self._arriving.start()

    def _too_slow(self) -> None:
        answering = self.cycle is not None and not self.cycle.response_complete
        if answering and self.cycle.response_started:
            self.transport.abort()
            return
        if answering:
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        self._refuse(SlowRequest(seconds=round(self._arriving.seconds)))

    def _refuse(self, error: IyagiError) -> None:
        """The answer to what is no request, or not a whole one; nothing follows it on this connection."""
        nothing: Scope = {"type": "http", "path": "", "headers": self.headers or []}
        response = problem(error, nothing)
        answer = h11.Response(
            status_code=error.status,
            headers=[*response.raw_headers, (b"connection", b"close")],
            reason=HTTPStatus(error.status).phrase.encode(),
        )
        for event in (answer, h11.Data(data=bytes(response.body)), h11.EndOfMessage()):
            self.transport.write(self.conn.send(event) or b"")
        self.transport.close()
