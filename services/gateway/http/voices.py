"""How the voices sound that a reader may choose from."""

from hashlib import sha256
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from contracts.book import Voice
from services.gateway.http.conditional import has_it
from services.gateway.http.problems import documented
from services.gateway.http.range import settled_range
from services.gateway.samples import Samples

WAV = "audio/wav"
DECIMALS = 2  # of a speed; finer ones nobody hears

router = APIRouter(prefix="/api/voices")


async def _samples(request: Request) -> Samples:
    samples: Samples = request.app.state.samples
    return samples


@router.head("/{voice}/sample", include_in_schema=False)
@router.get(
    "/{voice}/sample",
    operation_id="getVoiceSample",
    response_class=Response,
    responses={
        200: {"description": "A spoken sentence", "content": {WAV: {"schema": {"type": "string", "format": "binary"}}}},
        206: {"description": "A range of it", "content": {WAV: {"schema": {"type": "string", "format": "binary"}}}},
        304: {"description": "It is what the client has"},
        **documented(400, 416, 503, 504),
    },
)
async def get_voice_sample(
    request: Request,
    samples: Annotated[Samples, Depends(_samples)],
    voice: Voice,
    speed: Annotated[float, Query(ge=0.7, le=2.0)] = 1.05,
) -> Response:
    """A sentence in this voice, by the engine that would read a book now."""
    wav = await samples.wav(voice, round(speed, DECIMALS))
    headers = {
        "ETag": f'"{sha256(wav).hexdigest()}"',
        "Cache-Control": "no-cache",
        "X-Content-Type-Options": "nosniff",
        "Accept-Ranges": "bytes",
    }
    if has_it(request.headers.get("if-none-match"), headers["ETag"]):
        return Response(status_code=304, headers=headers)
    same = request.headers.get("if-range", headers["ETag"]) == headers["ETag"]  # else the rest is of another sound
    wanted = settled_range(request.headers.get("range") if same else None, len(wav))
    if wanted is None:
        return Response(wav, headers=headers, media_type=WAV)
    headers["Content-Range"] = f"bytes {wanted.start}-{wanted.stop - 1}/{len(wav)}"
    return Response(wav[wanted.start : wanted.stop], 206, headers, WAV)
