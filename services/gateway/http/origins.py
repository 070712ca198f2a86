"""Who may speak to this gateway from inside a browser: its own page, loopback, and what the operator allows.

A foreign page could otherwise change things here, or read them under a name of its own that it points at us
(DNS rebinding). An address in numbers cannot be pointed anywhere, so any of those will do as a host.
"""

import ipaddress
import re
import socket
from collections.abc import Collection
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from contracts.errors import ForeignOrigin, IyagiError, UnknownHost
from services.gateway.http.problems import problem

LOOPBACK_ORIGIN = r"https?://(localhost|127\.0\.0\.1|\[::1\])(:\d+)?"
READING = ("GET", "HEAD")


class Origins:
    def __init__(self, app: ASGIApp, host: str, allowed: Collection[str]) -> None:
        self._app = app
        self._allowed = frozenset(allowed)
        here = socket.gethostname().lower()
        theirs = (urlsplit(origin).hostname or "" for origin in allowed)
        self._names = frozenset({"localhost", host.lower(), here, f"{here}.local", *theirs})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        error = self._refusal(scope) if scope["type"] == "http" else None
        app = self._app if error is None else problem(error, scope)
        await app(scope, receive, send)

    def _refusal(self, scope: Scope) -> IyagiError | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if host and not self._is_ours(host):
            return UnknownHost(host=host)
        if scope["method"] in READING:
            return None
        origin = headers.get("origin")
        if origin is None:
            return ForeignOrigin(origin="?") if headers.get("sec-fetch-site") == "cross-site" else None
        return None if self._may_write(origin, host) else ForeignOrigin(origin=origin)

    def _is_ours(self, host: str) -> bool:
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:
            return False
        return name in self._names or _is_address(name)

    def _may_write(self, origin: str, host: str) -> bool:
        own = origin.partition("://")[2] == host
        return own or origin in self._allowed or re.fullmatch(LOOPBACK_ORIGIN, origin) is not None


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
