"""What a file is, by its bytes."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PIECE = 1 << 20  # bytes read at once


@dataclass(frozen=True)
class Expected:
    """What is known of a file beforehand, and who says so."""

    size: int | None = None
    sha256: str | None = None
    blob: str | None = None  # git's name
    by: str = "nobody"  # catalogue, hub or nobody

    def wrong(self, found: "Digest") -> tuple[str, object, object] | None:
        """The first thing that is not as expected: what, expected, found."""
        if self.size is not None and self.size != found.size:
            return "bytes", self.size, found.size
        if self.sha256 is not None and self.sha256 != found.sha256:
            return "SHA-256", self.sha256, found.sha256
        if self.blob is not None and self.sha256 is None and self.blob != found.blob:
            return "git blob", self.blob, found.blob
        return None


@dataclass(frozen=True)
class Digest:
    size: int
    sha256: str
    blob: str | None  # only when the size was known before the first byte


class Digesting:
    """A digest in the making."""

    def __init__(self, size: int | None) -> None:
        self._expected = size
        self._size = 0
        self._sha256 = hashlib.sha256()
        self._blob = hashlib.sha1(f"blob {size}\0".encode(), usedforsecurity=False)

    def add(self, piece: bytes) -> None:
        self._size += len(piece)
        self._sha256.update(piece)
        self._blob.update(piece)

    @property
    def digest(self) -> Digest:
        blob = self._blob.hexdigest() if self._size == self._expected else None
        return Digest(self._size, self._sha256.hexdigest(), blob)


def digest(path: Path) -> Digest:
    digesting = Digesting(path.stat().st_size)
    for piece in pieces(path):
        digesting.add(piece)
    return digesting.digest


def pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            yield piece
