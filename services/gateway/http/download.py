"""A book as one file to take along."""

from datetime import datetime
from hashlib import sha256
from urllib.parse import quote

from fastapi import APIRouter, Request, Response
from starlette.responses import StreamingResponse

from contracts.errors import NotThere
from services.gateway.book.packed import Packed, called, packed
from services.gateway.gateway import Gateway
from services.gateway.http.archive import Member, archive, length
from services.gateway.http.conditional import has_it
from services.gateway.http.problems import documented
from services.gateway.http.serving import Known, Serving
from services.gateway.kept import Kept

FILE = "book.zip"
MEDIA_TYPE = "application/zip"

router = APIRouter(prefix="/api/runs/{run_id}")


@router.head(f"/{FILE}", include_in_schema=False)
@router.get(
    f"/{FILE}",
    operation_id="downloadBook",
    response_class=StreamingResponse,
    responses={
        200: {
            "description": "Words, pictures and voices, as far as they are made",
            "content": {MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}}},
        },
        304: {"description": "It is what the client has"},
        **documented(404),
    },
)
async def download_book(request: Request, gateway: Serving, kept: Known) -> Response:
    """The book as a ZIP archive, named by its title: the words, each picture and voice, and all that is known of it."""
    files = packed(kept.run)
    if not files:
        raise NotThere(run=kept.id, file=FILE)
    members = [_member(gateway, kept, file) for file in files]
    headers = {
        "ETag": _tag(files),
        "Cache-Control": "no-cache",
        "X-Content-Type-Options": "nosniff",
        "Content-Disposition": _disposition(kept),
    }
    if has_it(request.headers.get("if-none-match"), headers["ETag"]):
        return Response(status_code=304, headers=headers)
    headers["Content-Length"] = str(length(members))
    if request.method == "HEAD":
        return Response(headers=headers, media_type=MEDIA_TYPE)
    moment = datetime.fromisoformat(kept.run.order.time)
    return StreamingResponse(archive(members, moment), headers=headers, media_type=MEDIA_TYPE)


def _member(gateway: Gateway, kept: Kept, file: Packed) -> Member:
    if isinstance(file.content, bytes):
        return Member(file.name, len(file.content), file.content)
    if not gateway.shelf.has(kept.id, file.content):
        raise NotThere(run=kept.id, file=file.name)
    return Member(file.name, file.content.bytes, gateway.shelf.path(kept.id, file.content.sha256))


def _tag(files: list[Packed]) -> str:
    """Of what is in it, so that no byte of a picture is read for it."""
    digest = sha256()
    for name, content in files:
        inside = sha256(content).hexdigest() if isinstance(content, bytes) else content.sha256
        digest.update(f"{name}\0{inside}\n".encode())
    return f'"{digest.hexdigest()}"'


def _disposition(kept: Kept) -> str:
    """With its title for who reads RFC 6266, and for anyone else with a plain name."""
    return f"attachment; filename=\"iyagi-{kept.id}.zip\"; filename*=UTF-8''{quote(f'{called(kept.run)}.zip', safe='')}"
