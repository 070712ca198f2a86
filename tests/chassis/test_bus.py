"""The bus, in memory and over a real nats-server."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from pydantic import ValidationError

from chassis.bus import Told, open_bus
from chassis.settings import Settings
from tests.chassis.contract_bus import ORDER, BusContract, impatient
from tests.chassis.rig import MemoryRig, RealRig, Rig, eventually, provisioned, seen
from tests.nats import RealNats

__all__ = ["impatient"]


class TestMemoryBus(BusContract):
    @pytest.fixture
    def rig(self) -> Rig:
        return MemoryRig()


class TestNatsBus(BusContract):
    @pytest.fixture
    async def rig(self, nats_server: RealNats) -> AsyncIterator[Rig]:
        async with AsyncExitStack() as stack:
            yield RealRig(nats_server, stack)


async def test_a_bus_that_came_before_its_server_connects_and_hears_all_the_same(nats_server: RealNats) -> None:
    await nats_server.kill()
    heard: list[str] = []

    async def hear(subject: str, _: bytes) -> None:
        heard.append(subject)

    async with open_bus(Settings(nats_url=nats_server.url), "story/early-1") as early, AsyncExitStack() as stack:
        await early.listen("run.created.>", hear)
        assert not early.connected
        await nats_server.start()
        await eventually(lambda: seen(early.connected))
        gateway = await provisioned(RealRig(nats_server, stack))
        assert await gateway.publish(ORDER) == Told(1)
        await eventually(lambda: seen(heard == [ORDER.fact.subject]))


async def test_a_bus_is_not_connected_again_before_it_counts_the_new_connection(nats_server: RealNats) -> None:
    async with open_bus(Settings(nats_url=nats_server.url), "gateway/counts-1") as bus:
        await eventually(lambda: seen(bus.connected))
        await nats_server.kill()
        await eventually(lambda: seen(not bus.connected))
        await nats_server.start()
        async with asyncio.timeout(10):
            while not bus.connected:  # looks at every turn: nats-py is connected some turns before it says so
                await asyncio.sleep(0)
        assert bus.connects == 2


async def test_a_bus_that_never_found_its_server_closes_at_once(nats_server: RealNats) -> None:
    await nats_server.kill()
    async with open_bus(Settings(nats_url=nats_server.url), "story/lonely-1") as bus:
        assert (bus.connected, bus.connects) == (False, 0)


async def test_credentials_that_are_not_there_are_refused_at_start(tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match="nats_creds"):
        Settings(home=tmp_path, nats_creds=tmp_path / "missing.creds")


async def test_an_address_that_is_none_is_said_in_readiness(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path, nats_url="nats://127.0.0.1:none")
    async with open_bus(settings, "story/a-1") as bus, asyncio.timeout(5):
        while not bus.errors:
            await asyncio.sleep(0.01)
    assert "cannot connect to NATS" in bus.errors[0]
