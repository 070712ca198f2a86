import asyncio
import socket
import socketserver
import threading
from pathlib import Path

import pytest
from typer.testing import CliRunner

from chassis.log import open_log
from iyagi import checks
from iyagi.checks import room, sqlite, writable
from iyagi.main import app
from tests.iyagi.gateway import TinyGateway, serving


def doctor(*arguments: str) -> tuple[int, dict[str, str]]:
    """The exit code, and each finding's mark and words by its name."""
    result = CliRunner().invoke(app, ["doctor", *arguments])
    lines = [line.split("  ", 1) for line in result.stdout.splitlines()]
    return result.exit_code, {line[0][2:]: f"{line[0][0]} {line[1].strip()}" for line in lines}


@pytest.fixture
def port(home: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """A port that nobody listens on, as the gateway's."""
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        free: int = nobody.getsockname()[1]
    monkeypatch.setenv("IYAGI_PORT", str(free))
    return free


def test_a_machine_that_is_fit_is_told_so(home: Path, port: int) -> None:
    code, told = doctor()
    assert code == 0
    assert told["nats-server"].startswith("✓ 2.")
    assert told["espeak-ng"].startswith("✓ 1.")
    assert told["home"] == f"✓ {home}"
    assert told["gateway"] == f"! http://127.0.0.1:{port}: 꺼져 있어요"
    assert {name for name, words in told.items() if words.startswith("✗")} == set()
    assert not home.exists()


def test_it_speaks_english_to_an_english_terminal(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    assert doctor()[1]["gateway"] == f"! http://127.0.0.1:{port}: not running"


@pytest.mark.usefixtures("home")
def test_a_port_that_another_program_has_is_bad(monkeypatch: pytest.MonkeyPatch) -> None:
    class HangsUp(socketserver.BaseRequestHandler):
        """Hears, and says nothing."""

    with socketserver.TCPServer(("127.0.0.1", 0), HangsUp) as other:
        monkeypatch.setenv("IYAGI_PORT", str(other.server_address[1]))
        hanging_up = threading.Thread(target=other.serve_forever, args=(0.01,))
        hanging_up.start()
        code, told = doctor()
        other.shutdown()
        hanging_up.join()
    assert code == 1
    assert told["gateway"].startswith("✗")
    assert "다른 프로그램이 써요" in told["gateway"]


@pytest.mark.usefixtures("port")
def test_messages_set_aside_are_bad(home: Path) -> None:
    async def put_aside() -> None:
        async with open_log(home / "story-1.db") as log:
            await log.put_aside(1, "run.created.x", "not a fact", b"rubbish")

    asyncio.run(put_aside())
    code, told = doctor()
    assert (code, told["set aside"]) == (1, "✗ 1개 있어요: iyagi bus aside")


@pytest.mark.usefixtures("home")
def test_a_service_that_waits_is_named_with_what_it_waits_for() -> None:
    services = [
        {"service": "story", "instance": "a-1", "host": "a", "engine": "embedded"},
        {"service": "narrator", "instance": "a-1", "host": "a", "engine": "espeak-ng", "state": "needs upgrade: x"},
    ]
    with serving(TinyGateway(services=list(services))) as gateway:
        code, told = doctor("--url", gateway.url)
    assert code == 1
    assert told["gateway"] == f"✓ {gateway.url}"
    assert told["story a-1"] == "✓ embedded"
    assert told["narrator a-1"] == "✗ 기다리는 중: needs upgrade: x"


def test_a_folder_that_cannot_be_written_is_bad() -> None:
    assert writable("home", Path("/proc/iyagi")).state == "bad"


def test_too_little_room_is_said_before_it_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert room("room", tmp_path / "not" / "there").what == "room"
    monkeypatch.setattr(checks, "LITTLE_ROOM", 1 << 60)
    assert room("room", tmp_path).state == "note"
    monkeypatch.setattr(checks, "NO_ROOM", 1 << 59)
    assert room("room", tmp_path).state == "bad"


def test_an_engine_that_cannot_work_is_bad(port: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IYAGI_WHISPER_MODEL", str(tmp_path / "gone"))
    code, told = doctor()
    assert (code, told["story"]) == (1, "✓ embedded")
    assert told["transcriber"].startswith(f"✗ IYAGI_WHISPER_MODEL={tmp_path}/gone: 없어요 → iyagi models pull ")


def test_espeak_is_of_no_interest_where_something_else_speaks(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IYAGI_NARRATOR_ENGINE", "elevenlabs")
    assert "espeak-ng" not in doctor()[1]


def test_an_sqlite_with_the_damage_of_two_writers_is_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sqlite3.sqlite_version_info", (3, 51, 2))
    assert sqlite().state == "note"
    monkeypatch.setattr("sqlite3.sqlite_version_info", (3, 51, 3))
    assert sqlite().state == "ok"
