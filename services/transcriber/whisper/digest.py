"""Which model it is: the SHA-256 of its weights, remembered in the service's home until the file changes."""

import hashlib
import json
from pathlib import Path
from typing import NamedTuple

PIECE = 1 << 20  # bytes


class Stamp(NamedTuple):
    """What changes when a file is exchanged."""

    size: int
    mtime: int  # nanoseconds


def stamp(weights: Path) -> Stamp:
    found = weights.stat()
    return Stamp(found.st_size, found.st_mtime_ns)


def digest(weights: Path, home: Path) -> str:
    place = hashlib.sha256(str(weights.resolve()).encode()).hexdigest()[:16]
    memory = home / "models" / f"{place}.json"
    now = {"file": str(weights.resolve()), "stamp": list(stamp(weights))}
    try:
        known = json.loads(memory.read_bytes())
        if {name: known[name] for name in now} == now:
            return str(known["sha256"])
    except (OSError, ValueError, KeyError, TypeError):
        pass  # nothing remembered, or nothing that can be read
    sha256 = _hashed(weights)
    try:
        memory.parent.mkdir(parents=True, exist_ok=True)
        draft = memory.with_suffix(".new")
        draft.write_text(json.dumps(now | {"sha256": sha256}))
        draft.replace(memory)
    except OSError:
        pass  # then it is read again at the next start
    return sha256


def _hashed(file: Path) -> str:
    sha256 = hashlib.sha256()
    with file.open("rb") as weights:
        while piece := weights.read(PIECE):
            sha256.update(piece)
    return sha256.hexdigest()
