"""A process that appends to a log and says each position once it has it, until it is killed or the disk is full."""

import argparse
import asyncio
import itertools
import resource
import signal
from pathlib import Path

from chassis.log import Log, open_log
from contracts.errors import DiskFull
from tests.chassis.contract_log import told
from tests.examples import page_written, record


async def main(path: Path, room: int) -> None:
    async with open_log(path) as log:
        for page in itertools.count():
            try:
                await append(log, page)
            except DiskFull as error:
                say(error.code)
                limit_files(resource.getrlimit(resource.RLIMIT_FSIZE)[1])
                await append(log, page)
                return
            if page == 0 and room:
                limit_files(room)


async def append(log: Log, page: int) -> None:
    recorded = await log.append(told(record(page_written(page))))
    say(recorded[0].position)


def say(what: object) -> None:
    print(what, flush=True)  # noqa: T201  the test reads it


def limit_files(size: int) -> None:
    """No file may grow beyond this: to SQLite a full disk. The kernel's signal would end the process."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("path", type=Path)
    parser.add_argument("--room", type=int, default=0)
    arguments = parser.parse_args()
    asyncio.run(main(arguments.path, arguments.room))
