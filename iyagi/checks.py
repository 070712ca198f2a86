"""What a machine needs for Iyagi, looked at one by one."""

import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from chassis.nats_source import OLDEST, ExternalNats, find_nats, version_of
from contracts.errors import IyagiError, Language

OLDEST_PYTHON = (3, 11)
WAL_RESET_FIXED = (3, 51, 3)  # of SQLite: two processes that write and checkpoint at once may damage a WAL file
LITTLE_ROOM = 2 << 30  # bytes; a book takes some 10 MB, in three places
NO_ROOM = 200 << 20  # bytes


@dataclass(frozen=True)
class Finding:
    what: str
    state: Literal["ok", "note", "bad"]
    ko: str
    en: str

    def told(self, language: Language) -> str:
        return self.ko if language == "ko" else self.en


def ok(what: str, text: str) -> Finding:
    return Finding(what, "ok", text, text)


def refused(what: str, error: IyagiError) -> Finding:
    return Finding(what, "bad", error.told("ko"), error.told("en"))


def python() -> Finding:
    found = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info >= OLDEST_PYTHON:
        return ok("python", found)
    oldest = ".".join(map(str, OLDEST_PYTHON))
    return Finding("python", "bad", f"{found}: {oldest} 이상이 필요해요", f"{found}: {oldest} or newer is needed")


def sqlite() -> Finding:
    found = sqlite3.sqlite_version
    if sqlite3.sqlite_version_info >= WAL_RESET_FIXED:
        return ok("sqlite", found)
    return Finding(
        "sqlite",
        "note",
        f"{found}: 한 로그를 두 프로세스가 함께 쓰면 망가질 수 있는 판이에요(3.51.3에서 고침). 이야기는 하나만 씁니다",
        f"{found}: two processes writing one log may damage it (fixed in 3.51.3); Iyagi has one writer for each",
    )


def nats_server() -> Finding:
    try:
        source = find_nats(os.environ)
    except IyagiError as error:
        return refused("nats-server", error)
    if isinstance(source, ExternalNats):
        return ok("nats-server", "IYAGI_NATS_URL")
    version = version_of(str(source.path))
    told = ".".join(map(str, version))
    if version >= OLDEST:
        return ok("nats-server", f"{told} ({source.path})")
    oldest = ".".join(map(str, OLDEST))
    return Finding("nats-server", "bad", f"{source.path}: {told}, {oldest} 필요", f"{told}: {oldest} is needed")


def writable(what: str, folder: Path) -> Finding:
    """Whether files can be made there, or where the folder would be made."""
    place = nearest(folder)
    try:
        with tempfile.TemporaryFile(dir=place) as file:
            file.write(b"x")
    except OSError as error:
        return Finding(what, "bad", f"{folder}에 쓸 수 없어요: {error}", f"cannot write to {folder}: {error}")
    return ok(what, str(folder.absolute()))


def room(what: str, folder: Path) -> Finding:
    free = shutil.disk_usage(nearest(folder)).free
    told = f"{free / (1 << 30):.1f} GiB"
    if free >= LITTLE_ROOM:
        return ok(what, told)
    state: Literal["note", "bad"] = "note" if free >= NO_ROOM else "bad"
    return Finding(what, state, f"{told}만 남았어요", f"only {told} left")


def nearest(folder: Path) -> Path:
    folder = folder.absolute()
    return next(place for place in (folder, *folder.parents) if place.is_dir())


def pyav() -> Finding:
    try:
        import av
    except ImportError as error:
        return Finding("PyAV", "bad", f"불러올 수 없어요: {error}", f"cannot be loaded: {error}")
    return ok("PyAV", av.__version__)


MACHINE: tuple[Callable[[], Finding], ...] = (python, sqlite, nats_server, pyav)
