"""The gateway: HTTP in front, the wire behind, the log of record between them."""

import asyncio

from chassis.signals import on_stop
from services.gateway import front
from services.gateway.gateway import open_gateway
from services.gateway.http.app import build
from services.gateway.http.server import Server, listen
from services.gateway.http.tls import keep_up_to_date, speak
from services.gateway.settings import GatewaySettings


async def serve(settings: GatewaySettings) -> None:
    """Until SIGTERM or SIGINT; or until the gateway itself fails, which ends the process."""
    async with open_gateway(settings) as gateway, asyncio.TaskGroup() as tasks:
        tls = speak(settings.tls_pem) if settings.tls_pem else None
        listener = listen(settings.host, settings.port, "https" if tls else "http")
        server = Server(build(gateway, front.load()), settings.request_seconds, gateway.leaving, tls)
        on_stop(server.leave)
        keeping = [tasks.create_task(gateway.run())]
        if tls and settings.tls_pem:
            keeping.append(tasks.create_task(keep_up_to_date(tls, settings.tls_pem)))
        await server.serve(sockets=[listener])
        for task in keeping:
            task.cancel()


def main() -> None:
    asyncio.run(serve(GatewaySettings()))


if __name__ == "__main__":
    main()
