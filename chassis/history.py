"""What has happened, whoever told it: our own log, then the wire."""

from typing import Protocol, TypeVar

from chassis.bus import Found
from chassis.log import Log
from contracts.errors import Unavailable, Unreadable
from contracts.facts import Fact, identity
from contracts.record import Record

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
            record = await self._on_the_wire(subject)
        fact = record.fact if record else None
        assert fact is None or isinstance(fact, kind)
        return fact

    async def _on_the_wire(self, subject: str) -> Record | None:
        try:
            found = await self._bus.find(subject)
        except Unreadable as error:  # rubbish, until the gateway has set it aside
            raise Unavailable(what=subject, why=str(error)) from error
        return found.record if found else None
