"""`python -m tests.e2e.supervised instant|real N`: the supervisor over the gateway and N of each worker."""

import asyncio
import os
import sys
from pathlib import Path

from chassis.nats_source import find_nats
from chassis.supervisor import Supervisor

WORKERS = ("story", "illustrator", "narrator")


def commands(kind: str, workers: int) -> dict[str, list[str]]:
    table = {"gateway": [sys.executable, "-m", "services.gateway"]}
    for worker in WORKERS:
        module = ["tests.instant", worker] if kind == "instant" else [f"services.{worker}"]
        table |= {f"{worker}-{n}": [sys.executable, "-m", *module] for n in range(1, workers + 1)}
    if kind == "real":
        table["transcriber"] = [sys.executable, "-m", "services.transcriber"]
    return table


async def main(kind: str, workers: int) -> None:
    home = Path(os.environ["IYAGI_HOME"])
    await Supervisor(home, commands(kind, workers), os.environ, find_nats(os.environ)).run()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
