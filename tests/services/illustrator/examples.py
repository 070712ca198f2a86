"""Pages to paint, a history to look things up in, a shelf for artifacts and a painter that remembers."""

from collections.abc import Callable
from hashlib import sha256

from contracts.book import Figure, Scene, Size
from contracts.facts import Fact, PageFailed, PageIllustrated, PageWritten, StoryReady
from contracts.history import F, Progress
from contracts.values import Artifact, Medium
from services.illustrator.handler import Picture

RUN = "20260101_090000_0a1b2c"
SMALL = Size(width=64, height=64)
PNG = b"\x89PNG painted"

FRIENDS = Scene(
    prompt="A small white rabbit with a red scarf and a big orange tiger meet in a forest at noon.",
    alt="숲에서 만난 토끼와 호랑이",
    place="forest",
    time="noon",
    weather="clear",
    cast=(Figure(name="토토", pose="waving", face="happy"), Figure(name="어흥이", pose="standing", face="surprised")),
)


def page_written(page: int = 1, revision: int = 0, **changes: object) -> PageWritten:
    fields: dict[str, object] = {
        "run": RUN,
        "page": page,
        "revision": revision,
        "text": "토끼가 호랑이를 만났어요.",
        "scene": FRIENDS,
        "media": ("picture", "voice"),
        "seed": 7,
        "size": SMALL,
    }
    return PageWritten.model_validate({**fields, **changes})


def artifact(data: bytes = PNG) -> Artifact:
    return Artifact(sha256=sha256(data).hexdigest(), bytes=len(data), media_type="image/png", width=64, height=64)


def page_illustrated(page: int = 1, revision: int = 0, alt: str = FRIENDS.alt) -> PageIllustrated:
    return PageIllustrated(
        run=RUN,
        page=page,
        revision=revision,
        artifact=artifact(),
        alt=alt,
        seed=7,
        engine="fake",
        licence="Fake-1.0",
        parameters={"brush": "round"},
        elapsed=1.5,
    )


def page_failed(page: int = 1, revision: int = 0, medium: Medium = "picture") -> PageFailed:
    return PageFailed(
        run=RUN,
        page=page,
        revision=revision,
        medium=medium,
        code="paint_refused",
        reason="The painter refuses this scene: too dark",
        retryable=False,
    )


def story_ready(pages: int = 3) -> StoryReady:
    written = tuple(page_written(page) for page in range(pages))
    return StoryReady(run=RUN, title="토끼와 호랑이", pages=written, engine="fake", seed=7, elapsed=0.5)


class GivenHistory:
    def __init__(self, *facts: Fact) -> None:
        self.facts = {fact.subject: fact for fact in facts}

    async def get(self, kind: type[F], *key: str | int) -> F | None:
        found = self.facts.get(kind.at(str(key[0]), *key[1:]))
        return found if isinstance(found, kind) else None


class Shelf:
    def __init__(self) -> None:
        self.kept: list[tuple[str, bytes, str]] = []

    async def __call__(self, run: str, data: bytes, media_type: str) -> Artifact:
        self.kept.append((run, data, media_type))
        return Artifact(sha256=sha256(data).hexdigest(), bytes=len(data), media_type=media_type)


class FakePainter:
    engine = "fake"
    licence = "Fake-1.0"

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error
        self.painted: list[int] = []

    async def paint(self, page: PageWritten, progress: Progress) -> Picture:
        self.painted.append(page.page)
        await progress(0.5)
        if self.error is not None:
            raise self.error
        return Picture(png=PNG, width=64, height=64, parameters={"brush": "round"})


def ticking(step: float = 1.5) -> Callable[[], float]:
    """A clock that moves on by `step` seconds whenever it is read."""
    now = 0.0

    def read() -> float:
        nonlocal now
        now += step
        return now

    return read
