"""One page as the facts tell it: every revision of its words, pictures and voices, and what failed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar

from contracts.facts import Fact, PageFact, PageFailed, PageIllustrated, PageKept, PageNarrated, PageWritten
from contracts.record import Record
from contracts.values import PICTURE, Medium

F = TypeVar("F", bound=Fact)
K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Told(Generic[F]):
    """A fact with what its record says: when, and by whom."""

    fact: F
    time: str
    source: str


def told(fact: F, record: Record) -> Told[F]:
    return Told(fact, record.time, record.source)


@dataclass(frozen=True, slots=True)
class Page:
    number: int
    words: Mapping[int, Told[PageWritten]] = field(default_factory=dict)  # by revision, as are the next two
    pictures: Mapping[int, Told[PageIllustrated]] = field(default_factory=dict)
    voices: Mapping[int, Told[PageNarrated]] = field(default_factory=dict)
    failures: Mapping[tuple[int, Medium], Told[PageFailed]] = field(default_factory=dict)
    redo: Mapping[Medium, int] = field(default_factory=dict)  # revision from which a retry asks for a medium
    kept: PageKept | None = None  # the reader's last choice

    @property
    def written(self) -> PageWritten | None:
        return self.words[max(self.words)].fact if self.words else None

    @property
    def revision(self) -> int:
        """The highest written; −1 before the first."""
        return max(self.words, default=-1)

    @property
    def picture(self) -> Told[PageIllustrated] | None:
        """The newest, unless the reader chose another and nothing newer came since."""
        newest = self.made(PICTURE)
        chosen = self.kept.revision if self.kept and self.kept.newest >= newest else newest
        return self.pictures.get(chosen, self.pictures.get(newest))

    @property
    def voice(self) -> Told[PageNarrated] | None:
        return self.voices[max(self.voices)] if self.voices else None

    @property
    def keeps(self) -> int:
        """How often the reader chose."""
        return self.kept.n + 1 if self.kept else 0

    def made(self, medium: Medium) -> int:
        """The highest revision that has the medium; −1 when none has."""
        return max(self.pictures if medium == PICTURE else self.voices, default=-1)

    def asked(self, medium: Medium) -> int:
        """The latest revision that asked for the medium; −1 when none did."""
        revisions = (revision for revision, words in self.words.items() if medium in words.fact.media)
        return max(self.redo.get(medium, -1), max(revisions, default=-1))

    def failure(self, medium: Medium) -> Told[PageFailed] | None:
        """Why the page is without the medium, for good: only while no revision has it and none later asks for it."""
        if self.made(medium) >= 0:
            return None
        return self.failures.get((self.asked(medium), medium))

    def settled(self, medium: Medium) -> bool:
        return self.made(medium) >= 0 or self.failure(medium) is not None

    def awaits(self, medium: Medium) -> bool:
        """The latest revision that asked for the medium has no answer yet."""
        asked = self.asked(medium)
        return asked > self.made(medium) and (asked, medium) not in self.failures

    def revising(self, medium: Medium) -> bool:
        return self.asked(medium) > 0 and self.awaits(medium)

    def with_fact(self, fact: PageFact, record: Record) -> "Page":
        match fact:
            case PageWritten():
                return replace(self, words=_with(self.words, fact.revision, told(fact, record)))
            case PageIllustrated():
                return replace(self, pictures=_with(self.pictures, fact.revision, told(fact, record)))
            case PageNarrated():
                return replace(self, voices=_with(self.voices, fact.revision, told(fact, record)))
            case PageFailed():
                key = (fact.revision, fact.medium)
                return replace(self, failures=_with(self.failures, key, told(fact, record)))
            case PageKept() if fact.n >= self.keeps:
                return replace(self, kept=fact)
            case _:
                return self

    def with_redo(self, medium: Medium) -> "Page":
        """From now on only the next revision can fail for the medium."""
        return replace(self, redo={**self.redo, medium: self.revision + 1})


def _with(known: Mapping[K, V], key: K, new: V) -> Mapping[K, V]:
    """One subject is one fact: what is known already stays."""
    return known if key in known else {**known, key: new}
