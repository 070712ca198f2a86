"""The illustrator as a process whose GPU another uses too: on a real bus, with ComfyUI as its painter."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from chassis.bus import Bus
from chassis.bus.registers import Registers
from chassis.lease.register import Register
from contracts.facts import Fact, PageIllustrated, StoryReady
from contracts.record import Record, now
from tests.chassis.lease.device import Device
from tests.chassis.lease.tenants import GPU, Household, Sharer
from tests.services.illustrator.comfyui.fake.comfyui import fake_comfyui
from tests.services.illustrator.comfyui.rig import page, until
from tests.services.illustrator.comfyui.test_process import ask, bus, illustrator, told
from tests.services.illustrator.examples import RUN

__all__ = ["bus"]

pytestmark = pytest.mark.e2e

LIMIT = 60.0  # seconds


def book(run: str = RUN) -> StoryReady:
    pages = tuple(one.model_copy(update={"run": run}) for one in (page(0), page(1)))
    return StoryReady(run=run, title="토끼", pages=pages, engine="embedded", seed=1, elapsed=1.0)


def driver(folder: Path) -> str:
    """A folder with an nvidia-smi that says what the test wrote into `free`."""
    folder.mkdir()
    (folder / "free").write_text("24000", encoding="utf-8")
    tool = folder / "nvidia-smi"
    tool.write_text(f'#!/bin/sh\ncat "{folder}/free"\n', encoding="utf-8")
    tool.chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


@asynccontextmanager
async def storyteller(bus: Bus, folder: Path) -> AsyncIterator[Sharer]:
    registers = Registers(bus)
    opened = Register(turns=1).model_dump_json().encode()
    assert await registers.write(GPU, opened, await registers.read(GPU))
    async with Household(Device(folder), batch=1).sharer("story", 1, registers) as sharer:
        yield sharer


async def tell(bus: Bus, *facts: Fact) -> None:
    for fact in facts:
        await bus.publish(Record(fact=fact, source="story/here-1", time=now()))


async def test_a_book_waits_for_the_gpu_and_for_its_memory_and_the_next_to_ask_finds_it_freed(
    bus: Bus, nats_url: str, tmp_path: Path
) -> None:
    path = driver(tmp_path / "bin")
    memory = tmp_path / "bin" / "free"
    more = {"PATH": path, "IYAGI_GPU_LEASE": GPU, "IYAGI_COMFYUI_FREE": "never"}
    async with (
        storyteller(bus, tmp_path) as story,
        fake_comfyui() as fake,
        illustrator(nats_url, tmp_path, fake, **more) as process,
    ):
        done = asyncio.Event()
        writing = asyncio.create_task(story.lease.do(done.wait))
        await until(story.turns)
        await ask(bus, page(0), page(1))  # held until the story is ready
        await tell(bus, book())
        await until_waiting(bus)
        assert not fake.asked("POST", "/prompt")

        memory.write_text("9000", encoding="utf-8")  # 12 GiB are needed
        done.set()
        await writing
        await until_held(bus, "illustrator/")
        assert not fake.asked("POST", "/prompt")
        memory.write_text("24000", encoding="utf-8")
        for n in (0, 1):
            assert isinstance(await told(bus, PageIllustrated.at(RUN, n, 0)), PageIllustrated)

        assert not fake.asked("POST", "/free")  # nobody waits: the model stays
        done = asyncio.Event()
        done.set()
        async with asyncio.timeout(LIMIT):
            await story.lease.do(done.wait)
        assert fake.asked("POST", "/free")
        assert not fake.execution.loaded
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), LIMIT) == 0


async def until_waiting(bus: Bus) -> None:
    async with asyncio.timeout(LIMIT):
        while not (await register(bus)).waiting:
            await asyncio.sleep(0.02)


async def until_held(bus: Bus, by: str) -> None:
    async with asyncio.timeout(LIMIT):
        while (held := (await register(bus)).holder) is None or not held.name.startswith(by):
            await asyncio.sleep(0.02)


async def register(bus: Bus) -> Register:
    return Register.read((await Registers(bus).read(GPU)).data, GPU)
