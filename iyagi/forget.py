"""`iyagi log forget`: a run's words leave every log of this home, offline."""

import asyncio
import re
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Annotated

import typer

from chassis.artifacts import Artifacts
from chassis.beside import logs_in
from chassis.filelock import hold
from chassis.forgetting import Forgotten, forget_run, ids_of
from chassis.instance import hostname
from chassis.log import Entry, open_file
from chassis.settings import Settings
from chassis.supervisor import home_held
from contracts.errors import InvalidBody, UnknownRun
from contracts.facts import RunEvicted
from contracts.record import Record, now
from contracts.values import RUN_ID
from iyagi.telling import command


def forget(
    run: str, yes: Annotated[bool, typer.Option("--yes", "-y", help="do not ask; it cannot be undone")] = False
) -> None:
    """Remove a run's words, pictures and voices from this machine for good. Needs everything stopped."""
    with command() as settings:
        valid(run)
        if not yes:
            typer.confirm(f"{run}: 글과 그림과 목소리를 모두 지웁니다. 되돌릴 수 없어요. 지울까요?", abort=True)
        forgotten = asyncio.run(forget_everywhere(settings, run))
    for path, gone in forgotten.items():
        typer.echo(f"{path.name}: 사실 {gone.facts}개, 시도 {gone.attempts}개, 치워 둔 것 {gone.set_aside}개 지움")
    if any(path.name.startswith("gateway-") for path in forgotten):
        typer.echo("다음에 시작할 때 NATS에서도 지워집니다. / NATS forgets it at the next start.")
    else:
        typer.echo("여기에는 게이트웨이의 로그가 없어요. / The gateway's log is not here: do it on its host too.")
    typer.echo("다른 호스트의 로그와 백업은 남아 있어요. / Logs on other hosts, and backups, are out of reach.")


def valid(run: str) -> None:
    """Refuse what is no run id: it becomes part of paths."""
    if re.fullmatch(RUN_ID, run) is None:
        raise InvalidBody(why=f"run: {run}")


async def forget_everywhere(settings: Settings, run: str) -> dict[Path, Forgotten]:
    """What each log lost; `LogInUse` while a service or a supervisor of this home runs.

    That the run is gone is appended first and the log of record comes last, so that after a crash at any
    point the run is never half there, and asking again finishes the work.
    """
    logs = sorted(logs_in(settings.home), key=lambda path: path.name.startswith("gateway-"))
    with held(settings.home, logs):
        causes = {found for path in logs for found in ids_of(path, run)}
        folders = [settings.outputs / run, settings.home / "artifacts" / run]
        if not causes and not any(folder.exists() for folder in folders):
            raise UnknownRun(run=run)
        for path in logs:
            if path.name.startswith("gateway-"):
                await evict(path, run)
        forgotten = {path: forget_run(path, run, causes) for path in logs}
        Artifacts(settings.home / "artifacts").forget(run)
        if folders[0].exists():
            shutil.rmtree(folders[0])
    return forgotten


@contextmanager
def held(home: Path, logs: list[Path]) -> Iterator[None]:
    """Nobody else uses these logs while inside, nor starts a service that would."""
    with ExitStack() as stack:
        stack.enter_context(home_held(home))
        for path in logs:
            stack.enter_context(hold(path.with_suffix(".lock"), path))
        yield


async def evict(path: Path, run: str) -> None:
    """Append that the run is gone, to be told at the next start: then the wire and the workers forget it too."""
    instance = path.stem.removeprefix("gateway-")
    gone = RunEvicted(run=run, by="operator", reason="forgotten")
    async with open_file(path) as log:
        await log.append(Entry(Record(fact=gone, source=f"gateway/{hostname()}-{instance}", time=now()), tell=True))
