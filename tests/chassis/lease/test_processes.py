"""The lease between processes, over a real nats-server: stopped, killed, cut off, wiped."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from chassis.bus import Bus
from chassis.bus.provision import Provision
from chassis.bus.registers import STREAM, Registers
from chassis.lease.register import Register
from tests.chassis.lease.child import HASTY
from tests.chassis.lease.device import PICTURE, STORY, TOTAL, Device
from tests.chassis.lease.tenants import GPU
from tests.chassis.rig import RealRig, eventually, provisioned, seen
from tests.nats import RealNats

pytestmark = pytest.mark.e2e

DEADLINE = 40.0  # seconds
LONG = 1_000_000  # ticks


class World:
    def __init__(self, nats: RealNats, gateway: Bus, device: Device, stack: AsyncExitStack) -> None:
        self.nats = nats
        self.gateway = gateway
        self.device = device
        self._registers = Registers(gateway)
        self._stack = stack

    async def child(
        self, name: str, size: int, ticks: int, books: int = 1, patience: str = "hasty"
    ) -> asyncio.subprocess.Process:
        arguments = (self.nats.url, str(self.device.folder), name, patience, str(size), str(ticks), str(books))
        module = "tests.chassis.lease.child"
        log = (self.device.folder / f"{name}.log").open("ab")
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            module,
            *arguments,
            stdout=log,
            stderr=log,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )
        log.close()
        self._stack.push_async_callback(end, process)
        return process

    async def open_register(self) -> None:
        """As if the GPU had been held before: nobody need listen for an unseen holder."""
        opened = Register(turns=1).model_dump_json().encode()
        assert await self._registers.write(GPU, opened, await self._registers.read(GPU))

    async def register(self) -> Register:
        return Register.read((await self._registers.read(GPU)).data, GPU)

    async def holder(self) -> str:
        held = (await self.register()).holder
        return held.name if held else ""

    async def until(self, look: Callable[[], object]) -> None:
        async with asyncio.timeout(DEADLINE):
            while not look():
                await asyncio.sleep(0.02)

    async def until_held_by(self, name: str) -> None:
        async with asyncio.timeout(DEADLINE):
            while await self.holder() != f"{name}/test-1":
                await asyncio.sleep(0.02)

    async def until_waiting(self) -> None:
        async with asyncio.timeout(DEADLINE):
            while not (await self.register()).waiting:
                await asyncio.sleep(0.02)

    def did(self, name: str, what: str) -> bool:
        return what in self.device.of(name)


async def end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.kill()
    await process.wait()


@pytest.fixture
async def world(nats_server: RealNats, tmp_path: Path) -> AsyncIterator[World]:
    async with opened(nats_server, tmp_path / "device") as world:
        yield world


@asynccontextmanager
async def opened(nats: RealNats, folder: Path) -> AsyncIterator[World]:
    folder.mkdir()
    async with AsyncExitStack() as stack:
        world = World(nats, await provisioned(RealRig(nats, stack)), Device(folder), stack)
        await world.open_register()
        yield world


def stretches(notes: list[dict[str, Any]]) -> list[str]:
    """Who used the GPU, book by book; fails where two did at once."""
    owners: list[str] = []
    inside = ""
    for note in notes:
        if note["what"] == "begin":
            assert not inside, note
            inside = note["who"]
            owners.append(inside)
        elif note["what"] in ("done", "cut"):
            assert inside == note["who"], note
            inside = ""
        elif note["what"] == "tick":
            assert inside == note["who"], note
    return owners


async def test_three_processes_take_turns_and_nobody_uses_what_another_holds(world: World) -> None:
    names = ("one", "two", "three")
    children = [await world.child(name, PICTURE, 10, books=2) for name in names]
    async with asyncio.timeout(DEADLINE):
        assert [await child.wait() for child in children] == [0, 0, 0]
    owners = stretches(world.device.notes())
    assert sorted(owners) == sorted(names * 2)
    assert max(note["used"] for note in world.device.notes()) <= TOTAL
    assert all(one != other for one, other in pairwise(owners[:3]))
    assert world.device.held() == {}
    assert await world.register() == Register(turns=7)


async def test_a_stopped_holder_ends_its_work_when_it_wakes_and_the_next_begins_once_its_memory_is_free(
    world: World,
) -> None:
    story = await world.child("story", STORY, LONG)
    await world.until(lambda: world.did("story", "tick"))
    await world.child("illustrator", PICTURE, 20)
    await world.until_waiting()

    story.send_signal(signal.SIGSTOP)
    await world.until_held_by("illustrator")
    await asyncio.sleep(1.5)  # three looks at the memory
    assert world.device.of("illustrator") == []
    before = len(world.device.of("story"))
    story.send_signal(signal.SIGCONT)
    await world.until(lambda: world.did("illustrator", "done"))

    assert world.device.of("story")[before] == "cut"  # not one use more
    order = [(note["who"], note["what"]) for note in world.device.notes()]
    assert order.index(("story", "free")) < order.index(("illustrator", "load"))
    assert stretches(world.device.notes())[:2] == ["story", "illustrator"]
    await world.until_held_by("story")  # it asks again


async def test_a_stopped_holder_whose_memory_was_freed_uses_the_gpu_no_more_when_it_wakes(world: World) -> None:
    story = await world.child("story", STORY, LONG)
    await world.until(lambda: world.did("story", "tick"))
    story.send_signal(signal.SIGSTOP)
    await world.child("illustrator", PICTURE, LONG)
    await world.until_held_by("illustrator")
    (world.device.folder / "story.held").unlink()
    await world.until(lambda: world.did("illustrator", "tick"))

    before = len(world.device.of("story"))
    story.send_signal(signal.SIGCONT)
    await world.until(lambda: world.did("story", "lost") and world.did("story", "free"))
    assert sorted(world.device.of("story")[before:]) == ["cut", "free", "lost"]
    assert await world.holder() == "illustrator/test-1"


async def test_a_killed_holder_is_passed_over_but_what_it_left_in_the_memory_is_waited_for(world: World) -> None:
    story = await world.child("story", STORY, LONG)
    await world.until(lambda: world.did("story", "tick"))
    await world.child("illustrator", PICTURE, 20)
    await world.until_waiting()
    clock = asyncio.get_running_loop().time
    killed = clock()
    story.kill()
    await world.until_held_by("illustrator")
    assert clock() - killed >= HASTY.passed_over_after - 2 * HASTY.beat
    await asyncio.sleep(1.0)
    assert world.device.of("illustrator") == []
    (world.device.folder / "story.held").unlink()
    await world.until(lambda: world.did("illustrator", "end"))
    assert await world.holder() == ""


async def test_a_broker_that_restarts_interrupts_nobody(world: World) -> None:
    await world.child("story", STORY, 200, patience="patient")
    await world.until(lambda: world.did("story", "tick"))
    await world.child("illustrator", PICTURE, 20, patience="patient")
    await world.until_waiting()
    await world.nats.restart()
    await world.until(lambda: world.did("illustrator", "end"))
    assert not world.did("story", "cut")
    assert stretches(world.device.notes()) == ["story", "illustrator"]


async def test_a_wiped_broker_is_told_who_holds_the_gpu_by_the_one_who_does(world: World) -> None:
    await world.child("story", STORY, 300, patience="patient")
    await world.until(lambda: world.did("story", "tick"))
    await world.child("illustrator", PICTURE, 20, patience="patient")
    await world.until_waiting()
    await world.nats.wipe()
    await eventually(lambda: seen(world.gateway.connects == 2))
    await Provision(world.gateway).streams()
    await world.until_held_by("story")
    await world.until(lambda: world.did("illustrator", "end"))
    assert not world.did("story", "cut")
    assert stretches(world.device.notes()) == ["story", "illustrator"]
    assert (await world.register()).turns == 2


async def test_a_broker_that_stays_away_ends_the_work_of_the_holder(world: World) -> None:
    await world.child("story", STORY, LONG)
    await world.until(lambda: world.did("story", "tick"))
    await world.nats.kill()
    await world.until(lambda: world.did("story", "lost") and world.did("story", "free"))
    assert sorted(world.device.of("story")[-3:]) == ["cut", "free", "lost"]
    await world.nats.start()
    await world.until(lambda: world.device.of("story")[-1] == "tick")


async def test_without_its_bucket_nobody_begins(world: World) -> None:
    await world.gateway.js.delete_stream(STREAM)
    await world.child("story", STORY, 20)
    said = world.device.folder / "story.log"
    await world.until(lambda: "cannot keep the place at the GPU" in said.read_text(encoding="utf-8"))
    assert world.device.notes() == []
    await Provision(world.gateway).streams()
    await world.until(lambda: world.did("story", "end"))
