"""`iyagi up`: NATS, every service and the page, on this machine."""

import asyncio
import errno
import os
import socket
import sys
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from chassis.nats_source import find_nats
from chassis.settings import Settings
from chassis.supervisor import Supervisor, home_held
from chassis.telemetry import configure_logging
from contracts.errors import IyagiError, Unavailable
from iyagi.telling import errors_told
from iyagi.tls.beside import NOTE
from iyagi.welcome import Trust

WORKERS = ("story", "illustrator", "narrator", "transcriber")
PORT_LIMIT = 2.0  # seconds for a gateway that was just killed to leave its port
LOOK_EVERY = 0.1  # seconds
CERTIFICATE = "IYAGI_TLS_PEM"  # of a gateway

app = typer.Typer()


class ForeignCertificate(IyagiError):
    code = "foreign_certificate"
    en = f"{CERTIFICATE} is for `iyagi run gateway`; unset it, and let `iyagi up --https` make a certificate of its own"
    ko = f"{CERTIFICATE}은 `iyagi run gateway`에서 씁니다. 지우세요. `iyagi up --https`는 인증서를 스스로 만듭니다"


@dataclass(frozen=True)
class Asked:
    """How a reader wants it."""

    host: str
    port: int
    workers: int = 1
    https: bool = False
    install_port: int | None = None  # else the port after the page's
    sample: bool = True


@app.command()
def up(
    host: Annotated[str, typer.Option(envvar="IYAGI_HOST", help="where the page listens")] = "127.0.0.1",
    port: Annotated[int, typer.Option(envvar="IYAGI_PORT", min=1, max=65535)] = 8000,
    workers: Annotated[int, typer.Option(min=1, help="instances of each worker")] = 1,
    https: Annotated[bool, typer.Option(envvar="IYAGI_HTTPS", help="with a certificate of this home's own")] = False,
    install_port: Annotated[
        int | None,
        typer.Option(
            envvar="IYAGI_INSTALL_PORT", min=1, max=65535, help="of the page that helps to trust it; else port + 1"
        ),
    ] = None,
    sample: Annotated[
        bool,
        typer.Option(envvar="IYAGI_SAMPLE", help="a book on the shelf at the first start, by the embedded engines"),
    ] = True,
) -> None:
    """Start NATS and every service here, and keep them running until Ctrl-C."""
    with errors_told():
        asyncio.run(keep_up(Asked(host, port, workers, https, install_port, sample)))


async def keep_up(asked: Asked) -> None:
    """Keep all running until SIGINT or SIGTERM."""
    if CERTIFICATE in os.environ:
        raise ForeignCertificate()
    settings = Settings()
    configure_logging(settings, "supervisor", str(os.getpid()))
    home = settings.home.resolve()
    nats = await asyncio.to_thread(find_nats, os.environ)
    await free_port(home, asked.host, asked.port)
    env = {**os.environ, "IYAGI_HOST": asked.host, "IYAGI_PORT": str(asked.port)}
    (home / NOTE).unlink(missing_ok=True)  # of one that was killed
    trust: Trust | None = None

    async def greeting(_nats_url: str) -> None:
        from iyagi.greeting import greet  # and aiohttp and more with it, while the services start

        await greet(home, asked, trust)

    async with AsyncExitStack() as stack:
        if asked.https:
            from iyagi.tls.door import open_door

            door = open_door(home, asked.host, asked.port, asked.install_port or asked.port + 1)
            certificate, trust = await stack.enter_async_context(door)
            env[CERTIFICATE] = str(certificate)
        await Supervisor(home, commands(asked.workers), env, nats, on_ready=greeting).run()


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
        while (error := obstacle(host, port)) is not None:
            if error.errno != errno.EADDRINUSE:
                raise Unavailable(what=f"{host}:{port}", why=f"{error.strerror}; see IYAGI_HOST and IYAGI_PORT")
            if time.monotonic() > deadline:
                raise Unavailable(what=f"{host}:{port}", why="another process listens there; set another IYAGI_PORT")
            await asyncio.sleep(LOOK_EVERY)


def obstacle(host: str, port: int) -> OSError | None:
    """Why nobody could listen there now; None when somebody could."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        socket.create_server((host, port), family=family).close()
    except OSError as error:
        return error
    return None


def can_listen(host: str, port: int) -> bool:
    return obstacle(host, port) is None
