"""What a command has to know beside a home that is up over https: its address, and whom to trust."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FOLDER = Path("tls")
CERTIFICATE = FOLDER / "ca.pem"
NOTE = Path("run", "gateway.url")


@contextmanager
def announced(home: Path, address: str) -> Iterator[None]:
    """Leave the address where commands on this machine find it."""
    note = home / NOTE
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(address, encoding="utf-8")
    try:
        yield
    finally:
        note.unlink(missing_ok=True)


def address_beside(home: Path) -> str | None:
    """Of the gateway that is up in this home over https, if one is (or was killed there)."""
    note = home / NOTE
    return note.read_text(encoding="utf-8") if note.exists() else None


def trusting(home: Path) -> ssl.SSLContext:
    """All that this machine trusts, and the authority of this home."""
    context = ssl.create_default_context()
    if (certificate := home / CERTIFICATE).exists():
        context.load_verify_locations(certificate)
    return context
