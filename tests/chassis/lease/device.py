"""A GPU for tests: a folder in which each process says what it holds and notes what it does."""

import asyncio
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from chassis.lease import NotMeasured

TOTAL = 24_000_000_000  # bytes
STORY = 11_000_000_000
PICTURE = 17_000_000_000
TICK = 0.02  # seconds


@dataclass(frozen=True)
class Device:
    """Also a `Gauge`. What is held stays held when its process dies: so does that of a server beside it."""

    folder: Path

    def hold(self, who: str, size: int) -> None:
        self.note(who, "load")
        (self.folder / f"{who}.held").write_text(str(size), encoding="utf-8")

    def drop(self, who: str) -> None:
        (self.folder / f"{who}.held").unlink(missing_ok=True)
        self.note(who, "free")

    def held(self) -> dict[str, int]:
        return {path.stem: int(path.read_text() or 0) for path in self.folder.glob("*.held")}

    async def free(self) -> int:
        if (self.folder / "blind").exists():
            raise NotMeasured(why="the driver says nothing")
        return TOTAL - sum(self.held().values())

    async def use(self, who: str, size: int, ticks: int) -> None:
        """A job: loads unless loaded, then works; overlaps with nobody else's, or the notes say so."""
        if who not in self.held():
            self.hold(who, size)
        self.note(who, "begin")
        try:
            for _ in range(ticks):
                await asyncio.sleep(TICK)
                self.note(who, "tick")
        except asyncio.CancelledError:
            self.note(who, "cut")
            raise
        self.note(who, "done")

    def note(self, who: str, what: str) -> None:
        line = json.dumps({"at": time.monotonic(), "who": who, "what": what, "used": sum(self.held().values())})
        with (self.folder / "notes").open("ab", buffering=0) as notes:
            notes.write(line.encode() + b"\n")

    def notes(self) -> list[dict[str, Any]]:
        path = self.folder / "notes"
        return [json.loads(line) for line in path.read_bytes().splitlines()] if path.exists() else []

    def of(self, who: str) -> list[str]:
        return [note["what"] for note in self.notes() if note["who"] == who]

    def owners(self) -> list[str]:
        """Who worked, in order, each stretch once: with two models on one GPU each change is a swap."""
        owners: list[str] = []
        for note in self.notes():
            if note["what"] == "tick" and owners[-1:] != [note["who"]]:
                owners.append(note["who"])
        return owners


def name_of_process(service: str) -> str:
    return f"{service}/test-{os.getpid()}"
