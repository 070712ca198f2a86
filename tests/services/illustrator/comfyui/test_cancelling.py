"""Whoever no longer waits takes what is theirs from the server, and nothing else."""

import asyncio
from typing import Any

import pytest

from services.illustrator.handler import Nobody
from tests.services.illustrator.comfyui.fake import FakeComfyUI, Script
from tests.services.illustrator.comfyui.fake.comfyui import fake_comfyui
from tests.services.illustrator.comfyui.rig import page, painting, until

VERSIONS = [("0.10.0", False), ("0.26.0", True)]  # whether a job can be cancelled wherever it is


def another_s(fake: FakeComfyUI) -> None:
    graph = {
        "1": {"class_type": "EmptyLatentImage", "inputs": {"width": 64, "height": 64, "batch_size": 1}},
        "2": {"class_type": "KSampler", "inputs": {"seed": 1, "steps": 3, "latent_image": ["1", 0]}},
        "3": {"class_type": "SaveImage", "inputs": {"images": ["2", 0], "filename_prefix": "another"}},
    }
    fake.queue(graph, "another's", "somebody", ["3"])


def interrupts(fake: FakeComfyUI) -> list[Any]:
    return fake.asked("POST", "/interrupt")


@pytest.mark.parametrize(("version", "cancels_jobs"), VERSIONS)
async def test_a_running_picture_is_stopped(version: str, cancels_jobs: bool) -> None:
    async with fake_comfyui(Script(version, cancels_jobs=cancels_jobs)) as fake, painting(fake) as painter:
        fake.script.gate.clear()
        painted = asyncio.ensure_future(painter.paint(page(), Nobody()))
        await until(lambda: fake.execution.runs)
        painted.cancel()
        with pytest.raises(asyncio.CancelledError):
            await painted
        assert not fake.execution.running
        fake.script.gate.set()
    ours = [{"prompt_id": id_} for id_ in fake.execution.runs]
    assert all(body in ours for body in interrupts(fake))  # never a bare one
    assert bool(interrupts(fake)) is not cancels_jobs


@pytest.mark.parametrize(("version", "cancels_jobs"), VERSIONS)
async def test_a_waiting_picture_is_withdrawn_and_another_s_goes_on(version: str, cancels_jobs: bool) -> None:
    async with fake_comfyui(Script(version, cancels_jobs=cancels_jobs)) as fake, painting(fake) as painter:
        fake.script.gate.clear()
        another_s(fake)
        await until(lambda: fake.execution.running)
        painted = asyncio.ensure_future(painter.paint(page(), Nobody()))
        await until(lambda: fake.execution.pending)
        painted.cancel()
        with pytest.raises(asyncio.CancelledError):
            await painted
        assert [item.prompt_id for item in fake.execution.running] == ["another's"]
        assert fake.execution.pending == []
        fake.script.gate.set()
        await until(lambda: "another's" in fake.execution.history)
    assert fake.execution.history["another's"]["status"]["status_str"] == "success"
    assert (fake.execution.runs, interrupts(fake)) == (["another's"], [])


async def test_an_interrupt_that_came_to_nothing_is_said_again() -> None:
    async with fake_comfyui(Script(deaf=2)) as fake, painting(fake) as painter:
        fake.script.gate.clear()
        painted = asyncio.ensure_future(painter.paint(page(), Nobody()))
        await until(lambda: fake.execution.runs)
        painted.cancel()
        await asyncio.gather(painted, return_exceptions=True)
        assert not fake.execution.running
    assert len(interrupts(fake)) >= 3


async def test_a_post_in_flight_is_found_and_taken_back() -> None:
    """The answer has not come yet: by its id, or by its file names where the server chose another id."""
    for accepts_ids in (True, False):
        async with fake_comfyui(Script(accepts_ids=accepts_ids)) as fake, painting(fake) as painter:
            fake.script.gate.clear()
            fake.script.posts = [lambda _: asyncio.Event().wait()]
            painted = asyncio.ensure_future(painter.paint(page(), Nobody()))
            await until(lambda: fake.execution.running)
            painted.cancel()
            await asyncio.gather(painted, return_exceptions=True)
            assert (fake.execution.running, fake.execution.pending) == ([], [])


async def test_a_server_that_is_gone_keeps_nobody_waiting() -> None:
    async with fake_comfyui() as fake, painting(fake, patience={"cancel": 60.0}) as painter:
        fake.script.gate.clear()
        painted = asyncio.ensure_future(painter.paint(page(), Nobody()))
        await until(lambda: fake.execution.running)
        await fake.stop()
        painted.cancel()
        await asyncio.wait_for(asyncio.gather(painted, return_exceptions=True), 5)
