"""What a handler may ask and use besides the fact it is given."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, Protocol, TypeVar

from contracts.facts import Fact
from contracts.values import Artifact

F = TypeVar("F", bound=Fact)


class History(Protocol):
    """What has happened, whoever told it: one subject is one fact, so asking is a look-up."""

    async def get(self, kind: type[F], *key: str | int) -> F | None:
        """The fact of this kind with this key (run first), or None."""
        ...


class Keep(Protocol):
    """Where a handler leaves the bytes of an artifact before it tells of it."""

    async def __call__(self, run: str, data: bytes, media_type: str) -> Artifact: ...


Handler = Callable[[Any, History], AsyncIterator[Fact]]
Progress = Callable[[float], Awaitable[None]]  # a share of the work done, 0 to 1; a hint, never a fact
