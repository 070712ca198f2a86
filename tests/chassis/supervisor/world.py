"""A supervisor as a process of its own: `python -m tests.chassis.supervisor.world '<JSON>'`."""

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any

from chassis.nats_source import ExternalNats, NatsSource, find_binary
from chassis.supervisor import Limits, Supervisor
from contracts.errors import LogInUse

REFUSED = 3


async def tell(nats_url: str) -> None:
    sys.stdout.write(f"ready {nats_url}\n")
    sys.stdout.flush()


async def main(home: str, commands: dict[str, list[str]], nats: str | None, limits: dict[str, float]) -> None:
    source: NatsSource = ExternalNats(nats) if nats else find_binary(os.environ)
    await Supervisor(Path(home), commands, os.environ, source, tell, Limits(**limits)).run()


if __name__ == "__main__":
    order: dict[str, Any] = json.loads(sys.argv[1])
    try:
        asyncio.run(main(**order))
    except LogInUse as refusal:
        sys.stdout.write(f"{refusal}\n")
        sys.exit(REFUSED)
