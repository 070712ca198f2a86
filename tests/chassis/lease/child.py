"""A process that makes books on a shared GPU.

`python -m tests.chassis.lease.child <nats> <folder> <name> <patience> <bytes> <ticks of a book> <books>`
"""

import asyncio
import sys
from pathlib import Path

from chassis.bus import open_bus
from chassis.bus.registers import Registers
from chassis.lease import LeaseLost, Times
from chassis.settings import Settings
from tests.chassis.lease.device import Device
from tests.chassis.lease.tenants import Household

HASTY = Times(beat=0.15, held_for=1.0, passed_over_after=2.0)
PATIENT = Times(beat=0.15, held_for=8.0, passed_over_after=9.0)


async def main(url: str, folder: str, name: str, times: Times, size: int, ticks: int, books: int) -> None:
    device = Device(Path(folder))
    household = Household(device, batch=1, times=times)
    async with (
        open_bus(Settings(nats_url=url), f"{name}/test-1") as bus,
        household.sharer(name, size, Registers(bus)) as sharer,
    ):
        made = 0
        while made < books:
            try:
                await sharer.book(ticks)
            except LeaseLost:
                device.note(name, "lost")  # and the delivery comes again
            else:
                made += 1
    device.note(name, "end")


if __name__ == "__main__":
    url, folder, name, patience, *numbers = sys.argv[1:]
    asyncio.run(main(url, folder, name, {"hasty": HASTY, "patient": PATIENT}[patience], *map(int, numbers)))
