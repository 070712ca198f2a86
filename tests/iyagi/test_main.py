import subprocess
import sys

import pytest
from typer.testing import CliRunner

from iyagi.main import COMMANDS, app

HEAVY = ("sqlalchemy", "nats", "aiohttp", "numpy", "PIL", "av")


def test_every_command_is_listed_with_what_it_does() -> None:
    told = CliRunner().invoke(app, ["--help"], env={"COLUMNS": "200"}).stdout
    assert [name for name in COMMANDS if f" {name} " not in told] == []


@pytest.mark.parametrize(
    "command",
    [
        *([name] for name in COMMANDS),
        *(["log", name] for name in ("tail", "show", "export", "forget")),
        *(["bus", name] for name in ("plan", "aside")),
        ["config", "show"],
    ],
    ids=" ".join,
)
def test_each_command_explains_itself(command: list[str]) -> None:
    result = CliRunner().invoke(app, [*command, "--help"])
    assert result.exit_code == 0, result.output
    assert f"{' '.join(command)} [OPTIONS]" in result.stdout


def test_a_command_that_is_not_there_is_refused() -> None:
    result = CliRunner().invoke(app, ["boook"])
    assert result.exit_code == 2
    assert "boook" in result.stderr


def test_up_waits_for_nothing_that_only_the_services_need() -> None:
    """It starts them: what it imports itself is time that a reader waits."""
    program = f"import sys, iyagi.main, iyagi.up; print([name for name in {HEAVY!r} if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, check=True).stdout == b"[]\n"
