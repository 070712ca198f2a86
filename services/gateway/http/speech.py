"""A spoken field: the recording goes to a transcriber over the bus, and is kept nowhere on the way."""

import asyncio
import base64
import re
import secrets
from typing import Any

from fastapi import APIRouter, Request
from pydantic import ValidationError
from starlette.datastructures import FormData, UploadFile

from chassis.bus import NoResponders
from contracts import errors
from contracts.ask import LONGEST_WORD, MOST_WORDS, TRANSCRIBE, Refused, Transcribe, Transcript
from contracts.errors import IyagiError, SpeechEngineAway, SpeechTimeout
from contracts.http import SttResult
from services.gateway.gateway import Gateway
from services.gateway.http.limits import MAX_RECORDING, SPEECH
from services.gateway.http.problems import documented
from services.gateway.http.serving import Serving
from services.gateway.speech.parsed import FIELDS, parsed_value

SPEECH_SECONDS = 60.0  # until whoever speaks is told to try again
MAX_PARTS = 8  # of the form
LANGUAGE = re.compile(r"(?P<base>[A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*")
DEFAULT_LANGUAGE = "ko-KR"

REFUSALS: tuple[type[IyagiError], ...] = (
    errors.BadRequest,
    errors.EmptyFile,
    errors.EngineFailed,
    errors.NoSpeechEngine,
    errors.NotAudio,
    errors.RecordingTooLarge,
    errors.RecordingTooLong,
    errors.SpeechEngineAway,
    errors.SpeechTimeout,
    errors.Unavailable,
    errors.UnknownField,
    errors.UnknownLanguage,
)
FORM: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["audio_file", "field_type"],
                    "properties": {
                        "audio_file": {"type": "string", "format": "binary", "description": "≤ 25 MB, ≤ 60 s"},
                        "field_type": {"type": "string", "enum": list(FIELDS)},
                        "language": {"type": "string", "default": DEFAULT_LANGUAGE},
                        "words": {"type": "string", "description": "names that may well be said, commas between"},
                    },
                }
            }
        },
    }
}

router = APIRouter()


@router.post(
    SPEECH,
    operation_id="transcribeField",
    responses=documented(400, 413, 415, 500, 503, 504),
    openapi_extra=FORM,
)
async def transcribe_field(request: Request, gateway: Serving) -> SttResult:
    """What was said for one field. Nothing heard is an answer too."""
    async with request.form(max_files=1, max_fields=MAX_PARTS) as form:
        field = _text(form, "field_type")
        if field not in FIELDS:
            raise errors.UnknownField(field=field)
        language = _language(_text(form, "language") or DEFAULT_LANGUAGE)
        words = _words(_text(form, "words"))
        audio = await _recording(form)
    asked = Transcribe(field_type=field, language=language, words=words)
    heard = await _transcribed(gateway, asked, audio)
    return SttResult(
        stt_text=heard.text,
        parsed_value=parsed_value(field, heard.text),
        confidence=heard.confidence,
        code=heard.code,
    )


def _text(form: FormData, name: str) -> str:
    value = form.get(name, "")
    return value if isinstance(value, str) else ""


def _language(tag: str) -> str:
    match = LANGUAGE.fullmatch(tag)
    if match is None:
        raise errors.UnknownLanguage(language=tag)
    return match["base"].lower()


def _words(text: str) -> tuple[str, ...]:
    """A hint for the engine's ears, of which too much is left out."""
    named = dict.fromkeys(word.strip()[:LONGEST_WORD] for word in text.split(","))
    return tuple(word for word in named if word)[:MOST_WORDS]


async def _recording(form: FormData) -> bytes:
    file = form.get("audio_file")
    if not isinstance(file, UploadFile):
        raise errors.BadRequest(why="audio_file: expected a recording, as a file of multipart/form-data")
    audio = await file.read()
    if not audio:
        raise errors.EmptyFile()
    if len(audio) > MAX_RECORDING * 1024 * 1024:
        raise errors.RecordingTooLarge(limit=MAX_RECORDING)
    return audio


async def _transcribed(gateway: Gateway, asked: Transcribe, audio: bytes) -> Transcript:
    try:
        async with asyncio.timeout(SPEECH_SECONDS):
            request = await _with_audio(gateway, asked, audio)
            answer = await gateway.bus.ask(TRANSCRIBE, request, 2 * SPEECH_SECONDS)
    except NoResponders as error:
        raise SpeechEngineAway() from error
    except TimeoutError as error:
        raise SpeechTimeout(seconds=int(SPEECH_SECONDS)) from error
    try:
        return Transcript.model_validate_json(answer)
    except ValidationError:
        raise Refused.model_validate_json(answer).error(REFUSALS) from None


async def _with_audio(gateway: Gateway, asked: Transcribe, audio: bytes) -> bytes:
    """The recording inside the request, or in the bucket that forgets within a minute when it is too large."""
    inside = asked.model_copy(update={"audio": base64.b64encode(audio).decode()}).model_dump_json().encode()
    if len(inside) <= gateway.bus.max_payload:
        return inside
    name = secrets.token_hex(16)
    await gateway.objects.put_upload(name, audio)
    return asked.model_copy(update={"object": name}).model_dump_json().encode()
