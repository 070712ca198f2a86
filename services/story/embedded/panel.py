"""A panel as its sentences are chosen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from services.story.embedded.composition import Part
from services.story.embedded.wording import acts


@dataclass
class Slot:
    """One sentence of a panel: its versions, the first of which is told unless it was told before."""

    versions: list[str]
    fixed: bool = False  # of the frame: not to be exchanged


@dataclass
class Panel:
    parts: tuple[Part, ...]
    companion: int | None  # its number in the company
    slots: list[Slot] = field(default_factory=list)

    def chosen(self) -> Iterator[str]:
        return (slot.versions[0] for slot in self.slots)


def has_turn(panels: Sequence[Panel], who: int) -> bool:
    letter = "b" if who else "a"
    return any(
        acts(version, f"p{who}" if who else "hero") or (acts(version, letter) and who in (0, panel.companion))
        for panel in panels
        for version in panel.chosen()
    )
