"""Memory is given back at start and when there is nothing more to paint."""

import asyncio

from services.illustrator.comfyui.resting import Resting
from services.illustrator.handler import Nobody
from tests.services.illustrator.comfyui.fake import FakeComfyUI, Script
from tests.services.illustrator.comfyui.fake.comfyui import fake_comfyui
from tests.services.illustrator.comfyui.rig import page, painting, until

QUICK = {"idle": 0.3}  # seconds


def freed(fake: FakeComfyUI) -> int:
    return len(fake.asked("POST", "/free"))


async def test_what_an_earlier_life_left_there_is_freed_at_start() -> None:
    async with fake_comfyui() as fake:
        fake.execution.loaded = True
        async with painting(fake, comfyui_free="idle"):
            await until(lambda: not fake.execution.loaded)
        assert freed(fake) == 1


async def test_the_models_of_whoever_paints_at_start_are_left_to_them() -> None:
    async with fake_comfyui() as fake:
        fake.execution.loaded = True
        fake.script.gate.clear()
        graph = {
            "1": {"class_type": "KSampler", "inputs": {"seed": 1}},
            "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0]}},
        }
        fake.queue(graph, "another's", None, ["2"])
        await until(lambda: fake.execution.running)
        async with painting(fake, comfyui_free="idle") as painter:
            await until(lambda: painter.resting._nap is not None and painter.resting._nap.done())
            assert freed(fake) == 0


async def test_memory_is_freed_after_the_last_queued_picture_and_not_between() -> None:
    async with fake_comfyui() as fake, painting(fake, comfyui_free="idle", patience=QUICK) as painter:
        await until(lambda: freed(fake))
        for number in range(3):
            await painter.paint(page(number), Nobody())
        assert (freed(fake), fake.execution.loaded) == (1, True)
        await until(lambda: not fake.execution.loaded)
        assert freed(fake) == 2  # at start, and at the end


async def test_a_picture_that_is_asked_for_keeps_the_memory() -> None:
    async with fake_comfyui() as fake, painting(fake, comfyui_free="idle", patience={"idle": 0.05}) as painter:
        fake.script.gate.clear()
        painted = asyncio.ensure_future(painter.paint(page(), Nobody()))
        await until(lambda: fake.execution.runs)
        await asyncio.sleep(0.15)
        assert freed(fake) <= 1
        fake.script.gate.set()
        await painted


async def test_nobody_rests_while_a_picture_is_in_hand() -> None:
    rests: list[int] = []

    async def rest() -> None:
        rests.append(1)

    resting = Resting("idle", rest, 0.02)
    async with resting.at_work():
        pass
    async with resting.at_work():
        await asyncio.sleep(0.1)
        assert rests == []
    await until(lambda: rests)
    await resting.close()
    assert rests == [1]


async def test_after_each_book_if_so_set() -> None:
    async with fake_comfyui() as fake, painting(fake, comfyui_free="book") as painter:
        await painter.paint(page(), Nobody())
        assert fake.execution.loaded
        await painter.resting.book_ended()
        assert not fake.execution.loaded


async def test_never_if_so_set_but_whoever_needs_the_memory_gets_it() -> None:
    async with fake_comfyui(Script(free_delay=0.1)) as fake:
        async with painting(fake, comfyui_free="never", patience={"idle": 0.01}) as painter:
            await painter.paint(page(), Nobody())
            await painter.resting.book_ended()
            await asyncio.sleep(0.05)
            assert (freed(fake), fake.execution.loaded) == (0, True)
            await painter.resting.now()
            assert not fake.execution.loaded  # measured, not believed
        assert freed(fake) == 1


async def test_where_nothing_is_loaded_nothing_is_waited_for() -> None:
    async with fake_comfyui() as fake, painting(fake, patience={"freeing": 60.0}) as painter:
        fake.requests.clear()
        await painter.resting.now()
        assert [path for _, path, _ in fake.requests] == ["/queue", "/system_stats", "/free"]


async def test_a_server_that_is_away_has_no_memory_to_free() -> None:
    async with fake_comfyui() as one, fake_comfyui() as other, painting(one, other) as painter:
        await other.stop()
        await painter.resting.now()
    assert freed(one) == 1
