"""uvicorn, leaving when asked to: viewers are told, and nobody waits for the last of them."""

import asyncio
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

import structlog
import uvicorn
from starlette.types import ASGIApp

from contracts.errors import Unavailable
from services.gateway.http.protocol import TimedConfig, TimedProtocol

LEAVE_WITHIN = 5  # seconds for the requests in hand
BACKLOG = 2048

log = structlog.get_logger()


class Server(uvicorn.Server):
    def __init__(
        self, app: ASGIApp, request_seconds: float, leaving: asyncio.Event, tls: ssl.SSLContext | None = None
    ) -> None:
        config = TimedConfig(
            app,
            http=TimedProtocol,
            loop="asyncio",
            lifespan="off",
            ws="none",
            log_config=None,
            log_level="warning",
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=LEAVE_WITHIN,
            ssl_context_factory=None if tls is None else lambda _config, _default: tls,
        )
        config.request_seconds = request_seconds
        super().__init__(config)
        self._leaving = leaving

    def leave(self) -> None:
        self._leaving.set()
        self.should_exit = True

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Left to whoever serves: uvicorn would die of the signal at the end, before anything else could be closed."""
        yield


def listen(host: str, port: int, scheme: str = "http") -> socket.socket:
    """Bound and listening; `Unavailable` when somebody else is there."""
    six = ":" in host
    try:
        bound = socket.create_server(
            (host, port),
            family=socket.AF_INET6 if six else socket.AF_INET,
            backlog=BACKLOG,
            dualstack_ipv6=host == "::" and socket.has_dualstack_ipv6(),
        )
    except OSError as error:
        raise Unavailable(what=f"{host}:{port}", why=error.strerror) from error
    found = bound.getsockname()[1]
    log.info("listening", address=f"{scheme}://[{host}]:{found}" if six else f"{scheme}://{host}:{found}")
    return bound
