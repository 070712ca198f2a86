"""Every error as a problem: RFC 9457, in the reader's language, never with what was sent."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import Scope

from contracts.errors import (
    BadMethod,
    BadRequest,
    BodyTooLarge,
    InvalidBody,
    IyagiError,
    UnknownPath,
    UnknownRun,
)
from contracts.http import PROBLEM, Problem, ProblemError
from services.gateway.gateway import Gateway
from services.gateway.http.language import language
from services.gateway.http.wrong import wrong

REFERENCE = {"$ref": "#/components/schemas/Problem"}


def problem(
    error: IyagiError,
    scope: Scope,
    stage: str | None = None,
    errors: tuple[ProblemError, ...] | None = None,
    headers: dict[str, str] | None = None,
) -> Response:
    """The answer to the request of this scope."""
    told = Problem(
        type=f"/problems/{error.code}",
        title=error.code.replace("_", " "),
        status=error.status,
        detail=error.told(language(Headers(scope=scope).get("accept-language"))),
        instance=quote(scope["path"]),
        code=error.code,
        retryable=error.retryable,
        run_id=error.values.get("run"),
        stage=stage,
        errors=errors,
    )
    headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", **(headers or {})}
    if (after := error.values.get("after")) is not None:
        headers["Retry-After"] = str(after)
    if isinstance(size := error.values.get("size"), int):
        headers["Content-Range"] = f"bytes */{size}"
    return Response(told.to_json(), error.status, headers, PROBLEM)


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The problems of an operation, as its OpenAPI responses."""
    content = {PROBLEM: {"schema": REFERENCE}}
    found: dict[int | str, dict[str, Any]] = {
        status: {"description": HTTPStatus(status).phrase, "content": content} for status in statuses
    }
    return {**found, "default": {"description": "Any other problem", "content": content}}


def handle_problems(app: FastAPI) -> None:
    app.add_exception_handler(IyagiError, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(ClientDisconnect, _gone)
    app.add_exception_handler(Exception, _failed)


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, IyagiError)
    return problem(error, request.scope, stage=_stage(request, error.values.get("run")))


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    spoken = language(request.headers.get("accept-language"))
    found = tuple(wrong(one, spoken) for one in error.errors())
    why = "; ".join(f"{one.pointer}: {one.detail}" if one.pointer else one.detail for one in found)
    if all(one["loc"][0] == "body" for one in error.errors()):
        return problem(InvalidBody(why=why), request.scope, errors=found)
    return problem(BadRequest(why=why), request.scope)


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    known: dict[int, Callable[[], IyagiError]] = {
        404: lambda: UnknownPath(path=quote(request.scope["path"])),
        405: lambda: BadMethod(method=request.method),
        413: lambda: BodyTooLarge(limit="?"),
    }
    found = known.get(error.status_code, lambda: BadRequest(why=error.detail))()
    return problem(found, request.scope, headers=dict(error.headers or {}))


async def _gone(_: Request, __: Exception) -> Response:
    """Nobody is there to read an answer."""
    return Response(status_code=400)


async def _failed(request: Request, error: Exception) -> Response:
    """A fault of ours; the server logs it."""
    return problem(IyagiError(why=type(error).__name__), request.scope)


def _stage(request: Request, run: str | None) -> str | None:
    gateway: Gateway = request.app.state.gateway
    if run is None:
        return None
    try:
        return gateway.ledger.run(run).stage
    except UnknownRun:
        return None
