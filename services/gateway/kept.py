"""A run in memory, as long as it is on the shelf."""

import asyncio
from dataclasses import dataclass, field

from chassis.log import Recorded
from contracts.http import RunView
from services.gateway.book.run import Run
from services.gateway.book.view import Viewed


@dataclass
class Kept:
    """Its records, what they add up to, and the frames that its viewers follow."""

    id: str
    viewed: Viewed = field(default_factory=Viewed)
    records: list[Recorded] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    frames: list[tuple[int, RunView]] = field(default_factory=list)
    touched: float = 0.0  # loop time of the last new fact
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def run(self) -> Run:
        return self.viewed.run or Run(id=self.id)

    @property
    def version(self) -> int:
        return self.records[-1].version if self.records else 0

    def see(self, recorded: Recorded) -> None:
        self.records.append(recorded)
        self.ids.add(recorded.record.id)
        if (view := self.viewed.see(recorded.record, recorded.position)) is not None:
            self.frames.append((recorded.position, view))

    def wake(self) -> None:
        self.changed.set()
        self.changed = asyncio.Event()
