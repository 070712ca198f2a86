"""How a process is, for probes and Prometheus: /healthz, /readyz, /metrics and /version on a port of its own."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager

from aiohttp import web

from chassis.telemetry import Metrics, version
from contracts.errors import Unavailable

SHUTDOWN = 1.0  # seconds that a request in hand is given

Check = Callable[[], str | None]  # why not, or None


@asynccontextmanager
async def open_ops(host: str, port: int, checks: Mapping[str, Check], metrics: Metrics) -> AsyncIterator[str]:
    """Serve until left; yields the address. Port 0 takes a free one."""
    runner = web.AppRunner(_app(checks, metrics), access_log=None, shutdown_timeout=SHUTDOWN)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise Unavailable(what=f"{host}:{port}", why=str(error)) from error
        yield _address(*runner.addresses[0][:2])
    finally:
        await runner.cleanup()


def _address(host: str, port: int) -> str:
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _app(checks: Mapping[str, Check], metrics: Metrics) -> web.Application:
    async def healthz(_: web.Request) -> web.Response:
        return web.Response(text="ok")

    async def readyz(_: web.Request) -> web.Response:
        found = {name: check() for name, check in checks.items()}
        ready = all(why is None for why in found.values())
        told = {name: "ok" if why is None else why for name, why in found.items()}
        return web.json_response({"ready": ready, "checks": told}, status=200 if ready else 503)

    async def exposition(request: web.Request) -> web.Response:
        text, media_type = metrics.exposition(request.headers.get("Accept", ""))
        return web.Response(body=text, headers={"Content-Type": media_type})

    async def build(_: web.Request) -> web.Response:
        return web.json_response({"service": metrics.service, "version": version()})

    app = web.Application()
    app.router.add_get("/healthz", healthz)
    app.router.add_get("/readyz", readyz)
    app.router.add_get("/metrics", exposition)
    app.router.add_get("/version", build)
    return app
