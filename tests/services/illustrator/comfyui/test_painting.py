"""A page goes in, its picture comes out, and what was asked can be read afterwards."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from contracts.live import PREVIEW_LIMIT
from services.illustrator.handler import Nobody
from tests.services.illustrator.comfyui.fake import FakeComfyUI, Script
from tests.services.illustrator.comfyui.fake.comfyui import fake_comfyui
from tests.services.illustrator.comfyui.fake.painting import hills
from tests.services.illustrator.comfyui.rig import SMALL, Watching, opened, page, painting, papers, until
from tests.services.illustrator.examples import FRIENDS, RUN


@pytest.fixture
async def fake() -> AsyncIterator[FakeComfyUI]:
    async with fake_comfyui() as fake:
        yield fake


def submitted(fake: FakeComfyUI) -> list[dict[str, dict[str, dict[str, object]]]]:
    return [body["prompt"] for body in fake.asked("POST", "/prompt")]


async def test_the_scene_is_painted_with_the_seed_and_size_of_the_page(fake: FakeComfyUI) -> None:
    async with painting(fake) as painter:
        picture = await painter.paint(page(seed=4321), Nobody())
    (graph,) = submitted(fake)
    inputs = [node["inputs"] for node in graph.values()]
    assert {"seed": 4321}.items() <= next(each for each in inputs if "seed" in each).items()
    assert any(FRIENDS.prompt in str(each.get("text")) for each in inputs)
    assert (picture.width, picture.height) == opened(picture.png).size == (SMALL.width, SMALL.height)
    assert opened(picture.png).tobytes() == hills(4321, SMALL.width, SMALL.height).tobytes()
    assert (picture.seed, painter.engine, painter.model) == (4321, "comfyui", "flux1-schnell-fp8.safetensors")


async def test_the_fact_says_what_painted_it(fake: FakeComfyUI) -> None:
    async with painting(fake) as painter:
        picture = await painter.paint(page(), Nobody())
    (prompt_id,) = fake.execution.runs
    told = dict(picture.parameters)
    assert len(str(told.pop("workflow_digest"))) == 64
    assert told == {
        "workflow": "flux-schnell-fp8",
        "checkpoint": "flux1-schnell-fp8.safetensors",
        "comfyui_version": "0.10.0",
        "server": fake.url,
        "prompt_id": prompt_id,
        "adopted": False,
        "lettering_retries": 0,
        "lettering": False,
    }


async def test_the_workflow_and_its_ids_are_kept_as_papers(fake: FakeComfyUI) -> None:
    async with painting(fake) as painter:
        picture = await painter.paint(page(), Nobody())
    told = papers(picture.papers)
    assert told["workflow"] == submitted(fake)[0]
    (one,) = told["submissions"]
    assert (one["prompt_id"], one["seed"]) == (fake.execution.runs[0], 7)


async def test_nothing_of_the_order_stays_in_the_picture(fake: FakeComfyUI) -> None:
    async with painting(fake) as painter:
        picture = await painter.paint(page(), Nobody())
    (saved,) = fake.execution.files.values()
    assert FRIENDS.prompt.encode() in saved
    assert opened(picture.png).info == {}
    assert FRIENDS.prompt.encode() not in picture.png


async def test_nothing_of_the_order_stays_in_the_history(fake: FakeComfyUI) -> None:
    async with painting(fake) as painter:
        await painter.paint(page(), Nobody())
    assert fake.execution.history == {}


async def test_every_attempt_saves_under_a_name_of_its_own(fake: FakeComfyUI) -> None:
    """The same graph again would be answered from the cache, with the older file's name."""
    async with painting(fake) as painter:
        first = await painter.paint(page(), Nobody())
        fake.execution.files.clear()
        again = await painter.paint(page(), Nobody())
    assert first.png == again.png
    names = [node["inputs"].get("filename_prefix") for graph in submitted(fake) for node in graph.values()]
    told = [str(name) for name in names if name]
    assert len(set(told)) == 2
    assert all(name.startswith(f"iyagi/{RUN}/page-1-0-") for name in told)


