"""A ComfyUI of this host is kept running where none answers; nobody else's is touched."""

import asyncio
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

import aiohttp
import psutil
import pytest

from contracts.errors import MissingTool
from services.illustrator.comfyui.errors import NotStarted
from services.illustrator.comfyui.launcher import Watch, command_of, launched
from services.illustrator.comfyui.server import Server
from services.illustrator.handler import Nobody
from tests.services.illustrator.comfyui.fake import FakeComfyUI
from tests.services.illustrator.comfyui.fake.comfyui import fake_comfyui, free_port
from tests.services.illustrator.comfyui.rig import DEADLINE, WATCH, page, painting, until

FAKE = "-m tests.services.illustrator.comfyui.fake"
SELDOM = 0.1  # seconds between two looks at the processes


def started(port: int) -> str:
    return f"{sys.executable} {FAKE} --port {port}"


def of(port: int) -> list[psutil.Process]:
    """The fakes that were started for this port; not what ties them to us."""
    found = []
    for process in psutil.Process().children(recursive=True):
        with suppress(psutil.Error):
            if str(port) in process.cmdline() and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
    return found


async def test_a_comfyui_is_started_paints_and_is_stopped() -> None:
    port = free_port()
    async with painting(FakeComfyUI(port=port), comfyui_command=started(port)) as painter:
        (ours,) = of(port)
        assert not any(name.startswith("IYAGI_") for name in ours.environ())
        picture = await painter.paint(page(), Nobody())
        assert picture.parameters["server"] == f"http://127.0.0.1:{port}"
    assert not ours.is_running()


async def test_one_that_answers_already_is_used_and_left_running() -> None:
    async with fake_comfyui() as fake:
        async with painting(fake, comfyui_command=started(fake.port)) as painter:
            await painter.paint(page(), Nobody())
            assert of(fake.port) == []
        async with aiohttp.ClientSession() as http:
            assert (await Server(fake.url, http).stats()).version == "0.10.0"


async def test_one_that_dies_is_started_again() -> None:
    port = free_port()
    patience = {"server": DEADLINE}
    async with painting(FakeComfyUI(port=port), comfyui_command=started(port), patience=patience) as painter:
        (first,) = of(port)
        first.kill()
        second = await until(lambda: [process for process in of(port) if process.pid != first.pid], SELDOM)
        await painter.paint(page(), Nobody())
        assert [process.pid for process in of(port)] == [second[0].pid]


async def test_one_that_lives_and_does_not_answer_is_started_again() -> None:
    port = free_port()
    async with aiohttp.ClientSession() as http:
        server = Server(f"http://127.0.0.1:{port}", http, answer_limit=0.3)
        async with launched(server, command_of(started(port), None, ""), WATCH):
            (first,) = of(port)
            os.kill(first.pid, signal.SIGSTOP)
            await until(lambda: [process for process in of(port) if process.pid != first.pid], SELDOM)
            assert not first.is_running()


async def test_a_command_that_comes_to_nothing_is_named() -> None:
    port = free_port()
    async with aiohttp.ClientSession() as http:
        with pytest.raises(NotStarted, match="/nowhere/comfyui --port"):
            async with launched(
                Server(f"http://127.0.0.1:{port}", http),
                ["/nowhere/comfyui", "--port", str(port)],
                Watch(start=0.3, look=0.05),
            ):
                pass


async def test_only_a_comfyui_of_this_host_can_be_started() -> None:
    async with aiohttp.ClientSession() as http:
        with pytest.raises(MissingTool, match="IYAGI_COMFYUI_URLS"):
            async with launched(Server("http://gpu.example:8188", http), ["true"]):
                pass


def test_its_folder_is_enough_to_start_it(tmp_path: Path) -> None:
    (tmp_path / "main.py").touch()
    rest = [str(tmp_path / "main.py"), "--listen", "127.0.0.1", "--port", "8190"]
    rest += ["--preview-method", "auto", "--disable-metadata"]
    assert command_of("", tmp_path, "http://127.0.0.1:8190") == ["python3", *rest]
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    assert command_of("", tmp_path, "http://127.0.0.1:8190") == [str(python), *rest]


def test_a_folder_that_is_none_of_comfyui_is_named(tmp_path: Path) -> None:
    with pytest.raises(MissingTool, match=r"main\.py"):
        command_of("", tmp_path, "http://127.0.0.1:8188")


async def test_the_server_dies_with_whoever_started_it(tmp_path: Path) -> None:
    port = free_port()
    script = f"""
import asyncio, aiohttp
from services.illustrator.comfyui.launcher import Watch, launched
from services.illustrator.comfyui.server import Server
async def main():
    async with aiohttp.ClientSession() as http:
        async with launched(Server("http://127.0.0.1:{port}", http), {started(port).split()!r}, Watch(look=0.05)):
            print("up", flush=True)
            await asyncio.Event().wait()
asyncio.run(main())
"""
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", script, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    async with asyncio.timeout(DEADLINE):
        while await process.stdout.readline() != b"up\n":
            pass
    (ours,) = of(port)
    process.kill()
    await process.wait()
    await until(lambda: not ours.is_running(), SELDOM)
