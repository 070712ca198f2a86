"""Which versions of its lines a tale tells, so that everyone has a turn, and the era and the place are seen."""

from collections.abc import Callable, Sequence
from functools import partial
from random import Random

from contracts.book import Age
from services.story.embedded import frame
from services.story.embedded.company import Company
from services.story.embedded.composition import ATTEMPT, ENDING, OPENING, Part
from services.story.embedded.panel import Panel, Passage, Slot, has_turn
from services.story.embedded.plots.beat import Line
from services.story.embedded.setting import Setting
from services.story.embedded.topics.anything import ANYTHING
from services.story.embedded.wording import acts, kept, names

MOST: dict[Age, int] = {"3-5": 3, "5-7": 4, "7-9": 4}  # sentences on a panel
ELDEST: Age = "7-9"
YOUNGEST: Age = "3-5"
FIRST = 2  # lines of a beat that carry the plot
OF_TOPIC = ("topic", "tale")
OF_ERA = ("snack", "light", "letter", "home", "bag", "elder")
OF_PLACE = ("spot", "way", "hurdle", "neighbour", "gift", "storm")


class Choice:
    """All choices of one tale, made in order with its own random numbers."""

    def __init__(
        self, rng: Random, company: Company, setting: Setting, lessons: tuple[str, ...], *, age: Age, dwelling: bool
    ) -> None:
        self.rng = rng
        self.cast = len(company.characters)
        self.newborn = {number for number, character in enumerate(company.characters) if character.is_newborn}
        self.companions = [number for number in range(1, self.cast) if number not in self.newborn]
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
        panels = []
        for at, parts in enumerate(composed):
            companion = self._companion(first + at)
            panels.append(Panel([self._passage(part, len(composed), companion) for part in parts], companion))
        self._show_era_and_place(panels)
        if len(panels) > 1:
            self._show_topic(panels[0])
        self._show_everyone(panels)
        self._settle(panels)
        return panels

    def _companion(self, turn: int) -> int | None:
        return self.companions[turn % len(self.companions)] if self.companions else None

    def _passage(self, part: Part, panels: int, companion: int | None) -> Passage:
        after: list[Slot] = []
        most = part.most
        if part.role == ENDING:
            most, after = self._leave(most, panels)
        passage = Passage(part, self._takes(part, most, panels, companion), after=after)
        if part.role == OPENING:
            passage.before = [self._introduction(panels)]
        elif panels == 1:  # nothing has been told that it could be contrary to
            for slot in (slot for take in passage.takes for slot in take):
                slot.versions = [version.removeprefix("그런데 ") for version in slot.versions]
        return passage

    def _takes(self, part: Part, most: int, panels: int, companion: int | None) -> list[list[Slot]]:
        """Those that fit the company, each cut to so many sentences."""
        whole = self._is_whole(panels)
        if part.beat.lines:
            slots = [self._slot(line, companion, whole=whole) for line in self._lines(part, most)]
            return [[slot for slot in slots if slot.versions]]
        fitting = []
        for paragraph in part.beat.paragraphs:
            take = [self._slot(line, companion, whole=whole) for line in paragraph[:most]]
            if all(slot.versions for slot in take):
                fitting.append((take, self.setting.tells_all(paragraph[:most])))
        then = [take for take, is_told in fitting if is_told] or [take for take, _ in fitting]
        return self.rng.sample(then, len(then))

    def _lines(self, part: Part, most: int) -> Sequence[Line]:
        """The first two lines carry the plot; of those that only adorn it any may be told."""
        lines = part.beat.lines
        if most <= FIRST or part.role == OPENING:
            return lines[:most]
        further = sorted(self.rng.sample(range(FIRST, len(lines)), min(most, len(lines)) - FIRST))
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
        return Slot(self.setting.fitting(self._shuffled(versions)))

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
        deeds = dict(zip(others, self.rng.sample(frame.DEEDS, len(others)), strict=True))
        deeds |= {who: frame.SMILES for who in others if who in self.newborn}
        said = [f"{{p{who}:은/는}} {deeds[who][0]}" for who in others[:-1]]
        said.append(f"{{p{others[-1]}:은/는}} {deeds[others[-1]][1]}")
        return f"{introduction}, {', '.join(said)}"

    def _leave(self, most: int, panels: int) -> tuple[int, list[Slot]]:
        """How many sentences of the ending are told, and what the frame says after them."""
        told = self.lessons + ANYTHING.lessons if panels == 1 else self.lessons
        lessons = [kept(text, whole=self.whole) for text in self._shuffled(tuple(dict.fromkeys(told)))]
        lesson = Slot(self.setting.fitting(lessons))
        closings = frame.CLOSINGS + (frame.CLOSINGS_DWELLING if self.dwelling else ())
        closing = self._frame(closings if self.myself else closings + frame.CLOSINGS_SEEN)
        if panels == 1 and self.age == YOUNGEST:
            return most, []
        if panels == 1 or most < FIRST or (most == FIRST and self.rng.random() < 0.5):
            return most, [lesson]
        return (most - 1 if most == FIRST else FIRST), [lesson, closing]

    def _show_everyone(self, panels: list[Panel]) -> None:
        """Who has had no turn gets one: in another take or version, else in a sentence of the company."""
        for who in range(self.cast):
            if not has_turn(panels, who):
                beside = [panel for panel in panels if who in (0, panel.companion)]
                self._exchange(beside, partial(acts, word="b" if who else "a"))
        if all(has_turn(panels, who) for who in range(self.cast)):
            return
        panel, passage = next(
            (panel, passage) for panel in panels for passage in panel.passages if passage.part.role == ATTEMPT
        )
        if len(panel.slots) >= self.most and len(passage.takes[0]) > 1:
            passage.takes[0].pop()
        idle = [who for who in range(self.cast) if not has_turn(panels, who)]
        passage.after = [Slot([self._company(idle) for _ in range(4)])]

    def _exchange(self, panels: Sequence[Panel], wanted: Callable[[str], bool]) -> None:
        """One of the passages that could be told so is told so."""
        offers = [
            (passage, take)
            for panel in panels
            for passage in panel.passages
            for take in passage.takes
            if any(wanted(version) for slot in take for version in slot.versions)
        ]
        if offers:
            passage, take = self.rng.choice(offers)
            passage.takes.remove(take)
            passage.takes.insert(0, take)
            next(slot for slot in take if slot.prefers(wanted))

    def _company(self, idle: Sequence[int]) -> str:
        """여우는 노래로, 곰은 춤으로 힘을 보탰어요."""
        means = dict(zip(idle, self.rng.sample(frame.MEANS, len(idle)), strict=True))
        means |= {who: frame.SMILING for who in idle if who in self.newborn}
        said = ", ".join(f"{{p{who}:은/는}} {by}" for who, by in means.items())
        return f"{said} {self.rng.choice(frame.HELPED)}"

    def _show_era_and_place(self, panels: list[Panel]) -> None:
        if not self._told_of(panels, self._of_era):
            self._exchange(panels, self._of_era)
        if len(panels) > 1 and not self._told_of(panels, self._of_place):
            self._exchange(panels, self._of_place)

    def _settle(self, panels: list[Panel]) -> None:
        """Where no line tells of the era or the place, the introduction does."""
        era, place = (self._told_of(panels, of) for of in (self._of_era, self._of_place))
        if len(panels) > 1 and not (era and place):
            panels[0].passages[0].before[0] = self._frame(self._settled(seen=place))

    def _show_topic(self, panel: Panel) -> None:
        """What the ending is about is on somebody's mind from the first page on."""
        if any(names(version, word) for version in panel.chosen() for word in OF_TOPIC):
            return
        opening = panel.passages[0]
        if len(panel.slots) >= self.most:
            if len(opening.takes[0]) == 1:
                return
            for take in opening.takes:
                take.pop()
        opening.before.append(self._frame([kept(motive, whole=self.whole) for motive in frame.MOTIVES]))

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
