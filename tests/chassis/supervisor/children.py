"""Commands for a supervisor to run. Each notes its pid in a file, a line for every start."""

import sys
from collections.abc import Callable
from pathlib import Path

NOTE = "import os, signal, socket, subprocess, sys, time; open(sys.argv[1], 'a').write(f'{os.getpid()}\\n'); "
WAIT = "time.sleep(600)"
PARENT = NOTE + f"subprocess.Popen([sys.executable, '-c', {NOTE + WAIT!r}, sys.argv[1]]); " + WAIT
LAST_WORDS = """
def leave(*_):
    host, port = os.environ['IYAGI_NATS_URL'].removeprefix('nats://').split(':')
    greeting = socket.create_connection((host, int(port))).recv(5)
    open(sys.argv[1] + '.words', 'wb').write(greeting)
    sys.exit()
signal.signal(signal.SIGTERM, leave)
open(sys.argv[1], 'a').write(f'{os.getpid()}\\n')
"""


def waits(note: Path) -> list[str]:
    return python(NOTE + WAIT, note)


def ends(note: Path) -> list[str]:
    return python(NOTE, note)


def ignores_sigterm(note: Path) -> list[str]:
    return python("import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); " + NOTE + WAIT, note)


def starts_another(note: Path) -> list[str]:
    return python(PARENT, note)


def asks_nats_when_leaving(note: Path) -> list[str]:
    """Notes in `<note>.words` how NATS greeted it when it was told to end."""
    return python("import os, signal, socket, sys, time\n" + LAST_WORDS + WAIT, note)


def tells_environment(note: Path) -> list[str]:
    told = "open(sys.argv[1], 'w').write(os.environ['IYAGI_HOME'] + ' ' + os.environ['IYAGI_NATS_URL'] + '\\n'); "
    return python("import os, sys, time; " + told + WAIT, note)


def python(program: str, note: Path) -> list[str]:
    return [sys.executable, "-c", program, str(note)]


def pids(note: Path) -> list[int]:
    """Of every start so far."""
    return [int(line) for line in told(note).split()]


def told(note: Path) -> str:
    return note.read_text() if note.exists() else ""


def last_words(note: Path) -> str:
    return told(note.with_name(f"{note.name}.words"))


def noted(note: Path, starts: int) -> Callable[[], bool]:
    return lambda: len(pids(note)) >= starts


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"