async def test_every_prompt_has_an_id_and_a_client_of_its_own(fake: FakeComfyUI) -> None:
    async with painting(fake) as painter:
        await painter.paint(page(1), Nobody())
        await painter.paint(page(2), Nobody())
    bodies = fake.asked("POST", "/prompt")
    assert len({body["prompt_id"] for body in bodies}) == len({body["client_id"] for body in bodies}) == 2


async def test_the_sampler_s_steps_are_seen(fake: FakeComfyUI) -> None:
    onlooker = Watching()
    async with painting(fake) as painter:
        await painter.paint(page(), onlooker)
    assert onlooker.shares == [0.25, 0.5, 0.75, 1.0]


@pytest.mark.parametrize("kind", [1, 4])
async def test_the_picture_is_seen_while_it_comes_about(kind: int) -> None:
    async with fake_comfyui(Script(previews=(kind,), step=0.05)) as fake, painting(fake) as painter:
        onlooker = Watching()
        await painter.paint(page(size={"width": 1024, "height": 1024}), onlooker)
    assert onlooker.shown
    assert len(onlooker.shown) <= 2  # four a second
    for jpeg in onlooker.shown:
        assert len(jpeg) <= PREVIEW_LIMIT
        assert (opened(jpeg).format, opened(jpeg).size) == ("JPEG", (512, 512))


async def test_another_client_s_steps_and_pictures_are_not_shown() -> None:
    """Those of a nameless client go to everybody who listens."""
    async with fake_comfyui(Script(step=0.02)) as fake, painting(fake) as painter:
        onlooker = Watching()
        await painter.paint(page(1), Nobody())
        (graph,) = submitted(fake)
        outputs = [id_ for id_, node in graph.items() if node["class_type"] == "SaveImage"]
        theirs = {id_: {**node, "inputs": dict(node["inputs"])} for id_, node in graph.items()}
        for node in theirs.values():
            node["inputs"] |= {"steps": 7} if "steps" in node["inputs"] else {}
        fake.script.previews = (4,)
        fake.script.gate.clear()
        fake.queue(theirs, "another's", None, outputs)
        painted = asyncio.ensure_future(painter.paint(page(2), onlooker))
        await until(lambda: fake.execution.pending and fake.execution.sockets)
        fake.script.gate.set()
        await until(lambda: "another's" in fake.execution.history)
        assert onlooker.shown == []
        await painted
    assert onlooker.shares == [0.25, 0.5, 0.75, 1.0]


async def test_the_steps_of_the_settings_are_painted(fake: FakeComfyUI) -> None:
    async with painting(fake, comfyui_steps=2) as painter:
        await painter.paint(page(), Nobody())
    assert [node["inputs"]["steps"] for node in submitted(fake)[0].values() if "steps" in node["inputs"]] == [2]


async def test_a_size_between_the_steps_of_a_workflow_is_cut_to_the_page(fake: FakeComfyUI) -> None:
    async with painting(fake, comfyui_workflow="flux-schnell") as painter:
        picture = await painter.paint(page(size={"width": 100, "height": 70}), Nobody())
    assert opened(picture.png).size == (100, 70)
    assert picture.parameters["painted_size"] == "112x80"


async def test_pages_wait_behind_another_client_s_picture(fake: FakeComfyUI) -> None:
    async with painting(fake) as painter:
        await painter.paint(page(1), Nobody())
        (graph,) = submitted(fake)
        outputs = [id_ for id_, node in graph.items() if node["class_type"] == "SaveImage"]
        fake.script.gate.clear()
        fake.queue({**graph, "x": graph[outputs[0]]}, "another's", "somebody", ["x"])
        waiting = asyncio.ensure_future(painter.paint(page(2), Nobody()))
        await until(lambda: len(fake.execution.pending) == 1)
        fake.script.gate.set()
        picture = await waiting
    assert picture.parameters["prompt_id"] == fake.execution.runs[-1]
    assert "another's" in fake.execution.history
