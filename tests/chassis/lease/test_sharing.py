"""From the settings to a lease, on a real nats-server."""

import asyncio
import logging
import os
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, cast

import pytest
import structlog
from pydantic import ValidationError

from chassis.bus.registers import Registers
from chassis.lease.register import Register
from chassis.lease.settings import LeaseSettings
from chassis.lease.sharing import share_gpu
from chassis.service import Service, open_service
from contracts.errors import MissingTool
from contracts.topology import STORY
from tests.chassis.lease.device import Device
from tests.chassis.rig import RealRig, eventually, provisioned, seen
from tests.nats import RealNats

MIB = 1 << 20


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.captureWarnings(False)
    structlog.reset_defaults()


class Untouched:
    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"asked for {name}")


async def no_rest() -> None:
    raise AssertionError("nothing to rest")


async def test_without_a_name_nothing_is_asked_of_anybody() -> None:
    service = cast(Service, Untouched())
    async with share_gpu(service, LeaseSettings(), [STORY], need=1, rest=no_rest) as lease:
        assert lease is None


@pytest.mark.parametrize("name", ["a b", "rtx.1", "*", ">", "키", "x" * 65])
def test_a_name_that_is_fit_for_no_key_is_refused_at_start(name: str) -> None:
    with pytest.raises(ValidationError, match="gpu_lease"):
        LeaseSettings(gpu_lease=name)


async def test_a_gpu_that_cannot_be_measured_is_refused_at_start(
    nats_server: RealNats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    settings = LeaseSettings(home=tmp_path, nats_url=nats_server.url, gpu_lease="rtx")
    with pytest.raises(MissingTool, match="nvidia-smi"):
        async with (
            open_service(settings, "story") as service,
            share_gpu(service, settings, [STORY], need=1, rest=no_rest),
        ):
            pass


async def test_a_service_keeps_its_place_by_its_name_and_measures_with_the_drivers_tool(
    nats_server: RealNats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = tmp_path / "bin" / "nvidia-smi"
    tool.parent.mkdir()
    tool.write_text("#!/bin/sh\necho 24000\n", encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}{os.pathsep}{os.environ['PATH']}")
    settings = LeaseSettings(home=tmp_path, nats_url=nats_server.url, gpu_lease="rtx")
    device = Device(tmp_path)

    async def rest() -> None:
        device.drop("story")

    async with AsyncExitStack() as stack:
        gateway = await provisioned(RealRig(nats_server, stack))
        registers = Registers(gateway)
        opened = Register(turns=1).model_dump_json().encode()
        assert await registers.write("rtx", opened, await registers.read("rtx"))
        service = await stack.enter_async_context(open_service(settings, "story"))
        async with share_gpu(service, settings, [STORY], need=11_000 * MIB, rest=rest) as lease:
            assert lease is not None
            await eventually(lambda: seen(lease.trouble is None))
            async with asyncio.timeout(10):
                await lease.do(lambda: device.use("story", 11_000 * MIB, 2))
            held = Register.read((await registers.read("rtx")).data, "rtx").holder
            assert held is not None
            assert (held.name, held.need) == (service.instance.source, 11_000 * MIB)
        assert Register.read((await registers.read("rtx")).data, "rtx") == Register(turns=2)
        sample = service.metrics.registry.get_sample_value
        assert sample("iyagi_gpu_memory_free_bytes", {"gpu": "rtx"}) == 24_000 * MIB
        assert sample("iyagi_gpu_turns_total", {"gpu": "rtx", "service": "story"}) == 1
    assert device.held() == {}
