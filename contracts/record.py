"""The record of a fact: when, where and because of what it was told. On the wire a CloudEvent 1.0, structured JSON."""

from datetime import UTC, datetime
from typing import Any, Literal, Self

from pydantic import Field, ValidationError

from contracts.errors import NeedsUpgrade, Unreadable
from contracts.facts import BY_NAME, Fact
from contracts.upcast import upcast
from contracts.values import RunId, Value

REASON_LIMIT = 2000  # characters of an error's words
CONTENT_TYPE = "application/cloudevents+json"


class CloudEvent(Value):
    """The envelope as it travels. `causationid` is absent when the cause is an HTTP request."""

    specversion: Literal["1.0"] = "1.0"
    id: str
    source: str  # service/instance
    type: str  # the name of the fact
    subject: RunId
    time: str  # RFC 3339, UTC
    datacontenttype: Literal["application/json"] = "application/json"
    correlationid: RunId
    causationid: str | None = None
    traceparent: str | None = None  # of the trace that the order began
    schemaversion: int = Field(ge=1)
    data: dict[str, Any]


class Record(Value):
    fact: Fact
    source: str
    time: str
    causationid: str | None = None
    traceparent: str | None = None

    @property
    def id(self) -> str:
        return self.fact.id

    @property
    def run(self) -> str:
        return self.fact.run

    def to_event(self) -> CloudEvent:
        return CloudEvent(
            id=self.id,
            source=self.source,
            type=self.fact.name,
            subject=self.run,
            time=self.time,
            correlationid=self.run,
            causationid=self.causationid,
            traceparent=self.traceparent,
            schemaversion=self.fact.schemaversion,
            data=body(self.fact),
        )

    def to_json(self) -> bytes:
        return self.to_event().model_dump_json(exclude_none=True).encode()

    @classmethod
    def from_event(cls, event: CloudEvent) -> Self:
        """Raises `NeedsUpgrade` for what is newer than this build, `Unreadable` for what is not a fact."""
        kind = BY_NAME.get(event.type)
        if kind is None:
            raise NeedsUpgrade(name=event.type, version=event.schemaversion)
        if event.schemaversion > kind.schemaversion:
            raise NeedsUpgrade(name=event.type, version=event.schemaversion)
        try:
            data = upcast(event.type, event.schemaversion, kind.schemaversion, event.data)
            fact = kind.model_validate({**data, "run": event.subject})
        except (ValidationError, KeyError) as error:
            raise Unreadable(what=event.type, why=str(error)) from error
        if fact.id != event.id:
            raise Unreadable(what=event.type, why=f"id {event.id}, expected {fact.id} of {fact.subject}")
        return cls(
            fact=fact,
            source=event.source,
            time=event.time,
            causationid=event.causationid,
            traceparent=event.traceparent,
        )

    @classmethod
    def from_json(cls, raw: bytes | str) -> Self:
        try:
            event = CloudEvent.model_validate_json(raw)
        except ValidationError as error:
            raise Unreadable(what="message", why=f"not a CloudEvent of ours: {error}") from error
        return cls.from_event(event)

    @classmethod
    def heard(cls, subject: str, raw: bytes) -> Self:
        """The record that came on this wire subject; `Unreadable` when it belongs on another."""
        record = cls.from_json(raw)
        if record.fact.subject != subject:
            raise Unreadable(what=subject, why=f"it says it is {record.fact.subject}")
        return record


def body(fact: Fact) -> dict[str, Any]:
    """The fact without its run, which the envelope's subject says."""
    return fact.model_dump(mode="json", exclude={"run"})


def encodable(text: str) -> str:
    """An error's words as a fact can carry them: without halves of characters, and not for ever."""
    return text.encode("utf-8", "replace").decode()[:REASON_LIMIT]


def now() -> str:
    """RFC 3339 in UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
