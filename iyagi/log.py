"""`iyagi log`: the facts as they lie in the gateway's log."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from chassis.beside import open_beside
from chassis.log import Log, Recorded
from contracts.errors import DiskFull
from contracts.record import Record, body
from iyagi.facts import facts_of, log_of_record, read_all
from iyagi.forget import forget
from iyagi.telling import clock, command, console, table

LOOK_EVERY = 0.5  # seconds between two looks for what is new
LONGEST = 100  # characters of a member that a table shows
TOO_LONG = ("scene", "pages", "sentences", "words", "tries")  # members that a table counts instead

File = Annotated[Path | None, typer.Option("--log", exists=True, dir_okay=False, help="another log than the gateway's")]

app = typer.Typer(no_args_is_help=True, help="Look at the facts, take them along, or forget them.")
app.command()(forget)


@app.command()
def tail(
    follow: Annotated[bool, typer.Option("--follow", "-f", help="go on with what comes")] = False,
    lines: Annotated[int, typer.Option("--lines", "-n", min=0)] = 20,
    log: File = None,
) -> None:
    """The last facts, one a line; with -f also those to come."""
    with command() as settings:
        asyncio.run(_tail(log or log_of_record(settings.home), follow, lines))


@app.command()
def show(run: str, log: File = None) -> None:
    """The facts of one run, as a table."""
    with command() as settings:
        facts = asyncio.run(facts_of(log or log_of_record(settings.home), run))
    made = table("위치", "때", "사실", "누가", "내용")
    for position, record in facts:
        what = record.fact.subject.replace(f".{run}", "", 1)
        made.add_row(str(position), clock(record.time), what, record.source, escape(summary(record)))
    console().print(made)


@app.command()
def export(
    run: str,
    output: Annotated[Path | None, typer.Option("--output", "-o", dir_okay=False, help="else to stdout")] = None,
    log: File = None,
) -> None:
    """The facts of one run as CloudEvents, one JSON object a line."""
    with command() as settings:
        facts = asyncio.run(facts_of(log or log_of_record(settings.home), run))
        lines = b"".join(record.to_json() + b"\n" for _, record in facts)
        if output is None:
            typer.echo(lines, nl=False)
            return
        try:
            output.write_bytes(lines)
        except OSError as error:
            raise DiskFull(path=output) from error


async def _tail(path: Path, follow: bool, lines: int) -> None:
    async with open_beside(path) as log:
        last = await log.last_position()
        start = last - lines if lines else last
        after = _print(await read_all(log, after=start), start)
        while follow:
            await asyncio.sleep(LOOK_EVERY)
            after = _print(await _new(log, after), after)


async def _new(log: Log, after: int) -> list[Recorded]:
    return await read_all(log, after=after) if await log.last_position() > after else []


def _print(facts: list[Recorded], after: int) -> int:
    """Print a line for each; the position to go on from."""
    for recorded in facts:
        record = recorded.record
        told = f"{recorded.position:>6}  {clock(record.time)}  {record.fact.subject}  {record.source}"
        typer.echo(f"{told}  {summary(record)}".rstrip())
    return facts[-1].position if facts else after


def summary(record: Record) -> str:
    """The body in short, without what the subject says already."""
    members = body(record.fact)
    told = []
    for name, value in members.items():
        if name in record.fact.key or value in (None, "", [], {}):
            continue
        if name in TOO_LONG:
            told.append(f"{name}={len(value)}" if isinstance(value, list) else name)
        elif name == "artifact":
            told.append(f"{value['bytes']} B {value['sha256'][:12]}")
        else:
            told.append(f"{name}={_short(value)}")
    return " ".join(told)


def _short(value: object) -> str:
    text = " ".join(f"{key}:{part}" for key, part in value.items()) if isinstance(value, dict) else str(value)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
