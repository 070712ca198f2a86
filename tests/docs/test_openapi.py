"""The document of the HTTP interface: whole, and the compatibility API as front ends speak it."""

import json
import re
from collections.abc import Iterator
from typing import Any

from contracts.http import CreateRun, Problem, RunView
from tests.docs.pages import ROOT
from tests.docs.test_asyncapi import references

HTTP: dict[str, Any] = json.loads((ROOT / "docs" / "openapi.json").read_text(encoding="utf-8"))
COMPATIBLE = {
    ("post", "/api/stt/field"): "200",
    ("post", "/api/runs"): "201",
    ("get", "/api/runs/{run_id}"): "200",
    ("get", "/api/runs/{run_id}/events"): "200",
    ("get", "/api/runs/{run_id}/images/{filename}"): "200",
    ("get", "/api/runs/{run_id}/audio/{filename}"): "200",
}
BEYOND = {
    ("get", "/api/runs"),
    ("get", "/api/runs/{run_id}/book"),
    ("post", "/api/runs/{run_id}/cancel"),
    ("post", "/api/runs/{run_id}/retry"),
    ("delete", "/api/runs/{run_id}"),
    ("put", "/api/runs/{run_id}/pin"),
    ("delete", "/api/runs/{run_id}/pin"),
    ("put", "/api/runs/{run_id}/title"),
    ("get", "/api/runs/{run_id}/log"),
    ("get", "/api/services"),
    ("get", "/healthz"),
    ("get", "/readyz"),
    ("get", "/metrics"),
    ("get", "/version"),
}


def test_it_is_openapi_3_1_and_every_reference_leads_somewhere() -> None:
    assert re.fullmatch(r"3\.1\.\d", HTTP["openapi"])
    assert [ref for ref in references(HTTP) if look_up(ref) is None] == []


def test_the_compatibility_interface_is_there_with_its_answers() -> None:
    found = {(method, path): operation for method, path, operation in operations()}
    assert set(COMPATIBLE) - set(found) == set()
    assert {at: code for at, code in COMPATIBLE.items() if code not in found[at]["responses"]} == {}


def test_what_goes_beyond_it_is_there() -> None:
    assert BEYOND - {(method, path) for method, path, _ in operations()} == set()


def test_every_operation_has_a_name_of_its_own_and_says_what_it_does() -> None:
    names = [operation["operationId"] for _, _, operation in operations()]
    assert sorted(names) == sorted(set(names))
    silent = [f"{method} {path}" for method, path, operation in operations() if not operation.get("description")]
    assert silent == []


def test_an_order_a_view_and_a_problem_are_the_models_of_the_contracts() -> None:
    schemas = HTTP["components"]["schemas"]
    for model in (CreateRun, RunView, Problem):
        assert set(schemas[model.__name__]["properties"]) == set(model.model_fields)


def operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in HTTP["paths"].items():
        for method, operation in item.items():
            yield method, path, operation


def look_up(ref: str) -> Any:
    node: Any = HTTP
    for part in ref.removeprefix("#/").split("/"):
        part = part.replace("~1", "/")
        node = node.get(part) if isinstance(node, dict) else None
    return node
