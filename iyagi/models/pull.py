"""A whole model: asked about, room looked for, each file fetched and verified, and at last its manifest."""

import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Protocol, TypeVar

from chassis.filelock import hold
from contracts.errors import LogInUse
from iyagi.checks import nearest
from iyagi.models import manifest
from iyagi.models.catalogue import File, Model, Source
from iyagi.models.digest import Expected, digest
from iyagi.models.download import PAUSE, Download
from iyagi.models.errors import BeingPulled, NoRoom, OtherBytes
from iyagi.models.hub import Absent, Hub
from iyagi.models.verify import known

T = TypeVar("T")

RESERVE = 64 << 20  # bytes that a disk keeps free


class Watch(Protocol):
    """Sees the model come."""

    def begins(self, file: File, size: int | None) -> None: ...

    def come(self, bytes: int) -> None: ...

    def whole(self, kept: manifest.Kept) -> None: ...


def free_bytes(folder: Path) -> int:
    return shutil.disk_usage(nearest(folder)).free


class Pull:
    def __init__(
        self,
        hub: Hub,
        model: Model,
        folder: Path,
        watch: Watch,
        *,
        free: Callable[[Path], int] = free_bytes,
        pause: float = PAUSE,
    ) -> None:
        self._hub = hub
        self._model = model
        self._folder = folder
        self._watch = watch
        self._free = free
        self._download = Download(hub, watch.come, pause)

    async def __call__(self) -> manifest.Manifest:
        """Raises what `Download.fetch` does, NoRoom, and BeingPulled."""
        try:
            with hold(self._folder / ".pull.lock", self._folder):
                return await self._whole()
        except LogInUse as error:
            raise BeingPulled(model=self._model.name, pid=error.values["pid"]) from error

    async def _whole(self) -> manifest.Manifest:
        expected = {file.path: await self._expected(file) for file in self._model.files}
        self._look_for_room(expected)
        files = [await self._file(file, expected[file.path]) for file in self._model.files]
        return manifest.written(self._folder, self._model, files)

    async def _expected(self, file: File) -> Expected:
        """What the catalogue does not know, the hub is asked."""
        if file.sha256 is not None and file.bytes is not None:
            return Expected(file.bytes, file.sha256, by="catalogue")
        told = await self._of_a_source(lambda source: self._hub.told(source, file.path))
        if file.bytes is not None and told.size not in (None, file.bytes):
            url = str(self._hub.url(self._model.sources[0], file.path))
            raise OtherBytes(file=file.path, what="bytes", expected=file.bytes, found=told.size, url=url)
        if file.sha256 is not None:
            return Expected(told.size, file.sha256, by="catalogue")
        by = "hub" if told.sha256 or told.blob else "nobody"
        return Expected(file.bytes or told.size, told.sha256, told.blob, by)

    def _look_for_room(self, expected: dict[str, Expected]) -> None:
        needed = RESERVE
        for path, one in expected.items():
            target = self._folder / path
            if one.size is not None and not _has_size(target, one.size):
                part = target.with_name(f"{target.name}.part")
                needed += max(0, one.size - (part.stat().st_size if part.is_file() else 0))
        free = self._free(self._folder)
        if needed > RESERVE and free < needed:
            raise NoRoom(model=self._model.name, needed=gb(needed), folder=self._folder, free=gb(free))

    async def _file(self, file: File, expected: Expected) -> manifest.Kept:
        target = self._folder / file.path
        self._watch.begins(file, expected.size)
        kept = self._there(file, target, expected) or await self._fetched(file, target, expected)
        self._watch.whole(kept)
        return kept

    async def _fetched(self, file: File, target: Path, expected: Expected) -> manifest.Kept:
        async def fetched(source: Source) -> manifest.Kept:
            found = await self._download.fetch(source, file.path, target, expected)
            return manifest.kept(file.path, found, expected, source)

        return await self._of_a_source(fetched)

    def _there(self, file: File, target: Path, expected: Expected) -> manifest.Kept | None:
        """A file that is here already and right is not fetched again, however it came."""
        if not _has_size(target, expected.size):
            return None
        found = digest(target)
        judge = expected if expected.by != "nobody" else known(file, manifest.read(self._folder))
        if judge.sha256 is judge.blob is None or judge.wrong(found):
            return None
        return manifest.kept(file.path, found, judge, self._model.sources[0])

    async def _of_a_source(self, asked: Callable[[Source], Awaitable[T]]) -> T:
        refusal: Absent | None = None
        for source in self._model.sources:
            try:
                return await asked(source)
            except Absent as error:
                refusal = refusal or error  # the first source is the one to mend
        assert refusal
        raise refusal


def _has_size(path: Path, size: int | None) -> bool:
    return path.is_file() and size in (None, path.stat().st_size)


def gb(size: int) -> str:
    return f"{size / 1e9:.2f} GB" if size >= 10**7 else f"{size / 1e6:.2f} MB"
