import re
import socket
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest

from contracts.errors import Unavailable
from iyagi.tls.authority import Authority, open_authority
from iyagi.tls.page import open_page

GATEWAY = 8000
NAMES = {"localhost", "127.0.0.1", "::1", "192.0.2.7"}


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        found: int = nobody.getsockname()[1]
        return found


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    made = open_authority(tmp_path)
    made.certify(NAMES, datetime(2026, 11, 21, tzinfo=UTC))
    return made


@pytest.fixture
async def http(authority: Authority) -> AsyncIterator[aiohttp.ClientSession]:
    port = free_port()
    async with (
        open_page(authority, "127.0.0.1", port, GATEWAY),
        aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session,
    ):
        yield session


async def test_a_device_is_told_in_two_languages_and_led_to_the_gateway(
    http: aiohttp.ClientSession, authority: Authority
) -> None:
    async with http.get("/") as answer:
        page = await answer.text()
        policy = answer.headers["Content-Security-Policy"]
    assert "script-src" not in policy
    assert policy.startswith("default-src 'none'; style-src 'self'")
    assert [device for device in ("iPad", "Android", "Mac", "Windows", "Firefox") if device not in page] == []
    assert page.count('<ol lang="en">') == page.count("<ol>") == 5
    assert f"<code>{authority.fingerprint}</code>" in page
    assert f'href="https://127.0.0.1:{GATEWAY}/"' in page
    assert re.findall(r"style=|<script|<style", page) == []
    async with http.get("/install.css") as answer:
        assert answer.content_type == "text/css"


async def test_the_certificate_comes_as_what_devices_take_for_one_and_its_key_does_not(
    http: aiohttp.ClientSession, authority: Authority
) -> None:
    async with http.get("/iyagi.crt") as answer:
        assert answer.content_type == "application/x-x509-ca-cert"
        assert "Content-Disposition" not in answer.headers  # Safari would put it aside instead of taking it up
        assert await answer.read() == authority.pem
    assert b"PRIVATE" not in authority.pem


@pytest.mark.parametrize(
    ("called", "led_to"),
    [
        ("192.0.2.7:8001", "192.0.2.7"),
        ("[::1]:8001", "[::1]"),
        ("LOCALHOST", "LOCALHOST"),
        ("evil.example", "localhost"),
        ('"><script>', "localhost"),
        ("[", "localhost"),
    ],
)
async def test_it_leads_to_the_name_it_was_called_by_if_that_is_one_of_ours(
    http: aiohttp.ClientSession, called: str, led_to: str
) -> None:
    async with http.get("/", headers={"Host": called}) as answer:
        assert f'href="https://{led_to}:{GATEWAY}/"' in await answer.text()


async def test_a_port_that_another_process_has_is_refused_by_its_setting(authority: Authority) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other, pytest.raises(Unavailable, match="IYAGI_INSTALL_PORT"):
        async with open_page(authority, "127.0.0.1", other.getsockname()[1], GATEWAY):
            pass


async def test_a_port_that_there_is_not_is_refused_by_its_setting(authority: Authority) -> None:
    """The one after the last, where nobody set another."""
    with pytest.raises(Unavailable, match=r"65536.*IYAGI_INSTALL_PORT"):
        async with open_page(authority, "127.0.0.1", 65536, GATEWAY):
            pass
