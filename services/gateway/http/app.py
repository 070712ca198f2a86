"""The application: routes, problems, edges; and its OpenAPI document."""

from typing import Any

from fastapi import FastAPI
from starlette.middleware.cors import CORSMiddleware

from chassis.telemetry import version
from contracts.http import Problem
from services.gateway.front import Front
from services.gateway.gateway import Gateway
from services.gateway.http import books, download, events, front, media, ops, runs, shelf, speech, voices
from services.gateway.http.limits import Limits
from services.gateway.http.live import LiveFrames
from services.gateway.http.origins import LOOPBACK_ORIGIN, Origins
from services.gateway.http.problems import handle_problems
from services.gateway.samples import Samples

EXPOSED = ("Location", "ETag", "Retry-After", "Link")
SCHEMAS = "#/components/schemas/{model}"


class Api(FastAPI):
    def openapi(self) -> dict[str, Any]:
        """With the problem that operations refer to."""
        document = super().openapi()
        known = document.setdefault("components", {}).setdefault("schemas", {})
        found = Problem.model_json_schema(ref_template=SCHEMAS)
        known.update(found.pop("$defs", {}))
        known[Problem.__name__] = found
        return document


def build(gateway: Gateway, shown: Front) -> FastAPI:
    """The interface to this gateway, and what a browser is shown."""
    app = _api()
    app.state.gateway = gateway
    app.state.live = LiveFrames(gateway.bus)
    app.state.samples = Samples(gateway.bus, gateway.presence)
    app.router.routes.extend(front.routes(shown))
    handle_problems(app)
    # The last one added is the first one asked.
    app.add_middleware(Limits)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=gateway.settings.cors_origins,
        allow_origin_regex=LOOPBACK_ORIGIN,
        allow_methods=["*"],
        allow_headers=["*"],
        expose_headers=EXPOSED,
    )
    app.add_middleware(Origins, host=gateway.settings.host, allowed=gateway.settings.cors_origins)
    return app


def schema() -> dict[str, Any]:
    """The OpenAPI document, without a gateway."""
    return _api().openapi()


def _api() -> Api:
    app = Api(
        title="Iyagi",
        summary="Four fields become an illustrated, narrated Korean picture book.",
        version=version(),
        license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    for module in (runs, books, events, shelf, media, download, voices, speech, ops):
        app.include_router(module.router)
    return app
