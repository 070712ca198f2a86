"""The WebSocket hints; queue and history are the truth, and a POST whose answer is lost is looked up."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from contracts.errors import EngineFailed
from contracts.papers import Papered
from services.illustrator.comfyui import server
from services.illustrator.comfyui.errors import ServerAway, WorkflowRefused
from services.illustrator.handler import Nobody
from tests.services.illustrator.comfyui.fake import FakeComfyUI, Script
from tests.services.illustrator.comfyui.fake.comfyui import fake_comfyui
from tests.services.illustrator.comfyui.fake.script import answer
from tests.services.illustrator.comfyui.rig import Watching, page, painting, papers, until


@pytest.fixture
async def fake() -> AsyncIterator[FakeComfyUI]:
    async with fake_comfyui() as fake:
        yield fake


async def test_success_is_told_before_the_history_has_it(fake: FakeComfyUI) -> None:
    fake.script.history_delay = 0.3
    async with painting(fake, patience={"grace": 0.05}) as painter:
        await painter.paint(page(), Nobody())
    assert len(fake.asked("POST", "/prompt")) == 1


async def test_a_prompt_that_ends_between_two_questions_is_not_lost(fake: FakeComfyUI) -> None:
    queue = fake._queue

    async def ended_meanwhile(request: web.Request) -> web.Response:
        if fake.execution.running:
            fake.script.gate.set()
            await until(lambda: fake.execution.history)
        return await queue(request)

    fake._queue = ended_meanwhile  # type: ignore[method-assign]  # a moment that no real clock can be made to hit
    await fake.restart()
    fake.script.gate.clear()
    async with painting(fake, patience={"grace": 0.0}) as painter:
        picture = await painter.paint(page(), Nobody())
    assert len(papers(picture.papers)["submissions"]) == 1


async def test_a_prompt_may_take_a_moment_to_be_queued(fake: FakeComfyUI) -> None:
    def later(body: dict[str, Any]) -> web.Response:
        asyncio.get_running_loop().call_later(0.3, fake._accepted, body)
        return web.json_response({"prompt_id": body["prompt_id"], "number": 1, "node_errors": {}})

    async with painting(fake, patience={"grace": 5.0}) as painter:
        fake.script.posts = [later]
        picture = await painter.paint(page(), Nobody())
    assert [picture.parameters["prompt_id"]] == [body["prompt_id"] for body in fake.asked("POST", "/prompt")]


async def test_a_picture_is_fetched_though_its_socket_broke_and_replays_nothing(fake: FakeComfyUI) -> None:
    fake.script.gate.clear()
    onlooker = Watching()
    async with painting(fake, patience={"stall": 0.2}) as painter:
        painted = asyncio.ensure_future(painter.paint(page(), onlooker))
        await until(lambda: fake.execution.running and fake.execution.sockets)
        for socket in list(fake.execution.sockets.values()):
            await socket.close()
        await until(lambda: not fake.execution.sockets)
        await asyncio.sleep(0.4)  # longer than `stall`, which nobody can judge without hints
        fake.script.gate.set()
        await painted
    assert (onlooker.shares, len(fake.asked("POST", "/prompt"))) == ([], 1)
    assert not fake.execution.sockets


async def test_a_server_without_a_socket_paints_all_the_same(fake: FakeComfyUI) -> None:
    async def refuses(_: Any) -> web.Response:
        return web.Response(status=404)

    fake._socket = refuses  # type: ignore[method-assign]  # a proxy that knows no sockets
    await fake.restart()
    onlooker = Watching()
    async with painting(fake) as painter:
        await painter.paint(page(), onlooker)
    assert onlooker.shares == []


async def test_the_id_of_the_server_counts() -> None:
    async with fake_comfyui(Script(accepts_ids=False)) as fake, painting(fake) as painter:
        onlooker = Watching()
        picture = await painter.paint(page(), onlooker)
    assert picture.parameters["prompt_id"] == fake.execution.runs[0] != fake.asked("POST", "/prompt")[0]["prompt_id"]
    assert onlooker.shares[-1] == 1.0


def never(_: dict[str, Any]) -> Any:
    """Accepted, and the answer does not come."""
    return asyncio.Event().wait()


@pytest.mark.parametrize("accepts_ids", [True, False])
async def test_a_prompt_that_was_accepted_in_silence_is_not_posted_again(
    accepts_ids: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "POST_LIMIT", 0.2)
    async with fake_comfyui(Script(accepts_ids=accepts_ids, posts=[never])) as fake, painting(fake) as painter:
        picture = await painter.paint(page(), Nobody())
        assert picture.parameters["prompt_id"] == fake.execution.runs[0]
        assert len(fake.asked("POST", "/prompt")) == len(fake.execution.runs) == 1


async def test_a_prompt_that_nobody_heard_is_posted_again(fake: FakeComfyUI, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "POST_LIMIT", 0.2)

    async def swallowed() -> None:
        await asyncio.Event().wait()

    def drop(body: dict[str, Any]) -> Any:
        body["prompt"] = None  # nothing is queued
        return swallowed()

    fake.script.posts = [drop]
    async with painting(fake) as painter:
        await painter.paint(page(), Nobody())
    assert len({body["prompt_id"] for body in fake.asked("POST", "/prompt")}) == 2
    assert len(fake.execution.runs) == 1


async def test_a_success_with_node_errors_is_a_failure_and_its_rest_is_not_painted(fake: FakeComfyUI) -> None:
    fake.script.gate.clear()

    def half(body: dict[str, Any]) -> web.Response:
        told = fake._accepted(body)
        assert told.body
        wrong = {"9": {"class_type": "SaveImage", "dependent_outputs": ["9"], "errors": [LISTED]}}
        return web.json_response({"prompt_id": body["prompt_id"], "number": 1, "node_errors": wrong})

    fake.script.posts = [half]
    async with painting(fake) as painter:
        with pytest.raises(Papered) as failed:
            await painter.paint(page(), Nobody())
        await until(lambda: not fake.execution.running and not fake.execution.pending)
    assert "value_not_in_list" in str(failed.value)


LISTED = {
    "type": "value_not_in_list",
    "message": "Value not in list",
    "details": "ckpt_name: 'gone.safetensors' not in (list of length 21)",
    "extra_info": {"input_name": "ckpt_name", "input_config": None, "received_value": "gone.safetensors"},
}


async def test_a_model_that_is_gone_is_named_once_and_for_all(fake: FakeComfyUI) -> None:
    async with painting(fake) as painter:
        name = "CheckpointLoaderSimple"
        fake.object_info[name]["input"]["required"]["ckpt_name"] = [["other.safetensors"], {}]
        with pytest.raises(Papered) as failed:
            await painter.paint(page(), Nobody())
    assert isinstance(failed.value.error, WorkflowRefused)
    assert not failed.value.error.retryable
    assert "ckpt_name: 'flux1-schnell-fp8.safetensors' not in list" in str(failed.value)
    told = papers(failed.value.papers)
    assert told["workflow"] == fake.asked("POST", "/prompt")[0]["prompt"]
    assert told["submissions"][-1]["code"] == "workflow_refused"


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (400, {"error": "no prompt", "node_errors": []}, "no prompt"),
        (400, {"error": {"type": "prompt_no_outputs", "message": "Prompt has no outputs"}}, "prompt_no_outputs"),
        (400, {"error": {"type": "invalid_prompt", "details": "Node ID '#7'"}, "node_errors": {}}, "Node ID '#7'"),
        (400, {"error": {"type": "invalid_prompt_id"}, "node_errors": ["a list"]}, "a list"),
        (400, {"node_errors": {"7": {"class_type": "KSampler", "errors": [LISTED]}}}, "node 7 (KSampler)"),
        (400, ["what", "is", "this"], "what"),
        (413, "Payload Too Large", "Payload Too Large"),
        (200, "fine", "fine"),
    ],
)
async def test_every_shape_of_a_refusal_is_understood(fake: FakeComfyUI, status: int, body: Any, words: str) -> None:
    async with painting(fake) as painter:
        fake.script.posts = [answer(status, body)]
        with pytest.raises(Papered) as failed:
            await painter.paint(page(), Nobody())
    assert isinstance(failed.value.error, WorkflowRefused)
    assert words in str(failed.value)


async def test_a_server_that_breaks_at_every_post_is_away(fake: FakeComfyUI) -> None:
    async with painting(fake) as painter:
        fake.script.posts = [answer(500, "500 Internal Server Error")] * 3
        with pytest.raises(Papered) as failed:
            await painter.paint(page(), Nobody())
    assert isinstance(failed.value.error, ServerAway)
    assert len(fake.asked("POST", "/prompt")) == 3


async def test_a_workflow_that_saves_nothing_says_so(fake: FakeComfyUI) -> None:
    fake.script.saves_nothing = True
    async with painting(fake) as painter:
        with pytest.raises(Papered, match="no picture came out of node") as failed:
            await painter.paint(page(), Nobody())
    assert isinstance(failed.value.error, EngineFailed)


async def test_a_node_that_breaks_is_named(fake: FakeComfyUI) -> None:
    fake.script.breaks = 1
    async with painting(fake) as painter:
        with pytest.raises(Papered, match=r"KSampler \(node 7\): RuntimeError mat1 and mat2"):
            await painter.paint(page(), Nobody())
    assert fake.execution.history == {}
