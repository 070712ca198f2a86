"""A file as it is served: its bytes, what is said of them, and the same once more for who takes it compressed."""

import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Self

ALWAYS = {
    "Cache-Control": "no-cache",  # kept, but asked about before it is used again
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


@dataclass(frozen=True)
class File:
    body: bytes
    headers: dict[str, str]
    zipped: "File | None" = None

    @classmethod
    def of(cls, body: bytes, headers: Mapping[str, str]) -> Self:
        return cls(body, {"ETag": tag(body), **ALWAYS, **headers})

    @classmethod
    def of_text(cls, body: bytes, headers: Mapping[str, str]) -> Self:
        """Compressed beside it, once and for all."""
        said = {"Vary": "Accept-Encoding", **headers}
        zipped = cls.of(gzip.compress(body, mtime=0), {"Content-Encoding": "gzip", **said})
        return cls(body, cls.of(body, said).headers, zipped)


def tag(body: bytes) -> str:
    return f'"{sha256(body).hexdigest()}"'
