"""Requests that do not come, or do not end, and viewers that do not read."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from contracts.http import PROBLEM
from tests.examples import page_written
from tests.services.gateway.http.serving import ORDER, PATIENCE, Serving, serving

MIB = 1024 * 1024
HEAD = "POST /api/runs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"


@pytest.fixture
async def hurried(tmp_path: Path) -> AsyncIterator[Serving]:
    """A gateway that waits only a moment for a request."""
    async with serving(tmp_path, request_seconds=0.3) as served:
        yield served


async def said(served: Serving, *parts: str) -> tuple[str, dict[str, object]]:
    """What comes back, until the other side hangs up: the status line and the problem."""
    async with asyncio.timeout(PATIENCE):
        reader, writer = await asyncio.open_connection("127.0.0.1", served.port)
        for part in parts:
            writer.write(part.encode())
            await writer.drain()
        head, _, body = (await reader.read()).decode().partition("\r\n\r\n")
        writer.close()
    assert PROBLEM in head
    return head.partition("\r\n")[0], json.loads(body)


@pytest.mark.parametrize(
    "sent",
    [
        (),
        ("P",),
        ("POST /api/runs HTTP/1.1\r\nHost: loc",),
        (HEAD + "Content-Length: 100\r\n\r\n",),
        (HEAD + "Content-Length: 100\r\n\r\n", '{"era_ko": "조'),
        (HEAD + "Transfer-Encoding: chunked\r\n\r\n", '5\r\n{"era\r\n'),
        (HEAD.replace("/api/runs", "/api/stt/field") + "Content-Length: 100\r\n\r\n", "--x"),
    ],
    ids=["nothing", "a letter", "half a head", "no body", "half a body", "half a chunked body", "half an upload"],
)
async def test_a_request_that_does_not_end_is_answered_and_dropped(hurried: Serving, sent: tuple[str, ...]) -> None:
    status, problem = await said(hurried, *sent)

    assert (status, problem["code"], problem["retryable"]) == ("HTTP/1.1 408 Request Timeout", "slow_request", True)
    await hurried.order()


async def test_the_time_runs_anew_for_each_request_of_a_connection(hurried: Serving) -> None:
    whole = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
    async with asyncio.timeout(PATIENCE):
        reader, writer = await asyncio.open_connection("127.0.0.1", hurried.port)
        writer.write((whole + whole + whole[:20]).encode())
        answers = (await reader.read()).decode()
        writer.close()

    assert answers.count("HTTP/1.1 200 OK") == 2
    assert answers.count("HTTP/1.1 408 Request Timeout") == 1


async def test_what_is_no_http_is_a_problem(hurried: Serving) -> None:
    status, problem = await said(hurried, "rubbish\r\n\r\n")

    assert (status, problem["code"]) == ("HTTP/1.1 400 Bad Request", "bad_request")


async def test_a_request_that_is_there_may_take_its_time(hurried: Serving) -> None:
    """The limit is for what arrives: a viewer stays."""
    run = await hurried.order()
    async with hurried.client.stream("GET", f"/api/runs/{run}/events") as answer:
        lines = answer.aiter_lines()
        async with asyncio.timeout(PATIENCE):
            while "data: " not in await anext(lines):
                pass
            await said(hurried)  # a silent one came and was dropped meanwhile
            await hurried.told(page_written(0, run=run))
            while "data: " not in (line := await anext(lines)):
                pass
    assert json.loads(line.removeprefix("data: "))["status"] == "RUNNING"


@pytest.mark.parametrize(("path", "code"), [("/api/runs", "body_too_large"), ("/api/stt/field", "recording_too_large")])
@pytest.mark.parametrize("announced", [True, False])
async def test_two_hundred_megabytes_are_refused_and_the_next_request_works(
    served: Serving, path: str, code: str, announced: bool
) -> None:
    async def upload() -> AsyncIterator[bytes]:
        for _ in range(200):
            yield bytes(MIB)

    headers = {"Content-Type": "application/json"} | ({"Content-Length": str(200 * MIB)} if announced else {})
    answer = await served.client.post(path, content=upload(), headers=headers)

    assert (answer.status_code, answer.json()["code"]) == (413, code)
    await served.order()


async def test_a_body_within_the_limit_may_come_in_pieces(served: Serving) -> None:
    async def upload() -> AsyncIterator[bytes]:
        for letter in json.dumps(ORDER):
            yield letter.encode()

    answer = await served.client.post("/api/runs", content=upload(), headers={"Content-Type": "application/json"})
    assert answer.status_code == 201


async def test_a_viewer_that_does_not_read_is_cut_off(served: Serving, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("services.gateway.http.protocol.BEHIND_SECONDS", 0.2)
    monkeypatch.setattr("services.gateway.http.protocol.BEHIND_BYTES", 4096)
    monkeypatch.setattr("services.gateway.http.events.KEEPALIVE", b": " + b"x" * 100_000 + b"\n\n")
    monkeypatch.setattr("services.gateway.http.events.KEEPALIVE_EVERY", 0.001)
    run = await served.order()
    with socket.create_connection(("127.0.0.1", served.port)) as viewer:
        viewer.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        viewer.sendall(f"GET /api/runs/{run}/events HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        registry = served.gateway.metrics.registry
        async with asyncio.timeout(PATIENCE):
            for watching in (1, 0):
                while registry.get_sample_value("iyagi_sse_clients") != watching:
                    await asyncio.sleep(0.01)
    await served.order()
