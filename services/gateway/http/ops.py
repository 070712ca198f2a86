"""How the gateway is, and who else is there."""

from typing import Any

from fastapi import APIRouter, Request, Response
from starlette.responses import JSONResponse, PlainTextResponse

from chassis.telemetry import version
from contracts.http import Instance, Services
from services.gateway.http.serving import Serving

router = APIRouter()


@router.get("/healthz", operation_id="isAlive", response_class=PlainTextResponse)
async def healthz() -> str:
    """Alive."""
    return "ok"


@router.get("/readyz", operation_id="isReady", responses={503: {"description": "Not ready, and why"}})
async def readyz(gateway: Serving) -> JSONResponse:
    """Each check, and why not."""
    found = gateway.checks()
    ready = all(why is None for why in found.values())
    told: dict[str, Any] = {
        "ready": ready,
        "checks": {name: "ok" if why is None else why for name, why in found.items()},
    }
    return JSONResponse(told, 200 if ready else 503)


@router.get("/metrics", operation_id="getMetrics", response_class=PlainTextResponse)
async def metrics(request: Request, gateway: Serving) -> Response:
    """For Prometheus."""
    text, media_type = gateway.metrics.exposition(request.headers.get("accept", ""))
    return Response(text, media_type=media_type)


@router.get("/version", operation_id="getVersion")
async def build(gateway: Serving) -> dict[str, str]:
    """Which build runs."""
    return {"service": gateway.metrics.service, "version": version()}


@router.get("/api/services", operation_id="listServices")
async def services(gateway: Serving) -> Services:
    """Who is alive, with which engine, on which host."""
    return Services(
        services=tuple(Instance(**{**dict(alive), "holding": len(alive.holding)}) for alive in gateway.presence.alive())
    )
