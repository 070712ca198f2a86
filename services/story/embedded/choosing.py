"""Which takes of its beats a tale tells, so that everyone has a turn, and the era and the place are seen."""

import re
from collections.abc import Sequence
from functools import partial
from itertools import chain
from random import Random

from contracts.book import Age
from services.story.embedded import briefly, frame
from services.story.embedded.company import Company
from services.story.embedded.composition import ATTEMPT, ENDING, OPENING, TROUBLE, WHOLE, Part
from services.story.embedded.eras import TIMELESS
from services.story.embedded.eras.present import TODAY
from services.story.embedded.panel import Panel, Passage, Slot, exchange, has_turn, names_topic, told_of
from services.story.embedded.plots.beat import Line
from services.story.embedded.setting import Setting
from services.story.embedded.suitable import answer_of
from services.story.embedded.topics import family_of, lessons_of, motives_of
from services.story.embedded.topics.afterwards import afterwards
from services.story.embedded.topics.farewell import FAREWELL
from services.story.embedded.topics.shapes import has_subject
from services.story.embedded.wording import (
    acts,
    doubles_subject,
    endings,
    kept,
    names,
    tells_of_era,
    tells_of_place,
    tells_of_topic,
)

MOST: dict[Age, int] = {"3-5": 3, "5-7": 4, "7-9": 4}  # sentences on a panel
ELDEST: Age = "7-9"
SHOWN = 0.5
CLOSED = 0.5  # of the tales take leave of the reader
_COME = re.compile(r"^(?:\S+ )?(?:온|간|나온|떠난|내려온|돌아온) ")
_SEES = re.compile(r"[을를] \S+ ")  # 첨성대에 있던 별을 보는 아이
# 아빠는 아빠가 방귀를 뀐다는 이야기로; who is told what it knows: 할머니에게 할머니의 된장국 이야기를
_NEWS = re.compile(
    r"\{b:(?:은/는|이/가)\} (?:\{t(?:ale|opic)|묻는|.*\{a\}에게서)|\{b\}에게(?:서)? \{t(?:ale|opic)"
    r"|\{t(?:ale|opic):을/를\} \{b\}에게"
)
_SQUABBLES = re.compile(r"\{b:(?:은/는|이/가)\}.*(?:옥신각신|물러서지 않|우겼|제 대답이)|서로 다른 대답")
_GONE = re.compile(  # 눈오리가 녹은 일, at which it does not rejoice
    r"^(?!.*(?:찾|돌아)).*(?:녹[아은]|죽[었은]|떠[난났]|잃|(?:없어|사라|부서|깨|터)[진졌])"
)
_AILS = re.compile(
    r"아파|아픈|편찮|다[쳐친]|안 먹|못 먹|안 깨|안 일어|안 보[여이]|고장 [나난]|무서운 마음"
)  # who helps nobody
_BETWEEN = re.compile(  # them is something amiss, so that nobody of them hears of it as news
    r"(?:친구|짝꿍|단짝)\S* .*(?:싸우|싸운|싸워|다투|다툰|미운|미워|속상한|서운한|놀려|놀림|때려|뺏|삐|안 놀|화가"
    r"|질투|샘|부러운|이사|전학|떠나|헤어|멀어|사과|미안|통하지 않|안 통하|말 거는|말을 거는|사귀|친해지)"
    r"|(?:통하지 않|안 통하)\S* 친구"
)
_WRONGED = re.compile(  # by whom one is not comforted
    r"[이가] (?:\S+ )*\S*(?:망가|부[수숴]|뺏|빼앗|때[리려]|놀[리려]|가져가|찢|혼자|숨[겨긴]|밀[쳐치]|물어뜯|안 놀)"
    r".*(?:속상한|서운한|미운|억울한|싫은|나는) 마음$"
    r"|^\S+[이가] (?:너무 )?(?:미운|부러운) 마음$"
)
PLAIN = (TODAY, TIMELESS)  # eras that nothing has to be shown of


