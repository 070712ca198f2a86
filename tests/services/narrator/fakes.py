"""A history to look things up in, a shelf for artifacts, and a speaker that remembers."""

from collections.abc import Callable
from hashlib import sha256

from contracts.book import Timing, Voice
from contracts.facts import Fact
from contracts.history import F, Progress
from contracts.values import Artifact
from services.narrator.handler import Speech

SPEECH = Speech(
    wav=b"RIFF spoken",
    duration=1.5,
    sentences=(Timing(first=0, last=7, start=0.3, end=1.2, measured=True),),
    words=(Timing(first=0, last=7, start=0.3, end=1.2, measured=False),),
    unreadable=("🐰",),
)


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


class FakeSpeaker:
    engine = "fake"
    version = "fake-1"
    licence = "Fake-1.0"

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error
        self.spoken: list[tuple[str, Voice, float, int]] = []

    async def speak(self, text: str, *, voice: Voice, speed: float, seed: int, progress: Progress) -> Speech:
        self.spoken.append((text, voice, speed, seed))
        await progress(0.5)
        if self.error is not None:
            raise self.error
        return SPEECH


def ticking(step: float = 1.5) -> Callable[[], float]:
    """A clock that moves on by `step` seconds whenever it is read."""
    now = 0.0

    def read() -> float:
        nonlocal now
        now += step
        return now

    return read


async def unheard(share: float) -> None:
    """A `Progress` that nobody listens to."""
