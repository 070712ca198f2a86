"""Which files of the studio are served where, and as what."""

from pathlib import Path

import pytest

from services.gateway.front import front, plain, studio
from tests.services.gateway.front.built import FILES, lay

PAGE = plain.page("<style>p{}</style><script>1</script>")


def test_every_file_has_an_address_and_the_first_page_has_the_shortest(tmp_path: Path) -> None:
    built = studio.load(lay(tmp_path))
    assert built is not None
    assert {address: file.body for address, file in built.items()} == {
        "/" if name == "index.html" else f"/{name}": body for name, body in FILES.items()
    }


def test_each_is_called_what_it_is_and_kept_for_ever_only_where_its_name_tells_its_content(tmp_path: Path) -> None:
    said = {
        address: (file.headers["Content-Type"], file.headers["Cache-Control"], file.zipped is not None)
        for address, file in (studio.load(lay(tmp_path)) or {}).items()
    }
    for_ever = "public, max-age=31536000, immutable"
    assert said == {
        "/": ("text/html; charset=utf-8", "no-cache", True),
        "/sw.js": ("text/javascript; charset=utf-8", "no-cache", True),
        "/manifest.webmanifest": ("application/manifest+json", "no-cache", True),
        "/icon.svg": ("image/svg+xml", "no-cache", True),
        "/assets/index-a1b2c3.js": ("text/javascript; charset=utf-8", for_ever, True),
        "/assets/letters-d4e5f6.woff2": ("font/woff2", for_ever, False),
    }


def test_nothing_inline_may_run_and_nobody_else_is_spoken_to(tmp_path: Path) -> None:
    for file in (studio.load(lay(tmp_path)) or {}).values():
        assert file.headers["Content-Security-Policy"] == (
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            "img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; worker-src 'self'; "
            "manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'"
        )
        assert file.headers["Permissions-Policy"] == "camera=(), geolocation=(), microphone=(self)"
        assert file.headers["X-Content-Type-Options"] == "nosniff"
        assert file.headers["Referrer-Policy"] == "no-referrer"


def test_a_kind_of_file_that_nobody_knows_how_to_call_is_refused_by_name(tmp_path: Path) -> None:
    (lay(tmp_path) / "notes.docx").write_bytes(b"?")
    with pytest.raises(ValueError, match=r"notes\.docx in the studio: expected one of \.css"):
        studio.load(tmp_path)


def test_without_a_studio_the_plain_page_takes_its_place(tmp_path: Path) -> None:
    assert studio.load(tmp_path) is None
    assert front(PAGE, studio.load(tmp_path)) == {"/": PAGE, "/plain": PAGE}


def test_beside_a_studio_the_plain_page_keeps_its_own_address(tmp_path: Path) -> None:
    built = studio.load(lay(tmp_path)) or {}
    assert front(PAGE, built) == {**built, "/plain": PAGE}
