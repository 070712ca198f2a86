"""How long the others have given no sign of life, by this process's own clock."""

from dataclasses import dataclass, field

from chassis.lease.register import Register


@dataclass
class Watch:
    patience: float  # seconds
    _last: dict[str, tuple[int, float]] = field(default_factory=dict)  # by token: a beat, when it was first seen
    _unheld: tuple[str, float] | None = None  # the bucket's life, and since when nobody has held the GPU in it

    def saw(self, life: str, register: Register, now: float) -> None:
        """`now` is not earlier than when this register was read: whoever is watched gets more time, never less."""
        seen = {}
        for one in register.parties:
            beat, since = self._last.get(one.token, (-1, now))
            seen[one.token] = (one.beat, since if beat == one.beat else now)
        self._last = seen
        if register.turns:
            self._unheld = None
        elif self._unheld is None or self._unheld[0] != life:
            self._unheld = (life, now)

    def silent(self, now: float) -> frozenset[str]:
        """Those whose process has ended the work by now, if it lives: they may be passed over."""
        return frozenset(token for token, (_, since) in self._last.items() if now - since >= self.patience)

    def listens(self, now: float) -> bool:
        """The register is new: whoever held the GPU before the bucket was wiped may not have said so yet."""
        return self._unheld is not None and now - self._unheld[1] < self.patience
