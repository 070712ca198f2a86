"""The gateway: HTTP in front, the wire behind, the log of record between them."""

import asyncio

from chassis.signals import on_stop
from services.gateway import front
from services.gateway.gateway import open_gateway
from services.gateway.http.app import build
from services.gateway.http.server import Server, listen
from services.gateway.settings import GatewaySettings


async def serve(settings: GatewaySettings) -> None:
    """Until SIGTERM or SIGINT; or until the gateway itself fails, which ends the process."""
    async with open_gateway(settings) as gateway, asyncio.TaskGroup() as tasks:
        listener = listen(settings.host, settings.port)
        server = Server(build(gateway, front.load()), settings.request_seconds, gateway.leaving)
        on_stop(server.leave)
        keeping = tasks.create_task(gateway.run())
        await server.serve(sockets=[listener])
        keeping.cancel()


def main() -> None:
    asyncio.run(serve(GatewaySettings()))


if __name__ == "__main__":
    main()
