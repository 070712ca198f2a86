"""Registers, in memory and over a real nats-server."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest

from chassis.bus import Bus
from chassis.bus.provision import Provision
from chassis.bus.registers import STREAM, Registers
from contracts.errors import Unavailable
from tests.chassis.contract_registers import GPU, RegistersContract, RegistersRig
from tests.chassis.rig import RealRig, eventually, provisioned, seen
from tests.fakes.memory_registers import MemoryBucket, MemoryRegisters
from tests.nats import RealNats


class InMemory:
    def __init__(self) -> None:
        self._bucket = MemoryBucket()

    async def registers(self) -> MemoryRegisters:
        return MemoryRegisters(self._bucket)

    async def wipe(self) -> None:
        self._bucket.wipe()

    async def vanish(self) -> None:
        self._bucket.there = False


class OnNats:
    def __init__(self, rig: RealRig, gateway: Bus) -> None:
        self._rig = rig
        self._gateway = gateway

    async def registers(self) -> Registers:
        return Registers(await self._rig.bus())

    async def wipe(self) -> None:
        await self.vanish()
        await Provision(self._gateway).streams()

    async def vanish(self) -> None:
        await self._gateway.js.delete_stream(STREAM)


class TestInMemory(RegistersContract):
    @pytest.fixture
    def registers_rig(self) -> RegistersRig:
        return InMemory()


class TestOnNats(RegistersContract):
    @pytest.fixture
    async def registers_rig(self, nats_server: RealNats) -> AsyncIterator[RegistersRig]:
        async with AsyncExitStack() as stack:
            rig = RealRig(nats_server, stack)
            yield OnNats(rig, await provisioned(rig))


async def test_a_register_outlives_the_server_but_not_its_disk(nats_server: RealNats) -> None:
    async with AsyncExitStack() as stack:
        rig = RealRig(nats_server, stack)
        gateway = await provisioned(rig)
        book = Registers(gateway)
        assert await book.write(GPU, b"one", await book.read(GPU))
        before = await book.read(GPU)
        await nats_server.restart()
        assert await eventually(lambda: book.read(GPU)) == before
        await nats_server.wipe()
        await eventually(lambda: seen(gateway.connects == 3))
        with pytest.raises(Unavailable):
            await book.read(GPU)
        await Provision(gateway).streams()
        assert (await book.read(GPU)).data == b""


async def test_what_an_operator_deleted_is_empty(nats_server: RealNats) -> None:
    async with AsyncExitStack() as stack:
        bus = await provisioned(RealRig(nats_server, stack))
        book = Registers(bus)
        written = await book.read(GPU)
        assert await book.write(GPU, b"one", written)
        bucket = await bus.js.key_value("LEASES")
        [key] = await bucket.keys()
        assert key == f"{GPU}.{written.life}"
        await bucket.delete(key)
        found = await book.read(GPU)
        assert (found.revision, found.data) == (2, b"")
        assert await book.write(GPU, b"two", found)
