"""The envelope as the CloudEvents SDK sees it."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cloudevents.core.formats.json import JSONFormat
from cloudevents.core.v1.event import CloudEvent

from contracts.record import CONTENT_TYPE, Record
from tests.examples import RUN, page_illustrated, record

EXAMPLES = sorted(Path(__file__).parent.joinpath("examples").glob("*.json"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_sdk_reads_what_we_write_and_we_read_what_it_writes(path: Path) -> None:
    ours = Record.from_json(path.read_bytes())
    event = JSONFormat().read(CloudEvent, ours.to_json())
    theirs = JSONFormat().write(event)
    assert {**json.loads(theirs), "time": ours.time} == json.loads(ours.to_json())
    assert Record.from_json(theirs).fact == ours.fact


def test_the_attributes_are_those_of_the_design() -> None:
    cause = "6533ec63-14d3-5c8f-8ab1-6db0b5672745"
    fact = page_illustrated(2)
    event = JSONFormat().read(CloudEvent, record(fact, 1.5, causationid=cause).to_json())
    assert event.get_attributes() == {
        "specversion": "1.0",
        "id": fact.id,
        "source": "illustrator/example-1",
        "type": "page.illustrated",
        "subject": RUN,
        "time": datetime(2025, 3, 1, 9, 0, 1, 500_000, tzinfo=UTC),
        "datacontenttype": "application/json",
        "correlationid": RUN,
        "causationid": cause,
        "schemaversion": 1,
    }
    assert event.get_data() == fact.model_dump(mode="json", exclude={"run"})


def test_the_content_type_is_that_of_structured_json() -> None:
    assert CONTENT_TYPE == JSONFormat.CONTENT_TYPE
