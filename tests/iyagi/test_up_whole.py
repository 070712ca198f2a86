"""`iyagi up` as a person meets it: real processes, a real NATS."""

import os
import signal
import socket
import subprocess
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.iyagi.processes import IYAGI, LIMIT, line, running

STOP_LIMIT = 10.0  # seconds


@pytest.fixture
def env(home: Path) -> dict[str, str]:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    return os.environ | {"IYAGI_HOME": str(home), "IYAGI_PORT": str(port), "IYAGI_LOG_FORMAT": "json"}


@pytest.mark.e2e
def test_everything_starts_once_answers_and_ends_cleanly_at_one_ctrl_c(env: dict[str, str], tmp_path: Path) -> None:
    log = tmp_path / "up.log"
    with running("up", env=env, log=log) as process:
        assert line(process, log, "Iyagi is ready") == f"Iyagi is ready: open http://127.0.0.1:{env['IYAGI_PORT']}\n"

        page = HTTPConnection("127.0.0.1", int(env["IYAGI_PORT"]), timeout=10)
        page.request("GET", "/readyz")
        assert page.getresponse().status == 200
        page.close()

        second = subprocess.run([*IYAGI, "up"], env=env, capture_output=True, text=True, timeout=LIMIT, check=False)
        assert second.returncode == 1
        assert f"is in use by process {process.pid}" in second.stderr

        process.send_signal(signal.SIGINT)
        assert process.wait(STOP_LIMIT) == 0
    assert '"service": "supervisor"' in log.read_text()
    assert "Traceback" not in log.read_text()
