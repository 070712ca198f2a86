"""What every suite may use: real NATS servers, and each suite's time in the summary."""

import os
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chassis.nats_server import nats_address
from chassis.nats_source import find_binary
from tests.nats import RealNats


@pytest.fixture
async def nats_server(tmp_path: Path) -> AsyncIterator[RealNats]:
    """A running server that a test may kill, restart and wipe; its address never changes."""
    with nats_address(find_binary(os.environ).path, tmp_path / "nats" / "store", tmp_path / "nats") as address:
        server = RealNats(address, tmp_path / "nats" / "store")
        try:
            await server.start()
            yield server
        finally:
            await server.kill()


@pytest.fixture
def nats_url(nats_server: RealNats) -> str:
    return nats_server.url


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    seconds: defaultdict[str, float] = defaultdict(float)
    tests: Counter[str] = Counter()
    for reports in terminalreporter.stats.values():
        for report in reports:
            if isinstance(report, pytest.TestReport):
                suite = suite_of(report.nodeid)
                seconds[suite] += report.duration
                tests[suite] += report.when == "call"
    terminalreporter.section("time of each suite")
    for suite, took in sorted(seconds.items()):
        terminalreporter.write_line(f"{took:8.1f} s  {tests[suite]:5d} tests  {suite}")


def suite_of(nodeid: str) -> str:
    """`tests/chassis` for a test in tests/chassis/supervisor/test_child.py."""
    return "/".join(Path(nodeid.split("::")[0]).parent.parts[:2])
