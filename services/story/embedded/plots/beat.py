"""What a plot is made of: beats in order, told in sentences that have several versions."""

from dataclasses import dataclass
from typing import Literal

Look = tuple[str, str]  # pose, face
Time = Literal["morning", "noon", "evening", "night"]
Shot = Literal["wide", "medium", "close"]
Line = tuple[str, ...]  # one sentence in several versions; what stands in [] is told to the eldest readers only


@dataclass(frozen=True)
class View:
    """What the picture of a beat shows. `action` and `props` are English, `alt` is Korean; all are templates."""

    action: str
    alt: str
    time: Time
    lead: Look
    others: Look
    shot: Shot = "wide"
    props: tuple[str, ...] = ()
    stormy: bool = False


@dataclass(frozen=True)
class Beat:
    """`lines` are sentences in order; the first ones carry the beat alone. A version that names {b} needs company."""

    lines: tuple[Line, ...]
    view: View

    def tells_of(self, word: str) -> bool:
        return any(f"{{{word}" in version for line in self.lines for version in line)


@dataclass(frozen=True)
class Plot:
    name: str
    families: frozenset[str]  # of topics that it suits; empty: any topic that is not unfit
    titles: tuple[str, ...]
    opening: Beat
    trouble: Beat
    attempt: Beat
    ending: Beat
    before: tuple[Beat, ...] = ()  # for longer books: between opening and trouble,
    way: tuple[Beat, ...] = ()  # between trouble and attempt,
    after: tuple[Beat, ...] = ()  # between attempt and ending
    unfit: frozenset[str] = frozenset()  # families whose topics it cannot bear; "happening": what befell somebody

    @property
    def main(self) -> tuple[Beat, Beat, Beat, Beat]:
        return self.opening, self.trouble, self.attempt, self.ending

    def tells_of(self, word: str) -> bool:
        return any(beat.tells_of(word) for beat in (*self.main, *self.extras))

    @property
    def is_heard(self) -> bool:
        """Whether it is about a sound or a silence, beside which no other sound is heeded."""
        return any("소리" in version for version in self.trouble.lines[0])

    @property
    def extras(self) -> tuple[Beat, ...]:
        return self.before + self.way + self.after
