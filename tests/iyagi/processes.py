"""The command in a process of its own."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer

IYAGI = [sys.executable, "-c", "from iyagi.main import app; app()"]
LIMIT = 60.0  # seconds until a process that says nothing is killed, so that its reader sees its end


@contextmanager
def running(*arguments: str, env: dict[str, str] | None = None, log: Path) -> Iterator[subprocess.Popen[str]]:
    """Its stdout is there to be read, its stderr is in `log`."""
    with log.open("w") as errors:
        process = subprocess.Popen([*IYAGI, *arguments], env=env, stdout=subprocess.PIPE, stderr=errors, text=True)
    deadline = Timer(LIMIT, process.kill)
    deadline.start()
    try:
        yield process
    finally:
        deadline.cancel()
        process.kill()
        process.communicate()


def line(process: subprocess.Popen[str], log: Path, beginning: str = "") -> str:
    """The next line that begins so; what went to `log` when there is none."""
    assert process.stdout is not None
    for told in process.stdout:
        if told.startswith(beginning):
            return told
    raise AssertionError(log.read_text())
