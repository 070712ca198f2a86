"""Small values that several processes change in turn: each write names the one that it follows, or is refused."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from nats.js.errors import APIError, NotFoundError

from chassis.bus.connection import REQUEST_TIMEOUT, Bus
from chassis.bus.vendor import translated
from contracts.errors import Unavailable
from contracts.topology import LEASES

STREAM = f"KV_{LEASES}"
WROTE_BEFORE = (10071, 10164)  # err_codes: another revision is the last


@dataclass(frozen=True)
class Written:
    """What stands in a register. `life` is the bucket's: one that was wiped and made again has another."""

    life: str
    revision: int  # 0 where nothing was ever written
    data: bytes  # empty where nothing stands


class Registers:
    """The life is part of each key, so that a write that was under way when the bucket was wiped meets nobody's."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus

    async def read(self, name: str) -> Written:
        """Raises `Unavailable`, also where the gateway has not made the bucket yet."""
        self._need_connection()
        with translated(LEASES):
            info = await self._bus.js.stream_info(STREAM)
            life = re.sub(r"\D", "", str(info.created))
            try:
                message = await self._bus.js.get_msg(STREAM, subject=_subject(name, life), direct=True)
            except NotFoundError:
                return Written(life, 0, b"")
        return Written(life, message.seq or 0, message.data or b"")

    async def write(self, name: str, data: bytes, after: Written) -> bool:
        """False: another wrote first. `Unavailable` means unknown: it may be written yet."""
        self._need_connection()
        with translated(LEASES):
            try:
                await self._bus.js.publish(
                    _subject(name, after.life),
                    data,
                    timeout=REQUEST_TIMEOUT,
                    stream=STREAM,
                    headers={"Nats-Expected-Last-Subject-Sequence": str(after.revision)},
                )
            except APIError as error:
                if error.err_code in WROTE_BEFORE:
                    return False
                raise
        return True

    async def listen(self, name: str, rung: Callable[[str, bytes], Awaitable[None]]) -> None:
        """Rings a moment before what was written can be read, and where a write was refused."""
        await self._bus.listen(f"$KV.{LEASES}.{name}.>", rung)

    def _need_connection(self) -> None:
        if not self._bus.connected:
            raise Unavailable(what="NATS", why="not connected")


def _subject(name: str, life: str) -> str:
    return f"$KV.{LEASES}.{name}.{life}"
