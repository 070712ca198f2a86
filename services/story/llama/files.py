"""The file of a model: whether it is one, and which."""

import hashlib
import json
import re
from collections.abc import Sequence
from pathlib import Path

import structlog

from chassis.artifacts import write_durably
from contracts.errors import EngineUnusable
from services.story.llama.library import ENGINE

MAGIC = b"GGUF"
CHUNK = 1 << 20  # bytes
log = structlog.get_logger()

_PART = re.compile(r"(.+)-(\d{5})-of-(\d{5})\.gguf")


def unusable(
    path: Path, found: str, expected: str = "a whole GGUF file", remedy: str = "IYAGI_STORY_MODEL=/a/model.gguf"
) -> EngineUnusable:
    return EngineUnusable(engine=ENGINE, expected=f"{expected} at {path}", found=found, remedy=remedy)


def parts(path: Path) -> Sequence[Path]:
    """The file itself, or all of a model that was split: llama.cpp finds the others by the name of the first."""
    split = _PART.fullmatch(path.name)
    if not split:
        return (path,)
    name, number, count = split[1], int(split[2]), int(split[3])
    if number != 1:
        raise unusable(path, f"part {number} of {count}", "the first part of a model")
    return tuple(path.with_name(f"{name}-{part:05}-of-{split[3]}.gguf") for part in range(1, count + 1))


def check(path: Path) -> None:
    """Whether there is a file, and whether it says that it is GGUF. What is inside, llama.cpp looks at."""
    for part in parts(path):
        if not part.exists():
            raise unusable(part, "nothing there")
        if not part.is_file():
            raise unusable(part, "a folder" if part.is_dir() else "no file")
        try:
            with part.open("rb") as file:
                magic = file.read(len(MAGIC))
        except OSError as error:
            raise unusable(part, error.strerror or str(error)) from error
        if magic != MAGIC:
            raise unusable(part, f"a file that begins with {magic!r}" if magic else "an empty file")


def stamp(path: Path) -> list[list[str | int]]:
    """What changes when a file does. Raises OSError."""
    looked = [(part, part.stat()) for part in parts(path)]
    return [[str(part.resolve()), stat.st_size, stat.st_mtime_ns] for part, stat in looked]


def digest(path: Path, home: Path) -> str:
    """SHA-256 of all its bytes; remembered in the service's home until size or time of a file change."""
    seen = stamp(path)
    memory = home / "models" / f"{hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:16]}.json"
    try:
        known = json.loads(memory.read_text())
        if known["files"] == seen:
            return str(known["sha256"])
    except (OSError, ValueError, KeyError, TypeError):
        pass  # nothing remembered, or nothing that can be read
    log.info("reading the model for its hash", model=path.name, files=seen)
    sha256 = _hashed(parts(path))
    write_durably(memory, json.dumps({"files": seen, "sha256": sha256}, ensure_ascii=False, indent=1).encode())
    return sha256


def _hashed(files: Sequence[Path]) -> str:
    sum_ = hashlib.sha256()
    for path in files:
        with path.open("rb") as file:
            while chunk := file.read(CHUNK):
                sum_.update(chunk)
    return sum_.hexdigest()
