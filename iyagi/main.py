"""The command `iyagi`."""

import asyncio
import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Annotated

import typer

from contracts.errors import IyagiError
from iyagi.up import up as keep_up

app = typer.Typer(no_args_is_help=True, add_completion=False, help="이야기: four fields become a picture book.")


class Service(StrEnum):
    gateway = "gateway"
    story = "story"
    illustrator = "illustrator"
    narrator = "narrator"
    transcriber = "transcriber"


@contextmanager
def errors_told() -> Iterator[None]:
    """What was raised on purpose is told in two sentences, not as a traceback."""
    try:
        yield
    except IyagiError as error:
        typer.echo(f"{error.told('ko')}\n{error.told('en')}", err=True)
        raise typer.Exit(1) from error


@app.command()
def up(
    host: Annotated[str, typer.Option(envvar="IYAGI_HOST", help="where the page listens")] = "127.0.0.1",
    port: Annotated[int, typer.Option(envvar="IYAGI_PORT", min=1, max=65535)] = 8000,
    workers: Annotated[int, typer.Option(min=1, help="instances of each worker")] = 1,
) -> None:
    """Start NATS and every service here, and keep them running until Ctrl-C."""
    with errors_told():
        asyncio.run(keep_up(host, port, workers))


@app.command()
def run(service: Service) -> None:
    """Run one service in this process."""
    with errors_told():
        importlib.import_module(f"services.{service.value}.__main__").main()
