import socket
from pathlib import Path
from typing import Any

import httpx2
import pytest

from contracts.http import PROBLEM
from services.gateway.http.app import schema
from services.gateway.http.language import language
from tests.services.gateway.http.serving import ORDER, Serving, serving

ELSEWHERE = "https://elsewhere.example"


def problem(answer: httpx2.Response) -> dict[str, Any]:
    assert answer.headers["content-type"] == PROBLEM
    found: dict[str, Any] = answer.json()
    assert found["status"] == answer.status_code
    assert isinstance(found["detail"], str)
    return found


async def test_an_unknown_run_is_a_problem_in_full(served: Serving) -> None:
    answer = await served.client.get("/api/runs/20250301_090000_a1b2c3")

    assert problem(answer) == {
        "type": "/problems/unknown_run",
        "title": "unknown run",
        "status": 404,
        "detail": "20250301_090000_a1b2c3 이야기는 없습니다",
        "instance": "/api/runs/20250301_090000_a1b2c3",
        "code": "unknown_run",
        "retryable": False,
        "run_id": "20250301_090000_a1b2c3",
    }


@pytest.mark.parametrize("path", ["/api", "/api/", "/api/x", "/api/runs/", "/api/runs/a/b/c", "/docs", "/x", "/..%2f"])
async def test_an_unknown_path_is_a_problem_and_never_the_page(served: Serving, path: str) -> None:
    answer = await served.client.get(path, headers={"Accept": "text/html"})

    assert (problem(answer)["code"], answer.status_code) == ("unknown_path", 404)


async def test_a_method_that_is_not_possible_is_a_problem_that_names_those_that_are(served: Serving) -> None:
    answer = await served.client.delete("/api/runs")

    assert (answer.status_code, problem(answer)["code"], answer.headers["allow"]) == (405, "bad_method", "POST")


@pytest.mark.parametrize("run", ["x", "%2e%2e", "%00", "20250301_090000_A1B2C3", "가나다", "a" * 4000])
async def test_a_run_id_that_is_none_is_an_unknown_run(served: Serving, run: str) -> None:
    answer = await served.client.get(f"/api/runs/{run}/book")

    assert (answer.status_code, problem(answer)["code"]) == (404, "unknown_run")


async def test_a_body_that_is_too_large_is_refused_before_it_is_read(served: Serving) -> None:
    answer = await served.client.post("/api/runs", json={**ORDER, "topic_ko": "가" * 50_000})

    assert (answer.status_code, problem(answer)["code"]) == (413, "body_too_large")
    await served.order()


