"""The life of an order, whatever is ordered. Told by the gateway alone."""

from typing import ClassVar, Literal

from pydantic import Field

from contracts.book import Brief, Options
from contracts.facts.fact import Fact
from contracts.values import Medium, Plain, Sha256, Value

Actor = Literal["reader", "operator", "gateway"]


class Idempotency(Value):
    """What makes a second POST the same order."""

    key: str
    body: Sha256


class Redo(Value):
    """One medium of one page that is asked for again."""

    page: int = Field(ge=0)
    medium: Medium


class RunFact(Fact):
    by: Actor = "reader"


class RunCreated(RunFact):
    name: ClassVar[str] = "run.created"

    kind: Literal["book"] = "book"
    brief: Brief
    options: Options
    idempotency: Idempotency | None = None


class AttemptFact(RunFact):
    key: ClassVar[tuple[str, ...]] = ("attempt",)

    attempt: int = Field(ge=0)


class RunRetried(AttemptFact):
    """The run is open again. A story to be continued brings its brief; pages are asked for by `page.written`."""

    name: ClassVar[str] = "run.retried"

    story: bool
    pages: tuple[Redo, ...] = ()
    brief: Brief | None = None
    options: Options | None = None


class RunCompleted(AttemptFact):
    name: ClassVar[str] = "run.completed"


class RunFailed(AttemptFact):
    name: ClassVar[str] = "run.failed"

    stage: str
    code: str
    reason: str


class RunCancelled(AttemptFact):
    name: ClassVar[str] = "run.cancelled"

    stage: str


class ChoiceFact(RunFact):
    """A reader's choice about a run; `n` counts the choices of one kind."""

    key: ClassVar[tuple[str, ...]] = ("n",)

    n: int = Field(ge=0)


class RunPinned(ChoiceFact):
    name: ClassVar[str] = "run.pinned"


class RunUnpinned(ChoiceFact):
    name: ClassVar[str] = "run.unpinned"


class RunRenamed(ChoiceFact):
    name: ClassVar[str] = "run.renamed"

    title: Plain


class RunEvicted(RunFact):
    name: ClassVar[str] = "run.evicted"

    reason: Literal["retention", "deleted", "forgotten"] = "retention"
