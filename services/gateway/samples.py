"""How each voice sounds: a sentence that a narrator spoke once, kept as long as it would speak it the same."""

import asyncio
import base64
from collections import OrderedDict

from pydantic import ValidationError

from chassis.bus import Bus, NoResponders
from contracts import errors
from contracts.ask import SPEAK, Refused, Speak, Spoken
from contracts.book import Voice
from contracts.errors import IyagiError, NarratorAway, NarratorTimeout
from services.gateway.presence import Presence

SENTENCE = "안녕! 오늘은 어떤 이야기를 읽어 줄까?"
ANSWER_WITHIN = 25.0  # seconds, waiting for others' samples included; the narrator's own limit is a little shorter
KEPT = 40  # samples, of some 200 kB each

REFUSALS: tuple[type[IyagiError], ...] = (
    errors.BadRequest,
    errors.EngineFailed,
    errors.MissingTool,
    errors.NarratorTimeout,
)

Engines = frozenset[tuple[str, str]]  # and their models


class Samples:
    def __init__(self, bus: Bus, presence: Presence) -> None:
        self._bus = bus
        self._presence = presence
        self._kept: OrderedDict[tuple[Engines, Voice, float], bytes] = OrderedDict()
        self._turn = asyncio.Lock()  # who asks for the same meanwhile finds it there

    async def wav(self, voice: Voice, speed: float) -> bytes:
        """As the narrators that are here speak it. `NarratorAway`, or why it was refused."""
        try:
            async with asyncio.timeout(ANSWER_WITHIN), self._turn:
                key = (self._engines(), voice, speed)
                if key not in self._kept:
                    self._kept[key] = await self._spoken(voice, speed)
                    if len(self._kept) > KEPT:
                        self._kept.popitem(last=False)
                self._kept.move_to_end(key)
                return self._kept[key]
        except TimeoutError as error:
            raise NarratorTimeout(seconds=round(ANSWER_WITHIN)) from error

    def _engines(self) -> Engines:
        return frozenset((one.engine, one.model) for one in self._presence.alive() if one.service == "narrator")

    async def _spoken(self, voice: Voice, speed: float) -> bytes:
        asked = Speak(text=SENTENCE, voice=voice, speed=speed).model_dump_json().encode()
        try:
            answer = await self._bus.ask(SPEAK, asked, 2 * ANSWER_WITHIN)
        except NoResponders as error:
            raise NarratorAway() from error
        try:
            return base64.b64decode(Spoken.model_validate_json(answer).wav)
        except ValidationError:
            raise Refused.model_validate_json(answer).error(REFUSALS) from None
