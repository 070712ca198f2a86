import io
import json
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote
from zipfile import ZIP_STORED, ZipFile

import pytest

from contracts.errors import NotThere
from services.gateway.http.archive import CHUNK, Member, archive, length
from tests.examples import page_written, story_begun
from tests.services.gateway.http.serving import Serving

MOMENT = datetime(2026, 11, 21, 11, 25, 48, tzinfo=UTC)


def url(run: str) -> str:
    return f"/api/runs/{run}/book.zip"


def unpacked(body: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(body)) as found:
        assert found.testzip() is None
        assert {one.compress_type for one in found.infolist()} == {ZIP_STORED}
        return {one.filename: found.read(one) for one in found.infolist()}


async def test_a_book_can_be_taken_along_under_its_title_with_all_that_belongs_to_it(served: Serving) -> None:
    run = await served.order(panels=1)
    await served.book(run, panels=1)
    answer = await served.client.get(url(run))
    files = unpacked(answer.content)

    (cover, cover_voice), (panel, panel_voice) = [
        ((await served.painted(run, page))[1], (await served.spoken(run, page))[1]) for page in range(2)
    ]
    book, text = json.loads(files.pop("book.json")), files.pop("text.txt").decode()
    assert files == {
        "00 표지.png": cover,
        "00 표지.wav": cover_voice,
        "01쪽.png": panel,
        "01쪽.wav": panel_voice,
    }
    assert (book["run_id"], book["status"]) == (run, "DONE")
    assert text.startswith(f"{book['title']}\n\n1쪽\n{book['pages'][1]['text']}\n\n시대: 조선 시대\n")
    assert answer.headers["content-type"] == "application/zip"
    assert int(answer.headers["content-length"]) == len(answer.content)
    plain, _, named = answer.headers["content-disposition"].rpartition("; filename*=UTF-8''")
    assert (plain, unquote(named)) == (f'attachment; filename="iyagi-{run}.zip"', f"{book['title']}.zip")


async def test_the_reader_s_own_name_is_what_the_file_is_called_without_what_no_file_may_be(served: Serving) -> None:
    run = await served.order()
    await served.told(story_begun(run=run), page_written(0, run=run))
    await served.client.put(f"/api/runs/{run}/title", json={"title": ' ../토끼와 "나": 1/2? '})

    said = (await served.client.head(url(run))).headers["content-disposition"]
    assert unquote(said.partition("UTF-8''")[2]) == "토끼와 나 1 2.zip"


async def test_a_book_that_is_being_made_is_what_there_is_of_it(served: Serving) -> None:
    run = await served.order()
    made, data = await served.painted(run, 0)
    await served.told(story_begun(run=run), page_written(0, run=run), made, page_written(1, run=run))

    files = unpacked((await served.client.get(url(run))).content)
    assert (sorted(files), files["00 표지.png"]) == (["00 표지.png", "book.json", "text.txt"], data)
    assert "2쪽" not in files["text.txt"].decode()


async def test_what_a_client_has_is_not_sent_again_until_the_book_changes(served: Serving) -> None:
    run = await served.order()
    await served.told(story_begun(run=run), page_written(0, run=run))
    first = await served.client.get(url(run))
    tag = first.headers["etag"]

    head = await served.client.head(url(run))
    assert (head.content, head.headers["content-length"]) == (b"", first.headers["content-length"])
    known = await served.client.get(url(run), headers={"If-None-Match": tag})
    assert (known.status_code, known.content, known.headers["etag"]) == (304, b"", tag)
    assert (await served.client.get(url(run))).content == first.content

    await served.told((await served.painted(run, 0))[0])
    assert (await served.client.get(url(run), headers={"If-None-Match": tag})).status_code == 200


async def test_there_is_nothing_to_take_along_before_the_first_word(served: Serving) -> None:
    run = await served.order()
    for asked, code in ((run, "not_there"), ("20250301_090000_a1b2c3", "unknown_run")):
        answer = await served.client.get(url(asked))
        assert (answer.status_code, answer.json()["code"]) == (404, code)


async def test_a_picture_that_somebody_removed_is_named_instead_of_left_out(served: Serving) -> None:
    run = await served.order()
    made, _ = await served.painted(run, 0)
    await served.told(page_written(0, run=run), made)
    served.gateway.shelf.path(run, made.artifact.sha256).unlink()

    answer = await served.client.get(url(run), headers={"Accept-Language": "en"})
    assert (answer.status_code, answer.json()["detail"]) == (404, str(NotThere(run=run, file="00 표지.png")))


def test_an_archive_is_as_long_as_it_says_and_never_more_than_a_chunk_at_a_time(tmp_path: Path) -> None:
    large = tmp_path / "large"
    large.write_bytes(bytes(range(256)) * 1024)
    members = [Member("글.txt", 5, b"words"), Member("그림.png", large.stat().st_size, large), Member("empty", 0, b"")]
    sent = list(archive(members, MOMENT))

    assert max(map(len, sent)) == CHUNK
    assert length(members) == sum(map(len, sent))
    assert unpacked(b"".join(sent)) == {"글.txt": b"words", "그림.png": large.read_bytes(), "empty": b""}
    with ZipFile(io.BytesIO(b"".join(sent))) as found:
        assert {one.date_time for one in found.infolist()} == {(2026, 11, 21, 11, 25, 48)}


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
async def test_it_can_only_be_read(served: Serving, method: str) -> None:
    run = await served.order()
    assert (await served.client.request(method, url(run))).status_code == 405


def test_a_clock_that_was_never_set_packs_books_all_the_same() -> None:
    sent = b"".join(archive([Member("글.txt", 5, b"words")], datetime(1970, 1, 1, tzinfo=UTC)))
    with ZipFile(io.BytesIO(sent)) as found:
        assert [one.date_time for one in found.infolist()] == [(1980, 1, 1, 0, 0, 0)]
