"""What a route gets: the gateway behind it, and the run that its address names."""

from typing import Annotated

from fastapi import Depends, Path, Request

from services.gateway.gateway import Gateway
from services.gateway.http.live import LiveFrames
from services.gateway.kept import Kept


async def _gateway(request: Request) -> Gateway:
    gateway: Gateway = request.app.state.gateway
    return gateway


async def _live(request: Request) -> LiveFrames:
    live: LiveFrames = request.app.state.live
    return live


Serving = Annotated[Gateway, Depends(_gateway)]
Living = Annotated[LiveFrames, Depends(_live)]


async def _kept(gateway: Serving, run_id: Annotated[str, Path(examples=["20250301_090000_a1b2c3"])]) -> Kept:
    return gateway.ledger.kept(run_id)


Known = Annotated[Kept, Depends(_kept)]  # `UnknownRun` for any other
