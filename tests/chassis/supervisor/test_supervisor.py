import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import nats
import psutil
import pytest

from chassis.supervisor import running_nats
from tests.chassis.supervisor import children
from tests.chassis.supervisor.children import alive, noted, pids
from tests.chassis.supervisor.world import REFUSED

PATIENCE = 10.0  # seconds until a condition must hold
QUICK = {"first_pause": 0.05, "longest_pause": 0.05}


class World:
    """A supervisor's process, and what it has said."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.pid = process.pid
        self._process = process

    async def line(self) -> str:
        assert self._process.stdout is not None
        return (await asyncio.wait_for(self._process.stdout.readline(), PATIENCE)).decode().strip()

    async def ready(self) -> str:
        """The URL of its NATS, once all has been started."""
        return (await self.said("ready ")).removeprefix("ready ")

    async def said(self, words: str) -> str:
        """The next line with these words in it."""
        while words not in (line := await self.line()):
            assert line, f"it ended and never said {words}"
        return line

    async def ended(self) -> int:
        return await asyncio.wait_for(self._process.wait(), PATIENCE)

    def signal(self, number: signal.Signals) -> None:
        """To its whole process group, as a terminal does."""
        os.killpg(self.pid, number)

    def family(self) -> list[int]:
        return [child.pid for child in psutil.Process(self.pid).children(recursive=True)]

    def nats(self) -> int:
        return next(c.pid for c in psutil.Process(self.pid).children() if c.name() == "nats-server")


@asynccontextmanager
async def world(
    home: Path, limits: dict[str, float] | None = None, nats: str | None = None, **commands: list[str]
) -> AsyncIterator[World]:
    order = {"home": str(home), "commands": commands, "nats": nats, "limits": limits or {}}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.chassis.supervisor.world", json.dumps(order)),
        stdout=asyncio.subprocess.PIPE,
        start_new_session=True,
    )
    try:
        yield World(process)
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not holds():
            await asyncio.sleep(0.01)


@pytest.fixture
def note(tmp_path: Path) -> Path:
    return tmp_path / "pids"


async def test_a_killed_process_is_started_again(tmp_path: Path, note: Path) -> None:
    async with world(tmp_path, service=children.waits(note)):
        await until(noted(note, 1))
        os.kill(pids(note)[0], signal.SIGKILL)
        await until(noted(note, 2))


async def test_a_process_that_ends_by_itself_is_started_again_and_again(tmp_path: Path, note: Path) -> None:
    async with world(tmp_path, QUICK, service=children.ends(note)):
        await until(noted(note, 3))


async def test_what_a_killed_process_had_started_dies_with_it(tmp_path: Path, note: Path) -> None:
    async with world(tmp_path, service=children.starts_another(note)):
        await until(noted(note, 2))
        service, its_child = pids(note)
        os.kill(service, signal.SIGKILL)
        await until(lambda: not alive(its_child))


async def test_a_command_that_cannot_be_started_disturbs_no_other(tmp_path: Path, note: Path) -> None:
    async with world(tmp_path, QUICK, broken=["/no/such/command"], service=children.waits(note)) as up:
        await up.ready()
        await until(noted(note, 1))
        up.signal(signal.SIGINT)
        assert await up.ended() == 0


async def test_no_child_survives_a_killed_supervisor(tmp_path: Path, note: Path) -> None:
    async with world(tmp_path, service=children.waits(note), stubborn=children.ignores_sigterm(note)) as up:
        await until(noted(note, 2))
        family = [up.nats(), *pids(note)]
        os.kill(up.pid, signal.SIGKILL)
        await until(lambda: not any(map(alive, family)))


async def test_a_home_can_be_used_again_right_after_its_supervisor_was_killed(tmp_path: Path, note: Path) -> None:
    async with world(tmp_path, stubborn=children.ignores_sigterm(note)) as first:
        await until(noted(note, 1))
        os.kill(first.pid, signal.SIGKILL)
        await first.ended()
    async with world(tmp_path, stubborn=children.ignores_sigterm(note)) as second:
        await second.ready()
        await until(noted(note, 2))
        assert not alive(pids(note)[0])


async def test_a_second_supervisor_on_one_home_is_refused_with_the_pid_of_the_first(tmp_path: Path) -> None:
    async with world(tmp_path) as first:
        await first.ready()
        async with world(tmp_path) as second:
            refusal = await second.line()
            assert await second.ended() == REFUSED
    assert refusal == (
        f"{tmp_path} is in use by process {first.pid}; stop that one first, or choose another IYAGI_HOME"
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_one_signal_ends_all_cleanly(tmp_path: Path, note: Path, number: signal.Signals) -> None:
    async with world(tmp_path, service=children.waits(note)) as up:
        await up.ready()
        await until(noted(note, 1))
        family = up.family()
        up.signal(number)
        assert await up.ended() == 0
    assert not any(map(alive, family))
    assert running_nats(tmp_path) is None


async def test_a_process_that_ignores_sigterm_is_killed_after_the_grace(tmp_path: Path, note: Path) -> None:
    async with world(tmp_path, {"grace": 0.2}, stubborn=children.ignores_sigterm(note)) as up:
        await until(noted(note, 1))
        up.signal(signal.SIGTERM)
        assert await up.ended() == 0
    assert not alive(pids(note)[0])


async def test_a_second_ctrl_c_kills_at_once(tmp_path: Path, note: Path) -> None:
    async with world(tmp_path, {"grace": 600}, stubborn=children.ignores_sigterm(note)) as up:
        await up.ready()
        await until(noted(note, 1))
        up.signal(signal.SIGINT)
        await up.said("ending")
        up.signal(signal.SIGINT)
        assert await up.ended() == 0
    assert not alive(pids(note)[0])


async def test_nats_is_there_until_the_last_service_has_ended(tmp_path: Path, note: Path) -> None:
    async with world(tmp_path, service=children.asks_nats_when_leaving(note)) as up:
        await until(noted(note, 1))
        up.signal(signal.SIGINT)
        assert await up.ended() == 0
    assert children.last_words(note) == "INFO "


async def test_a_killed_nats_comes_back_at_the_same_address_with_its_facts(tmp_path: Path) -> None:
    async with world(tmp_path) as up:
        url = await up.ready()
        connection = await nats.connect(url, max_reconnect_attempts=-1, reconnect_time_wait=0.05)
        js = connection.jetstream()
        await js.add_stream(name="KEPT", subjects=["kept.>"])
        await js.publish("kept.one", b"1")
        os.kill(up.nats(), signal.SIGKILL)
        await until(lambda: not connection.is_connected)
        await until(lambda: connection.is_connected)
        assert (await js.stream_info("KEPT")).state.messages == 1
        await connection.close()


async def test_services_are_told_their_home_and_an_external_nats(tmp_path: Path, note: Path) -> None:
    async with world(tmp_path, nats="nats://elsewhere:4222", service=children.tells_environment(note)) as up:
        assert await up.ready() == "nats://elsewhere:4222"
        await until(lambda: children.told(note) == f"{tmp_path} nats://elsewhere:4222\n")
