"""`iyagi up`: NATS, every service and the page, on this machine."""

import asyncio
import os
import socket
import sys
import time
from functools import partial
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Annotated

import structlog
import typer

from chassis.nats_source import find_nats
from chassis.settings import Settings
from chassis.supervisor import Supervisor, home_held
from chassis.telemetry import configure_logging
from contracts.errors import Unavailable
from iyagi.telling import errors_told
from iyagi.welcome import loopback, welcome

WORKERS = ("story", "illustrator", "narrator", "transcriber")
PORT_LIMIT = 2.0  # seconds for a gateway that was just killed to leave its port
ASK_EVERY = 0.1  # seconds between two looks at /readyz
ANSWER_LIMIT = 2.0  # seconds for an answer to one
SAY_EVERY = 10.0  # seconds between two words on what is missing

app = typer.Typer()
log = structlog.get_logger()


@app.command()
def up(
    host: Annotated[str, typer.Option(envvar="IYAGI_HOST", help="where the page listens")] = "127.0.0.1",
    port: Annotated[int, typer.Option(envvar="IYAGI_PORT", min=1, max=65535)] = 8000,
    workers: Annotated[int, typer.Option(min=1, help="instances of each worker")] = 1,
) -> None:
    """Start NATS and every service here, and keep them running until Ctrl-C."""
    with errors_told():
        asyncio.run(keep_up(host, port, workers))


async def keep_up(host: str, port: int, workers: int) -> None:
    """Keep all running until SIGINT or SIGTERM, with so many instances of each worker."""
    settings = Settings()
    configure_logging(settings, "supervisor", str(os.getpid()))
    home = settings.home.resolve()
    nats = await asyncio.to_thread(find_nats, os.environ)
    await free_port(home, host, port)
    env = {**os.environ, "IYAGI_HOST": host, "IYAGI_PORT": str(port)}
    await Supervisor(home, commands(workers), env, nats, on_ready=partial(greet, host, port)).run()


def commands(workers: int) -> dict[str, list[str]]:
    """How each process is started, the gateway first."""
    table = {"gateway": python("gateway")}
    for worker in WORKERS:
        table |= {f"{worker}-{n}": python(worker) for n in range(1, workers + 1)}
    return table


def python(service: str) -> list[str]:
    """-P keeps files that happen to lie in the working directory from being imported."""
    return [sys.executable, "-P", "-m", f"services.{service}"]


async def free_port(home: Path, host: str, port: int) -> None:
    """Refuse a port that somebody else listens on, who would answer in the gateway's place."""
    with home_held(home):  # first of all: a supervisor that has this home has the port too
        deadline = time.monotonic() + PORT_LIMIT
        while not can_listen(host, port):
            if time.monotonic() > deadline:
                raise Unavailable(what=f"{host}:{port}", why="another process listens there; set another IYAGI_PORT")
            await asyncio.sleep(ASK_EVERY)


def can_listen(host: str, port: int) -> bool:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        socket.create_server((host, port), family=family).close()
    except OSError:
        return False
    return True


async def greet(host: str, port: int, _nats_url: str) -> None:
    """Wait until the gateway is ready, saying what is missing now and then; then tell where the page is."""
    near = loopback(host)
    said = time.monotonic()
    while (missing := await asyncio.to_thread(not_ready, near.strip("[]"), port)) is not None:
        if time.monotonic() - said > SAY_EVERY:
            log.warning("not ready yet", readyz=missing)
            said = time.monotonic()
        await asyncio.sleep(ASK_EVERY)
    welcome(host, port)


def not_ready(host: str, port: int) -> str | None:
    """What the gateway still waits for; None when it is ready."""
    connection = HTTPConnection(host, port, timeout=ANSWER_LIMIT)
    try:
        connection.request("GET", "/readyz")
        answer = connection.getresponse()
        return None if answer.status == HTTPStatus.OK else answer.read().decode(errors="replace")
    except (OSError, HTTPException) as error:
        return str(error) or type(error).__name__
    finally:
        connection.close()
