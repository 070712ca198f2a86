"""A page: its words, its picture, its voice."""

from typing import ClassVar

from pydantic import Field

from contracts.book import MAX_TEXT, Lane, Options, Scene, Size, Style, Timing, Voice, lane
from contracts.facts.fact import Fact
from contracts.values import Artifact, Medium, Papers, Plain, Seconds, Seed, Try

Parameter = str | int | float | bool


class PageFact(Fact):
    key: ClassVar[tuple[str, ...]] = ("page", "revision")

    page: int = Field(ge=0)
    revision: int = Field(ge=0)


class PageWritten(PageFact):
    """The words and the scene of a page, and everything that painting and speaking it needs."""

    name: ClassVar[str] = "page.written"
    key: ClassVar[tuple[str, ...]] = ("lane", "page", "revision")

    text: Plain = Field(min_length=1, max_length=MAX_TEXT)  # the title on the cover, the summary on a panel
    scene: Scene
    media: tuple[Medium, ...]  # to be made for this revision
    seed: Seed
    style: Style = "watercolor"
    size: Size = Size()
    voice: Voice = "M2"
    speed: float = Options.model_fields["speed"].default

    @property
    def lane(self) -> Lane:
        return lane(self.page)

    @classmethod
    def of(cls, run: str, page: int, revision: int) -> str:
        """The wire subject of this revision of this page."""
        return cls.at(run, lane(page), page, revision)


class MadeFact(PageFact):
    """An artifact of a page exists."""

    artifact: Artifact

    @property
    def artifacts(self) -> tuple[Artifact, ...]:
        return (self.artifact,)


class PageIllustrated(MadeFact):
    name: ClassVar[str] = "page.illustrated"

    alt: str = ""
    seed: Seed
    tries: tuple[Try, ...] = ()  # those that came to nothing before this picture
    engine: str
    licence: str = ""  # of the engine's model, as far as it is known
    parameters: dict[str, Parameter] = Field(default_factory=dict)
    elapsed: Seconds
    papers: Papers = Field(default_factory=dict)


class PageNarrated(MadeFact):
    name: ClassVar[str] = "page.narrated"

    duration: Seconds
    sentences: tuple[Timing, ...] = ()
    words: tuple[Timing, ...] = ()
    voice: Voice
    unreadable: tuple[str, ...] = ()  # what the engine could not read, as written
    engine: str
    model: str = ""  # what the engine spoke with, and its hash where it has one
    licence: str = ""  # of that model, as far as it is known
    tries: tuple[Try, ...] = ()
    elapsed: Seconds
    papers: Papers = Field(default_factory=dict)


class PageFailed(PageFact):
    """A picture or a voice of this revision will not come by itself. A retry asks for the next revision."""

    name: ClassVar[str] = "page.failed"
    key: ClassVar[tuple[str, ...]] = ("page", "revision", "medium")

    medium: Medium
    code: str
    reason: str
    retryable: bool
    tries: tuple[Try, ...] = ()
    papers: Papers = Field(default_factory=dict)


class PageKept(PageFact):
    """A reader chose the picture of this revision. It is shown until there is a newer one than there was then."""

    name: ClassVar[str] = "page.kept"
    key: ClassVar[tuple[str, ...]] = ("page", "n")

    n: int = Field(ge=0)  # counts the choices of the page
    newest: int = Field(ge=0)  # revision of the newest picture when it was chosen
