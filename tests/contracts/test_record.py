import json
from datetime import datetime
from typing import Any

import pytest

from contracts.errors import NeedsUpgrade, Unreadable
from contracts.record import Record, now
from tests.examples import page_illustrated, page_written, record, run_created

RECORD = record(page_written(3), second=1.5, causationid=run_created().id)
EVENT: dict[str, Any] = json.loads(RECORD.to_json())


def changed(**members: Any) -> bytes:
    return json.dumps({**EVENT, **members}).encode()


def without(member: str) -> bytes:
    return json.dumps({name: value for name, value in EVENT.items() if name != member}).encode()


def test_a_record_is_read_as_it_was_written() -> None:
    assert Record.from_json(RECORD.to_json()) == RECORD
    assert Record.from_json(RECORD.to_json().decode()) == RECORD


def test_what_an_http_request_caused_has_no_cause() -> None:
    assert "causationid" not in json.loads(record(run_created()).to_json())


def test_members_that_a_newer_build_added_are_ignored() -> None:
    assert Record.from_json(changed(mood="happy", data={**EVENT["data"], "mood": "happy"})) == RECORD


@pytest.mark.parametrize(
    "raw",
    [changed(schemaversion=2), changed(type="page.sung"), changed(type="page.sung", data={})],
    ids=["version", "name", "body"],
)
def test_what_is_newer_than_this_build_needs_an_upgrade(raw: bytes) -> None:
    with pytest.raises(NeedsUpgrade):
        Record.from_json(raw)


RUBBISH = {
    "nothing": b"",
    "no JSON": b"rubbish",
    "no text": b"\xff\xfe\x00",
    "no object": b"[1, 2]",
    "too deep": b"[" * 10_000,
    "half a character": changed(data={**EVENT["data"], "text": "가\ud800"}),
    "no type": without("type"),
    "no data": without("data"),
    "no id": without("id"),
    "another envelope": changed(specversion="0.3"),
    "no such version": changed(schemaversion=0),
    "not a run": changed(subject="../etc/passwd"),
    "another fact's id": changed(id=page_illustrated(3).id),
    "another key": changed(data={**EVENT["data"], "page": 2}),
    "a body of another kind": changed(data={"page": "three"}),
    "an empty text": changed(data={**EVENT["data"], "text": " "}),
    "a control character": changed(data={**EVENT["data"], "text": "가\x00나"}),
}


@pytest.mark.parametrize("raw", RUBBISH.values(), ids=RUBBISH)
def test_rubbish_is_unreadable(raw: bytes) -> None:
    with pytest.raises(Unreadable):
        Record.from_json(raw)


def test_now_is_rfc_3339_in_utc_to_the_millisecond() -> None:
    told = now()
    assert told == datetime.fromisoformat(told).isoformat(timespec="milliseconds").replace("+00:00", "Z")
