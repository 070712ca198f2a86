"""What a browser is shown, over a real socket."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx2
import pytest

from services.gateway.front import studio
from tests.services.gateway.front.built import FILES, lay
from tests.services.gateway.http.serving import PAGE, Serving, serving

SCRIPT = "/assets/index-a1b2c3.js"


@pytest.fixture
async def shown(tmp_path: Path) -> AsyncIterator[Serving]:
    async with serving(tmp_path, built=studio.load(lay(tmp_path / "dist"))) as found:
        yield found


async def raw(served: Serving, path: str, accepted: str = "identity", method: str = "GET") -> tuple[int, str, int]:
    """Status, coding, and bytes on the wire."""
    request = served.client.build_request(method, path, headers={"Accept-Encoding": accepted})
    answer = await served.client.send(request, stream=True)
    try:
        size = sum([len(chunk) async for chunk in answer.aiter_raw()])
    finally:
        await answer.aclose()
    return answer.status_code, answer.headers.get("content-encoding", "identity"), size


async def test_every_file_of_the_studio_is_served_and_the_plain_page_beside_it(shown: Serving) -> None:
    for name, body in FILES.items():
        answer = await shown.client.get("/" if name == "index.html" else f"/{name}")
        assert (answer.status_code, answer.content) == (200, body), name
    answer = await shown.client.get("/plain")
    assert (answer.content, answer.headers["content-security-policy"]) == (
        PAGE.body,
        PAGE.headers["Content-Security-Policy"],
    )


async def test_without_a_studio_the_plain_page_is_the_page(served: Serving) -> None:
    assert [(await served.client.get(path)).content for path in ("/", "/plain")] == [PAGE.body, PAGE.body]


@pytest.mark.parametrize("path", ["/", SCRIPT, "/plain"])
@pytest.mark.parametrize("accepted", ["identity", "gzip"])
async def test_who_has_it_already_is_told_so_in_the_coding_it_has_it_in(
    shown: Serving, path: str, accepted: str
) -> None:
    first = await shown.client.get(path, headers={"Accept-Encoding": accepted})
    known = {"Accept-Encoding": accepted, "If-None-Match": first.headers["etag"]}
    again = await shown.client.get(path, headers=known)
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["cache-control"] == first.headers["cache-control"]
    other = await shown.client.get(path, headers={**known, "Accept-Encoding": "br, identity, gzip;q=0"})
    assert other.status_code == (304 if accepted == "identity" else 200)


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("gzip, deflate, br, zstd", "gzip"),
        ("br;q=1.0, GZIP;q=0.5", "gzip"),
        ("gzip;q=0", "identity"),
        ("gzip; q=0.000, br", "identity"),
        ("br", "identity"),
        ("", "identity"),
    ],
)
async def test_what_is_text_travels_compressed_to_who_takes_it(shown: Serving, accepted: str, coding: str) -> None:
    status, found, size = await raw(shown, SCRIPT, accepted)
    assert (status, found) == (200, coding)
    assert (size < len(FILES[SCRIPT[1:]])) == (coding == "gzip")


async def test_letters_are_compressed_already(shown: Serving) -> None:
    name = "assets/letters-d4e5f6.woff2"
    assert await raw(shown, f"/{name}", "gzip") == (200, "identity", len(FILES[name]))


@pytest.mark.parametrize("path", ["/", SCRIPT, "/plain", "/sw.js"])
async def test_a_head_says_what_a_get_would_without_the_bytes(shown: Serving, path: str) -> None:
    got, head = await shown.client.get(path), await shown.client.head(path)
    assert (head.status_code, head.content) == (200, b"")
    assert {**head.headers, "date": ""} == {**got.headers, "date": ""}


@pytest.mark.parametrize(
    "path",
    [
        "/index.html",
        "/assets",
        "/assets/",
        "/assets/..%2findex.html",
        "/assets/%2e%2e/%2e%2e/pyproject.toml",
        "/..%2f..%2f..%2fetc%2fpasswd",
        "/assets/index-a1b2c3.js%00",
        "//assets/index-a1b2c3.js",
        "/assets\\index-a1b2c3.js",
        "/api",
        "/api/shelf",
        "/orders",
    ],
)
async def test_no_other_address_leads_to_a_file(shown: Serving, path: str) -> None:
    answer = await shown.client.send(httpx2.Request("GET", f"{shown.url}{path}", headers={"Accept": "text/html"}))
    assert (answer.status_code, answer.json()["code"]) == (404, "unknown_path")


async def test_nothing_is_told_to_a_page(shown: Serving) -> None:
    answer = await shown.client.post("/", json={})
    assert (answer.status_code, answer.json()["code"]) == (405, "bad_method")
