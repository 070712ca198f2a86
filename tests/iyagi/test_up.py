import os
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web

from chassis.supervisor import home_held
from contracts.errors import LogInUse, Unavailable
from iyagi import up
from iyagi.greeting import greet
from iyagi.up import Asked, ForeignCertificate, commands, free_port, keep_up


@asynccontextmanager
async def gateway(*statuses: int) -> AsyncIterator[int]:
    """A gateway whose /readyz answers these, one after the other; its port."""
    left = list(statuses)

    async def readyz(_: web.Request) -> web.Response:
        return web.Response(status=left.pop(0))

    app = web.Application()
    app.router.add_get("/readyz", readyz)
    runner = web.AppRunner(app)
    await runner.setup()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        await web.SockSite(runner, listener).start()
        try:
            yield listener.getsockname()[1]
        finally:
            await runner.cleanup()
    assert left == []


def test_every_service_has_its_command_and_each_worker_as_many_as_ordered() -> None:
    assert list(commands(2)) == [
        "gateway",
        *("story-1", "story-2"),
        *("illustrator-1", "illustrator-2"),
        *("narrator-1", "narrator-2"),
        *("transcriber-1", "transcriber-2"),
    ]
    assert commands(1)["story-1"] == [sys.executable, "-P", "-m", "services.story"]


async def test_the_page_is_announced_when_the_gateway_is_ready(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with gateway(503, 503, 200) as port:
        await greet(tmp_path, Asked("127.0.0.1", port, sample=False), None)
    assert capsys.readouterr().out == (
        f"\n이야기가 준비됐어요 → http://127.0.0.1:{port}\nIyagi is ready: open http://127.0.0.1:{port}\n"
    )


async def test_a_certificate_of_a_gateway_is_refused_where_one_is_made(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IYAGI_TLS_PEM", str(home / "pem"))
    with pytest.raises(ForeignCertificate, match="iyagi up --https"):
        await keep_up(Asked("127.0.0.1", 8000))


async def test_a_port_that_another_process_has_is_refused_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(up, "PORT_LIMIT", 0.0)
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(Unavailable) as refusal:
            await free_port(tmp_path, "127.0.0.1", port)
    assert refusal.value.values == {
        "what": f"127.0.0.1:{port}",
        "why": "another process listens there; set another IYAGI_PORT",
    }


async def test_an_address_that_this_machine_does_not_have_is_refused_at_once_as_what_it_is(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as refusal:
        await free_port(tmp_path, "192.0.2.7", 8000)
    assert refusal.value.values["what"] == "192.0.2.7:8000"
    assert "IYAGI_HOST" in refusal.value.values["why"]
    assert "another process" not in refusal.value.values["why"]


async def test_a_home_in_use_is_refused_before_its_port_is(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other, home_held(tmp_path), pytest.raises(LogInUse) as refusal:
        await free_port(tmp_path, "127.0.0.1", other.getsockname()[1])
    assert refusal.value.values == {"path": tmp_path, "pid": str(os.getpid())}


async def test_a_port_nobody_has_is_free_afterwards_too(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
    await free_port(tmp_path, "127.0.0.1", port)
    socket.create_server(("127.0.0.1", port)).close()
