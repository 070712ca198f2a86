"""A run as the gateway knows it: what the facts so far add up to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from contracts.book import Options
from contracts.errors import UnknownRun
from contracts.facts import RunCreated, RunEvicted, StoryBegun, StoryFailed, StoryReady
from contracts.values import PICTURE, VOICE, Medium
from services.gateway.book.page import Page, Told

Outcome = Literal["DONE", "FAILED", "CANCELLED"]
Status = Literal["QUEUED", "RUNNING", "DONE", "FAILED", "CANCELLED"]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One opening of a run. What it was at its end, it stays."""

    number: int
    opened: str | None = None  # RFC 3339
    outcome: Outcome | None = None
    ended: str | None = None
    stage: str | None = None
    progress: float | None = None
    code: str | None = None
    reason: str | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    id: str = ""
    created: Told[RunCreated] | None = None
    attempts: tuple[Attempt, ...] = (Attempt(0),)
    begun: Mapping[int, Told[StoryBegun]] = field(default_factory=dict)  # by attempt, as are the failures
    story: Told[StoryReady] | None = None
    story_failures: Mapping[int, Told[StoryFailed]] = field(default_factory=dict)
    pages: Mapping[int, Page] = field(default_factory=dict)
    pinned: bool = False
    name: str | None = None  # the reader's; the title is the author's
    pins: int = 0
    unpins: int = 0
    renames: int = 0
    evicted: Told[RunEvicted] | None = None
    ready_max_page: int = -1
    ready_max_audio_page: int = -1
    position: int = field(default=0, compare=False)  # of the last fact folded, whether it changed anything or not

    @property
    def order(self) -> Told[RunCreated]:
        """Raises `UnknownRun` for a run of which only workers' facts are known."""
        if self.created is None:
            raise UnknownRun(run=self.id)
        return self.created

    @property
    def options(self) -> Options:
        return self.created.fact.options if self.created else Options()

    @property
    def planned(self) -> range:
        """The pages of the finished book."""
        return range(self.options.panels + 1)

    @property
    def media(self) -> tuple[Medium, ...]:
        """What every page gets."""
        return (PICTURE, VOICE) if self.options.tts_enabled else (PICTURE,)

    @property
    def attempt(self) -> int:
        return self.attempts[-1].number

    @property
    def outcome(self) -> Outcome | None:
        return self.attempts[-1].outcome

    @property
    def ended(self) -> bool:
        return self.outcome is not None

    @property
    def status(self) -> Status:
        if self.outcome:
            return self.outcome
        return "RUNNING" if self.begun or self.pages or self.story else "QUEUED"

    @property
    def stage(self) -> str:
        return self.attempts[-1].stage or self._stage_now()

    @property
    def progress(self) -> float:
        """Settled artifacts ÷ planned."""
        frozen = self.attempts[-1].progress
        if frozen is not None:
            return frozen
        settled = sum(self.settled(page, medium) for page in self.planned for medium in self.media)
        return settled / (len(self.planned) * len(self.media))

    @property
    def story_failure(self) -> Told[StoryFailed] | None:
        """Why the present attempt has no story."""
        return None if self.story else self.story_failures.get(self.attempt)

    def page(self, number: int) -> Page:
        return self.pages.get(number) or Page(number)

    def book(self) -> Iterable[Page]:
        return (self.page(number) for number in self.planned)

    def settled(self, number: int, medium: Medium) -> bool:
        return self.page(number).settled(medium)

    def prefix(self, medium: Medium) -> int:
        """The last page of the contiguous settled ones from the cover on; −1 when the cover is not."""
        unsettled = (number for number in self.planned if not self.settled(number, medium))
        return next(unsettled, len(self.planned)) - 1

    def _stage_now(self) -> str:
        if self.page(0).written is None:
            return "LLM"
        unsettled = self.prefix(PICTURE) + 1
        if unsettled not in self.planned:
            return "TTS"
        return f"PANEL_{unsettled}" if unsettled else "COVER"
