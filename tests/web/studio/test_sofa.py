"""The tablet on the sofa: another device's browser, over https with a certificate of this home's own, and without."""

import base64
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest_asyncio
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from playwright.async_api import Browser, Page, async_playwright, expect

from iyagi.tls.authority import open_authority
from services.gateway.front import studio
from services.gateway.http.tls import speak
from tests.services.gateway.http.serving import ORDER, Serving, serving
from tests.web.conftest import CHROMIUM, DEADLINE, QUIET
from tests.web.studio.conftest import HEARD

HEARS = """async () => {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  return stream.getAudioTracks().map((track) => track.readyState);
}"""
WORKS_OFFLINE = "navigator.serviceWorker.ready.then(({ scope }) => scope)"
ORDERED = """async (order) => {
  const headers = { "Content-Type": "application/json" };
  return (await fetch("/api/runs", { method: "POST", headers, body: JSON.stringify(order) })).status;
}"""


@dataclass(frozen=True)
class Sofa:
    served: Serving
    browser: Browser

    def address(self, scheme: str) -> str:
        """As another device calls this machine."""
        return f"{scheme}://{socket.gethostname().lower()}.local:{self.served.port}/"

    async def page(self, scheme: str) -> Page:
        page = await self.browser.new_page(viewport={"width": 768, "height": 1024}, locale="ko-KR")
        page.set_default_timeout(DEADLINE)
        await page.goto(self.address(scheme))
        return page


def spki(certificate: Path) -> str:
    """By which Chromium is told to trust a key."""
    key = x509.load_pem_x509_certificate(certificate.read_bytes()).public_key()
    return base64.b64encode(sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).digest()).decode()


@pytest_asyncio.fixture(loop_scope="session")
async def sofa(tmp_path: Path, voice: Path) -> AsyncIterator[Sofa]:
    """A gateway over https, and a browser that trusts it."""
    authority = open_authority(tmp_path)
    authority.certify({f"{socket.gethostname().lower()}.local"}, datetime.now(UTC))
    flags = [
        *QUIET,
        *HEARD,
        f"--use-file-for-fake-audio-capture={voice}",
        f"--ignore-certificate-errors-spki-list={spki(authority.gateway)}",
    ]
    async with (
        serving(tmp_path, built=studio.load(), tls=speak(authority.gateway)) as served,
        async_playwright() as playwright,
    ):
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield Sofa(served, browser)
        await browser.close()


async def test_over_https_another_device_may_order_speak_and_read_without_the_network(sofa: Sofa) -> None:
    page = await sofa.page("https")
    assert await page.evaluate("isSecureContext")
    assert await page.evaluate(HEARS) == ["live"]
    assert await page.evaluate(WORKS_OFFLINE) == sofa.address("https")
    assert await page.evaluate(ORDERED, ORDER) == 201
    assert len(sofa.served.gateway.ledger.runs()) == 1

    await page.context.set_offline(True)
    await page.reload()
    await expect(page.get_by_role("main")).to_be_visible()
