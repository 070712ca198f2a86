"""The facts of a home, of a log or of an exported file, in order."""

from collections.abc import Iterable
from pathlib import Path

from chassis.beside import logs_in, open_beside
from chassis.log import BATCH, Log, Recorded
from contracts.errors import IyagiError, UnknownRun, Unreadable
from contracts.facts import RunCreated, RunEvicted
from contracts.record import Record

Positioned = list[tuple[int, Record]]


class NoLog(IyagiError):
    code = "no_log"
    en = "Expected one gateway-N.db in {home}, found {found}; set IYAGI_HOME, or name a file with --log"
    ko = "{home}에 gateway-N.db가 하나 있어야 하는데 {found}개입니다. IYAGI_HOME을 정하거나 --log로 파일을 알려 주세요"


def log_of_record(home: Path) -> Path:
    """The gateway's log of this home."""
    found = [path for path in logs_in(home) if path.name.startswith("gateway-")]
    if len(found) != 1:
        raise NoLog(home=home, found=len(found))
    return found[0]


async def read_all(log: Log, run: str | None = None, after: int = 0) -> list[Recorded]:
    """Everything there is, however much."""
    found: list[Recorded] = []
    while batch := await log.read(run, after):
        found += batch
        after = batch[-1].position
        if len(batch) < BATCH:
            break
    return found


async def facts_of(path: Path, run: str) -> Positioned:
    """The run's facts in a log, or in a file of exported ones, whose lines are their positions."""
    if path.suffix == ".db":
        async with open_beside(path) as log:
            found = [(recorded.position, recorded.record) for recorded in await read_all(log, run)]
    else:
        found = [(position, record) for position, record in exported(path) if record.run == run]
    if not found:
        raise UnknownRun(run=run)
    return found


def exported(path: Path) -> Positioned:
    """The records of a JSONL file of CloudEvents."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise Unreadable(what=path, why=error) from error
    return [(number, Record.from_json(line)) for number, line in enumerate(lines, 1) if line]


async def runs_of(path: Path) -> list[str]:
    """The runs that are served: created and not evicted, oldest first."""
    if path.suffix == ".db":
        async with open_beside(path) as log:
            return await log.runs(RunCreated.name, without=RunEvicted.name)
    return served(record for _, record in exported(path))


def served(records: Iterable[Record]) -> list[str]:
    runs: dict[str, None] = {}
    for record in records:
        if isinstance(record.fact, RunCreated):
            runs[record.run] = None
        elif isinstance(record.fact, RunEvicted):
            runs.pop(record.run, None)
    return list(runs)
