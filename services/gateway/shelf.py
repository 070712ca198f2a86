"""The outputs: bytes by digest, and beside them the names that readers know, set from the fold."""

import asyncio
import hashlib
import os
import shutil
from contextlib import suppress
from pathlib import Path

import structlog

from chassis.artifacts import write_durably
from contracts.errors import DiskFull
from contracts.values import Artifact
from services.gateway.book.run import Run
from services.gateway.book.whole import book_view

BYTES = ".artifacts"

log = structlog.get_logger()


class Shelf:
    """`<root>/<run>/.artifacts/<sha256>`; `cover.png`, `panel_n.png`, `page_n.wav`, `book.json` in `<root>/<run>/`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._turn = asyncio.Lock()  # two threads must not set one name at once

    def path(self, run: str, sha256: str) -> Path:
        return self.root / run / BYTES / sha256

    def has(self, run: str, artifact: Artifact) -> bool:
        path = self.path(run, artifact.sha256)
        return path.exists() and path.stat().st_size == artifact.bytes

    async def put(self, run: str, sha256: str, data: bytes) -> None:
        """Durable when this returns. `DiskFull` when it cannot be."""
        assert hashlib.sha256(data).hexdigest() == sha256
        await asyncio.to_thread(write_durably, self.path(run, sha256), data)

    async def show(self, run: Run) -> None:
        """Set the names as the fold has them. What cannot be set now is set at the next start."""
        try:
            async with self._turn:
                await asyncio.to_thread(self._show, run)
        except (OSError, DiskFull) as error:
            log.warning("the folder is behind the fold", run_id=run.id, why=str(error))

    async def remove(self, run: str) -> None:
        await asyncio.to_thread(shutil.rmtree, self.root / run, ignore_errors=True)

    def _show(self, run: Run) -> None:
        folder = self.root / run.id
        folder.mkdir(parents=True, exist_ok=True)
        for page in run.book():
            if page.picture:
                name = f"panel_{page.number}.png" if page.number else "cover.png"
                _link(self.path(run.id, page.picture.fact.artifact.sha256), folder / name)
            if page.voice:
                _link(self.path(run.id, page.voice.fact.artifact.sha256), folder / f"page_{page.number}.wav")
        write_durably(folder / "book.json", book_view(run).model_dump_json(indent=2).encode())


def _link(target: Path, name: Path) -> None:
    """`name` becomes another name of `target`, at once."""
    with suppress(FileNotFoundError):
        if name.samefile(target):
            return
    temporary = name.with_name(f".{name.name}.{os.getpid()}")
    temporary.unlink(missing_ok=True)
    try:
        os.link(target, temporary)
    except FileNotFoundError:
        log.error("the bytes of a fact are gone", path=str(target))
        return
    except OSError:  # a file system without hard links
        temporary.symlink_to(os.path.relpath(target, name.parent))
    temporary.replace(name)
