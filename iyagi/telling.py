"""How a command speaks: results on stdout, Korean first; refusals and logs on stderr, refusals in both languages."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import typer
from rich.console import Console
from rich.table import Table

from chassis.settings import Settings
from chassis.telemetry import configure_logging
from contracts.errors import IyagiError, Language

PIPED_WIDTH = 500  # columns


@contextmanager
def errors_told() -> Iterator[None]:
    """What was raised on purpose is told in two sentences, not as a traceback."""
    try:
        yield
    except IyagiError as error:
        told = dict.fromkeys((error.told("ko"), error.told("en")))  # once, when both are the same
        typer.echo("\n".join(told), err=True)
        raise typer.Exit(1) from error


@contextmanager
def command() -> Iterator[Settings]:
    """What every command but the services lives in: the settings, its own log lines kept off its output."""
    settings = Settings()
    configure_logging(settings.model_copy(update={"log_level": "error"}), "iyagi", "command")
    with errors_told():
        yield settings


def console() -> Console:
    """As wide as the terminal; what goes to a file or another program is not folded to a width."""
    return Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else PIPED_WIDTH)


def table(*columns: str, title: str | None = None) -> Table:
    made = Table(title=title, title_justify="left", box=None, pad_edge=False)
    for column in columns:
        made.add_column(column, overflow="fold")
    return made


def language() -> Language:
    """Korean, unless this terminal says otherwise."""
    said = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "ko")
    return "ko" if said.startswith(("ko", "C", "POSIX")) else "en"


def clock(time: str) -> str:
    """A record's time as this machine's clock showed it, to the millisecond."""
    return datetime.fromisoformat(time).astimezone().strftime("%m-%d %H:%M:%S.%f")[:-3]
