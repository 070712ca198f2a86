"""How far the wire was heard without a gap, though some deliveries wait for bytes while later ones pass."""


class Passed:
    def __init__(self, floor: int) -> None:
        self._highest = floor
        self._open: set[int] = set()

    def begin(self, seq: int) -> None:
        self._open.add(seq)
        self._highest = max(self._highest, seq)

    def end(self, seq: int) -> None:
        self._open.discard(seq)

    def after(self, seq: int) -> int:
        """The last sequence passed once this one is."""
        waiting = self._open - {seq}
        return min(waiting) - 1 if waiting else self._highest
