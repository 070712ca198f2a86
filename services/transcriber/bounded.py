"""Decoding at arm's length: each recording in a process of its own that can neither outgrow nor outlive its purpose."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process

from pydantic import ValidationError

from contracts.ask import Refused
from contracts.errors import EngineFailed, IyagiError, NotAudio, RecordingTooLong, SpeechTimeout
from services.transcriber.decoder import LIFE_TIME, REFUSED

MAX_SOUND = 4_000_000  # bytes of samples: a minute of float32 at 16 kHz and some padding
MAX_WORDS = 64_000  # bytes on stderr
ENVIRONMENT = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}  # each thread reserves address space
REFUSALS: dict[str, type[IyagiError]] = {error.code: error for error in (NotAudio, RecordingTooLong)}


async def decoded_apart(audio: bytes) -> bytes:
    """Mono float32 samples at 16 kHz. Raises NotAudio, RecordingTooLong, SpeechTimeout or EngineFailed."""
    process = await start_decoder()
    try:
        async with asyncio.timeout(LIFE_TIME), asyncio.TaskGroup() as talk:
            sound = talk.create_task(_all_of(process.stdout, MAX_SOUND))
            words = talk.create_task(_all_of(process.stderr, MAX_WORDS))
            status = talk.create_task(_fed(process, audio))
    except TimeoutError as error:
        raise SpeechTimeout(seconds=LIFE_TIME) from error
    finally:
        await _ended(process)
    return outcome(status.result(), sound.result(), words.result())


async def start_decoder() -> Process:
    decoder = (sys.executable, "-I", "-m", "services.transcriber.decoder", str(os.getpid()))
    return await asyncio.create_subprocess_exec(
        *decoder, stdin=PIPE, stdout=PIPE, stderr=PIPE, env=ENVIRONMENT, cwd="/", close_fds=True
    )


async def _fed(process: Process, audio: bytes) -> int:
    """Its exit status, once it has read what it wanted."""
    assert process.stdin
    try:
        process.stdin.write(audio)
        await process.stdin.drain()
    except (BrokenPipeError, ConnectionResetError):
        pass  # it ended early; its status says why
    process.stdin.close()
    return await process.wait()


async def _all_of(pipe: asyncio.StreamReader | None, limit: int) -> bytes:
    """All of it; what goes on beyond the limit is left in the pipe, where the time limit finds it."""
    assert pipe
    said = bytearray()
    while len(said) < limit and (piece := await pipe.read(limit - len(said))):
        said += piece
    return bytes(said)


async def _ended(process: Process) -> None:
    if process.returncode is None:
        process.kill()
    await process.communicate()  # reads what is left, so that the pipes close


def outcome(status: int, sound: bytes, words: bytes) -> bytes:
    if status == 0:
        return sound
    if status < 0:  # the limits end it with a signal, and so does a fault in the libraries
        raise NotAudio(why="it takes more time or memory than a recording does")
    if status == REFUSED:
        try:
            refusal = Refused.model_validate_json(words)
            raise REFUSALS[refusal.code](**refusal.values)
        except (ValidationError, KeyError) as error:
            raise EngineFailed(engine="decoder", why=f"it refused with {words!r}") from error
    raise EngineFailed(engine="decoder", why=words.decode(errors="replace")[-500:] or f"exit status {status}")
