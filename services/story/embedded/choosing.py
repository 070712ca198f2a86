"""Which versions of its lines a tale tells, so that everyone has a turn, and the era and the place are seen."""

from collections.abc import Callable, Sequence
from functools import partial
from random import Random

from contracts.book import Age
from services.story.embedded import frame
from services.story.embedded.company import Company
from services.story.embedded.composition import ATTEMPT, ENDING, OPENING, Part
from services.story.embedded.panel import Panel, Slot, has_turn
from services.story.embedded.plots.beat import Line
from services.story.embedded.setting import Setting
from services.story.embedded.topics.anything import ANYTHING
from services.story.embedded.wording import acts, kept, names

MOST: dict[Age, int] = {"3-5": 3, "5-7": 4, "7-9": 4}  # sentences on a panel
ELDEST: Age = "7-9"
YOUNGEST: Age = "3-5"
FIRST = 2  # lines of a beat that carry the plot
OF_ERA = ("snack", "light", "letter", "home", "bag", "elder")
OF_PLACE = ("spot", "way", "hurdle", "neighbour", "gift", "storm")


class Choice:
    """All choices of one tale, made in order with its own random numbers."""

    def __init__(
        self, rng: Random, company: Company, setting: Setting, lessons: tuple[str, ...], *, age: Age, dwelling: bool
    ) -> None:
        self.rng = rng
        self.cast = len(company.characters)
        self.myself = company.told_by_hero
        self.respected = company.hero.is_elder  # whom nobody calls to as a friend
        self.age = age
        self.whole = age == ELDEST
        self.most = MOST[age]
        self.dwelling = dwelling
        self.lessons = lessons
        self.setting = setting
        place = setting.place
        self.tables = {"sight": place.sights, "sound": place.sounds}
        self.decks = {word: self._shuffled(some) for word, some in self.tables.items()}

    def panels(self, composed: Sequence[tuple[Part, ...]]) -> list[Panel]:
        first = self.rng.randrange(self.cast)
        panels = [Panel(parts, self._companion(first + at)) for at, parts in enumerate(composed)]
        for panel in panels:
            panel.slots = [slot for part in panel.parts for slot in self._told(part, len(panels), panel.companion)]
        self._show_era_and_place(panels)
        self._show_everyone(panels)
        self._settle(panels)
        return panels

    def _companion(self, turn: int) -> int | None:
        return 1 + turn % (self.cast - 1) if self.cast > 1 else None

    def _told(self, part: Part, panels: int, companion: int | None) -> list[Slot]:
        slots = [self._slot(line, companion, whole=self._is_whole(panels)) for line in self._lines(part)]
        slots = [slot for slot in slots if slot.versions]
        if part.role == OPENING:
            return [self._introduction(panels), *slots]
        if panels == 1:  # nothing has been told that it could be contrary to
            for slot in slots:
                slot.versions = [version.removeprefix("그런데 ") for version in slot.versions]
        if part.role == ENDING:
            return self._leave(slots, panels)
        return slots

    def _lines(self, part: Part) -> Sequence[Line]:
        """The first two lines carry the plot; of those that only adorn it any may be told."""
        lines = part.beat.lines
        if part.most <= FIRST or part.role == OPENING:
            return lines[: part.most]
        further = sorted(self.rng.sample(range(FIRST, len(lines)), min(part.most, len(lines)) - FIRST))
        return [*lines[:FIRST], *(lines[at] for at in further)]

    def _is_whole(self, panels: int) -> bool:
        """The eldest are told asides; a book of one panel has room for them at any age but the youngest."""
        return self.whole if panels > 1 or self.age == YOUNGEST else self.rng.random() < 0.5

    def _slot(self, line: Sequence[str], companion: int | None, *, whole: bool) -> Slot:
        fitting = [text for text in line if companion is not None or not (names(text, "b") or names(text, "bcall"))]
        fitting = [text for text in fitting if not (self.respected and names(text, "call"))]
        versions = [self._unfolded(text, whole=whole) for text in self._shuffled(fitting)]
        return Slot(self.setting.fitting(version for version in versions if version))

    def _unfolded(self, version: str, *, whole: bool) -> str:
        """{sight} becomes one of the sights, each at most once a tale."""
        word = version.strip("{}")
        if word not in self.tables:
            return kept(version, whole=whole)
        return self.decks[word].pop() if self.decks[word] else ""

    def _introduction(self, panels: int) -> Slot:
        if panels == 1:
            if self.cast > 1:
                return self._frame([self._with_deeds(text) for text in self._brief_deeds()])
            return self._frame(self._brief())
        own, seen = (frame.DWELLING, self._known_there()) if self.dwelling else (frame.VISITING, frame.VISITING_SEEN)
        return self._frame(own if self.myself else own + seen)

    def _frame(self, versions: Sequence[str]) -> Slot:
        return Slot(self.setting.fitting(self._shuffled(versions)), fixed=True)

    def _known_there(self) -> tuple[str, ...]:
        return frame.DWELLING_SEEN + (frame.DWELLING_AMONG if self.setting.is_peopled else ())

    def _brief(self) -> Sequence[str]:
        if self.age == YOUNGEST:  # for whom there is no lesson besides
            return frame.BRIEFEST_DWELLING if self.dwelling else frame.BRIEFEST_VISITING
        return frame.BRIEF_DWELLING if self.dwelling else frame.BRIEF_VISITING

    def _brief_deeds(self) -> Sequence[str]:
        return frame.BRIEFEST_DEEDS if self.age == YOUNGEST else frame.BRIEF_DEEDS

    def _with_deeds(self, introduction: str) -> str:
        """In a book of one panel there is no other room for what the others do."""
        others = range(1, self.cast)
        deeds = self.rng.sample(frame.DEEDS, len(others))
        said = [f"{{p{who}:은/는}} {goes_on}" for who, (goes_on, _) in zip(others, deeds, strict=True)][:-1]
        said.append(f"{{p{others[-1]}:은/는}} {deeds[-1][1]}")
        return f"{introduction}, {', '.join(said)}"

    def _leave(self, slots: list[Slot], panels: int) -> list[Slot]:
        told = self.lessons + ANYTHING.lessons if panels == 1 else self.lessons
        lessons = [kept(text, whole=self.whole) for text in self._shuffled(tuple(dict.fromkeys(told)))]
        lesson = Slot(self.setting.fitting(lessons), fixed=True)
        closings = frame.CLOSINGS + (frame.CLOSINGS_DWELLING if self.dwelling else ())
        closing = self._frame(closings if self.myself else closings + frame.CLOSINGS_SEEN)
        if panels == 1 and self.age == YOUNGEST:
            return slots
        if panels == 1 or len(slots) < 2:
            return [*slots, lesson]
        if len(slots) == 2 and self.rng.random() < 0.5:
            return [*slots, lesson]
        return [*slots[:-1], lesson, closing] if len(slots) == 2 else [*slots[:2], lesson, closing]

    def _show_everyone(self, panels: list[Panel]) -> None:
        """Who has had no turn gets one: in another version of a line, else in a sentence of the company."""
        for who in range(self.cast):
            if not has_turn(panels, who):
                beside = [panel for panel in panels if who in (0, panel.companion)]
                self._exchange(beside, partial(acts, word="b" if who else "a"))
        if all(has_turn(panels, who) for who in range(self.cast)):
            return
        panel = next(panel for panel in panels if any(part.role == ATTEMPT for part in panel.parts))
        own = [at for at, slot in enumerate(panel.slots) if not slot.fixed]
        if len(panel.slots) >= self.most:
            panel.slots.pop(own.pop())
        idle = [who for who in range(self.cast) if not has_turn(panels, who)]
        panel.slots.insert(own[-1] + 1, Slot([self._company(idle) for _ in range(4)], fixed=True))

    def _exchange(self, panels: Sequence[Panel], wanted: Callable[[str], bool]) -> None:
        """One of the lines that could be told so is told so."""
        slots = [slot for panel in panels for slot in panel.slots if not slot.fixed]
        if offers := [(slot, at) for slot in slots for at, version in enumerate(slot.versions) if wanted(version)]:
            slot, at = self.rng.choice(offers)
            slot.versions.insert(0, slot.versions.pop(at))

    def _company(self, idle: Sequence[int]) -> str:
        """여우는 노래로, 곰은 춤으로 힘을 보탰어요."""
        means = self.rng.sample(frame.MEANS, len(idle))
        said = ", ".join(f"{{p{who}:은/는}} {by}" for who, by in zip(idle, means, strict=True))
        return f"{said} {self.rng.choice(frame.HELPED)}"

    def _show_era_and_place(self, panels: list[Panel]) -> None:
        if not self._told_of(panels, self._of_era):
            self._exchange(panels, self._of_era)
        if len(panels) > 1 and not self._told_of(panels, self._of_place):
            self._exchange(panels, self._of_place)

    def _settle(self, panels: list[Panel]) -> None:
        """Where no line tells of the era or the place, the introduction does."""
        first = panels[0].slots
        era, place = (self._told_of(panels, of) for of in (self._of_era, self._of_place))
        if len(panels) > 1 and not (era and place):
            first[0] = self._frame(self._settled(seen=place))

    def _settled(self, *, seen: bool) -> Sequence[str]:
        if seen:
            return frame.SHOWN_DWELLING if self.dwelling else frame.SHOWN_VISITING
        return frame.SETTLED_DWELLING if self.dwelling else frame.SETTLED_VISITING

    def _told_of(self, panels: Sequence[Panel], of: Callable[[str], bool]) -> bool:
        return any(of(version) for panel in panels for version in panel.chosen())

    def _of_era(self, version: str) -> bool:
        return any(names(version, word) for word in OF_ERA)

    def _of_place(self, version: str) -> bool:
        seen = version in self.tables["sight"] or version in self.tables["sound"]
        return seen or any(names(version, word) for word in OF_PLACE)

    def _shuffled(self, some: Sequence[str]) -> list[str]:
        return self.rng.sample(some, len(some))
