"""The object store and what the gateway makes, in memory and on a real nats-server."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest

from tests.chassis.contract_objects import ObjectsContract, ProvisionContract
from tests.chassis.rig import MemoryRig, RealRig, Rig
from tests.nats import RealNats


class TestInMemory(ObjectsContract, ProvisionContract):
    @pytest.fixture
    def rig(self) -> Rig:
        return MemoryRig()


class TestOnNats(ObjectsContract, ProvisionContract):
    @pytest.fixture
    async def rig(self, nats_server: RealNats) -> AsyncIterator[Rig]:
        async with AsyncExitStack() as stack:
            yield RealRig(nats_server, stack)
