"""When all is ready: the first book is ordered, and a person is told where the page is."""

import asyncio
import time
from pathlib import Path

import structlog

from iyagi.gateway import Answered, Gateway, NoGateway, open_gateway
from iyagi.sample import sample_at_first
from iyagi.up import Asked
from iyagi.welcome import Trust, loopback, url, welcome

ASK_EVERY = 0.1  # seconds between two looks at /readyz
SAY_EVERY = 10.0  # seconds between two words on what is missing

log = structlog.get_logger()


async def greet(home: Path, asked: Asked, trust: Trust | None) -> None:
    """Wait until the gateway is ready, saying what is missing now and then; then tell where the page is."""
    near = url(loopback(asked.host), asked.port, "https" if trust else "http")
    async with open_gateway(near) as gateway:
        said = time.monotonic()
        while (missing := await not_ready(gateway)) is not None:
            if time.monotonic() - said > SAY_EVERY:
                log.warning("not ready yet", readyz=missing)
                said = time.monotonic()
            await asyncio.sleep(ASK_EVERY)
        if asked.sample:
            await sample_at_first(gateway, home)
    welcome(asked.host, asked.port, trust)


async def not_ready(gateway: Gateway) -> str | None:
    """What the gateway still waits for; None when it is ready."""
    try:
        await gateway.readyz()
    except (NoGateway, Answered) as error:
        return str(error)
    return None
