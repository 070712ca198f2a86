"""The bytes a worker told of, by digest, until nobody can ask for them any more."""

import asyncio
import hashlib
import io
import os
import shutil
import time
from contextlib import suppress
from pathlib import Path

from PIL import Image

from contracts.errors import DiskFull
from contracts.values import Artifact

KEPT_FOR = 7 * 24 * 3600.0  # seconds, as long as the bucket keeps them


def write_durably(path: Path, data: bytes) -> None:
    """The file appears whole or not at all: temporary file, fsync, rename."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.{time.monotonic_ns()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        raise DiskFull(path=path.parent) from error


class Artifacts:
    """A folder of bytes under `root/<run>/<sha256>`."""

    def __init__(self, root: Path) -> None:
        self._root = root

    async def keep(self, run: str, data: bytes, media_type: str) -> Artifact:
        """Keep the bytes and name them by their digest. As `contracts.history.Keep`."""
        digest = hashlib.sha256(data).hexdigest()
        path = self._path(run, digest)
        if not path.exists():
            await asyncio.to_thread(write_durably, path, data)
        width, height = _dimensions(data) if media_type.startswith("image/") else (None, None)
        return Artifact(sha256=digest, bytes=len(data), media_type=media_type, width=width, height=height)

    def read(self, run: str, sha256: str) -> bytes | None:
        path = self._path(run, sha256)
        return path.read_bytes() if path.exists() else None

    def sweep(self, now: float | None = None) -> None:
        """Remove the runs that nothing was kept for since `KEPT_FOR`."""
        oldest = (time.time() if now is None else now) - KEPT_FOR
        for folder in self._root.glob("*"):
            if folder.stat().st_mtime < oldest:
                shutil.rmtree(folder, ignore_errors=True)

    def forget(self, run: str) -> None:
        shutil.rmtree(self._root / run, ignore_errors=True)

    def _path(self, run: str, sha256: str) -> Path:
        return self._root / run / sha256


def _dimensions(data: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(data)) as image:
        return image.size
