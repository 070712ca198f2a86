"""One request over the bus: a sentence in, its voice out, or why there is none; in time whatever happens."""

import asyncio
import base64

import structlog
from pydantic import ValidationError

from contracts.ask import Refused, Speak, Spoken
from contracts.errors import BadRequest, EngineFailed, IyagiError, NarratorTimeout
from services.narrator.handler import Speaker, SpeechRefused

ANSWER_WITHIN = 20.0  # seconds from the request; the gateway gives up a little later
MAX_WAV = 640 * 1024  # bytes: as base64 it fits into the megabyte that NATS carries
SEED = 1  # the same sentence sounds the same each time

log = structlog.get_logger()


class Answering:
    def __init__(self, speaker: Speaker, within: float = ANSWER_WITHIN) -> None:
        self._speaker = speaker
        self._within = within
        self._turn = asyncio.Lock()  # beside the pages in hand, one at a time

    async def __call__(self, request: bytes) -> bytes:
        """A `Speak` in, a `Spoken` or a `Refused` out, as JSON."""
        return (await self._answer(request)).model_dump_json().encode()

    async def _answer(self, request: bytes) -> Spoken | Refused:
        try:
            async with asyncio.timeout(self._within), self._turn:
                return await self._spoken(Speak.model_validate_json(request))
        except TimeoutError:
            return Refused.by(NarratorTimeout(seconds=round(self._within)))
        except ValidationError as error:
            return Refused.by(BadRequest(why=f"{error.error_count()} members are not as expected"))
        except SpeechRefused as refusal:  # its codes are the narrator's own, and its words say what to do
            return Refused.by(EngineFailed(engine=self._speaker.engine, why=refusal))
        except IyagiError as refusal:
            return Refused.by(refusal)
        except Exception as error:  # a fault of ours
            log.exception("could not speak")
            return Refused.by(IyagiError(why=type(error).__name__))

    async def _spoken(self, asked: Speak) -> Spoken:
        speech = await self._speaker.speak(
            asked.text, voice=asked.voice, speed=asked.speed, seed=SEED, progress=unheard
        )
        if len(speech.wav) > MAX_WAV:
            raise EngineFailed(engine=self._speaker.engine, why=f"{len(speech.wav)} bytes for a sentence")
        return Spoken(wav=base64.b64encode(speech.wav).decode(), engine=self._speaker.engine)


async def unheard(_share: float) -> None:
    """Nobody watches how far a sentence is."""
