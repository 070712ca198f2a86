"""`iyagi replay`: fold the facts again, and look at the run as of any of them."""

import asyncio
import json
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from contracts.errors import UnknownPosition
from iyagi.difference import difference
from iyagi.facts import Positioned, facts_of, log_of_record, runs_of
from iyagi.gateway import Url
from iyagi.log import File
from iyagi.telling import clock, command, console, table
from iyagi.verify import verify
from services.gateway.book.fold import apply, fold
from services.gateway.book.run import Run
from services.gateway.book.view import plain, title

app = typer.Typer()


@app.command()
def replay(
    run: Annotated[str | None, typer.Argument(help="else, with --verify, every run there is")] = None,
    at: Annotated[int | None, typer.Option(help="the state as of this position; else as of the last")] = None,
    compare: Annotated[tuple[int, int] | None, typer.Option(help="what differs between two positions")] = None,
    each: Annotated[bool, typer.Option("--each", help="the state after each fact, as a table")] = False,
    verified: Annotated[bool, typer.Option("--verify", help="is what is served the fold? else exit code 1")] = False,
    log: File = None,
    url: Url = None,
) -> None:
    """Fold a run's facts; --log names another log, or a file that `iyagi log export` made. Nothing is done again."""
    with command() as settings:
        path = log or log_of_record(settings.home)
        if verified:
            _verify(path, run, url)
            return
        if run is None:
            raise typer.BadParameter("a run, or --verify")
        facts = asyncio.run(facts_of(path, run))
        if each:
            _each(facts)
        elif compare is not None:
            typer.echo(difference(state(facts, run, compare[0]), state(facts, run, compare[1])), nl=False)
        else:
            typer.echo(state(facts, run, facts[-1][0] if at is None else at))


def state(facts: Positioned, run: str, position: int) -> str:
    """The fold as of a position, as canonical JSON, a member a line."""
    folded = fold((place, record) for place, record in facts if place <= position)
    if folded is None or position > facts[-1][0]:
        raise UnknownPosition(run=run, position=position)
    return json.dumps(json.loads(plain(folded)), ensure_ascii=False, sort_keys=True, indent=2)


def _each(facts: Positioned) -> None:
    made = table("위치", "때", "사실", "상태", "단계", "진행", "그림", "목소리", "제목", "바뀜")
    run: Run | None = None
    for position, record in facts:
        before, run = run, apply(run, record, position)
        made.add_row(
            str(position),
            clock(record.time),
            record.fact.subject.replace(f".{record.run}", "", 1),
            run.status,
            run.stage,
            f"{run.progress:.0%}",
            str(run.ready_max_page),
            str(run.ready_max_audio_page),
            escape(run.name or title(run)),
            "" if run == before else "✓",
        )
    console().print(made)


def _verify(path: Path, run: str | None, url: str | None) -> None:
    """Exit 1 with what differs, unless every run is served as it folds."""
    runs = asyncio.run(runs_of(path)) if run is None else [run]
    differing = asyncio.run(verify(path, runs, url))
    for one, differs in differing.items():
        typer.echo(f"{one}: 서빙되는 것이 로그와 달라요 / what is served differs from the fold\n{differs}")
    typer.echo(f"확인한 이야기 {len(runs)}개, 다른 것 {len(differing)}개")
    if differing:
        raise typer.Exit(1)
