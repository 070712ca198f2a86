"""A real nats-server in the hands of a test."""

import shutil
from pathlib import Path

from chassis.nats_server import NatsAddress, NatsServer


class RealNats(NatsServer):
    def __init__(self, address: NatsAddress, store: Path) -> None:
        super().__init__(address)
        self._store = store

    @property
    def url(self) -> str:
        return self.address.url

    async def restart(self) -> None:
        """Crash and come back, with what it had."""
        await self.kill()
        await self.start()

    async def wipe(self) -> None:
        """Crash, lose the disk, and come back empty."""
        await self.kill()
        shutil.rmtree(self._store)
        await self.start()
