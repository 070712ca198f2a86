"""What every fact has: a name, a run, a key; from these its wire subject and its id."""

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID, uuid5

from contracts.values import Artifact, RunId, Value

FACTS = UUID("01542884-f9e5-579e-9d35-f48f680c782c")  # the namespace of fact ids; never changes


class Fact(Value):
    """Something that happened. Frozen, past tense; one wire subject is one fact, for ever.

    The body says what happened; the record (`contracts.record`) says when, where and because of what.
    """

    name: ClassVar[str]
    key: ClassVar[tuple[str, ...]] = ()  # the members that tell facts of one name in one run apart
    schemaversion: ClassVar[int] = 1

    run: RunId

    @property
    def subject(self) -> str:
        """The wire subject: the name, the run, and the key."""
        return self.at(self.run, *(getattr(self, part) for part in self.key))

    @property
    def id(self) -> str:
        """UUIDv5 of the wire subject: whoever tells this fact again gives it the same id."""
        return identity(self.subject)

    @property
    def artifacts(self) -> tuple[Artifact, ...]:
        """The artifacts that this fact tells of: their bytes go before it."""
        return ()

    @property
    def enclosed(self) -> tuple[Artifact, ...]:
        """The papers of the work, if any: their bytes are sent along, but nothing waits for them."""
        papers: Mapping[str, Artifact] = getattr(self, "papers", {})
        return tuple(papers.values())

    @classmethod
    def at(cls, run: str, *key: str | int) -> str:
        """The wire subject of the fact of this kind with this key."""
        return ".".join((cls.name, run, *map(str, key)))


def identity(subject: str) -> str:
    return str(uuid5(FACTS, subject))
