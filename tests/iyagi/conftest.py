import logging
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """A home and outputs of its own, a terminal that speaks Korean, and a clock in Greenwich."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("IYAGI_HOME", str(tmp_path / "var"))
        environment.setenv("IYAGI_OUTPUTS", str(tmp_path / "outputs"))
        environment.setenv("LANG", "ko_KR.UTF-8")
        environment.setenv("TZ", "UTC")
        for name in ("LC_ALL", "LC_MESSAGES", "IYAGI_NATS_URL", "IYAGI_HOST", "IYAGI_PORT"):
            environment.delenv(name, raising=False)
        time.tzset()
        yield tmp_path / "var"
    time.tzset()


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    """A command sends the logs of its process to its own stderr; a test's process goes on."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.captureWarnings(False)
    structlog.reset_defaults()
