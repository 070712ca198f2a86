"""What the processes tell of themselves moves with the work they do, and one trace runs through a whole book."""

import asyncio
import json
import secrets
from pathlib import Path

import nats
from nats.aio.msg import Msg
from prometheus_client.parser import text_string_to_metric_families

from contracts.live import Alive
from tests.e2e.stack import BRIEF, Stack, open_stack
from tests.e2e.until import until

SLOW = "느린"
WORKERS = {"story", "illustrator", "narrator"}
Samples = dict[str, float]


async def test_every_metric_moves_with_a_book(tmp_path: Path) -> None:
    async with open_stack(
        tmp_path, INSTANT_STUMBLE_PAGE="2", INSTANT_SLOW_WORD=SLOW, INSTANT_SLOW_SECONDS="600"
    ) as stack:
        ops = await ops_addresses(stack)
        gateway = stack.url("")
        slow, viewed = await stack.order(topic_ko=SLOW), asyncio.Event()
        assert slow is not None
        viewer = asyncio.create_task(watch(stack, slow, viewed))
        await viewed.wait()
        assert (await samples(stack, gateway))["iyagi_sse_clients"] == 1

        async def busy() -> bool:
            found = await samples(stack, ops["illustrator"])
            return (found['iyagi_queue_depth{service="illustrator"}'], inflight(found)) == (4, 1)

        await until(busy)
        await stack.post(f"/api/runs/{slow}/cancel")
        await viewer
        run = await stack.order()
        assert run is not None
        assert (await stack.until(run, "DONE", "FAILED"))["status"] == "DONE"

        async def idle() -> bool:
            found = await samples(stack, ops["illustrator"])
            return (found['iyagi_queue_depth{service="illustrator"}'], inflight(found)) == (0, 0)

        await until(idle)
        await until(lambda: nobody_watches(stack))
        told = {"gateway": await samples(stack, gateway)}
        told |= {service: await samples(stack, address) for service, address in ops.items()}

    assert told["gateway"]['iyagi_runs_total{outcome="DONE"}'] == 1
    assert told["gateway"]['iyagi_runs_total{outcome="CANCELLED"}'] == 1
    assert told["illustrator"]['iyagi_redeliveries_total{service="illustrator"}'] == 1
    assert made(told["illustrator"], "page.illustrated") == 5
    assert made(told["narrator"], "page.narrated") >= 5
    assert made(told["story"], "story.ready") == 2
    for service, found in told.items():
        assert [v for name, v in found.items() if name.startswith("iyagi_build_info") and service in name] == [1]


async def test_every_fact_of_a_book_carries_the_trace_of_its_order(tmp_path: Path) -> None:
    trace = secrets.token_hex(16)
    headers = {"traceparent": f"00-{trace}-{secrets.token_hex(8)}-01"}
    async with open_stack(tmp_path) as stack:
        async with stack.http.post(stack.url("/api/runs"), json=BRIEF, headers=headers) as answer:
            run = (await answer.json())["run_id"]
        assert (await stack.until(run, "DONE", "FAILED"))["status"] == "DONE"
        facts = [json.loads(line) for line in (await stack.text(f"/api/runs/{run}/log")).splitlines()]
        await stack.stop()
    assert {fact["type"]: fact["traceparent"].split("-")[1] for fact in facts} == dict.fromkeys(
        [fact["type"] for fact in facts], trace
    )
    ended = [line for line in (tmp_path / "log").read_text().splitlines() if '"run ended"' in line]
    assert [(json.loads(line)["run_id"], json.loads(line)["trace_id"]) for line in ended] == [(run, trace)]


async def ops_addresses(stack: Stack) -> dict[str, str]:
    """Of each worker service, as it says of itself."""
    found: dict[str, str] = {}
    heard = asyncio.Event()

    async def note(message: Msg) -> None:
        alive = Alive.model_validate_json(message.data)
        if alive.service in WORKERS:
            found[alive.service] = alive.ops
        if set(found) == WORKERS:
            heard.set()

    client = await nats.connect(stack.nats_url)
    try:
        await client.subscribe("live.alive.>", cb=note)
        async with asyncio.timeout(30):
            await heard.wait()
    finally:
        await client.close()
    return found


async def samples(stack: Stack, address: str) -> Samples:
    url = address if address.startswith("http") else f"http://{address}"
    async with stack.http.get(f"{url}/metrics") as answer:
        families = text_string_to_metric_families(await answer.text())
    found: Samples = {}
    for family in families:
        for sample in family.samples:
            labels = ",".join(f'{name}="{value}"' for name, value in sorted(sample.labels.items()))
            found[sample.name + (f"{{{labels}}}" if labels else "")] = sample.value
    return found


def inflight(found: Samples) -> float:
    return next(value for name, value in found.items() if name.startswith("iyagi_jobs_inflight"))


def made(found: Samples, stage: str) -> float:
    return found[f'iyagi_stage_duration_seconds_count{{engine="instant",stage="{stage}"}}']


async def watch(stack: Stack, run: str, viewed: asyncio.Event) -> None:
    """Until the run has ended."""
    async with stack.http.get(stack.url(f"/api/runs/{run}/events"), timeout=None) as answer:
        async for _ in answer.content:
            viewed.set()


async def nobody_watches(stack: Stack) -> bool:
    return (await samples(stack, stack.url("")))["iyagi_sse_clients"] == 0
