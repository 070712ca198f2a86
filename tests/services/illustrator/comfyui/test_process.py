"""The service itself, on a real bus, with ComfyUI as its painter."""

import asyncio
import base64
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from chassis.bus import Bus, open_bus
from chassis.bus.objects import Objects
from chassis.bus.provision import Provision
from chassis.settings import Settings
from contracts import topology
from contracts.facts import Fact, PageFailed, PageIllustrated, PageWritten
from contracts.live import Alive, Preview
from contracts.record import Record, now
from tests.services.illustrator.comfyui.fake import FakeComfyUI, Script
from tests.services.illustrator.comfyui.fake.comfyui import fake_comfyui
from tests.services.illustrator.comfyui.rig import opened, page, until
from tests.services.illustrator.examples import RUN

pytestmark = pytest.mark.e2e

LIMIT = 60.0  # seconds


@pytest.fixture
async def bus(nats_url: str) -> AsyncIterator[Bus]:
    async with open_bus(Settings(nats_url=nats_url), name="test/here-1") as bus:
        await until(lambda: bus.connects)
        await Provision(bus).streams()
        await Provision(bus).durables()
        yield bus


@asynccontextmanager
async def illustrator(
    nats_url: str, home: Path, fake: FakeComfyUI, **more: str
) -> AsyncIterator[asyncio.subprocess.Process]:
    environment = {"IYAGI_HOME": str(home), "IYAGI_NATS_URL": nats_url, "IYAGI_ILLUSTRATOR_ENGINE": "comfyui"}
    environment |= {"IYAGI_COMFYUI_URLS": fake.url, **more}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-P", "-m", "services.illustrator", env=os.environ | environment, stderr=PIPE, stdout=DEVNULL
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def ask(bus: Bus, *pages: PageWritten) -> None:
    for each in pages:
        await bus.publish(Record(fact=each, source="story/here-1", time=now()))


async def told(bus: Bus, subject: str) -> Fact:
    async with asyncio.timeout(LIMIT):
        while (found := await bus.find(subject)) is None:
            await asyncio.sleep(0.02)
        return found.record.fact


async def test_a_page_on_the_wire_becomes_a_picture_with_its_papers(bus: Bus, nats_url: str, tmp_path: Path) -> None:
    alive: list[Alive] = []
    previews: list[Preview] = []

    async def hear_alive(_: str, data: bytes) -> None:
        alive.append(Alive.model_validate_json(data))

    async def hear_preview(_: str, data: bytes) -> None:
        previews.append(Preview.model_validate_json(data))

    await bus.listen("live.alive.illustrator.*", hear_alive)
    await bus.listen("live.preview.>", hear_preview)
    async with (
        fake_comfyui(Script(previews=(4,), step=0.02)) as fake,
        illustrator(nats_url, tmp_path, fake) as process,
    ):
        await ask(bus, page(0), page(1))
        facts = [await told(bus, PageIllustrated.at(RUN, n, 0)) for n in (0, 1)]
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), LIMIT) == 0
    for fact in facts:
        assert isinstance(fact, PageIllustrated)
        assert (fact.engine, fact.artifact.width, fact.artifact.height) == ("comfyui", 128, 96)
        assert fact.parameters["server"] == fake.url
        assert set(fact.papers) == {"workflow", "submissions"}
        png = await Objects(bus).get_artifact(RUN, fact.artifact.sha256)
        assert png is not None
        assert opened(png).size == (128, 96)
        assert await Objects(bus).get_artifact(RUN, fact.papers["workflow"].sha256) is not None
    assert {preview.page for preview in previews} == {0, 1}
    assert opened(base64.b64decode(previews[0].jpeg)).format == "JPEG"
    assert (alive[0].engine, alive[0].model) == ("comfyui", "flux1-schnell-fp8.safetensors")


async def test_a_workflow_that_comfyui_refuses_fails_the_page_at_once(bus: Bus, nats_url: str, tmp_path: Path) -> None:
    async with fake_comfyui() as fake, illustrator(nats_url, tmp_path, fake):
        await until(lambda: fake.asked("GET", "/object_info"))
        fake.object_info["SaveImage"]["input"]["required"]["watermark"] = ["STRING", {}]  # a newer node wants more
        await ask(bus, page(1))
        failed = await told(bus, PageFailed.at(RUN, 1, 0, "picture"))
    assert isinstance(failed, PageFailed)
    assert (failed.code, failed.retryable) == ("workflow_refused", False)
    assert "watermark" in failed.reason
    assert set(failed.papers) == {"workflow", "submissions"}
    assert len(fake.asked("POST", "/prompt")) == 1


async def test_what_cannot_work_does_not_start(nats_url: str, tmp_path: Path) -> None:
    fake = FakeComfyUI()
    async with illustrator(nats_url, tmp_path, fake, IYAGI_COMFYUI_WORKFLOW="nothing-such") as process:
        _, said = await asyncio.wait_for(process.communicate(), LIMIT)
    assert process.returncode == 1
    assert "IYAGI_COMFYUI_WORKFLOW is a file or one of" in said.decode()


async def test_a_killed_illustrator_s_picture_is_fetched_by_the_next(
    bus: Bus, nats_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(topology, "ACK_WAIT", 2.0)
    for durable in (topology.ILLUSTRATOR_COVER, topology.ILLUSTRATOR_PANEL):
        await Provision(bus).again_from(durable, 1)
    async with fake_comfyui() as fake:
        fake.script.gate.clear()
        async with illustrator(nats_url, tmp_path, fake) as first:
            await ask(bus, page(1))
            await until(lambda: fake.execution.runs)
            first.kill()
            await first.wait()
        fake.script.gate.set()
        async with illustrator(nats_url, tmp_path, fake):
            fact = await told(bus, PageIllustrated.at(RUN, 1, 0))
    assert isinstance(fact, PageIllustrated)
    assert fact.parameters["adopted"] is True
    assert len(fake.asked("POST", "/prompt")) == 1
