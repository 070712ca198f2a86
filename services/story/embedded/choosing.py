"""Which versions of its lines a tale tells, so that everyone has a turn, and the era and the place are seen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from random import Random

from services.story.embedded import frame
from services.story.embedded.composition import ATTEMPT, ENDING, OPENING, Part
from services.story.embedded.setting import Setting
from services.story.embedded.topics import Family
from services.story.embedded.wording import acts, names

MOST = 4  # sentences on a panel
OF_ERA = ("snack", "light", "letter", "home", "bag", "elder")
OF_PLACE = ("spot", "way", "hurdle", "neighbour", "gift", "storm")


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


class Choice:
    """All choices of one tale, made in order with its own random numbers."""

    def __init__(self, rng: Random, cast: int, setting: Setting, family: Family, *, dwelling: bool) -> None:
        self.rng = rng
        self.cast = cast
        self.dwelling = dwelling
        self.family = family
        place, era = setting.place, setting.era
        self.whole = {"sight": place.sights, "sound": place.sounds, "manner": era.manners}
        self.decks = {word: self._shuffled(some) for word, some in self.whole.items()}

    def panels(self, composed: Sequence[tuple[Part, ...]]) -> list[Panel]:
        first = self.rng.randrange(self.cast)
        panels = [Panel(parts, self._companion(first + at)) for at, parts in enumerate(composed)]
        for panel in panels:
            panel.slots = [slot for part in panel.parts for slot in self._told(part, len(panels), panel.companion)]
        self._show_everyone(panels)
        self._show_era_and_place(panels)
        return panels

    def _companion(self, turn: int) -> int | None:
        return 1 + turn % (self.cast - 1) if self.cast > 1 else None

    def _told(self, part: Part, panels: int, companion: int | None) -> list[Slot]:
        slots = [self._slot(line, companion) for line in part.beat.lines[: part.most]]
        slots = [slot for slot in slots if slot.versions]
        if part.role == OPENING:
            return [self._introduction(panels), *slots]
        if part.role == ENDING:
            return self._leave(slots, panels)
        return slots

    def _slot(self, line: Sequence[str], companion: int | None) -> Slot:
        fitting = [text for text in line if companion is not None or not (names(text, "b") or names(text, "bcall"))]
        versions = [self._unfolded(text) for text in self._shuffled(fitting)]
        return Slot([version for version in versions if version])

    def _unfolded(self, version: str) -> str:
        """{sight} becomes one of the sights, each at most once a tale."""
        word = version.strip("{}")
        if word not in self.whole:
            return version
        return self.decks[word].pop() if self.decks[word] else ""

    def _introduction(self, panels: int) -> Slot:
        if panels == 1:
            brief = frame.BRIEF_DWELLING if self.dwelling else frame.BRIEF_VISITING
            return Slot([self._with_deeds(text) for text in self._shuffled(brief)], fixed=True)
        return Slot(self._shuffled(frame.DWELLING if self.dwelling else frame.VISITING), fixed=True)

    def _with_deeds(self, introduction: str) -> str:
        """In a book of one panel there is no other room for what the others do."""
        others = range(1, self.cast)
        if not others:
            return introduction
        deeds = self.rng.sample(frame.DEEDS, len(others))
        said = [f"{{p{who}:은/는}} {goes_on}" for who, (goes_on, _) in zip(others, deeds, strict=True)][:-1]
        said.append(f"{{p{others[-1]}:은/는}} {deeds[-1][1]}")
        return f"{_going_on(introduction)} {', '.join(said)}"

    def _leave(self, slots: list[Slot], panels: int) -> list[Slot]:
        lesson = Slot(self._shuffled(self.family.lessons), fixed=True)
        closing = Slot(self._shuffled(frame.CLOSINGS), fixed=True)
        if panels == 1 or len(slots) < 2:
            return [*slots, lesson]
        if len(slots) == 2 and self.rng.random() < 0.5:
            return [*slots, lesson]
        return [*slots[:-1], lesson, closing] if len(slots) == 2 else [*slots[:2], lesson, closing]

    def _show_everyone(self, panels: list[Panel]) -> None:
        """Who has had no turn gets one: in another version of a line, else in a sentence of the company."""
        self._turn_for(panels, 0, "a")
        for who in range(1, self.cast):
            self._turn_for([panel for panel in panels if panel.companion == who], who, "b")
        idle = [who for who in range(self.cast) if not _has_turn(panels, who)]
        if not idle:
            return
        panel = next(panel for panel in panels if any(part.role == ATTEMPT for part in panel.parts))
        at = len(panel.slots) - (1 if panel.slots[-1].fixed else 0)
        company = Slot([self._company(idle) for _ in range(4)], fixed=True)
        if len(panel.slots) >= MOST:
            at -= 1
            panel.slots[at] = company
        else:
            panel.slots.insert(at, company)

    def _turn_for(self, panels: Sequence[Panel], who: int, letter: str) -> None:
        if _has_turn(panels, who):
            return
        offers = [
            (slot, at) for panel in panels for slot in panel.slots if not slot.fixed for at in _acting(slot, letter)
        ]
        if offers:
            slot, at = self.rng.choice(offers)
            slot.versions.insert(0, slot.versions.pop(at))

    def _company(self, idle: Sequence[int]) -> str:
        """여우는 노래로, 곰은 춤으로 힘을 보탰어요."""
        means = self.rng.sample(frame.MEANS, len(idle))
        said = ", ".join(f"{{p{who}:은/는}} {by}" for who, by in zip(idle, means, strict=True))
        return f"{said} {self.rng.choice(frame.HELPED)}"

    def _show_era_and_place(self, panels: list[Panel]) -> None:
        told = [version for panel in panels for version in panel.chosen()]
        if not any(names(version, word) for version in told for word in OF_ERA) and not self._unfolds(told, "manner"):
            self._add(panels[0], self.decks["manner"].pop())
        here = any(names(version, word) for version in told for word in OF_PLACE)
        if not here and len(panels) > 1 and not self._unfolds(told, "sight") and not self._unfolds(told, "sound"):
            self._add(panels[0], self.decks["sight"].pop())

    def _unfolds(self, told: Sequence[str], word: str) -> bool:
        return any(version in self.whole[word] for version in told)

    def _add(self, panel: Panel, sentence: str) -> None:
        """After the introduction, in place of the last line where the panel is full."""
        if len(panel.slots) >= MOST:
            last = max(at for at, slot in enumerate(panel.slots) if not slot.fixed)
            panel.slots.pop(last)
        panel.slots.insert(1, Slot([sentence]))

    def _shuffled(self, some: Sequence[str]) -> list[str]:
        return self.rng.sample(some, len(some))


def _going_on(sentence: str) -> str:
    """살았어요. becomes 살았는데,"""
    return f"{sentence.removesuffix('어요.')}는데,"


def _acting(slot: Slot, letter: str) -> list[int]:
    return [at for at, version in enumerate(slot.versions) if acts(version, letter)]


def _has_turn(panels: Sequence[Panel], who: int) -> bool:
    letter = "a" if who == 0 else "b"
    return any(
        acts(version, f"p{who}" if who else "hero") or (acts(version, letter) and who in (0, panel.companion))
        for panel in panels
        for version in panel.chosen()
    )
