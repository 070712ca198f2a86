"""What happens to pictures: no memory, restarts, silence, strangers, and pictures that are none."""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from PIL import Image

from contracts.errors import TimeLimit
from contracts.papers import Papered
from services.illustrator.comfyui.errors import (
    BadPicture,
    Interrupted,
    JobLost,
    NoServer,
    OutOfMemory,
    Stalled,
)
from services.illustrator.handler import Nobody
from tests.services.illustrator.comfyui.fake import FakeComfyUI
from tests.services.illustrator.comfyui.fake.comfyui import fake_comfyui
from tests.services.illustrator.comfyui.fake.painting import hills, saved
from tests.services.illustrator.comfyui.rig import opened, page, painting, papers, until


@pytest.fixture
async def fake() -> AsyncIterator[FakeComfyUI]:
    async with fake_comfyui() as fake:
        yield fake


async def failed(fake: FakeComfyUI, **patience: float) -> Papered:
    async with painting(fake, patience=patience) as painter:
        with pytest.raises(Papered) as raised:
            await painter.paint(page(), Nobody())
    return raised.value


# Memory


async def test_out_of_memory_the_memory_is_freed_and_the_picture_tried_once_more(fake: FakeComfyUI) -> None:
    fake.script.out_of_memory = 1
    fake.script.free_delay = 0.1
    async with painting(fake) as painter:
        picture = await painter.paint(page(), Nobody())
    paths = [path for method, path, _ in fake.requests if method == "POST" and path in ("/prompt", "/free")]
    assert paths == ["/prompt", "/free", "/prompt"]
    assert fake.asked("POST", "/free") == [{"unload_models": True, "free_memory": True}]
    first, second = papers(picture.papers)["submissions"]
    assert first["code"] == "out_of_memory"
    assert second["prompt_id"] == picture.parameters["prompt_id"]


async def test_the_second_try_begins_when_the_memory_is_really_there(fake: FakeComfyUI) -> None:
    fake.script.out_of_memory = 1
    fake.script.free_delay = 0.2
    loaded: list[bool] = []

    def accepted(body: dict[str, Any]) -> Any:
        loaded.append(fake.execution.loaded)
        return fake._accepted(body)

    fake.script.posts = [fake._accepted, accepted]
    async with painting(fake, patience={"freeing": 20.0}) as painter:
        await painter.paint(page(), Nobody())
    assert loaded == [False]


async def test_memory_that_does_not_come_back_is_not_waited_for_without_end(fake: FakeComfyUI) -> None:
    fake.script.out_of_memory = 1
    fake.script.frees = False
    async with painting(fake, patience={"freeing": 0.1}) as painter:
        await painter.paint(page(), Nobody())


async def test_out_of_memory_twice_is_a_failure(fake: FakeComfyUI) -> None:
    fake.script.out_of_memory = 2
    failure = await failed(fake)
    assert isinstance(failure.error, OutOfMemory)
    assert failure.error.retryable
    assert [each["code"] for each in papers(failure.papers)["submissions"]] == ["out_of_memory", "out_of_memory"]


# Restarts


async def test_a_restarted_server_is_asked_again(fake: FakeComfyUI) -> None:
    fake.script.gate.clear()
    async with painting(fake) as painter:
        painted = asyncio.ensure_future(painter.paint(page(), Nobody()))
        await until(lambda: fake.execution.runs)
        lost = fake.execution.runs[0]
        await fake.restart(away=0.1)
        fake.script.gate.set()
        picture = await painted
    assert picture.parameters["prompt_id"] not in ("", lost)
    first, second = papers(picture.papers)["submissions"]
    assert (first["prompt_id"], first["code"]) == (lost, "job_lost")
    assert second["prompt_id"] == picture.parameters["prompt_id"]


async def test_a_server_that_loses_every_prompt_is_a_failure(fake: FakeComfyUI) -> None:
    def forgotten(body: dict[str, Any]) -> Any:
        told = fake._accepted(body)
        fake.execution.pending.clear()
        return told

    fake.script.gate.clear()
    fake.script.posts = [forgotten] * 3
    failure = await failed(fake)
    assert isinstance(failure.error, JobLost)
    assert len(fake.asked("POST", "/prompt")) == 3


async def test_a_server_that_stays_away_is_a_failure_by_name(fake: FakeComfyUI) -> None:
    fake.script.gate.clear()
    async with painting(fake, patience={"away": 0.2, "server": 0.3}) as painter:
        painted = asyncio.ensure_future(painter.paint(page(), Nobody()))
        await until(lambda: fake.execution.runs)
        await fake.stop()
        with pytest.raises(Papered, match="IYAGI_COMFYUI_URLS") as raised:
            await painted
    assert isinstance(raised.value.error, NoServer)
    assert fake.url in str(raised.value)


