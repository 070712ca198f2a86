import json
from pathlib import Path
from typing import Any

import pytest

from contracts.facts import Idempotency
from tests.services.gateway.http.serving import ORDER, Serving, serving

NFD = "조선 시대"  # as a macOS keyboard sends 조선 시대
TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


async def test_an_order_is_answered_with_its_run_and_where_it_is(served: Serving) -> None:
    answer = await served.client.post("/api/runs", json={**ORDER, "tts_enabled": True})

    run = served.gateway.ledger.runs()[0]
    assert (answer.status_code, answer.json(), answer.headers["location"]) == (
        201,
        {"run_id": run.id},
        f"/api/runs/{run.id}",
    )
    waiting = await served.client.get(answer.headers["location"])
    assert waiting.json() == {
        "status": "QUEUED",
        "stage": "LLM",
        "ready_max_page": -1,
        "ready_max_audio_page": -1,
        "pages": [{"page": n, "title": "", "summary": "", "image_url": "", "audio_url": ""} for n in range(5)],
        "error": None,
    }


async def test_hangul_in_pieces_and_spaces_around_it_are_the_same_words(served: Serving) -> None:
    run = await served.order(era_ko=f"  {NFD} ")

    assert served.gateway.ledger.run(run).order.fact.brief.era == "조선 시대"


async def test_the_trace_of_whoever_orders_goes_on_in_the_facts(served: Serving) -> None:
    await served.client.post("/api/runs", json=ORDER, headers={"traceparent": TRACE})
    await served.client.post("/api/runs", json=ORDER, headers={"traceparent": "rubbish"})

    own, foreign = (served.gateway.ledger.kept(run.id).records[0].record for run in served.gateway.ledger.runs())
    assert foreign.traceparent == TRACE
    assert own.traceparent is not None
    assert own.traceparent != TRACE


@pytest.mark.parametrize(("first", "second"), [("a-key", "a-key"), ('"a-key"', "a-key")])
async def test_the_same_key_and_order_are_the_same_run(served: Serving, first: str, second: str) -> None:
    answers = [
        await served.client.post("/api/runs", json=ORDER, headers={"Idempotency-Key": key}) for key in (first, second)
    ]

    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].json() == answers[1].json()
    assert len(served.gateway.ledger.runs()) == 1
    idempotency = served.gateway.ledger.runs()[0].order.fact.idempotency
    assert isinstance(idempotency, Idempotency)
    assert idempotency.key == "a-key"


async def test_the_same_key_for_another_order_is_refused(served: Serving) -> None:
    headers = {"Idempotency-Key": "a-key"}
    first = await served.client.post("/api/runs", json=ORDER, headers=headers)
    answer = await served.client.post("/api/runs", json={**ORDER, "topic_ko": "용기"}, headers=headers)

    assert (answer.status_code, answer.json()["code"]) == (422, "idempotency_mismatch")
    assert answer.json()["run_id"] == first.json()["run_id"]


@pytest.mark.parametrize("key", ["", '""', "x" * 300, "a\tb"])
async def test_a_key_that_is_none_is_refused(served: Serving, key: str) -> None:
    answer = await served.client.post("/api/runs", json=ORDER, headers={"Idempotency-Key": key})

    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")


async def test_a_full_queue_says_when_to_come_again(tmp_path: Path) -> None:
    async with serving(tmp_path, queue_limit=1) as served:
        await served.order()
        answer = await served.client.post("/api/runs", json=ORDER)

    assert (answer.status_code, answer.json()["code"], answer.json()["retryable"]) == (503, "queue_full", True)
    assert answer.headers["retry-after"] == "30"


RUBBISH: list[tuple[str, Any, list[tuple[str, str]]]] = [
    ("a number for words", {"era_ko": 5}, [("/era_ko", "string_type")]),
    ("null for words", {"era_ko": None}, [("/era_ko", "string_type")]),
    ("a list for words", {"era_ko": ["조선"]}, [("/era_ko", "string_type")]),
    ("nothing but spaces", {"place_ko": " \t "}, [("/place_ko", "too_short")]),
    ("a huge field", {"topic_ko": "가" * 201}, [("/topic_ko", "too_long")]),
    ("a control character", {"topic_ko": "우\u0000정"}, [("/topic_ko", "value_error")]),
    ("a line break", {"topic_ko": "우\n정"}, [("/topic_ko", "value_error")]),
    ("half a character", {"topic_ko": "\ud800"}, [("/topic_ko", "value_error")]),
    ("half a character elsewhere", {"age": "\udfff"}, [("/age", "string_unicode")]),
    ("words for a switch", {"tts_enabled": "yes"}, [("/tts_enabled", "bool_type")]),
    ("too many panels", {"panels": 13}, [("/panels", "less_than_equal")]),
    ("panels in words", {"panels": "4"}, [("/panels", "int_type")]),
    ("an age there is not", {"age": "9-99"}, [("/age", "literal_error")]),
    ("a style there is not", {"style": "oil"}, [("/style", "literal_error")]),
    ("too fast", {"speed": 9}, [("/speed", "less_than_equal")]),
    ("a seed below zero", {"seed": -1}, [("/seed", "greater_than_equal")]),
    (
        "several things",
        {"era_ko": "", "panels": 0},
        [("/era_ko", "too_short"), ("/panels", "greater_than_equal")],
    ),
]


@pytest.mark.parametrize(("given", "wrong"), [row[1:] for row in RUBBISH], ids=[row[0] for row in RUBBISH])
async def test_rubbish_is_refused_by_name_and_the_next_order_works(
    served: Serving, given: dict[str, Any], wrong: list[tuple[str, str]]
) -> None:
    body = json.dumps({**ORDER, **given})  # escapes halves of characters, as a browser would
    answer = await served.client.post("/api/runs", content=body, headers={"Content-Type": "application/json"})

    assert answer.status_code == 422, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert problem["code"] == "invalid_body"
    assert [(one["pointer"], one["code"]) for one in problem["errors"]] == wrong
    assert "가가가" not in answer.text
    await served.order()


@pytest.mark.parametrize("body", ["", "{", "[]", '"words"', "null", "7", "\x00", '{"era_ko": NaN', "[" * 50_000])
async def test_a_body_that_is_no_order_is_refused_and_the_next_order_works(served: Serving, body: str) -> None:
    answer = await served.client.post("/api/runs", content=body, headers={"Content-Type": "application/json"})

    assert answer.status_code in (400, 422), answer.text
    assert isinstance(answer.json()["detail"], str)
    await served.order()


async def test_a_missing_field_is_named(served: Serving) -> None:
    answer = await served.client.post("/api/runs", json={"era_ko": "조선"})

    assert [one["pointer"] for one in answer.json()["errors"]] == ["/place_ko", "/characters_ko", "/topic_ko"]
