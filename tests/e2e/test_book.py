"""A book from four fields, by real processes with zero-time tools."""

import json
import os
import signal
from pathlib import Path
from typing import Any

from tests.e2e.stack import Stack, open_stack

FILES = ["cover.png", *(f"panel_{n}.png" for n in range(1, 5)), *(f"page_{n}.wav" for n in range(5))]


async def told_once(stack: Stack, run: str) -> list[str]:
    """The run's wire subjects, asserted to be told once each."""
    async with stack.http.get(stack.url(f"/api/runs/{run}/log")) as answer:
        facts = [line for line in (await answer.text()).splitlines() if line]
    ids = [json.loads(fact)["id"] for fact in facts]
    assert len(ids) == len(set(ids))
    return [json.loads(fact)["type"] for fact in facts]


async def test_an_order_becomes_five_pictures_and_five_voices(tmp_path: Path) -> None:
    async with open_stack(tmp_path) as stack:
        run = await stack.order()
        assert run is not None
        book = await stack.until(run, "DONE", "FAILED")
        assert (book["status"], book["progress"]) == ("DONE", 1.0)
        folder = stack.outputs / run
        assert [name for name in FILES if not (folder / name).exists()] == []
        names = await told_once(stack, run)
        assert names[0] == "run.created"
        assert names[-1] == "run.completed"
        assert names.count("page.illustrated") == names.count("page.narrated") == 5


async def test_a_picture_fails_is_retried_fails_again_is_retried_succeeds(tmp_path: Path) -> None:
    async with open_stack(tmp_path, INSTANT_REFUSE_PAGE="2", INSTANT_REFUSE_PICTURE="2") as stack:
        run = await stack.order()
        assert run is not None
        for attempt in range(2):
            book = await stack.until(run, "DONE")
            assert (len(book["attempts"]), book["pages"][2]["picture"]) == (attempt + 1, None)
            assert await stack.post(f"/api/runs/{run}/retry") == 202
        book = await until_attempt(stack, run, 3)
        assert book["pages"][2]["picture"] is not None
        assert (await told_once(stack, run)).count("page.failed") == 2
        assert await stack.post(f"/api/runs/{run}/retry") == 409


async def test_a_story_fails_is_retried_fails_again_is_retried_succeeds(tmp_path: Path) -> None:
    async with open_stack(tmp_path, INSTANT_REFUSE_STORY="2") as stack:
        run = await stack.order()
        assert run is not None
        for _ in range(2):
            book = await stack.until(run, "FAILED")
            assert book["stage"] == "LLM"
            assert await stack.post(f"/api/runs/{run}/retry") == 202
        await until_attempt(stack, run, 3)
        names = await told_once(stack, run)
        assert [name for name in names if name.startswith(("run.", "story."))] == [
            "run.created",
            *("story.begun", "story.failed", "run.failed", "run.retried") * 2,
            "story.begun",
            "story.ready",
            "run.completed",
        ]


async def test_a_lost_voice_of_the_broker_for_a_while_loses_no_order(tmp_path: Path) -> None:
    async with open_stack(tmp_path) as stack:
        (nats,) = stack.children()["nats-server"]
        os.kill(nats, signal.SIGSTOP)
        runs = [await stack.order() for _ in range(5)]
        os.kill(nats, signal.SIGCONT)
        assert None not in runs
        for run in runs:
            assert run is not None
            await stack.until(run, "DONE")


async def until_attempt(stack: Stack, run: str, attempts: int) -> dict[str, Any]:
    while True:
        book = await stack.until(run, "DONE")
        if len(book["attempts"]) == attempts:
            return book
