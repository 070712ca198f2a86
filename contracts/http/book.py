"""The full view of a book: everything that its facts say of it."""

from typing import Literal

from pydantic import Field

from contracts.book import Brief, CastMember, Options, Scene, Size, Timing
from contracts.http.run import FullStatus, Progress, Stage
from contracts.values import Artifact, Medium, RunId, Seconds, Try, Value

What = Literal["story", "picture", "voice"]


class PictureView(Value):
    revision: int
    url: str  # with ?v=, so that it may be kept for ever
    artifact: Artifact
    alt: str
    seed: int
    engine: str
    licence: str  # of the engine's model; empty where it is not known
    parameters: dict[str, str | int | float | bool]
    elapsed: Seconds
    tries: tuple[Try, ...]
    time: str
    by: str  # service/instance


class VoiceView(Value):
    revision: int
    url: str
    artifact: Artifact
    duration: Seconds
    sentences: tuple[Timing, ...]
    words: tuple[Timing, ...]
    voice: str
    unreadable: tuple[str, ...]
    engine: str
    model: str
    licence: str
    elapsed: Seconds
    tries: tuple[Try, ...]
    time: str
    by: str


class RevisionView(Value):
    """One version of a page's words, and what was made for it."""

    revision: int
    time: str
    text: str
    scene: Scene
    media: tuple[Medium, ...]
    seed: int
    style: str
    size: Size
    voice: str
    speed: float
    picture: PictureView | None
    narration: VoiceView | None


class BookPage(Value):
    """The newest words beside the newest picture and voice, which may be of earlier revisions."""

    page: int
    revision: int | None  # null until the page is written
    text: str
    scene: Scene | None
    picture: PictureView | None
    narration: VoiceView | None
    revising: tuple[Medium, ...]
    revisions: tuple[RevisionView, ...]


class StoryView(Value):
    """The words as a whole; `elapsed` and what follows are null until the story is ready."""

    engine: str
    model: str
    licence: str
    seed: int
    begun: str | None
    ready: str | None
    elapsed: Seconds | None
    reused_from: str | None


class LicenceView(Value):
    """Something in the book comes of a model under this licence."""

    what: What
    engine: str
    licence: str


class FailureView(Value):
    """Something that failed for good. `stands` is false when it was made after all, or was asked for again."""

    what: What
    attempt: int | None = None  # of a story
    page: int | None = None
    revision: int | None = None
    code: str
    reason: str
    retryable: bool
    tries: tuple[Try, ...]
    time: str
    by: str
    stands: bool


class AttemptView(Value):
    attempt: int
    opened: str | None
    ended: str | None
    outcome: Literal["DONE", "FAILED", "CANCELLED"] | None
    stage: Stage | None
    code: str | None
    reason: str | None
    by: str | None


class ArtifactTime(Value):
    page: int
    revision: int
    elapsed: Seconds


class Timings(Value):
    """In seconds. Waiting and the total are between records; the others as who did the work measured them."""

    queue: Seconds | None
    story: Seconds | None
    pictures: tuple[ArtifactTime, ...]
    voices: tuple[ArtifactTime, ...]
    total: Seconds | None


WorkerService = Literal["story", "illustrator", "narrator"]


class Held(Value):
    """A piece of the run's work that an instance has in hand, as the instance says of itself."""

    instance: str
    subject: str  # of the fact that asked for it
    since: str  # RFC 3339, UTC
    attempt: int
    tries: tuple[Try, ...] = ()  # those that came to nothing before


class Waiting(Value):
    """Who has to act next, whether anyone of that service is alive, and who holds the work."""

    service: WorkerService
    alive: bool
    held: tuple[Held, ...] = ()


class Book(Value):
    """What is not known yet is null or empty."""

    run_id: RunId
    kind: str
    created: str
    position: int = Field(ge=0)  # as of which this is true
    status: FullStatus
    stage: Stage
    progress: Progress
    error: str | None
    ready_max_page: int
    ready_max_audio_page: int
    title: str
    name: str  # the reader's; the title when there is none
    pinned: bool
    brief: Brief
    options: Options
    story: StoryView | None
    cast: tuple[CastMember, ...]
    pages: tuple[BookPage, ...]
    revising: tuple[int, ...]  # pages of which something newer is being made
    attempts: tuple[AttemptView, ...]
    failures: tuple[FailureView, ...]
    timings: Timings
    licences: tuple[LicenceView, ...] = ()  # of its words, pictures and voices as they are now, each once
    waiting_for: tuple[Waiting, ...] = ()  # of the present moment, like the next: not folded
    place_in_queue: int | None = None
