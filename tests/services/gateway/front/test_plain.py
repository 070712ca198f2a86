"""What the plain page is served with."""

import base64
import gzip
import hashlib

import pytest

from services.gateway.front import plain
from services.gateway.front.file import File

HTML = "<style>p{}</style><p>이야기</p><script type=module>go()</script>"


def digest(block: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(block.encode()).digest()).decode()}"


def test_only_the_two_inline_blocks_may_run_and_only_the_own_gateway_is_spoken_to() -> None:
    body = HTML.encode()
    headers = {
        "ETag": f'"{hashlib.sha256(body).hexdigest()}"',
        "Cache-Control": "no-cache",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Vary": "Accept-Encoding",
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": "default-src 'none'; "
        "img-src 'self' data:; media-src 'self'; connect-src 'self'; "
        f"style-src '{digest('p{}')}'; script-src '{digest('go()')}'; "
        "base-uri 'none'; frame-ancestors 'none'; form-action 'none'",
    }
    smaller = gzip.compress(body, mtime=0)
    zipped = {**headers, "ETag": f'"{hashlib.sha256(smaller).hexdigest()}"', "Content-Encoding": "gzip"}
    assert plain.page(HTML) == File(body, headers, File(smaller, zipped))


def test_a_second_script_is_refused_before_anybody_sees_a_page_without_it() -> None:
    with pytest.raises(ValueError, match="expected one inline <script>, found 2"):
        plain.page(HTML + "<script>more()</script>")


def test_the_page_that_ships_needs_nothing_from_elsewhere() -> None:
    html = plain.load().body.decode()
    assert html.startswith('<!doctype html>\n<html lang="ko">')
    assert "//" not in html.replace("http://www.w3.org/2000/svg", "").split("<style>")[0]
    assert "@import" not in html
    assert " style=" not in html
