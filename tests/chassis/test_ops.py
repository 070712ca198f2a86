from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import aiohttp
import pytest
import pytest_asyncio
from prometheus_client.openmetrics.parser import text_string_to_metric_families as parse_openmetrics
from prometheus_client.parser import text_string_to_metric_families as parse

from chassis.ops import open_ops
from chassis.telemetry import Metrics, version
from contracts.errors import Unavailable

HOST = "127.0.0.1"


@pytest_asyncio.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def test_a_process_is_alive_whatever_its_checks_say(http: aiohttp.ClientSession) -> None:
    async with (
        open_ops(HOST, 0, {"bus": lambda: "waiting for the stream"}, Metrics("narrator")) as address,
        http.get(f"{address}/healthz") as answer,
    ):
        assert (answer.status, await answer.text()) == (200, "ok")


async def test_a_process_is_ready_when_no_check_objects(http: aiohttp.ClientSession) -> None:
    async with (
        open_ops(HOST, 0, {"bus": lambda: None, "log": lambda: None}, Metrics("narrator")) as address,
        http.get(f"{address}/readyz") as answer,
    ):
        assert answer.status == 200
        assert await answer.json() == {"ready": True, "checks": {"bus": "ok", "log": "ok"}}


async def test_readiness_follows_the_checks_and_gives_their_reasons(http: aiohttp.ClientSession) -> None:
    reasons = {"bus": "waiting for the stream"}
    checks = {"bus": lambda: reasons.get("bus"), "log": lambda: None}
    async with open_ops(HOST, 0, checks, Metrics("narrator")) as address:
        async with http.get(f"{address}/readyz") as answer:
            assert answer.status == 503
            assert await answer.json() == {"ready": False, "checks": {"bus": "waiting for the stream", "log": "ok"}}
        reasons.clear()
        async with http.get(f"{address}/readyz") as answer:
            assert answer.status == 200


@pytest.mark.parametrize(
    ("accepted", "read"), [("text/plain", parse), ("application/openmetrics-text", parse_openmetrics)]
)
async def test_metrics_can_be_read_by_prometheus(http: aiohttp.ClientSession, accepted: str, read: object) -> None:
    metrics = Metrics("narrator")
    metrics.redelivery()
    async with (
        open_ops(HOST, 0, {}, metrics) as address,
        http.get(f"{address}/metrics", headers={"Accept": accepted}) as answer,
    ):
        assert answer.status == 200
        assert answer.content_type == accepted
        assert callable(read)
        samples = {sample.name: sample.value for family in read(await answer.text()) for sample in family.samples}
    assert samples["iyagi_redeliveries_total"] == 1.0
    assert "process_resident_memory_bytes" in samples


async def test_a_process_tells_its_version(http: aiohttp.ClientSession) -> None:
    async with (
        open_ops(HOST, 0, {}, Metrics("narrator")) as address,
        http.get(f"{address}/version") as answer,
    ):
        assert await answer.json() == {"service": "narrator", "version": version()}


async def test_a_taken_port_is_said_by_name() -> None:
    async with open_ops(HOST, 0, {}, Metrics("narrator")) as address:
        port = urlsplit(address).port
        assert port is not None
        with pytest.raises(Unavailable, match=f"{HOST}:{port} is not available"):
            async with open_ops(HOST, port, {}, Metrics("narrator")):
                pass


async def test_the_port_is_free_again_afterwards(http: aiohttp.ClientSession) -> None:
    async with open_ops(HOST, 0, {}, Metrics("narrator")) as address:
        pass
    with pytest.raises(aiohttp.ClientConnectorError):
        await http.get(f"{address}/healthz")