class Choice:
    """All choices of one tale, made in order with its own random numbers."""

    def __init__(
        self,
        rng: Random,
        company: Company,
        setting: Setting,
        *,
        about: str,
        age: Age,
        dwelling: bool,
        slow: bool,
        indoors: bool,
    ) -> None:
        self.rng = rng
        self.company = company
        self.cast = len(company.characters)
        self.newborn = {number for number, character in enumerate(company.characters) if character.is_newborn}
        self.grown = {number for number, character in enumerate(company.characters) if character.is_grown}
        able = [number for number in range(1, self.cast) if number not in self.newborn]
        known = f"{about} {answer_of(about) or ''}"
        self.told_of = {who for who, one in enumerate(company.characters) if one.is_named_in(known)}
        self.gone = self.told_of if _GONE.search(about) or _AILS.search(about) else set()
        strained = {one for one in able if _BETWEEN.search(about) and not company.characters[one].is_grown}
        wronging = {one for one in self.told_of if _WRONGED.search(about) and not company.characters[one].is_grown}
        free = [one for one in able if one not in self.gone | wronging | strained]
        others = [one for one in free if one not in self.told_of]
        asked = about.endswith("라는 물음")  # by no worm why worms come out when it rains
        self.companions = others if others or asked else [one for one in free if one in self.grown] or free
        self.respected = company.hero.is_elder  # whom nobody calls to as a friend
        self.whole = age == ELDEST
        self.most = MOST[age]
        self.dwelling = dwelling
        self.slow = slow
        self.indoors = indoors
        self.motives = motives_of(about)
        self.lessons = lessons_of(about)
        self.went = afterwards(about)
        self.has_subject = has_subject(about)
        self.quiet = family_of(about) is FAREWELL
        self.setting = setting

    def panels(self, composed: Sequence[tuple[Part, ...]]) -> list[Panel]:
        first = self.rng.randrange(self.cast)
        if composed[0][0].role == WHOLE:
            return self._at_once(composed[0][0])
        panels = []
        needed = [at for at, parts in enumerate(composed) if _is_in_need(parts)]
        for at, parts in enumerate(composed):
            stays = at == 0 or needed[0] <= at <= needed[-1]  # whoever is met first is there in need
            companion = self._companion(first + (needed[0] if stays else at))
            panels.append(Panel([self._passage(part, companion) for part in parts], companion))
        self._show_era_and_place(panels)
        self._show_topic(panels[0])
        self._show_everyone(panels)
        self._settle(panels)
        return panels

    def _at_once(self, part: Part) -> list[Panel]:
        """A tale that one panel holds: in it all act together, but a newborn, who smiles."""
        told = Passage(part, self._takes(part, None))
        panels = [Panel([told], None)]
        if 0 < len(self.newborn) < self.cast:
            told.before = [self._frame(briefly.SMILING)]
            return panels
        told.before = [self._introduction()]
        self._settle(panels)
        return panels

    def _companion(self, turn: int) -> int | None:
        return self.companions[turn % len(self.companions)] if self.companions else None

    def _passage(self, part: Part, companion: int | None) -> Passage:
        if part.role == ENDING:
            return self._ending(part, companion)
        before = [self._introduction()] if part.role == OPENING else []
        return Passage(part, self._takes(part, companion), before=before)

    def _takes(self, part: Part, companion: int | None) -> list[list[Slot]]:
        """Those that fit the company, each cut to so many sentences; rather those that can be told then and there.

        A sentence may end in several ways.
        """
        fitting = []
        for paragraph in part.beat.paragraphs:
            told = paragraph[: part.most]
            take = [self._slot(tuple(chain.from_iterable(map(endings, line))), companion) for line in told]
            if all(slot.versions for slot in take):
                fitting.append((take, self.setting.tells_all(told)))
        then = [take for take, is_told in fitting if is_told] or [take for take, _ in fitting]
        drawn = self.rng.sample(then, len(then))
        if companion in self.grown:  # who does not squabble with a child
            drawn = [take for take in drawn if not _squabbles(take)] or drawn
        if part.role == ATTEMPT and companion is not None:  # rather than a stranger it is who is there that helps
            drawn.sort(key=lambda take: _is_helped_by_another(take[0].versions))
        return sorted(drawn, key=lambda take: doubles_subject(take[0].versions[0])) if self.has_subject else drawn

    def _slot(self, line: Line, companion: int | None) -> Slot:
        fitting = [text for text in line if companion is not None or not (names(text, "b") or names(text, "bcall"))]
        fitting = [text for text in fitting if not (companion in self.told_of and _NEWS.search(text))]
        return self._frame([text for text in fitting if not (self.respected and names(text, "call"))])

    def _frame(self, versions: Sequence[str]) -> Slot:
        """In any order, for readers of that age."""
        fitting = [text for text in versions if not (self.quiet and frame.MERRY.search(text))]
        return Slot(self.setting.fitting(kept(text, whole=self.whole) for text in self._shuffled(fitting)))

    def _opened(self, versions: Sequence[str]) -> Slot:
        """An opening: of those that name the cast the ones that jar least."""
        jarring = {text: self._jars(text) for text in versions}
        least = min(jarring.values())
        return self._frame([text for text, jars in jarring.items() if jars == least])

    def _jars(self, text: str) -> int:
        """How badly it runs into what describes the first of the cast, or into what takes long.

        학교에서 전학 온 하준, 인절미를 먹고 있을 때의 일이에요. 쉼터를 짓고.
        """
        first = self.company.characters[0].name
        come = _COME.search(first) is not None and "에서 {cast" in text
        seen = _SEES.search(first) is not None and ("있던 {cast" in text or "살던 {cast" in text)
        while_eating = self.slow and "때의 일" in text
        liked = " " in first and "좋아하는 {cast" in text
        likes_two = liked and _SEES.search(first) is not None  # 꿀떡을 좋아하는 별을 보는 소년
        stays = " 있는 " in self.setting.where and "있" in text  # 달에 있는 빵집에 있던
        strays = "있던 {cast" in text and "{spot}" in text  # 현관에 있던 곰이 모퉁이에서
        return 4 * while_eating + 4 * likes_two + 2 * (come + seen + liked + stays) + strays

    def _introduction(self) -> Slot:
        alone = frame.DWELLING_ALONE if self.cast == 1 else ()
        dwelling = frame.DWELLING + alone, self._known_there()
        own, seen = dwelling if self.dwelling else (frame.VISITING, frame.VISITING_SEEN)
        return self._opened(own if self.company.tells_itself else own + seen)

    def _known_there(self) -> tuple[str, ...]:
        return frame.DWELLING_SEEN + (frame.DWELLING_AMONG if self.setting.is_peopled else ())

    def _ending(self, part: Part, companion: int | None) -> Passage:
        """The plot's own end, which brings the topic home, else a lesson does; for one sentence less, a closing."""
        closing = [self._closing()] if self.went or self.rng.random() < CLOSED else []
        for after in (closing, []):
            told = part.cut(part.most + 1 - len(after))
            home = [take for take in self._takes(told, companion) if any(map(names_topic, take))]
            if home:
                return Passage(told, home, after=after)
        return Passage(part, self._takes(part, companion), after=[self._lesson()])

    def _lesson(self) -> Slot:
        return self._frame(self.lessons)

    def _closing(self) -> Slot:
        """How it went with what was dreaded, else a farewell to the reader."""
        if self.went:
            return self._frame(endings(self.went))
        closings = frame.CLOSINGS + (frame.CLOSINGS_DWELLING if self.dwelling and self.cast == 1 else ())
        return self._frame(closings if self.company.tells_itself else closings + frame.CLOSINGS_SEEN)

    def _show_everyone(self, panels: list[Panel]) -> None:
        """Who has had no turn gets one: in another take or version, else in a sentence of the company."""
        for who in range(self.cast):
            if not has_turn(panels, who):
                beside = [panel for panel in panels if who in (0, panel.companion)]
                exchange(beside, partial(acts, word="b" if who else "a"), self.rng)
        if not self._idle(panels):
            return
        panel = panels[-1]
        ending = panel.passages[-1]
        lasting = self.went or not any(map(names_topic, ending.takes[0]))  # what ends it tells of the topic
        ending.after = ending.after if lasting else []
        if len(panel.slots) >= self.most and len(ending.takes[0]) > 1:
            ending.takes[0].pop()
        idle = self._frame(briefly.beside(self._idle(panels), self.newborn, quietly=self.quiet))
        ending.after = [idle, *ending.after]

    def _idle(self, panels: Sequence[Panel]) -> list[int]:
        return [who for who in range(self.cast) if who not in self.gone and not has_turn(panels, who)]

    def _show_era_and_place(self, panels: list[Panel]) -> None:
        """At times; else the introduction does, lest the few takes that tell of them are told in every tale.

        Where nobody comes by whoever is there goes on helping, though a stranger would show the place.
        """
        free = [_but_the_attempt(panel) for panel in panels] if self.setting.is_secluded else panels
        for of in (tells_of_era, tells_of_place):
            if not told_of(panels, of) and self.rng.random() < SHOWN:
                exchange(free, of, self.rng)

    def _settle(self, panels: list[Panel]) -> None:
        """Where no sentence tells of the era or the place, the introduction does."""
        place = self.setting.is_spot or self.indoors or told_of(panels, tells_of_place)
        era = self.setting.era in PLAIN or told_of(panels, tells_of_era)
        if not (era and place):
            panels[0].passages[0].before[0] = self._opened(self._settled(era=era, place=place))

    def _settled(self, *, era: bool, place: bool) -> Sequence[str]:
        if place:
            return frame.SHOWN_DWELLING if self.dwelling else frame.SHOWN_VISITING
        if era:
            return frame.SETTLED_DWELLING if self.dwelling else frame.SETTLED_VISITING
        return frame.LIT_DWELLING if self.dwelling else frame.LIT_VISITING

    def _show_topic(self, panel: Panel) -> None:
        """What the ending is about is on somebody's mind from the first page on."""
        if any(tells_of_topic(version) for version in panel.chosen()):
            return
        opening = panel.passages[0]
        if len(panel.slots) >= self.most:
            if len(opening.takes[0]) == 1:
                return
            for take in opening.takes:
                take.pop()
        opening.before.append(self._frame(self.motives))

    def _shuffled(self, some: Sequence[str]) -> list[str]:
        return self.rng.sample(some, len(some))


def _is_helped_by_another(versions: Sequence[str]) -> bool:
    return any(
        (names(version, "neighbour") or names(version, "elder")) and not names(version, "b") for version in versions
    )


def _but_the_attempt(panel: Panel) -> Panel:
    return Panel([one for one in panel.passages if one.part.role != ATTEMPT], panel.companion)


def _squabbles(take: Sequence[Slot]) -> bool:
    return any(_SQUABBLES.search(text) for slot in take for text in slot.versions)


def _is_in_need(parts: Sequence[Part]) -> bool:
    """Where the trouble begins, and where it ends: until then whoever is there stays."""
    return any(part.role in (TROUBLE, ATTEMPT) for part in parts)
