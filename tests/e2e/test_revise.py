"""Another picture of a finished book: it stays finished, and the old picture is served until the new one is there."""

import hashlib
from pathlib import Path

from tests.e2e.stack import Stack, open_stack
from tests.e2e.until import until

PAGE = 1


async def picture(stack: Stack, run: str) -> tuple[str, str]:
    """The ETag, and the digest of the bytes that came with it."""
    async with stack.http.get(stack.url(f"/api/runs/{run}/images/panel_{PAGE}.png")) as answer:
        assert answer.status == 200
        return answer.headers["ETag"].strip('"'), hashlib.sha256(await answer.read()).hexdigest()


async def test_a_finished_book_keeps_its_old_picture_until_the_new_one_is_there(tmp_path: Path) -> None:
    async with open_stack(tmp_path, INSTANT_SECONDS="0.3") as stack:
        run = await stack.order()
        assert run is not None
        before = (await stack.until(run, "DONE"))["pages"]
        old = await picture(stack, run)
        path = f"/api/runs/{run}/pages/{PAGE}/revise"
        assert await stack.post(path, {"base": 0, "again": ["picture"]}) == 202
        assert await stack.post(path, {"base": 0, "again": ["picture"]}) == 409
        seen = [await picture(stack, run)]
        statuses = set()

        async def renewed() -> bool:
            seen.append(await picture(stack, run))
            book = await stack.get(f"/api/runs/{run}/book")
            statuses.add(book["status"])
            return seen[-1] != old and not book["revising"]

        await until(renewed)
        assert await stack.post(path, {"base": 1, "text": "달라진 이야기예요."}) == 202

        async def reworded() -> bool:
            book = await stack.get(f"/api/runs/{run}/book")
            statuses.add(book["status"])
            return not book["revising"]

        await until(reworded)
        after = (await stack.get(f"/api/runs/{run}/book"))["pages"]

    assert seen[0] == old
    assert list(dict.fromkeys(seen)) == [old, seen[-1]]
    assert all(etag == digest for etag, digest in seen)
    assert statuses == {"DONE"}
    assert [page["revision"] for page in after] == [2 if n == PAGE else 0 for n in range(len(before))]
    changed = after[PAGE]
    assert changed["text"] == "달라진 이야기예요."
    assert (changed["picture"]["revision"], changed["narration"]["revision"]) == (1, 2)
    assert [page for page in after if page["page"] != PAGE] == [page for page in before if page["page"] != PAGE]
