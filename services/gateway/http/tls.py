"""https: the certificate that the gateway shows, taken up anew whenever its file is another."""

import asyncio
import ssl
from pathlib import Path

import structlog

from contracts.errors import IyagiError

LOOK_EVERY = 5.0  # seconds
UNLOCKED = ""  # as a key's password: OpenSSL would ask the terminal for another, and everyone would wait

log = structlog.get_logger()


class CertificateUnusable(IyagiError):
    code = "certificate_unusable"
    en = "{path} (IYAGI_TLS_PEM) is no certificate with its key: {why}"
    ko = "{path}(IYAGI_TLS_PEM)는 키가 든 인증서가 아닙니다: {why}"


def speak(pem: Path) -> ssl.SSLContext:
    """What a server needs to speak TLS with this certificate. `CertificateUnusable` when it is none."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    take(context, pem)
    return context


async def keep_up_to_date(context: ssl.SSLContext, pem: Path, every: float = LOOK_EVERY) -> None:
    """Connections that come after the file has changed are shown what it holds then."""
    taken = _age(pem)
    while True:
        await asyncio.sleep(every)
        if (found := _age(pem)) in (taken, None):
            continue
        try:
            take(context, pem)
        except CertificateUnusable as error:
            log.error("the certificate is not taken up", why=str(error))
        else:
            log.info("another certificate is shown", path=str(pem))
        taken = found


def take(context: ssl.SSLContext, pem: Path) -> None:
    """Nothing of it unless all of it is good: half a certificate taken up would be shown without its key."""
    try:
        for taking in (ssl.create_default_context(ssl.Purpose.CLIENT_AUTH), context):
            taking.load_cert_chain(pem, password=UNLOCKED)
    except (OSError, ssl.SSLError) as error:
        raise CertificateUnusable(path=pem, why=error) from error


def _age(pem: Path) -> int | None:
    """When it was last written; None while it is not there."""
    try:
        return pem.stat().st_mtime_ns
    except OSError:
        return None
