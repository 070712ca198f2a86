"""Several servers: the least busy paints, one that is away is skipped and tried again later."""

import asyncio

import pytest

from services.illustrator.comfyui.errors import NoServer
from services.illustrator.comfyui.workflow import WorkflowError
from services.illustrator.handler import Nobody
from tests.services.illustrator.comfyui.fake import FakeComfyUI
from tests.services.illustrator.comfyui.fake.comfyui import fake_comfyui
from tests.services.illustrator.comfyui.rig import page, painting, until


def busy(fake: FakeComfyUI) -> int:
    return len(fake.execution.running) + len(fake.execution.pending)


async def test_pages_are_spread_over_the_servers() -> None:
    async with fake_comfyui() as one, fake_comfyui() as other, painting(one, other) as painter:
        for fake in (one, other):
            fake.script.gate.clear()
        painted = [asyncio.ensure_future(painter.paint(page(n), Nobody())) for n in range(4)]
        await until(
            lambda: [len(fake.execution.running) + len(fake.execution.pending) for fake in (one, other)] == [2, 2]
        )
        for fake in (one, other):
            fake.script.gate.set()
        servers = [picture.parameters["server"] for picture in await asyncio.gather(*painted)]
    assert sorted(map(str, servers)) == sorted([one.url, one.url, other.url, other.url])


async def test_a_server_that_others_keep_busy_is_left_to_them() -> None:
    async with fake_comfyui() as taken, fake_comfyui() as idle, painting(taken, idle) as painter:
        taken.script.gate.clear()
        graph = {"1": {"class_type": "KSampler", "inputs": {"seed": 1, "steps": 1}}}
        graph |= {"2": {"class_type": "EmptyLatentImage", "inputs": {"width": 8, "height": 8, "batch_size": 1}}}
        graph |= {"3": {"class_type": "SaveImage", "inputs": {"images": ["1", 0]}}}
        taken.queue(graph, "another's", "somebody", ["3"])
        pictures = [await painter.paint(page(n), Nobody()) for n in range(2)]
    assert [picture.parameters["server"] for picture in pictures] == [idle.url, idle.url]


async def test_a_dead_server_is_skipped_and_used_again_when_it_is_back() -> None:
    async with fake_comfyui() as one, fake_comfyui() as other, painting(one, other) as painter:
        await one.stop()
        first = await painter.paint(page(1), Nobody())
        assert first.parameters["server"] == other.url
        await one.restart()
        await asyncio.sleep(0.15)  # as long as it is left alone
        second = await painter.paint(page(2), Nobody())
    assert second.parameters["server"] == one.url


async def test_a_server_that_dies_while_it_paints_hands_the_page_to_another() -> None:
    async with fake_comfyui() as one, fake_comfyui() as other, painting(one, other, patience={"away": 0.1}) as painter:
        one.script.gate.clear()
        painted = asyncio.ensure_future(painter.paint(page(), Nobody()))
        await until(lambda: one.execution.runs)
        await one.stop()
        picture = await painted
    assert picture.parameters["server"] == other.url


async def test_a_server_without_the_model_is_skipped() -> None:
    async with fake_comfyui() as one, fake_comfyui() as other:
        del one.object_info["SaveImage"]
        async with painting(one, other) as painter:
            picture = await painter.paint(page(), Nobody())
    assert picture.parameters["server"] == other.url


async def test_without_any_server_it_does_not_begin() -> None:
    dead = FakeComfyUI()
    with pytest.raises(NoServer, match=f"{dead.url}.*IYAGI_COMFYUI_FOLDER"):
        async with painting(dead, patience={"start": 0.2}):
            pass


async def test_a_workflow_that_no_server_can_run_is_named_at_once() -> None:
    async with fake_comfyui() as fake:
        fake.object_info["CheckpointLoaderSimple"]["input"]["required"]["ckpt_name"] = [["other.safetensors"], {}]
        with pytest.raises(WorkflowError, match=r"ckpt_name.*other\.safetensors"):
            async with painting(fake):
                pass
