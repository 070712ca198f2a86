import asyncio
import ssl
from contextlib import suppress
from pathlib import Path

import httpx2
import pytest
import trustme
from cryptography.hazmat.primitives import serialization

from services.gateway.http.tls import CertificateUnusable, keep_up_to_date, speak, take
from tests.services.gateway.http.serving import ORDER, PATIENCE, serving


def certificate(ca: trustme.CA, pem: Path) -> bytes:
    """A new one in this file; as it is shown, in DER."""
    made = ca.issue_cert("127.0.0.1")
    pem.write_bytes(made.private_key_and_cert_chain_pem.bytes())
    return ssl.PEM_cert_to_DER_cert(made.cert_chain_pems[0].bytes().decode())


def trusting(ca: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    ca.configure_trust(context)
    return context


async def shown(port: int, context: ssl.SSLContext) -> bytes:
    _, writer = await asyncio.open_connection("127.0.0.1", port, ssl=context)
    session = writer.get_extra_info("ssl_object")
    writer.close()
    with suppress(ssl.SSLError, ConnectionError):
        await writer.wait_closed()
    found: bytes = session.getpeercert(binary_form=True)
    return found


async def test_a_client_that_trusts_the_authority_orders_and_watches_over_https(tmp_path: Path) -> None:
    ca = trustme.CA()
    certificate(ca, tmp_path / "pem")
    async with (
        serving(tmp_path, tls=speak(tmp_path / "pem")) as served,
        httpx2.AsyncClient(base_url=f"https://127.0.0.1:{served.port}", verify=trusting(ca)) as client,
    ):
        run = (await client.post("/api/runs", json=ORDER)).json()["run_id"]
        await served.book(run)
        assert (await client.get(f"/api/runs/{run}")).json()["status"] == "DONE"
        async with client.stream("GET", f"/api/runs/{run}/events") as answer:
            assert "event: update" in "".join([text async for text in answer.aiter_text()])


async def test_a_client_that_does_not_is_told_nothing(tmp_path: Path) -> None:
    certificate(trustme.CA(), tmp_path / "pem")
    async with serving(tmp_path, tls=speak(tmp_path / "pem")) as served:
        with pytest.raises(ssl.SSLCertVerificationError):
            await shown(served.port, trusting(trustme.CA()))


async def test_a_certificate_that_changes_is_shown_to_whoever_comes_next(tmp_path: Path) -> None:
    ca, pem = trustme.CA(), tmp_path / "pem"
    first = certificate(ca, pem)
    context = speak(pem)
    watching = asyncio.create_task(keep_up_to_date(context, pem, every=0.01))
    async with serving(tmp_path, tls=context) as served, asyncio.timeout(PATIENCE):
        assert await shown(served.port, trusting(ca)) == first
        second = certificate(ca, pem)
        while (found := await shown(served.port, trusting(ca))) != second:
            assert found == first
    watching.cancel()


async def test_half_a_certificate_takes_nothing_from_the_one_that_is_shown(tmp_path: Path) -> None:
    ca, pem, half = trustme.CA(), tmp_path / "pem", tmp_path / "half"
    first = certificate(ca, pem)
    half.write_bytes(ca.issue_cert("127.0.0.1").cert_chain_pems[0].bytes())
    context = speak(pem)
    with pytest.raises(CertificateUnusable):
        take(context, half)
    async with serving(tmp_path, tls=context) as served:
        assert await shown(served.port, trusting(ca)) == first


def test_a_key_with_a_password_is_refused_and_nobody_is_asked_for_it(tmp_path: Path) -> None:
    made = trustme.CA().issue_cert("127.0.0.1")
    key = serialization.load_pem_private_key(made.private_key_pem.bytes(), None)
    locked = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"secret"),
    )
    (tmp_path / "pem").write_bytes(locked + made.cert_chain_pems[0].bytes())
    with pytest.raises(CertificateUnusable, match="IYAGI_TLS_PEM"):
        speak(tmp_path / "pem")


@pytest.mark.parametrize("rubbish", ["", "no certificate"])
def test_what_is_no_certificate_is_refused_by_its_setting(tmp_path: Path, rubbish: str) -> None:
    (tmp_path / "pem").write_text(rubbish)
    with pytest.raises(CertificateUnusable, match="IYAGI_TLS_PEM"):
        speak(tmp_path / "pem")
