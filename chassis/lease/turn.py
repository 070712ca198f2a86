"""One turn at the GPU: from taking it to handing it over."""

from dataclasses import dataclass, field


@dataclass(eq=False)
class Work:
    """A piece of work, such as a book: a turn does not end in the middle of it."""

    turn: "Turn | None" = None


@dataclass(eq=False)
class Turn:
    idle_since: float
    ready: bool = False  # its memory was measured, and is enough
    leaving: bool = False  # our memory is being freed
    begun: int = 0  # pieces of work
    open: set[Work] = field(default_factory=set)

    @property
    def usable(self) -> bool:
        return self.ready and not self.leaving

    def admit(self, work: Work) -> None:
        if work.turn is not self:
            work.turn = self
            self.begun += 1
            self.open.add(work)

    def ended(self, work: Work, now: float) -> None:
        self.open.discard(work)
        self.idle_since = now
