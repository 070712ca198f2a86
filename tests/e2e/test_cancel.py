"""A cancelled book: it reads so at once, its worker goes on with the next, and nothing more is told of it."""

from pathlib import Path

from contracts.facts import PageIllustrated, RunCancelled
from tests.e2e.stack import Stack, open_stack
from tests.e2e.until import until

AT_ONCE = 5.0  # seconds; far less than the picture would take
NEVER = "600"  # seconds
SLOW = "느린"


async def test_a_cancelled_book_frees_its_painter_for_the_next(tmp_path: Path) -> None:
    async with open_stack(tmp_path, INSTANT_SLOW_WORD=SLOW, INSTANT_SLOW_SECONDS=NEVER) as stack:
        slow = await stack.order(topic_ko=f"{SLOW} 거북이")
        assert slow is not None
        await until(lambda: painting(stack, slow))
        other = await stack.order(topic_ko="빠른 토끼")
        assert other is not None

        assert await stack.post(f"/api/runs/{slow}/cancel") == 202
        book = await stack.until(slow, "CANCELLED", limit=AT_ONCE)
        compatible = await stack.get(f"/api/runs/{slow}")
        assert (compatible["status"], compatible["error"]) == ("FAILED", "cancelled")
        assert await stack.post(f"/api/runs/{slow}/cancel") == 202

        done = await stack.until(other, "DONE", "FAILED", limit=4 * AT_ONCE)
        assert (done["status"], done["failures"]) == ("DONE", [])
        again = await stack.order(topic_ko="그다음 토끼")
        assert again is not None
        assert (await stack.until(again, "DONE", "FAILED"))["status"] == "DONE"
        assert (await stack.get(f"/api/runs/{slow}/book"))["pages"] == book["pages"]
        facts = [one.record.fact for one in await stack.recorded()]

    told = [fact for fact in facts if fact.run == slow]
    assert sum(isinstance(fact, RunCancelled) for fact in told) == 1
    assert not any(isinstance(fact, PageIllustrated) for fact in told)
    assert sum(isinstance(fact, RunCancelled) for fact in facts) == 1


async def painting(stack: Stack, run: str) -> bool:
    """The painter says that it has a picture of this run in hand."""
    waiting = (await stack.get(f"/api/runs/{run}/book"))["waiting_for"]
    return any(one["service"] == "illustrator" and one["held"] for one in waiting)
