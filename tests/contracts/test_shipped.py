"""Every version of every fact that was ever shipped stays readable. These files are added to and never edited."""

import json
from pathlib import Path
from typing import Any

import pytest

from contracts.facts import KINDS
from contracts.record import Record

EXAMPLES = sorted(Path(__file__).parent.joinpath("examples").glob("*.json"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_fact_that_was_shipped_is_read_and_written_again_with_all_that_it_said(path: Path) -> None:
    record = Record.from_json(path.read_bytes())
    assert path.stem.startswith(f"{record.fact.name}.v")
    if path.stem == f"{record.fact.name}.v{record.fact.schemaversion}":
        shipped = json.loads(path.read_text())
        assert shared(shipped, json.loads(record.to_json())) == shipped


def shared(shipped: Any, written: Any) -> Any:
    """What is written now, without the members that were added since with a default."""
    match shipped, written:
        case dict(), dict():
            return {name: shared(value, written.get(name)) for name, value in shipped.items()}
        case list(), list():
            return [shared(*pair) for pair in zip(shipped, written, strict=True)]
    return written


def test_every_version_of_every_fact_has_its_example() -> None:
    expected = {f"{kind.name}.v{version}" for kind in KINDS for version in range(1, kind.schemaversion + 1)}
    assert {path.stem for path in EXAMPLES} == expected
