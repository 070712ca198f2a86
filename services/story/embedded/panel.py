"""A panel as its sentences are chosen."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random

from services.story.embedded.composition import Part
from services.story.embedded.wording import acts, tells_of_topic


@dataclass
class Slot:
    """One sentence of a panel: its versions, the first of which is told unless it was told before."""

    versions: list[str]

    def prefers(self, wanted: Callable[[str], bool]) -> bool:
        """Put a version that is wanted first, if there is one."""
        found = next((version for version in self.versions if wanted(version)), None)
        if found is not None:
            self.versions.remove(found)
            self.versions.insert(0, found)
        return found is not None


@dataclass
class Passage:
    """A part of a panel: what the frame says before, the takes of its beat, of which the first is told, and what the
    frame says after."""

    part: Part
    takes: list[list[Slot]]
    before: list[Slot] = field(default_factory=list)
    after: list[Slot] = field(default_factory=list)

    @property
    def slots(self) -> list[Slot]:
        return [*self.before, *(self.takes[0] if self.takes else ()), *self.after]


@dataclass
class Panel:
    passages: list[Passage]
    companion: int | None  # its number in the company

    @property
    def slots(self) -> list[Slot]:
        return [slot for passage in self.passages for slot in passage.slots]

    def chosen(self) -> Iterator[str]:
        return (slot.versions[0] for slot in self.slots)


def has_turn(panels: Sequence[Panel], who: int) -> bool:
    """Whether it does something somewhere: as whose turn it is, or by its own number."""
    letter = "b" if who else "a"
    return any(
        acts(version, f"p{who}") or (acts(version, letter) and who in (0, panel.companion))
        for panel in panels
        for version in panel.chosen()
    )


def names_topic(slot: Slot) -> bool:
    """Whichever version is told."""
    return bool(slot.versions) and all(tells_of_topic(version) for version in slot.versions)


def told_of(panels: Sequence[Panel], of: Callable[[str], bool]) -> bool:
    return any(of(version) for panel in panels for version in panel.chosen())


def exchange(panels: Sequence[Panel], wanted: Callable[[str], bool], rng: Random) -> None:
    """One of the passages that could be told as is wanted is told so."""
    offers = [
        (passage, take)
        for panel in panels
        for passage in panel.passages
        for take in passage.takes
        if any(wanted(version) for slot in take for version in slot.versions)
    ]
    if offers:
        passage, take = rng.choice(offers)
        passage.takes.remove(take)
        passage.takes.insert(0, take)
        next(slot for slot in take if slot.prefers(wanted))
