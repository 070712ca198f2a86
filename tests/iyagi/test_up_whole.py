"""`iyagi up` as a person meets it: real processes, a real NATS."""

import json
import os
import signal
import socket
import ssl
import subprocess
import time
from collections.abc import Callable
from http.client import HTTPConnection, HTTPSConnection
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from iyagi.sample import NAME
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


def taught(port: int) -> ssl.SSLContext:
    """What a device trusts that has been to the page that says how, and has trusted nothing before."""
    with urlopen(f"http://127.0.0.1:{port}/iyagi.crt", timeout=10) as answer:
        certificate = answer.read().decode()
    return ssl.create_default_context(cadata=certificate)


def asked(env: dict[str, str], trust: ssl.SSLContext, path: str, method: str = "GET") -> Any:
    """What the gateway answers to such a device."""
    connection = HTTPSConnection("127.0.0.1", int(env["IYAGI_PORT"]), timeout=10, context=trust)
    connection.request(method, path)
    body = connection.getresponse().read()
    connection.close()
    return json.loads(body) if body else None


def eventually(found: Callable[[], Any]) -> Any:
    deadline = time.monotonic() + LIMIT
    while not (value := found()):
        assert time.monotonic() < deadline
        time.sleep(0.1)
    return value


@pytest.mark.e2e
def test_a_tablet_on_the_sofa_reads_the_sample_book_over_https_and_once_thrown_away_it_stays_away(
    env: dict[str, str], tmp_path: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        install = nobody.getsockname()[1]
    env |= {"IYAGI_INSTALL_PORT": str(install)}
    log = tmp_path / "up.log"

    def done() -> Any:
        [book] = asked(env, trust, "/api/runs")["runs"]
        return book if book["status"] == "DONE" else None

    with running("up", "--host", "0.0.0.0", "--https", env=env, log=log) as process:
        line(process, log, "② ")
        trust = taught(install)
        book = eventually(done)
        assert book["name"] == NAME
        doctor = subprocess.run([*IYAGI, "doctor"], env=env, capture_output=True, text=True, timeout=LIMIT, check=False)
        assert f"https://127.0.0.1:{env['IYAGI_PORT']}" in doctor.stdout, doctor.stdout + doctor.stderr
        asked(env, trust, f"/api/runs/{book['run_id']}", "DELETE")
        process.send_signal(signal.SIGINT)
        assert process.wait(STOP_LIMIT) == 0

    with running("up", "--https", env=env, log=log) as process:
        line(process, log, "지문")
        assert asked(env, trust, "/api/runs")["runs"] == []  # trusted as before
        process.send_signal(signal.SIGINT)
        assert process.wait(STOP_LIMIT) == 0
