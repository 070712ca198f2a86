"""Pictures and voices, found through the fold; the folder of the book is never asked."""

import re
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from starlette.responses import FileResponse

from contracts.errors import BadPath, BadRequest, NotThere
from contracts.facts import PageIllustrated, PageNarrated
from contracts.values import Artifact
from services.gateway.book.page import Page
from services.gateway.gateway import Gateway
from services.gateway.http.conditional import has_it
from services.gateway.http.problems import documented
from services.gateway.http.range import settled_range
from services.gateway.http.serving import Known, Serving
from services.gateway.kept import Kept

PICTURE_NAME = re.compile(r"(?:cover|panel_(?P<page>[1-9]\d?))\.png", re.ASCII)
VOICE_NAME = re.compile(r"page_(?P<page>0|[1-9]\d?)\.wav", re.ASCII)
PLAIN_NAME = re.compile(r"[\w-][\w.-]*")  # anything else tries to be a path
DIGEST = re.compile(r"[0-9a-f]{64}")

ANY_REVISION = "public, max-age=31536000, immutable"  # named by its content
NEWEST = "no-cache"  # kept, but asked about each time

Version = Annotated[str | None, Query(alias="v", description="SHA-256 of the wanted revision")]

router = APIRouter(prefix="/api/runs/{run_id}")


def _answers(media_type: str) -> dict[str, Any]:
    """How an operation that answers with bytes is documented."""
    content = {media_type: {"schema": {"type": "string", "format": "binary"}}}
    return {
        "response_class": FileResponse,
        "responses": {
            200: {"description": "The bytes", "content": content},
            206: {"description": "A range of them", "content": content},
            304: {"description": "They are what the client has"},
            **documented(400, 404, 416),
        },
    }


@router.head("/images/{filename:path}", include_in_schema=False)
@router.get("/images/{filename:path}", operation_id="getImage", **_answers("image/png"))
async def get_image(request: Request, gateway: Serving, kept: Known, filename: str, v: Version = None) -> Response:
    """`cover.png` or `panel_n.png`."""
    page = _page(kept, filename, PICTURE_NAME)
    made = page.pictures if v else ({0: page.picture} if page.picture else {})
    found = _wanted(kept, filename, v, [told.fact for told in made.values()])
    return _bytes(request, gateway, kept, filename, found, v)


@router.head("/audio/{filename:path}", include_in_schema=False)
@router.get("/audio/{filename:path}", operation_id="getAudio", **_answers("audio/wav"))
async def get_audio(request: Request, gateway: Serving, kept: Known, filename: str, v: Version = None) -> Response:
    """`page_n.wav`."""
    page = _page(kept, filename, VOICE_NAME)
    made = page.voices if v else ({0: page.voice} if page.voice else {})
    found = _wanted(kept, filename, v, [told.fact for told in made.values()])
    return _bytes(request, gateway, kept, filename, found, v)


def _page(kept: Kept, filename: str, name: re.Pattern[str]) -> Page:
    if not PLAIN_NAME.fullmatch(filename) or ".." in filename:
        raise BadPath(file=filename)
    match = name.fullmatch(filename)
    if match is None:
        raise NotThere(run=kept.id, file=filename)
    return kept.run.page(int(match["page"] or 0))


def _wanted(
    kept: Kept, filename: str, digest: str | None, made: list[PageIllustrated] | list[PageNarrated]
) -> Artifact:
    if digest is not None and not DIGEST.fullmatch(digest):
        raise BadRequest(why="v: expected a SHA-256, 64 hexadecimal digits")
    found = next((fact.artifact for fact in made if digest in (None, fact.artifact.sha256)), None)
    if found is None:
        raise NotThere(run=kept.id, file=filename)
    return found


def _bytes(
    request: Request, gateway: Gateway, kept: Kept, filename: str, artifact: Artifact, digest: str | None
) -> Response:
    tag = f'"{artifact.sha256}"'
    headers = {
        "ETag": tag,
        "Cache-Control": ANY_REVISION if digest else NEWEST,
        "X-Content-Type-Options": "nosniff",
    }
    if has_it(request.headers.get("if-none-match"), tag):
        return Response(status_code=304, headers=headers)
    if not gateway.shelf.has(kept.id, artifact):
        raise NotThere(run=kept.id, file=filename)
    _settle_range(request, artifact.bytes)
    return FileResponse(gateway.shelf.path(kept.id, artifact.sha256), headers=headers, media_type=artifact.media_type)


def _settle_range(request: Request, size: int) -> None:
    """One range is served, one that lies beyond the end is refused; whatever else it says is as if not said."""
    header = request.headers.get("range")
    if header is not None and settled_range(header, size) is None:
        request.scope["headers"] = [(name, value) for name, value in request.scope["headers"] if name != b"range"]
