"""A storyteller that tells what it was given, a history to look things up in, and a shelf for papers."""

from collections.abc import AsyncGenerator, AsyncIterator, Iterable, Sequence
from hashlib import sha256

from contracts.book import Brief, Options
from contracts.facts import Fact, PageWritten
from contracts.history import F
from contracts.values import Artifact
from services.story.order import Order
from services.story.tale import Cast, Draft, Part
from tests.examples import BRIEF, CAST, RUN, TEXTS, scene


class GivenHistory:
    """As `contracts.history.History`, of the facts given."""

    def __init__(self, *facts: Fact) -> None:
        self._facts = {fact.subject: fact for fact in facts}

    async def get(self, kind: type[F], *key: str | int) -> F | None:
        run, *rest = key
        fact = self._facts.get(kind.at(str(run), *rest))
        assert fact is None or isinstance(fact, kind)
        return fact


class FakeStoryteller:
    """Tells its parts without the pages already written, then raises its error; remembers what it was asked."""

    engine = "fake"
    model = "fake-1"
    licence = "Fake-1.0"

    def __init__(self, parts: Iterable[Part], error: Exception | None = None) -> None:
        self._parts = tuple(parts)
        self._error = error
        self.asked: list[tuple[Order, tuple[int, ...]]] = []
        self.closed = False

    async def tell(self, order: Order, written: Sequence[PageWritten]) -> AsyncGenerator[Part, None]:
        self.asked.append((order, tuple(page.page for page in written)))
        try:
            for part in self._parts:
                if not isinstance(part, Draft) or part.page >= len(written):
                    yield part
            if self._error:
                raise self._error
        finally:
            self.closed = True


def order(brief: Brief = BRIEF, options: Options | None = None, run: str = RUN) -> Order:
    return Order(run=run, attempt=0, brief=brief, options=options or Options())


def draft(page: int, text: str | None = None) -> Draft:
    return Draft(page, TEXTS[page] if text is None else text, scene(page))


def story(panels: int = 4) -> tuple[Part, ...]:
    """A cast, and the pages that `tests.examples.page_written` tells of."""
    return (Cast(CAST), *(draft(page) for page in range(panels + 1)))


async def keep(run: str, data: bytes, media_type: str) -> Artifact:
    """As `contracts.history.Keep`, but nothing lies anywhere."""
    return Artifact(sha256=sha256(data).hexdigest(), bytes=len(data), media_type=media_type)


def clock(*times: float) -> "FakeClock":
    return FakeClock(times)


class FakeClock:
    def __init__(self, times: Sequence[float]) -> None:
        self._times = iter(times)

    def __call__(self) -> float:
        return next(self._times)


async def outcome(facts: AsyncIterator[Fact]) -> list[Fact]:
    return [fact async for fact in facts]
