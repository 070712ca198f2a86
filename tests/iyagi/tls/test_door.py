import asyncio
import ssl
from pathlib import Path

import pytest

from iyagi import gateway
from iyagi.tls import authority, door
from iyagi.tls.authority import open_authority, write_private
from iyagi.tls.beside import address_beside, trusting
from iyagi.tls.door import open_door
from iyagi.welcome import names
from tests.iyagi.tls.test_page import free_port

LIMIT = 10.0  # seconds


async def test_a_machine_that_is_called_by_another_address_gets_another_certificate_of_the_same_authority(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    called = {"localhost", "192.0.2.7"}
    monkeypatch.setattr(door, "names", lambda host: set(called))
    monkeypatch.setattr(door, "LOOK_EVERY", 0.01)
    async with open_door(tmp_path, "127.0.0.1", 8000, free_port()) as (certificate, trust):
        before = certificate.read_bytes()
        called.add("198.51.100.7")
        async with asyncio.timeout(LIMIT):
            while (found := open_authority(tmp_path)).names != called:
                await asyncio.sleep(0.01)
    assert certificate.read_bytes() != before
    assert found.fingerprint == trust.fingerprint


async def test_a_certificate_that_cannot_be_written_now_is_written_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    called, full = {"localhost"}, [OSError("no space left"), OSError("no space left")]

    def written(path: Path, data: bytes) -> None:
        if "198.51.100.7" in called and full:
            raise full.pop()
        write_private(path, data)

    monkeypatch.setattr(door, "names", lambda host: set(called))
    monkeypatch.setattr(door, "LOOK_EVERY", 0.01)
    monkeypatch.setattr(authority, "write_private", written)
    async with open_door(tmp_path, "127.0.0.1", 8000, free_port()):
        called.add("198.51.100.7")
        async with asyncio.timeout(LIMIT):
            while open_authority(tmp_path).names != called:
                await asyncio.sleep(0.01)
    assert full == []


async def test_commands_find_the_gateway_as_long_as_it_is_up_and_trust_it(home: Path) -> None:
    assert gateway.base_url(None) == "http://127.0.0.1:8000"
    async with open_door(home, "0.0.0.0", 8443, free_port()):
        assert gateway.base_url(None) == address_beside(home) == "https://127.0.0.1:8443"
        assert gateway.base_url("http://elsewhere/") == "http://elsewhere"
        ours = ssl.PEM_cert_to_DER_cert(open_authority(home).pem.decode())
        assert ours in trusting(home).get_ca_certs(binary_form=True)
    assert gateway.base_url(None) == "http://127.0.0.1:8000"


def test_a_certificate_is_for_all_that_this_machine_may_be_called() -> None:
    assert {"localhost", "127.0.0.1", "::1", "192.0.2.7"} <= names("192.0.2.7")
    assert "2001:db8::7" in names("2001:DB8:0::7")


def test_what_can_be_no_name_is_in_no_certificate(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.gethostname", lambda: "the_sofa")
    assert names("127.0.0.1") == {"localhost", "127.0.0.1", "::1"}
