"""The wire as an AsyncAPI 3 document, generated from the models, so that it cannot say anything else than they do."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from contracts import ask, live
from contracts.facts import KINDS, Fact
from contracts.parties import LIVE_TELLERS, TELLERS, hearers
from contracts.record import CONTENT_TYPE, CloudEvent

SPECIFICATION = "3.0.0"
SCHEMAS = "#/components/schemas/"
JSON = "application/json"

LIVE: tuple[type[live.Live], ...] = (live.Delta, live.Progress, live.Preview, live.Alive)
LIVE_KEYS = {
    live.Delta: ("run",),
    live.Progress: ("run", "page"),
    live.Preview: ("run", "page"),
    live.Alive: ("service", "instance"),
}
PARAMETERS = {
    "run": "the run",
    "lane": "cover or panel, so that covers come first",
    "page": "0 is the cover, 1 to N are the panels",
    "revision": "version of the page; 0 is the author's first",
    "medium": "picture or voice",
    "attempt": "how often the run was opened; 0 for the order",
    "n": "counts the choices of one kind",
    "service": "what it does",
    "instance": "one running process of it",
}

Json = dict[str, Any]


def document(version: str, examples: Mapping[str, Json]) -> Json:
    """The whole document. `examples` holds one CloudEvent for each name of a fact."""
    return {
        "asyncapi": SPECIFICATION,
        "info": {
            "title": "Iyagi on the wire",
            "version": version,
            "description": "Facts over one JetStream stream, fleeting hints beside it, and requests with an answer. "
            "One wire subject is one fact: the stream refuses a second.",
            "license": {"name": "Apache-2.0"},
        },
        "defaultContentType": CONTENT_TYPE,
        "servers": {"nats": {"host": "127.0.0.1:4222", "protocol": "nats"}},
        "channels": {
            **{kind.name: _fact_channel(kind) for kind in KINDS},
            **{kind.name: _live_channel(kind) for kind in LIVE},
            ask.TRANSCRIBE: _ask_channel(ask.TRANSCRIBE, "transcribe"),
            ask.SPEAK: _ask_channel(ask.SPEAK, "speak"),
            ask.ARTIFACT: _ask_channel(ask.ARTIFACT, "wantArtifact"),
            "transcript": _answer_channel("transcript"),
            "spoken": _answer_channel("spoken"),
            "artifactPut": _answer_channel("artifactPut"),
        },
        "operations": dict(_operations()),
        "components": {
            "messages": {
                **{kind.name: _fact_message(kind, examples[kind.name]) for kind in KINDS},
                **{kind.name: _message(kind, kind.__doc__) for kind in LIVE},
                "transcribe": _message(ask.Transcribe, ask.Transcribe.__doc__),
                "transcript": _one_of(ask.Transcript, ask.Refused),
                "speak": _message(ask.Speak, ask.Speak.__doc__),
                "spoken": _one_of(ask.Spoken, ask.Refused),
                "wantArtifact": _message(ask.WantArtifact, ask.WantArtifact.__doc__),
                "artifactPut": {"payload": {"type": "string"}, "contentType": "text/plain", "summary": "who put them"},
            },
            "schemas": schemas(),
        },
    }


def schemas() -> Json:
    """Every model that travels; the body of a fact is the fact without its run, which the envelope's subject says."""
    asked = (ask.Transcribe, ask.Transcript, ask.Speak, ask.Spoken, ask.Refused, ask.WantArtifact)
    travels: tuple[type[BaseModel], ...] = (CloudEvent, *KINDS, *LIVE, *asked)
    read: Literal["validation"] = "validation"  # what a reader must expect: members added later may be absent
    _, found = models_json_schema([(model, read) for model in travels], ref_template=SCHEMAS + "{model}")
    defined: Json = found["$defs"]
    return dict(sorted({**defined, **{_body(kind): _without_run(defined[kind.__name__]) for kind in KINDS}}.items()))


def _body(kind: type[Fact]) -> str:
    return f"{kind.__name__}Body"


def _without_run(fact: Json) -> Json:
    return {
        **fact,
        "title": f"{fact['title']}Body",
        "properties": {name: schema for name, schema in fact["properties"].items() if name != "run"},
        "required": [name for name in fact["required"] if name != "run"],
    }


def _fact_channel(kind: type[Fact]) -> Json:
    return _channel(kind.name, ("run", *kind.key), kind.name) | {"title": kind.name}


def _live_channel(kind: type[live.Live]) -> Json:
    return _channel(kind.name, LIVE_KEYS[kind], kind.name)


def _channel(name: str, key: Iterable[str], message: str) -> Json:
    return {
        "address": ".".join((name, *(f"{{{part}}}" for part in key))),
        "parameters": {part: {"description": PARAMETERS[part]} for part in key},
        "messages": {message: {"$ref": f"#/components/messages/{message}"}},
    }


def _ask_channel(subject: str, message: str) -> Json:
    return {"address": subject, "messages": {message: {"$ref": f"#/components/messages/{message}"}}}


def _answer_channel(message: str) -> Json:
    """Answers go to the inbox that the request names."""
    return {"address": None, "messages": {message: {"$ref": f"#/components/messages/{message}"}}}


def _fact_message(kind: type[Fact], example: Json) -> Json:
    says = {
        "type": {"const": kind.name},
        "schemaversion": {"const": kind.schemaversion},
        "data": {"$ref": SCHEMAS + _body(kind)},
    }
    return {
        "name": kind.name,
        "title": kind.__name__,
        "contentType": CONTENT_TYPE,
        "payload": {"allOf": [{"$ref": SCHEMAS + CloudEvent.__name__}, {"type": "object", "properties": says}]},
        "examples": [{"payload": example}],
        **_summary(kind.__doc__),
    }


def _message(model: type[BaseModel], says: str | None) -> Json:
    return {"payload": {"$ref": SCHEMAS + model.__name__}, "contentType": JSON, **_summary(says)}


def _one_of(*models: type[BaseModel]) -> Json:
    return {"payload": {"oneOf": [{"$ref": SCHEMAS + model.__name__} for model in models]}, "contentType": JSON}


def _summary(says: str | None) -> Json:
    return {"summary": says.partition("\n")[0]} if says else {}


def _operations() -> Iterable[tuple[str, Json]]:
    for kind in KINDS:
        for service in TELLERS[kind.name]:
            yield _operation(service, "tells", kind.name)
        for service in hearers(kind):
            yield _operation(service, "hears", kind.name)
    for frame in LIVE:
        for service in LIVE_TELLERS[frame]:
            yield _operation(service, "tells", frame.name)
        yield _operation("gateway", "hears", frame.name)
    yield _asks("gateway", ask.TRANSCRIBE, "transcript")
    yield _asks("gateway", ask.SPEAK, "spoken")
    yield _asks("gateway", ask.ARTIFACT, "artifactPut")


def _operation(service: str, does: str, channel: str) -> tuple[str, Json]:
    action = "send" if does == "tells" else "receive"
    return f"{service}.{does}.{channel}", {"action": action, "channel": {"$ref": f"#/channels/{channel}"}}


def _asks(service: str, channel: str, answer: str) -> tuple[str, Json]:
    name, asked = _operation(service, "tells", channel)
    return name.replace(".tells.", ".asks."), {**asked, "reply": {"channel": {"$ref": f"#/channels/{answer}"}}}
