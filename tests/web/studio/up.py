"""`iyagi up` as a reader starts it: NATS and every service with its embedded engine, in a folder of its own."""

import contextlib
import http.client
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from tests.e2e.stack import free_port

READY_LIMIT = 60.0  # seconds
END_LIMIT = 15.0  # seconds
LOOK_EVERY = 0.1  # seconds
ROOT = Path(__file__).parents[3]


@dataclass(frozen=True)
class Up:
    port: int
    process: subprocess.Popen[bytes]
    said: Path

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def kill_gateway(self) -> None:
        """The supervisor starts another."""
        (gateway,) = [
            child
            for child in psutil.Process(self.process.pid).children(recursive=True)
            if "services.gateway" in child.cmdline()
        ]
        gateway.send_signal(signal.SIGKILL)
        gateway.wait(END_LIMIT)

    def get(self, path: str) -> tuple[int, Any]:
        """Status and JSON."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())
        finally:
            connection.close()

    def wait(self) -> None:
        """Until it is ready."""
        deadline = time.monotonic() + READY_LIMIT
        while not self._ready():
            assert self.process.poll() is None, self.said.read_text()
            assert time.monotonic() < deadline, self.said.read_text()
            time.sleep(LOOK_EVERY)

    def _ready(self) -> bool:
        with contextlib.suppress(OSError, http.client.HTTPException):
            return self.get("/readyz")[0] == 200
        return False


@contextmanager
def up(folder: Path) -> Iterator[Up]:
    port = free_port()
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("IYAGI_")},
        "IYAGI_HOME": str(folder / "var"),
        "IYAGI_OUTPUTS": str(folder / "outputs"),
        "IYAGI_PORT": str(port),
        "IYAGI_SAMPLE": "false",
    }
    said = folder / "log"
    with said.open("wb") as log:
        command = [sys.executable, "-c", "from iyagi.main import app; app()", "up"]
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
    found = Up(port, process, said)
    try:
        found.wait()
        yield found
    finally:
        process.terminate()
        process.wait(END_LIMIT)
