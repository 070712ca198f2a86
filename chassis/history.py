"""What has happened, whoever told it: our own log, then the wire."""

from typing import Protocol, TypeVar

from chassis.bus import Found
from chassis.log import Log
from contracts.facts import Fact, identity

F = TypeVar("F", bound=Fact)


class Finder(Protocol):
    async def find(self, subject: str) -> Found | None: ...


class WireHistory:
    """As `contracts.history.History`. Because one subject is one fact, asking is a look-up."""

    def __init__(self, facts: Log, bus: Finder) -> None:
        self._log = facts
        self._bus = bus

    async def get(self, kind: type[F], *key: str | int) -> F | None:
        subject = kind.at(*map(str, key))
        record = await self._log.find(identity(subject))
        if record is None:
            found = await self._bus.find(subject)
            record = found.record if found else None
        fact = record.fact if record else None
        assert fact is None or isinstance(fact, kind)
        return fact
