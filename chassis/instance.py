"""Which process this is: `<host>-<n>`, and the log it holds."""

import re
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from chassis.log import Log, open_log
from chassis.settings import Settings
from contracts.errors import LogInUse

MOST = 64  # processes of one service on one host


@dataclass(frozen=True)
class Instance:
    service: str
    host: str
    n: int
    log: Log

    @property
    def name(self) -> str:
        return f"{self.host}-{self.n}"

    @property
    def source(self) -> str:
        return f"{self.service}/{self.name}"


def hostname() -> str:
    """This host's name, fit for a wire subject."""
    return re.sub(r"[^a-z0-9-]+", "-", socket.gethostname().lower()).strip("-") or "host"


@asynccontextmanager
async def open_instance(settings: Settings, service: str) -> AsyncIterator[Instance]:
    """Take the first free number, or the one asked for, and open its log."""
    numbers = range(1, MOST + 1) if settings.instance is None else (settings.instance,)
    async with AsyncExitStack() as stack:
        for n in numbers:
            try:
                log = await stack.enter_async_context(open_log(log_path(settings.home, service, n)))
            except LogInUse:
                if n == numbers[-1]:
                    raise
            else:
                break
        yield Instance(service, hostname(), n, log)


def log_path(home: Path, service: str, n: int) -> Path:
    return home / f"{service}-{n}.db"