async def test_what_a_dead_process_of_ours_asked_for_is_fetched_and_not_painted_again(fake: FakeComfyUI) -> None:
    fake.script.gate.clear()
    async with painting(fake) as dying:
        painted = asyncio.ensure_future(dying.paint(page(), Nobody()))
        await until(lambda: fake.execution.runs)
        dying.pool.servers[0]._url = dying.pool.servers[0]._url.with_port(1)  # killed: it can tell the server nothing
        painted.cancel()
        await asyncio.gather(painted, return_exceptions=True)
    fake.script.gate.set()
    async with painting(fake) as painter:
        picture = await painter.paint(page(), Nobody())
    assert len(fake.asked("POST", "/prompt")) == 1
    assert (picture.parameters["adopted"], picture.parameters["prompt_id"]) == (True, fake.execution.runs[0])


async def test_an_orphan_that_failed_is_painted_again(fake: FakeComfyUI) -> None:
    async with painting(fake) as painter:
        await painter.paint(page(), Nobody())
        (body,) = fake.asked("POST", "/prompt")
        fake.script.breaks = 1
        graph = json.loads(json.dumps(body["prompt"]).replace("page-1-0-", "page-1-0-0"))  # a name of its own
        outputs = [id_ for id_, node in graph.items() if node["class_type"] == "SaveImage"]
        fake.queue(graph, "orphan", None, outputs)
        await until(lambda: "orphan" in fake.execution.history)
        picture = await painter.paint(page(), Nobody())
    assert picture.parameters["adopted"] is False
    assert len(fake.asked("POST", "/prompt")) == 2


async def test_an_orphan_of_another_seed_is_left_alone(fake: FakeComfyUI) -> None:
    async with painting(fake) as painter:
        await painter.paint(page(seed=1), Nobody())
        (body,) = fake.asked("POST", "/prompt")
        fake.queue(body["prompt"], "orphan", None, [list(body["prompt"])[-1]])
        picture = await painter.paint(page(seed=2), Nobody())
    assert picture.parameters["adopted"] is False


# Silence and strangers


async def test_no_progress_is_a_failure_and_the_picture_is_stopped(fake: FakeComfyUI) -> None:
    fake.script.gate.clear()
    failure = await failed(fake, stall=0.2)
    assert isinstance(failure.error, Stalled)
    assert fake.execution.running == []


async def test_a_picture_that_takes_too_long_is_stopped_and_says_so(fake: FakeComfyUI) -> None:
    fake.script.gate.clear()
    failure = await failed(fake, picture=0.3)
    assert isinstance(failure.error, TimeLimit)
    assert fake.execution.running == []
    assert papers(failure.papers)["workflow"] == fake.asked("POST", "/prompt")[0]["prompt"]


async def test_a_picture_that_somebody_else_stopped_was_no_fault_of_the_workflow(fake: FakeComfyUI) -> None:
    fake.script.gate.clear()
    async with painting(fake) as painter:
        painted = asyncio.ensure_future(painter.paint(page(), Nobody()))
        await until(lambda: fake.execution.runs)
        fake.execution.interrupt(None)
        with pytest.raises(Papered) as raised:
            await painted
    assert isinstance(raised.value.error, Interrupted)
    assert raised.value.error.retryable


# Pictures that are none


def png(image: Image.Image) -> Callable[..., bytes]:
    return lambda graph, seed, width, height: saved(image, graph)


def cut(graph: dict[str, Any], seed: int, width: int, height: int) -> bytes:
    return saved(hills(seed, width, height), graph)[:-400]


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (png(Image.new("RGB", (128, 96))), "one colour everywhere"),
        (png(hills(1, 96, 128)), "found 96x128"),
        (cut, "that are none"),
        (lambda graph, seed, width, height: b"", "0 bytes that are none"),
    ],
    ids=["black", "upright", "cut off", "empty"],
)
async def test_a_picture_that_is_none_is_a_failure(fake: FakeComfyUI, make: Callable[..., bytes], words: str) -> None:
    fake.script.picture = make
    failure = await failed(fake)
    assert isinstance(failure.error, BadPicture)
    assert words in str(failure)


async def test_a_file_that_is_gone_is_a_failure(fake: FakeComfyUI) -> None:
    fake.script.history_delay = 0.2
    async with painting(fake) as painter:
        painted = asyncio.ensure_future(painter.paint(page(), Nobody()))
        await until(lambda: fake.execution.files)
        fake.execution.files.clear()
        with pytest.raises(Papered, match="HTTP 404"):
            await painted


async def test_a_larger_picture_of_the_same_shape_is_scaled_and_alpha_lies_on_white(fake: FakeComfyUI) -> None:
    image = hills(3, 512, 384).convert("RGBA")
    image.paste((0, 0, 0, 0), (0, 0, 128, 384))
    out = io.BytesIO()
    image.save(out, "WEBP", lossless=True)
    fake.script.picture = lambda graph, seed, width, height: out.getvalue()
    async with painting(fake) as painter:
        picture = await painter.paint(page(), Nobody())
    assert (opened(picture.png).size, opened(picture.png).mode) == ((128, 96), "RGB")
    assert opened(picture.png).getpixel((10, 50)) == (255, 255, 255)
    assert picture.parameters["painted_size"] == "512x384"
