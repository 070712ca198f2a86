"""Fleeting things: never facts, never in the stream, at most once."""

from typing import ClassVar

from pydantic import Field

from contracts.values import Medium, RunId, Try, Value

PREVIEW_LIMIT = 32_000  # bytes of JPEG
ALIVE_EVERY = 5.0  # seconds
ALIVE_FOR = 15.0  # seconds after which an instance is forgotten


class Live(Value):
    name: ClassVar[str]

    @property
    def subject(self) -> str:
        raise NotImplementedError


class Delta(Live):
    """Words of a page as they are written.

    They stand `at` so many characters of the page's text: what a viewer has from there on is void. At 0 the page starts
    over, with no text at first when what was written broke off or broke a rule. Who missed some waits for the page.
    """

    name: ClassVar[str] = "live.delta"

    run: RunId
    page: int
    at: int = Field(default=0, ge=0)
    text: str

    @property
    def subject(self) -> str:
        return f"{self.name}.{self.run}"


class Progress(Live):
    name: ClassVar[str] = "live.progress"

    run: RunId
    page: int
    medium: Medium
    fraction: float = Field(ge=0, le=1)

    @property
    def subject(self) -> str:
        return f"{self.name}.{self.run}.{self.page}"


class Preview(Live):
    name: ClassVar[str] = "live.preview"

    run: RunId
    page: int
    jpeg: str  # base64

    @property
    def subject(self) -> str:
        return f"{self.name}.{self.run}.{self.page}"


class Holding(Value):
    """A piece of work that an instance has in hand."""

    run: RunId
    subject: str  # of the fact that asked for it
    since: str  # RFC 3339, UTC
    attempt: int
    tries: tuple[Try, ...] = ()


class Alive(Live):
    name: ClassVar[str] = "live.alive"

    service: str
    instance: str
    host: str
    engine: str
    model: str = ""
    version: str = ""
    ops: str = ""  # address of its health and metrics
    state: str = "ready"  # or what it waits for: "waiting for the stream", "needs upgrade"
    holding: tuple[Holding, ...] = ()
    leaving: bool = False

    @property
    def subject(self) -> str:
        return f"{self.name}.{self.service}.{self.instance}"
