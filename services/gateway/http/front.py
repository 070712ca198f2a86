"""The front, each file at its own address and nothing at any other: no path is ever looked up on the disk."""

import re
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from services.gateway.front import Front
from services.gateway.front.file import File
from services.gateway.http.conditional import has_it

NOT_TAKEN = re.compile(r"\s*q\s*=\s*0(\.0*)?\s*")


def routes(front: Front) -> list[Route]:
    return [Route(address, _serving(file), methods=["GET", "HEAD"]) for address, file in front.items()]


def _serving(file: File) -> Callable[[Request], Awaitable[Response]]:
    async def serve(request: Request) -> Response:
        sent = file.zipped if file.zipped and takes_gzip(request.headers.get("accept-encoding", "")) else file
        if has_it(request.headers.get("if-none-match"), sent.headers["ETag"]):
            return Response(status_code=304, headers=sent.headers)
        return Response(sent.body, headers=sent.headers)

    return serve


def takes_gzip(accepted: str) -> bool:
    """By the Accept-Encoding header, where `q=0` means not this one."""
    weights = dict(coding.strip().lower().partition(";")[::2] for coding in accepted.split(","))
    return "gzip" in weights and not NOT_TAKEN.fullmatch(weights["gzip"])
