"""Which file it is: the SHA-256 of gigabytes, read once and remembered in the process's home until the file changes."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

import structlog

from chassis.artifacts import write_durably
from contracts.errors import DiskFull

PIECE = 1 << 20  # bytes read at once

Stamp = list[list[str | int]]

log = structlog.get_logger()


def stamp(files: Sequence[Path]) -> Stamp:
    """Of each file its place, size and time (ns): what changes when it is exchanged. Raises OSError."""
    looked = [(path, path.stat()) for path in files]
    return [[str(path.resolve()), stat.st_size, stat.st_mtime_ns] for path, stat in looked]


def digest(files: Sequence[Path], home: Path) -> str:
    """SHA-256 of all their bytes, one file after the other. Raises OSError."""
    seen = stamp(files)
    memory = home / "models" / f"{hashlib.sha256(str(files[0].resolve()).encode()).hexdigest()[:16]}.json"
    try:
        known = json.loads(memory.read_bytes())
        if known["files"] == seen:
            return str(known["sha256"])
    except (OSError, ValueError, KeyError, TypeError):
        pass  # nothing remembered, or nothing that can be read
    log.info("reading a model for its hash", files=seen)
    sha256 = _hashed(files)
    try:
        write_durably(memory, json.dumps({"files": seen, "sha256": sha256}, ensure_ascii=False, indent=1).encode())
    except DiskFull as error:
        log.warning("a hash is not remembered, and found out again at the next start", reason=str(error))
    return sha256


def _hashed(files: Sequence[Path]) -> str:
    sha256 = hashlib.sha256()
    for path in files:
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                sha256.update(piece)
    return sha256.hexdigest()
