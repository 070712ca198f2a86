"""The certificate authority of one home, and the certificate that its gateway shows."""

import os
import socket
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

import trustme
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.hashes import SHA256

from contracts.errors import IyagiError
from iyagi.tls.beside import CERTIFICATE, FOLDER

LASTS = timedelta(days=397)  # of a certificate: what every browser takes
RENEWED = timedelta(days=30)  # before its end
BEHIND = timedelta(days=1)  # by so much a device's clock may be
ORGANISATION = "Iyagi (이야기)"


class AuthorityUnreadable(IyagiError):
    code = "authority_unreadable"
    en = (
        "The certificate authority in {folder} cannot be read: {why}. Put it back, or remove the folder for a new one, "
        "which every device has to be told to trust"
    )
    ko = (
        "{folder}의 인증 기관을 읽을 수 없습니다: {why}. 되돌려 놓거나 폴더를 지우세요. 지우면 새로 만들고, "
        "기기마다 인증서를 다시 설치해야 합니다"
    )


class Authority:
    """`ca.pem` is for everyone, `ca.key` for nobody; `gateway.pem` is what the gateway shows, with its key."""

    def __init__(self, folder: Path, ca: trustme.CA) -> None:
        self.gateway = folder / "gateway.pem"
        self.pem = ca.cert_pem.bytes()
        self._ca = ca

    @property
    def fingerprint(self) -> str:
        """SHA-256, written as devices show it."""
        return x509.load_pem_x509_certificate(self.pem).fingerprint(SHA256()).hex(":").upper()

    @property
    def names(self) -> set[str]:
        """What the gateway's certificate is good for."""
        return certified(x509.load_pem_x509_certificate(self.gateway.read_bytes()))

    def certify(self, names: Iterable[str], now: datetime) -> bool:
        """Have a certificate for exactly these names and addresses; whether it had to be a new one."""
        wanted = set(names)
        if self._will_do(wanted, now):
            return False
        leaf = self._ca.issue_cert(
            *sorted(wanted),
            organization_name=ORGANISATION,
            organization_unit_name="gateway",
            not_before=now - BEHIND,
            not_after=now + LASTS,
        )
        write_private(self.gateway, leaf.private_key_and_cert_chain_pem.bytes())
        return True

    def _will_do(self, wanted: set[str], now: datetime) -> bool:
        try:
            shown = x509.load_pem_x509_certificate(self.gateway.read_bytes())
            shown.verify_directly_issued_by(x509.load_pem_x509_certificate(self.pem))
        except (OSError, ValueError, InvalidSignature):  # there is none, or it is not ours
            return False
        return certified(shown) == wanted and shown.not_valid_after_utc - now > RENEWED


def open_authority(home: Path) -> Authority:
    """The home's own, made when there is none. `AuthorityUnreadable` when there is a part of one."""
    folder = home / FOLDER
    certificate, key = home / CERTIFICATE, folder / "ca.key"
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    if not certificate.exists() and not key.exists():
        made = trustme.CA(organization_name=ORGANISATION, organization_unit_name=socket.gethostname(), path_length=0)
        write_private(key, made.private_key_pem.bytes())
        write_private(certificate, made.cert_pem.bytes())
    try:
        return Authority(folder, trustme.CA.from_pem(certificate.read_bytes(), key.read_bytes()))
    except (OSError, ValueError, TypeError) as error:
        raise AuthorityUnreadable(folder=folder, why=error) from error


def certified(certificate: x509.Certificate) -> set[str]:
    """The names and addresses that it is good for."""
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return {str(one.value) for one in names}


def write_private(path: Path, data: bytes) -> None:
    """Whole or not at all, and for the eyes of its owner only, from its first byte on."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.unlink(missing_ok=True)
    with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