async def test_a_fault_of_ours_is_a_problem_too(served: Serving, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise ZeroDivisionError("a secret")

    monkeypatch.setattr(served.gateway.presence, "alive", broken)
    answer = await served.client.get("/api/services")

    assert (answer.status_code, problem(answer)["code"]) == (500, "internal")
    assert "secret" not in answer.text
    await served.order()


@pytest.mark.parametrize(
    ("accepted", "spoken"),
    [
        (None, "ko"),
        ("", "ko"),
        ("ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7", "ko"),
        ("en-US,en;q=0.9,ko;q=0.8", "en"),
        ("en", "en"),
        ("fr, en;q=0.5", "en"),
        ("fr", "ko"),
        ("*", "ko"),
        ("en;q=rubbish", "ko"),
        ("en;q=0", "ko"),
    ],
)
def test_korean_is_spoken_unless_english_is_liked_better(accepted: str | None, spoken: str) -> None:
    assert language(accepted) == spoken


async def test_problems_are_told_in_the_readers_language(served: Serving) -> None:
    english = {"Accept-Language": "en"}
    refused = await served.client.post("/api/runs", json={**ORDER, "era_ko": "", "age": "9"}, headers=english)

    assert [one["detail"] for one in refused.json()["errors"]] == [
        "Expected at least 1 characters",
        "Input should be '3-5', '5-7' or '7-9'",
    ]
    unknown = await served.client.get("/api/x", headers=english)
    assert problem(unknown)["detail"] == "There is nothing at /api/x; see /openapi.json"


# Who may speak to it


@pytest.mark.parametrize(
    "origin", ["http://localhost:5173", "http://127.0.0.1", "https://[::1]:8443", "https://allowed.example"]
)
async def test_allowed_origins_may_order_and_read_where_the_order_is(tmp_path: Path, origin: str) -> None:
    async with serving(tmp_path, cors_origins=("https://allowed.example",)) as served:
        asked = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"}
        preflight = await served.client.options("/api/runs", headers={"Origin": origin, **asked})
        answer = await served.client.post("/api/runs", json=ORDER, headers={"Origin": origin})
        refused = await served.client.post("/api/runs", json={}, headers={"Origin": origin})

    assert preflight.status_code == 200
    assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (201, origin)
    assert answer.headers["access-control-expose-headers"] == "Location, ETag, Retry-After, Link"
    assert (refused.status_code, refused.headers["access-control-allow-origin"]) == (422, origin)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": ELSEWHERE},
        {"Origin": "null"},
        {"Origin": "http://localhost.elsewhere.example"},
        {"Origin": ELSEWHERE, "Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_a_foreign_page_may_change_nothing(served: Serving, headers: dict[str, str]) -> None:
    answer = await served.client.post("/api/runs", json=ORDER, headers=headers)

    assert (answer.status_code, problem(answer)["code"]) == (403, "foreign_origin")
    assert served.gateway.ledger.runs() == []


async def test_a_foreign_page_is_not_shown_what_it_asks_for(served: Serving) -> None:
    answer = await served.client.get("/api/runs", headers={"Origin": ELSEWHERE})

    assert "access-control-allow-origin" not in answer.headers


async def test_its_own_page_may_order_whatever_its_address(tmp_path: Path) -> None:
    async with serving(tmp_path, cors_origins=("https://books.example",)) as served:
        for host in ("192.168.0.7:8000", "[fd00::7]:8000", f"{socket.gethostname().lower()}.local", "books.example"):
            headers = {"Host": host, "Origin": f"http://{host}"}
            assert (await served.client.post("/api/runs", json=ORDER, headers=headers)).status_code == 201


@pytest.mark.parametrize("host", ["rebound.example", "localhost.rebound.example:8000", "[::1", "a b"])
async def test_a_name_that_somebody_else_pointed_here_is_refused(served: Serving, host: str) -> None:
    answer = await served.client.get("/api/runs", headers={"Host": host})

    assert answer.status_code in (400, 421)
    assert problem(answer)["code"] in ("unknown_host", "bad_request")


# Beside the API


async def test_probes_tell_alive_from_ready(served: Serving) -> None:
    assert (await served.client.get("/healthz")).text == "ok"
    ready = await served.client.get("/readyz")
    assert (ready.status_code, ready.json()["ready"]) == (503, False)
    assert ready.json()["checks"]["bus"] == "not connected to NATS"
    assert (await served.client.get("/version")).json()["service"] == "gateway"
    metrics = await served.client.get("/metrics")
    assert 'iyagi_build_info{service="gateway"' in metrics.text
    assert (await served.client.get("/api/services")).json() == {"services": []}


async def test_the_interface_describes_itself(served: Serving) -> None:
    described = (await served.client.get("/openapi.json")).json()
    assert described == schema()

    operations = [one for path in described["paths"].values() for one in path.values()]
    names = [one["operationId"] for one in operations]
    assert len(set(names)) == len(names)
    assert {"createRun", "getRun", "watchRun", "getImage", "getAudio", "transcribeField"} <= set(names)
    problems = [answer for one in operations for answer in one["responses"].values() if PROBLEM in str(answer)]
    assert {str(answer["content"][PROBLEM]["schema"]) for answer in problems} == {
        "{'$ref': '#/components/schemas/Problem'}"
    }
    assert "Problem" in described["components"]["schemas"]
    assert "HTTPValidationError" not in described["components"]["schemas"]
    assert described["components"]["schemas"]["CreateRun"]["examples"][0]["topic_ko"] == "우정"
