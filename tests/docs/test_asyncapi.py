"""The document of the wire: whole, true to the facts, and good AsyncAPI."""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from contracts.facts import KINDS, Fact
from contracts.parties import LIVE_TELLERS, TELLERS, hearers
from contracts.record import Record
from tests.docs.asyncapi_structure import DOCUMENT
from tests.examples import (
    page_illustrated,
    page_written,
    run_cancelled,
    run_created,
    run_retried,
    story_ready,
)

ROOT = Path(__file__).parents[2]
OFFICIAL = os.environ.get("IYAGI_ASYNCAPI_SCHEMA")
WIRE: dict[str, Any] = json.loads((ROOT / "docs" / "asyncapi.json").read_text(encoding="utf-8"))

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


def test_it_has_the_structure_of_asyncapi_3() -> None:
    assert [error.message for error in Draft7Validator(DOCUMENT).iter_errors(WIRE)] == []


@pytest.mark.skipif(OFFICIAL is None, reason="IYAGI_ASYNCAPI_SCHEMA names no copy of the official schema")
def test_it_is_valid_by_the_official_schema() -> None:
    official = json.loads(Path(str(OFFICIAL)).read_text(encoding="utf-8"))
    assert [error.message for error in Draft7Validator(official).iter_errors(WIRE)] == []


def test_every_reference_leads_somewhere() -> None:
    assert [ref for ref in references(WIRE) if look_up(ref) is None] == []


@every_kind
def test_a_fact_has_its_channel_with_its_subject(kind: type[Fact]) -> None:
    channel = WIRE["channels"][kind.name]
    key = ("run", *kind.key)
    assert channel["address"] == ".".join((kind.name, *(f"{{{part}}}" for part in key)))
    assert tuple(channel["parameters"]) == key
    assert channel["messages"] == {kind.name: {"$ref": f"#/components/messages/{kind.name}"}}


@every_kind
def test_a_fact_has_an_example_that_is_read_and_that_its_schema_allows(kind: type[Fact]) -> None:
    message = WIRE["components"]["messages"][kind.name]
    example = message["examples"][0]["payload"]
    record = Record.from_json(json.dumps(example))
    assert isinstance(record.fact, kind)
    assert example["schemaversion"] == kind.schemaversion
    assert broken(message["payload"], example) == []


@every_kind
def test_the_schema_of_a_fact_refuses_another_name_another_version_and_a_missing_member(kind: type[Fact]) -> None:
    payload = WIRE["components"]["messages"][kind.name]["payload"]
    example = WIRE["components"]["messages"][kind.name]["examples"][0]["payload"]
    assert broken(payload, {**example, "type": "page.dreamt"})
    assert broken(payload, {**example, "schemaversion": kind.schemaversion + 1})
    body = WIRE["components"]["schemas"][f"{kind.__name__}Body"]
    for member in body["required"]:
        data = {name: value for name, value in example["data"].items() if name != member}
        assert broken(payload, {**example, "data": data}), f"{member} may be missing"


@every_kind
def test_every_fact_has_a_teller_and_the_gateway_hears_it(kind: type[Fact]) -> None:
    told = {name for name in WIRE["operations"] if name.endswith(f".tells.{kind.name}")}
    assert told == {f"{service}.tells.{kind.name}" for service in TELLERS[kind.name]}
    assert f"gateway.hears.{kind.name}" in WIRE["operations"]


def test_who_hears_a_fact_follows_from_the_durables_and_what_workers_listen_for() -> None:
    heard = (run_created(), run_retried(), run_cancelled(), story_ready(), page_written(), page_illustrated())
    assert {fact.name: hearers(type(fact)) for fact in heard} == {
        "run.created": ["gateway", "story"],
        "run.retried": ["gateway", "story"],
        "run.cancelled": ["gateway", "illustrator", "narrator", "story"],
        "story.ready": ["gateway", "illustrator"],
        "page.written": ["gateway", "illustrator", "narrator"],
        "page.illustrated": ["gateway"],
    }


def test_nothing_is_told_that_is_no_fact_and_every_fleeting_frame_has_a_channel() -> None:
    assert set(TELLERS) == {kind.name for kind in KINDS}
    assert {kind.name for kind in LIVE_TELLERS} == {name for name in WIRE["channels"] if name.startswith("live.")}


def broken(payload: Any, example: Any) -> list[str]:
    schema = {**payload, "components": WIRE["components"]}
    return [error.message for error in Draft7Validator(schema).iter_errors(example)]


def references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(ref := node.get("$ref"), str):
            yield ref
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def look_up(ref: str) -> Any:
    assert re.match(r"^#/", ref), f"{ref} leads out of the document"
    node: Any = WIRE
    for part in ref.removeprefix("#/").split("/"):
        node = node.get(part) if isinstance(node, dict) else None
    return node
