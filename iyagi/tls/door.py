"""https for as long as a home is up: its certificate kept, its page shown, its address left for the commands."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import structlog

from iyagi.tls.authority import Authority, open_authority
from iyagi.tls.beside import announced
from iyagi.tls.page import open_page
from iyagi.welcome import Trust, loopback, names, url

LOOK_EVERY = 15.0  # seconds between two looks at the addresses of this machine

log = structlog.get_logger()


@asynccontextmanager
async def open_door(home: Path, host: str, port: int, install_port: int) -> AsyncIterator[tuple[Path, Trust]]:
    """What the gateway shows, and what devices have to know."""
    authority = await asyncio.to_thread(open_authority, home)
    authority.certify(names(host), datetime.now(UTC))
    trust = Trust(install_port, authority.fingerprint)
    async with open_page(authority, host, install_port, port):
        keeping = asyncio.create_task(keep_certified(authority, host))
        with announced(home, url(loopback(host), port, "https")):
            try:
                yield authority.gateway, trust
            finally:
                keeping.cancel()


async def keep_certified(authority: Authority, host: str) -> None:
    """A laptop that comes into another network is called by another address there."""
    while True:
        await asyncio.sleep(LOOK_EVERY)
        called = await asyncio.to_thread(names, host)
        try:
            new = authority.certify(called, datetime.now(UTC))
        except OSError as error:  # a full disk, say: the old one does until the next look
            log.error("not certified anew", names=sorted(called), why=str(error))
            continue
        if new:
            log.info("certified anew", names=sorted(called))
