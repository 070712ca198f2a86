import pytest

from services.gateway.http.media import ANY_REVISION
from tests.examples import page_written, story_begun
from tests.services.gateway.http.serving import Serving


async def test_a_picture_is_served_under_the_name_that_the_view_gives(served: Serving) -> None:
    run = await served.order()
    made, data = await served.painted(run, 0)
    await served.told(story_begun(run=run), page_written(0, run=run), made)
    view = (await served.client.get(f"/api/runs/{run}")).json()

    answer = await served.client.get(view["pages"][0]["image_url"])
    assert (answer.status_code, answer.content) == (200, data)
    said = {name: answer.headers[name] for name in ("content-type", "etag", "cache-control", "x-content-type-options")}
    assert said == {
        "content-type": "image/png",
        "etag": f'"{made.artifact.sha256}"',
        "cache-control": "no-cache",
        "x-content-type-options": "nosniff",
    }


async def test_a_voice_is_served_in_the_ranges_that_a_player_asks_for(served: Serving) -> None:
    run = await served.order()
    made, data = await served.spoken(run, 2)
    await served.told(page_written(2, run=run), made)
    url = f"/api/runs/{run}/audio/page_2.wav"
    size = len(data)

    async def ranged(header: str) -> tuple[int, bytes, str | None]:
        answer = await served.client.get(url, headers={"Range": header})
        return answer.status_code, answer.content, answer.headers.get("content-range")

    assert await ranged("bytes=0-9") == (206, data[:10], f"bytes 0-9/{size}")
    assert await ranged("bytes=100-") == (206, data[100:], f"bytes 100-{size - 1}/{size}")
    assert await ranged("bytes=-10") == (206, data[-10:], f"bytes {size - 10}-{size - 1}/{size}")
    assert await ranged(f"bytes=5-{size * 2}") == (206, data[5:], f"bytes 5-{size - 1}/{size}")
    for unusable in ("bytes=9-5", "bytes=-", "bytes=0-1,4-5", "lines=0-9", "bytes=x-y"):
        assert await ranged(unusable) == (200, data, None)
    for beyond in (f"bytes={size}-", "bytes=-0"):
        refused = await served.client.get(url, headers={"Range": beyond})
        assert (refused.status_code, refused.json()["code"]) == (416, "bad_range")
        assert refused.headers["content-range"] == f"bytes */{size}"


async def test_what_a_browser_has_is_not_sent_again(served: Serving) -> None:
    run = await served.order()
    made, _ = await served.painted(run, 1)
    await served.told(page_written(1, run=run), made)
    url, tag = f"/api/runs/{run}/images/panel_1.png", f'"{made.artifact.sha256}"'

    for known in (tag, f"W/{tag}", f'"other", {tag}', "*"):
        answer = await served.client.get(url, headers={"If-None-Match": known})
        assert (answer.status_code, answer.content, answer.headers["etag"]) == (304, b"", tag)
    other = await served.client.get(url, headers={"If-None-Match": '"other"'})
    assert other.status_code == 200


async def test_a_head_says_what_a_get_would_bring(served: Serving) -> None:
    run = await served.order()
    made, data = await served.painted(run, 0)
    await served.told(page_written(0, run=run), made)

    answer = await served.client.head(f"/api/runs/{run}/images/cover.png")
    assert (answer.status_code, answer.content, answer.headers["content-length"]) == (200, b"", str(len(data)))


async def test_any_revision_can_be_had_by_its_digest_and_kept_for_ever(served: Serving) -> None:
    run = await served.order()
    url = f"/api/runs/{run}/images/cover.png"
    first, old = await served.painted(run, 0)
    second, new = await served.painted(run, 0, revision=1)
    await served.told(page_written(0, run=run), first, page_written(0, 1, run=run), second)

    newest = await served.client.get(url)
    assert (newest.content, newest.headers["cache-control"]) == (new, "no-cache")
    for digest, data in ((first.artifact.sha256, old), (second.artifact.sha256, new)):
        answer = await served.client.get(url, params={"v": digest})
        assert (answer.content, answer.headers["cache-control"]) == (data, ANY_REVISION)
    unknown = await served.client.get(url, params={"v": "0" * 64})
    assert (unknown.status_code, unknown.json()["code"]) == (404, "not_there")
    rubbish = await served.client.get(url, params={"v": "../../cover.png"})
    assert (rubbish.status_code, rubbish.json()["code"]) == (400, "bad_request")


@pytest.mark.parametrize(
    "name", ["cover.png", "panel_0.png", "panel_5.png", "panel_99.png", "cover.jpg", "book.json", "page_0.wav"]
)
async def test_a_name_of_nothing_is_not_found(served: Serving, name: str) -> None:
    run = await served.order()

    answer = await served.client.get(f"/api/runs/{run}/images/{name}")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_there")


TRICKS = [
    "..%2fcover.png",
    "..%2f..%2f..%2fetc%2fpasswd",
    "%2e%2e%2fcover.png",
    "..%5ccover.png",
    "%2fetc%2fpasswd",
    ".artifacts%2fx",
    ".artifacts",
    "cover.png%00.txt",
    "%ef%bc%8e%ef%bc%8e%ef%bc%8fcover.png",
    "sub/cover.png",
    "//etc/hostname",
]


@pytest.mark.parametrize("trick", TRICKS)
@pytest.mark.parametrize("folder", ["images", "audio"])
async def test_a_name_that_tries_to_be_a_path_is_refused(served: Serving, folder: str, trick: str) -> None:
    run = await served.order()

    answer = await served.client.get(f"/api/runs/{run}/{folder}/{trick}")
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_path")


async def test_bytes_that_somebody_removed_are_not_found(served: Serving) -> None:
    run = await served.order()
    made, _ = await served.painted(run, 0)
    await served.told(page_written(0, run=run), made)
    served.gateway.shelf.path(run, made.artifact.sha256).unlink()

    assert (await served.client.get(f"/api/runs/{run}/images/cover.png")).status_code == 404
